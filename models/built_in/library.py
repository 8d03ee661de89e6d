"""The built-in library: draws of every class, one folder a class, each file named by its class and seed."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.built_in.flac import write_flac
from models.drum_synthesis import draw

SAMPLE_RATE = 44_100

# How many sounds of each class, and the seconds at which long ones are faded, for the sake of size.
PLAN: dict[str, tuple[int, float]] = {
    "kick": (28, 0.8),
    "snare": (28, 0.5),
    "clap": (24, 0.45),
    "hat_closed": (28, 0.3),
    "hat_open": (24, 0.7),
    "tom": (26, 0.9),
    "cymbal": (24, 1.4),
    "rim": (24, 0.25),
    "perc": (32, 0.7),
    "bass": (26, 0.9),
    "melodic": (26, 1.0),
    "vocal": (26, 0.6),
    "fx": (26, 0.9),
}


def shortened(frames: NDArray[np.float32], longest_seconds: float, sample_rate: int) -> NDArray[np.float32]:
    """Return frames (n_frames, n_channels) of at most so many seconds, the last third of a cut one faded."""
    n = round(longest_seconds * sample_rate)
    if len(frames) <= n:
        return frames
    kept = frames[:n].copy()
    n_fade = n // 3
    kept[n - n_fade :] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, n_fade + 1) / n_fade))[:, None].astype(
        np.float32
    )
    return kept


def make_library(folder: Path) -> int:
    """Write the library into `folder` and return how many sounds it has."""
    for class_, (n_sounds, longest_seconds) in PLAN.items():
        for seed in range(n_sounds):
            frames, sample_rate = draw(class_, seed, SAMPLE_RATE)
            path = folder / class_ / f"{class_}-{seed:03d}.flac"
            write_flac(path, shortened(frames, longest_seconds, sample_rate), sample_rate)
    return sum(n_sounds for n_sounds, _ in PLAN.values())
