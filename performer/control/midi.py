"""MIDI messages as events: the one door to mido. What a note means is decided elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal

ALL_SOUND_OFF = 120
ALL_NOTES_OFF = 123


@dataclass(frozen=True, slots=True)
class NoteOn:
    channel: int  # 0..15
    note: int  # 0..127
    velocity: float  # 0 < velocity <= 1


@dataclass(frozen=True, slots=True)
class NoteOff:
    channel: int
    note: int


@dataclass(frozen=True, slots=True)
class ControlChange:
    channel: int
    control: int  # 0..127
    value: int  # 0..127


@dataclass(frozen=True, slots=True)
class ProgramChange:
    channel: int
    program: int  # 0..127


@dataclass(frozen=True, slots=True)
class PolyPressure:
    channel: int
    note: int
    pressure: float  # 0..1


@dataclass(frozen=True, slots=True)
class ChannelPressure:
    channel: int
    pressure: float  # 0..1


@dataclass(frozen=True, slots=True)
class PitchBend:
    channel: int
    position: float  # 0..1; at rest a wheel is in the middle, a strip at 0


@dataclass(frozen=True, slots=True)
class Panic:
    channel: int


@dataclass(frozen=True, slots=True)
class ClockMessage:
    kind: Literal["clock", "start", "continue", "stop"]  # "clock" is one pulse, of which a beat has 24


@dataclass(frozen=True, slots=True)
class SongPosition:
    sixteenths: int


@dataclass(frozen=True, slots=True)
class SystemExclusive:
    """A system exclusive message that came from a controller."""

    head: tuple[int, ...]  # at most eight bytes behind its status; behind its end they are 0


MidiEvent = (
    NoteOn
    | NoteOff
    | ControlChange
    | ProgramChange
    | PolyPressure
    | ChannelPressure
    | Panic
    | ClockMessage
    | SongPosition
    | PitchBend
    | SystemExclusive
)


@dataclass(frozen=True, slots=True)
class TimedMidi:
    """An event that is no note, and the frame on which it came."""

    event: MidiEvent
    frame: int
    hand: int = 0  # of which controller, from 1; 0: of none that is known


TWO_BYTES = (0xC0, 0xD0)  # program change and channel pressure have one byte of data, all others here two
FIRST_REAL_TIME = 0xF8  # from here on a message is its status alone


class MidiReader:
    """Turns the bytes of single messages into events, and counts those that are no message."""

    def __init__(self) -> None:
        self.n_malformed = 0

    def warm_up(self) -> None:
        """Import mido, which takes a tenth of a second, before a first message has to wait for it."""
        import_module("mido")

    def read(self, data: Sequence[int]) -> MidiEvent | None:
        """Return what one message says; None for one of no use here, and for one that is cut off or garbled."""
        import mido

        try:
            message: Any = mido.Message.from_bytes(bytes(data))
        except (ValueError, IndexError):
            self.n_malformed += 1
            return None
        return to_event(message)

    def read_parts(self, status: int, data1: int, data2: int) -> MidiEvent | None:
        """Return what a message says that has been taken apart; `data2` is left out where it has none."""
        if status >= FIRST_REAL_TIME:
            return self.read((status,))
        return self.read((status, data1) if status & 0xF0 in TWO_BYTES else (status, data1, data2))


def to_event(message: Any) -> MidiEvent | None:
    """Return what a mido message says; None for those the performer has no use for."""
    match message.type:
        case "note_on" if message.velocity > 0:
            return NoteOn(message.channel, message.note, message.velocity / 127)
        case "note_on" | "note_off":  # a note_on of velocity 0 is a note_off
            return NoteOff(message.channel, message.note)
        case "control_change" if message.control in (ALL_SOUND_OFF, ALL_NOTES_OFF):
            return Panic(message.channel)
        case "control_change":
            return ControlChange(message.channel, message.control, message.value)
        case "program_change":
            return ProgramChange(message.channel, message.program)
        case "polytouch":
            return PolyPressure(message.channel, message.note, message.value / 127)
        case "aftertouch":
            return ChannelPressure(message.channel, message.value / 127)
        case "pitchwheel":
            return PitchBend(message.channel, (message.pitch + 8192) / 16383)
        case "clock" | "start" | "continue" | "stop":
            return ClockMessage(message.type)
        case "songpos":
            return SongPosition(message.pos)
        case _:
            return None
