"""Pitched sounds: mallets, plucked strings, electric pianos, bells, stabs of chords, organs, whistles."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.basses import note_hz
from models.synthesis.filters import bandpass, highpass, lowpass, moving_lowpass
from models.synthesis.modes import BELL, CLAMPED_BAR, TUNED_BAR, at_place, damped, ring, softness, string
from models.synthesis.parameters import Model, Mono, even, ratio, whole
from models.synthesis.signals import cycles, decay, hold, longest, n_frames_of, noise, pulse, rise, saw, sine

CHORDS = ((0, 3, 7), (0, 4, 7), (0, 3, 7, 10), (0, 4, 7, 11), (0, 5, 7), (0, 3, 6, 9), (0, 7, 12), (0, 3, 7, 14))


@dataclass(frozen=True, slots=True)
class Mallet:
    """Marimbas, vibraphones, kalimbas, music boxes: bars and tongues."""

    note: int = whole(48, 91)
    clamped: float = even(0.0, 1.0)
    decay_seconds: float = ratio(0.25, 1.8)
    damping: float = even(0.5, 1.3)
    mallet_seconds: float = ratio(0.00008, 0.001)
    tremolo: float = even(0.0, 0.4)
    tremolo_hz: float = ratio(3.0, 8.0)
    knock: float = even(0.0, 0.3)
    strike: float = even(0.5, 1.0)


def mallet(p: Mallet, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.05, 1.8), sample_rate)
    orders = np.concatenate([TUNED_BAR[:4], CLAMPED_BAR[1:4]])
    shares = np.concatenate([[1, 0.6, 0.35, 0.2], p.clamped * np.array([0.4, 0.25, 0.1])])
    hz = note_hz(p.note) * orders
    shares = shares * softness(hz, p.mallet_seconds / p.strike)
    out = ring(hz, damped(hz, p.decay_seconds, p.damping), shares, 0.0, n, sample_rate)
    out *= 1 - p.tremolo * (0.5 - 0.5 * sine(p.tremolo_hz, n, sample_rate, 0.25))
    knock = bandpass(noise(n, rng) * decay(n, sample_rate, 0.015), sample_rate, 1800, 0.6)
    return (out + p.knock * p.strike * knock) * rise(n, sample_rate, 0.0006)


@dataclass(frozen=True, slots=True)
class PluckedString:
    """Guitars, harps, kotos: a string and where it is plucked."""

    note: int = whole(43, 81)
    place: float = even(0.05, 0.45)
    stiffness: float = ratio(0.00001, 0.0008)
    decay_seconds: float = ratio(0.3, 2.0)
    damping: float = even(0.2, 0.9)
    tilt: float = even(0.6, 1.6)
    noise: float = even(0.0, 0.3)
    strike: float = even(0.5, 1.0)


def plucked_string(p: PluckedString, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 1.8), sample_rate)
    hz = string(note_hz(p.note), 32, p.stiffness)
    shares = at_place(32, p.place) / np.arange(1, 33) ** (p.tilt + 0.4 * (1 - p.strike))
    out = ring(hz, damped(hz, p.decay_seconds, p.damping), shares, 0.0, n, sample_rate)
    n_pick = n_frames_of(0.02, sample_rate)
    pick = bandpass(noise(n_pick, rng) * decay(n_pick, sample_rate, 0.01), sample_rate, 2600, 0.7)
    return longest(out, p.noise * p.strike * pick) * rise(n, sample_rate, 0.0012)


@dataclass(frozen=True, slots=True)
class BentTone:
    """Electric pianos and glass bells: sines that bend each other."""

    note: int = whole(45, 84)
    order: float = even(0.5, 7.5)
    bell: float = even(0.0, 1.0)  # 0: the order is rounded to a whole one
    depth: float = ratio(0.3, 4.0)
    depth_seconds: float = ratio(0.05, 0.7)
    decay_seconds: float = ratio(0.3, 1.8)
    tine: float = even(0.0, 0.4)
    strike: float = even(0.5, 1.0)


def bent_tone(p: BentTone, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 1.7), sample_rate)
    turns = cycles(note_hz(p.note), n, sample_rate)
    order = p.order if p.bell > 0.7 else max(1.0, round(p.order))
    depth = p.depth * p.strike * decay(n, sample_rate, p.depth_seconds * 2)
    out = np.sin(2 * np.pi * turns + depth * np.sin(2 * np.pi * order * turns))
    tine = p.tine * np.sin(2 * np.pi * turns * 14) * decay(n, sample_rate, 0.15)
    tine = tine if note_hz(p.note) * 14 < 0.45 * sample_rate else 0.0
    return (out + tine) * decay(n, sample_rate, p.decay_seconds * 1.1) * rise(n, sample_rate, 0.0015)


@dataclass(frozen=True, slots=True)
class TunedBell:
    """Church bells, chimes, gamelans."""

    note: int = whole(52, 88)
    decay_seconds: float = ratio(0.6, 2.2)
    damping: float = even(0.2, 0.8)
    hum: float = even(0.1, 1.0)
    clapper_seconds: float = ratio(0.00003, 0.0005)
    strike: float = even(0.5, 1.0)


def tuned_bell(p: TunedBell, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 2.0), sample_rate)
    hz = note_hz(p.note) * BELL * rng.uniform(0.995, 1.005, len(BELL))
    shares = softness(hz, p.clapper_seconds / p.strike) * rng.uniform(0.4, 1.0, len(BELL))
    shares[0] *= p.hum
    pairs = np.concatenate([hz, hz * 1.0015])
    seconds = damped(pairs, p.decay_seconds, p.damping)
    out = ring(pairs, seconds, np.tile(shares, 2), rng.random(2 * len(hz)), n, sample_rate)
    return out * rise(n, sample_rate, 0.0008)


@dataclass(frozen=True, slots=True)
class Stab:
    """A chord of saws through a closing filter: house, rave, dub."""

    note: int = whole(45, 67)
    chord: int = whole(0, len(CHORDS) - 1)
    apart: float = ratio(0.0005, 0.008)
    corner_hz: float = ratio(400, 2500)
    opening: float = ratio(1.5, 8.0)
    opening_seconds: float = ratio(0.05, 0.4)
    resonance: float = even(0.7, 3.5)
    gate_seconds: float = ratio(0.04, 0.35)
    release_seconds: float = ratio(0.08, 0.6)
    strike: float = even(0.5, 1.0)


def stab(p: Stab, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.release_seconds, sample_rate)
    wave = np.zeros(n)
    for step in CHORDS[p.chord]:
        pitch = note_hz(p.note + step)
        wave += saw(pitch * (1 + p.apart), n, sample_rate, rng.random())
        wave += saw(pitch * (1 - p.apart), n, sample_rate, rng.random())
    corner = p.corner_hz * (1 + (p.opening - 1) * p.strike * decay(n, sample_rate, p.opening_seconds * 2))
    out = moving_lowpass(wave, sample_rate, corner, p.resonance)
    out = highpass(out, sample_rate, 90)
    return out * hold(n, sample_rate, p.gate_seconds, p.release_seconds) * rise(n, sample_rate, 0.0015)


@dataclass(frozen=True, slots=True)
class Organ:
    """Drawbars with a percussive front, or a thin square."""

    note: int = whole(45, 76)
    draw_two: float = even(0.0, 1.0)
    draw_three: float = even(0.0, 1.0)
    draw_four: float = even(0.0, 0.8)
    square: float = even(0.0, 0.6)
    front: float = even(0.0, 1.0)
    vibrato: float = even(0.0, 0.008)
    gate_seconds: float = ratio(0.1, 0.6)
    release_seconds: float = ratio(0.04, 0.3)
    strike: float = even(0.5, 1.0)


def organ(p: Organ, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.release_seconds, sample_rate)
    hz = note_hz(p.note) * (1 + p.vibrato * sine(6.2, n, sample_rate, rng.random()))
    turns = 2 * np.pi * cycles(hz, n, sample_rate)
    out = np.sin(turns) + p.draw_two * np.sin(2 * turns) + p.draw_three * np.sin(3 * turns)
    out += p.draw_four * np.sin(4 * turns) + p.front * p.strike * np.sin(6 * turns) * decay(n, sample_rate, 0.25)
    out += p.square * lowpass(pulse(hz, n, sample_rate, 0.3), sample_rate, 3500)
    return out * hold(n, sample_rate, p.gate_seconds, p.release_seconds) * rise(n, sample_rate, 0.004)


@dataclass(frozen=True, slots=True)
class Flute:
    """A blown pipe: a soft tone in a stream of breath."""

    note: int = whole(60, 88)
    breath: float = even(0.05, 0.6)
    second: float = even(0.05, 0.5)
    scoop: float = even(-0.04, 0.0)
    vibrato: float = even(0.0, 0.008)
    gate_seconds: float = ratio(0.12, 0.5)
    release_seconds: float = ratio(0.08, 0.3)
    strike: float = even(0.5, 1.0)


def flute(p: Flute, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.release_seconds, sample_rate)
    hz = note_hz(p.note) * (1 + p.scoop * decay(n, sample_rate, 0.15))
    hz = hz * (1 + p.vibrato * sine(5.3, n, sample_rate))
    turns = 2 * np.pi * cycles(hz, n, sample_rate)
    tone = np.sin(turns) + p.second * p.strike * np.sin(2 * turns) + 0.3 * p.second * np.sin(3 * turns)
    breath = bandpass(noise(n, rng), sample_rate, note_hz(p.note) * 2, 1.0)
    chiff = highpass(noise(n, rng), sample_rate, 2500) * decay(n, sample_rate, 0.05)
    out = tone * rise(n, sample_rate, 0.02) + p.breath * (breath + 0.3 * chiff)
    return out * hold(n, sample_rate, p.gate_seconds, p.release_seconds) * rise(n, sample_rate, 0.004)


MODELS = (
    Model(Mallet, mallet, 1.5),
    Model(PluckedString, plucked_string, 1.5),
    Model(BentTone, bent_tone, 1.3),
    Model(TunedBell, tuned_bell, 0.7),
    Model(Stab, stab, 1.2),
    Model(Organ, organ, 0.8),
    Model(Flute, flute, 0.6),
)
