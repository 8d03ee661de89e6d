"""A change of kit between two frames, and repeats of held pads, counted frame by frame."""

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.sound_store import SetLayer
from tests.audio.engines import constant, give, hit, render, reported, small_engine


def next_kit(engine: Engine, *values: float) -> None:
    """Lay a kit ready whose pads sound as constants, on notes 36, 37 … and in no choke group."""
    engine.parts.next_notes[:] = -1
    engine.parts.next_pads["epoch"] = 1
    for pad, value in enumerate(values):
        slot = engine.sounds.write(constant(value))
        engine.parts.next_pads[pad]["set"] = engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))])
        engine.parts.next_notes[36 + pad] = pad


def test_a_kit_is_put_on_between_two_frames_and_what_rings_rings_on():
    engine = small_engine()
    give(engine, 0, constant(1.0, 6))
    next_kit(engine, 10.0)
    engine.push(layout.USE_KIT, frame=4, tag=9)
    hit(engine, 0, frame=3)
    hit(engine, 0, frame=4)

    assert render(engine, 10)[:, 0].tolist() == [0, 0, 0, 1, 11, 11, 11, 11, 11, 10]
    landed = [(r.frame, r.tag) for r in engine.reports() if r.kind == layout.LANDED and r.tag]
    assert landed == [(4, 9)]


def test_the_new_kits_hat_chokes_the_old_ones_from_its_own_first_frame():
    engine = small_engine(fade_frames=2)
    give(engine, 1, constant(1.0))
    engine.parts.pads["choke_group"][:2] = 1
    next_kit(engine, 2.0, 4.0)
    engine.parts.next_pads["choke_group"][:2] = 1
    hit(engine, 1, frame=0)
    engine.push(layout.USE_KIT, frame=3)
    hit(engine, 0, frame=5)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 1, 1, 2.5, 2, 2]


@pytest.mark.parametrize("pad", [1, 2])
def test_it_does_so_wherever_the_new_kit_has_its_hats(pad: int):
    engine = small_engine(fade_frames=2)
    give(engine, 1, constant(1.0))
    engine.parts.pads[1]["choke_group"] = 1
    next_kit(engine, 2.0, 2.0, 2.0)
    engine.parts.next_pads[pad]["choke_group"] = 1
    hit(engine, 1, frame=0)
    engine.push(layout.USE_KIT, frame=3)
    hit(engine, pad, frame=5)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 1, 1, 2.5, 2, 2]


def test_settings_and_notes_change_on_the_same_frame_as_the_sounds():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    engine.parts.note_pad[60] = 0
    next_kit(engine, 1.0)
    engine.parts.next_pads[0]["gain"] = 0.5
    for frame in (1, 2):
        engine.push(layout.NOTE_ON, 60, x=1.0, frame=frame)
    engine.push(layout.USE_KIT, frame=2)
    for frame in (2, 3):
        engine.push(layout.NOTE_ON, 36, x=1.0, frame=frame)

    out = render(engine, 6)[:, 0]

    assert out[:4].tolist() == [0, 1, 1.5, 1]  # the note on frame 2 came before the kit did
    assert engine.figure("unmapped_notes") == 0


def test_a_knob_of_the_new_kit_leaves_what_rings_of_the_old_one_as_it_is():
    engine = small_engine()
    engine.parts.engine["glide"] = 1.0
    give(engine, 0, constant(1.0))
    next_kit(engine, 4.0)
    hit(engine, 0, frame=0)
    engine.push(layout.USE_KIT, frame=2)
    hit(engine, 0, frame=4)
    engine.push(layout.PAD_GAIN, 0, x=0.5, frame=6)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 1, 5, 5, 3, 3]


def test_a_gate_held_over_the_change_of_kit_ends_with_its_hand_as_its_own_kit_says():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0))
    engine.parts.pads[0]["play"], engine.parts.pads[0]["release_factor"] = layout.GATE, 0.5
    next_kit(engine, 2.0)
    hit(engine, 0, frame=0)
    engine.push(layout.USE_KIT, frame=2)
    engine.push(layout.PAD_OFF, 0, frame=4)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 1, 0.5, 0.25, 0.125, 0.0625]


