"""Rate conversion: the one door to soxr."""

import numpy as np
import soxr  # pyright: ignore[reportMissingTypeStubs]

from performer.sound.sound import Sound


def resample(sound: Sound, sample_rate: int) -> Sound:
    """Return the sound at another rate, at least one frame long; the same object if it has that rate."""
    if sound.sample_rate == sample_rate:
        return sound
    made = np.asarray(soxr.resample(sound.frames, sound.sample_rate, sample_rate, quality="HQ"), dtype=np.float32)
    if len(made) == 0 and sound.n_frames:  # shorter than one frame of the new rate
        made = sound.frames.mean(axis=0, keepdims=True, dtype=np.float32)
    return Sound(made, sample_rate)
