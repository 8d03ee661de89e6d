"""Sounds made of other sounds: layers struck at once, mixtures one after another, cuts of one.

Each way takes sounds that begin with their onset and returns new audio with the class that can still be heard, ""
where none can. The maker is all whose sounds are in it, so that whoever is left out of training is left out whole.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.random import Generator

from models.dataset import Example, aligned, joined
from models.heard_again import sounding
from models.hearings import loudest, moved
from models.mel import Array, MelSettings
from models.places import padded

CLEARLY_DB = 9.0
"""Of several sounds the loudest is what one hears if it is louder than any other by this."""

LOST_ATTACK_SECONDS = 0.02
"""Without more than so much of its beginning a sound is no longer what it was."""

LONG_CLASSES = frozenset({"hat_open", "cymbal", "melodic", "bass", "vocal"})
"""Cut to less than a third of a second these are something else, an open hat a closed one."""

SHORT_SECONDS = 0.33

Heard = tuple[Array, str]
"""Audio (n_frames,) and its class."""

Way = Callable[[Sequence[Example], int, Generator], Heard]


def layers(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return all sounds at once, the others up to 24 dB softer than the first."""
    return together(sounds, [0] * len(sounds), sample_rate, rng)


def mixture(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return the first sound with the others coming in up to 0.6 s later."""
    delays = [0, *(round(rng.uniform(0.03, 0.6) * sample_rate) for _ in sounds[1:])]
    return together(sounds, delays, sample_rate, rng)


def together(sounds: Sequence[Example], delays_frames: Sequence[int], sample_rate: int, rng: Generator) -> Heard:
    """Return the sum of sounds, the others 0 to 24 dB below the first; the class is that of the clearly loudest."""
    below_db = [0.0, *rng.uniform(0.0, 24.0, len(sounds) - 1)]
    parts = [
        moved(sound.audio, delay)
        * np.float32(10.0 ** (-below / 20.0) / max(loudest(sound.audio, sample_rate), 1e-6))
        for sound, delay, below in zip(sounds, delays_frames, below_db)
    ]
    alone = {sounds[0].class_} == {sound.class_ for sound in sounds} or min(below_db[1:]) >= CLEARLY_DB
    return np.sum(parts, axis=0, dtype=np.float32), sounds[0].class_ if alone else ""


def later_start(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return the first sound without its first 5 to 200 ms."""
    lost_seconds = 0.005 * 40.0 ** rng.random()
    audio = moved(sounds[0].audio, -round(lost_seconds * sample_rate))
    return audio, sounds[0].class_ if lost_seconds <= LOST_ATTACK_SECONDS else ""


def cut_short(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return the first sound up to 40 to 600 ms, with a short fade."""
    kept_seconds = 0.04 * 15.0 ** rng.random()
    n_kept, n_fade = round(kept_seconds * sample_rate), round(rng.uniform(0.002, 0.03) * sample_rate)
    audio = sounds[0].audio * fade_after(n_kept, n_fade, len(sounds[0].audio))
    changed = sounds[0].class_ in LONG_CLASSES and kept_seconds < SHORT_SECONDS
    return audio, "" if changed else sounds[0].class_


def reversed_(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return the first sound backwards, without the quiet that then comes first."""
    turned = sounding(sounds[0].audio)[::-1]
    first = int(np.argmax(np.abs(turned) > 0.02 * np.abs(turned).max(initial=0.0)))
    return padded(turned[first:], len(sounds[0].audio)), ""


def tail_of_another(sounds: Sequence[Example], sample_rate: int, rng: Generator) -> Heard:
    """Return the beginning of the first sound and what the second is after it, at about the same level."""
    n_kept, n_fade = (round(rng.uniform(*range_) * sample_rate) for range_ in ((0.01, 0.1), (0.005, 0.05)))
    one, other = sounds[0].audio, sounds[1].audio
    gains = [loudest(each[n_kept : n_kept + n_fade + sample_rate // 10], sample_rate) for each in (one, other)]
    ratio = np.clip(gains[0] / max(gains[1], 1e-6), 0.0, 10.0) * 10.0 ** (rng.uniform(-6.0, 6.0) / 20.0)
    fade = fade_after(n_kept, n_fade, len(one))
    audio = one * fade + other * (np.float32(ratio) * (1.0 - fade))
    return audio, sounds[0].class_ if sounds[0].class_ == sounds[1].class_ else ""


WAYS: tuple[tuple[str, Way, int, float], ...] = (
    ("layer", layers, 2, 0.3),
    ("layer", layers, 3, 0.1),
    ("mixture", mixture, 2, 0.2),
    ("start", later_start, 1, 0.12),
    ("cut", cut_short, 1, 0.15),
    ("reversed", reversed_, 1, 0.06),
    ("tail", tail_of_another, 2, 0.07),
)
"""Name, way, how many sounds it takes, and how often it is gone."""


def drawn(draw_sound: Callable[[Generator], Example], seed: int, settings: MelSettings) -> Example | None:
    """Return a sound made of one to three that `draw_sound` gives, the same for the same seed; None for silence."""
    rng = np.random.default_rng((seed, 2))
    name, way, n_sounds, _ = WAYS[rng.choice(len(WAYS), p=[odds for *_, odds in WAYS])]
    sounds = [draw_sound(rng) for _ in range(n_sounds)]
    audio, class_ = way(sounds, settings.sample_rate, rng)
    audio = aligned(audio, settings.sample_rate, settings)
    return (
        None if audio is None else Example(audio, class_, joined(each.maker for each in sounds), f"{name}-{seed}")
    )


def fade_after(n_kept: int, n_fade: int, n_frames: int) -> Array:
    """Return a gain (n_frames,) of 1 for `n_kept` frames, then falling to 0 over `n_fade`."""
    falling = 1.0 - (np.arange(n_frames, dtype=np.float32) - n_kept) / max(1, n_fade)
    return np.clip(falling, 0.0, 1.0).astype(np.float32)
