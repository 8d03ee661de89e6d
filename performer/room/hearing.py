"""The compiled ear: energies of hops in; out come the hits, each with its onset, its end and its level.

A hit that sounds on comes twice: its attack while the rest of it is still to come, and the whole when it has ended.

Two clocks: a *hop* is about half a millisecond, the grain of onsets; a *step* is four hops, the grain of decisions.
All it remembers lies in the arrays of `Ear`, so a stream may come in pieces of any size with the same result.
Where a rise begins, and whether it is a click, is told in `rises.py`.
"""

import math

import numba

from performer.room import ear as at
from performer.room.bands import Reals
from performer.room.ear import Ear, Flags
from performer.room.rises import is_click, onset_hop

STEP_HOPS = 4
WINDOW_HOPS = 40  # 20 ms: how long energy is gathered before it is compared
RECENT_STEPS = 20.0  # 40 ms: how fast the tail of a hit is forgotten
FLOOR_STEPS = 500.0  # 1 s: how fast the floor follows the room
FLOOR_STEPS_IN_HIT = 2000.0  # 4 s: so that a fan switched on does not stay a hit for ever
FLOOR_REACH = 4.0  # what is louder counts as four floors: a hit barely lifts the floor
WARM_STEPS = 50  # the first 100 ms only teach the floor
LOWEST_FLOOR = 1e-9  # mean square, -90 dB: digital silence has a floor too
DECIDE_HOPS = 32  # 16 ms after its onset, or after it was noticed, a rise is a hit or a click
GAP_HOPS = 160  # 80 ms: what rises sooner belongs to the same hit …
OVERSHADOWS = 40.0  # … and is its true onset if it is 16 dB louder than all before
SHORTEST_HOPS = 60  # 30 ms: what is sooner back in the floor is a pop
LONGEST_HOPS = 3000  # 1.5 s
ATTACK_HOPS = 180  # 90 ms: a hit that sounds on then may be told as it is …
LONG_HOPS = 600  # … once it would, as it falls, be there for 300 ms: what is shorter can wait for its end …
LATE_HOPS = 200  # … but from 100 ms on nobody is sure any more how it goes on, and no long one may be late …
LATE_LONG_HOPS = 340  # … so then 170 ms will do
HOLD_STEPS = 8  # 16 ms in the floor, and the tail has ended
RELEASE = 2.8  # 4.5 dB over the floor: below this the tail is in the floor
OWN_HELD = 0.85  # of the own output's energy, a step: what is left of it comes a little later
OWN_AUDIBLE = 2.0  # times the floor: quieter, it teaches nothing about what is left of it
LEAK_SHARE = 0.8  # of all steps stay below the leak
LEAK_RATE, LEAK_RATE_IN_HIT = 0.05, 0.005
LEAST_LEAK, MOST_LEAK = 0.003, 4.0
LEVEL_HOPS = 200  # 100 ms: over which the level of a hit is taken
STANDS_OUT = 0.25  # of the rise in dB: over that time a hit is so much louder than the room, or lost in it


compiled = numba.njit(cache=True, nogil=True, error_model="numpy")


@compiled
def hear(ear: Ear, hops: Reals, own_hops: Reals, clips: Flags, rise: float, cuts: Reals) -> int:
    """Hear `hops` (n, n_bands + 1), write finished hits into `cuts` (n, CUT_FIELDS), and return how many there are.

    `own_hops` are what of the own output has been taken away from them already.

    `rise` is the power ratio over what was there before from which on a rise may be a hit.
    """
    n_cuts = 0
    for i in range(len(hops)):
        place = ear.counts[at.HOP] % len(ear.hops)
        for b in range(hops.shape[1]):
            ear.hops[place, b] = hops[i, b]
            ear.own_hops[place, b] = own_hops[i, b]
        ear.clips[place] = clips[i]
        ear.counts[at.HOP] += 1
        if ear.counts[at.HOP] % STEP_HOPS == 0:
            n_cuts = _step(ear, rise, cuts, n_cuts)
    return n_cuts


