"""Windowed sines over x: kernels that read a sound between its frames, and that find peaks between ours."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

PHASES = 256
TAPS = 24  # at the sound's own speed; played faster it is read through a longer, darker kernel
RATIOS = tuple(2.0 ** (third / 3.0) for third in range(7))  # up to two octaves, a kernel every four semitones
LONGEST_KERNEL = 96  # taps of the last of them
WINDOW_FRAMES = 1280  # of a sound, laid out to be read: 64 frames of one that is played four octaves up
PASSBAND = 0.95  # of the band that is left: with this window flat to 0.76 of it, 70 dB down from 1.14 on
_BETA = 7.0  # of the Kaiser window

PEAK_PHASES, PEAK_TAPS = 8, 24
_PEAK_BETA = 3.5  # with 24 taps right to 0.07 dB up to 0.45 cycles per frame


def kernels() -> npt.NDArray[np.float32]:
    """Return the interpolation kernels of all RATIOS, one after another, each (PHASES + 1, taps) and flat."""
    return np.concatenate([_phases(taps, PASSBAND / ratio, PHASES + 1).ravel() for taps, ratio in zip(*shapes())])


def shapes() -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Return how many taps each kernel has, a multiple of four, and its ratio."""
    return tuple(4 * int(np.ceil(TAPS * ratio / 4 - 1e-9)) for ratio in RATIOS), RATIOS


def places() -> tuple[int, ...]:
    """Return where each kernel begins among all."""
    taps, _ = shapes()
    return tuple(int(n) for n in np.cumsum([0, *((PHASES + 1) * n for n in taps[:-1])]))


@lru_cache
def peak_kernels() -> npt.NDArray[np.float64]:
    """Return the kernels, (PEAK_PHASES - 1, PEAK_TAPS), that tell the values between two frames.

    BS.1770-4, annex 2, oversamples four times; of eight times no more than 0.15 dB of a sine at 0.45 is missed.
    """
    return _phases(PEAK_TAPS, 1.0, PEAK_PHASES + 1, _PEAK_BETA)[1:-1].astype(np.float64)


def _phases(taps: int, cutoff: float, n_phases: int, beta: float = _BETA) -> npt.NDArray[np.float32]:
    """Return a low-pass at `cutoff` of half the rate, (n_phases, taps), moved by 0 to 1 frame; each sums to 1."""
    at = np.arange(taps) - (taps // 2 - 1) - np.linspace(0.0, 1.0, n_phases)[:, None]
    window = np.i0(beta * np.sqrt(np.maximum(0.0, 1.0 - (at / (taps / 2)) ** 2)))
    kernel = np.sinc(cutoff * at) * window
    return (kernel / kernel.sum(axis=1, keepdims=True)).astype(np.float32)