def test_a_toggle_of_the_new_kit_starts_with_its_first_hit_and_leaves_the_old_one():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0))
    engine.parts.pads[0]["play"] = layout.TOGGLE
    next_kit(engine, 2.0)
    engine.parts.next_pads[0]["play"] = layout.TOGGLE
    hit(engine, 0, frame=0)
    engine.push(layout.USE_KIT, frame=2)
    for frame in (3, 6):
        hit(engine, 0, frame=frame)

    assert render(engine, 9)[:, 0].tolist() == [1, 1, 1, 3, 3, 3, 2, 1, 1]


def test_a_swap_that_waits_on_a_pad_of_the_old_kit_is_said_to_be_superseded():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    next_kit(engine, 2.0)
    engine.push(layout.SET_PENDING, 0, 0, frame=0, tag=5)
    engine.push(layout.USE_KIT, frame=1)
    hit(engine, 0, frame=2)

    assert render(engine, 4)[:, 0].tolist() == [0, 0, 2, 2]
    assert [r.tag for r in engine.reports() if r.kind == layout.SUPERSEDED] == [5]


def test_a_gated_pad_whose_note_goes_to_another_pad_is_let_go_of():
    engine = small_engine(fade_frames=2)
    for pad in (0, 1):
        give(engine, pad, constant(1.0))
        engine.parts.pads[pad]["play"] = layout.GATE
        engine.parts.note_pad[50 + pad] = pad
    next_kit(engine, 2.0, 2.0)
    engine.parts.next_notes[50] = 0  # the other note strikes no pad any more
    for note in (50, 51):
        engine.push(layout.NOTE_ON, note, x=1.0, frame=0)
    engine.push(layout.USE_KIT, frame=4)

    assert render(engine, 8)[:, 0].tolist() == [2, 2, 2, 2, 1.5, 1, 1, 1]
    assert reported(engine, layout.RELEASED) == [(4, 1)]


def repeats(engine: Engine, *frames: int, gap: int = 2) -> None:
    """Give the engine repeats of pad 0 ahead of time."""
    for frame in frames:
        engine.push(layout.REPEAT, 0, gap, x=1.0, frame=frame, way=layout.WAY_MIDI)


def test_a_repeat_sounds_on_its_own_frame_while_the_pad_is_held_and_never_after():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    engine.push(layout.PAD_ON, 0, x=1.0, frame=1, way=layout.WAY_MIDI)
    repeats(engine, 5, 9, 13)
    engine.push(layout.PAD_OFF, 0, frame=9)

    assert np.flatnonzero(render(engine, 20)[:, 0]).tolist() == [1, 5, 9]


def test_a_repeat_too_near_to_a_hit_of_the_hand_is_that_hit():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    for frame in (1, 8):
        engine.push(layout.PAD_ON, 0, x=1.0, frame=frame, way=layout.WAY_MIDI)
    repeats(engine, 5, 9, 13, gap=2)

    assert np.flatnonzero(render(engine, 20)[:, 0]).tolist() == [1, 5, 8, 13]


def test_a_panic_lets_go_of_every_pad():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    engine.push(layout.PAD_ON, 0, x=1.0, frame=1, way=layout.WAY_MIDI)
    repeats(engine, 5, 9)
    engine.push(layout.PANIC, frame=6)

    assert np.flatnonzero(render(engine, 20)[:, 0]).tolist() == [1, 5]


def test_a_pad_held_through_a_change_of_kit_repeats_the_new_kits_sound():
    engine = small_engine()
    give(engine, 0, constant(1.0, 1))
    next_kit(engine, 3.0)
    engine.parts.note_pad[36] = 0
    engine.push(layout.NOTE_ON, 36, x=1.0, frame=0, way=layout.WAY_MIDI)
    engine.push(layout.USE_KIT, frame=4)
    repeats(engine, 4)

    assert render(engine, 5)[:, 0].tolist() == [1, 0, 0, 0, 3]
