"""Snare drums: two analogue machines, a skin with wires, a burst of noise, a brush."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, filtered, highpass, highpass_section, lowpass, peak_section
from models.synthesis.modes import SKIN, damped, ring, softness
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which, whole
from models.synthesis.signals import (
    crush,
    decay,
    drive,
    fall,
    hold,
    longest,
    n_frames_of,
    noise,
    rise,
    sine,
    triangle,
)


@dataclass(frozen=True, slots=True)
class BridgedTSnare:
    """Two struck resonators and high noise, as the old machines have it."""

    pitch_hz: float = ratio(145, 235)
    upper: float = even(1.65, 2.1)
    upper_share: float = even(0.2, 1.0)
    decay_seconds: float = ratio(0.1, 0.45)
    snappy: float = even(0.25, 1.4)
    snappy_seconds: float = ratio(0.12, 0.6)
    snappy_hz: float = ratio(700, 3500)
    strike: float = even(0.6, 1.0)


def bridged_t_snare(p: BridgedTSnare, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(max(p.decay_seconds, p.snappy_seconds) * 1.1, sample_rate)
    hz = p.pitch_hz * np.array([1.0, p.upper])
    gains = [1 - 0.5 * p.upper_share, p.upper_share * (0.5 + 0.5 * p.strike)]
    body = ring(hz, p.decay_seconds * np.array([1.0, 0.7]), gains, 0.05, n, sample_rate)
    wires = highpass(noise(n, rng), sample_rate, p.snappy_hz) * decay(n, sample_rate, p.snappy_seconds)
    return longest(body, 0.35 * p.snappy * p.strike * wires)


@dataclass(frozen=True, slots=True)
class SweepSnare:
    """Two sweeping triangles under two noises, one long and low, one short and high."""

    pitch_hz: float = ratio(150, 260)
    upper: float = even(1.4, 1.9)
    sweep: float = ratio(1.15, 3.0)
    sweep_seconds: float = ratio(0.006, 0.03)
    body_seconds: float = ratio(0.07, 0.25)
    noise_share: float = even(0.3, 1.2)
    noise_seconds: float = ratio(0.14, 0.7)
    tone_hz: float = ratio(3000, 13000)
    snap: float = even(0.1, 0.8)
    drive: float = even(0.0, 0.4)
    strike: float = even(0.6, 1.0)


def sweep_snare(p: SweepSnare, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(max(p.body_seconds, p.noise_seconds) * 1.1, sample_rate)
    hz = fall(n, sample_rate, p.pitch_hz * (1 + (p.sweep - 1) * p.strike), p.pitch_hz, p.sweep_seconds)
    body = triangle(hz, n, sample_rate) + 0.6 * sine(hz * p.upper, n, sample_rate)
    body *= decay(n, sample_rate, p.body_seconds)
    hiss = lowpass(noise(n, rng), sample_rate, p.tone_hz * (0.4 + 0.6 * p.strike))
    hiss = highpass(hiss, sample_rate, 500) * decay(n, sample_rate, p.noise_seconds)
    snap = highpass(noise(n, rng), sample_rate, 3000) * decay(n, sample_rate, 0.05)
    return drive(body + 0.4 * p.noise_share * hiss + 0.4 * p.snap * p.strike * snap, p.drive)


@dataclass(frozen=True, slots=True)
class SkinSnare:
    """A skin, a shell, a rim and wires that rattle after the skin."""

    pitch_hz: float = ratio(150, 330)
    bend: float = even(0.02, 0.2)
    skin_seconds: float = ratio(0.08, 0.45)
    damping: float = even(0.4, 1.2)
    stick_seconds: float = ratio(0.00005, 0.0004)
    wires: float = even(0.4, 2.0)
    wires_seconds: float = ratio(0.14, 0.6)
    wires_hz: float = ratio(2200, 7000)
    wires_width: float = even(0.4, 1.0)
    rim: float = even(0.0, 0.6)
    rim_hz: float = ratio(900, 2200)
    crack: float = even(0.2, 1.0)
    drum: int = which()
    strike: float = even(0.45, 1.0)


def skin_snare(p: SkinSnare, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(max(p.skin_seconds, p.wires_seconds) * 1.15 + 0.03, sample_rate)
    own = unevenness(p.drum)
    hz = p.pitch_hz * SKIN * own.uniform(0.985, 1.015, len(SKIN))
    shares = softness(hz, p.stick_seconds / p.strike) * own.uniform(0.3, 1.0, len(SKIN)) / np.sqrt(hz / hz[0])
    shares *= rng.uniform(0.75, 1.25, len(SKIN))
    shares[0] = 1.0
    skin = ring(hz, damped(hz, p.skin_seconds, p.damping), shares, rng.random(len(hz)) * 0.2, n, sample_rate)
    first = sine(p.pitch_hz * fall(n, sample_rate, 1 + p.bend * p.strike, 1.0, 0.01), n, sample_rate)
    skin += 0.5 * first * decay(n, sample_rate, p.skin_seconds)
    hiss = filtered(
        noise(n, rng),
        highpass_section(700 + 0.25 * p.wires_hz, 0.6, sample_rate),
        peak_section(p.wires_hz, p.wires_width, 9, sample_rate),
    )
    rattle = 1 + 0.5 * sine(p.pitch_hz, n, sample_rate) * decay(n, sample_rate, p.skin_seconds)
    hiss *= rattle * decay(n, sample_rate, p.wires_seconds * (0.6 + 0.4 * p.strike))
    hiss *= rise(n, sample_rate, 0.0015)
    rim_hz = p.rim_hz * np.array([1.0, 1.52, 2.21, 2.83, 3.94])
    rim = ring(rim_hz, damped(rim_hz, 0.09, 0.5), 1 / np.arange(1, 6), rng.random(5), n, sample_rate)
    crack = bandpass(noise(n, rng) * decay(n, sample_rate, 0.012), sample_rate, 3200, 0.5)
    out = skin + 0.4 * p.wires * hiss + 0.35 * p.rim * p.strike**2 * rim + 0.9 * p.crack * p.strike * crack
    return out * rise(n, sample_rate, 0.0003)


@dataclass(frozen=True, slots=True)
class NoiseSnare:
    """A gated burst of noise over a short tone: rhythm boxes and early samplers."""

    tone_hz: float = ratio(160, 420)
    tone: float = even(0.25, 1.2)
    tone_seconds: float = ratio(0.03, 0.12)
    low_hz: float = ratio(500, 2500)
    high_hz: float = ratio(4500, 15000)
    gate_seconds: float = even(0.0, 0.14)
    decay_seconds: float = ratio(0.07, 0.45)
    bits: float = even(5.0, 14.0)
    hold_frames: int = whole(1, 4)
    strike: float = even(0.6, 1.0)


def noise_snare(p: NoiseSnare, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gate_seconds + p.decay_seconds, sample_rate)
    hiss = lowpass(noise(n, rng), sample_rate, p.high_hz * (0.5 + 0.5 * p.strike))
    hiss = highpass(hiss, sample_rate, p.low_hz) * hold(n, sample_rate, p.gate_seconds, p.decay_seconds)
    tone = sine(p.tone_hz, n, sample_rate) * decay(n, sample_rate, p.tone_seconds)
    return crush(0.4 * hiss + p.tone * tone, p.bits, p.hold_frames)


@dataclass(frozen=True, slots=True)
class BrushSnare:
    """A brush on a skin: no front to speak of, many small wires."""

    pitch_hz: float = ratio(150, 260)
    body: float = even(0.2, 1.0)
    strokes: float = even(6, 30)
    spread_seconds: float = ratio(0.01, 0.05)
    hiss_hz: float = ratio(1800, 5000)
    decay_seconds: float = ratio(0.12, 0.4)
    strike: float = even(0.4, 1.0)


def brush_snare(p: BrushSnare, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1 + p.spread_seconds, sample_rate)
    hits = np.zeros(n)
    starts = (rng.random(int(p.strokes)) ** 1.6 * p.spread_seconds * sample_rate).astype(int)
    hits[0] = 1.0
    np.add.at(hits, starts, rng.uniform(0.3, 1.0, len(starts)))
    n_wire = n_frames_of(0.01, sample_rate)
    wire = noise(n_wire, rng) * decay(n_wire, sample_rate, 0.008)
    taps = np.convolve(hits, wire)[:n]
    wash = noise(n, rng) * decay(n, sample_rate, p.decay_seconds) * rise(n, sample_rate, 0.004)
    hiss = bandpass(taps + 0.5 * wash, sample_rate, p.hiss_hz * (0.6 + 0.4 * p.strike), 0.4)
    hz = p.pitch_hz * SKIN[:5]
    skin = ring(hz, damped(hz, 0.15, 1.0), softness(hz, 0.001), 0.0, n, sample_rate)
    return hiss + p.body * skin


MODELS = (
    Model(BridgedTSnare, bridged_t_snare, 1.5),
    Model(SweepSnare, sweep_snare, 2.0),
    Model(SkinSnare, skin_snare, 3.5),
    Model(NoiseSnare, noise_snare, 1.0),
    Model(BrushSnare, brush_snare, 0.5),
)
