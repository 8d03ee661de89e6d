"""Which port belongs to which table: names as systems give them, the ports of Live and loop-backs among them."""

import re

import pytest

from performer.control.controller import Controller
from performer.control.controller_tables import all_tables, of_port, sends_to

TABLES = all_tables(None, pytest.fail)
BY_KEY = {table.key: table for table in TABLES}

each = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)

PORTS = {
    "linux": {
        "Ableton Push:Ableton Push MIDI 2 20:1": "push_1",
        "Push [hw:1,0,1]": "push_1",
        "Ableton Push 2:Ableton Push 2 MIDI 2 24:1": "push_2",
        "Ableton Push 2 24:1": "push_2",
        "Ableton Push 3:Ableton Push 3 MIDI 2 28:1": "push_3",
        "Ableton Push 3:Ableton Push 3 User Port 28:1": "push_3",
        "Launchpad X:Launchpad X MIDI 2 28:1": "launchpad_x",
        "Launchpad X:Launchpad X LPX MIDI In 28:1": "launchpad_x",
        "Launchpad Mini MK3:Launchpad Mini MK3 MIDI 2 32:1": "launchpad_mini_mk3",
        "Launchpad Mini MK3:Launchpad Mini MK3 LPMiniMK3 MI 32:1": "launchpad_mini_mk3",
        "Launchpad Pro MK3:Launchpad Pro MK3 MIDI 1 32:0": "launchpad_pro_mk3",
        "Launchpad Pro MK3:Launchpad Pro MK3 LPProMK3 MIDI 32:0": "launchpad_pro_mk3",
        "Maschine Mikro MK3:Maschine Mikro MK3 MIDI Out 128:0": "maschine_mikro_mk3",
        "MPD218:MPD218 Port A 20:0": "akai_mpd218",
        "MPD218:MPD218 MIDI 1 20:0": "akai_mpd218",
        "LPD8:LPD8 MIDI 1 20:0": "akai_lpd8",
        "Arturia BeatStep:Arturia BeatStep MIDI 1 20:0": "arturia_beatstep",
        "SPD-SX:SPD-SX MIDI 1 20:0": "roland_spd_sx",
        "TD-17:TD-17 MIDI 1 20:0": "general_midi",
        "MPC One:MPC One MIDI 1 20:0": "akai_mpc",
    },
    "darwin": {
        "Ableton Push User Port": "push_1",
        "Ableton Push 2 User Port": "push_2",
        "Ableton Push 3 User Port": "push_3",
        "Launchpad X LPX MIDI Out": "launchpad_x",
        "Launchpad Mini MK3 LPMiniMK3 MIDI Out": "launchpad_mini_mk3",
        "Launchpad Pro MK3 LPProMK3 MIDI": "launchpad_pro_mk3",
        "Maschine MK2 Virtual Input": "maschine_mk2",
        "Maschine MK3 Virtual Input": "maschine_mk3",
        "Maschine MK3 Virtual Output": "maschine_mk3",
        "Maschine Plus Virtual": "maschine_plus",
        "Maschine Mikro MK3": "maschine_mikro_mk3",
        "MPD218 Port A": "akai_mpd218",
        "LPD8": "akai_lpd8",
        "Arturia BeatStep": "arturia_beatstep",
        "TD-27": "general_midi",
    },
    "win32": {
        "MIDIIN2 (Ableton Push) 1": "push_1",
        "MIDIIN2 (Ableton Push 2) 1": "push_2",
        "MIDIIN2 (Ableton Push 3 MIDI) 1": "push_3",
        "MIDIIN2 (LPX MIDI) 3": "launchpad_x",
        "MIDIIN2 (LPMiniMK3 MIDI) 3": "launchpad_mini_mk3",
        "LPProMK3 MIDI 0": "launchpad_pro_mk3",
        "Maschine MK2 In 1": "maschine_mk2",
        "Maschine MK3 Ctrl MIDI 2": "maschine_mk3",
        "Maschine Plus Virtual 1": "maschine_plus",
        "Maschine Mikro MK3 0": "maschine_mikro_mk3",
        "MPD218 1": "akai_mpd218",
        "LPD8 1": "akai_lpd8",
        "Arturia BeatStep 1": "arturia_beatstep",
    },
    "jack": {
        "a2j:Ableton Push [20] (capture): Ableton Push MIDI 2": "push_1",
        "a2j:Ableton Push 2 [24] (capture): Ableton Push 2 MIDI 2": "push_2",
        "Midi-Bridge:Ableton Push 2 24:(capture_1) Ableton Push 2 MIDI 2": "push_2",
        "Midi-Bridge:Ableton Push 3:(capture_1) Ableton Push 3 MIDI 2": "push_3",
        "Midi-Bridge:Launchpad X:(capture_1) Launchpad X MIDI 2": "launchpad_x",
        "a2j:Launchpad Mini MK3 [28] (capture): Launchpad Mini MK3 MIDI 2": "launchpad_mini_mk3",
        "a2j:Launchpad Pro MK3 [28] (capture): Launchpad Pro MK3 MIDI 1": "launchpad_pro_mk3",
        "Midi-Bridge:MPD218:(capture_0) MPD218 Port A": "akai_mpd218",
        "a2j:LPD8 [20] (capture): LPD8 MIDI 1": "akai_lpd8",
        "a2j:TD-17 [20] (capture): TD-17 MIDI 1": "general_midi",
    },
}


