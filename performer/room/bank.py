"""The bank: the hits that the room has given, at most 256, the least useful of which makes room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from performer.audio_format import Latent
from performer.sound.sound import Sound

MOST_HITS = 256


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """One hit cut out of the room."""

    number: int
    sound: Sound
    latent: Latent
    level_db: float
    class_: str
    mark: str  # "" or one of room/marks.py
    onset_frame: int  # of the engine's clock
    end_frame: int


class Bank:
    """The hits kept, oldest first."""

    def __init__(self, limit: int = MOST_HITS) -> None:
        self._limit = limit
        self._hits: dict[int, Hit] = {}

    def __len__(self) -> int:
        """Return how many hits there are."""
        return len(self._hits)

    def __iter__(self) -> Iterator[Hit]:
        """Yield every hit, oldest first."""
        return iter(self._hits.values())

    def add(self, hit: Hit) -> Hit | None:
        """Keep a hit; return the one that a full bank has let go of for it."""
        self._hits[hit.number] = hit
        return self.drop_worst() if len(self._hits) > self._limit else None

    def drop_worst(self) -> Hit:
        """Let go of a marked hit of the older half, else of the quietest there; return it. There must be one."""
        older = list(self._hits.values())[: max(1, len(self._hits) // 2)]
        worst = min(older, key=lambda kept: (kept.mark == "", kept.level_db, kept.number))
        return self._hits.pop(worst.number)

    def get(self, number: int) -> Hit | None:
        """Return the hit of that number, None when it is not kept."""
        return self._hits.get(number)

    def latest(self) -> Hit | None:
        """Return the newest hit, None when nothing was heard."""
        return next(reversed(self._hits.values()), None)

    def nearest(self, latent: Latent, k: int, metric: str) -> list[tuple[Hit, float]]:
        """Return up to `k` hits with their distances, nearest first; `metric` is cosine or euclidean."""
        hits = list(self._hits.values())
        if not hits:
            return []
        known = np.stack([hit.latent for hit in hits]).astype(np.float64)
        asked = latent.astype(np.float64)
        if metric == "cosine":
            lengths = np.linalg.norm(known, axis=1) * np.linalg.norm(asked)
            distances = 1.0 - known @ asked / np.maximum(lengths, 1e-12)
        else:
            distances = np.linalg.norm(known - asked, axis=1)
        order = np.argsort(distances, kind="stable")[:k]
        return [(hits[int(i)], float(distances[i])) for i in order]

    def hear_again(self, encode: Callable[[Sound], Latent | None]) -> None:
        """Give every hit its latent by another model; what is silence to that one is let go of."""
        latents = {number: encode(hit.sound) for number, hit in self._hits.items()}
        self._hits = {
            number: replace(hit, latent=latent)
            for number, hit in self._hits.items()
            if (latent := latents[number]) is not None
        }

    def clear(self) -> None:
        """Forget every hit."""
        self._hits.clear()