@compiled
def _step(ear: Ear, rise: float, cuts: Reals, n_cuts: int) -> int:
    """Compare the last energies with what was there before, and decide; return how many cuts there are now."""
    counts = ear.counts
    _gather(ear)
    _learn_leak(
        ear, LEAK_RATE if counts[at.ONSET] == at.NONE and counts[at.CANDIDATE] == at.NONE else LEAK_RATE_IN_HIT
    )
    counts[at.STEP] += 1
    if counts[at.STEP] <= WARM_STEPS:
        _warm(ear)
        return n_cuts
    if counts[at.CANDIDATE] == at.NONE:
        _watch(ear, rise)
    if counts[at.CANDIDATE] != at.NONE:
        n_cuts = _judge(ear, rise, cuts, n_cuts)
    if counts[at.ONSET] != at.NONE:
        n_cuts = _follow(ear, rise, cuts, n_cuts)
        _learn_floor(ear, 1.0 / FLOOR_STEPS_IN_HIT)
    elif counts[at.CANDIDATE] == at.NONE:
        _learn_floor(ear, 1.0 / FLOOR_STEPS)
    _remember(ear)
    return n_cuts


@compiled
def _gather(ear: Ear) -> None:
    """Take each band's energy over the last WINDOW_HOPS."""
    counts, n_bands = ear.counts, len(ear.energy)
    last = counts[at.HOP]
    n = min(WINDOW_HOPS, last)
    whole = 0.0
    for b in range(n_bands):
        total = 0.0
        for hop in range(last - n, last):
            total += ear.hops[hop % len(ear.hops), b]
        ear.energy[b] = max(total / n, LOWEST_FLOOR)
        own = 0.0
        for hop in range(last - n, last):
            own += ear.own_hops[hop % len(ear.own_hops), b]
        ear.own[b] = max(own / n, OWN_HELD * ear.own[b])
    for hop in range(last - n, last):
        whole += ear.hops[hop % len(ear.hops), n_bands]
    ear.levels[at.IN_NOW] = whole / n


@compiled
def _warm(ear: Ear) -> None:
    """Teach the floor its first value: the mean so far."""
    rate = 1.0 / ear.counts[at.STEP]
    for b in range(len(ear.energy)):
        ear.floor[b] += rate * (ear.energy[b] - ear.floor[b])
        ear.recent[b] = ear.floor[b]
        for step in range(len(ear.before)):
            ear.before[step, b] = ear.floor[b]
    ear.levels[at.ROOM_FLOOR] += rate * (ear.levels[at.IN_NOW] - ear.levels[at.ROOM_FLOOR])


@compiled
def _learn_floor(ear: Ear, rate: float) -> None:
    """Move the floor toward what is heard; hits are outliers, and hardly count."""
    for b in range(len(ear.floor)):
        ear.floor[b] += rate * (min(ear.energy[b], FLOOR_REACH * ear.floor[b]) - ear.floor[b])
    levels = ear.levels
    reach = max(FLOOR_REACH * levels[at.ROOM_FLOOR], LOWEST_FLOOR)
    levels[at.ROOM_FLOOR] += rate * (min(levels[at.IN_NOW], reach) - levels[at.ROOM_FLOOR])


@compiled
def _learn_leak(ear: Ear, rate: float) -> None:
    """Learn what is left of the own output at most, band by band: what LEAK_SHARE of all steps stay below."""
    for b in range(len(ear.own)):
        if ear.own[b] > OWN_AUDIBLE * ear.floor[b]:
            if ear.energy[b] - ear.floor[b] > ear.leak[b] * ear.own[b]:
                ear.leak[b] = min(ear.leak[b] * (1.0 + LEAK_SHARE * rate), MOST_LEAK)
            else:
                ear.leak[b] = max(ear.leak[b] * (1.0 - (1.0 - LEAK_SHARE) * rate), LEAST_LEAK)


