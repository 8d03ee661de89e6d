"""What models are trained on: recorded sounds that may be used for it, and sounds of the synthesiser.

The recorded ones lie in a data folder with two tables: `labels.csv` (path, label, maker, train_ok) and `index.csv`
(path, source, commit, licence, …). Only rows with train_ok 1 are ever read.
"""

import csv
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
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

TOGETHER = "+"
"""Stands between the makers of what several of them have made."""

SIBLINGS = {
    "library/body_percussion/": r"_vl\d|_rr\d",
    "library/double-bass/pizz/pizz_": r"_[fmp][a-d](?=\.)",
    "library/free-spoken-digits/": r"_\d+(?=\.)",
    "library/gogodze-phu/": r"_vl\d|_rr\d",
    "library/oramics-sampled/CR-78/": r"-accent",
    "library/oramics-sampled/avl-drumkits-1.1/": r"-\d(?=\.)",
    "library/oramics-sampled/orchestra-percussion/": (
        r"(?<=_)(?<!phrase_)((pian|fort)issimo|(mezzo-)?(piano|forte))(?=_(?!rhythm|roll))"
    ),
}
"""What the names of one instrument's strokes differ in, by folder: velocity, or which of several takes it is."""

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
    for row in allowed(folder):
        audio = heard(folder / row["path"], settings)
        if audio is not None:
            yield Example(audio, row["label"], row["maker"], row["path"])


def allowed(folder: Path) -> list[dict[str, str]]:
    """Return the rows of what may be trained on; none where there is no data."""
    table = folder / "labels.csv"
    return [row for row in rows(table) if row["train_ok"] == "1"] if table.exists() else []


def heard(path: Path, settings: MelSettings) -> Array | None:
    """Return a file's sound (n_frames,), as `aligned` does."""
    name: Any = os.fsencode(path) if os.name == "posix" else str(path)  # a name may be no UTF-8
    frames, rate = soundfile.read(name, dtype="float32", always_2d=True)
    return aligned(frames.mean(axis=1), rate, settings)


def instrument(path: str) -> str:
    """Return a name that a recorded sound shares with the other strokes of its instrument alone."""
    pattern = next((each for start, each in SIBLINGS.items() if path.startswith(start)), None)
    return re.sub(pattern, "", path) if pattern else path


def joined(makers: Iterable[str]) -> str:
    """Return the maker of what is made of sounds by all these."""
    return TOGETHER.join(sorted({one for maker in makers for one in maker.split(TOGETHER)}))


def has_part_in(makers: npt.NDArray[np.str_], some: Iterable[str]) -> npt.NDArray[np.bool_]:
    """Return for each maker (n_sounds,), who may be several, whether any of `some` is among them."""
    wanted = frozenset(some)
    names, of = np.unique(makers, return_inverse=True)
    return np.array([not wanted.isdisjoint(name.split(TOGETHER)) for name in names], bool)[of]


def synthesised(n_per_class: int, seed: int, settings: MelSettings) -> Iterator[Example]:
    """Yield `n_per_class` sounds of each class that the drum synthesiser makes; the same for the same seed."""
    from models import drum_synthesis

    for class_ in drum_synthesis.CLASSES_MADE:
        for number in range(n_per_class):
            example = made(class_, seed + number, settings)
            if example is not None:
                yield example


def made(class_: str, seed: int, settings: MelSettings) -> Example | None:
    """Return one sound of the drum synthesiser; None for silence."""
    from models import drum_synthesis

    frames, rate = drum_synthesis.draw(class_, seed, sample_rate=settings.sample_rate)
    audio = aligned(frames.mean(axis=1), rate, settings)
    return None if audio is None else Example(audio, class_, MADE, f"{class_}-{seed}")


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


def sources(manifest: Iterable[Mapping[str, str]]) -> list[Source]:
    """Return the sources of all that the rows of a manifest name, sorted."""
    counts = Counter((row["source"], row["commit"], row["licence"], _maker(row["path"])) for row in manifest)
    return [Source(*source, n_sounds) for source, n_sounds in sorted(counts.items())]


def _maker(path: str) -> str:
    return next((maker for start, maker in MAKERS.items() if path.startswith(start)), "")


def rows(table: Path) -> list[dict[str, str]]:
    """Return the rows of a table with a heading."""
    with open(table, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
