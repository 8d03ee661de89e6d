"""Hand claps: the machine's, one pair of hands, many pairs, an early sampler's."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, filtered, highpass, highpass_section, peak_section
from models.synthesis.parameters import Model, Mono, even, ratio, whole
from models.synthesis.signals import crush, decay, longest, n_frames_of, noise, placed, rise


@dataclass(frozen=True, slots=True)
class MachineClap:
    """Band-passed noise in a few quick bursts and one long one."""

    pitch_hz: float = ratio(750, 1700)
    width: float = even(0.8, 2.5)
    n_bursts: int = whole(2, 5)
    gap_seconds: float = ratio(0.006, 0.016)
    burst_seconds: float = ratio(0.015, 0.05)
    tail: float = even(0.3, 1.0)
    tail_seconds: float = ratio(0.2, 0.9)
    low_cut_hz: float = ratio(300, 900)
    strike: float = even(0.6, 1.0)


def machine_clap(p: MachineClap, sample_rate: int, rng: Generator) -> Mono:
    last = p.n_bursts * p.gap_seconds
    n = n_frames_of(last + p.tail_seconds * 1.1, sample_rate)
    envelope = np.zeros(n)
    for number in range(p.n_bursts):
        start = (
            n_frames_of(number * p.gap_seconds, sample_rate) - 1
            if number == 0
            else round(number * p.gap_seconds * sample_rate)
        )
        placed(envelope, decay(n - start, sample_rate, p.burst_seconds), start)
    start = round(last * sample_rate)
    placed(envelope, p.tail * decay(n - start, sample_rate, p.tail_seconds), start)
    hiss = bandpass(noise(n, rng), sample_rate, p.pitch_hz * (0.8 + 0.2 * p.strike), p.width)
    hiss += 0.05 * p.strike * highpass(noise(n, rng), sample_rate, 3000)
    return highpass(hiss * envelope, sample_rate, p.low_cut_hz)


@dataclass(frozen=True, slots=True)
class HandClap:
    """One pair of hands: a short push of air through the hollow between the palms."""

    hollow_hz: float = ratio(600, 2000)
    hollow_width: float = even(1.0, 4.0)
    flesh_hz: float = ratio(2200, 5200)
    flesh: float = even(0.1, 0.7)
    hit_seconds: float = ratio(0.015, 0.07)
    hollow_seconds: float = ratio(0.04, 0.16)
    room: float = even(0.0, 0.6)
    room_seconds: float = ratio(0.15, 0.8)
    strike: float = even(0.5, 1.0)


def hand_clap(p: HandClap, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(0.14 + (p.room_seconds if p.room > 0.02 else 0.0), sample_rate)
    hit = noise(n, rng) * decay(n, sample_rate, p.hit_seconds)
    hollow = bandpass(hit, sample_rate, p.hollow_hz, p.hollow_width)
    hollow += 0.4 * bandpass(hit, sample_rate, p.hollow_hz * 1.83, p.hollow_width * 1.5)
    flesh = highpass(bandpass(hit, sample_rate, p.flesh_hz * (0.5 + 0.5 * p.strike), 0.7), sample_rate, 900)
    ringing = noise(n, rng) * decay(n, sample_rate, p.hollow_seconds)
    ringing = bandpass(ringing, sample_rate, p.hollow_hz, p.hollow_width * 2)
    tail = bandpass(noise(n, rng), sample_rate, 1500, 0.4) * decay(n, sample_rate, p.room_seconds)
    tail *= rise(n, sample_rate, 0.008)
    out = longest(hollow, p.flesh * p.strike * flesh, 0.4 * ringing, 0.25 * p.room * tail)
    return out * rise(n, sample_rate, 0.0004)


@dataclass(frozen=True, slots=True)
class CrowdClap:
    """Several pairs of hands, nearly together."""

    n_hands: int = whole(3, 14)
    spread_seconds: float = ratio(0.01, 0.05)
    hollow_hz: float = ratio(800, 1700)
    variety: float = even(0.1, 0.5)
    hit_seconds: float = ratio(0.02, 0.08)
    brightness_db: float = even(-6, 8)
    room: float = even(0.1, 0.7)
    room_seconds: float = ratio(0.15, 0.9)
    strike: float = even(0.5, 1.0)


def crowd_clap(p: CrowdClap, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.spread_seconds * 2 + 0.05 + p.room_seconds, sample_rate)
    out = np.zeros(n)
    n_hit = n_frames_of(0.09, sample_rate)
    for number in range(p.n_hands):
        hit = noise(n_hit, rng) * decay(n_hit, sample_rate, p.hit_seconds)
        hz = p.hollow_hz * float(np.exp(p.variety * rng.standard_normal()))
        hit = bandpass(hit, sample_rate, hz, rng.uniform(1.0, 3.0)) + 0.25 * bandpass(hit, sample_rate, 2.7 * hz, 1)
        late = 0.0 if number == 0 else float(rng.random() ** 1.3) * p.spread_seconds
        placed(out, hit * rng.uniform(0.4, 1.0), round(late * sample_rate))
    tail = bandpass(noise(n, rng), sample_rate, 1400, 0.4) * decay(n, sample_rate, p.room_seconds)
    out += 0.2 * p.room * tail * rise(n, sample_rate, 0.015)
    return filtered(
        out,
        highpass_section(350, 0.7, sample_rate),
        peak_section(4500, 0.5, p.brightness_db * p.strike, sample_rate),
    )


@dataclass(frozen=True, slots=True)
class SampledClap:
    """A clap as an early sampler kept it: few bits, a low rate, cut short."""

    pitch_hz: float = ratio(800, 2200)
    n_bursts: int = whole(1, 4)
    gap_seconds: float = ratio(0.005, 0.02)
    decay_seconds: float = ratio(0.08, 0.35)
    bits: float = even(5.0, 11.0)
    hold_frames: int = whole(1, 4)
    strike: float = even(0.6, 1.0)


def sampled_clap(p: SampledClap, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.n_bursts * p.gap_seconds + p.decay_seconds * 1.1, sample_rate)
    out = np.zeros(n)
    for number in range(p.n_bursts):
        start = round(number * p.gap_seconds * sample_rate)
        seconds = p.decay_seconds if number == p.n_bursts - 1 else p.gap_seconds * 2
        placed(out, noise(n - start, rng) * decay(n - start, sample_rate, seconds), start)
    out = bandpass(out, sample_rate, p.pitch_hz, 0.6) + 0.3 * bandpass(out, sample_rate, 3 * p.pitch_hz, 0.7)
    return highpass(crush(out, p.bits, p.hold_frames), sample_rate, 250)


MODELS = (
    Model(MachineClap, machine_clap, 2.0),
    Model(HandClap, hand_clap, 2.0),
    Model(CrowdClap, crowd_clap, 1.5),
    Model(SampledClap, sampled_clap, 0.8),
)
