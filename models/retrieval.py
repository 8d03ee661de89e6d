"""Do the neighbours fit? Figures for labelled latents; a neighbour by the same maker never counts.

`across`: are the nearest of the same class? `within`: among sounds of one class, does near also mean alike?
`reciprocal_ranks`: is a sound that is heard again still nearest to itself?
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import spearmanr

DRUMS = frozenset({"kick", "snare", "hat_closed", "hat_open", "clap", "tom", "cymbal"})
N_DRAWS = 500  # of the bootstrap
N_PAIRS = 150  # of each class
LEAST_SOUNDS, LEAST_PAIRS = 40, 30

Distances = npt.NDArray[np.float64]  # (n, n), 0 on the diagonal
Pairs = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean and the interval that holds it in 95 of 100 redrawn sets."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:.3f} [{self.low:.3f}, {self.high:.3f}]"


@dataclass(frozen=True, slots=True)
class Across:
    """Over all queries that have a sound of their class by another maker."""

    n_queries: int
    precision: Estimate  # mean average precision
    first: Estimate  # how often the first neighbour is of the class
    ten: Estimate  # share of the class among the first ten
    by_class: dict[str, tuple[Estimate, int]]  # average precision, queries


@dataclass(frozen=True, slots=True)
class Within:
    """Rank correlation of latent distance with the unlikeness of sounds, over the classes large enough."""

    correlation: Estimate
    by_class: dict[str, Estimate]


def pairwise(latents: npt.ArrayLike, metric: str) -> Distances:
    """Return the distances (n, n) between latents (n, size), `cosine` or `euclidean`."""
    return between(latents, latents, metric)


def between(one: npt.ArrayLike, other: npt.ArrayLike, metric: str) -> Distances:
    """Return the distances (n, m) from latents (n, size) to latents (m, size)."""
    a, b = np.asarray(one, np.float64), np.asarray(other, np.float64)
    if metric == "cosine":
        a, b = (x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9) for x in (a, b))
        return 1.0 - a @ b.T
    squared = np.square(a).sum(1)[:, None] + np.square(b).sum(1) - 2.0 * a @ b.T
    return np.sqrt(np.maximum(squared, 0.0))


def across(
    distances: Distances, classes: Sequence[str], makers: Sequence[str], only: frozenset[str] | None = None
) -> Across:
    """Return how well neighbours share the class, queries and neighbours limited to the classes in `only`."""
    kept = np.flatnonzero([bool(c) and (only is None or c in only) for c in classes])
    class_, maker = np.asarray(classes)[kept], np.asarray(makers)[kept]
    found = []  # of each query: average precision, first, share of ten, class
    for i, row in enumerate(distances[np.ix_(kept, kept)]):
        other = maker != maker[i]
        hit = (class_[other] == class_[i])[np.argsort(row[other], kind="stable")]
        if hit.any():
            found.append((average_precision(hit), float(hit[0]), hit[:10].mean(), class_[i]))
    precision, first, ten, of = (np.array(column) for column in zip(*found))
    return Across(
        n_queries=len(found),
        precision=bootstrap(precision),
        first=bootstrap(first),
        ten=bootstrap(ten),
        by_class={str(c): (bootstrap(precision[of == c]), int((of == c).sum())) for c in np.unique(of)},
    )


def average_precision(hit: npt.NDArray[np.bool_]) -> float:
    """Return the mean, over the hits of a ranking, of the share of hits down to there."""
    precision = np.cumsum(hit) / np.arange(1, len(hit) + 1)
    return float(precision[hit].mean())


def bootstrap(values: npt.NDArray[np.float64]) -> Estimate:
    """Return the mean of values (n,) with its interval."""
    return estimate(float(values.mean()), redrawn(values))


def redrawn(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the means of redrawn values, (n_draws,); of arrays of one length always the same are drawn."""
    rngs = map(np.random.default_rng, range(N_DRAWS))
    return np.array([values[rng.integers(len(values), size=len(values))].mean() for rng in rngs])


def estimate(mean: float, draws: npt.ArrayLike) -> Estimate:
    """Return a mean with the interval that its draws (n_draws,) span."""
    return Estimate(mean, *(float(q) for q in np.percentile(draws, (2.5, 97.5))))


def pairs_within(classes: Sequence[str], makers: Sequence[str]) -> Pairs:
    """Return random pairs by two makers for each class that is large enough; always the same for the same lists."""
    class_, rng, pairs = np.asarray(classes), np.random.default_rng(0), {}
    for name in sorted(set(classes) - {""}):
        of = np.flatnonzero(class_ == name)
        if len(of) < LEAST_SOUNDS:
            continue
        drawn: set[tuple[int, int]] = set()
        for _ in range(N_PAIRS * 20):
            i, j = sorted(int(x) for x in rng.choice(of, 2, replace=False))
            if makers[i] != makers[j]:
                drawn.add((i, j))
            if len(drawn) == N_PAIRS:
                break
        if len(drawn) >= LEAST_PAIRS:
            pairs[name] = sorted(drawn)
    return pairs


def unlikeness_of(pairs: Pairs, unlike: Callable[[int, int], float]) -> dict[str, npt.NDArray[np.float64]]:
    """Return how unlike the two sounds of each pair are, class by class: the slow half of `within`."""
    return {name: np.array([unlike(i, j) for i, j in of]) for name, of in pairs.items()}


def within(distances: Distances, pairs: Pairs, unlikeness: Mapping[str, npt.NDArray[np.float64]]) -> Within:
    """Return how the latents' distances rank pairs of one class as their unlikeness does."""
    near = {name: np.array([distances[i, j] for i, j in of]) for name, of in pairs.items()}
    means = {name: _correlation(near[name], unlikeness[name]) for name in pairs}
    draws: dict[str, list[float]] = {name: [] for name in pairs}
    for seed in range(N_DRAWS):
        rng = np.random.default_rng(seed)
        for name, of in pairs.items():
            chosen = rng.integers(len(of), size=len(of))
            draws[name].append(_correlation(near[name][chosen], unlikeness[name][chosen]))
    every = np.mean(list(draws.values()), axis=0)
    return Within(
        estimate(float(np.mean(list(means.values()))), every),
        {name: estimate(means[name], draws[name]) for name in pairs},
    )


def reciprocal_ranks(
    to_itself: npt.NDArray[np.float64], to_others: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return one over the rank of the right sound, (n,); distances (n,) to it and (n, n_others) to all others."""
    return 1.0 / (1.0 + (to_others < to_itself[:, None]).sum(axis=1))


def _correlation(one: npt.NDArray[np.float64], other: npt.NDArray[np.float64]) -> float:
    return float(spearmanr(one, other).statistic)
