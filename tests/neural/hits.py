"""Made hits for the tests of encoder and decoder."""

import numpy as np

from performer.sound.sound import Sound


def kick(seconds: float = 0.5, sample_rate: int = 44_100) -> Sound:
    """Return a falling tone with a click on its first frame."""
    t = np.arange(round(seconds * sample_rate)) / sample_rate
    tone = np.exp(-t * 14) * np.cos(2 * np.pi * (48 * t + 3 * (1 - np.exp(-t * 40))))
    return Sound((0.8 * tone)[:, None].astype(np.float32), sample_rate)


def noise(decay_per_second: float, seconds: float = 0.5, sample_rate: int = 44_100) -> Sound:
    """Return decaying noise: a hat if it is short, a cymbal if it is long."""
    t = np.arange(round(seconds * sample_rate)) / sample_rate
    white = np.random.default_rng(1).standard_normal(len(t))
    return Sound((0.3 * np.exp(-t * decay_per_second) * white)[:, None].astype(np.float32), sample_rate)


def quieter(sound: Sound, by_db: float) -> Sound:
    """Return the sound at a lower level."""
    return Sound(sound.frames * np.float32(10 ** (-by_db / 20)), sound.sample_rate)


def between_silences(sound: Sound, before_seconds: float, after_seconds: float) -> Sound:
    """Return the sound with silence around it."""
    before, after = (round(seconds * sound.sample_rate) for seconds in (before_seconds, after_seconds))
    return Sound(np.pad(sound.frames, ((before, after), (0, 0))), sound.sample_rate)
