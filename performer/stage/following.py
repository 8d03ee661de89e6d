"""Following the room: while it is on, a hit that is clearly nearer takes the place of the room's sound on a pad."""

from collections.abc import Callable

from performer import jobs
from performer.audio import layout
from performer.stage.board import Board
from performer.stage.placed import PadState

BY_HAND = ("take", "put")  # what the player put on a pad stays there
LEAST_BARS, LEAST_SECONDS = 2, 4.0  # between two changes of one pad; in seconds where no clock runs


class Following:
    """Asks the mind of every hit that is heard, for the pads that may change by themselves."""

    def __init__(self, board: Board, submit: Callable[[jobs.Job], None], busy: Callable[[int], bool]) -> None:
        self._board = board
        self._submit = submit
        self._busy = busy

    def heard(self, heard: jobs.HeardHit) -> None:
        """Ask where a hit helps, if the room is followed; marked ones follow nowhere."""
        if not self._board.controls.follow or heard.mark:
            return
        pads = tuple(pad.wants() for pad in self._board.pads.values() if self._may_change(pad))
        if pads:
            number = self._board.next_number()
            self._submit(jobs.FollowHit(number, heard.hit, pads, self._board.on_pads()))

    def may_follow(self, follows: jobs.Follows) -> bool:
        """Tell whether a pad still may change as the mind says; if so, it does not again for a while."""
        pad = self._board.pads.get(follows.pad)
        if not self._board.controls.follow or pad is None or not self._may_change(pad):
            return False
        pad.changed_frame = self._board.engine.clock
        return True

    def stop(self) -> None:
        """Leave every pad as it is: what has been found and has not landed does not come any more."""
        for pad in self._board.pads.values():
            if pad.pending is not None and pad.pending.way == "follow":
                self._board.cancel_pending(pad, layout.NOW)
                self._board.show_state(pad)

    def _may_change(self, pad: PadState) -> bool:
        there = pad.pending or pad.current
        if pad.locked or there.facts.source != "room" or there.way in BY_HAND or self._busy(pad.number):
            return False
        clock = self._board.engine.clock
        return clock >= min(pad.changed_frame, clock) + self._least_frames(clock)

    def _least_frames(self, frame: int) -> float:
        running = self._board.tempo.at(frame)
        if running is None:
            return LEAST_SECONDS * self._board.engine.sample_rate
        return LEAST_BARS * running.beats_per_bar * 60.0 / running.bpm * running.sample_rate
