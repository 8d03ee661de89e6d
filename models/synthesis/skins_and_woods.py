"""Percussion of skin and wood: hand drums, tablas, blocks, tongues, boxes."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass
from models.synthesis.modes import BAR, LOADED_SKIN, SKIN, TUNED_BAR, damped, ring, softness
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which, whole
from models.synthesis.signals import cycles, decay, fall, longest, n_frames_of, noise, placed, rise


@dataclass(frozen=True, slots=True)
class HandDrum:
    """Congas, bongos, djembes: open, muted and slapped."""

    pitch_hz: float = ratio(110, 480)
    bend: float = even(0.0, 0.12)
    decay_seconds: float = ratio(0.08, 0.6)
    damping: float = even(0.5, 1.5)
    overtones: float = even(0.2, 1.2)
    slap: float = even(0.0, 1.0)
    slap_hz: float = ratio(900, 3500)
    hand_seconds: float = ratio(0.0003, 0.002)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def hand_drum(p: HandDrum, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.2 + 0.03, sample_rate)
    own = unevenness(p.drum)
    turns = cycles(p.pitch_hz * fall(n, sample_rate, 1 + p.bend * p.strike, 1.0, 0.03), n, sample_rate)
    body = np.sin(2 * np.pi * turns) * decay(n, sample_rate, p.decay_seconds)
    hz = p.pitch_hz * SKIN[1:8] * own.uniform(0.97, 1.03, 7)
    shares = softness(hz, p.hand_seconds / p.strike) * own.uniform(0.2, 1.0, 7)
    body += p.overtones * ring(hz, damped(hz, p.decay_seconds * 0.6, p.damping), shares, 0.0, n, sample_rate)
    hand = bandpass(noise(n, rng) * decay(n, sample_rate, 0.02), sample_rate, p.slap_hz, 0.7)
    return (body + 1.5 * p.slap * p.strike * hand) * rise(n, sample_rate, 0.0006)


@dataclass(frozen=True, slots=True)
class Tabla:
    """A loaded skin, near to a pitch, that the palm bends upwards or downwards."""

    pitch_hz: float = ratio(75, 380)
    glide: float = even(-0.35, 0.6)
    glide_seconds: float = ratio(0.03, 0.25)
    decay_seconds: float = ratio(0.2, 0.9)
    tilt: float = even(0.5, 1.5)
    tap: float = even(0.1, 0.7)
    strike: float = even(0.5, 1.0)


def tabla(p: Tabla, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    turns = cycles(p.pitch_hz * fall(n, sample_rate, 1.0, 1 + p.glide, p.glide_seconds), n, sample_rate)
    out = np.zeros(n)
    for order in LOADED_SKIN[:5]:
        fading = decay(n, sample_rate, p.decay_seconds / order**0.6)
        out += np.sin(2 * np.pi * turns * order) * fading * (p.strike * rng.uniform(0.3, 1)) / order**p.tilt
    tap = bandpass(noise(n, rng) * decay(n, sample_rate, 0.015), sample_rate, 2200, 0.6)
    return (out + p.tap * tap) * rise(n, sample_rate, 0.0005)


@dataclass(frozen=True, slots=True)
class Block:
    """Claves, wood blocks, temple blocks: a hollow bar."""

    pitch_hz: float = ratio(420, 2800)
    hollow: float = even(0.0, 0.8)
    decay_seconds: float = ratio(0.03, 0.18)
    damping: float = even(0.4, 1.3)
    mallet_seconds: float = ratio(0.00005, 0.0004)
    tick: float = even(0.0, 0.5)
    strike: float = even(0.5, 1.0)


def block(p: Block, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.3 + 0.01, sample_rate)
    hz = np.concatenate([p.pitch_hz * BAR[:4], [p.pitch_hz * rng.uniform(1.3, 1.7)]])
    shares = softness(hz, p.mallet_seconds / p.strike) * np.array([1.0, 0.5, 0.3, 0.2, p.hollow])
    out = ring(hz, damped(hz, p.decay_seconds, p.damping), shares, 0.0, n, sample_rate)
    tick = highpass(noise(n, rng) * decay(n, sample_rate, 0.004), sample_rate, 2000)
    return (out + p.tick * p.strike * tick) * rise(n, sample_rate, 0.0002)


@dataclass(frozen=True, slots=True)
class Tongue:
    """Log drums and tongue drums: tuned wood, round and short."""

    pitch_hz: float = ratio(120, 620)
    decay_seconds: float = ratio(0.15, 0.7)
    overtones: float = even(0.1, 0.7)
    mallet_seconds: float = ratio(0.0004, 0.003)
    knock: float = even(0.0, 0.5)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def tongue(p: Tongue, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    own = unevenness(p.drum)
    hz = p.pitch_hz * TUNED_BAR[:4] * own.uniform(0.95, 1.05, 4)
    hz[0] = p.pitch_hz
    shares = softness(hz, p.mallet_seconds / p.strike) * np.array([1, p.overtones, 0.5 * p.overtones, 0.2])
    body = ring(hz, damped(hz, p.decay_seconds, 0.9), shares, 0.0, n, sample_rate)
    knock = bandpass(noise(n, rng) * decay(n, sample_rate, 0.02), sample_rate, 900, 0.7)
    return (body + p.knock * p.strike * knock) * rise(n, sample_rate, 0.0006)


@dataclass(frozen=True, slots=True)
class Box:
    """Cajons, table tops, crates: many low modes of thin wood, perhaps with a buzz."""

    low_hz: float = ratio(75, 220)
    n_modes: int = whole(10, 28)
    decay_seconds: float = ratio(0.08, 0.3)
    hand_seconds: float = ratio(0.0003, 0.003)
    buzz: float = even(0.0, 0.5)
    slap: float = even(0.1, 0.8)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def box(p: Box, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.3 + 0.03, sample_rate)
    own = unevenness(p.drum)
    hz = p.low_hz * (1 + np.concatenate([[0.0], np.sort(own.random(p.n_modes - 1) ** 1.5 * 18)]))
    shares = softness(hz, p.hand_seconds / p.strike) * own.uniform(0.2, 1.0, p.n_modes)
    shares[0] = 1.5
    body = ring(hz, damped(hz, p.decay_seconds, 0.5), shares, rng.random(p.n_modes) * 0.3, n, sample_rate)
    buzz = highpass(noise(n, rng), sample_rate, 3500) * decay(n, sample_rate, p.decay_seconds * 0.8)
    slap = bandpass(noise(n, rng) * decay(n, sample_rate, 0.02), sample_rate, 1600, 0.5)
    return (body + 0.4 * p.buzz * buzz + 1.5 * p.slap * p.strike * slap) * rise(n, sample_rate, 0.0006)


@dataclass(frozen=True, slots=True)
class Scrape:
    """Guiros, ratchets, vibraslaps: many small knocks on one body."""

    n_knocks: int = whole(6, 28)
    length_seconds: float = ratio(0.06, 0.4)
    hurry: float = even(-0.5, 0.7)
    body_hz: float = ratio(700, 3800)
    body_seconds: float = ratio(0.008, 0.06)
    roughness: float = even(0.1, 0.9)
    fading: float = even(0.0, 0.8)
    strike: float = even(0.5, 1.0)


def scrape(p: Scrape, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds + p.body_seconds * 1.5, sample_rate)
    n_knock = n_frames_of(p.body_seconds * 1.2 + 0.005, sample_rate)
    body_hz = p.body_hz * np.array([1.0, 1.62, 2.41])
    body = ring(body_hz, damped(body_hz, p.body_seconds, 0.6), [1, 0.6, 0.5], 0.05, n_knock, sample_rate)
    out = np.zeros(n)
    for place in np.linspace(0, 1, p.n_knocks, endpoint=False):
        late = place ** (1 - p.hurry * 0.5) * p.length_seconds * (1 + 0.02 * rng.standard_normal() * (place > 0))
        rough = p.roughness * noise(n_knock, rng) * decay(n_knock, sample_rate, p.body_seconds * 0.5)
        gain = (1 - p.fading * place) * rng.uniform(0.7, 1.0)
        placed(
            out,
            gain * (body + bandpass(rough, sample_rate, p.body_hz * 1.8, 0.6)),
            max(0, round(late * sample_rate)),
        )
    return longest(highpass(out, sample_rate, 250))


MODELS = (
    Model(HandDrum, hand_drum, 2.5),
    Model(Tabla, tabla, 1.0),
    Model(Block, block, 1.5),
    Model(Tongue, tongue, 0.8),
    Model(Box, box, 1.0),
    Model(Scrape, scrape, 0.8),
)
