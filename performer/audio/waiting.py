"""The line of events that wait for their frame: a binary heap, so that taking one in or out is cheap in any order.

Whoever comes first is served first among those of one frame. As a heap forgets in which order they came, each
event has its arrival beside it, in `k.arrivals`.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import WAITING_EVENTS
from performer.audio.parts_type import compiled

SCRATCH = WAITING_EVENTS - 1  # the last place is never part of the line: for those who make or move an event


@compiled
def _move(k, source, place):
    k.waiting[place] = k.waiting[source]
    k.arrivals[place] = k.arrivals[source]


@compiled
def _is_before(k, a, b):
    """Tell whether the event at place `a` is served before the one at `b`."""
    if k.waiting[a].frame != k.waiting[b].frame:
        return k.waiting[a].frame < k.waiting[b].frame
    return k.arrivals[a] < k.arrivals[b]


@compiled
def wait(k, event):
    """Add an event to the waiting line; one that finds it full is dropped and counted.

    It is younger than all others, so only its frame can bring it forward.
    """
    engine = k.engine[0]
    if engine.n_waiting >= SCRATCH:
        engine.dropped_events += 1
        return
    place = engine.n_waiting
    while place > 0 and event.frame < k.waiting[(place - 1) >> 1].frame:
        _move(k, (place - 1) >> 1, place)
        place = (place - 1) >> 1
    k.waiting[place] = event
    k.arrivals[place] = engine.n_arrived
    engine.n_waiting += 1
    engine.n_arrived += 1


@compiled
def take(k):
    """Take the event that is served next out of the line, which must not be empty; it lies right behind its end."""
    engine = k.engine[0]
    engine.n_waiting -= 1
    end = engine.n_waiting
    _move(k, end, SCRATCH)
    _move(k, 0, end)
    place = 0
    while 2 * place + 1 < end:
        next_ = 2 * place + 1
        if next_ + 1 < end and _is_before(k, next_ + 1, next_):
            next_ += 1
        if not _is_before(k, next_, SCRATCH):
            break
        _move(k, next_, place)
        place = next_
    _move(k, SCRATCH, place)
