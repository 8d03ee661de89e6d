"""What makes no sense: dropped and counted where it names nothing, else played as the nearest that does."""

import math

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.bounds import MOST_GAIN
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import LOUDEST, SetLayer
from tests.audio.engines import constant, give, hit, ramp, render, small_engine

NAN, FAR = math.nan, (1 << 31) - 1
OF_PADS = (layout.PAD_ON, layout.PAD_OFF, layout.PAD_GAIN)


@pytest.mark.parametrize(
    ("kind", "a", "b", "x"),
    [
        *[
            (kind, pad, 0, 0.5)
            for kind in (layout.PAD_ON, layout.PAD_OFF, layout.PAD_GAIN)
            for pad in (-1, 64, FAR)
        ],
        *[(kind, note, 0, 0.5) for kind in (layout.NOTE_ON, layout.NOTE_OFF) for note in (-1, 128, FAR)],
        *[(kind, 0, chosen, 0.0) for kind in (layout.SET_NOW, layout.SET_PENDING) for chosen in (-2, 1024, FAR)],
        *[(kind, 0, 0, NAN) for kind in (*layout.PARAMETERS, layout.PAD_ON, layout.REPEAT)],
        *[(kind, 0, 0, 0.5) for kind in (0, -1, 13, 14, 24, 99, layout.STRUCK)],
    ],
)
def test_an_event_that_names_nothing_is_dropped_and_counted(kind: int, a: int, b: int, x: float):
    engine = small_engine()
    give(engine, 0, constant(1.0, 4))
    engine.push(kind, a, b, x, frame=0)
    hit(engine, 0, frame=1)

    assert render(engine, 8)[:, 0].tolist() == [0, 1, 1, 1, 1, 0, 0, 0]
    assert engine.figure("dropped_events") == 1


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("gain", NAN, [0, 0, 0]),
        ("gain", -1.0, [0, 0, 0]),
        ("gain", 1e300, [MOST_GAIN, 2 * MOST_GAIN, 3 * MOST_GAIN]),
        ("pan", -1e9, [1, 2, 3]),
        ("start_frames", -5, [1, 2, 3]),
        ("pair", 7, [1, 2, 3]),
        ("pair", -1, [1, 2, 3]),
        ("decay_factor", 7.0, [1, 2, 3]),
        ("attack_frames", -3, [1, 2, 3]),
        ("hold_frames", -3, [1, 2, 3]),
        ("vary", NAN, [1, 2, 3]),
        ("voices", -1, [1, 2, 3]),
        ("crossfade", NAN, [1, 2, 3]),
    ],
)
def test_a_pad_that_is_set_to_nonsense_plays_as_near_to_it_as_makes_sense(field: str, value: float, wanted: list):
    engine = small_engine()
    give(engine, 0, ramp(3))
    engine.parts.pads[0][field] = value
    hit(engine, 0, frame=0)

    assert render(engine, 4)[:, 0].tolist() == [*wanted, 0]


@pytest.mark.parametrize("step", [0.0, -1.0, NAN, 1e-300])
def test_a_sound_that_stands_still_or_runs_away_is_played_at_the_slowest_and_ends(step: float):
    engine = small_engine()
    give(engine, 0, constant(1.0, 3))
    engine.parts.pads[0]["step"] = step
    hit(engine, 0, frame=0)
    render(engine, 3 * 64 - 1)

    assert engine.figure("in_use") == 1
    render(engine, 1)
    assert engine.figure("in_use") == 0


@pytest.mark.parametrize("velocity", [-0.5, 2.0, 1e300])
def test_a_velocity_is_between_none_and_full(velocity: float):
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    engine.parts.pads[0]["curve"] = layout.SOFT
    hit(engine, 0, frame=0, velocity=velocity)

    assert render(engine, 1)[0, 0] == (1.0 if velocity > 0 else 0.0)


def test_a_layer_without_a_sound_is_silent():
    engine = small_engine()
    give(engine, 1, constant(1.0))  # what lies in the first slot must not be heard
    engine.push(layout.SET_NOW, 0, engine.sounds.make_set([SetLayer(1.0, 1.0, ())]))
    hit(engine, 0, frame=0)

    assert not render(engine, 8).any()
    assert engine.figure("in_use") == 0


def test_where_one_of_two_crossed_layers_has_ended_the_other_still_counts_for_the_hit():
    engine = small_engine(fade_frames=1)
    slots = [engine.sounds.write(constant(1.0, n_frames)) for n_frames in (100, 3)]
    made = engine.sounds.make_set([SetLayer(top, 1.0, (slot,)) for top, slot in zip((0.5, 1.0), slots)])
    engine.push(layout.SET_NOW, 0, made)
    engine.parts.pads[0]["crossfade"], engine.parts.pads[0]["voices"] = 0.5, 1
    for frame, velocity in ((0, 0.6), (10, 0.1)):
        hit(engine, 0, frame=frame, velocity=velocity)

    out = render(engine, 20)[:, 0]

    assert out[9] > 0.1
    np.testing.assert_allclose(out[10:], 0.01, rtol=1e-6)


def test_a_peak_beyond_all_measure_leaves_the_limiter_as_it_was():
    engine = Engine(48000, MemoryPlan(1 << 10, 1 << 16), limiter=True)
    for pad, value in ((0, 1e30), (1, 0.25)):
        slot = engine.sounds.write(constant(value, 1000 if pad == 0 else 30000))
        engine.push(layout.SET_NOW, pad, engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))]))
    engine.parts.pads[0]["gain"], engine.parts.pads[0]["voices"] = 1e9, 60
    for _ in range(60):
        hit(engine, 0, frame=0)
    hit(engine, 1, frame=2000)
    out = np.zeros((32000, 2), np.float32)
    engine.render_offline(out, np.zeros(len(out), np.float32), 64)

    assert np.abs(out).max() <= np.float32(engine.figure("ceiling"))
    np.testing.assert_array_equal(out[29000:31000], np.float32(0.25))


@pytest.mark.parametrize("value", [3e38, -3e38])
def test_a_sound_beyond_all_measure_is_stored_as_loud_as_may_be(value: float):
    engine = small_engine()
    slot = engine.sounds.write(constant(value, 2))
    assert engine.sounds.frames_of(slot).tolist() == [[math.copysign(LOUDEST, value)]] * 2

    engine.sounds.replace({slot: constant(math.nan, 2)})
    assert engine.sounds.frames_of(slot).tolist() == [[0], [0]]


@pytest.mark.parametrize("sides", [(1.0, 1.0), (1.0, 0.0)])
def test_a_filter_forgets_what_cannot_be_heard_before_it_becomes_denormal(sides: tuple[float, float]):
    engine = small_engine()
    sound = np.zeros((9000, 2), np.float32)
    sound[:5] = 0.5
    sound[5:] += 0.1 * (1.0 - np.array(sides))  # one side falls silent, the other goes on
    give(engine, 0, sound)
    record = engine.parts.pads[0]
    record["filter"], record["cutoff"], record["resonance"] = layout.LOW_PASS, 0.05, 0.5
    hit(engine, 0, frame=0)
    render(engine, 8000)

    voice = engine.parts.voices[0]
    states = np.array([[voice["left_1"], voice["left_2"]], [voice["right_1"], voice["right_2"]]])
    assert voice["state"] == layout.PLAYING
    assert not np.any((states != 0.0) & (np.abs(states) < 1e-250))
    assert not states[0].any()
