"""When a swap lands that has been found: at the pad's next hit, on the next beat or bar, or with the pedal.

Hits are the engine's to know. Lines are given to it ahead, each on its own frame, so that a busy interpreter moves
none; and what is given together lands on one frame.
"""

from collections.abc import Callable, Iterable

from performer.audio import layout
from performer.stage.board import Board
from performer.stage.placed import PadState, Placed
from performer.stage.tempo import JUMP_SECONDS

EARLY_SECONDS = 0.060  # a hit so much before a line is meant for the line
ON_LINES = ("beat", "bar")


class Moments:
    """What is pending on the pads, and when each lands."""

    def __init__(self, board: Board, seeks: Callable[[int], bool]) -> None:
        """`seeks` tells whether an act still waits for a sound: it lands as a whole."""
        self._board = board
        self._seeks = seeks
        self._soon_frames = 0

    def moment_of(self, pad: PadState) -> str:
        """Return when what is pending on a pad lands."""
        return pad.pending_moment or self._board.controls.moment

    def wait(self, pad: PadState, placed: Placed, group: int, moment: str, frame: int) -> None:
        """Let a sound wait for its moment on a pad, "" for the one that is set; lines count from `frame` on."""
        board = self._board
        pad.pending, pad.pending_group, pad.pending_moment = placed, group, moment
        pad.pending_from = max(frame, board.engine.clock)
        for other in self._waiting():
            if other.pending_group == group:  # an act lands as a whole
                pad.pending_from = other.pending_from = max(pad.pending_from, other.pending_from)
        if self.moment_of(pad) == "hit":
            board.command(layout.SET_PENDING, pad, placed, frame, group)
        elif self.moment_of(pad) == "now":
            self._give([pad], frame)

    def serve(self, until_frame: int, soon_frames: int) -> None:
        """Give the engine what lands on a line before `until_frame`.

        So many frames from now lies what all that is given in one go can still land on together.
        """
        self._soon_frames = soon_frames
        rate = self._board.engine.sample_rate
        early, slack = round(EARLY_SECONDS * rate), round(JUMP_SECONDS * rate)
        due: dict[int, list[PadState]] = {}
        for pad in self._waiting():
            moment = self.moment_of(pad)
            if moment == "now":  # the engine could not take it at once
                due.setdefault(layout.NOW, []).append(pad)
            if moment not in ON_LINES:
                continue
            if self._seeks(pad.pending_group):
                pad.pending_from = max(pad.pending_from, self._board.engine.clock)
                continue
            tempo, at = self._board.tempo, pad.pending_from
            frame = (tempo.bars_from(at) if moment == "bar" else tempo.beats_from(at)) - early
            if frame < until_frame:
                due.setdefault(frame, []).append(pad)
            else:  # a clock that is replaced must not find a line that lies behind us; one that drifts may
                pad.pending_from = max(at, until_frame + early - slack)
        for frame, pads in due.items():
            self._give(pads, frame)

    def pedal(self) -> None:
        """Let everything land that waits for the pedal, all on one frame."""
        self._give([pad for pad in self._waiting() if self.moment_of(pad) == "pedal"], layout.NOW)

    def changed(self, before: str) -> None:
        """Let what waits wait for the moment that is set now, and was `before`."""
        board = self._board
        now = board.controls.moment
        for pad in self._waiting():
            if pad.pending_moment or now == before:
                continue
            pad.pending_from = board.engine.clock
            if now == "hit" and pad.pending is not None:
                board.command(layout.SET_PENDING, pad, pad.pending, layout.NOW, pad.pending_group)
            elif before == "hit":
                board.engine.push(layout.CANCEL_PENDING, pad.number - 1, frame=board.not_before_kit(layout.NOW))

    def come_back(self, pad: PadState, frame: int) -> None:
        """Let what is pending on a pad wait on, as its kit is put on again."""
        pad.given.clear()
        pad.pending_from = max(frame, self._board.engine.clock)
        if pad.pending is not None and self.moment_of(pad) == "hit":
            self._board.command(layout.SET_PENDING, pad, pad.pending, frame, pad.pending_group)

    def _waiting(self) -> list[PadState]:
        pads = self._board.pads.values()
        return [pad for pad in pads if pad.pending is not None and pad.pending not in pad.given]

    def _give(self, pads: Iterable[PadState], frame: int) -> None:
        """Let what is pending on pads land on one frame; what the engine cannot take now is given again later."""
        board = self._board
        soonest = board.engine.clock + self._soon_frames
        for pad in pads:
            placed = pad.pending
            if placed is not None and board.command(
                layout.SET_NOW, pad, placed, max(frame, soonest), pad.pending_group
            ):
                pad.given.append(placed)
