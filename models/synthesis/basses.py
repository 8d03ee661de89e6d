"""Basses: the long sine, filtered saws and squares, bent sines, a plucked string, two saws that drift."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, lowpass, moving_lowpass
from models.synthesis.modes import at_place, damped, ring, string
from models.synthesis.parameters import Model, Mono, even, ratio, whole
from models.synthesis.signals import (
    cycles,
    decay,
    drive,
    fall,
    hold,
    longest,
    n_frames_of,
    noise,
    pulse,
    rise,
    saw,
    sine,
)


def note_hz(note: float) -> float:
    """Return the frequency of a MIDI note."""
    return float(440 * 2 ** ((note - 69) / 12))


@dataclass(frozen=True, slots=True)
class LongSine:
    """The kick of the old machine tuned and left to ring, driven as much as the speakers bear."""

    note: int = whole(24, 40)
    drop: float = even(0.0, 4.0)
    drop_seconds: float = ratio(0.004, 0.03)
    decay_seconds: float = ratio(0.6, 2.2)
    drive: float = even(0.0, 0.8)
    click: float = even(0.0, 0.3)
    strike: float = even(0.6, 1.0)


def long_sine(p: LongSine, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds, sample_rate)
    hz = note_hz(p.note) * fall(n, sample_rate, 1 + p.drop * p.strike, 1.0, p.drop_seconds)
    body = drive(sine(hz, n, sample_rate) * decay(n, sample_rate, p.decay_seconds), p.drive * p.strike)
    n_click = n_frames_of(0.01, sample_rate)
    click = lowpass(noise(n_click, rng) * decay(n_click, sample_rate, 0.006), sample_rate, 4000)
    return longest(body, p.click * click)


@dataclass(frozen=True, slots=True)
class FilteredBass:
    """A saw or a square through a falling filter, dull to squelching."""

    note: int = whole(28, 50)
    square: float = even(0.0, 1.0)
    width: float = even(0.2, 0.5)
    sub: float = even(0.0, 0.7)
    corner_hz: float = ratio(110, 1100)
    opening: float = ratio(2.0, 24.0)
    opening_seconds: float = ratio(0.04, 0.4)
    resonance: float = ratio(0.7, 9.0)
    gate_seconds: float = ratio(0.06, 0.5)
    release_seconds: float = ratio(0.06, 0.5)
    drive: float = even(0.0, 0.5)
    strike: float = even(0.5, 1.0)


def filtered_bass(p: FilteredBass, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.release_seconds, sample_rate)
    pitch = note_hz(p.note)
    wave = (1 - p.square) * saw(pitch, n, sample_rate) + p.square * pulse(pitch, n, sample_rate, p.width)
    wave += p.sub * sine(pitch / 2 if p.note > 38 else pitch, n, sample_rate)
    top = p.corner_hz * (1 + (p.opening - 1) * p.strike)
    corner = p.corner_hz + (top - p.corner_hz) * decay(n, sample_rate, p.opening_seconds * 2)
    out = moving_lowpass(wave, sample_rate, corner, p.resonance)
    envelope = hold(n, sample_rate, p.gate_seconds, p.release_seconds) * rise(n, sample_rate, 0.002)
    return drive(out * envelope, p.drive)


@dataclass(frozen=True, slots=True)
class BentBass:
    """One sine bending another: electric, hollow, woody or brassy."""

    note: int = whole(26, 45)
    order: int = whole(1, 4)
    depth: float = ratio(0.4, 5.0)
    depth_seconds: float = ratio(0.05, 0.6)
    decay_seconds: float = ratio(0.3, 1.4)
    strike: float = even(0.5, 1.0)


def bent_bass(p: BentBass, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds, sample_rate)
    turns = cycles(note_hz(p.note), n, sample_rate)
    depth = p.depth * p.strike * decay(n, sample_rate, p.depth_seconds * 2)
    out = np.sin(2 * np.pi * turns + depth * np.sin(2 * np.pi * p.order * turns))
    return out * decay(n, sample_rate, p.decay_seconds * 1.3) * rise(n, sample_rate, 0.001)


@dataclass(frozen=True, slots=True)
class PluckedBass:
    """A string under a finger or a pick, on wood or on a magnet."""

    note: int = whole(28, 48)
    place: float = even(0.06, 0.4)
    stiffness: float = ratio(0.00002, 0.0006)
    decay_seconds: float = ratio(0.4, 2.0)
    damping: float = even(0.3, 1.1)
    tilt: float = even(0.7, 1.8)
    knock: float = even(0.0, 0.4)
    body_hz: float = ratio(90, 260)
    body: float = even(0.0, 0.6)
    strike: float = even(0.5, 1.0)


def plucked_bass(p: PluckedBass, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds, sample_rate)
    hz = string(note_hz(p.note), 36, p.stiffness)
    shares = at_place(36, p.place) / np.arange(1, 37) ** (p.tilt + 0.5 * (1 - p.strike))
    out = ring(hz, damped(hz, p.decay_seconds, p.damping), shares, 0.0, n, sample_rate)
    out += p.body * bandpass(out, sample_rate, p.body_hz, 1.2)
    n_knock = n_frames_of(0.04, sample_rate)
    knock = bandpass(noise(n_knock, rng) * decay(n_knock, sample_rate, 0.02), sample_rate, 1100, 0.6)
    return longest(out, p.knock * p.strike * knock) * rise(n, sample_rate, 0.0015)


@dataclass(frozen=True, slots=True)
class DriftingBass:
    """Two or three saws slightly apart, low-passed, with a wobble of the filter."""

    note: int = whole(26, 42)
    apart: float = ratio(0.002, 0.02)
    corner_hz: float = ratio(150, 1500)
    wobble: float = even(0.0, 0.9)
    wobble_hz: float = ratio(2.0, 12.0)
    resonance: float = even(0.7, 4.0)
    gate_seconds: float = ratio(0.2, 0.8)
    release_seconds: float = ratio(0.1, 0.4)
    drive: float = even(0.1, 0.9)
    strike: float = even(0.6, 1.0)


def drifting_bass(p: DriftingBass, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.release_seconds, sample_rate)
    pitch = note_hz(p.note)
    wave = sum(saw(pitch * (1 + off * p.apart), n, sample_rate, rng.random()) for off in (-1.0, 0.13, 1.0))
    corner = p.corner_hz * p.strike * (1 + p.wobble * sine(p.wobble_hz, n, sample_rate, rng.random()))
    out = moving_lowpass(drive(np.asarray(wave), p.drive), sample_rate, corner, p.resonance)
    return out * hold(n, sample_rate, p.gate_seconds, p.release_seconds) * rise(n, sample_rate, 0.003)


MODELS = (
    Model(LongSine, long_sine, 1.2),
    Model(FilteredBass, filtered_bass, 2.0),
    Model(BentBass, bent_bass, 1.2),
    Model(PluckedBass, plucked_bass, 2.0),
    Model(DriftingBass, drifting_bass, 1.0),
)
