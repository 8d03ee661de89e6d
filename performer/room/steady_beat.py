"""Whether the hits of the room come on a steady beat: then they are the music of a PA, rather than a crowd."""

from collections import deque

import numpy as np

SLOWEST_BPM, FASTEST_BPM = 60.0, 200.0
PARTS, PARTS_OF_MANY = 2, 4  # of a beat that may be struck; on quarters few hits fit by chance
FEWEST_HITS, MOST_HITS = 8, 16
LONGEST_PAUSE_SECONDS = 2.5  # after which what comes is looked at by itself
ALIKE = (
    0.965,
    0.9,
)  # how far the phases of the fewest and of the most hits must agree; chance gets there once in 1000
FINE = 0.1  # of a turn over all hits: the grain in which tempos are tried
HELD_SECONDS, LONGEST_HELD_SECONDS = 10.0, 80.0


class SteadyBeat:
    """Follows the onsets of hits, in seconds, and knows whether they keep a beat."""

    def __init__(self) -> None:
        self._onsets: deque[float] = deque(maxlen=MOST_HITS)
        self._fitted = float("-inf")  # when a hit was last on the beat
        self._left = float("-inf")  # when the beat was last given up
        self._held = HELD_SECONDS
        self._steady = False

    def hit(self, seconds: float) -> None:
        """Take in the onset of a hit."""
        self.steady(seconds)
        if self._onsets and seconds - self._onsets[-1] > LONGEST_PAUSE_SECONDS:
            self._onsets.clear()
        self._onsets.append(seconds)
        if not keeps_a_beat(list(self._onsets)):
            return
        if not self._steady:
            soon = seconds - self._left < LONGEST_HELD_SECONDS
            self._held = min(2.0 * self._held, LONGEST_HELD_SECONDS) if soon else HELD_SECONDS
        self._fitted, self._steady = seconds, True

    def steady(self, seconds: float) -> bool:
        """Return whether a beat is kept: it is believed in for ten seconds after the last hit on it.

        Where it comes back soon it is believed in for twice as long, for a threshold that has been raised hides
        the very hits that have raised it.
        """
        if self._steady and seconds - self._fitted > self._held:
            self._steady, self._left = False, self._fitted + self._held
            self._onsets.clear()
        return self._steady


def keeps_a_beat(onsets: list[float]) -> bool:
    """Return whether the last eight of these onsets, or all of them, lie on one tempo's beats or their parts."""
    return any(_agreement(onsets[-n:]) >= _wanted(n) for n in {FEWEST_HITS, len(onsets)} if n >= FEWEST_HITS)


def _wanted(n_hits: int) -> float:
    few, many = ALIKE
    return few + (many - few) * (n_hits - FEWEST_HITS) / (MOST_HITS - FEWEST_HITS)


def _agreement(onsets: list[float]) -> float:
    """Return how far the phases agree, at most 1, at the tempo at which they agree most; 0 for too few onsets."""
    if len(onsets) < FEWEST_HITS:
        return 0.0
    since = np.array(onsets) - onsets[0]
    parts = PARTS if len(onsets) < MOST_HITS else PARTS_OF_MANY
    rates_hz = np.arange(SLOWEST_BPM / 60.0, parts * FASTEST_BPM / 60.0, FINE / max(float(since[-1]), FINE))
    return float(np.abs(np.exp(2j * np.pi * rates_hz[:, None] * since).mean(axis=1)).max())
