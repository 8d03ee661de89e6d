"""Single-reader, single-writer rings between Python and the compiled engine.

Both ends go through acquire and release operations, Python's too: the payload is written first, then the index.
Plain writes would do on x86 and fail on ARM.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.atomics import load_acquire, store_release
from performer.audio.layout import (
    APPLIED,
    EVENT_RINGS,
    GIVEN_AHEAD,
    HEAD_EVENTS,
    HEAD_REPORTS,
    LATE,
    NOTE_OFF,
    NOTE_ON,
    PAD_OFF,
    PAD_ON,
    RING_EVENTS,
    SUM,
    TAIL_EVENTS,
    TAIL_REPORTS,
    TAPE_FRAMES,
    WRITTEN_FRAMES,
)
from performer.audio.parts_type import compiled
from performer.audio.waiting import wait

AHEAD_BLOCKS, AHEAD_SECONDS = 8, 0.05  # that a hit with a stamp may lie ahead of what is rendered, at most
STAMPED = 1  # the ring of what a MIDI driver's threads bring


@compiled
def push_event(k, ring, frame, kind, a, b, way, x, tag):
    """Put one event into an event ring; return False, and change nothing, when it is full."""
    base = k.counters.ctypes.data
    head = load_acquire(base + 8 * HEAD_EVENTS[ring])
    if head - load_acquire(base + 8 * TAIL_EVENTS[ring]) >= RING_EVENTS:
        return False
    place = k.events[ring, head % RING_EVENTS]
    place.frame, place.kind, place.a, place.b = frame, kind, a, b
    place.way, place.x, place.tag = way, x, tag
    store_release(base + 8 * HEAD_EVENTS[ring], head + 1)
    return True


@compiled
def report(k, frame, kind, a, b, way, x, tag):
    """Put one report into the report ring; when Python has fallen behind it is dropped and counted."""
    base = k.counters.ctypes.data
    head = load_acquire(base + 8 * HEAD_REPORTS)
    if head - load_acquire(base + 8 * TAIL_REPORTS) >= RING_EVENTS:
        k.engine[0].dropped_reports += 1
        return
    place = k.reports[head % RING_EVENTS]
    place.frame, place.kind, place.a, place.b = frame, kind, a, b
    place.way, place.x, place.tag = way, x, tag
    store_release(base + 8 * HEAD_REPORTS, head + 1)


@compiled
def pop_reports(k, out):
    """Move the oldest reports into `out`, (n,) EVENT, and return how many there were."""
    base = k.counters.ctypes.data
    tail = load_acquire(base + 8 * TAIL_REPORTS)
    n = min(load_acquire(base + 8 * HEAD_REPORTS) - tail, len(out))
    for i in range(n):
        out[i] = k.reports[(tail + i) % RING_EVENTS]
    store_release(base + 8 * TAIL_REPORTS, tail + n)
    return n


@compiled
def collect(k):
    """Take everything out of the event rings into the waiting line; what is late takes effect at once."""
    base = k.counters.ctypes.data
    engine = k.engine[0]
    furthest = max(AHEAD_BLOCKS * engine.block_frames, int(AHEAD_SECONDS * engine.sample_rate))
    for ring in range(EVENT_RINGS):
        tail = load_acquire(base + 8 * TAIL_EVENTS[ring])
        head = load_acquire(base + 8 * HEAD_EVENTS[ring])
        while tail < head:
            event = k.events[ring, tail % RING_EVENTS]
            hit = event.kind == NOTE_ON or event.kind == PAD_ON
            by_hand = hit or event.kind == NOTE_OFF or event.kind == PAD_OFF
            # the clock of the stream goes on while the device stands still: who strikes then, or lets go, means now
            stamped = ring == STAMPED and by_hand and event.tag != GIVEN_AHEAD
            held_up = stamped and event.frame > engine.clock + furthest
            if event.frame < engine.clock or held_up:
                if event.frame >= 0:
                    engine.late_events += hit
                    report(k, engine.clock, LATE, event.a, event.kind, 0, engine.clock - event.frame, event.tag)
                event.frame = engine.clock
            wait(k, event)
            tail += 1
        store_release(base + 8 * TAIL_EVENTS[ring], tail)


@compiled
def publish_references(k, n_frames):
    """Write what the references carried into their rings; there are as many as there is room for."""
    size = len(k.heard)
    for reference in range(len(k.foreign) // size):
        place = k.engine[0].clock % size
        for i in range(n_frames):
            k.foreign[reference * size + place] = k.beside[reference, i]
            place += 1
            if place == size:
                place = 0


@compiled
def publish(k, n_frames):
    """Write the block's input and output into the shared rings and move the clock on by `n_frames`.

    What is played is the sum of all pairs of outputs: the room hears them all. What is recorded has gone through a
    limiter as a whole.
    """
    engine = k.engine[0]
    size = len(k.heard)
    place = engine.clock % size
    recorded = 2 * SUM if engine.n_pairs > 1 else 0
    publish_references(k, n_frames)
    for i in range(n_frames):
        left, right = k.mix[0, i], k.mix[1, i]
        for pair in range(1, engine.n_pairs):
            left += k.mix[2 * pair, i]
            right += k.mix[2 * pair + 1, i]
        on_tape = (engine.clock + i) % TAPE_FRAMES
        k.tape[0, on_tape], k.tape[1, on_tape] = k.mix[recorded, i], k.mix[recorded + 1, i]
        k.heard[place] = k.captured[i]
        k.played[place] = 0.5 * (left + right)
        place += 1
        if place == size:
            place = 0
    engine.clock += n_frames
    store_release(k.counters.ctypes.data + 8 * WRITTEN_FRAMES, engine.clock)


@compiled
def written_frames(counters):
    """Return how many frames of the shared input and output rings have been written so far."""
    return load_acquire(counters.ctypes.data + 8 * WRITTEN_FRAMES)


@compiled
def applied(k, event):
    """Say on which frame a command took effect."""
    report(k, event.frame, APPLIED, event.a, event.kind, event.way, event.x, event.tag)
