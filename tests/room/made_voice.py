"""Sounds made for the tests of the ear: a vowel, a burst of noise."""

import numpy as np

Mono = np.ndarray


def voice(sample_rate: int, seconds: float = 0.3, glide_octaves: float = 0.3, hz: float = 120.0) -> Mono:
    """A vowel: overtones of a pitch that glides, swelling and dying away."""
    t = np.arange(round(seconds * sample_rate)) / sample_rate
    phase = 2 * np.pi * np.cumsum(hz * 2.0 ** (glide_octaves * t / seconds)) / sample_rate
    tone = sum(np.sin(k * phase) / (1 + abs(k - 5)) for k in range(1, 16))
    return (0.1 * tone * np.hanning(len(t))).astype(np.float32)


def noise(sample_rate: int, seconds: float, decay_seconds: float, level: float = 0.2) -> Mono:
    """Noise that dies away."""
    n = round(seconds * sample_rate)
    burst = np.random.default_rng(2).standard_normal(n) * np.exp(-np.arange(n) / (decay_seconds * sample_rate))
    return (level * burst).astype(np.float32)
