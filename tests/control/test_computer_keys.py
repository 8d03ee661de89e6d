from pathlib import Path

import pytest

from performer.control.computer_keys import read_computer_keys
from performer.control.controller import FUNCTIONS, KNOBS
from performer.errors import BadController

KEYS = """version = 1
pads = ["z", "x"]
functions = [{ key = "u", function = "undo" }]
knobs = [{ down = "[", up = "]", control = "morph" }]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "computer_keyboard.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_computers_keys_are_read(tmp_path):
    keys = read_computer_keys(written(tmp_path, KEYS))

    assert (keys.pads, keys.velocity) == (("z", "x"), 0.8)
    assert keys.functions == {"u": "undo"}
    assert keys.turns == {"[": ("morph", -1), "]": ("morph", 1)}


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('"u"', '"x"', "line 3: key 'x' has a meaning already, on line 2"),
        ('"u"', '"F1"', "line 3: a function: key wants one character in quotes, as \"q\", not 'F1'"),
        ('"undo"', '"shift"', "line 3: a function: function wants one of swap, take, "),
        ("up =", "upp =", "line 4: a knob: there is no key 'upp'; nearest names: 'up'"),
        ("version = 1\n", "", "line 1: a table of the computer's keys begins with its format: version = 1"),
    ],
)
def test_a_broken_table_of_the_computers_keys_is_refused_in_one_line(tmp_path, old, new, line):
    path = written(tmp_path, KEYS.replace(old, new))

    with pytest.raises(BadController) as refused:
        read_computer_keys(path)

    assert str(refused.value).startswith(f"{path}, {line}")


def test_the_computers_keys_are_the_pads_from_the_bottom_and_every_function_that_a_tap_can_be():
    keys = read_computer_keys()

    assert "".join(keys.pads) == "zxcvasdfqwer1234"
    assert set(keys.functions.values()) == set(FUNCTIONS) - {"shift"}
    assert {control for control, _ in keys.turns.values()} == set(KNOBS)
    assert len({*keys.pads, *keys.functions, *keys.turns}) == 16 + len(keys.functions) + len(keys.turns)
