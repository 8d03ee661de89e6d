"""Print a device as text, so that git can show what changed in it: `python -m max_patches.show FILE.amxd`."""

import sys
from pathlib import Path

from max_patches.amxd import BadDevice, text_of, unpacked


def main() -> int:
    """Print the patch of a device; return the exit status."""
    path = Path(sys.argv[1])
    try:
        device = unpacked(path.read_bytes())
    except (BadDevice, OSError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    print(f"# {device.kind}, meta {device.meta}")
    print(text_of(device.document), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
