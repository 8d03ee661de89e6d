"""Kick drums: analogue machines, a skin and a beater, a distorted one, a foot on a floor."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass
from models.synthesis.modes import SKIN, damped, ring, softness
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which
from models.synthesis.signals import (
    cycles,
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
class BridgedTKick:
    """The resonator of the old machines: a sine that is struck, overshoots in pitch and sighs downwards."""

    pitch_hz: float = ratio(40, 66)
    decay_seconds: float = ratio(0.25, 1.9)
    overshoot: float = even(0.6, 3.5)  # how far the first milliseconds lie above, in ratios
    overshoot_seconds: float = ratio(0.003, 0.012)
    sigh: float = even(0.0, 0.25)
    click: float = even(0.0, 0.5)
    tone_hz: float = ratio(300, 4000)
    drive: float = even(0.0, 0.35)
    strike: float = even(0.6, 1.0)


def bridged_t_kick(p: BridgedTKick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(min(p.decay_seconds * 1.05, 2.4), sample_rate)
    hz = fall(n, sample_rate, p.pitch_hz * (1 + p.sigh), p.pitch_hz, p.decay_seconds * 0.3)
    hz = hz * fall(n, sample_rate, 1 + p.overshoot * p.strike, 1.0, p.overshoot_seconds)
    body = sine(hz, n, sample_rate, 0.02) * decay(n, sample_rate, p.decay_seconds)
    n_click = n_frames_of(0.02, sample_rate)
    click = lowpass(decay(n_click, sample_rate, 0.006), sample_rate, p.tone_hz * p.strike)
    return drive(longest(body, p.click * p.strike * click), p.drive * p.strike)


@dataclass(frozen=True, slots=True)
class PunchKick:
    """A sweeping triangle with a hard front and a short noise, as dance machines have it."""

    pitch_hz: float = ratio(42, 62)
    sweep: float = ratio(2.5, 7.0)
    sweep_seconds: float = ratio(0.012, 0.05)
    hold_seconds: float = even(0.0, 0.09)
    decay_seconds: float = ratio(0.18, 0.9)
    roundness: float = even(0.0, 1.0)
    click: float = even(0.05, 0.6)
    click_hz: float = ratio(1500, 6000)
    drive: float = even(0.0, 0.5)
    strike: float = even(0.6, 1.0)


def punch_kick(p: PunchKick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.hold_seconds + p.decay_seconds, sample_rate)
    top = p.pitch_hz * (1 + (p.sweep - 1) * (0.4 + 0.6 * p.strike))
    hz = fall(n, sample_rate, top, p.pitch_hz, p.sweep_seconds)
    wave = p.roundness * sine(hz, n, sample_rate) + (1 - p.roundness) * triangle(hz, n, sample_rate)
    body = wave * hold(n, sample_rate, p.hold_seconds, p.decay_seconds)
    n_click = n_frames_of(0.03, sample_rate)
    click = noise(n_click, rng) * decay(n_click, sample_rate, 0.012)
    click = 0.4 * lowpass(click, sample_rate, p.click_hz * p.strike)
    return drive(longest(body, p.click * p.strike * click), p.drive * p.strike)


@dataclass(frozen=True, slots=True)
class SkinKick:
    """A drum with a skin, a beater and a shell."""

    pitch_hz: float = ratio(48, 95)
    bend: float = even(0.1, 0.9)
    decay_seconds: float = ratio(0.18, 0.9)
    overtones: float = even(0.1, 0.7)
    beater_seconds: float = ratio(0.0004, 0.003)
    beater: float = even(0.1, 0.9)
    beater_hz: float = ratio(1800, 5200)
    shell_hz: float = ratio(140, 320)
    shell: float = even(0.0, 0.5)
    air: float = even(0.0, 0.15)
    strike: float = even(0.5, 1.0)


def skin_kick(p: SkinKick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.3 + 0.1, sample_rate)
    bend = fall(n, sample_rate, 1 + p.bend * p.strike, 1.0, 0.018)
    turns = cycles(bend * p.pitch_hz, n, sample_rate)
    body = np.sin(2 * np.pi * turns) * decay(n, sample_rate, p.decay_seconds)
    for number, order in enumerate(SKIN[1:5]):
        share = p.overtones * p.strike * 0.5 / (1 + number)
        fading = decay(n, sample_rate, p.decay_seconds * 0.55 / order)
        body += share * np.sin(2 * np.pi * (turns * order + rng.random())) * fading
    shell_hz = p.shell_hz * np.array([1.0, 1.47, 2.09, 2.56])
    shell = ring(shell_hz, damped(shell_hz, 0.12, 0.5), 0.3 / np.arange(1, 5), rng.random(4), n, sample_rate)
    n_tap = n_frames_of(0.06, sample_rate)
    tap = noise(n_tap, rng) * decay(n_tap, sample_rate, 0.02)
    tap = bandpass(tap, sample_rate, p.beater_hz * (0.5 + 0.5 * p.strike), 1.1)
    tap += 0.5 * bandpass(noise(n_tap, rng) * decay(n_tap, sample_rate, 0.035), sample_rate, 700, 0.8)
    soft = 0.3 + 0.7 * float(softness(np.array([p.beater_hz]), p.beater_seconds / p.strike)[0])
    air = p.air * lowpass(noise(n, rng), sample_rate, 900) * decay(n, sample_rate, p.decay_seconds * 0.7)
    out = longest(body, p.shell * p.strike * shell, 3 * p.beater * p.strike * soft * tap, air)
    return out * rise(n, sample_rate, 0.0006)


@dataclass(frozen=True, slots=True)
class HardKick:
    """A sweep driven until it is square."""

    pitch_hz: float = ratio(44, 60)
    sweep: float = ratio(3.0, 10.0)
    sweep_seconds: float = ratio(0.015, 0.06)
    decay_seconds: float = ratio(0.25, 0.8)
    drive: float = even(0.5, 2.5)
    tone_hz: float = ratio(900, 7000)
    low_cut_hz: float = ratio(25, 60)
    strike: float = even(0.6, 1.0)


def hard_kick(p: HardKick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.1, sample_rate)
    hz = fall(n, sample_rate, p.pitch_hz * p.sweep * p.strike, p.pitch_hz, p.sweep_seconds)
    body = sine(hz, n, sample_rate) * decay(n, sample_rate, p.decay_seconds)
    body = lowpass(drive(body, p.drive * p.strike), sample_rate, p.tone_hz * p.strike)
    return highpass(body * decay(n, sample_rate, p.decay_seconds * 2), sample_rate, p.low_cut_hz)


@dataclass(frozen=True, slots=True)
class ModulatedKick:
    """One sine bending the phase of another: dry and synthetic."""

    pitch_hz: float = ratio(42, 64)
    sweep: float = ratio(1.5, 5.0)
    sweep_seconds: float = ratio(0.008, 0.04)
    decay_seconds: float = ratio(0.15, 0.8)
    modulator: float = even(0.5, 6.0)
    depth: float = ratio(0.3, 6.0)
    depth_seconds: float = ratio(0.01, 0.09)
    strike: float = even(0.6, 1.0)


def modulated_kick(p: ModulatedKick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.05, sample_rate)
    hz = fall(n, sample_rate, p.pitch_hz * p.sweep, p.pitch_hz, p.sweep_seconds)
    bending = sine(hz * p.modulator, n, sample_rate) * decay(n, sample_rate, p.depth_seconds * 3)
    turns = 2 * np.pi * cycles(hz, n, sample_rate) + p.depth * p.strike * bending
    return np.sin(turns) * decay(n, sample_rate, p.decay_seconds)


@dataclass(frozen=True, slots=True)
class Stomp:
    """A foot on wooden boards."""

    pitch_hz: float = ratio(52, 105)
    decay_seconds: float = ratio(0.1, 0.3)
    boards: float = even(0.2, 0.9)
    boards_hz: float = ratio(120, 380)
    scuff: float = even(0.02, 0.25)
    shoe_seconds: float = ratio(0.0008, 0.006)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def stomp(p: Stomp, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.4 + 0.1, sample_rate)
    own = unevenness(p.drum)
    low_hz = p.pitch_hz * np.array([1.0, 1.31, 1.74])
    low = ring(low_hz, p.decay_seconds * np.array([1, 0.8, 0.6]), [1, 0.5, 0.4], 0.0, n, sample_rate)
    board_hz = p.boards_hz * (1 + 5 * np.sort(own.random(12)))
    shares = softness(board_hz, p.shoe_seconds / p.strike) * own.uniform(0.3, 1, 12)
    boards = ring(board_hz, damped(board_hz, 0.12, 0.6), 0.3 * shares, rng.random(12), n, sample_rate)
    n_scuff = n_frames_of(0.05, sample_rate)
    scuff = bandpass(noise(n_scuff, rng) * decay(n_scuff, sample_rate, 0.03), sample_rate, 1300, 0.5)
    out = longest(low, p.boards * boards, p.scuff * p.strike * scuff)
    return out * rise(n, sample_rate, 0.0008)


MODELS = (
    Model(BridgedTKick, bridged_t_kick, 2.0),
    Model(PunchKick, punch_kick, 2.0),
    Model(SkinKick, skin_kick, 2.5),
    Model(HardKick, hard_kick, 0.7),
    Model(ModulatedKick, modulated_kick, 1.0),
    Model(Stomp, stomp, 0.6),
)
