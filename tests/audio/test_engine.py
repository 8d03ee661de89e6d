"""The engine's strike, voices and rings, counted frame by frame."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from performer.audio import layout
from performer.audio.sound_store import SetLayer
from tests.audio.engines import constant, give, hit, render, reported, small_engine


def test_a_hit_sounds_from_its_own_frame_inside_a_block():
    engine = small_engine()
    give(engine, 0, constant(1.0, 3))
    hit(engine, 0, frame=2)

    assert render(engine, 8)[:, 0].tolist() == [0, 0, 1, 1, 1, 0, 0, 0]


def test_a_closed_hat_chokes_the_open_hat_from_its_own_first_frame():
    engine = small_engine(fade_frames=2)
    for pad, value in ((0, 1.0), (1, 2.0)):
        give(engine, pad, constant(value))
        engine.parts.pads[pad]["choke_group"] = 1
    hit(engine, 0, frame=0)
    hit(engine, 1, frame=4)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 1, 2.5, 2, 2, 2]


def test_a_late_hit_sounds_at_once_and_is_counted():
    engine = small_engine()
    give(engine, 0, constant(1.0, 2))
    render(engine, 8)
    hit(engine, 0, frame=3)

    assert render(engine, 4)[:, 0].tolist() == [1, 1, 0, 0]
    assert engine.figure("late_events") == 1


def test_round_robin_takes_turns_and_starts_over_when_the_set_changes():
    engine = small_engine()
    made = give(engine, 0, constant(1.0, 1), constant(2.0, 1), constant(3.0, 1))
    for frame in range(4):
        hit(engine, 0, frame=frame)
    engine.push(layout.SET_NOW, 0, made, frame=4)
    hit(engine, 0, frame=4)

    assert render(engine, 5)[:, 0].tolist() == [1, 2, 3, 1, 1]


def test_the_velocity_chooses_the_layer_and_its_square_the_gain():
    engine = small_engine()
    soft, loud = (engine.sounds.write(constant(value, 1)) for value in (1.0, 10.0))
    made = engine.sounds.make_set([SetLayer(0.5, 1.0, (soft,)), SetLayer(1.0, 1.0, (loud,))])
    engine.push(layout.SET_NOW, 0, made)
    hit(engine, 0, frame=0, velocity=0.5)
    hit(engine, 0, frame=1, velocity=0.75)

    assert render(engine, 2)[:, 0].tolist() == [0.25, 5.625]


def test_a_pending_swap_lands_with_the_next_hit_and_the_old_tail_rings_out():
    engine = small_engine()
    give(engine, 0, constant(1.0, 6))
    new = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(constant(10.0, 2)),))])
    hit(engine, 0, frame=0)
    engine.push(layout.SET_PENDING, 0, new, frame=1, tag=77)
    hit(engine, 0, frame=3)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 11, 11, 1, 0, 0]
    landed = [(r.frame, r.b, r.tag) for r in engine.reports() if r.kind == layout.LANDED]
    assert landed[-1] == (3, new, 77)


def test_a_swap_that_is_taken_back_is_said_to_be_superseded():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    new = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(constant(9.0, 1)),))])
    engine.push(layout.SET_PENDING, 0, new, frame=0, tag=5)
    engine.push(layout.CANCEL_PENDING, 0, frame=1)
    hit(engine, 0, frame=2)

    assert render(engine, 4)[:, 0].tolist() == [0, 0, 1, 0]
    assert [r.tag for r in engine.reports() if r.kind == layout.SUPERSEDED] == [5]


def test_the_same_pad_struck_by_two_ways_within_20_ms_is_one_hit():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    hit(engine, 0, frame=0, way=layout.WAY_MIDI)
    hit(engine, 0, frame=19, way=layout.WAY_OSC)
    hit(engine, 0, frame=25, way=layout.WAY_OSC)
    hit(engine, 0, frame=30, way=layout.WAY_OSC)

    out = render(engine, 40)[:, 0]

    assert np.flatnonzero(out).tolist() == [0, 25, 30]
    assert reported(engine, layout.DOUBLED) == [(19, 0)]


def test_struck_by_another_way_after_20_ms_it_is_a_hit_of_its_own():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    hit(engine, 0, frame=0, way=layout.WAY_MIDI)
    hit(engine, 0, frame=20, way=layout.WAY_OSC)

    assert np.flatnonzero(render(engine, 40)[:, 0]).tolist() == [0, 20]


def test_a_pad_of_one_voice_fades_its_old_voice_under_the_new():
    engine = small_engine(fade_frames=4)
    give(engine, 0, constant(1.0))
    engine.parts.pads[0]["voices"] = 1
    hit(engine, 0, frame=0)
    hit(engine, 0, frame=2)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1.75, 1.5, 1.25, 1, 1, 1]


def test_beyond_64_voices_the_oldest_fades_and_none_is_refused():
    engine = small_engine(fade_frames=2)
    for pad in range(2):
        give(engine, pad, constant(1.0))
        engine.parts.pads[pad]["voices"] = 64
    for n in range(70):
        hit(engine, n % 2, frame=n)

    out = render(engine, 80, block=16)[:, 0]

    assert out[63] == 64
    assert out[79] == 64
    assert out.max() == 64.5  # the one being faded, halfway down
    assert len(reported(engine, layout.STRUCK)) == 70


def test_a_gated_pad_fades_when_it_is_released_and_a_one_shot_goes_on():
    engine = small_engine(fade_frames=2)
    for pad in range(2):
        give(engine, pad, constant(1.0 + pad, 6))
    engine.parts.pads[0]["play"] = layout.GATE
    for pad in range(2):
        hit(engine, pad, frame=0)
        engine.push(layout.PAD_OFF, pad, frame=2)

    assert render(engine, 8)[:, 0].tolist() == [3, 3, 2.5, 2, 2, 2, 0, 0]


def test_attack_hold_and_decay_shape_a_voice():
    engine = small_engine()
    give(engine, 0, constant(1.0, 6))
    engine.parts.pads[0]["attack_frames"] = 1
    engine.parts.pads[0]["hold_frames"] = 2
    engine.parts.pads[0]["decay_factor"] = 0.5
    hit(engine, 0, frame=0)

    assert render(engine, 8)[:, 0].tolist() == [0.5, 1, 1, 0.5, 0.25, 0.125, 0, 0]


def test_pan_turns_one_side_down_and_leaves_the_other():
    engine = small_engine()
    give(engine, 0, constant(1.0, 2, n_channels=2))
    engine.push(layout.PAD_PAN, 0, x=-0.5, frame=0)
    hit(engine, 0, frame=0)

    assert render(engine, 1).tolist() == [[1.0, 0.5]]


def test_panic_fades_everything():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0))
    hit(engine, 0, frame=0)
    engine.push(layout.PANIC, frame=3)

    assert render(engine, 6)[:, 0].tolist() == [1, 1, 1, 0.5, 0, 0]


def test_a_note_without_a_pad_is_counted_and_told():
    engine = small_engine()
    engine.push(layout.NOTE_ON, 99, x=1.0, frame=1)
    render(engine, 4)

    assert engine.figure("unmapped_notes") == 1
    assert reported(engine, layout.NO_PAD) == [(1, 99)]


def test_what_is_heard_and_played_lies_in_the_shared_rings():
    engine = small_engine()
    give(engine, 0, constant(0.5, 2))
    hit(engine, 0, frame=1)
    render(engine, 8, heard=[0.1, 0.2, 0.3])

    assert engine.shared.written == 8
    np.testing.assert_array_equal(engine.shared.heard_between(0, 4), np.float32([0.1, 0.2, 0.3, 0]))
    assert engine.shared.played[:4].tolist() == [0, 0.5, 0.5, 0]


def test_a_full_event_ring_drops_and_counts_the_event():
    engine = small_engine()
    pushed = [engine.push(layout.PAD_OFF, 0) for _ in range(layout.RING_EVENTS + 3)]

    assert pushed.count(False) == 3
    assert engine.dropped_events == 3


@settings(max_examples=40, deadline=None)
@given(
    events=st.lists(
        st.tuples(
            st.integers(0, 300),
            st.integers(0, 3),
            st.sampled_from(["hit", "off", "swap", "tune", "panic", "choke"]),
            st.floats(0.0625, 1.0, width=32),
        ),
        max_size=40,
    ),
    block=st.sampled_from([1, 2, 3, 7, 16, 64, 250]),
)
def test_block_size_does_not_change_the_sound(events: list[tuple[int, int, str, float]], block: int):
    outs = [_perform(events, size) for size in (250, block)]

    np.testing.assert_array_equal(outs[0], outs[1])


def _perform(events: list[tuple[int, int, str, float]], block: int) -> np.ndarray:
    engine = small_engine(fade_frames=5)
    noise = np.random.default_rng(1)
    sets: list[int] = []
    for pad in range(4):
        sounds = [noise.standard_normal((60 + 30 * pad, 1 + pad % 2)).astype(np.float32) for _ in range(2)]
        sets.append(give(engine, pad, *sounds))
        engine.parts.pads[pad]["choke_group"] = pad // 2
        engine.parts.pads[pad]["voices"] = 1 + pad
        engine.parts.pads[pad]["play"] = layout.GATE if pad == 1 else layout.ONE_SHOT
        engine.parts.pads[pad]["attack_frames"] = 3 * (pad == 2)
        if pad == 3:
            engine.parts.pads[pad]["hold_frames"] = 10
            engine.parts.pads[pad]["decay_factor"] = 0.9
    for frame, pad, kind, x in sorted(events, key=lambda event: event[0]):
        if kind == "hit":
            hit(engine, pad, frame, x)
        elif kind == "off":
            engine.push(layout.PAD_OFF, pad, frame=frame)
        elif kind == "swap":
            engine.push(layout.SET_PENDING, pad, sets[(pad + 1) % 4], frame=frame)
        elif kind == "tune":
            engine.push(layout.PAD_TUNE, pad, x=0.5 + x, frame=frame)
        elif kind == "choke":
            engine.push(layout.SET_NOW, pad, sets[(pad + 2) % 4], frame=frame)
        else:
            engine.push(layout.PANIC, frame=frame)
    return render(engine, 500, block)


def test_every_voice_ends_and_lets_go_of_its_sound():
    engine = small_engine()
    slot_set = give(engine, 0, constant(1.0, 50))
    for n in range(10):
        hit(engine, 0, frame=n * 7)
    render(engine, 200)

    assert engine.figure("in_use") == 0
    slots = engine.parts.set_slots[slot_set, 0, :1]
    assert engine.parts.slots["voices"][slots].tolist() == [0]


@pytest.mark.parametrize("value", [1e-25, -1e-30, np.nan, np.inf, -np.inf])
def test_what_is_as_good_as_silent_or_no_number_is_stored_as_silence(value: float):
    engine = small_engine()
    slot = engine.sounds.write(constant(value, 4))

    assert engine.sounds.frames_of(slot).tolist() == [[0], [0], [0], [0]]