@compiled
def _remember(ear: Ear) -> None:
    """Let what was heard 28 ms ago become part of what sounded before."""
    place = ear.counts[at.STEP] % len(ear.before)
    keep = math.exp(-1.0 / RECENT_STEPS)
    for b in range(len(ear.recent)):
        ear.recent[b] = keep * ear.recent[b] + (1.0 - keep) * ear.before[place, b]
        ear.before[place, b] = ear.energy[b]
    if ear.counts[at.CANDIDATE] == at.NONE:
        ear.levels[at.HIT_PEAK] = max(ear.levels[at.HIT_PEAK], ear.before[place, len(ear.recent)])
    ear.before[place, len(ear.recent)] = ear.levels[at.IN_NOW]


@compiled
def _watch(ear: Ear, rise: float) -> None:
    """Make this step a candidate if the bands have risen enough."""
    counts = ear.counts
    if counts[at.STEP] < counts[at.DEAF_UNTIL]:
        return
    since = counts[at.HOP] - counts[at.ONSET]
    if counts[at.ONSET] != at.NONE and (since < SHORTEST_HOPS or (since < GAP_HOPS and not _overshadows(ear))):
        return
    swells_count = counts[at.ONSET] == at.NONE or ear.levels[at.IN_NOW] > ear.levels[at.HIT_PEAK]
    total, excess = 0.0, 0.0
    for b in range(len(ear.energy)):
        if swells_count or not ear.deep[b]:
            total += (ear.energy[b] / _expected(ear, b)) ** 4
    if (total / len(ear.energy)) ** 0.25 < rise:
        return
    counts[at.CANDIDATE] = counts[at.HOP]
    for b in range(len(ear.energy)):
        ear.reference[b] = _expected(ear, b)
        ear.share[b] = max(ear.energy[b] / ear.reference[b] - 1.0, 0.0)
        excess += ear.share[b]
    for b in range(len(ear.energy)):
        ear.share[b] /= excess


@compiled
def _expected(ear: Ear, band: int) -> float:
    """Return what a band would hold if nothing new had happened: the room, or the tail of what sounded before."""
    tail = ear.recent[band]
    if ear.counts[at.ONSET] != at.NONE:
        tail = min(tail, ear.before[ear.counts[at.STEP] % len(ear.before), band])
    return max(ear.floor[band] + ear.leak[band] * ear.own[band], tail)


@compiled
def _overshadows(ear: Ear) -> bool:
    """Return whether what sounds now makes the hit so far a mere prelude."""
    return ear.levels[at.IN_NOW] >= OVERSHADOWS * ear.levels[at.HIT_PEAK]


@compiled
def _judge(ear: Ear, rise: float, cuts: Reals, n_cuts: int) -> int:
    """Decide a candidate once enough of it has been heard: a click is let go, a hit ends the one before."""
    counts = ear.counts
    onset = onset_hop(ear)
    if counts[at.HOP] - min(onset, counts[at.CANDIDATE]) < DECIDE_HOPS:
        return n_cuts
    counts[at.CANDIDATE] = at.NONE
    if is_click(ear, onset):
        counts[at.DEAF_UNTIL] = counts[at.STEP] + WINDOW_HOPS // STEP_HOPS
        return n_cuts
    if counts[at.ONSET] != at.NONE:
        since = onset - counts[at.ONSET]
        anew = since >= SHORTEST_HOPS and _overshadows(ear)
        if since >= GAP_HOPS or (anew and counts[at.TOLD] == 1):  # what was told already is no mere prelude
            n_cuts = _emit(ear, min(onset, counts[at.ONSET] + LONGEST_HOPS), rise, cuts, n_cuts)
        elif not anew:
            return n_cuts
    counts[at.ONSET] = onset
    counts[at.TOLD] = 0
    ear.levels[at.HIT_PEAK] = 0.0
    counts[at.LAST_ABOVE] = counts[at.HOP]
    return n_cuts


