"""A rise over what was there before: on which hop it began, and whether it is a hit or a click. Compiled code."""

import math

import numba

from performer.room import ear as at
from performer.room.ear import Ear

LOOK_BACK_HOPS = 100  # the onset lies at most 50 ms before the rise was noticed
ATTACK_SHARE = 0.003  # an onset is where the rise comes within 25 dB of its peak
CLICK_HOPS = 1  # a click has nearly all it has within half a millisecond of its peak …
CLICK_SHARE = 0.95
CLICK_TILT = 8.0  # … and no more in the low bands than in the high, per Hz, than this


compiled = numba.njit(cache=True, nogil=True, error_model="numpy")


@compiled
def _risen(ear: Ear, hop: int) -> float:
    """Return how far a hop stands over what was there before, the candidate's own bands counted most."""
    total = 0.0
    for b in range(len(ear.share)):
        total += ear.share[b] * ear.hops[hop % len(ear.hops), b] / ear.reference[b]
    return total


@compiled
def onset_hop(ear: Ear) -> int:
    """Return the hop that best parts the time before from the candidate, both taken as noise of one level."""
    last = ear.counts[at.HOP]
    first = max(ear.counts[at.CANDIDATE] - LOOK_BACK_HOPS, 0, last - len(ear.hops))
    peak, total = 0.0, 0.0
    for hop in range(first, last):
        peak = max(peak, _risen(ear, hop))
    least = max(1.0, ATTACK_SHARE * peak)
    for hop in range(first, last):
        total += max(_risen(ear, hop), least)
    best, found, so_far, n = math.inf, first, 0.0, last - first
    for k in range(1, n - 1):
        so_far += max(_risen(ear, first + k - 1), least)
        misfit = k * math.log(so_far / k) + (n - k) * math.log((total - so_far) / (n - k))
        if misfit < best:
            best, found = misfit, first + k
    return found


@compiled
def is_click(ear: Ear, onset: int) -> bool:
    """Return whether the candidate is a pop: over within a millisecond, and as strong per Hz above as below."""
    first, last = max(onset - 4, 0), ear.counts[at.HOP]
    peak_hop, peak, total = first, 0.0, 0.0
    for hop in range(first, last):
        above = _upper_excess(ear, hop)
        total += above
        if above > peak:
            peak_hop, peak = hop, above
    near = 0.0
    for hop in range(max(peak_hop - CLICK_HOPS, first), min(peak_hop + CLICK_HOPS + 1, last)):
        near += _upper_excess(ear, hop)
    if total <= 0.0 or near < CLICK_SHARE * total:
        return False
    high, low = 0.0, 0.0
    for b in range(len(ear.energy)):
        density = 0.0
        for hop in range(first, last):
            density += max(ear.hops[hop % len(ear.hops), b] - ear.reference[b], 0.0)
        density /= ear.widths_hz[b]
        if ear.upper[b]:
            high = max(high, density)
        else:
            low = max(low, density)
    return low <= CLICK_TILT * high


@compiled
def _upper_excess(ear: Ear, hop: int) -> float:
    """Return what a hop has in the upper bands beyond twice what was there before."""
    total = 0.0
    for b in range(len(ear.energy)):
        if ear.upper[b]:
            total += max(ear.hops[hop % len(ear.hops), b] / ear.reference[b] - 2.0, 0.0)
    return total
