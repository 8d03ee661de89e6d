"""Loudness by the filter of ITU-R BS.1770, for sounds too short for its 400 ms gate."""

import math
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from performer.audio_format import Frames
from performer.sound.sound import Sound

SILENCE_DB = -120.0
_WINDOW_SECONDS = 0.1
_RINGING_SECONDS = 0.1  # after which the filter is 200 dB down
_BLOCK_FRAMES = 1 << 16
_OFFSET_DB = -0.691  # of BS.1770: a 997 Hz sine at full scale in one channel is -3.01


@lru_cache(maxsize=32)
def k_weighting(sample_rate: int) -> npt.NDArray[np.float64]:
    """Return the two sections of the K-weighting filter at this rate, (2, 6).

    The standard gives coefficients for 48 kHz only; these follow from the analogue prototypes behind them.
    """
    return np.array([_high_shelf(sample_rate), _high_pass(sample_rate)])


def k_weight(frames: Frames, sample_rate: int) -> Frames:
    """Return `frames` (n_frames, n_channels) as the ear weighs them.

    The filter is applied to spectra, in blocks that overlap by its ringing: as exact as the recursion, and
    without scipy.signal, whose import takes longer than many a scan.
    """
    return np.ascontiguousarray(_weighted(frames, sample_rate).T)


def loudest(power: npt.NDArray[np.floating[Any]], n_window: int) -> tuple[int, float]:
    """Return where the `n_window` frames of most power begin, and their mean; a short sound is padded."""
    if len(power) <= n_window:
        return 0, float(power.sum()) / n_window
    summed = np.concatenate(([0.0], np.cumsum(power, dtype=np.float64)))
    windows = summed[n_window:] - summed[:-n_window]
    first = int(np.argmax(windows))
    return first, float(windows[first]) / n_window


def hit_level_db(sound: Sound) -> float:
    """Return the K-weighted level of the sound's loudest 100 ms, channels summed; -120 for silence."""
    power = np.square(_weighted(sound.frames, sound.sample_rate)).sum(axis=0)
    mean = loudest(power, max(1, round(_WINDOW_SECONDS * sound.sample_rate)))[1]
    return max(SILENCE_DB, _OFFSET_DB + 10.0 * math.log10(mean)) if mean > 0.0 else SILENCE_DB


def _weighted(frames: Frames, sample_rate: int) -> npt.NDArray[np.float32]:
    """Return what `k_weight` does, channels first, (n_channels, n_frames)."""
    n_ringing = math.ceil(_RINGING_SECONDS * sample_rate)
    channels = np.ascontiguousarray(frames.T)
    weighted = np.zeros((len(channels), len(frames) + n_ringing), np.float32)
    for first in range(0, len(frames), _BLOCK_FRAMES):
        block = channels[:, first : first + _BLOCK_FRAMES]
        n_out = block.shape[1] + n_ringing
        n_fft = _fast_length(n_out)
        filtered = np.fft.irfft(np.fft.rfft(block, n_fft) * _response(sample_rate, n_fft), n_fft)
        weighted[:, first : first + n_out] += filtered[:, :n_out]
    return weighted[:, : len(frames)]


@lru_cache(maxsize=64)
def _response(sample_rate: int, n_fft: int) -> npt.NDArray[np.complex64]:
    """Return what K-weighting does to each bin of a real transform, (n_fft // 2 + 1,)."""
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(n_fft))
    powers = np.stack([np.ones_like(delay), delay, delay**2])
    response = np.ones_like(delay)
    for section in k_weighting(sample_rate):
        response *= (section[:3] @ powers) / (section[3:] @ powers)
    return response.astype(np.complex64)


def _fast_length(n: int) -> int:
    """Return the next length that transforms fast: a power of two, or three quarters of one."""
    power = 1 << (n - 1).bit_length()
    return power * 3 // 4 if power >= 4 and power * 3 // 4 >= n else power


def _high_shelf(sample_rate: int) -> list[float]:
    """Return the first stage, the shelf of a head: +4 dB above about 1.7 kHz."""
    k = _warped(1681.974450955533, sample_rate)
    q, v_high = 0.7071752369554196, 10.0 ** (3.999843853973347 / 20.0)
    v_band = v_high**0.4996667741545416
    a0 = 1.0 + k / q + k * k
    return [
        (v_high + v_band * k / q + k * k) / a0,
        2.0 * (k * k - v_high) / a0,
        (v_high - v_band * k / q + k * k) / a0,
        1.0,
        2.0 * (k * k - 1.0) / a0,
        (1.0 - k / q + k * k) / a0,
    ]


def _high_pass(sample_rate: int) -> list[float]:
    """Return the second stage, a high pass at 38 Hz."""
    k, q = _warped(38.13547087602444, sample_rate), 0.5003270373238773
    a0 = 1.0 + k / q + k * k
    return [1.0, -2.0, 1.0, 1.0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0]


def _warped(frequency_hz: float, sample_rate: int) -> float:
    """Return the tangent that maps an analogue frequency, at most one near half the rate, to this rate."""
    return math.tan(math.pi * min(frequency_hz, 0.45 * sample_rate) / sample_rate)
