"""Votes of neighbours on the class of a sound, and what such a vote is worth. Arrays in, arrays out."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

VOTERS = 15
"""Neighbours that are asked."""

LONG_SECONDS = 3.0
"""What is longer is seldom a stroke, and is voted on by its like."""

_FEWEST_A_STEP = 25  # sounds whose votes are known to be right or wrong, for one figure of confidence
_EVEN = 1e-3  # of the squared distance of the furthest voter: nearer than this counts no more

Codes = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]


def vote(distances: npt.NDArray[np.floating], codes: Codes) -> tuple[Codes, Numbers]:
    """Return the winners (n,) and their shares of the votes, 0..1, from voters' distances and codes, (n, k).

    A vote weighs one over the squared distance; a voter at no finite distance has none. Without voters: -1.
    """
    squared = np.square(np.where(np.isfinite(distances), distances, np.inf).astype(np.float64))
    furthest = np.where(np.isfinite(squared), squared, 0.0).max(axis=1, initial=0.0, keepdims=True)
    weights = 1.0 / np.maximum(squared, np.maximum(_EVEN * furthest, 1e-12))  # (n, k); 0 at no finite distance
    candidates = np.unique(codes)
    if not len(candidates):
        return np.full(len(codes), -1, np.int64), np.zeros(len(codes))
    votes = np.stack([(weights * (codes == code)).sum(axis=1) for code in candidates], axis=1)  # (n, classes)
    total = votes.sum(axis=1)
    winners = np.where(total > 0, candidates[votes.argmax(axis=1)], -1)
    return winners, votes.max(axis=1) / np.maximum(total, 1e-300)


@dataclass(frozen=True, slots=True)
class Confidence:
    """How often a vote with such a share is right: rising steps, measured on sounds whose class is known."""

    shares: Numbers  # where each step begins, rising; none: nothing was measured
    rates: Numbers

    def of(self, shares: Numbers) -> Numbers:
        """Return the confidence, 0..1, of votes with these shares."""
        if not len(self.rates):
            return np.zeros(len(shares))
        steps = np.searchsorted(self.shares, shares, side="right") - 1
        return np.where(steps >= 0, self.rates[np.maximum(steps, 0)], 0.0)


def measured(shares: Numbers, right: Truths) -> Confidence:
    """Return the confidence that votes with these shares, (n,), earn if those in `right` were right.

    Steps of at least 25 votes; where a greater share was right less often, the two are one step.
    """
    order = np.argsort(shares, kind="stable")
    n_steps = len(order) // _FEWEST_A_STEP
    begins: list[float] = []
    sums: list[tuple[float, int]] = []  # how many were right, of how many
    for step in np.array_split(order, n_steps) if n_steps else ():
        begins.append(float(shares[step[0]]))
        sums.append((float(right[step].sum()), len(step)))
        while len(sums) > 1 and sums[-2][0] * sums[-1][1] >= sums[-1][0] * sums[-2][1]:
            (hits, n), _ = sums.pop(), begins.pop()
            sums[-1] = (sums[-1][0] + hits, sums[-1][1] + n)
    rates = [(hits + 0.5) / (n + 1) for hits, n in sums]  # never quite 0 or 1
    return Confidence(np.array(begins), np.array(rates))
