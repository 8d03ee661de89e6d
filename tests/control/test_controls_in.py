"""Knobs that pick their value up, and MIDI in the words of OSC."""

import pytest

from performer.control.controls_in import ControlsIn
from performer.control.midi import ControlChange, NoteOn, ProgramChange
from performer.control.pickup import Pickup


def test_a_knob_far_from_its_value_moves_nothing_until_it_passes_it():
    knob = Pickup()

    assert [knob.turn(position, 0.5) for position in (0.1, 0.3, 0.45)] == [False, False, False]
    assert knob.turn(0.6, 0.5)
    assert knob.turn(0.9, 0.6)


def test_a_knob_within_two_steps_of_its_value_takes_hold_at_once():
    assert Pickup().turn(66 / 127, 64 / 127)
    assert not Pickup().turn(67 / 127, 64 / 127)


def test_a_knob_lets_go_when_the_value_is_changed_from_elsewhere():
    knob = Pickup()
    assert knob.turn(0.5, 0.5)
    assert knob.turn(0.8, 0.5)

    assert not knob.turn(0.82, 0.2)  # a kit has come back as it was left
    assert not knob.turn(0.5, 0.2)
    assert knob.turn(0.1, 0.2)
    assert knob.turn(0.9, 0.1)


def test_a_knob_that_is_turned_fast_holds_on():
    knob = Pickup()
    knob.turn(0.0, 0.0)

    assert knob.turn(1.0, 0.0)
    assert knob.turn(0.0, 1.0)


def asked(controls: ControlsIn, event: object, value: float = 0.0) -> list[tuple[str, str, tuple]] | None:
    requests = controls.requests(event, lambda verb: value)
    return None if requests is None else [(one.address, one.verb, one.args) for one in requests]


def test_a_program_change_is_the_sets_kit_of_that_number_and_the_first_is_program_0():
    assert asked(ControlsIn(), ProgramChange(3, 0)) == [("/nf/kit/go", "kit_go", (1,))]
    assert asked(ControlsIn(), ProgramChange(3, 127)) == [("/nf/kit/go", "kit_go", (128,))]


def test_a_knob_moves_the_control_that_the_table_names_once_it_has_picked_it_up():
    controls = ControlsIn({20: "/nf/distance"})

    assert asked(controls, ControlChange(0, 20, 127), 0.5) == []
    assert asked(controls, ControlChange(0, 20, 0), 0.5) == [("/nf/distance", "distance", (0.0,))]
    assert asked(controls, ControlChange(5, 20, 127), 0.0) == [("/nf/distance", "distance", (1.0,))]


def test_a_knobs_way_is_the_whole_range_of_its_control():
    controls = ControlsIn({20: "/nf/tempo"})

    ((_, _, lowest),) = asked(controls, ControlChange(0, 20, 0), 20.0)
    ((_, _, highest),) = asked(controls, ControlChange(0, 20, 127), 20.0)
    assert (lowest, highest) == ((20.0,), (400.0,))


@pytest.mark.parametrize("event", [ControlChange(0, 7, 1), NoteOn(0, 36, 1.0), None])
def test_what_the_table_does_not_name_has_no_use(event: object):
    assert asked(ControlsIn(), event) is None


def test_a_pedal_asks_once_when_it_goes_down_and_once_when_it_goes_up_however_it_moves():
    controls = ControlsIn()
    asked = [
        controls.requests(ControlChange(0, 64, value), lambda verb: 0.0) for value in (10, 63, 64, 100, 127, 5, 0)
    ]

    assert [[(one.address, one.args) for one in each or ()] for each in asked] == [
        [],
        [],
        [("/nf/pedal", (1,))],
        [],
        [],
        [("/nf/pedal", (0,))],
        [],
    ]


def test_the_modulation_wheel_is_the_kits_morph():
    assert asked(ControlsIn(), ControlChange(0, 1, 0)) == [("/nf/morph", "morph", (0.0, 0.0))]
    assert asked(ControlsIn(), ControlChange(0, 1, 127), 1.0) == [("/nf/morph", "morph", (1.0, 0.0))]
