"""Hits to learn roles from: sounds that training may use, in rooms and in noise, found and cut as on stage.

The room's ear looks for them in short scenes, so what is learned from is what it cuts: with the onset that it
finds, the end that the noise leaves, and the room's floor lowered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numpy.random import Generator

from models import dataset, drum_synthesis
from models.heard_again import befallen, struck_and_tuned
from models.places import Places, places
from models.processes import mapped
from models.progress import shown
from models.sound_store import SETTINGS
from performer.neural.encoder import Encoder
from performer.room.cut import ROOM_SECONDS, cut_hit
from performer.room.judge import ROLES
from performer.room.listener import Listener

Array = npt.NDArray[np.float32]

MADE_TO_RECORDED = 80  # made sounds of each role for once that a recorded one is heard
HITS_A_SCENE = 16
GAP_SECONDS = (0.5, 1.3)
FIRST_SECONDS, LAST_SECONDS = 0.3, 2.0
LEVEL_DB = (3.0, 24.0)  # RMS of a hit's first tenth of a second over that of the noise
NOISE_RMS = 1e-3
ROOM_ODDS, MICROPHONE_ODDS = 0.85, 0.35
SAME_SECONDS = 0.03
SENSITIVITY = 0.5
MADE_SEED = 500_000  # other sounds of the synthesiser than the network has met


@dataclass(frozen=True, slots=True)
class Ordered:
    """A sound to be heard: a recorded one by its path, or a made one by its seed."""

    role: str
    path: Path | None
    seed: int = 0

    def audio(self) -> Array | None:
        """Return the sound, (n_frames,); None for silence."""
        if self.path is not None:
            return dataset.heard(self.path, SETTINGS)
        made = dataset.made(self.role, self.seed, SETTINGS)
        return None if made is None else made.audio


class Lessons(NamedTuple):
    """What was cut out of all scenes."""

    latents: Array  # (n_hits, latent_size)
    roles: npt.NDArray[np.int64]  # (n_hits,): numbers of ROLES


def lessons(encoder: Path, data: Path, n_made: int, n_workers: int, seed: int = 0) -> Lessons:
    """Return what is cut out of scenes in which all sounds are heard, the same for any number of workers.

    Of each role that can be made there are `n_made` sounds. A recorded sound of a role in `data` is heard once for
    every MADE_TO_RECORDED of these, each time otherwise.
    """
    recorded = [row for row in dataset.allowed(data) if row["label"] in ROLES]
    n_heard = -(-n_made // MADE_TO_RECORDED)
    ordered = [Ordered(row["label"], data / row["path"]) for row in recorded for _ in range(n_heard)]
    ordered += [
        Ordered(role, None, MADE_SEED + number)
        for role in drum_synthesis.CLASSES_MADE
        if role in ROLES
        for number in range(n_made)
    ]
    mixed = [ordered[at] for at in np.random.default_rng(seed).permutation(len(ordered))]
    scenes = [(seed + n, mixed[n : n + HITS_A_SCENE]) for n in range(0, len(mixed), HITS_A_SCENE)]
    heard = mapped(partial(heard_scene, encoder, seed), scenes, n_workers)
    parts = list(shown(heard, len(scenes), "hearing hits in rooms"))
    return Lessons(*(np.concatenate(each) for each in zip(*parts)))


def heard_scene(encoder: Path, places_seed: int, scene: tuple[int, Sequence[Ordered]]) -> Lessons:
    """Return what the ear cuts out of one scene and finds again among what was planted."""
    seed, ordered = scene
    rng = np.random.default_rng((seed, 1))
    rate = SETTINGS.sample_rate
    stock = places(rate, SETTINGS.n_frames, places_seed)
    hits = [(one.role, heard) for one in ordered if (heard := _heard(one, stock, rng)) is not None]
    onsets = (np.cumsum(rng.uniform(*GAP_SECONDS, len(hits))) + FIRST_SECONDS) * rate
    audio = _mixed([heard for _, heard in hits], onsets.astype(np.int64), stock, rng)
    latents, roles = list[Array](), list[int]()
    for cut in Listener(rate, SENSITIVITY).feed(audio):
        nearest = int(np.argmin(np.abs(onsets - cut.onset_frame)))
        before = min(cut.onset_frame, round(ROOM_SECONDS * rate))
        sound = cut_hit(audio[cut.onset_frame - before : cut.end_frame], rate, before)
        if abs(onsets[nearest] - cut.onset_frame) > SAME_SECONDS * rate:
            continue
        if (latent := _loaded(encoder).encode(sound)) is not None:
            latents.append(latent)
            roles.append(ROLES.index(hits[nearest][0]))
    size = _loaded(encoder).card.latent_size
    return Lessons(np.array(latents, np.float32).reshape(-1, size), np.array(roles, np.int64))


def _heard(one: Ordered, stock: Places, rng: Generator) -> Array | None:
    """Return a sound as it arrives at the microphone, its first tenth of a second at an RMS of 1."""
    audio = one.audio()
    if audio is None:
        return None
    sound = struck_and_tuned(audio, befallen(rng), stock.sample_rate, rng)
    room = int(rng.integers(len(stock.room_frames))) if rng.random() < ROOM_ODDS else None
    microphone = int(rng.integers(len(stock.microphones[0]))) if rng.random() < MICROPHONE_ODDS else None
    heard = stock.heard_through(sound, room, microphone, direct_db=rng.uniform(-4.0, 12.0))
    level = float(np.sqrt(np.mean(np.square(heard[: stock.sample_rate // 10], dtype=np.float64))))
    return heard / np.float32(level) if level > 0.0 else None


def _mixed(hits: Sequence[Array], onsets: npt.NDArray[np.int64], stock: Places, rng: Generator) -> Array:
    """Return one of the noises with the hits in it, each at a level of its own."""
    n_frames = int(onsets[-1] if len(onsets) else 0) + round(LAST_SECONDS * stock.sample_rate)
    audio = np.resize(stock.noises[rng.integers(len(stock.noises))], n_frames).astype(np.float64) * NOISE_RMS
    for hit, onset in zip(hits, onsets):
        gain = NOISE_RMS * 10.0 ** (rng.uniform(*LEVEL_DB) / 20.0)
        audio[onset : onset + len(hit)] += gain * hit[: n_frames - onset]
    return audio.astype(np.float32)


_encoders: dict[Path, Encoder] = {}  # one a process


def _loaded(path: Path) -> Encoder:
    if path not in _encoders:
        _encoders[path] = Encoder.load(path)
    return _encoders[path]
