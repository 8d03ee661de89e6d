"""MIDI that is no note: program changes and knobs become requests, pressure the velocity of repeats."""

from collections.abc import Callable

from performer.audio import layout
from performer.control.controls_in import ControlsIn
from performer.control.midi import (
    ChannelPressure,
    ClockMessage,
    MidiEvent,
    PolyPressure,
    ProgramChange,
    SongPosition,
)
from performer.stage.asked import Asked
from performer.stage.board import Board
from performer.stage.clocks import Clocks
from performer.stage.hands import Hands
from performer.stage.pressure import Pressure
from performer.stage.sets import Sets
from performer.stage.state import kit_wide


class Controllers:
    """The knobs, pedals and buttons of MIDI devices."""

    def __init__(
        self,
        board: Board,
        sets: Sets,
        clocks: Clocks,
        handle: Callable[[Asked], None],
        pressure: Pressure,
        hands: Hands,
        controls: ControlsIn | None = None,
    ) -> None:
        self._board = board
        self._sets = sets
        self._pressure, self._hands = pressure, hands
        self._clocks = clocks
        self._handle = handle
        self.controls = controls or ControlsIn()

    def take(self, event: MidiEvent | None, frame: int = layout.NOW, hand: int = 0) -> None:
        """Do what an event asks for that came on `frame`, from a known controller or any; one without a use is
        counted."""
        if hand and not isinstance(event, ClockMessage | SongPosition):
            self._board.counts.unused_controls += not self._hands.take(hand, event, frame)
            return
        match event:
            case ClockMessage() | SongPosition():
                self._clocks.midi(event, frame if frame >= 0 else self._board.engine.clock)
            case PolyPressure(_, note, pressure):
                if (pad := int(self._board.engine.parts.note_pad[note])) >= 0:
                    self._pressure.take(pressure, pad + 1, frame)
            case ChannelPressure(_, pressure):
                self._pressure.take(pressure, None, frame)
            case ProgramChange() if not self._sets.kits:
                self._board.counts.unused_controls += 1
            case _:
                self._ask(event)

    def _ask(self, event: MidiEvent | None) -> None:
        requests = self.controls.requests(event, lambda verb: float(kit_wide(self._board, verb)))
        if requests is None:
            self._board.counts.unused_controls += 1
            return
        for request in requests:
            self._handle(request)
