"""The pitch of a sound, where it has one: YIN over its first third of a second, certain if the cuts agree."""

import numpy as np
import numpy.typing as npt

from performer.sound.onsets import Mono, onset_frame

CERTAIN = 0.8
"""The confidence from which on a pitch may be used to tune another sound."""

_LOWEST_HZ, _HIGHEST_HZ = 30.0, 2000.0
_SKIPPED_SECONDS = 0.015  # the noise of the stroke
_SPAN_SECONDS = 0.3
_ENOUGH_RATE = 16_000  # frames per second; more only cost time
_DIP = 0.15  # YIN's threshold of the normalised difference
_N_FRAMES = 5
_AGREE_RATIO = 2.0 ** (0.5 / 12.0)


def pitch(mono: Mono, sample_rate: int) -> tuple[float | None, float]:
    """Return the fundamental in hertz, or None without one, and how certain that is from 0 to 1."""
    first = onset_frame(mono, sample_rate) + round(_SKIPPED_SECONDS * sample_rate)
    n_mean = max(1, sample_rate // _ENOUGH_RATE)
    span = _means(mono[first : first + round(_SPAN_SECONDS * sample_rate)], n_mean)
    rate = sample_rate / n_mean
    n_lags = int(rate / _LOWEST_HZ) + 2
    if len(span) < 2 * n_lags:
        return None, 0.0
    starts = np.linspace(0, len(span) - 2 * n_lags, _N_FRAMES).astype(int)
    cuts = np.stack([span[start : start + 2 * n_lags] for start in np.unique(starts)]).astype(np.float64)
    loud = cuts[np.abs(cuts).max(axis=1) > 0.01 * float(np.abs(mono).max())]
    if len(loud) == 0:
        return None, 0.0
    return _agreed([_of_difference(row, rate) for row in _differences(loud, n_lags)])


def _means(span: Mono, n_mean: int) -> Mono:
    """Return the means of each `n_mean` frames."""
    whole = len(span) // n_mean * n_mean
    return span[:whole].reshape(-1, n_mean).mean(axis=1) if n_mean > 1 else span


def _differences(cuts: npt.NDArray[np.float64], n_lags: int) -> npt.NDArray[np.float64]:
    """Return YIN's cumulative mean normalised difference of each cut, (n_cuts, n_lags)."""
    n_window = cuts.shape[1] - n_lags
    n_fft = 1 << (cuts.shape[1] - 1).bit_length()  # what wraps around is beyond the lags
    heads = np.fft.rfft(cuts[:, :n_window], n_fft)
    crossed = np.fft.irfft(np.fft.rfft(cuts, n_fft) * heads.conj(), n_fft)[:, :n_lags]
    summed = np.cumsum(np.pad(np.square(cuts), ((0, 0), (1, 0))), axis=1)
    power = summed[:, n_window : n_window + n_lags] - summed[:, :n_lags]
    difference = np.maximum(power[:, :1] + power - 2.0 * crossed, 0.0)
    difference[:, 0] = 0.0
    mean = np.cumsum(difference, axis=1) / np.maximum(np.arange(n_lags), 1)
    return np.where(mean > 1e-12, difference / np.maximum(mean, 1e-12), 1.0)


def _of_difference(row: npt.NDArray[np.float64], rate: float) -> tuple[float, float]:
    """Return one cut's pitch and its confidence: the first deep dip, refined by a parabola."""
    shortest = max(2, int(rate / _HIGHEST_HZ))
    deep = np.flatnonzero(row[shortest:-1] < _DIP)
    lag = shortest + (int(deep[0]) if len(deep) else int(np.argmin(row[shortest:-1])))
    while lag + 1 < len(row) - 1 and row[lag + 1] < row[lag]:
        lag += 1
    left, middle, right = (float(value) for value in row[lag - 1 : lag + 2])
    bend = left - 2.0 * middle + right
    offset = 0.5 * (left - right) / bend if bend > 0.0 else 0.0
    return rate / (lag + offset), max(0.0, 1.0 - middle)


def _agreed(found: list[tuple[float, float]]) -> tuple[float | None, float]:
    """Return the pitch on which the cuts agree within half a semitone; fewer that agree, less certain."""
    hz = np.array([pair[0] for pair in found])
    sure = np.array([pair[1] for pair in found])
    middle = float(np.median(hz))
    near = (hz < middle * _AGREE_RATIO) & (hz > middle / _AGREE_RATIO)
    confidence = float((sure * near).sum() / len(found))
    if confidence < 0.5:
        return None, confidence
    return float(np.average(hz[near], weights=sure[near])), confidence
