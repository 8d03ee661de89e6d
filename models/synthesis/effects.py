"""Effects: lasers, impacts, sweeps, springs, alarms, glitches, blips, turntables."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass, moving_bandpass
from models.synthesis.modes import plate, ring
from models.synthesis.parameters import Model, Mono, even, ratio, whole
from models.synthesis.signals import (
    crush,
    cycles,
    decay,
    drive,
    fall,
    hold,
    n_frames_of,
    noise,
    placed,
    pulse,
    rise,
    saw,
    sine,
)


@dataclass(frozen=True, slots=True)
class Laser:
    """A tone that falls or climbs several octaves."""

    first_hz: float = ratio(250, 9000)
    last_hz: float = ratio(60, 3000)
    sweep_seconds: float = ratio(0.03, 0.4)
    length_seconds: float = ratio(0.12, 0.8)
    buzz: float = even(0.0, 1.0)
    shake: float = even(0.0, 0.3)
    shake_hz: float = ratio(8, 60)


def laser(p: Laser, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds, sample_rate)
    hz = fall(n, sample_rate, p.first_hz, p.last_hz, p.sweep_seconds)
    hz = hz * (1 + p.shake * sine(p.shake_hz, n, sample_rate))
    wave = (1 - p.buzz) * sine(hz, n, sample_rate) + p.buzz * 0.6 * saw(hz, n, sample_rate)
    return wave * decay(n, sample_rate, p.length_seconds) * rise(n, sample_rate, 0.0015)


@dataclass(frozen=True, slots=True)
class Impact:
    """A blow far away: low noise and a boom, with debris."""

    boom_hz: float = ratio(32, 90)
    boom: float = even(0.2, 1.0)
    decay_seconds: float = ratio(0.6, 2.4)
    noise_hz: float = ratio(400, 5000)
    noise_last_hz: float = ratio(80, 400)
    debris: float = even(0.0, 0.7)
    drive: float = even(0.0, 0.6)


def impact(p: Impact, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds, 2.4), sample_rate)
    boom = sine(fall(n, sample_rate, p.boom_hz * 2.5, p.boom_hz, 0.06), n, sample_rate)
    out = p.boom * boom * decay(n, sample_rate, p.decay_seconds)
    white = noise(n, rng)
    out += lowpass(white, sample_rate, p.noise_hz) * decay(n, sample_rate, p.decay_seconds * 0.4)
    out += 3 * lowpass(white, sample_rate, p.noise_last_hz) * decay(n, sample_rate, p.decay_seconds)
    bits = np.where(rng.random(n) < 60 / sample_rate, rng.standard_normal(n), 0.0)
    bits = bandpass(bits, sample_rate, 2500, 1.5) * decay(n, sample_rate, p.decay_seconds)
    return drive(out + 14 * p.debris * bits, p.drive) * rise(n, sample_rate, 0.0015)


@dataclass(frozen=True, slots=True)
class Sweep:
    """Noise through a band that moves: a swish, a wave, a jet."""

    first_hz: float = ratio(300, 9000)
    last_hz: float = ratio(200, 12000)
    width: float = ratio(0.7, 8.0)
    length_seconds: float = ratio(0.25, 1.4)
    swell: float = even(0.0, 1.0)
    flutter: float = even(0.0, 0.6)
    flutter_hz: float = ratio(6, 30)


def sweep(p: Sweep, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds, sample_rate)
    place = np.linspace(0, 1, n)
    hz = p.first_hz * (p.last_hz / p.first_hz) ** place
    out = moving_bandpass(noise(n, rng), sample_rate, hz, p.width)
    shape = p.swell * np.sin(np.pi * np.minimum(place + 0.06, 1)) ** 0.7 + (1 - p.swell) * (1 - place) ** 2
    out *= shape * (1 - p.flutter * (0.5 + 0.5 * sine(p.flutter_hz, n, sample_rate)))
    return out * rise(n, sample_rate, 0.004)


@dataclass(frozen=True, slots=True)
class Spring:
    """A spring tank that was kicked: echoes in which the low comes later than the high."""

    n_echoes: int = whole(3, 9)
    gap_seconds: float = ratio(0.02, 0.07)
    chirp_seconds: float = ratio(0.01, 0.05)
    top_hz: float = ratio(2500, 6000)
    fading: float = even(0.4, 0.85)


def spring(p: Spring, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gap_seconds * p.n_echoes + p.chirp_seconds * p.n_echoes**0.5 + 0.15, sample_rate)
    out = np.zeros(n)
    for number in range(p.n_echoes):
        n_chirp = n_frames_of(p.chirp_seconds * (1 + number) ** 0.5 * 2, sample_rate)
        hz = p.top_hz * np.exp(-3.2 * np.linspace(0, 1, n_chirp))
        chirp = sine(hz, n_chirp, sample_rate) * np.sin(np.pi * np.linspace(0, 1, n_chirp)) ** 0.5
        placed(out, chirp * p.fading**number, round(number * p.gap_seconds * sample_rate))
    splash = bandpass(noise(n, rng), sample_rate, p.top_hz * 0.6, 0.7) * decay(n, sample_rate, 0.3)
    return out + 0.15 * splash


@dataclass(frozen=True, slots=True)
class Alarm:
    """Sirens, sonar, telephones: two tones by turns, or one that wails."""

    pitch_hz: float = ratio(300, 1800)
    step: float = even(1.05, 2.0)
    turn_hz: float = ratio(3, 28)
    hard: float = even(0.0, 1.0)
    buzz: float = even(0.0, 1.0)
    length_seconds: float = ratio(0.2, 0.9)
    fading: float = even(0.0, 1.0)


def alarm(p: Alarm, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds, sample_rate)
    turn = sine(p.turn_hz, n, sample_rate)
    turn = p.hard * np.sign(turn) + (1 - p.hard) * turn
    hz = p.pitch_hz * p.step ** (0.5 + 0.5 * turn)
    wave = (1 - p.buzz) * sine(hz, n, sample_rate) + 0.5 * p.buzz * pulse(hz, n, sample_rate, 0.35)
    shape = (1 - p.fading) + p.fading * decay(n, sample_rate, p.length_seconds)
    return wave * shape * rise(n, sample_rate, 0.002) * rise(n, sample_rate, 0.02)[::-1]


@dataclass(frozen=True, slots=True)
class Glitch:
    """A few grains of tone and noise at random, crushed: data that was never meant to be heard."""

    n_grains: int = whole(3, 14)
    length_seconds: float = ratio(0.06, 0.5)
    low_hz: float = ratio(80, 1200)
    range_octaves: float = even(1.0, 6.0)
    noise_share: float = even(0.0, 1.0)
    bits: float = even(2.5, 9.0)
    hold_frames: int = whole(1, 10)


def glitch(p: Glitch, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds, sample_rate)
    out = np.zeros(n)
    starts = np.concatenate([[0.0], np.sort(rng.random(p.n_grains - 1))])
    for start in starts:
        n_grain = max(32, round(n * rng.uniform(0.03, 0.3)))
        tone = pulse(p.low_hz * 2 ** (p.range_octaves * rng.random()), n_grain, sample_rate, rng.uniform(0.1, 0.5))
        grain = noise(n_grain, rng) if rng.random() < p.noise_share else tone
        placed(out, grain * hold(n_grain, sample_rate, 0.01, 0.08) * rng.uniform(0.4, 1), round(start * n * 0.9))
    return highpass(crush(out, p.bits, p.hold_frames), sample_rate, 60)


@dataclass(frozen=True, slots=True)
class Blip:
    """What an interface says: one to four short notes."""

    pitch_hz: float = ratio(350, 2800)
    n_notes: int = whole(1, 4)
    interval: float = even(0.67, 1.6)
    gap_seconds: float = ratio(0.03, 0.1)
    decay_seconds: float = ratio(0.04, 0.3)
    depth: float = even(0.0, 4.0)
    order: float = even(0.5, 5.0)


def blip(p: Blip, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.gap_seconds * p.n_notes + p.decay_seconds, sample_rate)
    out = np.zeros(n)
    for number in range(p.n_notes):
        start = round(number * p.gap_seconds * sample_rate)
        turns = 2 * np.pi * cycles(p.pitch_hz * p.interval**number, n - start, sample_rate)
        fading = decay(n - start, sample_rate, p.decay_seconds)
        note = np.sin(turns + p.depth * fading * np.sin(p.order * turns)) * fading
        placed(out, note * rise(n - start, sample_rate, 0.001), start)
    return out


@dataclass(frozen=True, slots=True)
class Scratch:
    """A record pushed and pulled under the needle."""

    pitch_hz: float = ratio(120, 700)
    n_moves: int = whole(1, 4)
    move_seconds: float = ratio(0.05, 0.2)
    noise_share: float = even(0.3, 1.0)
    crackle: float = even(0.0, 0.6)


def scratch(p: Scratch, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.n_moves * p.move_seconds, sample_rate)
    speed = np.abs(np.sin(np.pi * (np.arange(n) / sample_rate / p.move_seconds + 0.08))) ** 0.8
    record = np.cumsum(speed * 3)  # where the needle stands in a made-up record
    table = bandpass(noise(4096, rng), sample_rate, 1800, 0.6)
    groove = np.interp(record % 4095, np.arange(4096), table)
    tone = saw(p.pitch_hz * (0.05 + 3 * speed), n, sample_rate)
    out = p.noise_share * 2 * groove + (1 - 0.5 * p.noise_share) * lowpass(tone, sample_rate, 3500)
    pops = np.where(rng.random(n) < 40 / sample_rate, rng.standard_normal(n), 0.0)
    return highpass(out * speed + p.crackle * lowpass(pops, sample_rate, 6000), sample_rate, 120)


@dataclass(frozen=True, slots=True)
class Wreck:
    """Sheets of metal dropped down a stair: plates rung by a handful of blows."""

    n_blows: int = whole(2, 7)
    spread_seconds: float = ratio(0.05, 0.5)
    low_hz: float = ratio(90, 500)
    n_modes: int = whole(20, 60)
    decay_seconds: float = ratio(0.3, 1.4)
    drive: float = even(0.0, 0.7)


def wreck(p: Wreck, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.spread_seconds + p.decay_seconds, sample_rate)
    hz = plate(p.n_modes, p.low_hz, 7000, rng)
    gains = rng.standard_normal(p.n_modes) / (hz / p.low_hz) ** 0.3
    body = ring(hz, p.decay_seconds * rng.uniform(0.2, 1, p.n_modes), gains, rng.random(p.n_modes), n, sample_rate)
    out = body.copy()
    for _ in range(p.n_blows - 1):
        late = round(rng.random() * p.spread_seconds * sample_rate)
        placed(out, body * rng.uniform(-0.8, 0.8), late)
    clatter = bandpass(noise(n, rng) * decay(n, sample_rate, p.spread_seconds * 1.5), sample_rate, 2200, 0.6)
    return drive(out + clatter, p.drive) * rise(n, sample_rate, 0.001)


MODELS = (
    Model(Laser, laser, 1.2),
    Model(Impact, impact, 1.0),
    Model(Sweep, sweep, 1.0),
    Model(Spring, spring, 0.6),
    Model(Alarm, alarm, 0.7),
    Model(Glitch, glitch, 1.2),
    Model(Blip, blip, 1.2),
    Model(Scratch, scratch, 0.7),
    Model(Wreck, wreck, 0.8),
)
