"""Which neighbour comes next: the order in which sounds are offered, and what is near enough."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeVar

FURTHEST_RANK = 499  # distance 1: the five hundredth neighbour
STARTS_OVER_AFTER = 32
NEAR_ENOUGH = 2.0  # times what lies typically between two sounds of the role

Candidate = TypeVar("Candidate")


def rank_of_distance(distance: float, n_candidates: int) -> int:
    """Return the rank, from 0, that a distance of 0..1 asks for among the candidates there are.

    The rank grows with the square: the first half of the knob is the nearest quarter, where ears are finest.
    """
    rank = round(min(max(distance, 0.0), 1.0) ** 2 * FURTHEST_RANK)
    return min(rank, max(0, n_candidates - 1))


def in_turn(
    shortlist: Iterable[Candidate],
    ranked: Sequence[Candidate],
    rank: int,
    never: Collection[str],
    heard: Collection[str],
    content: Callable[[Candidate], str],
) -> list[Candidate]:
    """Return the candidates in the order in which they are to be tried, none of the same `content` twice.

    The shortlist comes first, then the neighbours from `rank` outward, then those nearer, the furthest of them
    first. What is in `never` (the anchor, the current sound, the banned) is not offered, and what was `heard`
    only when all have been: then it starts over.
    """
    offered: dict[str, Candidate] = {}
    for candidate in (*shortlist, *ranked[rank:], *reversed(ranked[:rank])):
        fingerprint = content(candidate)
        if fingerprint not in never:
            offered.setdefault(fingerprint, candidate)
    fresh = [candidate for fingerprint, candidate in offered.items() if fingerprint not in heard]
    return fresh or list(offered.values())


def remembered(heard: Sequence[str], fingerprint: str) -> list[str]:
    """Return what a pad has been offered, with one more; after 32 it starts over with the newest alone."""
    return [fingerprint] if len(heard) >= STARTS_OVER_AFTER else [*heard, fingerprint]


def good_enough(distance: float, typical: float, metric: str) -> bool:
    """Tell whether a sound this far from the anchor may take its place.

    `typical` is how far sounds of the pad's role usually lie from the anchor, both by the model's `metric`.
    """
    if metric == "cosine":  # it grows with the square of the straight line between two directions
        return distance <= NEAR_ENOUGH**2 * typical
    return distance <= NEAR_ENOUGH * typical


def in_lengths(distance: float, typical: float, metric: str) -> float:
    """Return how many times as far a sound lies as is typical for the role, in straight lines by either metric."""
    if typical == float("inf"):
        return 0.0
    times = max(distance, 0.0) / max(typical, 1e-12)
    return times**0.5 if metric == "cosine" else times
