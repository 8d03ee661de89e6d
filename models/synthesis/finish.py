"""What happens to a sound after its model: a little dirt, a room, and clean ends. Pure functions."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from scipy.signal import fftconvolve, lfilter

from models.synthesis.filters import bandpass, filtered, lowpass, shelf_section
from models.synthesis.parameters import Mono, drawn, even, ratio
from models.synthesis.signals import at_peak, crush, decay, drive, hold, n_frames_of, noise, rise

LONGEST_SECONDS = 2.8
SILENCE = 10 ** (-66 / 20)  # a tail below this share of the peak is cut
START = 10 ** (-30 / 20)  # and what comes before this share is reached, so that every sound starts at once


@dataclass(frozen=True, slots=True)
class Treatment:
    """How a sound was kept and where it was struck; `odds` choose which of these are done at all."""

    tilt_odds: float = even(0.0, 1.0)
    tilt_db: float = even(-8, 6)
    drive_odds: float = even(0.0, 1.0)
    drive: float = even(0.05, 0.5)
    room_odds: float = even(0.0, 1.0)
    room: float = ratio(0.04, 0.5)
    room_seconds: float = ratio(0.08, 0.9)
    room_hz: float = ratio(1500, 9000)
    crush_odds: float = even(0.0, 1.0)
    bits: float = even(7.0, 12.0)
    gate_odds: float = even(0.0, 1.0)
    gate_seconds: float = ratio(0.06, 0.5)
    peak_db: float = even(-6.0, -1.0)


def room_response(sample_rate: int, seconds: float, bright_hz: float, rng: Generator) -> Mono:
    """Return the answer of a room to an impulse, without the impulse: early echoes and a fading tail."""
    n = n_frames_of(seconds, sample_rate)
    tail = lowpass(noise(n, rng), sample_rate, bright_hz) * decay(n, sample_rate, seconds)
    tail *= rise(n, sample_rate, 0.012)
    tail /= float(np.sqrt(np.sum(tail**2))) or 1.0
    for late in rng.uniform(0.003, 0.025, 6):
        at = round(late * sample_rate)
        if at < n:
            tail[at] += rng.choice([-1.0, 1.0]) * 0.25 * np.exp(-late * 40)
    return tail


def in_room(sound: Mono, response: Mono, level: float, sample_rate: int) -> Mono:
    """Return the sound with its room behind it."""
    wet = fftconvolve(sound, response)
    wet = bandpass(wet, sample_rate, 1200, 0.25)
    wet[: len(sound)] += sound / max(level, 1e-6)
    return wet * level


def treated(sound: Mono, p: Treatment, sample_rate: int, rng: Generator) -> Mono:
    """Return the sound after the treatments that its odds choose; one in four is left as it is."""
    if p.tilt_odds < 0.3:
        sound = filtered(sound, shelf_section(2500, p.tilt_db, sample_rate))
    if p.drive_odds < 0.15:
        sound = drive(sound, p.drive)
    if p.room_odds < 0.45:
        response = room_response(sample_rate, p.room_seconds, p.room_hz, rng)
        sound = in_room(at_peak(sound), response, p.room, sample_rate)
    if p.crush_odds < 0.06:
        sound = crush(sound, p.bits, 1)
    if p.gate_odds < 0.12:
        sound = sound * hold(len(sound), sample_rate, p.gate_seconds, 0.03)
    return sound


def without_offset(sound: Mono, sample_rate: int) -> Mono:
    """Return the sound without what lies below 12 Hz."""
    keep = float(np.exp(-2 * np.pi * 12 / sample_rate))
    return lfilter([1.0, -1.0], [1.0, -keep], sound)


def finished(sound: Mono, sample_rate: int, peak_db: float) -> Mono:
    """Return the sound ready for use: no offset, no silence behind it, soft ends, peak at `peak_db`."""
    sound = without_offset(sound[: n_frames_of(LONGEST_SECONDS, sample_rate)], sample_rate)
    size = np.abs(sound) / (float(np.max(np.abs(sound))) or 1.0)
    first = max(0, int(np.argmax(size > START)) - n_frames_of(0.0005, sample_rate))
    last = int(np.flatnonzero(size >= SILENCE)[-1]) if size.any() else len(sound)
    n_fade = n_frames_of(0.008, sample_rate)
    sound = sound[first : min(len(sound), last + n_fade)].copy()
    n_fade = min(n_fade, len(sound) // 2)
    n_rise = min(n_frames_of(0.00025, sample_rate), len(sound))
    sound[:n_rise] *= np.arange(n_rise) / n_rise
    sound[len(sound) - n_fade :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, n_fade + 1) / n_fade)
    return at_peak(sound, 10 ** (peak_db / 20))


def draw_treatment(rng: Generator) -> Treatment:
    """Draw a treatment."""
    return drawn(Treatment, rng)
