"""What models are trained on: recorded sounds that may be used for it, and sounds of the synthesiser.

The recorded ones lie in a data folder with two tables: `labels.csv` (path, label, maker, train_ok) and `index.csv`
(path, source, commit, licence, …). Only rows with train_ok 1 are ever read.
"""

import csv
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from models.mel import Array, MelSettings

ONSET_SHARE = 0.02
"""A sound begins where it first reaches this share of its peak (-34 dB)."""

LEAD_SECONDS = 0.0005
"""Kept before that, so that the rise itself is in the picture."""

SILENT_PEAK = 1e-4

MADE = "synthesiser"
"""The maker of what no one recorded."""

MAKERS = {
    "library/free-spoken-digits/": "Free Spoken Digit Dataset (speakers jackson, nicolas, theo)",
    "library/oramics-sampled/avl-drumkits-1.1/": "AVL Drumkits 1.1",
    "library/oramics-sampled/orchestra-percussion/": "Philharmonia Orchestra, percussion",
    "library/oramics-sampled/pearl-master-studio/": "Pearl Master Studio Pack 1 by enoe",
}
"""Who is to be named, by folder, where it is not the repository that the sounds come from."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where recorded sounds come from, and how many of them."""

    repository: str
    commit: str
    licence: str
    maker: str  # "" where it is the repository
    n_sounds: int

    @property
    def credit(self) -> str:
        """One line for a card."""
        maker = f"{self.maker}, from " if self.maker else ""
        return f"{maker}{self.repository} @ {self.commit[:10]} ({self.licence})"


@dataclass(frozen=True, slots=True)
class Example:
    """One sound to train on: audio (n_frames,) at the model's rate, onset first, padded with silence."""

    audio: Array
    class_: str  # "" where the tables name none
    maker: str
    path: str


def data_folder() -> Path:
    """Return $NEURALFUNK_DATA, else `../shared/data` beside the checkout."""
    beside = Path(__file__).resolve().parents[1] / ".." / "shared" / "data"
    return Path(os.environ.get("NEURALFUNK_DATA") or beside).resolve()


def recorded(folder: Path, settings: MelSettings) -> Iterator[Example]:
    """Yield the recorded sounds that may be trained on, in the order of the table; silent ones are left out."""
    for row in _rows(folder / "labels.csv"):
        if row["train_ok"] != "1":
            continue
        frames, rate = soundfile.read(folder / row["path"], dtype="float32", always_2d=True)
        audio = aligned(frames.mean(axis=1), rate, settings)
        if audio is not None:
            yield Example(audio, row["label"], row["maker"], row["path"])


def synthesised(n_per_class: int, seed: int, settings: MelSettings) -> Iterator[Example]:
    """Yield `n_per_class` sounds of each class that the drum synthesiser makes; the same for the same seed."""
    from models import drum_synthesis

    for class_ in drum_synthesis.CLASSES_MADE:
        for number in range(n_per_class):
            frames, rate = drum_synthesis.draw(class_, seed + number, sample_rate=settings.sample_rate)
            audio = aligned(frames.mean(axis=1), rate, settings)
            if audio is not None:
                yield Example(audio, class_, MADE, f"{class_}-{seed + number}")


def aligned(mono: Array, sample_rate: int, settings: MelSettings) -> Array | None:
    """Return the sound (n_frames,) at the model's rate from its onset on; None for silence."""
    peak = float(np.abs(mono).max(initial=0.0))
    if not np.isfinite(peak) or peak < SILENT_PEAK:
        return None
    start = onset_frame(mono, sample_rate)
    wanted = -(-settings.n_frames * sample_rate // settings.sample_rate)  # rounded up
    cut = mono[start : start + wanted]
    if sample_rate != settings.sample_rate:
        cut = soxr.resample(cut, sample_rate, settings.sample_rate)
    cut = cut[: settings.n_frames].astype(np.float32)
    return np.pad(cut, (0, settings.n_frames - len(cut)))


def onset_frame(mono: Array, sample_rate: int) -> int:
    """Return where a sound begins: a little before it first reaches a small share of its peak."""
    reached = int(np.argmax(np.abs(mono) >= ONSET_SHARE * np.abs(mono).max()))
    return max(0, reached - round(LEAD_SECONDS * sample_rate))


def manifest(folder: Path) -> list[Source]:
    """Return the sources of all that may be trained on, sorted."""
    allowed = {row["path"] for row in _rows(folder / "labels.csv") if row["train_ok"] == "1"}
    counts = Counter(
        (row["source"], row["commit"], row["licence"], _maker(row["path"]))
        for row in _rows(folder / "index.csv")
        if row["path"] in allowed
    )
    return [Source(*source, n_sounds) for source, n_sounds in sorted(counts.items())]


def _maker(path: str) -> str:
    return next((maker for start, maker in MAKERS.items() if path.startswith(start)), "")


def _rows(table: Path) -> list[dict[str, str]]:
    with open(table, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
