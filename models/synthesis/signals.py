"""Oscillators, envelopes and noise: the raw material of every model. Pure functions."""

import numpy as np
from numpy.random import Generator

from models.synthesis.parameters import Mono

SIXTY_DB = float(np.log(1000.0))


def n_frames_of(seconds: float, sample_rate: int) -> int:
    """Return the number of frames in `seconds`, at least one."""
    return max(1, round(seconds * sample_rate))


def seconds_at(n_frames: int, sample_rate: int) -> Mono:
    """Return the time of each frame."""
    return np.arange(n_frames) / sample_rate


def decay(n_frames: int, sample_rate: int, seconds: float) -> Mono:
    """Return an envelope that starts at 1 and falls by 60 dB in `seconds`."""
    return np.exp(np.arange(n_frames) * (-SIXTY_DB / (max(seconds, 1e-4) * sample_rate)))


def rise(n_frames: int, sample_rate: int, seconds: float) -> Mono:
    """Return an envelope that rises from 0 to 1 in `seconds`, rounded at both ends, and stays."""
    n_rise = min(n_frames, n_frames_of(seconds, sample_rate))
    envelope = np.ones(n_frames)
    envelope[:n_rise] = 0.5 - 0.5 * np.cos(np.pi * np.arange(n_rise) / n_rise)
    return envelope


def hold(n_frames: int, sample_rate: int, hold_seconds: float, fall_seconds: float) -> Mono:
    """Return an envelope that stays at 1, then falls by 60 dB in `fall_seconds`: a gate."""
    n_hold = min(n_frames, n_frames_of(hold_seconds, sample_rate))
    return np.concatenate([np.ones(n_hold), decay(n_frames - n_hold, sample_rate, fall_seconds)])


def cycles(frequency_hz: Mono | float, n_frames: int, sample_rate: int) -> Mono:
    """Return the phase in cycles of an oscillator, starting at 0."""
    steps = np.broadcast_to(np.asarray(frequency_hz) / sample_rate, (n_frames,))
    phase = np.cumsum(steps)
    return phase - phase[0]


def sine(frequency_hz: Mono | float, n_frames: int, sample_rate: int, phase: float = 0.0) -> Mono:
    """Return a sine that follows `frequency_hz`; `phase` in cycles."""
    return np.sin(2 * np.pi * (cycles(frequency_hz, n_frames, sample_rate) + phase))


def triangle(frequency_hz: Mono | float, n_frames: int, sample_rate: int) -> Mono:
    """Return a triangle that starts at 0 and rises."""
    return 2 / np.pi * np.arcsin(np.clip(sine(frequency_hz, n_frames, sample_rate), -1.0, 1.0))


def _step_correction(phase: Mono, step: Mono) -> Mono:
    """Return what to take from a falling step at phase 0 so that it folds little back (polyBLEP)."""
    correction = np.zeros_like(phase)
    after, before = phase < step, phase > 1 - step
    x = phase[after] / step[after]
    correction[after] = 2 * x - x * x - 1
    x = (phase[before] - 1) / step[before]
    correction[before] = x * x + 2 * x + 1
    return correction


def saw(frequency_hz: Mono | float, n_frames: int, sample_rate: int, phase: float = 0.0) -> Mono:
    """Return a rising saw, band-limited well enough for drums."""
    step = np.broadcast_to(np.asarray(frequency_hz, dtype=float) / sample_rate, (n_frames,))
    at = (cycles(frequency_hz, n_frames, sample_rate) + phase) % 1.0
    return 2 * at - 1 - _step_correction(at, step)


def pulse(
    frequency_hz: Mono | float, n_frames: int, sample_rate: int, width: float = 0.5, phase: float = 0.0
) -> Mono:
    """Return a pulse wave of the given width, without its mean."""
    first = saw(frequency_hz, n_frames, sample_rate, phase)
    return first - saw(frequency_hz, n_frames, sample_rate, phase + width)


def noise(n_frames: int, rng: Generator) -> Mono:
    """Return white noise of unit power."""
    return rng.standard_normal(n_frames)


def fall(n_frames: int, sample_rate: int, first: float, last: float, seconds: float) -> Mono:
    """Return a curve that falls (or climbs) from `first` to `last`, four fifths of the way in `seconds`."""
    approach = np.exp(np.arange(n_frames) * (-1.6 / (max(seconds, 1e-4) * sample_rate)))
    return last + (first - last) * approach


def drive(sound: Mono, amount: float) -> Mono:
    """Return the sound bent by a soft clipper; 0 leaves it alone, 1 is already rough."""
    if amount <= 0:
        return sound
    push = 1 + 9 * amount
    peak = float(np.max(np.abs(sound))) or 1.0
    return np.tanh(sound * (push / peak)) * (peak / np.tanh(push))


def crush(sound: Mono, bits: float, hold_frames: int) -> Mono:
    """Return the sound at fewer bits, each value held for `hold_frames`: an old sampler."""
    peak = float(np.max(np.abs(sound))) or 1.0
    held = np.repeat(sound[:: max(1, hold_frames)], max(1, hold_frames))[: len(sound)]
    step = peak * 2.0 ** (1 - bits)
    return np.round(held / step) * step


def at_peak(sound: Mono, peak: float = 1.0) -> Mono:
    """Return the sound scaled so that its largest value is `peak`."""
    largest = float(np.max(np.abs(sound)))
    return sound * (peak / largest) if largest > 0 else sound


def longest(*sounds: Mono) -> Mono:
    """Return the sum of sounds of any lengths, all starting together."""
    total = np.zeros(max(len(each) for each in sounds))
    for each in sounds:
        total[: len(each)] += each
    return total


def placed(total: Mono, sound: Mono, at_frame: int) -> None:
    """Add `sound` into `total` from `at_frame` on; what lies past the end is left out."""
    n = min(len(sound), len(total) - at_frame)
    if n > 0:
        total[at_frame : at_frame + n] += sound[:n]
