"""Exact search among latents: the one door to faiss."""

from typing import Any

import faiss  # pyright: ignore[reportMissingTypeStubs]
import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.errors import BadModel
from performer.library.latents import LATENT_SIZE, Latents

Rows = npt.NDArray[np.int64]
Distances = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_faiss: Any = faiss  # its classes are made at run time
_faiss.omp_set_num_threads(1)  # one query is one thread's work; more only disturb the stage


class FlatIndex:
    """Latents in the order they were added, searched one and all: exact to a quarter of a million sounds."""

    def __init__(self, metric: str) -> None:
        """Make an empty index for a model's metric, `cosine` or `euclidean`."""
        if metric not in ("cosine", "euclidean"):
            raise BadModel(f"the model's card has metric {metric!r}; known are 'cosine' and 'euclidean'")
        self.metric = metric
        self._index: Any = (_faiss.IndexFlatIP if metric == "cosine" else _faiss.IndexFlatL2)(LATENT_SIZE)

    def __len__(self) -> int:
        """Return how many latents it holds."""
        return int(self._index.ntotal)

    def add(self, latents: Latents) -> None:
        """Add latents, (n, 64)."""
        if len(latents):
            self._index.add(self._scaled(latents))

    def search(self, latent: Latent, k: int, allowed: "Allowed | None" = None) -> tuple[Rows, Distances]:
        """Return the up to `k` nearest of the allowed rows and their distances, nearest first."""
        k = min(k, len(self))
        if k <= 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        query = self._scaled(np.asarray(latent, np.float32).reshape(1, LATENT_SIZE))
        chosen = None if allowed is None else _faiss.SearchParameters(sel=allowed.selector)
        scores, rows = self._index.search(query, k, params=chosen)
        found = rows[0] >= 0
        distances = self._distances(scores[0][found])
        order = np.lexsort((rows[0][found], distances))  # of equally near ones the first added
        return rows[0][found][order], distances[order]

    def search_many(self, latents: Latents, k: int) -> tuple[Rows, Distances]:
        """Return for each of the latents, (n, 64), the `k` nearest rows and their distances, (n, k)."""
        scores, rows = self._index.search(self._scaled(latents), min(k, len(self)))
        return rows, self._distances(scores)

    def _scaled(self, latents: Latents) -> Latents:
        if self.metric == "euclidean":
            return np.ascontiguousarray(latents, np.float32)
        norms = np.linalg.norm(latents, axis=1, keepdims=True)
        return np.ascontiguousarray(latents / np.maximum(norms, 1e-12), np.float32)

    def _distances(self, scores: Distances) -> Distances:
        if self.metric == "cosine":
            return np.maximum(1.0 - scores, 0.0, dtype=np.float32)
        return np.sqrt(np.maximum(scores, 0.0), dtype=np.float32)


class Allowed:
    """The rows that a search may return, made once and used for many searches."""

    def __init__(self, mask: Mask) -> None:
        """Allow the rows whose place in `mask`, (n,), is true."""
        self._bits = np.packbits(mask, bitorder="little")  # faiss looks into it: kept as long as the selector
        self.n_allowed = int(mask.sum())
        self.selector: Any = _faiss.IDSelectorBitmap(self._bits)
