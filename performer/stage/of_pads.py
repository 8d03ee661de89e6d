"""What requests have in common that speak of a pad: which one it is, whether it may change, and the set log."""

from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board, Value
from performer.stage.placed import PadState
from performer.stage.swaps import LOCKED


class OfPads:
    """Finds the pad that is meant."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def log(self, asked: Asked) -> None:
        """Write a request into the set log."""
        self._board.log_in(self._board.engine.clock, asked.address, asked.args)

    def pad(self, number: Value) -> PadState:
        """Return the pad of a number, the focus for 0; CannotBeDone where the kit has none."""
        pad = self._board.pads.get(int(number) or self._board.focus)
        if pad is None:
            have = self._board.pads
            raise CannotBeDone(
                f"this kit has no pad {number}; it has pads {min(have, default=0)} to {max(have, default=0)}"
            )
        return pad

    def unlocked(self, number: Value) -> PadState:
        """Return the pad of a number, which may take another sound; CannotBeDone, and told, where it is locked."""
        pad = self.pad(number)
        if pad.locked:
            self._board.refuse_pad(pad.number, LOCKED)
            raise CannotBeDone(f"pad {pad.number} is locked")
        return pad
