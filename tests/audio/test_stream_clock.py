"""Stamps on the clock of the stream: callbacks, late by chance of a seed, play a real engine."""

import ctypes
from collections.abc import Iterator

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.kernel import render
from performer.audio.stream_clock import follow, start_anew
from tests.audio.engines import constant, give

RATE, BLOCK = 48000, 64
TOLERANCE_SECONDS = 0.0001
BEGIN_SECONDS = 1000.0  # on perf_counter's clock: the machine has been on for a while

Call = tuple[float, int]  # when the callback is called, and for how many frames


def sizes(size: int, n_calls: int) -> list[int]:
    return [size] * n_calls


def late_calls(blocks: list[int], late_seconds: np.ndarray, ppm: float = 0.0) -> Iterator[Call]:
    """Yield the calls of a device that asks for each block when there is room for it, or late by so much."""
    rate = RATE * (1 + ppm * 1e-6)
    end, last = 0, 0.0
    for n, late in zip(blocks, late_seconds):
        end += n
        last = max(last, BEGIN_SECONDS + end / rate + late)  # nobody is called before the last call
        yield last, n


def jitter(n_calls: int, most_seconds: float) -> np.ndarray:
    return np.random.default_rng(1).uniform(0.0, most_seconds, n_calls)


def errors(calls: Iterator[Call], ppm: float = 0.0, after: float = 0.1) -> np.ndarray:
    """Strike every 7.3 ms; return by how many seconds each hit misses its stamp plus one block, from `after` on.

    The truth is the device's own clock: frame f has room at BEGIN_SECONDS + f / rate, so what is struck then
    sounds on frame f, one block after the one that was being asked for.
    """
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 12))
    give(engine, 0, constant(1.0, 1))
    engine.parts.pads[0]["voices"] = 64
    rate = RATE * (1 + ppm * 1e-6)
    stamp, wanted, sounded = BEGIN_SECONDS + 0.05, [], []
    for at, n in calls:
        while stamp < at:
            engine.push(layout.PAD_ON, 0, x=1.0, frame=engine.frame_of_stamp(stamp), ring=1)
            wanted.append((stamp - BEGIN_SECONDS) * rate)
            stamp += 0.0073
        follow(engine.parts, int(at * 1e9), n)
        render(engine.parts, n)
        sounded += [report.frame for report in engine.reports() if report.kind == layout.STRUCK]
    missed = (np.array(sounded) - np.array(wanted[: len(sounded)])) / rate
    return missed[np.array(wanted[: len(sounded)]) / rate > after]


