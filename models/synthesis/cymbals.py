"""Cymbals: crash, ride, splash and china from plates and noise, and the machine's."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass
from models.synthesis.metals import six_squares
from models.synthesis.modes import plate, ring
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which, whole
from models.synthesis.signals import decay, drive, n_frames_of, noise, rise


@dataclass(frozen=True, slots=True)
class MachineCymbal:
    """Six squares in three bands that fade at different speeds."""

    tuning: float = ratio(0.8, 1.6)
    spread: float = even(0.0, 0.2)
    low_share: float = even(0.1, 0.5)
    decay_seconds: float = ratio(1.2, 3.6)
    high_seconds: float = ratio(0.5, 2.0)
    hiss: float = even(0.0, 0.4)
    strike: float = even(0.6, 1.0)


def machine_cymbal(p: MachineCymbal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 2.6), sample_rate)
    metal = six_squares(p.tuning, p.spread, n, sample_rate, rng)
    low = bandpass(metal, sample_rate, 3500, 1.0) * decay(n, sample_rate, p.decay_seconds)
    high = highpass(metal + p.hiss * noise(n, rng), sample_rate, 7500)
    high *= decay(n, sample_rate, p.high_seconds) + 0.25 * decay(n, sample_rate, p.decay_seconds)
    front = highpass(metal, sample_rate, 4000) * decay(n, sample_rate, 0.05)
    return highpass(p.low_share * low + high + p.strike * front, sample_rate, 1500)


def _wash(
    n: int, sample_rate: int, rng: Generator, seconds: float, bright_seconds: float, bloom_seconds: float
) -> Mono:
    """Return the noise of a shaken plate: low bands fade slowly, high ones bloom late and fade fast."""
    white = noise(n, rng)
    low = bandpass(white, sample_rate, 2200, 0.5) * decay(n, sample_rate, seconds)
    middle = bandpass(white, sample_rate, 5200, 0.6) * decay(n, sample_rate, (seconds + bright_seconds) / 2)
    high = highpass(white, sample_rate, 8000) * decay(n, sample_rate, bright_seconds)
    return 0.5 * low + middle + high * (0.4 + 0.6 * rise(n, sample_rate, bloom_seconds))


@dataclass(frozen=True, slots=True)
class Crash:
    """A thin plate struck on its edge: everything at once, then the long fall from the top."""

    low_hz: float = ratio(250, 600)
    n_modes: int = whole(150, 260)
    decay_seconds: float = ratio(1.6, 4.5)
    bright_seconds: float = ratio(0.8, 2.6)
    bloom_seconds: float = ratio(0.004, 0.04)
    modes: float = even(0.3, 1.0)
    stick: float = even(0.1, 0.6)
    high_cut_hz: float = ratio(9000, 19000)
    drum: int = which()
    strike: float = even(0.6, 1.0)


def crash(p: Crash, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 2.7), sample_rate)
    own = unevenness(p.drum)
    hz = plate(p.n_modes, p.low_hz, 13000, own)
    seconds = p.decay_seconds * (p.low_hz / hz) ** 0.25 * own.uniform(0.4, 1.1, p.n_modes)
    gains = own.standard_normal(p.n_modes) * 1.8 / np.sqrt(p.n_modes)
    metal = ring(hz, seconds, gains, rng.random(p.n_modes), n, sample_rate)
    wash = _wash(n, sample_rate, rng, p.decay_seconds, p.bright_seconds * (0.5 + 0.5 * p.strike), p.bloom_seconds)
    stick = highpass(noise(n, rng) * decay(n, sample_rate, 0.03), sample_rate, 2500)
    out = p.modes * metal + 0.9 * wash + p.stick * p.strike * stick
    return highpass(lowpass(out, sample_rate, p.high_cut_hz), sample_rate, 220) * rise(n, sample_rate, 0.001)


@dataclass(frozen=True, slots=True)
class Ride:
    """A heavy plate: the ping of the stick over a quiet wash, more or less bell."""

    ping_hz: float = ratio(2600, 5200)
    bell_hz: float = ratio(500, 1100)
    bell: float = even(0.0, 1.0)
    n_modes: int = whole(100, 220)
    decay_seconds: float = ratio(1.3, 4.0)
    wash: float = even(0.1, 0.5)
    stick: float = even(0.3, 1.0)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def ride(p: Ride, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.05, 2.6), sample_rate)
    own = unevenness(p.drum)
    hz = plate(p.n_modes, 380, 14000, own)
    near = np.exp(-(np.log2(hz / p.ping_hz) ** 2) / 1.2)
    gains = own.standard_normal(p.n_modes) * (0.15 + near) * (hz / p.ping_hz) ** (1.5 * p.strike - 1.5)
    gains *= rng.uniform(0.8, 1.2, p.n_modes)
    seconds = p.decay_seconds * (380 / hz) ** 0.15 * own.uniform(0.3, 1.0, p.n_modes)
    plates = ring(hz, seconds, gains, rng.random(p.n_modes), n, sample_rate) / np.sqrt(np.sum(gains**2))
    bell_hz = p.bell_hz * np.array([1.0, 1.51, 2.33, 2.91, 4.07, 5.3])
    shares = np.array([0.6, 0.5, 1.0, 0.5, 0.6, 0.4])
    bell = ring(bell_hz, p.decay_seconds * 0.8, shares, rng.random(6), n, sample_rate)
    wash = _wash(n, sample_rate, rng, p.decay_seconds * 0.7, p.decay_seconds * 0.5, 0.02)
    stick = bandpass(noise(n, rng) * decay(n, sample_rate, 0.012), sample_rate, 4500, 0.6)
    out = 1.3 * plates + 0.35 * p.bell * p.strike * bell + 0.4 * p.wash * wash + 1.5 * p.stick * p.strike * stick
    return highpass(out, sample_rate, 320) * rise(n, sample_rate, 0.0004)


@dataclass(frozen=True, slots=True)
class Splash:
    """A small thin plate: quick up, quick gone."""

    low_hz: float = ratio(600, 1300)
    n_modes: int = whole(80, 160)
    decay_seconds: float = ratio(0.6, 1.5)
    hiss: float = even(0.4, 1.2)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def splash(p: Splash, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    own = unevenness(p.drum)
    hz = plate(p.n_modes, p.low_hz, 15000, own)
    gains = own.standard_normal(p.n_modes) * 2 / np.sqrt(p.n_modes)
    seconds = p.decay_seconds * own.uniform(0.3, 1.1, p.n_modes)
    metal = ring(hz, seconds, gains, rng.random(p.n_modes), n, sample_rate)
    wash = _wash(n, sample_rate, rng, p.decay_seconds, p.decay_seconds * 0.7, 0.006)
    return highpass(metal + p.hiss * p.strike * wash, sample_rate, 500) * rise(n, sample_rate, 0.0008)


@dataclass(frozen=True, slots=True)
class China:
    """A plate with an upturned edge: low, rough, short of breath."""

    low_hz: float = ratio(200, 450)
    n_modes: int = whole(100, 180)
    decay_seconds: float = ratio(0.9, 2.4)
    trash: float = even(0.2, 0.8)
    drum: int = which()
    strike: float = even(0.6, 1.0)


def china(p: China, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.05, sample_rate)
    own = unevenness(p.drum)
    hz = plate(p.n_modes, p.low_hz, 9000, own)
    gains = own.standard_normal(p.n_modes) * 2 / np.sqrt(p.n_modes)
    metal = ring(hz, p.decay_seconds * own.uniform(0.3, 1, p.n_modes), gains, rng.random(p.n_modes), n, sample_rate)
    rough = drive(metal + _wash(n, sample_rate, rng, p.decay_seconds, p.decay_seconds * 0.6, 0.01), p.trash)
    return highpass(rough * decay(n, sample_rate, p.decay_seconds * 1.5), sample_rate, 250) * rise(
        n, sample_rate, 0.001
    )


MODELS = (
    Model(MachineCymbal, machine_cymbal, 1.0),
    Model(Crash, crash, 2.0),
    Model(Ride, ride, 2.0),
    Model(Splash, splash, 0.8),
    Model(China, china, 0.6),
)
