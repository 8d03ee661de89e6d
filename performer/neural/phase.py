"""Magnitudes to audio: phases read from the magnitudes themselves, then polished.

Phase gradient heap integration (Průša, Balazs, Søndergaard 2017): for a window like a Gaussian the slope of the
phase is that of the log magnitude, turned by a right angle; it is integrated outwards from the loudest cells, so it
errs only where little is heard. A few rounds of fast Griffin-Lim make the result agree with itself.
"""

import numpy as np
import numpy.typing as npt

from performer.neural import spectra
from performer.neural.spectra import Complex, Real, compiled

Cells = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]

HANN_GAMMA = 0.25645
"""Of the Gaussian exp(-π t² / γ) nearest to a Hann window, γ per squared window length."""

QUIETEST = 1e-4
"""Cells this far below the loudest (-80 dB) are not worth a phase of their own and get a random one."""

ROUNDS = 10


def audio_of(magnitude: Real, hop_frames: int, rng: np.random.Generator, n_rounds: int = ROUNDS) -> Real:
    """Return audio (n_frames,) whose spectra have the magnitudes (n_bins, n_hops), as nearly as may be.

    It ends where the last window that holds anything ends, at most `n_hops * hop_frames` frames on.
    """
    n_hops = _hops_in_use(magnitude, hop_frames)
    wanted = np.ascontiguousarray(magnitude[:, :n_hops].T, dtype=np.float32)  # (n_hops, n_bins)
    first_guess = with_integrated_phase(wanted, hop_frames, rng)
    return spectra.audio_of(spectra.polished(wanted, first_guess, hop_frames, n_rounds), hop_frames)


def with_integrated_phase(wanted: Real, hop_frames: int, rng: np.random.Generator) -> Complex:
    """Return spectra of magnitudes (n_hops, n_bins); cells too quiet to matter get a random phase."""
    floor = np.float32(max(float(wanted.max(initial=0.0)) * QUIETEST, 1e-30))
    phase = rng.random(wanted.shape, dtype=np.float32) * np.float32(2 * np.pi)
    unreached = wanted > floor
    level = np.log(np.maximum(wanted, floor))  # (n_hops, n_bins)
    _integrate(level, _loudest_first(level, unreached), unreached, phase, hop_frames)
    made = np.empty(wanted.shape, np.complex64)
    _polar(wanted, phase, made)
    return made


def _loudest_first(level: Real, chosen: Flags) -> Cells:
    """Return the chosen cells, the loudest first, to a thousandth of the range: 16 bits are sorted in one pass."""
    cells = np.flatnonzero(chosen).astype(np.int32)
    levels = level.reshape(-1)[cells]
    below_top = (levels.max(initial=0.0) - levels) * np.float32(1000.0)
    return cells[np.argsort(below_top.astype(np.int16), kind="stable")]


def _hops_in_use(magnitude: Real, hop_frames: int) -> int:
    """Return how many hops there are up to the last that is not silent, and half a window's more."""
    loudest = magnitude.max(axis=0, initial=0.0)  # (n_hops,)
    audible = np.flatnonzero(loudest > loudest.max(initial=0.0) * QUIETEST)
    last = int(audible[-1]) + 1 if len(audible) else 1
    return min(magnitude.shape[1], last + (magnitude.shape[0] - 1) // hop_frames)


@compiled
def _polar(magnitude: Real, phase: Real, out: Complex) -> None:
    """Phases are as seen from the window's middle; a transform sees them from its first frame."""
    n_hops, n_bins = magnitude.shape
    for hop in range(n_hops):
        for k in range(n_bins):
            turned = magnitude[hop, k] if k % 2 == 0 else -magnitude[hop, k]
            out[hop, k] = complex(turned * np.cos(phase[hop, k]), turned * np.sin(phase[hop, k]))


@compiled
def _integrate(level: Real, by_level: Cells, unreached: Flags, phase: Real, hop_frames: int) -> None:
    """Spread phases over all cells `unreached`, the loudest neighbour first, from each loudest cell left."""
    n_hops, n_bins = level.shape
    n_fft = 2 * (n_bins - 1)
    gamma = HANN_GAMMA * n_fft * n_fft
    per_hop = hop_frames * n_fft / gamma  # radians a hop, of the level's slope over bins
    per_bin = -gamma / (hop_frames * n_fft)  # radians a bin, of the level's slope over hops
    turn = 2.0 * np.pi * hop_frames / n_fft  # radians a hop, of each bin's own frequency
    keys = np.empty(len(by_level), np.float32)
    cells = np.empty(len(by_level), np.int32)
    for start in by_level:
        if not unreached[start // n_bins, start % n_bins]:
            continue
        unreached[start // n_bins, start % n_bins] = False
        size = _push(keys, cells, 0, float(level[start // n_bins, start % n_bins]), start)
        while size > 0:
            cell = cells[0]
            size = _pop(keys, cells, size)
            hop, k = cell // n_bins, cell % n_bins
            along = per_hop * _slope_over_bins(level, hop, k) + turn * k
            across = per_bin * _slope_over_hops(level, hop, k)
            for side in (-1, 1):
                near = hop + side
                if 0 <= near < n_hops and unreached[near, k]:
                    there = per_hop * _slope_over_bins(level, near, k) + turn * k
                    phase[near, k] = phase[hop, k] + side * 0.5 * (along + there)
                    unreached[near, k] = False
                    size = _push(keys, cells, size, float(level[near, k]), near * n_bins + k)
                near = k + side
                if 0 <= near < n_bins and unreached[hop, near]:
                    there = per_bin * _slope_over_hops(level, hop, near)
                    phase[hop, near] = phase[hop, k] + side * 0.5 * (across + there)
                    unreached[hop, near] = False
                    size = _push(keys, cells, size, float(level[hop, near]), hop * n_bins + near)


@compiled
def _slope_over_bins(level: Real, hop: int, k: int) -> float:
    """Level at 0 and at half the rate, where a real signal's spectrum is mirrored."""
    if k == 0 or k == level.shape[1] - 1:
        return 0.0
    return (level[hop, k + 1] - level[hop, k - 1]) / 2.0


@compiled
def _slope_over_hops(level: Real, hop: int, k: int) -> float:
    low, high = max(0, hop - 1), min(level.shape[0] - 1, hop + 1)
    return (level[high, k] - level[low, k]) / max(1, high - low)


@compiled
def _push(keys: Real, cells: Cells, size: int, key: float, cell: int) -> int:
    """Add to the heap, largest key on top; return its new size."""
    place = size
    while place > 0 and keys[(place - 1) // 2] < key:
        keys[place] = keys[(place - 1) // 2]
        cells[place] = cells[(place - 1) // 2]
        place = (place - 1) // 2
    keys[place] = key
    cells[place] = cell
    return size + 1


@compiled
def _pop(keys: Real, cells: Cells, size: int) -> int:
    """Remove the top of the heap; return its new size."""
    size -= 1
    key, cell = keys[size], cells[size]
    place = 0
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size and keys[child + 1] > keys[child]:
            child += 1
        if keys[child] <= key:
            break
        keys[place] = keys[child]
        cells[place] = cells[child]
        place = child
    keys[place] = key
    cells[place] = cell
    return size
