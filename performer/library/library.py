"""The library as the instrument plays it: sounds by nearness, by number and by content."""

import os
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent, semitones_of_ratio
from performer.library.catalogue import Catalogue
from performer.library.index import Allowed, FlatIndex
from performer.library.latents import LatentFile, Latents
from performer.library.rows import RawRow, SoundRow, sound_row
from performer.library.voting import LONG_SECONDS, VOTERS, vote
from performer.roles import CLASSES
from performer.sound.files import read
from performer.sound.pitch import CERTAIN
from performer.sound.sound import Sound

_CODE = {class_: code for code, class_ in enumerate(CLASSES)}
_NO_CLASS = -1
_FILTERS_KEPT = 64


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A sound of the library and how far it is."""

    row: SoundRow
    distance: float


@dataclass(frozen=True, slots=True)
class Filter:
    """Which sounds may be offered."""

    classes: frozenset[str] | None = None  # None: of any class, or of none
    min_seconds: float = 0.0
    max_seconds: float | None = None
    roots: tuple[Path, ...] = ()  # below one of these, if any is given
    pitch_class: int | None = None  # 0 = C … 11 = B; only sounds whose pitch is certain
    is_told: bool = False  # only those whose class a name or a player told

    def is_open(self) -> bool:
        """Return whether every sound passes."""
        return self == Filter()


_VOTERS = Filter(max_seconds=LONG_SECONDS, is_told=True)


@dataclass(slots=True)
class _Contents:
    """All that is known at one moment; never changed once it is searched, only replaced."""

    raw: list[RawRow]  # by id
    ranked: list[int]  # the place in `raw` of each row of the index
    latents: Latents
    index: FlatIndex
    class_codes: npt.NDArray[np.int8]  # of each row of the index
    told: npt.NDArray[np.bool_]  # whether a name or a player told it, and no vote
    seconds: npt.NDArray[np.float32]
    rewrites: int
    by_id: dict[int, int]
    by_fingerprint: dict[str, int]
    allowed: dict[Filter, Allowed] = field(default_factory=dict[Filter, Allowed])
    rows: dict[int, SoundRow] = field(default_factory=dict[int, SoundRow])  # those made so far, by place

    def row(self, place: int) -> SoundRow:
        """Return the row at a place of `raw`, made when it is first asked for."""
        if place not in self.rows:
            self.rows[place] = sound_row(self.raw[place])
        return self.rows[place]


class Library:
    """The sounds that one model has heard. Searching needs no lock and never waits for a scan."""

    def __init__(self, catalogue: Catalogue, latents: LatentFile, model_id: str, metric: str) -> None:
        """Join an open catalogue and its latents; `Library.open` does so from a folder."""
        self._catalogue = catalogue
        self._latents = latents
        self._model_id = model_id
        self._metric = metric
        self._refreshing = threading.Lock()
        self._seen = -1
        self._contents = self._of([], np.zeros((0, 64), np.float32), rewrites=-1, unplugged=())
        self.refresh()

    @classmethod
    def open(cls, home: Path, model_id: str, metric: str) -> "Library":
        """Open the library whose catalogue lies in `home`, as this model has heard it."""
        return cls(Catalogue(home), LatentFile(home, model_id), model_id, metric)

    def close(self) -> None:
        """Let go of the catalogue."""
        self._catalogue.close()

    def __len__(self) -> int:
        """Return how many sounds there are, silent ones too."""
        return len(self._contents.raw)

    @property
    def class_counts(self) -> dict[str, int]:
        """Return how many sounds each class has; those of no class are under ""."""
        return dict(Counter(raw[9] or "" for raw in self._contents.raw))

    def refresh(self) -> bool:
        """Pick up what scans have written since; return whether there was anything."""
        with self._refreshing:
            change = self._catalogue.change()
            if change == self._seen:
                return False
            with self._catalogue.reading():
                rewrites = self._catalogue.rewrites(self._model_id)
                grown = rewrites == self._contents.rewrites
                last = self._contents.raw[-1][0] if grown and self._contents.raw else 0
                new = self._catalogue.raw_sounds(self._model_id, after_id=last)
                roots = self._catalogue.roots()
            kept = self._contents.raw if grown else []
            if new or not grown:
                self._contents = self._of([*kept, *new], self._latents.read(), rewrites, _unplugged(roots))
            self._seen = change
            return bool(new) or not grown

    def nearest(
        self,
        latent: Latent,
        k: int,
        classes: frozenset[str] | None = None,
        max_seconds: float | None = None,
        roots: Sequence[Path] = (),
        min_seconds: float = 0.0,
        pitch_class: int | None = None,
    ) -> list[Neighbour]:
        """Return the up to `k` sounds nearest to a latent, each content once, nearest first.

        Only those that pass the filter; silence is near to nothing and never among them.
        """
        contents = self._contents
        wanted = Filter(classes, min_seconds, max_seconds, tuple(roots), pitch_class)
        allowed = None if wanted.is_open() else _allowed(contents, wanted)
        n_there = len(contents.ranked) if allowed is None else allowed.n_allowed
        n_asked = min(k + 8, n_there)
        while True:
            rows, distances = contents.index.search(latent, n_asked, allowed)
            found = _each_content_once(contents, rows.tolist(), distances.tolist(), k)
            if len(found) >= k or n_asked >= n_there:
                return found
            n_asked = min(2 * n_asked, n_there)

    def class_near(self, latent: Latent) -> tuple[str, float]:
        """Return the class that the neighbours of a stroke vote for, as in a scan, and its share of the votes.

        Where there are none: "" and 0.
        """
        contents = self._contents
        rows, distances = contents.index.search(latent, VOTERS, _allowed(contents, _VOTERS))
        (winner,), (share,) = vote(distances[None], contents.class_codes[rows].astype(np.int64)[None])
        return (CLASSES[winner], float(share)) if winner >= 0 else ("", 0.0)

    def row(self, sound_id: int) -> SoundRow | None:
        """Return the sound of that number, None if there is none."""
        contents = self._contents
        place = contents.by_id.get(sound_id)
        return None if place is None else contents.row(place)

    def by_fingerprint(self, fingerprint: str) -> SoundRow | None:
        """Return a sound of that content, wherever it lies now."""
        contents = self._contents
        place = contents.by_fingerprint.get(fingerprint)
        return None if place is None else contents.row(place)

    def rows(self) -> list[SoundRow]:
        """Return all sounds by number."""
        contents = self._contents
        return [contents.row(place) for place in range(len(contents.raw))]

    def read(self, row: SoundRow) -> Sound:
        """Return the sound itself, at its own rate and channels; a `BadSound` if the file is gone."""
        return read(row.path, row.first_frame, row.n_frames)

    def latent(self, row: SoundRow) -> Latent | None:
        """Return the latent of a sound; None for silence."""
        return None if row.latent_row is None else self._contents.latents[row.latent_row]

    def _of(self, raw: list[RawRow], latents: Latents, rewrites: int, unplugged: tuple[bytes, ...]) -> _Contents:
        """Make everything that a search needs of the rows and the latents."""
        ranked = [
            place
            for place, row in enumerate(raw)
            if row[12] is not None and row[12] < len(latents) and not row[1].startswith(unplugged)
        ]
        index = FlatIndex(self._metric)
        index.add(latents[np.array([raw[place][12] for place in ranked], np.int64)])
        return _Contents(
            raw=raw,
            ranked=ranked,
            latents=latents,
            index=index,
            class_codes=np.array([_CODE.get(raw[place][9] or "", _NO_CLASS) for place in ranked], np.int8),
            told=np.array([raw[place][10] in ("name", "ear") for place in ranked], np.bool_),
            seconds=np.array([raw[place][3] / raw[place][4] for place in ranked], np.float32),
            rewrites=rewrites,
            by_id={row[0]: place for place, row in enumerate(raw)},
            by_fingerprint={row[11]: place for place, row in reversed(list(enumerate(raw)))},
        )


def _unplugged(roots: Sequence[Path]) -> tuple[bytes, ...]:
    """Return how paths begin below folders that are not there now: on a disk that is not plugged in, say."""
    return tuple(os.fsencode(root) + b"/" for root in roots if not root.is_dir())


def _allowed(contents: _Contents, wanted: Filter) -> Allowed:
    """Return the rows that pass a filter; those of the last few filters are kept."""
    if wanted not in contents.allowed:
        if len(contents.allowed) >= _FILTERS_KEPT:
            contents.allowed = {}
        contents.allowed[wanted] = Allowed(_mask(contents, wanted))
    return contents.allowed[wanted]


def _mask(contents: _Contents, wanted: Filter) -> npt.NDArray[np.bool_]:
    mask = contents.seconds >= wanted.min_seconds
    if wanted.is_told:
        mask &= contents.told
    if wanted.max_seconds is not None:
        mask &= contents.seconds <= wanted.max_seconds
    if wanted.classes is not None:
        mask &= np.isin(contents.class_codes, [_CODE[name] for name in wanted.classes if name in _CODE])
    if wanted.roots:
        below = tuple(os.fsencode(os.path.realpath(root)).rstrip(b"/") + b"/" for root in wanted.roots)
        mask &= np.array([contents.raw[place][1].startswith(below) for place in contents.ranked], np.bool_)
    if wanted.pitch_class is not None:
        mask &= np.array([_pitch_class(contents.raw[place]) for place in contents.ranked]) == wanted.pitch_class
    return mask


def _pitch_class(raw: RawRow) -> int:
    """Return the note of a sound whose pitch is certain, 0 = C … 11 = B, else -1."""
    hz, confidence = raw[7], raw[8]
    return round(69 + semitones_of_ratio(hz / 440.0)) % 12 if hz and confidence >= CERTAIN else -1


def _each_content_once(contents: _Contents, rows: list[int], distances: list[float], k: int) -> list[Neighbour]:
    found: list[Neighbour] = []
    seen: set[str] = set()
    for row, distance in zip(rows, distances):
        place = contents.ranked[row]
        fingerprint = contents.raw[place][11]
        if fingerprint not in seen:
            seen.add(fingerprint)
            found.append(Neighbour(contents.row(place), distance))
        if len(found) == k:
            break
    return found
