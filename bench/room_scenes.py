"""Rooms with hits in them at known times: real recordings, real hits planted at known levels."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from performer.audio_format import gain_of_db
from performer.sound.files import SUFFIXES, read
from performer.sound.resample import resample

Mono = npt.NDArray[np.float32]

ROOM_SECONDS = 20.0  # of each recording
SHORTEST_ROOM_SECONDS = 9.5
ROOM_LEVEL_DB = -40.0
LEVELS_DB = (6, 9, 12, 18)  # RMS of a hit's first 100 ms over that of the room half a second around it
FIRST_SECONDS, NEAREST_SECONDS, FURTHEST_SECONDS, LAST_SECONDS = 1.5, 0.9, 1.6, 1.7
ATTACK_DB = -15.0  # a hit begins where it comes so near to the loudest 2 ms of its first 150


class Plantable(Protocol):
    """A sound that can be planted."""

    @property
    def audio(self) -> Mono: ...

    @property
    def class_(self) -> str: ...


class Clap(NamedTuple):
    """A sound of body percussion."""

    audio: Mono
    class_: str = ""


class Planted(NamedTuple):
    """One hit that is really there."""

    frame: int
    level_db: int
    n_frames: int
    class_: str


class Scene(NamedTuple):
    """A room with hits in it."""

    name: str
    audio: Mono
    planted: list[Planted]
    audio_without: Mono  # the room alone


def scenes(data: Path, sample_rate: int, seed: int) -> Iterator[Scene]:
    """Yield every room recording of the data with body percussion planted in it."""
    hits = [Clap(read_mono(path, sample_rate)) for path in sounds(data / "library" / "body_percussion")]
    yield from planted_scenes(data, hits, sample_rate, seed, LEVELS_DB)


def planted_scenes(
    data: Path, hits: Sequence[Plantable], sample_rate: int, seed: int, levels_db: Sequence[int]
) -> Iterator[Scene]:
    """Yield every room recording of the data with some of the hits planted in it, each at one of the levels."""
    rng = np.random.default_rng(seed)
    for path in sounds(data / "rooms"):
        room = read_mono(path, sample_rate)[: round(ROOM_SECONDS * sample_rate)]
        if len(room) >= SHORTEST_ROOM_SECONDS * sample_rate:
            room *= np.float32(gain_of_db(ROOM_LEVEL_DB) / _rms(room))
            yield _planted(path.stem, room, hits, sample_rate, rng, levels_db)


def attack_frame(hit: Mono, sample_rate: int) -> int:
    """Return where a hit begins, on a grid of half a millisecond."""
    grain = sample_rate // 2000
    n = min(len(hit), round(0.15 * sample_rate)) // grain
    energy = np.square(hit[: n * grain]).reshape(n, grain).mean(axis=1)
    loud = np.convolve(energy, np.ones(4) / 4, "valid")
    near = loud.max() * 10 ** (ATTACK_DB / 10)
    first = int(np.argmax(loud > near))
    return (first + int(np.argmax(energy[first : first + 4] > near))) * grain


def _planted(
    name: str,
    room: Mono,
    hits: Sequence[Plantable],
    sample_rate: int,
    rng: np.random.Generator,
    levels_db: Sequence[int],
) -> Scene:
    audio, planted = room.copy(), list[Planted]()
    seconds = FIRST_SECONDS
    while seconds < len(room) / sample_rate - LAST_SECONDS:
        chosen = hits[rng.integers(len(hits))]
        hit, level_db = chosen.audio, levels_db[rng.integers(len(levels_db))]
        at, onset = round(seconds * sample_rate), attack_frame(hit, sample_rate)
        around = room[at - sample_rate // 2 : at + sample_rate // 2]
        gain = gain_of_db(level_db) * _rms(around) / _rms(hit[onset : onset + sample_rate // 10])
        stop = min(len(audio), at - onset + len(hit))
        audio[at - onset : stop] += np.float32(gain) * hit[: stop - (at - onset)]
        planted.append(Planted(at, level_db, stop - at, chosen.class_))
        seconds += rng.uniform(NEAREST_SECONDS, FURTHEST_SECONDS)
    return Scene(name, audio, planted, room)


def sounds(folder: Path) -> list[Path]:
    """Return the files of sounds below a folder."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)


def read_mono(path: Path, sample_rate: int) -> Mono:
    """Return a file's sound (n_frames,) at a rate."""
    return resample(read(path), sample_rate).mono().copy()


def _rms(audio: Mono) -> float:
    return float(np.sqrt(np.mean(np.square(audio, dtype=np.float64))))