def followed(calls: list[Call], lost_before: int = -1) -> Engine:
    """Return an engine that has been called so, and told of lost frames before one of the calls."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 12))
    for number, (at, n) in enumerate(calls):
        if number == lost_before:
            start_anew(engine.parts)
        follow(engine.parts, int(at * 1e9), n)
        render(engine.parts, n)
    return engine


def test_calls_that_are_late_by_chance_do_not_move_the_hits():
    n_calls = 5000

    missed = errors(late_calls(sizes(BLOCK, n_calls), jitter(n_calls, 0.0004)))

    assert len(missed) > 850
    assert np.abs(missed).max() < TOLERANCE_SECONDS


def test_the_raw_time_of_the_calls_would_move_them_by_all_of_it():
    late = jitter(5000, 0.0004)

    assert late.max() - late.min() > 3 * TOLERANCE_SECONDS


@pytest.mark.parametrize("ppm", [-200.0, 200.0])
@pytest.mark.parametrize("block", [32, 64, 256, 1024])
def test_a_device_whose_clock_drifts_is_followed(ppm: float, block: int):
    n_calls = 30 * RATE // block

    missed = errors(late_calls(sizes(block, n_calls), np.zeros(n_calls), ppm), ppm)

    assert np.abs(missed).max() < TOLERANCE_SECONDS
    assert np.abs(missed[len(missed) // 4 :]).max() < 1.5 / RATE


def test_a_device_that_drifts_and_is_called_late_is_followed_too():
    n_calls = 30 * RATE // BLOCK

    missed = errors(late_calls(sizes(BLOCK, n_calls), jitter(n_calls, 0.0001), 200.0), 200.0)

    assert np.abs(missed).max() < TOLERANCE_SECONDS


def test_a_call_that_was_held_up_for_long_moves_nothing():
    late = np.zeros(4000)
    late[700::900] = 0.020  # and the calls after it come all at once

    assert np.abs(errors(late_calls(sizes(BLOCK, 4000), late))).max() < TOLERANCE_SECONDS
    assert followed(list(late_calls(sizes(BLOCK, 4000), late))).figure("stream_resets") == 1


def test_blocks_of_any_size_keep_the_same_way_to_the_sound():
    # bare ALSA: a call that is late finds room for more, and asks for it
    blocks = np.random.default_rng(2).integers(48, 128, 4000).tolist()

    assert np.abs(errors(late_calls(blocks, np.zeros(4000)))).max() < TOLERANCE_SECONDS


def test_blocks_of_one_frame_more_or_less_keep_it_too():
    # a device that converts the rate: now 470 frames, now 471, on every tick
    blocks = [470 + (n * 3) % 2 for n in range(2000)]

    assert np.abs(errors(late_calls(blocks, np.zeros(2000)))).max() < TOLERANCE_SECONDS


def test_blocks_that_come_four_at_once_are_placed_by_the_last_of_them():
    # a driver with a larger buffer of its own, cut into blocks: the first three come before they are due
    calls = [(BEGIN_SECONDS + (n // 4 + 1) * 4 * BLOCK / RATE, BLOCK) for n in range(4000)]

    assert np.abs(errors(iter(calls))).max() < TOLERANCE_SECONDS


def jumping(seconds: float, n_calls: int) -> list[Call]:
    """Return calls whose last 800 are later than they should be."""
    whole = late_calls(sizes(BLOCK, n_calls), np.zeros(n_calls))
    return [(at + (n >= n_calls - 800) * seconds, n_frames) for n, (at, n_frames) in enumerate(whole)]


def test_frames_that_were_lost_start_the_clock_anew_at_once():
    calls = jumping(10 * BLOCK / RATE, 1500)[:701]

    engine = followed(calls, lost_before=700)

    assert abs(engine.frame_of_stamp(calls[-1][0]) - engine.clock) <= 1
    assert abs(followed(calls).frame_of_stamp(calls[-1][0]) - engine.clock) > 9 * BLOCK


def test_a_clock_that_jumps_and_stays_there_is_found_again():
    calls = jumping(0.5, 1500)

    engine = followed(calls)

    assert abs(engine.frame_of_stamp(calls[-1][0]) - engine.clock) <= 1


def test_before_the_first_block_there_is_no_clock_and_a_hit_is_for_now():
    assert Engine(RATE, MemoryPlan(1 << 14, 1 << 12)).frame_of_stamp(BEGIN_SECONDS) == layout.NOW


class Jack:
    """A server's count of frames as its library tells it: a C function that takes a client."""

    def __init__(self, engine: Engine, first_frame: int) -> None:
        self.frame, self.engine = first_frame, engine
        self._function = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p)(lambda client: self.frame)
        links = engine.parts.links[0]
        links["last_frame_time"] = ctypes.cast(self._function, ctypes.c_void_p).value
        links["client"] = 1

    def call(self, at: float, n: int) -> None:
        """Call the engine for the server's block, as PortAudio's callback does; the server's is the next then."""
        self.engine.parts.engine["next_driver_frame"] = (self.frame + n) % (1 << 32)
        follow(self.engine.parts, int(at * 1e9), n)
        render(self.engine.parts, n)
        self.engine.parts.engine["block_frames"] = n

    def go_on(self, n: int) -> None:
        self.frame = (self.frame + n) % (1 << 32)


FAR = 4_000_000  # of JACK's frames: it has run for a while
LAST = (1 << 32) - 10 * BLOCK - 5  # its count has 32 bits, and begins again


@pytest.mark.parametrize("first_frame", [FAR, LAST])
@pytest.mark.parametrize("is_before", [False, True])
def test_what_comes_within_a_call_of_jack_sounds_where_the_next_block_begins_whoever_is_called_first(
    first_frame: int, is_before: bool
):
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 12))
    jack, missed = Jack(engine, first_frame), list[int]()
    for number, (at, n) in enumerate(late_calls(sizes(BLOCK, 500), jitter(500, 0.004))):
        frame = engine.frame_of_call(at) if is_before else 0
        jack.call(at, n)
        frame = frame if is_before else engine.frame_of_call(at)
        missed += [frame - engine.clock] if number else []
        jack.go_on(n)

    assert set(missed) == {0}


