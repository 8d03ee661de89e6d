"""Batches out of the store: which sounds, and which of their pictures.

A batch depends on its seed alone, so that training can stop and go on anywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from numpy.random import Generator
from torch import Tensor

from models.colouring import COLOURED_SHARE, Colouring, Colours
from models.dataset import MADE, TOGETHER
from models.mel import MelSettings
from models.orders import MADE as MADE_BY_US
from models.orders import MIXTURE, OWN, RECORDED, VOICE
from models.sound_store import SETTINGS, Store

SHARES = {RECORDED: 0.5, OWN: 0.5, MADE_BY_US: 0.38, MIXTURE: 0.08, VOICE: 0.04}
"""What a batch is made of; of origins that the store lacks the others take the place."""


MOVED_SHARE = 0.3
MOST_BANDS, FALL_DB = 3, 6.0
"""How many of the pictures are moved, to sounds that nobody has recorded, and how far.

At most so many bands up or down, narrow bands twice as many, and the deviation of how much sooner they die away, in
dB over their whole length. A sound and its hearing are moved alike: moved alone, the hearing would teach that
pitch and fall are nothing to know a sound by.
"""


class Batch(NamedTuple):
    """Sounds seen twice, clean and heard again, and what likeness is judged by."""

    sounds: Tensor  # (B,), their numbers in the store
    groups: Tensor  # (B,), siblings of an instrument have the same number
    clean: Tensor  # (B, n_steps, n_columns), dB
    heard: Tensor  # (B, n_steps, n_columns), dB
    envelopes: Tensor  # (B, n_cells_in_time, n_cells_in_frequency), dB
    n_cells: Tensor  # (B,)
    classes: Tensor  # (B,), numbers; -1 where unknown
    makers: Tensor  # (B,), a bit for each maker that has a part in it; what is made by us alone has none
    moved: Tensor  # (B,), whether the pictures were moved: the envelopes are those of the sound as it was

    def to(self, device: str) -> "Batch":
        return Batch(*(part.to(device, non_blocking=True) for part in self))


class Lessons:
    """Draws batches: a share of each origin, rare classes more often than they occur."""

    def __init__(
        self,
        store: Store,
        classes: tuple[str, ...],
        held_out: frozenset[str],
        shares: Mapping[str, float] = SHARES,
        settings: MelSettings = SETTINGS,
        coloured_share: float = COLOURED_SHARE,
    ) -> None:
        self._store, self._n_narrow = store, settings.n_narrow
        self._colouring, self._coloured_share = Colouring(settings), coloured_share
        self._pictures = np.array(store.pictures)  # in memory: rows are read in no order
        self.groups = np.asarray(store.groups)
        self._first = store.first_picture
        self._n_pictures = np.bincount(store.sound)
        numbers = {name: number for number, name in enumerate(classes)}
        self._class = np.array([numbers.get(str(name), -1) for name in store.classes])
        self._makers = maker_bits(store.makers)
        kept = store.not_by(held_out)
        parts = ((share, np.flatnonzero(kept & (store.origins == origin))) for origin, share in shares.items())
        self._odds = [(share, of, self._weights(of)) for share, of in parts if share > 0.0 and len(of)]

    def _weights(self, of: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Return how often each of the sounds is drawn: a class as the square root of its size."""
        class_ = self._class[of] + 1
        weights = 1.0 / np.sqrt(np.bincount(class_))[class_]
        return weights / weights.sum()

    def clean(self, n_sounds: int, seed: tuple[int, ...]) -> Tensor:
        """Return pictures (B, n_steps, n_columns) of sounds as they are."""
        return self._shown(self._first[self._chosen(n_sounds, np.random.default_rng(seed))])

    def draw(self, n_sounds: int, seed: tuple[int, ...]) -> Batch:
        """Return a batch of sounds."""
        rng = np.random.default_rng(seed)
        chosen = self._chosen(n_sounds, rng)
        again = self._first[chosen] + rng.integers(1, np.maximum(2, self._n_pictures[chosen]))
        move = Move.drawn(len(chosen), rng)
        colours = Colours.drawn(len(chosen), self._coloured_share, rng)
        moved = [
            move.of(self._pictures[rows].astype(np.float32), self._n_narrow)
            for rows in (self._first[chosen], again)
        ]
        clean, heard = (torch.from_numpy(self._colouring.pictures(colours, pictures)) for pictures in moved)
        envelopes = self._store.envelopes[chosen].astype(np.float32)
        envelopes = self._colouring.envelopes(colours, envelopes, moved[0])
        return Batch(
            sounds=torch.from_numpy(chosen),
            groups=torch.from_numpy(self.groups[chosen]),
            clean=clean,
            heard=heard,
            envelopes=torch.from_numpy(envelopes),
            n_cells=torch.from_numpy(self._store.n_cells[chosen]),
            classes=torch.from_numpy(self._class[chosen]),
            makers=torch.from_numpy(self._makers[chosen]),
            moved=torch.from_numpy(move.is_one),
        )

    def _chosen(self, n_sounds: int, rng: Generator) -> npt.NDArray[np.int64]:
        total = sum(share for share, _, _ in self._odds)
        drawn = (
            rng.choice(of, min(len(of), round(n_sounds * share / total)), replace=False, p=weights)
            for share, of, weights in self._odds
        )
        return np.concatenate(list(drawn))

    def _shown(self, rows: npt.NDArray[np.int64]) -> Tensor:
        return torch.from_numpy(self._pictures[rows].astype(np.float32))


