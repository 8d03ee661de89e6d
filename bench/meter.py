"""The meter: strikes a player's two clicks by turns, records, and reads how many frames later each is heard.

It is the JACK peer of the live tests, a process that shares nothing with any player. Its way there and back is one
block (a client's output reaches a client that stands before it only in the next block), which is part of every
figure, as it is in other meters.
"""

import time
from typing import NamedTuple

import numpy as np

from bench.others.clicks import DOWN_NOTE, UP_NOTE
from tests.live.jack_peer import JackPeer

AUDIBLE = 1e-4
GAP_SECONDS = (0.03, 0.05)  # shortest, longest: the click itself is 2 ms


class Figures(NamedTuple):
    """What was read of a number of hits: how many were not heard, and frames from hit to sound of the others."""

    n_hits: int
    n_missed: int
    median: float
    p99: float
    spread: float  # the standard deviation
    slowness: float = 1.0  # seconds on the wall for one of the server's, which waits for a slow player


def measure(peer: JackPeer, rate: int, n_hits: int) -> Figures:
    """Strike into silence, anywhere in a block, and return what is heard."""
    at = hit_frames(rate, n_hits)
    notes = [(UP_NOTE, DOWN_NOTE)[number % 2] for number in range(n_hits)]
    n_frames = int(at[-1]) + 2 * round(GAP_SECONDS[1] * rate)
    began = time.monotonic()
    first = peer.strike(*((int(after), note) for after, note in zip(at, notes)))
    peer.wait_until(first + n_frames)
    slowness = (time.monotonic() - began) / (n_frames / rate)
    return figures(latencies(peer.recording(first, n_frames), at))._replace(slowness=slowness)


def hit_frames(rate: int, n_hits: int) -> np.ndarray:
    """Return where the hits are, (n_hits,): the same for every player."""
    shortest, longest = (round(seconds * rate) for seconds in GAP_SECONDS)
    return np.cumsum(np.random.default_rng(1).integers(shortest, longest, n_hits))


def latencies(heard: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return frames from each hit to its sound, (n_hits,), NaN where it is not heard.

    `heard` is (n_frames, n_channels). Hits upwards and downwards take turns, and a hit's time is up when the next
    of its own kind is struck: so a hit that is later than the gap is still late, and no early sound of the next.
    """
    loudest = heard[np.arange(len(heard)), np.abs(heard).argmax(axis=1)]
    begins = [_begins(sign * loudest) for sign in (1.0, -1.0)]
    ends = [*at[2:], len(heard), len(heard)]
    frames = np.full(len(at), np.nan)
    for number, (hit, end) in enumerate(zip(at, ends)):
        after = begins[number % 2]
        after = after[np.searchsorted(after, hit) :]
        if len(after) and after[0] < end:
            frames[number] = after[0] - hit
    return frames


def _begins(signal: np.ndarray) -> np.ndarray:
    """Return the frames at which a signal rises out of silence."""
    sounds = np.concatenate([[False], signal > AUDIBLE])
    return np.flatnonzero(sounds[1:] & ~sounds[:-1])


def figures(frames: np.ndarray) -> Figures:
    """Return the figures of latencies, those of no frames as NaN."""
    heard = frames[~np.isnan(frames)]
    n_missed = len(frames) - len(heard)
    if not len(heard):
        return Figures(len(frames), n_missed, np.nan, np.nan, np.nan)
    median, p99 = (float(np.percentile(heard, percent)) for percent in (50, 99))
    return Figures(len(frames), n_missed, median, p99, float(heard.std()))
