"""Sounds made for tests of the library: short, and different to the ear."""

from pathlib import Path

import numpy as np

from performer.sound.files import write
from performer.sound.sound import Sound

RATE = 8000


def burst(hz: float, seconds: float = 0.2, seed: int = 0) -> np.ndarray:
    """Return a decaying tone with a little noise, (n_frames,)."""
    t = np.arange(round(seconds * RATE)) / RATE
    noise = np.random.default_rng(seed).normal(0, 0.05, len(t))
    return ((np.sin(2 * np.pi * hz * t) + noise) * np.exp(-t / (seconds / 4)) * 0.5).astype(np.float32)


def put(path: Path, mono: np.ndarray, rate: int = RATE) -> Path:
    """Write a mono sound as 16-bit WAV or FLAC and return its path."""
    write(path, Sound(np.asarray(mono, np.float32).reshape(-1, 1), rate), "PCM_16")
    return path
