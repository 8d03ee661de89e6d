"""Write the devices, the patches and the picture of the device beside this file: `python -m max_patches`."""

from pathlib import Path

from max_patches.amxd import INSTRUMENT, MIDI_EFFECT, packed, text_of
from max_patches.device import device
from max_patches.picture import drawn
from max_patches.swap_pad import swap_pad

FOLDER = Path(__file__).parent
PICTURES = FOLDER.parent / "docs"


def files() -> dict[Path, bytes]:
    """Return everything that is made, by where it goes."""
    for_live, for_max, for_a_rack = device(on_device=True), device(on_device=False), swap_pad()
    return {
        FOLDER / "NeuralFunk.amxd": packed(MIDI_EFFECT, for_live.document(MIDI_EFFECT)),
        FOLDER / "NeuralFunk.maxpat": text_of(for_max.document(None)).encode(),
        FOLDER / "SwapPad.amxd": packed(INSTRUMENT, for_a_rack.document(INSTRUMENT)),
        PICTURES / "max.svg": drawn(for_live).encode(),
        PICTURES / "swap_pad.svg": drawn(for_a_rack).encode(),
    }


def main() -> None:
    for path, content in files().items():
        path.write_bytes(content)
        print(f"{path.name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
