"""A controller is taught: press the thing, move the thing, done."""

import re
from pathlib import Path

import pytest

from performer.control.controller import Button, Controller, Key, Knob, Strip
from performer.control.controller_tables import all_tables, read_table, write_table
from performer.control.learning import CannotLearn, Learning, blank, lesson_of, turning_of, unknown
from performer.control.midi import ControlChange, NoteOn, PitchBend


class Told:
    """Notes what was learned and what was refused."""

    def __init__(self, controller: Controller) -> None:
        self.done: list[tuple[str, str]] = []
        self.refused: list[tuple[str, str]] = []
        self.learning = Learning(
            controller,
            lambda lesson, how: self.done.append((str(lesson), how)),
            lambda lesson, why: self.refused.append((str(lesson), why)),
        )

    def teach(self, what: str, *events: NoteOn | ControlChange) -> bool:
        self.learning.begin(lesson_of(what))
        return [self.learning.take(event) for event in events][-1]


@pytest.fixture
def told() -> Told:
    return Told(blank("Box of Pads"))


def test_a_pad_that_is_struck_is_learned_and_told(told: Told):
    assert told.teach("pad 3", NoteOn(9, 60, 0.5))

    assert told.learning.controller.pads[2] == Key("note", 60)
    assert told.done == [("pad 3", "note 60")]
    assert told.learning.lesson is None


def test_a_note_that_is_another_pads_changes_places_with_it(told: Told):
    told.teach("pad 1", NoteOn(0, 40, 1.0))

    pads = told.learning.controller.pads
    assert (pads[0].number, pads[4].number) == (40, 36)
    assert len(set(pads)) == 16


def test_a_button_is_learned_when_it_goes_down_not_when_it_comes_up(told: Told):
    assert not told.teach("swap", ControlChange(0, 20, 0))
    assert told.learning.take(ControlChange(0, 20, 127))

    assert told.learning.controller.buttons == (Button(Key("control", 20), "swap", name="swap"),)


def test_a_pads_note_is_not_taken_for_a_button(told: Told):
    assert not told.teach("undo", NoteOn(0, 36, 1.0))

    assert told.refused == [("undo", "note 36 is pad 1")]
    assert told.learning.lesson is not None


def test_a_key_does_one_thing_the_last_that_it_was_taught(told: Told):
    told.teach("swap", ControlChange(0, 20, 127))
    told.teach("undo", ControlChange(0, 20, 127))

    assert [button.function for button in told.learning.controller.buttons] == ["undo"]


def test_a_function_has_the_button_that_it_was_taught_last(told: Told):
    told.teach("swap", ControlChange(0, 20, 127))
    told.teach("swap", ControlChange(0, 21, 127))

    assert [button.key.number for button in told.learning.controller.buttons] == [21]


def test_a_knob_is_learned_when_it_is_clear_how_it_turns(told: Told):
    moves = [ControlChange(0, 7, value) for value in (60, 61, 62)]

    assert not told.teach("distance", *moves)
    assert told.learning.take(ControlChange(0, 7, 63))
    assert told.learning.controller.knobs == (Knob(Key("control", 7), "distance", "absolute", "distance"),)


@pytest.mark.parametrize(
    ("values", "turning"),
    [
        ([1, 1, 2, 1], "twos_complement"),
        ([1, 127, 126, 2], "twos_complement"),
        ([127, 127, 127, 127], "twos_complement"),
        ([1, 65, 1, 66], "sign_magnitude"),
        ([65, 65, 63, 65], "binary_offset"),
        ([65, 66, 65, 65], "binary_offset"),
        ([61, 62, 63, 65], "absolute"),
        ([0, 1, 2, 3], "absolute"),
        ([127, 125, 122, 118], "absolute"),
        ([30, 45, 60, 80], "absolute"),
    ],
)
def test_how_a_knob_turns_is_told_by_what_it_sends(values: list[int], turning: str):
    assert turning_of(values) == turning


def test_what_is_no_note_is_no_pad_and_told_once_however_much_it_moves(told: Told):
    assert not told.teach("pad 2", ControlChange(0, 20, 127), ControlChange(0, 20, 126))

    assert told.refused == [("pad 2", "control 20 is no note, and pads are struck by notes")]
    assert told.learning.controller.pads[1] == Key("note", 37)


def test_a_device_with_fewer_pads_gets_the_next_one_and_none_beyond():
    eight = blank("x").pads[:8]
    told = Told(Controller("x", "X", {}, blank("x").jack, eight))

    assert not told.teach("pad 10", NoteOn(0, 70, 1.0))
    assert told.refused == [("pad 10", "X has pads 1 to 8")]
    assert told.teach("pad 9", NoteOn(0, 70, 1.0))
    assert told.learning.controller.pads == (*eight, Key("note", 70))


