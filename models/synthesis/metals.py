"""Closed and open hats and cymbals: square oscillators, rung noise, plates. The class is in the decay."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass
from models.synthesis.modes import plate, ring
from models.synthesis.parameters import Mono, even, ratio, unevenness, which, whole
from models.synthesis.signals import cycles, decay, n_frames_of, noise, rise, sine

SIX_SQUARES = np.array([205.3, 304.4, 369.6, 522.7, 540.0, 800.0])  # the 808's oscillators, in Hz


def six_squares(tuning: float, spread: float, n_frames: int, sample_rate: int, rng: Generator) -> Mono:
    """Return the sum of six square waves far from harmony, each from a phase of its own."""
    hz = SIX_SQUARES * tuning * np.exp(spread * rng.uniform(-1, 1, 6))
    steps = np.round(hz / sample_rate * 2**32).astype(np.uint32)  # a turn is 2**32, so that overflow wraps it
    firsts = rng.integers(0, 2**32, 6, dtype=np.uint32)
    at = np.arange(n_frames, dtype=np.uint32)
    high = sum(((at * step + first) >> np.uint32(31)).astype(np.int8) for step, first in zip(steps, firsts))
    return np.asarray(high, dtype=float) / 3 - 1


@dataclass(frozen=True, slots=True)
class SquareMetal:
    """The machine's metal: six squares through a band pass and a high pass."""

    decay_seconds: float = ratio(0.06, 0.3)
    tuning: float = ratio(0.7, 1.8)
    spread: float = even(0.0, 0.15)
    band_hz: float = ratio(5500, 11000)
    low_cut_hz: float = ratio(3000, 8500)
    front: float = even(0.0, 0.8)
    strike: float = even(0.5, 1.0)


def square_metal(p: SquareMetal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1 + 0.01, sample_rate)
    metal = six_squares(p.tuning, p.spread, n, sample_rate, rng)
    metal = bandpass(metal, sample_rate, p.band_hz, 1.2)
    envelope = decay(n, sample_rate, p.decay_seconds * (0.7 + 0.3 * p.strike))
    envelope += p.front * p.strike * decay(n, sample_rate, 0.015)
    return highpass(
        highpass(metal * envelope, sample_rate, p.low_cut_hz * (0.8 + 0.2 * p.strike)), sample_rate, 3000
    )


@dataclass(frozen=True, slots=True)
class NoiseMetal:
    """High noise, partly multiplied by squares, as rhythm boxes and samplers have it."""

    decay_seconds: float = ratio(0.05, 0.26)
    low_cut_hz: float = ratio(2500, 9000)
    high_cut_hz: float = ratio(7500, 19000)
    metal: float = even(0.0, 1.0)
    tuning: float = ratio(0.8, 3.0)
    body_hz: float = ratio(400, 6000)
    body: float = even(0.0, 0.6)
    strike: float = even(0.5, 1.0)


def noise_metal(p: NoiseMetal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1 + 0.01, sample_rate)
    hiss = noise(n, rng)
    hiss *= 1 - p.metal + 2.5 * p.metal * six_squares(p.tuning, 0.1, n, sample_rate, rng)
    hiss = highpass(lowpass(hiss, sample_rate, p.high_cut_hz * (0.6 + 0.4 * p.strike)), sample_rate, p.low_cut_hz)
    hiss += p.body * bandpass(noise(n, rng), sample_rate, p.body_hz, 0.8)
    return hiss * decay(n, sample_rate, p.decay_seconds * (0.7 + 0.3 * p.strike)) * rise(n, sample_rate, 0.0004)


@dataclass(frozen=True, slots=True)
class BentMetal:
    """Two pairs of sines that bend each other's phase: digital metal."""

    decay_seconds: float = ratio(0.06, 0.26)
    pitch_hz: float = ratio(2200, 6500)
    order: float = even(1.32, 1.49)
    depth: float = even(1.5, 7.0)
    low_cut_hz: float = ratio(3000, 8000)
    hiss: float = even(0.0, 0.5)
    strike: float = even(0.5, 1.0)


def bent_metal(p: BentMetal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1 + 0.01, sample_rate)
    fading = decay(n, sample_rate, p.decay_seconds)
    depth = p.depth * p.strike * fading**0.3
    out = np.zeros(n)
    for pitch in (p.pitch_hz, p.pitch_hz * 1.57):
        bending = sine(pitch * p.order, n, sample_rate, rng.random())
        out += np.sin(2 * np.pi * (cycles(pitch, n, sample_rate) + rng.random()) + depth * bending)
    out += p.hiss * noise(n, rng)
    return highpass(out * fading, sample_rate, p.low_cut_hz)


@dataclass(frozen=True, slots=True)
class PlateMetal:
    """Two real plates: a crowd of modes, the tick of the stick, and their sizzle."""

    decay_seconds: float = ratio(0.08, 0.4)
    low_hz: float = ratio(350, 1400)
    n_modes: int = whole(90, 220)
    tilt_db: float = even(-2, 16)  # how much louder the highest modes are than the lowest
    damping: float = even(0.0, 0.5)
    tick: float = even(0.1, 1.0)
    clack: float = even(0.0, 0.8)  # the stand and the hand behind it
    sizzle: float = even(0.3, 2.0)
    sizzle_hz: float = ratio(2500, 9000)
    drum: int = which()
    strike: float = even(0.4, 1.0)


def plate_metal(p: PlateMetal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.15 + 0.02, sample_rate)
    own = unevenness(p.drum)
    hz = plate(p.n_modes, p.low_hz, 17000, own)
    place = np.log(hz / p.low_hz) / np.log(17000 / p.low_hz)
    gains = own.standard_normal(p.n_modes) * 10 ** (
        (p.tilt_db * p.strike * place - 6 * (1 - p.strike) * place) / 20
    )
    seconds = p.decay_seconds * (1 - p.damping * place) * own.uniform(0.5, 1.1, p.n_modes)
    metal = ring(hz, seconds, gains, rng.random(p.n_modes), n, sample_rate) / np.sqrt(np.sum(gains**2))
    hiss = highpass(noise(n, rng), sample_rate, p.sizzle_hz * 0.6) * decay(n, sample_rate, p.decay_seconds * 0.8)
    tick = bandpass(noise(n, rng) * decay(n, sample_rate, 0.006), sample_rate, 5000, 0.5)
    clack = bandpass(noise(n, rng) * decay(n, sample_rate, 0.04), sample_rate, 650, 0.5)
    out = metal + 0.35 * p.sizzle * p.strike * hiss + p.strike * (p.tick * tick + p.clack * clack)
    return highpass(out * rise(n, sample_rate, 0.0003), sample_rate, 160)
