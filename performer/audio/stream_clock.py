"""The clock of the stream: which frame belongs to which moment, estimated from when the callback is called.

The time of one call is a poor clock: the thread that calls is woken when it is woken, up to a millisecond late on
a busy machine, and a stamp laid on it would carry that jitter into the sound. A delay-locked loop of second order
(Fons Adriaensen, "Using a DLL to filter time", 2005) draws a straight line through the calls: it follows the rate
of the device's own clock and averages the jitter away. The loop runs through the middle of the calls; but a call
can only be late, never early, so the line that stamps are laid on is moved to where the earliest calls are.

The line is drawn through the end of each block: a call for n frames says that by now there is room for them. So a
call that comes late and asks for more, as bare ALSA's do, lies on the line like any other. And a stamp laid on it
is the frame that has no room yet: the stamp's own place in the stream, plus the one block that is being filled.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false, reportOptionalMemberAccess=false

import math

from performer.audio.atomics import store_release
from performer.audio.layout import ENGINE
from performer.audio.parts_type import compiled

BANDWIDTH_HZ = 0.5
"""How fast the line turns. Jitter goes down by about the root of 2 pi x this x the block's time: fifteenfold at 64
frames. A clock that is off by 200 ppm is caught within half a second, and on the way the line errs by 0.03 ms; with
a tenth of the bandwidth that would be 0.3 ms, which is more than all the jitter that is left now."""

STRAY_BLOCKS, STRAY_NS = 0.5, 250_000.0
"""A call further off the line than this share of its block, and this time, says nothing of the clock."""

LOST_NS, LOST_CALLS = 100_000_000.0, 4
"""When no call has come on the line for so long, the line is wrong and starts anew."""

EARLY_NS = 2e9  # in which what the earliest calls are early is forgotten, unless others are as early
LARGEST_TURN = 0.5  # of the loop in one call, in radians: beyond it a loop with large blocks would swing
_SEQUENCE = ENGINE.names.index("stamp_sequence") * 8  # where it lies in the record: all fields have 8 bytes


@compiled
def follow(k, now_ns, n_frames):
    """Take note of a call at `now_ns` for the next `n_frames`; called before they are rendered."""
    engine = k.engine[0]
    end = engine.clock + n_frames
    expected_ns = engine.stream_ns + (end - engine.stamp_clock) * engine.stamp_step_ns
    error_ns = now_ns - expected_ns
    block_ns = n_frames * engine.frame_ns
    stray_ns = max(STRAY_BLOCKS * block_ns, STRAY_NS)
    # nobody is called early: where one is, the line was drawn too late
    lost = error_ns < -stray_ns or now_ns - engine.stream_good_ns > max(LOST_NS, LOST_CALLS * block_ns)
    if engine.stream_calls == 0 or (lost and abs(error_ns) > stray_ns):
        engine.stream_calls, engine.stream_early_ns = 1, 0.0
        engine.stream_resets += 1
        engine.stream_good_ns = now_ns
        draw(k, end, float(now_ns), engine.frame_ns)
    elif error_ns > stray_ns:
        draw(k, end, expected_ns, engine.stamp_step_ns)  # one late call; the line stands
    else:
        turn = min(LARGEST_TURN, 2e-9 * math.pi * BANDWIDTH_HZ * block_ns)
        # the first calls are averaged, so that the line does not start with the jitter of one of them
        share = max(math.sqrt(2.0) * turn, 1.0 / (engine.stream_calls + 1))
        engine.stream_calls += 1
        engine.stream_good_ns = now_ns
        engine.stream_early_ns = max(
            engine.stream_early_ns * (1.0 - min(1.0, block_ns / EARLY_NS)), (share - 1.0) * error_ns
        )
        step_ns = engine.stamp_step_ns + turn * turn * error_ns / max(n_frames, 1)
        draw(k, end, expected_ns + share * error_ns, step_ns)


@compiled
def draw(k, clock, middle_ns, step_ns):
    """Publish the line: frame `clock` is at `middle_ns`, less what the earliest calls are early, and so on.

    The driver's own count of that frame stands beside it, for what comes with the calls of the driver
    (`Engine.frame_of_call`). A sequence lock: the number is odd while all this is being written.
    """
    engine = k.engine[0]
    base = k.engine.ctypes.data
    sequence = engine.stamp_sequence
    store_release(base + _SEQUENCE, sequence + 1)
    engine.stream_ns, engine.stamp_driver_frame = middle_ns, engine.next_driver_frame
    engine.stamp_clock, engine.stamp_ns, engine.stamp_step_ns = clock, middle_ns - engine.stream_early_ns, step_ns
    store_release(base + _SEQUENCE, sequence + 2)


@compiled
def start_anew(k):
    """Let the next call start the line anew: frames were lost, or the device is another."""
    k.engine[0].stream_calls = 0
