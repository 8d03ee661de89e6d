"""Percussion of metal, glass, grains and fingers: bells, shakers, tambourines, glasses, snaps."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass
from models.synthesis.modes import BAR, GLASS, SKIN, damped, plate, ring, softness
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which, whole
from models.synthesis.signals import decay, n_frames_of, noise, placed, pulse, rise


@dataclass(frozen=True, slots=True)
class MachineBell:
    """The machine's cow bell: two squares, a fifth and a bit apart, through a band pass."""

    pitch_hz: float = ratio(420, 900)
    interval: float = even(1.38, 1.6)
    band_hz: float = ratio(1200, 3200)
    decay_seconds: float = ratio(0.1, 0.6)
    front: float = even(0.2, 1.5)
    strike: float = even(0.6, 1.0)


def machine_bell(p: MachineBell, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    both = pulse(p.pitch_hz, n, sample_rate) + pulse(p.pitch_hz * p.interval, n, sample_rate)
    envelope = decay(n, sample_rate, p.decay_seconds) + p.front * p.strike * decay(n, sample_rate, 0.03)
    band = bandpass(both, sample_rate, p.band_hz * p.strike, 0.8) + 0.3 * bandpass(both, sample_rate, p.pitch_hz, 2)
    return band * envelope * rise(n, sample_rate, 0.0003)


@dataclass(frozen=True, slots=True)
class StruckMetal:
    """Cow bells, agogos, pipes, pans, brake drums: thick metal and a stick."""

    pitch_hz: float = ratio(280, 2400)
    inharmonic: float = even(0.0, 1.0)  # 0 a bar, 1 a bent plate
    decay_seconds: float = ratio(0.1, 1.2)
    damping: float = even(0.1, 0.9)
    stick_seconds: float = ratio(0.00003, 0.0003)
    stick: float = even(0.0, 0.5)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def struck_metal(p: StruckMetal, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.1, 1.4), sample_rate)
    own = unevenness(p.drum)
    bent = np.sort(1 + own.random(9) * 9)
    bent[0] = 1.0
    orders = np.concatenate([BAR[:4], bent])
    shares = np.concatenate([(1 - p.inharmonic) * np.ones(4), p.inharmonic * own.uniform(0.2, 1.0, 9)])
    hz = p.pitch_hz * orders
    shares = shares * softness(hz, p.stick_seconds / p.strike)
    out = ring(hz, damped(hz, p.decay_seconds, p.damping), shares, rng.random(13), n, sample_rate)
    stick = highpass(noise(n, rng) * decay(n, sample_rate, 0.006), sample_rate, 2500)
    return (out + p.stick * p.strike * stick) * rise(n, sample_rate, 0.0003)


@dataclass(frozen=True, slots=True)
class Triangle:
    """A bent steel rod: high, long, bright."""

    pitch_hz: float = ratio(1100, 2600)
    decay_seconds: float = ratio(0.2, 1.6)
    brightness: float = even(0.2, 1.0)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def triangle_rod(p: Triangle, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.05, 1.5), sample_rate)
    own = unevenness(p.drum)
    hz = p.pitch_hz * np.array([1.0, 1.55, 2.31, 3.17, 4.02, 5.3, 6.4, 7.7]) * own.uniform(0.97, 1.03, 8)
    shares = own.uniform(0.2, 1.0, 8) * p.brightness ** np.linspace(0, 1.5, 8)
    seconds = p.decay_seconds * own.uniform(0.4, 1.0, 8)
    return ring(hz, seconds, shares * p.strike, rng.random(8), n, sample_rate) * rise(n, sample_rate, 0.0004)


@dataclass(frozen=True, slots=True)
class Shaker:
    """Shakers, maracas, cabasas: many grains against a wall."""

    n_grains: int = whole(40, 220)
    push_seconds: float = ratio(0.004, 0.06)
    decay_seconds: float = ratio(0.04, 0.2)
    band_hz: float = ratio(3200, 9500)
    width: float = even(0.4, 1.5)
    low_cut_hz: float = ratio(1500, 5000)
    strike: float = even(0.5, 1.0)


def shaker(p: Shaker, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.push_seconds + p.decay_seconds * 1.1, sample_rate)
    envelope = rise(n, sample_rate, p.push_seconds)
    start = min(n - 1, n_frames_of(p.push_seconds, sample_rate))
    envelope[start:] *= decay(n - start, sample_rate, p.decay_seconds)
    grains = np.zeros(n)
    spread = p.push_seconds + 0.5 * p.decay_seconds
    places = np.minimum((rng.random(p.n_grains) * spread * sample_rate).astype(int), n - 1)
    np.add.at(grains, places, rng.standard_normal(p.n_grains))
    hiss = 0.5 * noise(n, rng) + grains * np.sqrt(n / p.n_grains)
    hiss = bandpass(hiss * (envelope + 0.02), sample_rate, p.band_hz * (0.7 + 0.3 * p.strike), p.width)
    return highpass(hiss, sample_rate, p.low_cut_hz) * rise(n, sample_rate, 0.002)


