"""The tables that the instrument comes with: whole, without contradictions, and of the ports they mean."""

from itertools import chain

import pytest

from performer.control.computer_keys import COMPUTER_KEYBOARD
from performer.control.controller import (
    COLOURS,
    FUNCTIONS,
    KNOBS,
    OF_CLASS,
    ON_A_PAD,
    Controller,
    Key,
    light_message,
)
from performer.control.controller_tables import SHIPPED, all_tables

TABLES = all_tables(None, pytest.fail)
BY_KEY = {table.key: table for table in TABLES}
N_PADS = {"akai_lpd8": 8, "roland_spd_sx": 9, "general_midi": 0}
PUSHES = ("push_1", "push_2", "push_3")
LAUNCHPADS = ("launchpad_x", "launchpad_mini_mk3", "launchpad_pro_mk3")

each = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)


def notes(keys: tuple[Key, ...]) -> list[int]:
    assert all((key.kind, key.channel) == ("note", None) for key in keys)
    return [key.number for key in keys]


def keys_of(table: Controller) -> list[Key]:
    """Return every key that has a meaning."""
    strip = [key for key in (table.strip.value, table.strip.touch) if isinstance(key, Key)] if table.strip else []
    named = [one.key for one in (*table.buttons, *table.knobs)]
    return [*table.pads, *chain.from_iterable(table.areas.values()), *named, *strip]


def test_there_is_a_table_for_every_controller_that_is_promised():
    maschines = {"maschine_mk2", "maschine_mk3", "maschine_mikro_mk3", "maschine_plus"}
    others = {"akai_mpd218", "akai_lpd8", "akai_mpc", "arturia_beatstep", "roland_spd_sx", "general_midi"}

    assert set(BY_KEY) == {*PUSHES, *LAUNCHPADS, *maschines, *others}
    assert {path.stem for path in SHIPPED.glob("*.toml")} == {*BY_KEY, COMPUTER_KEYBOARD}


@each
def test_a_table_has_its_pads_each_once_and_in_whole_rows(table: Controller):
    n_pads = N_PADS.get(table.key, 16)

    assert len({(key.kind, key.number) for key in table.pads}) == len(table.pads) == n_pads
    assert n_pads % table.rows == 0
    assert {len(keys) for keys in table.areas.values()} <= {16}


@each
def test_no_key_has_two_meanings(table: Controller):
    keys = [(key.kind, key.number) for key in keys_of(table)]

    assert sorted(keys) == sorted(set(keys))
    assert not {("control", 64), ("control", 120), ("control", 123)} & set(keys)  # pedal and panic everywhere


@each
def test_functions_and_knobs_are_known_and_given_once(table: Controller):
    functions = [name for button in table.buttons for name in (button.function, button.shifted) if name]
    controls = [knob.control for knob in table.knobs]

    assert set(functions) <= set(FUNCTIONS)
    assert set(controls) <= set(KNOBS)
    assert len(functions) == len(set(functions))
    assert len(controls) == len(set(controls))
    assert all(one.name for one in (*table.buttons, *table.knobs))


@each
def test_a_controller_with_buttons_has_every_function_that_works_on_a_pad_and_a_way_out(table: Controller):
    functions = {name for button in table.buttons for name in (button.function, button.shifted)}

    assert not functions or functions >= ON_A_PAD | {"kit_home", "panic", "listen"}


@each
def test_every_light_is_one_midi_message_in_every_colour(table: Controller):
    if table.lights is None:
        return
    lights = table.lights
    pads = table.pad_lights or tuple(key.number for key in table.pads)
    at = [*pads, *(key.number for keys in table.areas.values() for key in keys)]
    pad_messages = {
        light_message(lights.pad, one, lights.value(colour, full=full))
        for one in at
        for colour in COLOURS
        for full in (False, True)
    }
    button_messages = {
        light_message(lights.button, button.key.number, lights.button_value(colour, full=full))
        for button in table.buttons
        if button.lit
        for colour in COLOURS
        for full in (False, True)
    }

    assert all(is_message(message) for message in pad_messages | button_messages)
    assert len({lights.value(colour, full=True) for colour in ("off", "white")}) == 2
    assert bool(lights.button) == any(button.lit for button in table.buttons)


def is_message(message: bytes) -> bool:
    if message[0] == 0xF0:
        return message[-1] == 0xF7 and max(message[1:-1]) < 0x80
    return len(message) == 3 and 0x80 <= message[0] < 0xF0 and max(message[1:]) < 0x80


@pytest.mark.parametrize("table", [t for t in TABLES if t.lights and len(t.lights.colours) == len(COLOURS)])
def test_colours_that_mean_different_things_look_different(table: Controller):
    assert table.lights
    bright = {table.lights.value(colour, full=True) for colour in (*OF_CLASS.values(), "pink", "violet", "off")}
    dim = {table.lights.value(colour, full=False) for colour in OF_CLASS.values()}

    assert len(bright) == len(set(OF_CLASS.values())) + 3
    assert not dim & bright


@each
def test_what_is_sent_on_opening_and_closing_is_whole_sysex(table: Controller):
    messages = [*table.enter, *table.leave, *(message for message, _ in table.taken)]

    assert all(message[0] == 0xF0 and message[-1] == 0xF7 and max(message[1:-1]) < 0x80 for message in messages)
    assert bool(table.enter) == bool(table.leave)


