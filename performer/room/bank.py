"""The bank: the hits that the room has given, at most 256; each role keeps its best, and old ones fade."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound

MOST_HITS = 256
LARGEST_SHARE = 0.25  # of the memory for sounds

# What a hit is worth, in decibels over the room's floor and what weighs as much as they do.
LOUD_ENOUGH_DB = 30.0  # over the floor; a louder one is no better
OF_ITS_ROLE_DB = 12.0  # all its neighbours are of its role
FADES_DB = 0.05  # with every hit heard after it: a break ages nothing
MARKED_DB = {"": 0.0, "mixed": 8.0, "clipped": 12.0}
OTHERWISE_MARKED_DB = 30.0  # own output, speech, feedback


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """One hit cut out of the room."""

    number: int
    sound: Sound
    latent: Latent
    level_db: float
    class_: str
    mark: str  # "" or one of room/offering.py
    onset_frame: int  # of the engine's clock
    end_frame: int
    floor_db: float = -120.0  # of the room before it
    share: float = 0.0  # of its neighbours' votes that were for its class, 0..1
    growing: bool = False  # it sounds on: this is its attack

    @property
    def n_floats(self) -> int:
        """How much memory its sound takes."""
        return self.sound.frames.size


class Bank:
    """The hits kept, oldest first. Banks of the same limits that hear the same hits keep the same."""

    def __init__(self, limit: int = MOST_HITS, most_floats: float = float("inf")) -> None:
        self._limit = limit
        self._most_floats = most_floats
        self._hits: dict[int, Hit] = {}
        self._contents: dict[int, str] = {}
        self._n_floats = 0

    def __len__(self) -> int:
        """Return how many hits there are."""
        return len(self._hits)

    def __iter__(self) -> Iterator[Hit]:
        """Yield every hit, oldest first."""
        return iter(self._hits.values())

    def add(self, hit: Hit) -> list[Hit]:
        """Keep a hit, in the place of its attack if that is kept; return those that were let go of for it."""
        if (attack := self._hits.get(hit.number)) is not None:
            self._n_floats -= attack.n_floats
            self._contents.pop(hit.number, None)
        self._hits[hit.number] = hit
        self._n_floats += hit.n_floats
        dropped: list[Hit] = []
        while len(self._hits) > 1 and (len(self._hits) > self._limit or self._n_floats > self._most_floats):
            dropped.append(self._drop_worst())
        return dropped

    def _drop_worst(self) -> Hit:
        """Let go of the hit that is worth least of the roles that hold more than their share; never the newest.

        So two hundred claps do not push out the one kick.
        """
        newest = next(reversed(self._hits))
        older = [hit for hit in self._hits.values() if hit.number != newest]
        of_role = Counter(hit.class_ for hit in older)
        fair = len(older) // len(of_role)
        many = [hit for hit in older if of_role[hit.class_] > fair] or older
        worst = min(many, key=lambda hit: (worth_db(hit, newest), hit.number))
        self._forget(worst)
        return worst

    def _forget(self, hit: Hit) -> None:
        del self._hits[hit.number]
        self._contents.pop(hit.number, None)
        self._n_floats -= hit.n_floats

    def get(self, number: int) -> Hit | None:
        """Return the hit of that number, None when it is not kept."""
        return self._hits.get(number)

    def latest(self) -> Hit | None:
        """Return the newest hit, None when nothing was heard."""
        return next(reversed(self._hits.values()), None)

    def content(self, hit: Hit) -> str:
        """Return the fingerprint of a hit's sound."""
        if hit.number not in self._contents:
            self._contents[hit.number] = fingerprint(hit.sound)
        return self._contents[hit.number]

    def nearest(self, latent: Latent, k: int, metric: str) -> list[tuple[Hit, float]]:
        """Return up to `k` hits with their distances, nearest first; `metric` is cosine or euclidean."""
        hits = list(self._hits.values())
        if not hits:
            return []
        distances = _distances(np.stack([hit.latent for hit in hits]), latent, metric)
        order = np.argsort(distances, kind="stable")[:k]
        return [(hits[int(i)], float(distances[i])) for i in order]

    def hear_again(self, encode: Callable[[Sound], Latent | None]) -> None:
        """Give every hit its latent by another model; what is silence to that one is let go of."""
        for hit in list(self._hits.values()):
            latent = encode(hit.sound)
            if latent is None:
                self._forget(hit)
            else:
                self._hits[hit.number] = replace(hit, latent=latent)

    def clear(self) -> None:
        """Forget every hit."""
        self._hits.clear()
        self._contents.clear()
        self._n_floats = 0


def distance_of(one: Latent, other: Latent, metric: str) -> float:
    """Return how far two latents lie from each other; `metric` is cosine or euclidean."""
    return float(_distances(one[None], other, metric)[0])


def _distances(known: Latent, latent: Latent, metric: str) -> npt.NDArray[np.float64]:
    """Return how far `latent` lies from each of `known`, (n, n_dimensions)."""
    rows, asked = known.astype(np.float64), latent.astype(np.float64)
    if metric == "cosine":
        lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(asked)
        return 1.0 - rows @ asked / np.maximum(lengths, 1e-12)
    return np.asarray(np.linalg.norm(rows - asked, axis=1))


def worth_db(hit: Hit, newest: int) -> float:
    """Return what a hit is worth when `newest` is the last one heard: loud, clean, of its role, and young."""
    over_floor_db = min(hit.level_db - hit.floor_db, LOUD_ENOUGH_DB)
    marked_db = MARKED_DB.get(hit.mark, OTHERWISE_MARKED_DB)
    return over_floor_db + OF_ITS_ROLE_DB * hit.share - marked_db - FADES_DB * (newest - hit.number)
