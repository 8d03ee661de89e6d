"""The compiled filters: audio in; out come hops of about half a millisecond, the energy of each band in each.

Everything compiled stands in this one file: numba's cache notices changes in no other.
"""

import math
from typing import NamedTuple

import numba
import numpy as np
import numpy.typing as npt

from performer.room.bands import Bands, Reals

Flags = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.int64]

HOP_SECONDS = 0.0005
FULL_SCALE = 0.99
FULL_FRAMES = 3  # so many frames in a row at full scale are clipped
TINY = 1e-30  # below this a filter's memory is silence; never a denormal

# places in Filterbank.counts
FRAME, FULL_RUN, CLIPPED, NOT_FINITE = range(4)
# places in Filterbank.blocker, which takes a constant voltage away
LAST_IN, LAST_OUT, POLE = range(3)


class Filterbank(NamedTuple):
    """What the filters remember between two blocks; the whole signal stands behind the bands."""

    sections: Reals  # (2, 5, n_bands)
    memory: Reals  # (2, 2, n_bands)
    gathered: Reals  # (n_bands + 1,): energy of the hop under way
    blocker: Reals
    counts: Counts
    hop_frames: int


def make_filterbank(bands: Bands, sample_rate: int) -> Filterbank:
    """Return filters that have heard nothing yet."""
    n_bands = len(bands.widths_hz)
    return Filterbank(
        sections=bands.sections,
        memory=np.zeros((2, 2, n_bands)),
        gathered=np.zeros(n_bands + 1),
        blocker=np.array([0.0, 0.0, 1.0 - 2.0 * math.pi * 10.0 / sample_rate]),
        counts=np.zeros(4, np.int64),
        hop_frames=max(1, round(HOP_SECONDS * sample_rate)),
    )


compiled = numba.njit(cache=True, nogil=True, error_model="numpy")


@compiled
def analyse(bank: Filterbank, block: npt.NDArray[np.float32], hops: Reals, clips: Flags) -> int:
    """Write the mean squares of the hops that end in `block` (n_frames,) into `hops` (n, n_bands + 1).

    Whether a hop was clipped goes into `clips`. Returns how many hops there are.
    """
    counts = bank.counts
    n_hops, done = 0, 0
    while done < len(block):
        take = min(bank.hop_frames - counts[FRAME] % bank.hop_frames, len(block) - done)
        _filter(bank, block[done : done + take])
        counts[FRAME] += take
        done += take
        if counts[FRAME] % bank.hop_frames == 0:
            for b in range(len(bank.gathered)):
                hops[n_hops, b] = bank.gathered[b] / bank.hop_frames
                bank.gathered[b] = 0.0
            clips[n_hops] = counts[CLIPPED] == 1
            counts[CLIPPED] = 0
            _silence_the_tiny(bank)
            n_hops += 1
    return n_hops


@compiled
def _filter(bank: Filterbank, block: npt.NDArray[np.float32]) -> None:
    """Send frames of one hop through the bands and gather their energy."""
    counts, blocker, gathered = bank.counts, bank.blocker, bank.gathered
    sections, memory = bank.sections, bank.memory
    n_bands = len(gathered) - 1
    for i in range(len(block)):
        x = np.float64(block[i])
        if not math.isfinite(x):
            counts[NOT_FINITE] += 1
            x = 0.0
        counts[FULL_RUN] = counts[FULL_RUN] + 1 if abs(x) >= FULL_SCALE else 0
        if counts[FULL_RUN] >= FULL_FRAMES:
            counts[CLIPPED] = 1
        level = x - blocker[LAST_IN] + blocker[POLE] * blocker[LAST_OUT]
        blocker[LAST_IN], blocker[LAST_OUT] = x, level
        gathered[n_bands] += level * level
        for b in range(n_bands):
            v = level
            for s in range(2):
                out = sections[s, 0, b] * v + memory[s, 0, b]
                memory[s, 0, b] = sections[s, 1, b] * v - sections[s, 3, b] * out + memory[s, 1, b]
                memory[s, 1, b] = sections[s, 2, b] * v - sections[s, 4, b] * out
                v = out
            gathered[b] += v * v


@compiled
def _silence_the_tiny(bank: Filterbank) -> None:
    """Let no filter ring on below what is silence."""
    for s in range(2):
        for k in range(2):
            for b in range(len(bank.gathered) - 1):
                if abs(bank.memory[s, k, b]) < TINY:
                    bank.memory[s, k, b] = 0.0
    if abs(bank.blocker[LAST_OUT]) < TINY:
        bank.blocker[LAST_OUT] = 0.0