@compiled
def _follow(ear: Ear, rise: float, cuts: Reals, n_cuts: int) -> int:
    """Follow the hit under way down to its natural end, or to the longest a hit may be."""
    counts = ear.counts
    if _over_floor(ear, ear.energy) > RELEASE:
        counts[at.LAST_ABOVE] = counts[at.HOP]
        if counts[at.TOLD] == 0 and counts[at.CANDIDATE] == at.NONE and _will_be_long(ear):
            n_cuts = _tell_attack(ear, rise, cuts, n_cuts)
    longest = counts[at.ONSET] + LONGEST_HOPS
    sounding = counts[at.HOP] - counts[at.LAST_ABOVE] < HOLD_STEPS * STEP_HOPS and counts[at.HOP] < longest
    if sounding or counts[at.CANDIDATE] != at.NONE:
        return n_cuts
    end = min(counts[at.LAST_ABOVE], longest)
    if end - counts[at.ONSET] >= SHORTEST_HOPS:
        n_cuts = _emit(ear, end, rise, cuts, n_cuts)
    counts[at.ONSET] = at.NONE
    return n_cuts


@compiled
def _over_floor(ear: Ear, energies: Reals) -> float:
    """Return how far what sounds stands over the room, as a power ratio: the root mean square of the bands'."""
    total = 0.0
    for b in range(len(ear.energy)):
        total += (energies[b] / (ear.floor[b] + ear.leak[b] * ear.own[b])) ** 2
    return math.sqrt(total / len(ear.energy))


@compiled
def _will_be_long(ear: Ear) -> bool:
    """Return whether the hit under way has an attack already, and as it falls now will sound for long."""
    since = ear.counts[at.HOP] - ear.counts[at.ONSET]
    longest_wait = LONG_HOPS if since < LATE_HOPS else LATE_LONG_HOPS
    if since < ATTACK_HOPS or since >= longest_wait:
        return since >= longest_wait
    now = _over_floor(ear, ear.energy)
    before = _over_floor(ear, ear.before[ear.counts[at.STEP] % len(ear.before)])
    falls = math.log(before / now) / (len(ear.before) * STEP_HOPS)  # a hop
    return math.log(now / RELEASE) >= falls * (longest_wait - since)


@compiled
def _tell_attack(ear: Ear, rise: float, cuts: Reals, n_cuts: int) -> int:
    """Write down what there is of the hit under way, once, unless it is lost in the room."""
    n_told = _emit(ear, ear.counts[at.HOP], rise, cuts, n_cuts)
    ear.counts[at.TOLD] = 1 if n_told > n_cuts else at.NONE
    if n_told > n_cuts:
        cuts[n_cuts, at.CUT_GROWS] = 1.0
    return n_told


@compiled
def _emit(ear: Ear, end: int, rise: float, cuts: Reals, n_cuts: int) -> int:
    """Write down the hit under way, ended at hop `end`, unless it is lost in the room and was not told yet."""
    onset, whole = ear.counts[at.ONSET], len(ear.energy)
    level_end = min(end, onset + LEVEL_HOPS)
    level = _mean_energy(ear.hops, whole, onset, level_end)
    above, above_floor = 0.0, 0.0
    for b in range(whole):
        if not ear.deep[b]:
            above += _mean_energy(ear.hops, b, onset, level_end)
            above_floor += ear.floor[b]
    lost = max(level / ear.levels[at.ROOM_FLOOR], above / above_floor) < rise**STANDS_OUT
    if lost and ear.counts[at.TOLD] != 1:
        return n_cuts
    clipped = False
    for hop in range(onset, end):
        clipped = clipped or ear.clips[hop % len(ear.hops)]
    cuts[n_cuts, at.CUT_ONSET] = onset
    cuts[n_cuts, at.CUT_END] = end
    cuts[n_cuts, at.CUT_CLIPPED] = 1.0 if clipped else 0.0
    cuts[n_cuts, at.CUT_LEVEL] = level
    cuts[n_cuts, at.CUT_FLOOR] = ear.levels[at.ROOM_FLOOR]
    cuts[n_cuts, at.CUT_GROWS] = 0.0
    cuts[n_cuts, at.CUT_OWN] = _mean_energy(ear.own_hops, whole, onset, level_end)
    return n_cuts + 1


@compiled
def _mean_energy(hops: Reals, band: int, first: int, last: int) -> float:
    """Return a band's mean square over hops `first` up to `last`."""
    total = 0.0
    for hop in range(first, last):
        total += hops[hop % len(hops), band]
    return total / (last - first)
