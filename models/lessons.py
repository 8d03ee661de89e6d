"""Batches out of the store: which sounds, which of their pictures, and how these are varied on the way.

A batch depends on its seed alone, so that training can stop and go on anywhere.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from numpy.random import Generator
from torch import Tensor

from models.dataset import MADE, has_part_in
from models.sound_store import Store


class Batch(NamedTuple):
    """Sounds seen twice, clean and heard again, and what likeness is judged by."""

    clean: Tensor  # (B, n_steps, n_bands), dB
    heard: Tensor  # (B, n_steps, n_bands), dB
    envelopes: Tensor  # (B, n_cells_in_time, n_cells_in_frequency), dB
    n_cells: Tensor  # (B,)
    classes: Tensor  # (B,), numbers; -1 where unknown
    makers: Tensor  # (B,), numbers; every made sound is its own maker

    def to(self, device: str) -> "Batch":
        return Batch(*(part.to(device, non_blocking=True) for part in self))


class Lessons:
    """Draws batches: a share of recorded sounds, the rest made ones, rare classes more often than they occur."""

    def __init__(self, store: Store, classes: tuple[str, ...], held_out: frozenset[str], recorded: float) -> None:
        self._store = store
        self._first = store.first_picture
        self._n_pictures = np.bincount(store.sound)
        numbers = {name: number for number, name in enumerate(classes)}
        self._class = np.array([numbers.get(str(name), -1) for name in store.classes])
        made = store.makers == MADE
        self._maker = np.unique(store.makers, return_inverse=True)[1]
        self._maker[made] = len(self._maker) + np.arange(made.sum())
        kept = ~has_part_in(store.makers, held_out)
        parts = (recorded, ~made & kept), (1.0 - recorded, made & kept)
        self._odds = [
            (share, np.flatnonzero(of), self._weights(of)) for share, of in parts if share > 0.0 and of.any()
        ]

    def _weights(self, of: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        """Return how often each of the sounds is drawn: a class as the square root of its size."""
        class_ = self._class[of] + 1
        weights = 1.0 / np.sqrt(np.bincount(class_))[class_]
        return weights / weights.sum()

    def draw(self, n_sounds: int, seed: tuple[int, ...]) -> Batch:
        rng = np.random.default_rng(seed)
        total = sum(share for share, _, _ in self._odds)
        chosen = np.concatenate(
            [
                rng.choice(of, min(len(of), round(n_sounds * share / total)), replace=False, p=weights)
                for share, of, weights in self._odds
            ]
        )
        again = self._first[chosen] + rng.integers(1, np.maximum(2, self._n_pictures[chosen]))
        return Batch(
            clean=varied(self._pictures(self._first[chosen]), rng),
            heard=varied(moved(self._pictures(again), rng), rng),
            envelopes=torch.from_numpy(self._store.envelopes[chosen].astype(np.float32)),
            n_cells=torch.from_numpy(self._store.n_cells[chosen]),
            classes=torch.from_numpy(self._class[chosen]),
            makers=torch.from_numpy(self._maker[chosen]),
        )

    def _pictures(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
        return self._store.pictures[rows].astype(np.float32)


def moved(pictures: npt.NDArray[np.float32], rng: Generator) -> npt.NDArray[np.float32]:
    """Return pictures (B, n_steps, n_bands) a few bands up or down, and dying away sooner or later."""
    n, n_steps, n_bands = pictures.shape
    band = np.clip(np.arange(n_bands) - rng.integers(-3, 4, (n, 1)), 0, n_bands - 1)  # (B, n_bands)
    tuned = np.take_along_axis(pictures, band[:, None], axis=2)
    fall_db = rng.normal(0.0, 6.0, (n, 1, 1)) * np.linspace(0.0, 1.0, n_steps)[:, None]
    return np.maximum(tuned + fall_db, pictures.min()).astype(np.float32)


def varied(pictures: npt.NDArray[np.float32], rng: Generator, share: float = 0.6) -> Tensor:
    """Return pictures (B, n_steps, n_bands) of which a share leans in frequency and stands in some noise."""
    floor = pictures.min()
    n, _, n_bands = pictures.shape
    band = np.linspace(0.0, np.pi, n_bands)
    waves = np.cos(band * np.arange(1, 5)[:, None])  # (4, n_bands): slope, smile, ripples
    lean = (rng.normal(0.0, [3.0, 2.0, 1.5, 1.5], (n, 4)) @ waves)[:, None]  # (B, 1, n_bands)
    noise = rng.uniform(floor - 10.0, floor + 25.0, (n, 1, 1)) + 0.5 * lean
    varied = np.maximum(pictures + lean, noise)
    varied = np.maximum(varied - varied.max(axis=(1, 2), keepdims=True), floor)
    chosen = rng.random((n, 1, 1)) < share
    return torch.from_numpy(np.where(chosen, varied, pictures).astype(np.float32))
