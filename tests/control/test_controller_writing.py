"""Tables written back: the same again, whatever is in them."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.control.controller import (
    AREAS,
    COLOURS,
    FUNCTIONS,
    KNOBS,
    Button,
    Controller,
    Key,
    Knob,
    Lights,
    Page,
    Ports,
    Strip,
)
from performer.control.controller_reading import read_controller
from performer.control.controller_tables import SHIPPED, read_table, write_table
from performer.control.controller_writing import text_of
from performer.errors import BadController

LEAST = Controller("least", "Least", {"linux": Ports("Least")}, Ports("Least"), (Key("note", 36),))


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("[!c]*.toml")), ids=lambda path: path.stem)
def test_every_shipped_table_is_written_back_to_the_same(tmp_path, path):
    table = read_table(path)

    write_table(table, tmp_path / path.name)

    assert read_table(tmp_path / path.name) == table
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_table_is_written_only_under_its_own_name(tmp_path):
    said = r"other\.toml: a table is named by its controller; call it least\.toml"

    with pytest.raises(BadController, match=said):
        write_table(LEAST, tmp_path / "other.toml")


def test_a_table_that_cannot_be_written_is_told_in_one_line(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(BadController, match=r"the table was not written: "):
        write_table(LEAST, tmp_path / "file" / "least.toml")


TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)
EXPRESSIONS = st.one_of(
    st.just(""), st.sampled_from([r"^A \[hw:\d,0\]$", "it's", r"it's \d", 'say "A"', "Push 2$"])
)
PORTS = st.builds(Ports, EXPRESSIONS, EXPRESSIONS)
BYTES = st.integers(0, 127)
SYSEX = st.binary(min_size=1, max_size=20).map(lambda data: bytes([0xF0, *(b & 127 for b in data), 0xF7]))
COLOUR_TABLES = st.dictionaries(st.sampled_from(COLOURS), st.tuples(BYTES, BYTES)).map(
    lambda table: {"off": (0, 0), "white": (1, 2), **table}
)
LIGHTS = st.builds(
    Lights,
    pad=st.sampled_from(["90 {at} {colour}", "F0 20 {at} {colour} F7"]),
    button=st.sampled_from(["", "B0 {at} {colour}"]),
    colours=COLOUR_TABLES,
    pace_seconds=st.floats(0, 1),
    button_colours=st.one_of(st.just({}), COLOUR_TABLES),
)
SHIFT = Button(Key("control", 0), "shift")


@st.composite
def controllers(draw: st.DrawFn) -> Controller:
    """Draw a controller whose keys each have one meaning."""
    channel = st.one_of(st.none(), st.integers(0, 15))
    notes = [Key("note", n, draw(channel)) for n in draw(st.lists(BYTES, unique=True, min_size=4, max_size=40))]
    controls = [
        Key("control", n, draw(channel)) for n in draw(st.lists(st.integers(1, 127), unique=True, max_size=9))
    ]
    n_pads = draw(st.integers(1, len(notes) - 2))
    names = st.one_of(st.just(""), TEXTS)
    functions, some = st.sampled_from(FUNCTIONS), st.sampled_from(["", *FUNCTIONS])
    half = len(controls) // 2
    buttons = [Button(k, draw(functions), draw(some), draw(st.booleans()), draw(names)) for k in controls[:half]]
    turning = st.sampled_from(["absolute", "twos_complement", "binary_offset", "sign_magnitude"])
    knobs = [Knob(k, draw(st.sampled_from(KNOBS)), draw(turning), draw(names)) for k in controls[half:]]
    strip = Strip("pitch_bend", draw(st.sampled_from([None, notes[-1]])), draw(st.sampled_from([None, 0, 15])))
    replies = st.tuples(SYSEX, st.sampled_from(["live", "user"]))
    paragraphs = st.lists(TEXTS, max_size=2).map(tuple)
    pad_lights = tuple(range(n_pads))
    return Controller(
        key="drawn",
        name=draw(TEXTS),
        ports=draw(st.dictionaries(st.sampled_from(["linux", "darwin", "win32"]), PORTS)),
        jack=draw(PORTS),
        pads=tuple(notes[:n_pads]),
        rows=draw(st.integers(1, 8)),
        areas=draw(st.sampled_from([{}, {AREAS[0]: tuple(notes[n_pads:-1])}])),
        buttons=(SHIFT, *buttons),
        knobs=tuple(knobs),
        strip=draw(st.sampled_from([None, strip])),
        pressure=draw(st.sampled_from(["none", "poly", "channel"])),
        lights=draw(st.one_of(st.none(), LIGHTS)),
        pad_lights=draw(st.sampled_from([(), pad_lights])),
        enter=draw(st.lists(SYSEX, max_size=3).map(tuple)),
        leave=draw(st.lists(SYSEX, max_size=3).map(tuple)),
        taken=draw(st.lists(replies, max_size=3).map(tuple)),
        repaint_on=draw(st.sampled_from([(), (Key("control", 59),)])),
        general_midi=draw(st.booleans()),
        chokes=draw(st.booleans()),
        page=Page(draw(paragraphs), draw(paragraphs), draw(paragraphs)),
    )


@given(controllers())
def test_what_is_written_is_read_back_to_the_same(controller: Controller):
    read, faults = read_controller(text_of(controller), Path("drawn.toml"))

    assert faults == []
    assert read == controller


def test_what_is_as_it_is_without_a_word_is_not_written():
    assert text_of(LEAST) == (
        'version = 1\nname = "Least"\npads = [36]\n\n[ports.linux]\nlisten = "Least"\n\n[jack]\nlisten = "Least"\n'
    )
    assert text_of(replace(LEAST, chokes=True)).splitlines()[3] == "chokes = true"
