"""Timed morphs: along a straight line on the clock, until somebody moves the knob."""

import pytest

from performer.swap.morph import STEPS
from tests.stage.morphs import quiet, ready


def test_a_timed_morph_goes_straight_there_over_its_bars_and_reads_back_as_it_goes():
    play = ready(1)
    play.ask("/nf/tempo", 120.0)  # a bar is 2000 frames
    began = play.engine.clock
    play.ask("/nf/morph", 1.0, 2.0)
    values = []
    for eighth in range(1, STEPS + 2):
        play.until(began + 500 * eighth)
        play.ask("/nf/morph", reads=True)
        values.append(play.said("/nf/morph")[-1][0])

    assert values[:STEPS] == pytest.approx([step / STEPS for step in range(1, STEPS + 1)], abs=0.01)
    assert values[STEPS] == 1.0
    steps = [values[2] for values in play.said("/nf/pad/sound")]
    assert steps == [f"step {step}" for step in range(1, STEPS + 1)]


def test_without_a_clock_a_timed_morph_goes_by_the_tempo_that_is_set():
    play = ready(1)
    began = play.engine.clock
    play.ask("/nf/pad/morph", 1, 1.0, 1.0)  # 120 beats a minute: 2000 frames
    play.until(began + 1000)

    assert play.stage.board.pads[1].morph == pytest.approx(0.5, abs=0.01)


def test_any_new_value_ends_a_timed_morph_and_undo_takes_it_back_as_one():
    play = ready(1)
    began = play.engine.clock
    play.ask("/nf/morph", 1.0, 1.0)
    play.until(began + 1000)
    play.ask("/nf/morph", 0.25)
    play.until(began + 3000)
    assert (play.stage.board.controls.morph, quiet(play, 1)) == (0.25, 12.0)

    again = ready(1)
    again.ask("/nf/morph", 1.0, 1.0)
    again.until(again.engine.clock + 3000)
    assert quiet(again, 1) == 18.0
    again.ask("/nf/kit/undo")
    assert (again.stage.board.controls.morph, quiet(again, 1)) == (0.0, 1.0)


def test_a_pad_that_gets_a_value_of_its_own_leaves_the_kits_curve_and_the_others_go_on():
    play = ready()
    play.ask("/nf/morph", 1.0, 1.0)
    play.ask("/nf/pad/morph", 1, 0.25)
    play.until(play.engine.clock + 3000)

    assert (quiet(play, 1), quiet(play, 2)) == (12.0, 28.0)


def test_undo_ends_a_curve_that_is_on_its_way():
    play = ready(1)
    play.ask("/nf/morph", 1.0, 1.0)
    play.until(play.engine.clock + 1000)
    play.ask("/nf/kit/undo")
    play.until(play.engine.clock + 3000)

    assert (play.stage.board.controls.morph, quiet(play, 1)) == (0.0, 1.0)
