"""Swaps by themselves: every so many bars a pad gets another sound, prepared ahead so that it lands on the bar."""

from performer.stage.board import Board
from performer.stage.placed import PadState
from performer.stage.swaps import Swaps
from performer.stage.tempo import JUMP_SECONDS
from performer.stage.wishes import Wish

LEAD_SECONDS = 2.0  # before the line, in which a sound is looked for


class Auto:
    """The pads in the order of their turns: who has not changed for longest is next."""

    def __init__(self, board: Board, swaps: Swaps) -> None:
        self._board = board
        self._swaps = swaps
        self._line: int | None = None  # the one that was served last, or is being served
        self._bars = 0
        self._tried: set[int] = set()  # pads, for this line

    def serve(self) -> None:
        """Ask for the next swap when its line is near enough."""
        board, bars = self._board, self._board.controls.auto_bars
        if bars != self._bars:
            self._line, self._bars = None, bars
        if not bars:
            return
        now, rate = board.engine.clock, board.engine.sample_rate
        grid = board.tempo.grid(now)
        period = bars * grid.beats_per_bar * grid.beat_frames
        lead = min(LEAD_SECONDS * rate, period)
        if self._line is not None and self._line > now + lead + period:
            self._line = None  # the tempo is another by far
        # a line that drifts is the same line still
        from_frame = now + 1 if self._line is None else max(now + 1, self._line + round(period / 2.0))
        line = board.tempo.bars_from(from_frame, bars)
        if line - lead <= now:
            self._line = line
            self._tried.clear()
            self._ask()

    def _ask(self) -> None:
        """Ask for a swap of the pad whose turn it is; one that is refused is passed over, and the next asked."""
        waiting = [pad for pad in self._board.pads.values() if self._may_be_swapped(pad)]
        if self._line is None or not waiting:
            return
        pad = min(waiting, key=lambda pad: (pad.turn_frame, pad.number))
        self._tried.add(pad.number)
        board, kit = self._board, self._board.kit
        board.log_out(board.engine.clock, "/nf/pad/swap", (pad.number, board.controls.source))
        slack = round(JUMP_SECONDS * board.engine.sample_rate)  # in which a line that drifts is still the same

        def refused() -> None:
            pad.turn_frame = board.engine.clock
            if board.kit is kit and board.controls.auto_bars:
                self._ask()

        self._swaps.wish(
            Wish(pad.number, "", why="auto", moment="bar", not_before=self._line - slack, refused=refused)
        )

    def _may_be_swapped(self, pad: PadState) -> bool:
        has_sound = any(layer.sounds for layer in pad.pad.layers)
        busy = pad.pending is not None or self._swaps.wants(pad)
        return has_sound and not pad.locked and not busy and pad.number not in self._tried
