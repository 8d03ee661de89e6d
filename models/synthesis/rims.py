"""Rim shots and side sticks: short, woody, without wires."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass
from models.synthesis.modes import SKIN, damped, ring
from models.synthesis.parameters import Model, Mono, even, ratio, unevenness, which
from models.synthesis.signals import cycles, decay, drive, longest, n_frames_of, noise, rise, sine


@dataclass(frozen=True, slots=True)
class MachineRim:
    """Two struck resonators pushed through a diode."""

    low_hz: float = ratio(380, 700)
    high_hz: float = ratio(1400, 2300)
    low_share: float = even(0.3, 1.0)
    decay_seconds: float = ratio(0.03, 0.12)
    drive: float = even(0.1, 1.0)
    low_cut_hz: float = ratio(200, 700)
    strike: float = even(0.6, 1.0)


def machine_rim(p: MachineRim, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.3 + 0.01, sample_rate)
    gains = [p.low_share, 1.0]
    body = ring([p.low_hz, p.high_hz], p.decay_seconds * np.array([1.2, 0.9]), gains, 0.1, n, sample_rate)
    return highpass(drive(body, p.drive * p.strike), sample_rate, p.low_cut_hz)


@dataclass(frozen=True, slots=True)
class SideStick:
    """A stick laid across the drum: wood on metal, and the shell under it."""

    wood_hz: float = ratio(750, 2400)
    spread: float = even(1.35, 1.9)
    wood_seconds: float = ratio(0.04, 0.16)
    shell_hz: float = ratio(170, 420)
    shell: float = even(0.1, 0.6)
    shell_seconds: float = ratio(0.06, 0.22)
    click: float = even(0.3, 1.6)
    click_hz: float = ratio(1800, 7000)
    drum: int = which()
    strike: float = even(0.5, 1.0)


def side_stick(p: SideStick, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(max(p.wood_seconds, p.shell_seconds) * 1.3 + 0.02, sample_rate)
    own = unevenness(p.drum)
    wood_hz = p.wood_hz * np.array([1.0, p.spread, p.spread**1.7, p.spread**2.6, p.spread**3.3])
    shares = np.array([1.0, 0.8, 0.5, 0.4, 0.3]) * own.uniform(0.6, 1.0, 5)
    wood = ring(wood_hz, damped(wood_hz, p.wood_seconds, 0.5), shares, rng.random(5) * 0.3, n, sample_rate)
    shell_hz = p.shell_hz * SKIN[:4]
    shell = ring(shell_hz, damped(shell_hz, p.shell_seconds, 0.8), 1 / np.arange(1, 5), 0.0, n, sample_rate)
    click = bandpass(noise(n, rng) * decay(n, sample_rate, 0.016), sample_rate, p.click_hz * p.strike, 0.5)
    return longest(wood, p.shell * shell, 2 * p.click * p.strike * click) * rise(n, sample_rate, 0.0002)


@dataclass(frozen=True, slots=True)
class DigitalRim:
    """A short bent sine: a tick with a pitch."""

    pitch_hz: float = ratio(600, 1900)
    modulator: float = even(1.3, 3.7)
    depth: float = even(0.5, 4.0)
    decay_seconds: float = ratio(0.03, 0.13)
    click: float = even(0.0, 0.6)
    strike: float = even(0.6, 1.0)


def digital_rim(p: DigitalRim, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.decay_seconds * 1.2 + 0.01, sample_rate)
    bending = p.depth * p.strike * sine(p.pitch_hz * p.modulator, n, sample_rate) * decay(n, sample_rate, 0.03)
    body = np.sin(2 * np.pi * cycles(p.pitch_hz, n, sample_rate) + bending) * decay(n, sample_rate, p.decay_seconds)
    click = highpass(noise(n, rng) * decay(n, sample_rate, 0.004), sample_rate, 2500)
    return highpass(body + p.click * click, sample_rate, 250)


@dataclass(frozen=True, slots=True)
class RimShot:
    """Rim and skin at once, the wires off: a crack with a ring to it."""

    pitch_hz: float = ratio(260, 520)
    ring_seconds: float = ratio(0.08, 0.3)
    rim_hz: float = ratio(1100, 2600)
    rim: float = even(0.5, 1.2)
    crack: float = even(0.3, 1.0)
    drum: int = which()
    strike: float = even(0.6, 1.0)


def rim_shot(p: RimShot, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.ring_seconds * 1.2 + 0.02, sample_rate)
    own = unevenness(p.drum)
    skin_hz = p.pitch_hz * SKIN[:8]
    shares = own.uniform(0.3, 1.0, 8) / np.sqrt(SKIN[:8])
    skin = ring(skin_hz, damped(skin_hz, p.ring_seconds, 0.4), 0.4 * shares, 0.0, n, sample_rate)
    rim_hz = p.rim_hz * np.array([1.0, 1.61, 2.27, 3.1])
    rim = ring(rim_hz, damped(rim_hz, 0.12, 0.6), 1 / np.arange(1, 5), rng.random(4) * 0.2, n, sample_rate)
    crack = bandpass(noise(n, rng) * decay(n, sample_rate, 0.012), sample_rate, 3500, 0.5)
    return (skin + p.rim * rim + 1.2 * p.crack * p.strike * crack) * rise(n, sample_rate, 0.0002)


MODELS = (
    Model(MachineRim, machine_rim, 1.5),
    Model(SideStick, side_stick, 2.0),
    Model(DigitalRim, digital_rim, 0.7),
    Model(RimShot, rim_shot, 1.0),
)
