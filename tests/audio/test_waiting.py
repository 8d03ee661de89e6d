"""The line of events that wait: by their frames, and as they came within one, in whatever order they are given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.flood_ahead import N_EVENTS, orders
from performer.audio import layout
from performer.audio.engine import Engine
from tests.audio.engines import render, small_engine

CHUNKS = st.lists(st.lists(st.integers(-1, 90), max_size=60), min_size=1, max_size=6)
N_FRAMES = 10  # between two chunks of events


def mark(engine: Engine, frame: int, tag: int, ring: int = 0) -> None:
    """Give the engine an event that does nothing but say when it was obeyed."""
    engine.push(layout.MARK, frame=frame, tag=tag, ring=ring)


def obeyed(engine: Engine) -> list[tuple[int, int]]:
    """Return the frame and the tag of every mark that was obeyed since the last call."""
    return [(report.frame, report.tag) for report in engine.reports() if report.kind == layout.LANDED]


@settings(max_examples=100, deadline=None)
@given(CHUNKS, st.integers(1, 16))
def test_events_are_obeyed_by_their_frames_and_as_they_came_within_one(chunks: list[list[int]], block: int):
    engine = small_engine()
    due: list[tuple[int, int]] = []
    for n, chunk in enumerate(chunks):
        for frame in chunk:
            mark(engine, frame, len(due))
            due.append((max(frame, n * N_FRAMES), len(due)))
        render(engine, N_FRAMES, block)
    render(engine, 100, block)

    assert obeyed(engine) == sorted(due)
    assert engine.figure("n_waiting") == 0


def test_events_of_one_frame_from_two_rings_keep_the_order_in_which_each_gave_them():
    engine = small_engine()
    for tag in range(0, 40, 2):
        mark(engine, 20, tag)
        mark(engine, 20, tag + 1, ring=1)
    render(engine, 24)

    assert [tag for _, tag in obeyed(engine)] == [*range(0, 40, 2), *range(1, 40, 2)]


@pytest.mark.parametrize("order", list(orders()))
def test_thousands_given_ahead_are_obeyed_on_their_own_frames_in_any_order(order: str):
    engine = small_engine()
    frames = [frame - min(orders()[order]) + 10 for frame in orders()[order]]
    for frame in frames:
        mark(engine, frame, tag=frame)
    render(engine, N_EVENTS + 10, block=64)

    assert obeyed(engine) == [(frame, frame) for frame in range(10, N_EVENTS + 10)]


def test_what_finds_the_line_full_is_dropped_and_counted_and_the_others_are_obeyed():
    engine = small_engine()
    n_places = layout.WAITING_EVENTS - 1
    for first in range(0, n_places + 3, layout.RING_EVENTS // 2):
        for tag in range(first, min(first + layout.RING_EVENTS // 2, n_places + 3)):
            mark(engine, 100 + tag % 7, tag)
        render(engine, 1)
    dropped = engine.figure("dropped_events")
    render(engine, 200)

    assert dropped == 3
    assert sorted(tag for _, tag in obeyed(engine)) == list(range(n_places))
