"""What python-rtmidi brings of a controller: which messages strike a pad, and which buttons silence the pads."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.audio.layout import AS_NOTE, BUTTON, TOLD
from performer.control.controller_tables import all_tables
from performer.hands import PluggedHands
from performer.plugged import Gate, Plugged
from tests.stage.boards import played

SWAP, UNDO = 20, 21
NOTE_ON, NOTE_OFF, CONTROL = 0x90, 0x80, 0xB0


def gate() -> Gate:
    of = [TOLD] * 256
    of[36:40] = [0, 1, 2, 3]
    of[50] = AS_NOTE
    of[128 + SWAP] = of[128 + UNDO] = BUTTON
    return Gate(of)


def test_a_pads_note_strikes_it_and_lets_it_go():
    one = gate()

    assert [one.pad_of((status, 38, 90)) for status in (NOTE_ON, NOTE_OFF)] == [2, 2]
    assert one.pad_of((NOTE_ON, 50, 90)) == AS_NOTE
    assert one.pad_of((NOTE_ON, 60, 90)) is None


def test_while_a_button_is_down_no_pad_is_struck_but_one_may_be_let_go():
    one = gate()
    one.pad_of((CONTROL, SWAP, 127))

    assert one.pad_of((NOTE_ON, 38, 90)) is None
    assert one.pad_of((NOTE_OFF, 38, 0)) == 2
    one.pad_of((CONTROL, SWAP, 0))
    assert one.pad_of((NOTE_ON, 38, 90)) == 2


def test_a_button_that_is_told_twice_is_down_once():
    one = gate()
    for value in (127, 127, 0):
        one.pad_of((CONTROL, SWAP, value))

    assert one.pad_of((NOTE_ON, 38, 90)) == 2


def test_other_meanings_begin_with_no_button_down():
    one = gate()
    one.pad_of((CONTROL, SWAP, 127))
    one.mean([5] * 256)

    assert one.pad_of((NOTE_ON, 38, 90)) == 5


@given(st.lists(st.tuples(st.sampled_from([SWAP, UNDO]), st.sampled_from([0, 127])), max_size=20))
def test_pads_sound_exactly_when_the_last_word_of_every_button_is_up(words: list[tuple[int, int]]):
    one, last = gate(), dict[int, int]()
    for button, value in words:
        one.pad_of((CONTROL, button, value))
        last[button] = value

    assert (one.pad_of((NOTE_ON, 36, 1)) == 0) == (not any(last.values()))


@pytest.mark.parametrize(
    ("key", "to", "dark"),
    [
        ("push_2", "Ableton Push 2 User Port", False),
        ("push_2", "", True),
        ("general_midi", "", False),  # it has no lights
    ],
)
def test_a_controller_whose_lights_cannot_be_reached_says_so(key: str, to: str, dark: bool, tmp_path: Path):
    stage, said = played().stage, list[str]()
    tables = all_tables(None)
    hands = PluggedHands(
        tables,
        tmp_path,
        stage.hands,
        lambda *of: None,
        lambda *of: None,
        lambda at: 0,
        lambda do: None,
        said.append,
    )
    table = next(table for table in tables if table.key == key)
    hands._plug(
        Plugged(1, table, "its port", to, lambda of: True, lambda: None, on_jack=False, mean=lambda of: None)
    )
    hands.stop()

    assert said[0].startswith(f"MIDI: {table.name} is in hand (its port)")
    assert ("without lights: its output port is missing, or another program holds it" in said[0]) == dark
