"""Events given far ahead: what the block costs that takes 4,000 of them in, and those in which they are due.

They are releases of a note that no pad has, so that what is timed is the line in which they wait.
"""

import statistics
import time

import numpy as np

from bench.table import Row
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan

SAMPLE_RATE, BLOCK_FRAMES = 48000, 64
N_EVENTS = 4000
FIRST_FRAME = SAMPLE_RATE  # a second ahead; from there on one event a frame
TIMES = 9
MOST_PERCENT_IN, MOST_PERCENT_DUE = 25.0, 5.0


def orders() -> dict[str, list[int]]:
    """Return the frames of the events in the order in which they are given, by the name of that order."""
    rising = list(range(FIRST_FRAME, FIRST_FRAME + N_EVENTS))
    mixed = np.random.default_rng(0).permutation(rising).tolist()
    return {"rising": rising, "falling": rising[::-1], "random": mixed}


def ahead_rows() -> list[Row]:
    """Give them in each order, several times each, and tell the medians."""
    found: list[Row] = []
    for name, frames in orders().items():
        times = [_one(frames) for _ in range(TIMES)]
        taken_in, due = (statistics.median(column) for column in zip(*times))
        what = f"{N_EVENTS} events given ahead in {name} order"
        taken_in_us = taken_in / 100.0 * 1e6 * BLOCK_FRAMES / SAMPLE_RATE
        found += [
            Row(
                f"{what}: the block that takes them in",
                taken_in,
                "% of its time",
                f"at most {MOST_PERCENT_IN:g}",
                f"{taken_in_us:,.0f} µs",
            ),
            Row(
                f"{what}: a block with {BLOCK_FRAMES} of them due",
                due,
                "% of its time",
                f"at most {MOST_PERCENT_DUE:g}",
            ),
        ]
    return found


def _one(frames: list[int]) -> tuple[float, float]:
    """Return what the block that takes the events in, and one in which they are due, take of their time."""
    engine = Engine(SAMPLE_RATE, MemoryPlan(1 << 12, 1 << 12))
    _block(engine)
    for frame in frames:
        engine.push(layout.NOTE_OFF, 0, frame=frame)
    taken_in = _block(engine)
    assert int(engine.figure("n_waiting")) == len(frames)
    while engine.clock + BLOCK_FRAMES <= FIRST_FRAME:
        _block(engine)
    _block(engine)  # the first of them may be due within it
    due = [_block(engine) for _ in range(N_EVENTS // BLOCK_FRAMES - 2)]
    _block(engine)
    _block(engine)
    assert int(engine.figure("n_waiting")) == 0
    return taken_in, statistics.median(due)


def _block(engine: Engine) -> float:
    """Render one block; return what it took of this thread's time, in percent of the time that it lasts."""
    out, silence = np.zeros((BLOCK_FRAMES, 2), np.float32), np.zeros(BLOCK_FRAMES, np.float32)
    began = time.thread_time_ns()
    engine.render_offline(out, silence, BLOCK_FRAMES)
    return 100.0 * (time.thread_time_ns() - began) / (1e9 * BLOCK_FRAMES / SAMPLE_RATE)
