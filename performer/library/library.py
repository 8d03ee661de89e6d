"""The library as the instrument plays it: sounds by nearness, by number and by content."""

import os
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.library.catalogue import Catalogue, RawRow, SoundRow, sound_row
from performer.library.index import Allowed, FlatIndex
from performer.library.latents import LatentFile, Latents
from performer.roles import CLASSES
from performer.sound.files import read
from performer.sound.sound import Sound

_CODE = {class_: code for code, class_ in enumerate(CLASSES)}
_NO_CLASS = -1


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A sound of the library and how far it is."""

    row: SoundRow
    distance: float


@dataclass(slots=True)
class _Contents:
    """All that is known at one moment; never changed once it is searched, only replaced."""

    raw: list[RawRow]  # by id
    ranked: list[int]  # the place in `raw` of each row of the index
    latents: Latents
    index: FlatIndex
    class_codes: npt.NDArray[np.int8]  # of each row of the index
    seconds: npt.NDArray[np.float32]
    removals: int
    by_id: dict[int, int]
    by_fingerprint: dict[str, int]
    allowed: dict[tuple[object, ...], Allowed] = field(default_factory=dict[tuple[object, ...], Allowed])


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
        self._contents = self._of([], np.zeros((0, 64), np.float32), removals=-1)
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
                removals = self._catalogue.removals()
                grown = removals == self._contents.removals
                last = self._contents.raw[-1][0] if grown and self._contents.raw else 0
                new = self._catalogue.raw_sounds(self._model_id, after_id=last)
            kept = self._contents.raw if grown else []
            if new or not grown:
                self._contents = self._of([*kept, *new], self._latents.read(), removals)
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
    ) -> list[Neighbour]:
        """Return the up to `k` sounds nearest to a latent, each content once, nearest first.

        Only those of the classes and lengths asked for, and below one of `roots` if any is given.
        """
        contents = self._contents
        allowed = self._allowed(contents, classes, min_seconds, max_seconds, tuple(roots))
        n_there = len(contents.ranked) if allowed is None else allowed.n_allowed
        n_asked = min(k + 8, n_there)
        while True:
            rows, distances = contents.index.search(latent, n_asked, allowed)
            found = _each_content_once(contents, rows.tolist(), distances.tolist(), k)
            if len(found) >= k or n_asked >= n_there:
                return found
            n_asked = min(2 * n_asked, n_there)

    def row(self, sound_id: int) -> SoundRow | None:
        """Return the sound of that number, None if there is none."""
        contents = self._contents
        place = contents.by_id.get(sound_id)
        return None if place is None else sound_row(contents.raw[place])

    def by_fingerprint(self, fingerprint: str) -> SoundRow | None:
        """Return a sound of that content, wherever it lies now."""
        contents = self._contents
        place = contents.by_fingerprint.get(fingerprint)
        return None if place is None else sound_row(contents.raw[place])

    def rows(self) -> list[SoundRow]:
        """Return all sounds by number."""
        return [sound_row(raw) for raw in self._contents.raw]

    def read(self, row: SoundRow) -> Sound:
        """Return the sound itself, at its own rate and channels; a `BadSound` if the file is gone."""
        return read(row.path, row.first_frame, row.n_frames)

    def latent(self, row: SoundRow) -> Latent | None:
        """Return the latent of a sound; None for silence."""
        return None if row.latent_row is None else self._contents.latents[row.latent_row]

    def _of(self, raw: list[RawRow], latents: Latents, removals: int) -> _Contents:
        """Make everything that a search needs of the rows and the latents."""
        ranked = [place for place, row in enumerate(raw) if row[12] is not None and row[12] < len(latents)]
        index = FlatIndex(self._metric)
        index.add(latents[np.array([raw[place][12] for place in ranked], np.int64)])
        return _Contents(
            raw=raw,
            ranked=ranked,
            latents=latents,
            index=index,
            class_codes=np.array([_CODE.get(raw[place][9] or "", _NO_CLASS) for place in ranked], np.int8),
            seconds=np.array([raw[place][3] / raw[place][4] for place in ranked], np.float32),
            removals=removals,
            by_id={row[0]: place for place, row in enumerate(raw)},
            by_fingerprint={row[11]: place for place, row in reversed(list(enumerate(raw)))},
        )

    def _allowed(
        self,
        contents: _Contents,
        classes: frozenset[str] | None,
        min_seconds: float,
        max_seconds: float | None,
        roots: tuple[Path, ...],
    ) -> Allowed | None:
        """Return the rows that pass the filters, None for all; the last few are kept."""
        if classes is None and max_seconds is None and min_seconds <= 0.0 and not roots:
            return None
        key = (classes, min_seconds, max_seconds, roots)
        if key not in contents.allowed:
            if len(contents.allowed) >= 64:
                contents.allowed = {}
            contents.allowed[key] = Allowed(_mask(contents, classes, min_seconds, max_seconds, roots))
        return contents.allowed[key]


def _mask(
    contents: _Contents,
    classes: frozenset[str] | None,
    min_seconds: float,
    max_seconds: float | None,
    roots: tuple[Path, ...],
) -> npt.NDArray[np.bool_]:
    mask = contents.seconds >= min_seconds
    if max_seconds is not None:
        mask &= contents.seconds <= max_seconds
    if classes is not None:
        mask &= np.isin(contents.class_codes, [_CODE[class_] for class_ in classes if class_ in _CODE])
    if roots:
        below = tuple(os.fsencode(root).rstrip(b"/") + b"/" for root in roots)
        mask &= np.array([contents.raw[place][1].startswith(below) for place in contents.ranked], np.bool_)
    return mask


def _each_content_once(contents: _Contents, rows: list[int], distances: list[float], k: int) -> list[Neighbour]:
    found: list[Neighbour] = []
    seen: set[str] = set()
    for row, distance in zip(rows, distances):
        raw = contents.raw[contents.ranked[row]]
        if raw[11] not in seen:
            seen.add(raw[11])
            found.append(Neighbour(sound_row(raw), distance))
        if len(found) == k:
            break
    return found
