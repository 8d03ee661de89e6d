"""Filters: second-order sections by the audio cookbook's formulas, still and moving. Pure functions."""

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter, sosfilt

from models.synthesis.parameters import Mono

Section = tuple[NDArray[np.float64], NDArray[np.float64]]  # b, a


def _angle(hz: float, sample_rate: int) -> tuple[float, float]:
    omega = 2 * np.pi * min(max(hz, 1.0), 0.46 * sample_rate) / sample_rate
    return float(np.cos(omega)), float(np.sin(omega))


def _section(b: list[float], a: list[float]) -> Section:
    return np.array(b) / a[0], np.array(a) / a[0]


def lowpass_section(hz: float, q: float, sample_rate: int) -> Section:
    """Return the coefficients of a low pass."""
    c, s = _angle(hz, sample_rate)
    alpha = s / (2 * q)
    return _section([(1 - c) / 2, 1 - c, (1 - c) / 2], [1 + alpha, -2 * c, 1 - alpha])


def highpass_section(hz: float, q: float, sample_rate: int) -> Section:
    """Return the coefficients of a high pass."""
    c, s = _angle(hz, sample_rate)
    alpha = s / (2 * q)
    return _section([(1 + c) / 2, -(1 + c), (1 + c) / 2], [1 + alpha, -2 * c, 1 - alpha])


def bandpass_section(hz: float, q: float, sample_rate: int) -> Section:
    """Return the coefficients of a band pass whose peak is 1."""
    c, s = _angle(hz, sample_rate)
    alpha = s / (2 * q)
    return _section([alpha, 0.0, -alpha], [1 + alpha, -2 * c, 1 - alpha])


def peak_section(hz: float, q: float, gain_db: float, sample_rate: int) -> Section:
    """Return the coefficients of a bell."""
    c, s = _angle(hz, sample_rate)
    alpha, root = s / (2 * q), 10 ** (gain_db / 40)
    return _section([1 + alpha * root, -2 * c, 1 - alpha * root], [1 + alpha / root, -2 * c, 1 - alpha / root])


def shelf_section(hz: float, gain_db: float, sample_rate: int) -> Section:
    """Return the coefficients of a high shelf."""
    c, s = _angle(hz, sample_rate)
    root = 10 ** (gain_db / 40)
    bend = s * np.sqrt(2 * root)  # slope 1
    return _section(
        [
            root * ((root + 1) + (root - 1) * c + bend),
            -2 * root * ((root - 1) + (root + 1) * c),
            root * ((root + 1) + (root - 1) * c - bend),
        ],
        [(root + 1) - (root - 1) * c + bend, 2 * ((root - 1) - (root + 1) * c), (root + 1) - (root - 1) * c - bend],
    )


def resonator_section(hz: float, bandwidth_hz: float, sample_rate: int) -> Section:
    """Return a formant: two poles, gain 1 at 0 Hz, so that several in a row make a voice's spectrum."""
    radius = np.exp(-np.pi * bandwidth_hz / sample_rate)
    a1 = -2 * radius * np.cos(2 * np.pi * min(hz, 0.46 * sample_rate) / sample_rate)
    a2 = radius * radius
    return np.array([1 + a1 + a2, 0.0, 0.0]), np.array([1.0, a1, a2])


def filtered(sound: Mono, *sections: Section) -> Mono:
    """Return the sound through the sections, one after another."""
    for b, a in sections:
        sound = lfilter(b, a, sound)
    return sound


def lowpass(sound: Mono, sample_rate: int, hz: float, q: float = 0.707) -> Mono:
    """Return the sound below `hz`."""
    return filtered(sound, lowpass_section(hz, q, sample_rate))


def highpass(sound: Mono, sample_rate: int, hz: float, q: float = 0.707) -> Mono:
    """Return the sound above `hz`."""
    return filtered(sound, highpass_section(hz, q, sample_rate))


def bandpass(sound: Mono, sample_rate: int, hz: float, q: float) -> Mono:
    """Return the sound about `hz`."""
    return filtered(sound, bandpass_section(hz, q, sample_rate))


def moving_lowpass(sound: Mono, sample_rate: int, hz: Mono, q: float, n_block: int = 64) -> Mono:
    """Return the sound through a low pass whose corner follows `hz`, two sections steep."""
    out = np.empty_like(sound)
    state = np.zeros((2, 2))
    for start in range(0, len(sound), n_block):
        b, a = lowpass_section(float(hz[start]), q, sample_rate)
        gentle = lowpass_section(float(hz[start]), 0.6, sample_rate)
        sections = np.array([[*b, *a], [*gentle[0], *gentle[1]]])
        out[start : start + n_block], state = sosfilt(sections, sound[start : start + n_block], zi=state)
    return out


def moving_bandpass(sound: Mono, sample_rate: int, hz: Mono, q: float, n_block: int = 64) -> Mono:
    """Return the sound through a band pass whose middle follows `hz`."""
    out = np.empty_like(sound)
    state = np.zeros(2)
    for start in range(0, len(sound), n_block):
        b, a = bandpass_section(float(hz[start]), q, sample_rate)
        out[start : start + n_block], state = lfilter(b, a, sound[start : start + n_block], zi=state)
    return out


def moving_formants(
    sound: Mono, sample_rate: int, hz: NDArray[np.float64], bandwidths_hz: NDArray[np.float64], n_block: int
) -> Mono:
    """Return the sound through formants that move; `hz` (n_blocks, n_formants)."""
    out = np.empty_like(sound)
    state = np.zeros((hz.shape[1], 2))
    for number, start in enumerate(range(0, len(sound), n_block)):
        rows = [resonator_section(f, w, sample_rate) for f, w in zip(hz[number], bandwidths_hz)]
        sections = np.array([[*b, *a] for b, a in rows])
        out[start : start + n_block], state = sosfilt(sections, sound[start : start + n_block], zi=state)
    return out
