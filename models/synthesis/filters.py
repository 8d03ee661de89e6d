"""Filters: second-order sections by the audio cookbook's formulas, still and moving. Pure functions."""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from models.synthesis.parameters import Mono

Section = tuple[NDArray[np.float64], NDArray[np.float64]]  # b, a


def _angle(hz: float, sample_rate: int) -> tuple[float, float]:
    omega = 2 * math.pi * min(max(hz, 1.0), 0.46 * sample_rate) / sample_rate
    return math.cos(omega), math.sin(omega)


def _section(b: list[float], a: list[float]) -> Section:
    return np.array([each / a[0] for each in b]), np.array([each / a[0] for each in a])


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
    bend = s * math.sqrt(2 * root)  # slope 1
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
    radius = math.exp(-math.pi * bandwidth_hz / sample_rate)
    a1 = -2 * radius * math.cos(2 * math.pi * min(hz, 0.46 * sample_rate) / sample_rate)
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
    corners = hz[::n_block]
    steep = [lowpass_section(float(corner), q, sample_rate) for corner in corners]
    gentle = [lowpass_section(float(corner), 0.6, sample_rate) for corner in corners]
    return _moving(_moving(sound, steep, n_block), gentle, n_block)


def moving_bandpass(sound: Mono, sample_rate: int, hz: Mono, q: float, n_block: int = 64) -> Mono:
    """Return the sound through a band pass whose middle follows `hz`."""
    return _moving(sound, [bandpass_section(float(middle), q, sample_rate) for middle in hz[::n_block]], n_block)


def moving_formants(
    sound: Mono, sample_rate: int, hz: NDArray[np.float64], bandwidths_hz: NDArray[np.float64], n_block: int
) -> Mono:
    """Return the sound through formants that move; `hz` (n_blocks, n_formants)."""
    for column, bandwidth_hz in zip(hz.T, bandwidths_hz):
        sound = _moving(sound, [resonator_section(f, bandwidth_hz, sample_rate) for f in column], n_block)
    return sound


def _moving(sound: Mono, sections: list[Section], n_block: int) -> Mono:
    """Return the sound through one section that is another for each block, its state carried on."""
    out = np.empty_like(sound)
    state = np.zeros(2)
    for start, (b, a) in zip(range(0, len(sound), n_block), sections):
        out[start : start + n_block], state = lfilter(b, a, sound[start : start + n_block], zi=state)
    return out