def test_what_comes_with_a_call_of_jack_after_blocks_were_lost_still_sounds_where_the_next_begins():
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 12))
    jack = Jack(engine, FAR)
    for at, n in late_calls(sizes(BLOCK, 10), jitter(10, 0.0)):
        jack.call(at, n)
        jack.go_on(n)
    jack.go_on(7 * BLOCK)
    jack.call(at + 8 * BLOCK / RATE, BLOCK)

    assert engine.frame_of_call(at) == engine.clock


def not_to_be_asked(way: int) -> tuple[Jack, float]:
    """Return a JACK that its engine cannot ask, in one of the ways there are, and when it has called last."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 12))
    jack = Jack(engine, FAR)
    for at, n in late_calls(sizes(BLOCK, 100), jitter(100, 0.0)):
        jack.call(at, n)
        jack.go_on(n)
    if way == 0:
        engine.parts.links["client"] = 0
    elif way == 1:
        jack.frame = 0
    elif way == 2:
        jack.frame += 2 * RATE
    else:
        engine.parts.engine["stamp_driver_frame"] = -1
    return jack, at


@pytest.mark.parametrize("way", [0, 1, 2, 3], ids=["no client", "no count", "another server", "not called yet"])
def test_where_jack_cannot_be_asked_the_stamp_has_to_do(way: int):
    jack, at = not_to_be_asked(way)

    assert jack.engine.frame_of_call(at + 0.1) == jack.engine.frame_of_stamp(at + 0.1)


def test_before_the_first_call_what_comes_is_for_now():
    assert Engine(RATE, MemoryPlan(1 << 14, 1 << 12)).frame_of_call(BEGIN_SECONDS) == layout.NOW


def test_who_lets_go_while_the_device_stands_still_lets_go_at_once_and_of_nothing_that_is_held_later():
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 20))
    give(engine, 0, constant(0.5, 10 * RATE))
    engine.parts.pads[0]["play"] = layout.GATE
    calls = list(late_calls(sizes(BLOCK, 800), jitter(800, 0.0)))
    for at, n in calls:
        follow(engine.parts, int(at * 1e9), n)
        render(engine.parts, n)
    engine.push(layout.PAD_OFF, 0, frame=engine.frame_of_stamp(at + 2.0), ring=1)  # of a hit that was dropped
    engine.push(layout.PAD_ON, 0, x=1.0, ring=1)
    for _ in range(2 * RATE // BLOCK + 100):
        render(engine.parts, BLOCK)

    assert engine.figure("in_use") == 1


def test_a_release_that_is_meant_for_later_comes_then():
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 20))
    give(engine, 0, constant(0.5, 10 * RATE))
    engine.parts.pads[0]["play"] = layout.GATE
    render(engine.parts, BLOCK)
    engine.push(layout.PAD_ON, 0, x=1.0, ring=1)
    engine.push(layout.PAD_OFF, 0, frame=RATE // 4, tag=layout.GIVEN_AHEAD, ring=1)
    while engine.clock < RATE // 4 - BLOCK:
        render(engine.parts, BLOCK)
    sounds = engine.figure("in_use")
    for _ in range(RATE // BLOCK):
        render(engine.parts, BLOCK)

    assert (sounds, engine.figure("in_use")) == (1, 0)


def test_hits_while_the_device_stands_still_sound_at_once_when_it_plays_on_and_are_counted():
    calls = jumping(0.6, 1500)[:710]
    engine = followed(calls[:700])
    give(engine, 0, constant(1.0, 1))
    engine.parts.pads[0]["voices"] = 64
    for after in (0.1, 0.3):
        frame = engine.frame_of_stamp(calls[699][0] + after)
        engine.push(layout.PAD_ON, 0, x=1.0, frame=frame, way=layout.WAY_MIDI, ring=1)
    plays_on = engine.clock
    for at, n in calls[700:]:
        follow(engine.parts, int(at * 1e9), n)
        render(engine.parts, n)

    assert [r.frame for r in engine.reports() if r.kind == layout.STRUCK] == [plays_on] * 2
    assert engine.figure("late_events") == 2


def test_an_end_of_a_note_that_comes_late_is_no_late_hit():
    engine = followed(list(late_calls(sizes(BLOCK, 10), np.zeros(10))))
    engine.push(layout.PAD_OFF, 0, frame=1, ring=1)
    render(engine.parts, BLOCK)

    assert engine.figure("late_events") == 0
