"""Rooms in which the instrument plays beside the crowd: planted hits, and the own output through a room's answer.

The own output is a drummer's performance bounced with the built-in kit: it does not depend on what is heard. It
comes out of a loudspeaker, through the answer of a room, late, and by a clock of its own.
"""

import csv
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import mido
import numpy as np
import soundfile
from scipy.signal import fftconvolve

from bench.room_scenes import Mono, Scene, planted_scenes, read_mono
from performer import bounce
from performer.audio_format import gain_of_db
from performer.play_options import BUILT_IN_KIT

SAMPLE_RATE = 44_100  # of the built-in kit
LEVELS_DB = (-6, -3, 0, 3, 6, 9, 12, 18)  # of the planted hits, over the room around them
OWN_DB = (0.0, -12.0, 0.0, 6.0, 0.0, -6.0)  # of the own output, RMS over the room
DRIFTS_PPM = (0.0, 0.0, 0.0, 0.0, 40.0, -20.0)
SHORTEST_SECONDS, LONGEST_SECONDS = 20.0, 60.0  # of a performance
N_PERFORMANCES = 6
LONGEST_HIT_SECONDS = 1.0
CROWD = "library/body_percussion/"
DRUMS = ("kick", "snare", "clap", "hat_closed", "tom", "rim")
"""What crowds and their tables sound like beside body percussion; of collections that no model was trained on."""


class Hit(NamedTuple):
    """A sound to be planted."""

    audio: Mono
    class_: str  # "" where several would be right


class Played(NamedTuple):
    """A scene with the own output in it."""

    scene: Scene  # without it
    heard: Mono
    played: Mono
    own_db: float


def hits(data: Path) -> list[Hit]:
    """Return body percussion and short drums of the data."""
    found: list[Hit] = []
    with open(data / "labels.csv", newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            path, class_ = row["path"], row["label"]
            crowd = path.startswith(CROWD)
            if crowd or (path.startswith("library-unclear/") and class_ in DRUMS):
                facts = soundfile.info(data / path)
                if facts.frames <= LONGEST_HIT_SECONDS * facts.samplerate:
                    found.append(Hit(read_mono(data / path, SAMPLE_RATE), class_ if class_ in DRUMS else ""))
    return found


def performances(data: Path) -> list[Mono]:
    """Return a few performances of the data's drummers on the built-in kit."""
    beats = sorted((data / "midi").rglob("*beat_4-4.mid"))
    chosen = [path for path in beats if SHORTEST_SECONDS <= mido.MidiFile(path).length <= LONGEST_SECONDS]
    step = max(1, len(chosen) // N_PERFORMANCES)
    with tempfile.TemporaryDirectory() as home:
        return [_bounced(path, Path(home)) for path in chosen[::step][:N_PERFORMANCES]]


def scenes(data: Path, seed: int) -> Iterator[Played]:
    """Yield every room of the data with planted hits and the own output, at these levels by turns."""
    rng = np.random.default_rng((seed, 1))
    own = performances(data)
    for number, scene in enumerate(planted_scenes(data, hits(data), SAMPLE_RATE, seed, LEVELS_DB)):
        performance = own[rng.integers(len(own))]
        at = rng.integers(0, max(1, len(performance) - len(scene.audio)))
        played = performance[at : at + len(scene.audio)]
        played = np.pad(played, (0, len(scene.audio) - len(played)))
        level_db, drift_ppm = OWN_DB[number % len(OWN_DB)], DRIFTS_PPM[number % len(DRIFTS_PPM)]
        echo = drifted(fftconvolve(played, answer(SAMPLE_RATE, rng))[: len(played)], drift_ppm)
        echo *= gain_of_db(level_db) * _rms(scene.audio_without) / _rms(echo)
        yield Played(scene, (scene.audio + echo).astype(np.float32), played.astype(np.float32), level_db)


def answer(sample_rate: int, rng: np.random.Generator) -> Mono:
    """Return a room's answer: 6 to 60 ms of nothing, the direct sound, walls, and a tail of 0.2 to 0.8 s."""
    n = round(rng.uniform(0.2, 0.8) * sample_rate)
    seconds = np.arange(n) / sample_rate
    tail = rng.standard_normal(n) * np.exp(-6.9 * sample_rate * seconds / n)
    tail = np.convolve(tail, np.array([0.25, 0.5, 0.25]), "same")  # the air and the walls take the highs
    tail *= np.minimum(1.0, seconds / rng.uniform(0.002, 0.03))
    tail *= rng.uniform(0.4, 1.2) / np.sqrt(np.square(tail).sum())
    tail[0] += 1.0
    for wall in rng.uniform(0.001, 0.03, rng.integers(2, 9)):
        tail[round(wall * sample_rate)] += rng.uniform(-0.4, 0.4)
    return np.concatenate([np.zeros(round(rng.uniform(0.006, 0.06) * sample_rate)), tail]).astype(np.float32)


def drifted(audio: Mono, ppm: float) -> Mono:
    """Return the audio as a clock that runs faster by so many millionths gives it."""
    if not ppm:
        return audio
    frames = np.arange(len(audio))
    return np.interp(frames * (1.0 + ppm * 1e-6), frames, audio).astype(np.float32)


def _bounced(path: Path, home: Path) -> Mono:
    what = bounce.Performance(BUILT_IN_KIT, path, None, None, home, (), home / "kits", None, 0)
    return bounce.perform(what, lambda line: None).frames.mean(axis=1)


def _rms(audio: Mono) -> float:
    return max(1e-9, float(np.sqrt(np.mean(np.square(audio, dtype=np.float64)))))
