"""The sound that every player has on its pads: 2 ms that begin at their loudest, upwards on one note, downwards on
another, so that the meter can tell two neighbouring hits apart however late one of them is.
"""

from pathlib import Path

import numpy as np

from performer.sound import files
from performer.sound.sound import Sound

UP_NOTE, DOWN_NOTE = 36, 41
NAMES = {UP_NOTE: "up", DOWN_NOTE: "down"}
CLICK_FRAMES = 96
PEAK = 0.5


def click(note: int) -> np.ndarray:
    """Return what a note plays, (CLICK_FRAMES,) float32; it never crosses zero."""
    sign = 1.0 if note == UP_NOTE else -1.0
    return (sign * np.linspace(PEAK, 0.0, CLICK_FRAMES, endpoint=False)).astype(np.float32)


def write_clicks(folder: Path, rate: int) -> dict[int, Path]:
    """Write one mono file a note; return them by note."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {note: folder / f"{name}.wav" for note, name in NAMES.items()}
    for note, path in paths.items():
        files.write(path, Sound(click(note)[:, None], rate))
    return paths
