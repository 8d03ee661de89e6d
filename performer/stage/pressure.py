"""What pressure on a pad does: choke it, morph it while it lasts, or be the velocity of its repeats."""

from performer.audio import layout
from performer.stage.board import Board
from performer.stage.morph import Morph
from performer.stage.placed import PadState
from performer.stage.repeats import Repeats

CHOKES_FROM = 0.9  # of the whole: a hand laid on the pad, not one that plays it
LET_GO_BELOW = 0.5  # before the same pad can be choked again


class Pressure:
    """Pressure on pads, from whichever device. The setting is `/nf/pressure`."""

    def __init__(self, board: Board, repeats: Repeats, morph: Morph) -> None:
        self._board, self._repeats, self._morph = board, repeats, morph
        self._choked: set[int] = set()
        self._before: dict[int, float] = {}  # the morph of pads that are pressed

    def take(self, pressure: float, pad: int | None, frame: int = layout.NOW, chokes: bool = False) -> None:
        """Take the pressure, 0..1, on a pad, None: on all that are held; it `chokes`, or does what is set."""
        use = "choke" if chokes else self._board.controls.pressure
        if use == "repeat":
            self._repeats.pressed(pressure, pad)
        for number in self._repeats.held if pad is None else (pad,):
            if (state := self._board.pads.get(number)) is None:
                continue
            if use == "choke":
                self._choke(number, pressure, frame)
            elif use == "morph":
                self._bend(state, pressure, frame)

    def _choke(self, number: int, pressure: float, frame: int) -> None:
        if pressure < LET_GO_BELOW:
            self._choked.discard(number)
        elif pressure >= CHOKES_FROM and number not in self._choked:
            self._choked.add(number)
            self._board.choke(self._board.pads[number], frame)

    def _bend(self, pad: PadState, pressure: float, frame: int) -> None:
        """Carry a pad from its morph, at no pressure, to all of the way at full; back when it is let go."""
        if pad.locked:
            return
        if pressure > 0.0:
            before = self._before.setdefault(pad.number, pad.morph)
            self._morph.ask(pad, before + (1.0 - before) * pressure, 0.0, frame)
        elif (before := self._before.pop(pad.number, None)) is not None:
            self._morph.ask(pad, before, 0.0, frame)
