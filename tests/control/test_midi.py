import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.control.midi import (
    ChannelPressure,
    ClockMessage,
    ControlChange,
    MidiReader,
    NoteOff,
    NoteOn,
    Panic,
    PolyPressure,
    ProgramChange,
    SongPosition,
)


@pytest.mark.parametrize(
    ("data", "event"),
    [
        ((0x90, 36, 127), NoteOn(0, 36, 1.0)),
        ((0x99, 38, 1), NoteOn(9, 38, 1 / 127)),
        ((0x99, 38, 0), NoteOff(9, 38)),
        ((0x89, 38, 64), NoteOff(9, 38)),
        ((0xB0, 1, 127), ControlChange(0, 1, 127)),
        ((0xBF, 64, 0), ControlChange(15, 64, 0)),
        ((0xB2, 120, 0), Panic(2)),
        ((0xB2, 123, 0), Panic(2)),
        ((0xC0, 5), ProgramChange(0, 5)),
        ((0xA9, 49, 127), PolyPressure(9, 49, 1.0)),
        ((0xD3, 127), ChannelPressure(3, 1.0)),
        ((0xF8,), ClockMessage("clock")),
        ((0xFA,), ClockMessage("start")),
        ((0xFB,), ClockMessage("continue")),
        ((0xFC,), ClockMessage("stop")),
        ((0xF2, 3, 1), SongPosition(131)),
    ],
)
def test_a_message_is_read_as_the_standard_says(data, event):
    reader = MidiReader()

    assert reader.read(data) == event
    assert reader.n_malformed == 0


@pytest.mark.parametrize("data", [(0xF6,), (0xFE,), (0xF0, 1, 2, 0xF7), (0xF1, 0x11)])
def test_messages_of_no_use_here_are_nothing_and_not_malformed(data):
    reader = MidiReader()

    assert (reader.read(data), reader.n_malformed) == (None, 0)


@pytest.mark.parametrize(
    "data",
    [(), (0x90,), (0x90, 36), (36, 127), (0x90, 36, 128), (0x90, 36, 100, 38, 100), (0xF4,), (0xF0, 1), (0xE0,)],
)
def test_messages_cut_off_or_garbled_are_counted(data):
    reader = MidiReader()

    assert (reader.read(data), reader.n_malformed) == (None, 1)


def test_a_message_in_parts_is_read_without_the_data_that_it_has_not():
    reader = MidiReader()

    assert reader.read_parts(0xC1, 5, 99) == ProgramChange(1, 5)
    assert reader.read_parts(0xD1, 127, 99) == ChannelPressure(1, 1.0)
    assert reader.read_parts(0xB1, 7, 99) == ControlChange(1, 7, 99)
    assert reader.n_malformed == 0


def test_after_a_cut_off_message_the_next_is_read():
    reader = MidiReader()
    reader.read((0x90, 36))

    assert reader.read((0x90, 36, 127)) == NoteOn(0, 36, 1.0)


@given(st.binary(max_size=6))
def test_random_bytes_are_an_event_or_nothing(junk):
    event = MidiReader().read(tuple(junk))

    if isinstance(event, NoteOn):
        assert 0.0 < event.velocity <= 1.0
        assert 0 <= event.note < 128
