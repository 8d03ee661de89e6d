"""Make all that the instrument is delivered with but its models: `python -m models.make_assets [FOLDER]`.

Each part is made from scratch, always the same. The folder is the instrument's own unless another is given.
"""

import argparse
import shutil
from pathlib import Path

from models.built_in.kit import make_kit
from models.built_in.library import make_library
from models.built_in.room import make_room
from models.built_in.set import make_set

ASSETS = Path(__file__).resolve().parents[1] / "performer" / "assets"


def make_assets(folder: Path) -> dict[str, int]:
    """Write kit, library, room and set into `folder`, in place of those there; return how many of each."""
    for name in ("kit", "library", "room"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir(parents=True)
    return {
        "sounds of the kit": make_kit(folder / "kit"),
        "sounds of the library": make_library(folder / "library"),
        "events in the room": make_room(folder / "room"),
        "strokes of the set": make_set(folder / "set" / "set.mid"),
    }


def main() -> None:
    """Make the assets and say how many and how large."""
    parser = argparse.ArgumentParser(description="Make the built-in kit, library, room and set.")
    parser.add_argument("folder", nargs="?", type=Path, default=ASSETS)
    folder: Path = parser.parse_args().folder
    for what, number in make_assets(folder).items():
        print(f"{number} {what}")
    for name in ("kit", "library", "room", "set"):
        size = sum(file.stat().st_size for file in (folder / name).rglob("*") if file.is_file())
        print(f"{name}: {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
