"""Toms: the old machines', a skin, and the electronic one that falls."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, lowpass
from models.synthesis.modes import SKIN, damped, ring, softness
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which
from models.synthesis.signals import cycles, decay, drive, fall, longest, n_frames_of, noise, rise, sine, triangle


@dataclass(frozen=True, slots=True)
class BridgedTTom:
    """A struck resonator with a little low noise."""

    pitch_hz: float = ratio(75, 230)
    overshoot: float = even(0.05, 0.5)
    overshoot_seconds: float = ratio(0.01, 0.06)
    decay_seconds: float = ratio(0.25, 1.3)
    hiss: float = even(0.0, 0.4)
    hiss_hz: float = ratio(300, 1500)
    click: float = even(0.0, 0.3)
    strike: float = even(0.6, 1.0)


def bridged_t_tom(p: BridgedTTom, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    hz = fall(n, sample_rate, p.pitch_hz * (1 + p.overshoot * p.strike), p.pitch_hz, p.overshoot_seconds)
    body = sine(hz, n, sample_rate, 0.02) * decay(n, sample_rate, p.decay_seconds)
    hiss = lowpass(noise(n, rng), sample_rate, p.hiss_hz) * decay(n, sample_rate, p.decay_seconds * 0.6)
    n_click = n_frames_of(0.01, sample_rate)
    click = lowpass(decay(n_click, sample_rate, 0.005), sample_rate, 3000)
    return longest(body, p.hiss * hiss, p.click * p.strike * click)


@dataclass(frozen=True, slots=True)
class SkinTom:
    """A skin on a shell, struck with a stick."""

    pitch_hz: float = ratio(68, 210)
    bend: float = even(0.03, 0.35)
    bend_seconds: float = ratio(0.01, 0.08)
    decay_seconds: float = ratio(0.3, 1.8)
    damping: float = even(0.6, 1.4)
    overtones: float = even(0.2, 0.9)
    stick_seconds: float = ratio(0.0002, 0.0015)
    stick: float = even(0.1, 0.8)
    stick_hz: float = ratio(1500, 4500)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def skin_tom(p: SkinTom, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.1, 1.6), sample_rate)
    own = unevenness(p.drum)
    bend = fall(n, sample_rate, 1 + p.bend * p.strike, 1.0, p.bend_seconds)
    turns = cycles(p.pitch_hz * bend, n, sample_rate)
    orders = SKIN[:9] * own.uniform(0.985, 1.015, 9)
    orders[0] = 1.0
    shares = softness(orders * p.pitch_hz, p.stick_seconds / p.strike) * own.uniform(0.3, 1.0, 9) / orders
    out = np.zeros(n)
    for number, (order, share) in enumerate(zip(orders, shares)):
        seconds = p.decay_seconds / order**p.damping
        n_mode = min(n, n_frames_of(seconds * 1.2, sample_rate))
        wave = np.sin(2 * np.pi * (turns[:n_mode] * order)) * decay(n_mode, sample_rate, seconds)
        out[:n_mode] += wave * (1.0 if number == 0 else p.overtones * share)
    n_stick = n_frames_of(0.04, sample_rate)
    stick = bandpass(noise(n_stick, rng) * decay(n_stick, sample_rate, 0.018), sample_rate, p.stick_hz, 0.6)
    return longest(out, p.stick * p.strike * stick) * rise(n, sample_rate, 0.0005)


@dataclass(frozen=True, slots=True)
class FallingTom:
    """The hexagonal pads of the eighties: a triangle that falls a long way, with noise."""

    pitch_hz: float = ratio(60, 180)
    sweep: float = ratio(1.6, 5.0)
    sweep_seconds: float = ratio(0.05, 0.3)
    decay_seconds: float = ratio(0.3, 1.2)
    hiss: float = even(0.0, 0.6)
    hiss_hz: float = ratio(1200, 6000)
    drive: float = even(0.0, 0.3)
    strike: float = even(0.6, 1.0)


def falling_tom(p: FallingTom, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.05, sample_rate)
    top = p.pitch_hz * (1 + (p.sweep - 1) * p.strike)
    body = triangle(fall(n, sample_rate, top, p.pitch_hz, p.sweep_seconds), n, sample_rate)
    body *= decay(n, sample_rate, p.decay_seconds)
    hiss = lowpass(noise(n, rng), sample_rate, p.hiss_hz) * decay(n, sample_rate, p.decay_seconds * 0.35)
    return drive(body + 0.6 * p.hiss * hiss, p.drive)


@dataclass(frozen=True, slots=True)
class RingTom:
    """A rototom: hardly any shell, the skin's own modes ringing on."""

    pitch_hz: float = ratio(110, 320)
    decay_seconds: float = ratio(0.2, 0.8)
    damping: float = even(0.2, 0.8)
    stick_seconds: float = ratio(0.0002, 0.0012)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def ring_tom(p: RingTom, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.2, sample_rate)
    own = unevenness(p.drum)
    hz = p.pitch_hz * SKIN * own.uniform(0.99, 1.01, len(SKIN))
    shares = softness(hz, p.stick_seconds / p.strike) * own.uniform(0.2, 1.0, len(hz)) / (hz / hz[0]) ** 0.8
    shares[0] = 1.2
    return ring(hz, damped(hz, p.decay_seconds, p.damping), shares, 0.0, n, sample_rate)


MODELS = (
    Model(BridgedTTom, bridged_t_tom, 1.5),
    Model(SkinTom, skin_tom, 3.0),
    Model(FallingTom, falling_tom, 1.2),
    Model(RingTom, ring_tom, 0.8),
)