def test_a_key_is_the_same_on_whatever_channel_it_is_known():
    pads = (Key("note", 36, 9), Key("note", 37, 9))
    told = Told(Controller("x", "X", {}, blank("x").jack, pads))

    assert told.teach("pad 2", NoteOn(9, 36, 1.0))
    assert told.learning.controller.pads == (Key("note", 37, 9), Key("note", 36))


@pytest.mark.parametrize("table", all_tables(None), ids=lambda table: table.key)
@pytest.mark.parametrize("what", ["pad 1", "swap", "shift", "undo", "distance", "strip"])
def test_whatever_key_of_whatever_device_is_learned_the_table_reads_back(
    table: Controller, what: str, tmp_path: Path
):
    keys = [*table.pads, *(b.key for b in table.buttons), *(k.key for k in table.knobs), Key("control", 119)]
    keys += [key for keys in table.areas.values() for key in keys[:1]]
    keys += [table.strip.touch] if table.strip is not None and table.strip.touch is not None else []
    for key in keys:
        told = Told(table)
        note = key.kind == "note"
        event = NoteOn(0, key.number, 1.0) if note else ControlChange(0, key.number, 127)
        told.teach(what, *[event] * 4)

        write_table(told.learning.controller, tmp_path / f"{table.key}.toml")
        assert read_table(tmp_path / f"{table.key}.toml") == told.learning.controller


def test_a_strip_that_bends_the_pitch_is_learned(told: Told):
    told.learning.begin(lesson_of("strip"))

    assert told.learning.take(PitchBend(0, 0.7))
    assert told.learning.controller.strip == Strip("pitch_bend")
    assert told.done == [("strip", "pitch bend")]


def test_the_button_that_undoes_is_asked_for_as_a_function_beside_the_word_that_takes_back():
    assert lesson_of("function undo") == lesson_of("undo")
    assert (lesson_of("undo").asked, lesson_of("swap").asked) == ("function undo", "swap")


def test_a_strip_is_learned_when_it_is_touched(told: Told):
    told.teach("strip", ControlChange(0, 1, 3))

    assert told.learning.controller.strip == Strip(Key("control", 1))


def test_touched_encoders_below_the_pads_are_not_learned():
    told = Told(Controller("x", "x", {}, blank("x").jack, blank("x").pads, lowest_note=36))

    assert not told.teach("pad 1", NoteOn(0, 4, 1.0))


def test_a_knob_that_is_turned_on_is_not_the_next_thing_too_until_it_has_been_still():
    now = [0.0]
    learning = Learning(blank("x"), lambda lesson, how: None, clock=lambda: now[0])
    learning.begin(lesson_of("morph"))
    for value in (60, 61, 62, 63):
        learning.take(ControlChange(0, 7, value))
    learning.begin(lesson_of("distance"))

    for value in range(64, 80):
        now[0] += 0.4
        assert not learning.take(ControlChange(0, 7, value))
    now[0] += 0.6
    assert [learning.take(ControlChange(0, 7, value)) for value in (1, 2, 3, 4)] == [False, False, False, True]


def test_a_device_that_nobody_knows_is_never_taken_for_one_that_has_a_table():
    assert unknown("Push 2", ["push_1", "push_2"]).key == "push_2_2"
    assert unknown("My Box", []).key == "my_box"


def test_every_step_is_undone_and_no_more_than_there_were(told: Told):
    before = told.learning.controller
    told.teach("pad 3", NoteOn(9, 60, 0.5))
    told.teach("swap", ControlChange(0, 20, 127))

    assert told.learning.undo()
    assert told.learning.undo()
    assert not told.learning.undo()
    assert told.learning.controller == before


def test_what_was_learned_is_a_table_that_reads_back(told: Told, tmp_path: Path):
    told.teach("pad 3", NoteOn(9, 60, 0.5))
    told.teach("swap", ControlChange(0, 20, 127))
    told.teach("morph", *[ControlChange(0, 7, value) for value in (1, 1, 127, 1)])
    told.teach("strip", ControlChange(0, 1, 3))
    path = tmp_path / "box_of_pads.toml"

    write_table(told.learning.controller, path)

    assert read_table(path) == told.learning.controller


@pytest.mark.parametrize(("text", "nearest"), [("swop", "swap"), ("pad 17", "pad 1"), ("", ""), ("pad x", "pad 1")])
def test_what_nothing_is_called_is_refused_in_one_line(text: str, nearest: str):
    with pytest.raises(CannotLearn, match=f"nothing is called '{text}'.*{nearest}"):
        lesson_of(text)


def test_a_port_that_nobody_knows_is_known_again_though_its_number_changes():
    made = blank("a2j:Box of Pads [24] (capture): Box MIDI 1")

    assert made.key == "a2j_box_of_pads_capture_box_midi_1"
    assert re.search(made.jack.listen, "a2j:Box of Pads [31] (capture): Box MIDI 1")
    assert not re.search(made.jack.listen, "a2j:Box of Pads [31] (capture): Box MIDI 2")