@dataclass(frozen=True, slots=True)
class Tambourine:
    """Pairs of little plates that meet a few times, and perhaps a skin."""

    n_jingles: int = whole(4, 12)
    pitch_hz: float = ratio(3500, 7500)
    spread_seconds: float = ratio(0.005, 0.06)
    decay_seconds: float = ratio(0.08, 0.4)
    skin: float = even(0.0, 0.6)
    skin_hz: float = ratio(180, 420)
    hiss: float = even(0.1, 0.6)
    strike: float = even(0.5, 1.0)


def tambourine(p: Tambourine, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.spread_seconds + p.decay_seconds * 1.1 + 0.02, sample_rate)
    out = np.zeros(n)
    for number in range(p.n_jingles):
        start = 0 if number == 0 else round(rng.random() ** 1.5 * p.spread_seconds * sample_rate)
        hz = plate(8, p.pitch_hz, 15000, rng)
        seconds = p.decay_seconds * rng.uniform(0.3, 1.0, 8)
        jingle = ring(hz, seconds, rng.uniform(0.3, 1, 8), rng.random(8), n - start, sample_rate)
        placed(out, jingle * rng.uniform(0.3, 1.0), start)
    hiss = highpass(noise(n, rng), sample_rate, 6000) * decay(n, sample_rate, p.decay_seconds * 0.7)
    skin_hz = p.skin_hz * SKIN[:6]
    skin = ring(skin_hz, damped(skin_hz, 0.12, 0.9), softness(skin_hz, 0.0006), 0.0, n, sample_rate)
    return (out + p.hiss * hiss + 3 * p.skin * p.strike * skin) * rise(n, sample_rate, 0.0005)


@dataclass(frozen=True, slots=True)
class Glass:
    """Glasses and bottles, struck with a spoon or with each other."""

    pitch_hz: float = ratio(700, 3600)
    decay_seconds: float = ratio(0.15, 1.4)
    damping: float = even(0.2, 0.8)
    split: float = even(0.001, 0.012)  # no glass is quite round: each mode is two, and beats
    clink: float = even(0.1, 0.8)
    n_glasses: int = whole(1, 2)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def glass(p: Glass, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.1, 1.5), sample_rate)
    own = unevenness(p.drum)
    out = np.zeros(n)
    for number in range(p.n_glasses):
        pitch = p.pitch_hz * (1 if number == 0 else own.uniform(1.08, 1.5))
        hz = pitch * GLASS * own.uniform(0.98, 1.02, len(GLASS))
        shares = softness(hz, 0.00003 / p.strike) * own.uniform(0.3, 1.0, len(hz)) / (hz / pitch) ** 0.4
        pairs = np.concatenate([hz, hz * (1 + p.split * own.random(len(hz)))])
        seconds = damped(pairs, p.decay_seconds, p.damping)
        out += ring(pairs, seconds, np.tile(shares, 2), rng.random(2 * len(hz)), n, sample_rate)
    clink = highpass(noise(n, rng) * decay(n, sample_rate, 0.004), sample_rate, 5000)
    return (out + p.clink * p.strike * clink) * rise(n, sample_rate, 0.0003)


@dataclass(frozen=True, slots=True)
class Snap:
    """Snapped fingers: a slap into the hollow of the hand."""

    hollow_hz: float = ratio(1300, 3000)
    width: float = even(2.0, 6.0)
    decay_seconds: float = ratio(0.02, 0.07)
    flesh: float = even(0.2, 0.9)
    rub_seconds: float = ratio(0.002, 0.008)
    strike: float = even(0.5, 1.0)


def snap(p: Snap, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.2 + 0.03, sample_rate)
    hit = noise(n, rng) * decay(n, sample_rate, p.decay_seconds) * rise(n, sample_rate, p.rub_seconds * 0.3)
    hollow = bandpass(hit, sample_rate, p.hollow_hz, p.width)
    hollow += 0.5 * bandpass(hit, sample_rate, p.hollow_hz * 2.1, p.width)
    flesh = bandpass(noise(n, rng) * decay(n, sample_rate, 0.01), sample_rate, 4500, 0.5)
    return highpass(hollow + 0.6 * p.flesh * p.strike * flesh, sample_rate, 500)


@dataclass(frozen=True, slots=True)
class Zap:
    """The electronic percussion of dub and disco: a short falling tone with some dirt."""

    pitch_hz: float = ratio(180, 900)
    fall: float = ratio(1.5, 8.0)
    decay_seconds: float = ratio(0.06, 0.35)
    dirt: float = even(0.0, 0.6)
    dirt_hz: float = ratio(1200, 6000)
    strike: float = even(0.6, 1.0)


def zap(p: Zap, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    hz = p.pitch_hz * (1 + (p.fall - 1) * decay(n, sample_rate, p.decay_seconds * 0.8))
    tone = np.sin(2 * np.pi * np.cumsum(hz) / sample_rate) * decay(n, sample_rate, p.decay_seconds)
    dirt = lowpass(noise(n, rng), sample_rate, p.dirt_hz) * decay(n, sample_rate, p.decay_seconds * 0.5)
    return tone + 0.7 * p.dirt * p.strike * dirt


MODELS = (
    Model(MachineBell, machine_bell, 0.8),
    Model(StruckMetal, struck_metal, 1.2),
    Model(Triangle, triangle_rod, 0.6),
    Model(Shaker, shaker, 1.5),
    Model(Tambourine, tambourine, 1.0),
    Model(Glass, glass, 0.8),
    Model(Snap, snap, 0.8),
    Model(Zap, zap, 0.5),
)