@pytest.mark.parametrize("key", PUSHES)
def test_on_push_the_quarters_are_where_the_hands_expect_them(key: str):
    table = BY_KEY[key]
    play = [36, 37, 38, 39, 44, 45, 46, 47, 52, 53, 54, 55, 60, 61, 62, 63]

    assert notes(table.pads) == play
    assert notes(table.areas["neighbours"]) == [note + 4 for note in play]
    assert notes(table.areas["room"]) == [note + 32 for note in play]
    assert notes(table.areas["kits"]) == [note + 36 for note in play]
    assert table.lowest_note == 36


@pytest.mark.parametrize("key", PUSHES)
def test_on_push_the_buttons_do_what_their_names_suggest(key: str):
    table = BY_KEY[key]
    does = {button.name: (button.function, button.shifted) for button in table.buttons}

    assert does["Undo"] == ("undo", "redo")
    assert (does["New"][0], does["Delete"][0], does["Mute"][0]) == ("take", "home", "lock")
    assert (does["Solo"][0], does["Duplicate"][0], does["Record"][0]) == ("ab", "keep", "listen")
    assert does["Stop" if key == "push_1" else "Stop Clip"] == ("kit_home", "panic")
    assert does["Browse" if key == "push_1" else "Convert"][0] == "swap"
    assert [knob.control for knob in table.knobs] == list(KNOBS)
    assert table.repaint_on == (Key("control", 59),)
    assert table.strip is not None
    assert table.strip.touch == Key("note", 12)


@pytest.mark.parametrize("key", ["push_2", "push_3"])
def test_push_is_sent_every_palette_entry_that_a_light_uses_before_they_are_put_to_use(key: str):
    table = BY_KEY[key]
    assert table.lights
    entries = [message[7] for message in table.enter if message[6] == 0x03]
    used = set(chain.from_iterable(table.lights.colours.values())) - {0}

    assert sorted(entries) == sorted(used)
    assert {len(message) for message in table.enter if message[6] == 0x03} == {17}
    assert table.enter[-1] == bytes.fromhex("F0 00 21 1D 01 01 05 F7")


@pytest.mark.parametrize("key", ["push_2", "push_3"])
def test_a_palette_entry_of_push_is_brighter_when_it_is_full(key: str):
    table = BY_KEY[key]
    assert table.lights
    rgbw = {m[7]: [m[i] + (m[i + 1] << 7) for i in (8, 10, 12, 14)] for m in table.enter if m[6] == 0x03}

    for colour, (dim, full) in table.lights.colours.items():
        if colour != "off":
            assert 0 < sum(rgbw[dim][:3]) < sum(rgbw[full][:3])
            assert 0 < rgbw[dim][3] < rgbw[full][3] <= 128  # white buttons


def test_push_2_and_3_are_put_into_user_mode_and_polyphonic_aftertouch_and_given_back():
    for key in ("push_2", "push_3"):
        frame = "F0 00 21 1D 01 01 {} F7"
        entered = [message.hex(" ").upper() for message in BY_KEY[key].enter]
        assert entered[:2] == [frame.format("0A 01"), frame.format("1E 01")]
        assert BY_KEY[key].leave[-1] == bytes.fromhex(frame.format("0A 00"))
        whose = {message[-2]: by for message, by in BY_KEY[key].taken}
        assert whose == {0: "live", 1: "user", 2: "user"}


@pytest.mark.parametrize("key", LAUNCHPADS)
def test_on_a_launchpad_the_same_quarters_lie_in_programmer_mode(key: str):
    table = BY_KEY[key]
    play = [10 * row + column for row in range(1, 5) for column in range(1, 5)]

    assert notes(table.pads) == play
    assert notes(table.areas["neighbours"]) == [note + 4 for note in play]
    assert notes(table.areas["room"]) == [note + 40 for note in play]
    assert notes(table.areas["kits"]) == [note + 44 for note in play]
    assert table.enter[0][-3:] == bytes.fromhex("0E 01 F7")


@pytest.mark.parametrize("key", ["maschine_mk2", "maschine_mk3", "maschine_mikro_mk3", "maschine_plus", "akai_mpc"])
def test_pads_that_the_player_sets_are_the_default_notes(key: str):
    assert notes(BY_KEY[key].pads) == list(range(36, 52))


def test_the_lights_of_a_beatstep_are_its_lower_row_first_and_not_too_fast():
    table = BY_KEY["arturia_beatstep"]
    assert table.lights

    assert table.pad_lights == (*range(0x78, 0x80), *range(0x70, 0x78))
    assert table.lights.pace_seconds == 0.001
    assert light_message(table.lights.pad, 0x78, 17) == bytes.fromhex("F0 00 20 6B 7F 42 02 00 10 78 11 F7")


def test_an_electronic_kit_plays_by_role_and_chokes_by_hand():
    assert [(t.key, t.general_midi) for t in TABLES if t.general_midi] == [("general_midi", True)]
    assert [t.key for t in TABLES if t.chokes] == ["general_midi", "roland_spd_sx"]
