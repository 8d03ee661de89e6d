"""The engine's compiled functions as C functions: all that Python and the drivers ever call of it.

Each takes the engine's table of addresses, as the callbacks do; arrays of Python's own come by their address.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from numba import carray, cfunc, types

from performer.audio.atomics import load_acquire, pointer_at
from performer.audio.callbacks import jack_process, portaudio_callback
from performer.audio.hands import push_out
from performer.audio.kernel import render as render_block
from performer.audio.layout import EVENT, EVENT_RINGS, MOST_OUT_BYTES, WRITTEN_FRAMES
from performer.audio.parts_type import parts_at
from performer.audio.ring import pop_reports, push_event
from performer.audio.stream_clock import follow as follow_call

A, N, X = types.int64, types.int64, types.float64  # an address, a whole number, a number


def c_function(signature):
    """Return the decorator of a C function that is kept in numba's cache and has no exception paths."""
    return cfunc(signature, cache=True, error_model="numpy")


@c_function(N(A, N, N, N, N, N, N, X, N))
def push(table, ring, frame, kind, a, b, way, x, tag):
    """Put one event into an event ring; 0 when it is full.

    The ring's number is kept within bounds, so that looking up its place can raise no exception.
    """
    k = parts_at(table)
    return int(push_event(k, min(max(ring, 0), EVENT_RINGS - 1), frame, kind, a, b, way, x, tag))


@c_function(N(A, A, N))
def pop(table, out, n_out):
    """Move the oldest reports to `out`, an address with room for `n_out` of them; return how many there were."""
    k = parts_at(table)
    return pop_reports(k, carray(pointer_at(out), (n_out,), EVENT))


@c_function(N(A))
def written(counters):
    """Return how many frames of the shared rings have been written; takes the address of the counters."""
    return load_acquire(counters + 8 * WRITTEN_FRAMES)


@c_function(N(A, N))
def render(table, n_frames):
    """Render the next block; return 0."""
    render_block(parts_at(table), n_frames)
    return 0


@c_function(N(A, N, N))
def follow(table, now_ns, n_frames):
    """Take note of a call of the device that is none; return 0."""
    follow_call(parts_at(table), now_ns, n_frames)
    return 0


@c_function(N(A, N, A, N))
def say(table, hand, data, n_bytes):
    """Put a MIDI message, an address and a length, into the ring of those that go out; 0 when it is full."""
    n = min(max(n_bytes, 0), MOST_OUT_BYTES)
    return int(push_out(parts_at(table), hand, carray(pointer_at(data), (n,), types.uint8), n))


ENTRIES = {
    "push": push,
    "say": say,
    "pop": pop,
    "written": written,
    "render": render,
    "follow": follow,
    "jack_process": jack_process,
    "portaudio_callback": portaudio_callback,
}
