import pytest

from performer.control.midi_in import (
    MidiInputs,
    PortList,
    choose,
    list_ports,
    stable_name,
    why_left_out,
)
from performer.control.midi_stamps import Stamps
from performer.errors import DeviceError

LINUX = PortList(
    (
        "Midi Through:Midi Through Port-0 14:0",
        "MPD218:MPD218 Port A 20:0",
        "Ableton Push 2:Ableton Push 2 MIDI 1 24:0",
        "Ableton Push 2:Ableton Push 2 MIDI 2 24:1",
        "Launchpad X:Launchpad X MIDI 2 28:1",
        "neuralfunk:lights 130:0",
        "VirMIDI 1-0:VirMIDI 1-0 32:0",
    )
)


def names(wanted, listed=LINUX):
    return [listed.names[at] for at in choose(wanted, listed)]


def test_by_itself_it_opens_the_controllers_and_no_loop_back_nor_pushs_port_for_live():
    assert [stable_name(name).split(":")[1] for name in names([])] == [
        "MPD218 Port A",
        "Ableton Push 2 MIDI 2",
        "Launchpad X MIDI 2",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "IAC Driver Bus 1",
        "loopMIDI Port 0",
        "Ableton Push 2 Live Port",
        "Ableton Push 3 Live Port",
        "Ableton Push 2 0",
        "Ableton Push 0",
        "Ableton Push 3 MIDI 0",
        "Ableton Push:Ableton Push MIDI 1 20:0",
        "a2j:Ableton Push [24] (capture): Ableton Push MIDI 1",
        "LPX MIDI 0",
        "a2j:Ableton Push 2 [24] (capture): Ableton Push 2 MIDI 1",
        "Launchpad X LPX DAW Out",
        "a2j:Launchpad X [28] (capture): Launchpad X MIDI 1",
        "a2j:Midi Through [14] (capture): Midi Through Port-0",
        "NeuralFunk:midi_out",
    ],
)
def test_loop_backs_and_ports_for_live_are_left_out_on_every_system(name):
    assert why_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "MIDIIN2 (Ableton Push 2) 1",
        "MIDIIN2 (Ableton Push) 1",
        "MIDIIN2 (Ableton Push 3 MIDI) 1",
        "Ableton Push:Ableton Push MIDI 2 20:1",
        "MIDIIN2 (LPX MIDI) 1",
        "Ableton Push 2 User Port",
        "Maschine MK3 Virtual Output",
        "MPD218 Port A",
        "system:midi_capture_1",
        "LPX MIDI",
        "a2j:Launchpad X [28] (capture): Launchpad X MIDI 2",
        "Launchpad Pro MK3 Launchpad Pro MK3 MIDI 1",
    ],
)
def test_ports_of_controllers_are_not_left_out(name):
    assert not why_left_out(name)


def test_a_port_is_found_by_a_part_of_its_name_in_any_case():
    assert names(["mpd218"]) == ["MPD218:MPD218 Port A 20:0"]


def test_a_part_of_a_name_does_not_open_the_port_for_live_beside_the_other():
    assert names(["Push 2"]) == ["Ableton Push 2:Ableton Push 2 MIDI 2 24:1"]


def test_what_is_left_out_otherwise_opens_when_named():
    assert names(["Through"]) == ["Midi Through:Midi Through Port-0 14:0"]
    assert names(["Push 2 MIDI 1"]) == ["Ableton Push 2:Ableton Push 2 MIDI 1 24:0"]


def test_a_name_is_found_without_the_numbers_that_change_at_each_plugging():
    assert names(["MPD218:MPD218 Port A"]) == ["MPD218:MPD218 Port A 20:0"]


def test_a_port_that_two_names_fit_is_opened_once():
    assert names(["mpd", "port a", "launchpad"]) == [
        "MPD218:MPD218 Port A 20:0",
        "Launchpad X:Launchpad X MIDI 2 28:1",
    ]


def test_a_name_that_no_port_has_is_one_line_with_the_nearest():
    with pytest.raises(
        DeviceError, match=r"^no MIDI port is called 'MPD 218'; nearest names: 'MPD218:MPD218 Port A'"
    ):
        choose(["MPD 218"], LINUX)


def test_a_name_where_there_are_no_ports_says_why():
    with pytest.raises(DeviceError, match=r"^no MIDI port is called 'MPD'; no MIDI device is connected$"):
        choose(["MPD"], PortList((), "no MIDI device is connected"))


def test_none_opens_no_port():
    assert names(["none"]) == []


def test_on_this_machine_ports_are_listed_or_one_line_says_why_there_are_none():
    listed = list_ports()

    assert bool(listed.names) != bool(listed.why_none)
    assert "\n" not in listed.why_none


def test_opening_whatever_there_is_works_on_any_machine_and_prints_nothing(capfd):
    inputs = MidiInputs([], on_message=lambda stamp, data: None)
    inputs.close()

    assert capfd.readouterr() == ("", "")


def test_the_first_message_is_stamped_with_the_time_it_was_told():
    assert Stamps().stamp(5.0, now_seconds=100.0) == 100.0


def test_a_late_call_does_not_make_a_late_stamp():
    stamps = Stamps()
    stamps.stamp(0.0, now_seconds=1.0)

    assert stamps.stamp(0.100, now_seconds=1.181) == pytest.approx(1.100, abs=0.0002)
    assert stamps.stamp(0.050, now_seconds=1.182) == pytest.approx(1.150, abs=0.0002)


def test_two_messages_told_of_at_once_keep_their_distance():
    stamps = Stamps()
    stamps.stamp(0.0, now_seconds=1.0)
    first = stamps.stamp(0.100, now_seconds=1.150)
    second = stamps.stamp(0.030, now_seconds=1.150)

    assert second - first == pytest.approx(0.030, abs=0.0001)


def test_when_the_first_call_was_the_late_one_the_next_sets_the_stamps_right():
    stamps = Stamps()
    stamps.stamp(0.0, now_seconds=1.080)  # came at 1.000

    assert stamps.stamp(0.100, now_seconds=1.101) == 1.101


def test_no_stamp_lies_in_the_future():
    stamps = Stamps()
    for n in range(100):
        assert stamps.stamp(0.011, now_seconds=1 + n * 0.010) <= 1 + n * 0.010


def test_a_driver_whose_clock_is_slow_is_followed_within_a_millisecond():
    stamps = Stamps()
    for n in range(10_000):
        stamp = stamps.stamp(0.010 * (1 - 1e-4), now_seconds=1 + n * 0.010)

    assert stamp == pytest.approx(1 + 9_999 * 0.010, abs=0.001)


def test_after_the_drivers_timer_stood_still_stamps_start_anew():
    stamps = Stamps()
    stamps.stamp(0.0, now_seconds=1.0)

    assert stamps.stamp(0.010, now_seconds=3601.0) == 3601.0


def test_stamps_of_one_port_never_go_back():
    stamps = Stamps()
    told = [stamps.stamp(delta, now) for delta, now in [(0, 1.0), (0.2, 1.1), (0.0, 1.1), (0.3, 1.2), (0.0, 1.25)]]

    assert told == sorted(told)