def maker_bits(makers: npt.NDArray[np.str_]) -> npt.NDArray[np.int64]:
    """Return for each sound (n_sounds,) the makers that have a part in it, a bit each.

    The synthesiser has none, for each of its sounds is as if by somebody else. Of more than 62 makers some share a
    bit, and do not count for each other.
    """
    names, of = np.unique(makers, return_inverse=True)
    several = [{one for one in name.split(TOGETHER) if one != MADE} for name in names]
    bits = {one: 1 << (number % 62) for number, one in enumerate(sorted(set().union(*several)))}
    return np.array([sum({bits[one] for one in each}) for each in several], np.int64)[of]


@dataclass(frozen=True, slots=True)
class Move:
    """What a batch of pictures is moved by, each by its own."""

    n_bands: npt.NDArray[np.int64]  # (B,), up
    fall_db: npt.NDArray[np.float64]  # (B,), at the end of the picture

    @classmethod
    def drawn(cls, n: int, rng: Generator) -> "Move":
        """Return a move of n pictures that leaves most where they are."""
        far = rng.random(n) < MOVED_SHARE
        return cls(
            np.where(far, rng.integers(-MOST_BANDS, MOST_BANDS + 1, n), 0),
            np.where(far, rng.normal(0.0, FALL_DB, n), 0.0),
        )

    @property
    def is_one(self) -> npt.NDArray[np.bool_]:
        """Whether anything is done to each picture, (B,)."""
        return (self.n_bands != 0) | (self.fall_db != 0.0)

    def of(self, pictures: npt.NDArray[np.float32], n_narrow: int) -> npt.NDArray[np.float32]:
        """Return pictures (B, n_steps, n_columns) some bands up, and dying away sooner or later."""
        n_steps, n_columns = pictures.shape[1:]
        column, down = np.arange(n_columns), self.n_bands[:, None]
        narrow, other = column[:n_narrow] - 2 * down, column[n_narrow:] - down
        taken = np.hstack([narrow.clip(0, max(0, n_narrow - 1)), other.clip(n_narrow, n_columns - 1)])
        tuned = np.take_along_axis(pictures, taken[:, None], axis=2)
        fall_db = (self.fall_db[:, None] * np.linspace(0.0, 1.0, n_steps))[:, :, None]
        return np.maximum(tuned + fall_db, pictures.min()).astype(np.float32)
