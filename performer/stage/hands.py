"""The controllers in hand: what each asks for in its own table's words, and what its lights are told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from performer.audio import layout
from performer.control.controller import Controller, Key
from performer.control.grammar import Hand, function_asked, knob_asked
from performer.control.lights import Lights
from performer.control.midi import ChannelPressure, ControlChange, MidiEvent, PolyPressure, SystemExclusive
from performer.stage.asked import Asked
from performer.stage.board import Board, Value
from performer.stage.parameters import PAD_WIDE
from performer.stage.pressure import Pressure
from performer.stage.sets import Sets
from performer.stage.state import KIT_WIDE, full_state, kit_wide


class View:
    """What a controller needs to know of the board."""

    def __init__(self, board: Board, sets: Sets, recording: Callable[[], bool]) -> None:
        self._board, self._sets, self._recording = board, sets, recording

    @property
    def focus(self) -> int:
        """Return the number of the pad that single controls speak of."""
        return self._board.focus

    @property
    def n_kits(self) -> int:
        """Return how many kits the set has."""
        return len(self._sets.kits)

    def value(self, verb: str, pad: int = 0) -> float:
        """Return the present value of a control of the kit, or of a pad; 0 for a pad that the kit has not."""
        if verb in KIT_WIDE:
            return float(kit_wide(self._board, verb))
        state = self._board.pads.get(pad or self._board.focus)
        return 0.0 if state is None else float(getattr(state, PAD_WIDE[verb].name))

    def locked(self, pad: int) -> bool:
        """Tell whether a pad takes no swaps."""
        return pad in self._board.pads and self._board.pads[pad].locked

    def is_on(self, what: str) -> bool:
        """Tell whether the ear listens, "listen", or the mix is recorded, "record"."""
        return self._recording() if what == "record" else self._board.controls.listen


@dataclass(slots=True)
class InHand:
    """One controller that is plugged in."""

    controller: Controller
    hand: Hand
    lights: Lights | None
    pad_of_note: dict[int, int]


class Hands:
    """The controllers by the number of their hand, from 1. One thread calls it, but `told`, which any may."""

    def __init__(
        self, board: Board, view: View, sets: Sets, pressure: Pressure, handle: Callable[[Asked], None]
    ) -> None:
        self._board, self._view, self._sets = board, view, sets
        self._pressure, self._handle = pressure, handle
        self._in_hand: dict[int, InHand] = {}
        self.taught: Callable[[int, MidiEvent], bool] | None = None  # who takes what is said, while they learn
        self._shown: tuple[object, ...] = ()

    @property
    def controllers(self) -> dict[int, Controller]:
        """Return what is in hand."""
        return {number: one.controller for number, one in self._in_hand.items()}

    def plug(self, number: int, controller: Controller) -> Lights | None:
        """Take a controller in hand; return its lights, which show the present state, None where it has none."""
        lights = Lights(controller) if controller.lights is not None else None
        pads = {key.number: at + 1 for at, key in enumerate(controller.pads) if key.kind == "note"}
        self._in_hand[number] = InHand(controller, Hand(controller, self._view), lights, pads)
        self._shown = ()
        if lights is not None:
            self._show_all(lights)
        return lights

    def unplug(self, number: int) -> None:
        """Let a controller go; what only lasts while it is held comes back."""
        one = self._in_hand.pop(number, None)
        for request in one.hand.let_go() if one is not None else ():
            self._handle(request)

    def take(self, number: int, event: MidiEvent | None, frame: int = layout.NOW) -> bool:
        """Do what an event of a controller asks for; False for one without a use."""
        one = self._in_hand.get(number)
        if one is None:
            return False
        if self.taught is not None and event is not None and self.taught(number, event):
            return True
        match event:
            case PolyPressure(_, note, pressure) if note in one.pad_of_note:
                self._pressure.take(pressure, one.pad_of_note[note], frame, one.controller.chokes)
                return True
            case ChannelPressure(_, pressure):
                self._pressure.take(pressure, None, frame)
                return True
            case SystemExclusive(head):
                if one.lights is not None:
                    one.lights.told_bytes(bytes((0xF0, *head)))
                return True
            case _:
                requests = one.hand.take(event)
                if isinstance(event, ControlChange) and event.value and one.lights is not None:
                    one.lights.told_key(Key("control", event.control))
        for request in requests or ():
            self._handle(request)
        if one.lights is not None:
            one.lights.holds(one.hand.held, one.hand.down)
        return requests is not None

    def do(self, function: str) -> None:
        """Carry out a function on the focus pad, or on the whole."""
        for request in function_asked(function, self._view.focus, self._view):
            self._handle(request)

    def step(self, control: str, n_steps: int) -> None:
        """Move a control by steps, as a knob without end does."""
        for request in knob_asked(control, n_steps, self._view):
            self._handle(request)

    def told(self, address: str, *values: Value) -> None:
        """Let the lights see what everybody is told."""
        for one in list(self._in_hand.values()):
            if one.lights is not None:
                one.lights.told(address, values)

    def poll(self) -> None:
        """Let the lights see what nobody is told of: which kit is on, what is listened to and recorded."""
        if not self._in_hand:
            return
        board = self._board
        kit = (id(board.kit), board.kit_number, len(self._sets.kits), tuple(board.pads))
        now = (kit, board.controls.listen, self._view.is_on("record"), tuple(board.room_hits), board.focus)
        if now == self._shown:
            return
        new_kit = not self._shown or self._shown[0] != kit
        self._shown = now
        for one in self._in_hand.values():
            if one.lights is not None:
                if new_kit:  # clients are told its state bit by bit; a wrong light would be seen
                    one.lights.roles({number: pad.pad.role for number, pad in board.pads.items()})
                    for pad in board.pads.values():
                        one.lights.told("/nf/pad/state", board.told_state(pad))
                one.lights.counts(len(board.room_hits), board.kit_number, len(self._sets.kits))
        for address, values in self._untold():
            self.told(address, *values)

    def _untold(self) -> Iterator[tuple[str, tuple[Value, ...]]]:
        board = self._board
        yield "/nf/room/listen", (int(board.controls.listen),)
        yield "/nf/record", (int(self._view.is_on("record")),)
        yield "/nf/pad/select", (board.focus,)

    def _show_all(self, lights: Lights) -> None:
        lights.roles({number: pad.pad.role for number, pad in self._board.pads.items()})
        lights.counts(len(self._board.room_hits), self._board.kit_number, len(self._sets.kits))
        for address, values in (*full_state(self._board), *self._untold()):
            lights.told(address, values)
