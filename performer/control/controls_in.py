"""What MIDI says that is no note, in the words of OSC: program changes and knobs, as a table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from performer.control.addresses import INCOMING
from performer.control.arguments import Refused, Value
from performer.control.midi import ControlChange, MidiEvent, ProgramChange
from performer.control.pickup import Pickup

CONTROLS: dict[int, str] = {1: "/nf/morph"}
"""Which control a knob moves, by the number of its control change."""

PEDAL = 64
DOWN = 64  # from this value on a pedal is down


@dataclass(frozen=True, slots=True)
class Turned:
    """A request that came by MIDI; nobody waits for an answer."""

    address: str
    verb: str
    args: tuple[Value, ...]
    client: None = None
    reads: bool = False


class ControlsIn:
    """Turns MIDI into requests. Each knob picks its control up before it moves it."""

    def __init__(self, controls: Mapping[int, str] = CONTROLS) -> None:
        self._controls = controls
        self._knobs: dict[int, Pickup] = {}
        self._pedal_down = False

    def requests(self, event: MidiEvent | None, value_of: Callable[[str], float]) -> list[Turned] | None:
        """Return what an event asks for; None for one that has no use here.

        `value_of` tells the present value of a control by its verb.
        """
        match event:
            case ProgramChange(_, program):
                return _asked("/nf/kit/go", program + 1)
            case ControlChange(_, control, position) if control == PEDAL:
                return self._pedal(position >= DOWN)
            case ControlChange(_, control, position) if control in self._controls:
                return self._turned(control, position / 127, value_of)
            case _:
                return None

    def _pedal(self, down: bool) -> list[Turned] | None:
        """Return the request of a pedal that goes down or up; one that only moves asks for nothing."""
        before, self._pedal_down = self._pedal_down, down
        return [] if before == down else _asked("/nf/pedal", int(down))

    def _turned(self, control: int, position: float, value_of: Callable[[str], float]) -> list[Turned] | None:
        row = INCOMING[self._controls[control]]
        lowest, highest = row.arguments[0].lowest, row.arguments[0].highest
        now = (value_of(row.verb) - lowest) / (highest - lowest)
        asked = _asked(row.path, lowest + position * (highest - lowest))
        holds = self._knobs.setdefault(control, Pickup()).turn(position, now)
        return asked if holds or asked is None else []


def _asked(address: str, value: Value) -> list[Turned] | None:
    """Return the request for a value; None where this version takes none there."""
    row = INCOMING[address]
    try:
        args, _ = row.accept([value])
    except Refused:
        return None
    return [Turned(address, row.verb, args)]
