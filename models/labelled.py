"""The labelled sounds of collections that no model was trained on, and how unlike one another they are."""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from models import dataset, likeness, retrieval
from models.encoders import HEARD
from models.mel import Array
from models.processes import mapped
from models.progress import shown
from models.retrieval import Pairs

PART = "library-unclear/"
UNLIKENESS = Path("runs") / "unlikeness.npz"


class NoSounds(Exception):
    """A data folder without labelled sounds to compare on."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Sounds to compare on: audio (n, n_frames), and of each its class, maker and path, in the order of paths."""

    audio: Array
    classes: list[str]
    makers: list[str]
    paths: list[Path]

    def some_of_each(self, n_sounds: int) -> list[int]:
        """Return the numbers of at most so many sounds of each class, spread over those there are."""
        chosen: list[int] = []
        for name in sorted(set(self.classes)):
            of = np.flatnonzero(np.array(self.classes) == name)
            chosen += of[
                np.unique(np.linspace(0, len(of) - 1, min(n_sounds, len(of))).round().astype(int))
            ].tolist()
        return sorted(chosen)


def read(data: Path, part: str) -> Labelled:
    """Return the labelled sounds of one part of a data folder, silent ones left out; `NoSounds` without any."""
    if not (data / "labels.csv").is_file():
        raise NoSounds(f"{data}: there is no labels.csv in it; name the folder with --data or $NEURALFUNK_DATA")
    with open(data / "labels.csv", newline="", encoding="utf-8") as file:
        rows = sorted((row for row in csv.DictReader(file) if row["label"]), key=lambda row: row["path"])
    audio, kept = [], []
    for row in rows:
        if not row["path"].startswith(part):
            continue
        frames, rate = soundfile.read(data / row["path"], dtype="float32", always_2d=True)
        heard = dataset.aligned(frames.mean(axis=1), rate, HEARD)
        if heard is not None:
            audio.append(heard)
            kept.append(row)
    if not kept:
        raise NoSounds(f"{data}: its labels.csv names no sound under {part} by its class; give another folder")
    paths = [data / row["path"] for row in kept]
    return Labelled(np.stack(audio), [row["label"] for row in kept], [row["maker"] for row in kept], paths)


def unlikeness(
    labelled: Labelled, pairs: Pairs, kept: Path = UNLIKENESS, n_workers: int = 1
) -> dict[str, npt.NDArray[np.float64]]:
    """Return how unlike the sounds of each pair are; it takes a minute, so it is kept in a file for these pairs."""
    key = json.dumps([[str(path) for path in labelled.paths], pairs])
    if kept.exists():
        with np.load(kept, allow_pickle=False) as stored:
            if str(stored["key"]) == key:
                return {name: stored[f"of_{name}"] for name in pairs}
    wanted = [(labelled.paths[i], labelled.paths[j]) for of in pairs.values() for i, j in of]
    measured = iter(envelope for _, envelope in distances(wanted, n_workers, "unlikeness"))
    found = retrieval.unlikeness_of(pairs, lambda i, j: next(measured))
    kept.parent.mkdir(parents=True, exist_ok=True)
    np.savez(kept, key=key, **{f"of_{name}": values for name, values in found.items()})
    return found


def distances(pairs: Sequence[tuple[Path, Path]], n_workers: int, what: str) -> list[tuple[float, float]]:
    """Return raw and envelope distance in dB of each pair of files, original and other."""
    return list(shown(mapped(distance, pairs, n_workers), len(pairs), what))


def distance(pair: tuple[Path, Path]) -> tuple[float, float]:
    """Return raw and envelope distance in dB of two files, original and other."""
    original, other = (likeness.load(path) for path in pair)
    return likeness.distances(original, other)
