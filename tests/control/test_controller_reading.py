"""Tables of the player's own: what is refused, in which words, and what is read and written back."""

from pathlib import Path

import pytest

from performer.control.controller import Button, Key, Lights, Ports
from performer.control.controller_tables import SHIPPED, all_tables, of_port, own_folder, read_table
from performer.errors import BadController

SMALL = """version = 1
name = "Small"
pads = [36, 37]
buttons = [
  { name = "A", key = "control 20", function = "swap" },
  { name = "B", key = "control 21", function = "undo" },
]
enter = ["F0 7E F7"]

[ports.linux]
listen = 'Small:\\w+ 1$'

[lights]
pad = "90 {at} {colour}"
colours = { off = [0, 0], white = [1, 2] }
"""


def written(folder: Path, text: str, name: str = "small.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_small_table_is_read(tmp_path):
    table = read_table(written(tmp_path, SMALL))

    assert (table.key, table.name) == ("small", "Small")
    assert table.pads == (Key("note", 36), Key("note", 37))
    assert table.buttons[0] == Button(Key("control", 20), "swap", name="A")
    assert table.enter == (bytes([0xF0, 0x7E, 0xF7]),)
    assert table.ports == {"linux": Ports(r"Small:\w+ 1$")}
    assert table.lights == Lights("90 {at} {colour}", colours={"off": (0, 0), "white": (1, 2)})


def test_a_channel_counts_from_1_in_the_table_and_from_0_on_the_wire(tmp_path):
    table = read_table(
        written(tmp_path, SMALL.replace("[36, 37]", '["note 36 channel 10", 36.0]'.replace("36.0", "37")))
    )

    assert table.pads == (Key("note", 36, 9), Key("note", 37))


BROKEN: dict[str, tuple[str, str, str]] = {
    "no TOML": ("[36, 37]", "[36, 37", "line 4: Unclosed array"),
    "no version": ("version = 1\n", "", "line 1: a controller's table begins with its format: version = 1"),
    "a newer version": (
        *("version = 1", "version = 2"),
        "line 1: format version 2 is newer than this instrument's, 1; update it",
    ),
    "no name": ('name = "Small"\n', "", "line 1: the table has no name, a text in quotes"),
    "a misspelled key": (
        *("name =", "nmae ="),
        "line 2: the table: there is no key 'nmae'; nearest names: 'name'",
    ),
    "no pads": (
        "pads = [36, 37]",
        "pads = []",
        "line 3: the table has no pads, as pads = [36, 37]; pad 1 comes first",
    ),
    "a note that is none": (
        *("37]", "137]"),
        """line 3: the table: pads wants a note or control, as 36, "control 20" or "note 36 channel 10", not 137""",
    ),
    "a pad that is a control": ("37]", '"control 37"]', "line 3: pad 2 wants a note, not control 37"),
    "a channel that is none": (
        "37]",
        '"note 37 channel 17"]',
        "line 3: the table: pads wants a note or control, as ",
    ),
    "a pad below the lowest note": (
        *("[36, 37]", "[36, 37]\nlowest_note = 37"),
        "line 3: pad 1 is below lowest_note, 37",
    ),
    "a pad twice": ("[36, 37]", "[36, 36]", "line 3: pads: note 36 has a meaning already, on line 3"),
    "a key twice": ("control 21", "control 20", "line 6: button 'B': control 20 has a meaning already, on line 5"),
    "a key on one channel and on all": (
        *("control 21", "control 20 channel 3"),
        "line 6: button 'B': control 20 channel 3 has a meaning already, on line 5",
    ),
    "an unknown function": ('"undo"', '"undoo"', "line 6: button 'B': function wants one of shift, swap, take, "),
    "a button without a function": (
        ', function = "undo"',
        "",
        "line 6: button 'B' has no function, one of shift, ",
    ),
    "a wrong key of a button": (
        *('function = "undo"', 'function = "undo", shift = "redo"'),
        "line 6: button 'B': there is no key 'shift'; nearest names: 'shifted'",
    ),
    "a shifted function without a shift": (
        *('"undo" }', '"undo", shifted = "redo" }'),
        "line 4: buttons have a shifted function, but none is the shift; give one to a button",
    ),
    "half a sysex message": (
        *("F0 7E F7", "F0 7E"),
        "line 8: the table: enter wants a whole sysex message in hexadecimal, F0 … F7, not 'F0 7E'",
    ),
    "a status byte within sysex": (
        *("F0 7E F7", "F0 90 F7"),
        "line 8: the table: enter wants a whole sysex message in hexadecimal, F0 … F7, not 'F0 90 F7'",
    ),
    "an unknown system": (
        *("[ports.linux]", "[ports.windows]"),
        "line 10: ports: there is no key 'windows'; nearest names: 'win32'",
    ),
    "a wrong expression": (
        *("Small:\\w+", "(Small"),
        "line 11: linux: listen wants a regular expression in single quotes, not '(Small 1$'",
    ),
    "a light without a place": (
        *("90 {at} {colour}", "90 24 {colour}"),
        "line 14: lights: pad wants one message in hexadecimal with {at} and {colour}, as '90 {at} {colour}', not ",
    ),
    "a light that is no message": ("90 {at}", "10 {at}", "line 14: lights: pad wants one message in hexadecimal "),
    "an unknown colour": (
        *("white = [1, 2]", "white = [1, 2], ornage = [3, 4]"),
        "line 15: colours: there is no key 'ornage'; nearest names: 'orange'",
    ),
    "no colours": (
        *("colours = { off = [0, 0], white = [1, 2] }\n", ""),
        "line 13: lights has no colours, a table with off and white at least",
    ),
    "no white": (
        *(", white = [1, 2]", ""),
        "line 15: colours wants off and white at least, as off = [0, 0]",
    ),
    "a colour with one value": (
        *("[1, 2]", "[1]"),
        "line 15: colours: white wants a list of two numbers from 0 to 127, dim and full, as white = [1, 3]",
    ),
    "lights of too few pads": (
        *("[36, 37]", "[36, 37]\npad_lights = [1]"),
        "line 4: pad_lights wants one number a pad, 2, not 1",
    ),
    "ports that are no table": (
        *("[ports.linux]\nlisten", "[ports]\nlinux"),
        "line 11: the table: linux wants a table, headed [ports.linux], not ",
    ),
}


@pytest.mark.parametrize(("old", "new", "line"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_table_is_refused_in_one_line(tmp_path, old, new, line):
    assert old in SMALL
    path = written(tmp_path, SMALL.replace(old, new))

    with pytest.raises(BadController) as refused:
        read_table(path)

    assert str(refused.value).startswith(f"{path}, {line}")
    assert "\n" not in str(refused.value)


def test_a_table_that_is_not_there_or_no_text_or_badly_named_is_refused(tmp_path):
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")

    with pytest.raises(BadController, match=r"none\.toml: the table cannot be read: No such file"):
        read_table(tmp_path / "none.toml")
    with pytest.raises(BadController, match=r"bytes\.toml: the table is not a text in UTF-8; save it as one"):
        read_table(tmp_path / "bytes.toml")
    with pytest.raises(BadController, match=r"My Pads\.toml: a table's name is of small letters.*; rename it"):
        read_table(written(tmp_path, SMALL, "My Pads.toml"))


def test_an_own_table_wins_over_the_shipped_one_of_its_name_and_is_found_first(tmp_path):
    own = own_folder(tmp_path)
    mine = (SHIPPED / "push_2.toml").read_text("utf-8").replace('name = "Ableton Push 2"', 'name = "Mine"')
    written(own, mine, "push_2.toml")
    written(own, SMALL.replace("Small:\\w+ 1$", "MPD218"), "small.toml")

    tables = all_tables(own, pytest.fail)

    assert [table.name for table in tables if table.key == "push_2"] == ["Mine"]
    assert len(tables) == len(all_tables(None)) + 1
    found = of_port("MPD218:MPD218 Port A 20:0", "linux", tables)
    assert found is not None
    assert found.key == "small"


def test_a_broken_own_table_is_told_in_one_line_and_the_shipped_one_serves(tmp_path):
    own = own_folder(tmp_path)
    path = written(own, SMALL.replace('"undo"', '"undoo"'), "push_2.toml")
    said: list[str] = []

    tables = all_tables(own, said.append)

    assert [line.startswith(f"{path}, line 6: button 'B': function wants one of") for line in said] == [True]
    assert said[0].endswith("; this table is left out")
    assert [table.name for table in tables if table.key == "push_2"] == ["Ableton Push 2"]


def test_without_an_own_folder_there_are_the_shipped_ones(tmp_path):
    assert all_tables(own_folder(tmp_path), pytest.fail) == all_tables(None, pytest.fail)
