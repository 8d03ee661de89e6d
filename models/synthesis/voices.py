"""Voices: a throat, moving formants, consonants. Shouts, sung vowels, choirs, the mouth as a drum kit."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from models.synthesis.filters import bandpass, highpass, lowpass, moving_formants
from models.synthesis.parameters import Model, Mono, even, ratio, whole
from models.synthesis.signals import cycles, decay, hold, n_frames_of, noise, placed, rise, saw, sine

# The first four formants of a man's vowels in Hz; women and children are scaled up.
VOWELS = np.array(
    [
        [730, 1090, 2440, 3400],  # a, as in father
        [530, 1840, 2480, 3500],  # e, as in bed
        [270, 2290, 3010, 3600],  # i, as in see
        [570, 840, 2410, 3300],  # o, as in thought
        [300, 870, 2240, 3300],  # u, as in boot
        [660, 1720, 2410, 3400],  # ae, as in cat
        [490, 1350, 1690, 3200],  # er, as in bird
        [640, 1190, 2390, 3400],  # uh, as in cut
    ],
    dtype=float,
)
WIDTHS_HZ = np.array([80.0, 95.0, 130.0, 190.0, 300.0])
N_BLOCK = 128


def throat(hz: Mono, breath: float, roughness: float, n: int, sample_rate: int, rng: Generator) -> Mono:
    """Return what the vocal folds send up: a softened saw, unsteady, with breath in each opening."""
    n_steps = n // 256 + 2
    unsteady = np.interp(np.arange(n), np.arange(n_steps) * 256, rng.standard_normal(n_steps))
    hz = hz * (1 + roughness * 0.03 * unsteady)
    folds = lowpass(saw(hz, n, sample_rate), sample_rate, 900 + 3000 * (1 - breath), 0.6)
    if roughness > 0.5:
        folds = folds * (1 + (roughness - 0.5) * sine(hz / 2, n, sample_rate))
    opening = 0.5 + 0.5 * sine(hz, n, sample_rate)
    return folds * (1 - 0.6 * breath) + 0.5 * breath * noise(n, rng) * opening


def mouth(source: Mono, first: int, last: int, scale: float, glide: float, sample_rate: int) -> Mono:
    """Return the source through a mouth that moves from one vowel to another, most of it by `glide`."""
    n_blocks = -(-len(source) // N_BLOCK)
    place = np.clip(np.linspace(0, 1, n_blocks) / max(glide, 0.01), 0, 1)[:, None]
    place = 0.5 - 0.5 * np.cos(np.pi * place)
    four = VOWELS[first] * (1 - place) + VOWELS[last] * place  # (n_blocks, 4)
    hz = np.column_stack([four, np.full(n_blocks, 4300.0)]) * scale
    air = 0.03 * highpass(source, sample_rate, 4500)  # what five formants would swallow
    return moving_formants(source, sample_rate, hz, WIDTHS_HZ * scale**0.5, N_BLOCK) + air


def lips(sound: Mono) -> Mono:
    """Return the sound as it leaves the lips: its slope."""
    return np.diff(sound, prepend=0.0)


@dataclass(frozen=True, slots=True)
class Shout:
    """Hey, ho, ha, yeah: a voice with a breath before it, up quickly and down again."""

    pitch_hz: float = ratio(95, 360)
    lift: float = even(0.1, 0.7)
    drop: float = even(0.1, 0.6)
    scale: float = even(0.92, 1.3)
    first: int = whole(0, 7)
    last: int = whole(0, 7)
    glide: float = even(0.2, 0.9)
    aspirate_seconds: float = ratio(0.008, 0.05)
    aspirate: float = even(0.1, 0.8)
    length_seconds: float = ratio(0.12, 0.5)
    release_seconds: float = ratio(0.05, 0.2)
    breath: float = even(0.05, 0.4)
    roughness: float = even(0.1, 1.0)
    strike: float = even(0.5, 1.0)


def shout(p: Shout, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.aspirate_seconds + p.length_seconds + p.release_seconds, sample_rate)
    place = np.linspace(0, 1, n)
    arc = 1 + p.lift * p.strike * np.sin(np.pi * np.minimum(place * 1.4, 1)) - p.drop * place**2
    voice = throat(p.pitch_hz * arc, p.breath, p.roughness, n, sample_rate, rng)
    start = min(n - 1, n_frames_of(p.aspirate_seconds, sample_rate))
    voice *= hold(n, sample_rate, p.aspirate_seconds + p.length_seconds, p.release_seconds * 1.5)
    voice[start:] *= rise(n - start, sample_rate, 0.015)
    voice[:start] = 0.0
    sigh = noise(n, rng) * rise(n, sample_rate, 0.004) * hold(n, sample_rate, p.aspirate_seconds, 0.12)
    return lips(mouth(voice + 0.12 * p.aspirate * sigh, p.first, p.last, p.scale, p.glide, sample_rate))


@dataclass(frozen=True, slots=True)
class SungVowel:
    """One voice or a small choir on a vowel, short enough to play."""

    note: int = whole(45, 76)
    vowel: int = whole(0, 7)
    towards: int = whole(0, 7)
    scale: float = even(0.95, 1.25)
    n_singers: int = whole(1, 4)
    apart: float = even(0.002, 0.012)
    vibrato: float = even(0.0, 0.02)
    breath: float = even(0.05, 0.5)
    length_seconds: float = ratio(0.2, 0.8)
    release_seconds: float = ratio(0.08, 0.4)
    strike: float = even(0.5, 1.0)


def sung_vowel(p: SungVowel, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds + p.release_seconds, sample_rate)
    source = np.zeros(n)
    for _ in range(p.n_singers):
        wave = sine(rng.uniform(4.8, 6.2), n, sample_rate, rng.random())
        pitch = 440 * 2 ** ((p.note - 69) / 12) * (1 + p.apart * rng.standard_normal() * (p.n_singers > 1))
        source += throat(pitch * (1 + p.vibrato * wave), p.breath, 0.15, n, sample_rate, rng)
    source *= hold(n, sample_rate, p.length_seconds, p.release_seconds) * rise(n, sample_rate, 0.012)
    return lips(mouth(source, p.vowel, p.towards, p.scale, 1.0, sample_rate))


@dataclass(frozen=True, slots=True)
class Syllable:
    """A chopped word: a consonant that bursts or hisses, and a vowel cut short."""

    pitch_hz: float = ratio(90, 300)
    bend: float = even(-0.3, 0.3)
    scale: float = even(0.92, 1.3)
    first: int = whole(0, 7)
    last: int = whole(0, 7)
    hiss_hz: float = ratio(1200, 7500)  # p and b lie low, k in the middle, t and s high
    hiss_seconds: float = ratio(0.008, 0.09)
    hiss: float = even(0.2, 1.2)
    length_seconds: float = ratio(0.08, 0.3)
    breath: float = even(0.05, 0.5)
    strike: float = even(0.5, 1.0)


def syllable(p: Syllable, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.hiss_seconds + p.length_seconds + 0.1, sample_rate)
    pitch = p.pitch_hz * (1 + p.bend * np.linspace(-0.5, 1, n))
    voice = throat(pitch, p.breath, 0.3, n, sample_rate, rng)
    voice *= hold(n, sample_rate, p.hiss_seconds + p.length_seconds, 0.12)
    start = n_frames_of(p.hiss_seconds, sample_rate)
    voice[:start] = 0.0
    voice[start:] *= rise(n - start, sample_rate, 0.01)
    spoken = lips(mouth(voice, p.first, p.last, p.scale, 0.7, sample_rate))
    loudest = float(np.max(np.abs(spoken))) or 1.0
    hiss = noise(n, rng) * hold(n, sample_rate, p.hiss_seconds * 0.6, p.hiss_seconds)
    hiss = bandpass(hiss, sample_rate, p.hiss_hz * (0.7 + 0.3 * p.strike), 0.8) * rise(n, sample_rate, 0.001)
    return spoken / loudest + 0.35 * p.hiss * hiss


@dataclass(frozen=True, slots=True)
class Whisper:
    """Breath alone through a moving mouth."""

    scale: float = even(0.95, 1.3)
    first: int = whole(0, 7)
    last: int = whole(0, 7)
    length_seconds: float = ratio(0.1, 0.5)
    release_seconds: float = ratio(0.08, 0.3)
    push: float = even(0.0, 1.0)
    strike: float = even(0.5, 1.0)


def whisper(p: Whisper, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds + p.release_seconds, sample_rate)
    source = noise(n, rng) * hold(n, sample_rate, p.length_seconds * 0.6, p.release_seconds * 2)
    source *= rise(n, sample_rate, 0.008) * (1 + 2 * p.push * p.strike * decay(n, sample_rate, 0.06))
    return highpass(lips(mouth(source, p.first, p.last, p.scale, 0.8, sample_rate)), sample_rate, 200)


@dataclass(frozen=True, slots=True)
class Grunt:
    """Oh, ugh, huh: low, rough and short, closed by the throat."""

    pitch_hz: float = ratio(70, 190)
    drop: float = even(0.1, 0.5)
    scale: float = even(0.9, 1.2)
    vowel: int = whole(3, 7)
    length_seconds: float = ratio(0.06, 0.22)
    burst: float = even(0.1, 0.8)
    breath: float = even(0.2, 0.7)
    roughness: float = even(0.4, 1.2)
    strike: float = even(0.5, 1.0)


def grunt(p: Grunt, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds + 0.12, sample_rate)
    pitch = p.pitch_hz * (1 - p.drop * np.linspace(0, 1, n))
    voice = throat(pitch, p.breath, p.roughness, n, sample_rate, rng)
    voice *= hold(n, sample_rate, p.length_seconds, 0.14) * rise(n, sample_rate, 0.006)
    voice += 0.3 * p.burst * p.strike * noise(n, rng) * decay(n, sample_rate, 0.03)
    return lips(mouth(voice, p.vowel, 7, p.scale, 1.0, sample_rate))


@dataclass(frozen=True, slots=True)
class Whistle:
    """Two fingers or pursed lips: a pure tone that slides, with some air."""

    pitch_hz: float = ratio(900, 2600)
    slide: float = even(-0.4, 0.7)
    air: float = even(0.05, 0.4)
    length_seconds: float = ratio(0.12, 0.5)
    release_seconds: float = ratio(0.04, 0.15)
    unsteady: float = even(0.0, 0.012)
    strike: float = even(0.5, 1.0)


def whistle(p: Whistle, sample_rate: int, rng: Generator) -> Mono:
    n = n_frames_of(p.length_seconds + p.release_seconds, sample_rate)
    place = np.linspace(0, 1, n)
    hz = p.pitch_hz * (1 + p.slide * (0.5 - 0.5 * np.cos(np.pi * place)))
    hz = hz * (1 + p.unsteady * sine(7.0, n, sample_rate, rng.random()))
    turns = 2 * np.pi * cycles(hz, n, sample_rate)
    tone = np.sin(turns) + 0.08 * p.strike * np.sin(2 * turns)
    air = bandpass(noise(n, rng), sample_rate, p.pitch_hz * (1 + 0.5 * p.slide), 2.0)
    out = (tone + p.air * air) * rise(n, sample_rate, 0.006)
    return out * hold(n, sample_rate, p.length_seconds, p.release_seconds * 1.5)


def crowd(shouts: list[Mono], spread_frames: int, rng: Generator) -> Mono:
    """Return several voices at once, the first of them on time."""
    total = np.zeros(max(len(each) for each in shouts) + spread_frames)
    for number, each in enumerate(shouts):
        placed(total, each, 0 if number == 0 else int(rng.integers(0, spread_frames)))
    return total


MODELS = (
    Model(Shout, shout, 2.0),
    Model(SungVowel, sung_vowel, 1.5),
    Model(Syllable, syllable, 2.0),
    Model(Whisper, whisper, 0.7),
    Model(Grunt, grunt, 1.0),
    Model(Whistle, whistle, 0.5),
)