@pytest.mark.parametrize(
    ("system", "port", "key"),
    [(system, port, key) for system, ports in PORTS.items() for port, key in ports.items()],
)
def test_a_port_belongs_to_one_table_and_to_no_other(system, port, key):
    found = [table.key for table in TABLES if of_port(port, system, [table])]

    assert found == [key]


@pytest.mark.parametrize(
    ("system", "port"),
    [
        ("linux", "Midi Through:Midi Through Port-0 14:0"),
        ("linux", "Ableton Push:Ableton Push MIDI 1 20:0"),
        ("linux", "Ableton Push 2:Ableton Push 2 MIDI 1 24:0"),
        ("linux", "Ableton Push 2 24:0"),
        ("linux", "Ableton Push 3:Ableton Push 3 Live Port 28:0"),
        ("linux", "Launchpad X:Launchpad X MIDI 1 28:0"),
        ("linux", "Launchpad X:Launchpad X LPX DAW In 28:0"),
        ("linux", "Launchpad Pro MK3:Launchpad Pro MK3 MIDI 3 32:2"),
        ("linux", "Arturia BeatStep Pro:Arturia BeatStep Pro MIDI 1 20:0"),
        ("linux", "neuralfunk:midi_in 130:0"),
        ("darwin", "Ableton Push 2 Live Port"),
        ("darwin", "Ableton Push 3 Live Port"),
        ("darwin", "Launchpad X LPX DAW Out"),
        ("darwin", "IAC Driver Bus 1"),
        ("win32", "Ableton Push 2 0"),
        ("win32", "Ableton Push 3 MIDI 0"),
        ("win32", "LPX MIDI 2"),
        ("win32", "MIDIIN2 (LPProMK3 MIDI) 1"),
        ("win32", "Maschine MK3 Ext MIDI 3"),
        ("jack", "a2j:Midi Through [14] (capture): Midi Through Port-0"),
        ("jack", "Midi-Bridge:Ableton Push 2:(capture_0) Ableton Push 2 MIDI 1"),
        ("jack", "system:midi_capture_1"),
    ],
)
def test_live_its_ports_and_loop_backs_belong_to_no_table(system, port):
    assert of_port(port, system, TABLES) is None


def test_the_number_of_a_client_makes_no_difference():
    plugged = [f"Ableton Push 2:Ableton Push 2 MIDI 2 {client}:1" for client in (20, 24, 131)]

    assert [of_port(name, "linux", TABLES) for name in plugged] == [BY_KEY["push_2"]] * 3


def test_a_system_that_a_table_does_not_know_has_no_port_of_it():
    assert of_port("Maschine MK3 Virtual Input", "linux", TABLES) is None


def test_lights_go_to_the_ports_own_other_half():
    push, mikro, mpc = (BY_KEY[key] for key in ("push_2", "maschine_mikro_mk3", "akai_mpc"))

    assert sends_to(push, "MIDIOUT2 (Ableton Push 2) 1", "win32")
    assert not sends_to(push, "Ableton Push 2 0", "win32")
    assert not sends_to(mikro, "Maschine Mikro MK3:Maschine Mikro MK3 MIDI Out 128:0", "linux")
    assert not sends_to(mpc, "MPC One", "darwin")


@each
def test_lights_are_sent_somewhere_and_only_where_there_are_any(table: Controller):
    expressions = [ports.send for ports in (*table.ports.values(), table.jack)]

    assert any(expressions) == (table.lights is not None)
    assert all(re.compile(ports.listen).pattern for ports in (*table.ports.values(), table.jack))
