"""What the opened device settled on, and the few conversions between units. Everyone else is handed frames."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Frames = npt.NDArray[np.float32]
"""Audio as (n_frames, n_channels) float32; -1..1 is full scale, values beyond are kept."""

Latent = npt.NDArray[np.float32]
"""A point of the model's latent space, (64,) float32."""


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """What the opened device settled on: the one place that knows it."""

    sample_rate: int  # frames per second
    n_channels: int
    block_frames: int  # the largest block the callback is asked for

    def frames(self, seconds: float) -> int:
        """Return `seconds` as a whole number of frames, rounded to the nearest."""
        return round(seconds * self.sample_rate)

    def seconds(self, n_frames: int) -> float:
        """Return `n_frames` in seconds."""
        return n_frames / self.sample_rate


def gain_of_db(level_db: float) -> float:
    """Return the linear gain of a level in decibels."""
    return 10.0 ** (level_db / 20.0)


def db_of_gain(gain: float, floor_db: float = -120.0) -> float:
    """Return the level in decibels of a linear gain, at least `floor_db`."""
    return max(floor_db, 20.0 * math.log10(gain)) if gain > 0.0 else floor_db


def ratio_of_semitones(semitones: float) -> float:
    """Return the frequency ratio of an interval in equal-tempered semitones."""
    return 2.0 ** (semitones / 12.0)


def semitones_of_ratio(ratio: float) -> float:
    """Return the interval in equal-tempered semitones of a positive frequency ratio."""
    return 12.0 * math.log2(ratio)
