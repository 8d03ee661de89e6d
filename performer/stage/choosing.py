"""Requests for a sound that is named: so many neighbours on, the third one, that of an id, the last hit but two."""

from collections.abc import Callable

from performer import jobs
from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board
from performer.stage.of_pads import OfPads
from performer.stage.swaps import Swaps
from performer.stage.wishes import Wish


class Choosing:
    """Carries them out."""

    def __init__(self, board: Board, swaps: Swaps, of: OfPads) -> None:
        self._board, self._swaps, self._of = board, swaps, of

    @property
    def verbs(self) -> dict[str, Callable[[Asked, int], None]]:
        """Return what each verb does."""
        return {
            "pad_step": self._step,
            "pad_put": self._put,
            "pad_near": self._near,
            "room_take": lambda asked, frame: self._hit(asked, 1),
            "room_give": lambda asked, frame: self._hit(asked, int(asked.args[1])),
        }

    def _step(self, asked: Asked, frame: int) -> None:
        pad, steps = self._of.unlocked(asked.args[0]), int(asked.args[1])
        self._of.log(asked)
        if steps:
            self._swaps.wish(Wish(pad.number, "library", steps=steps, client=asked.client))

    def _put(self, asked: Asked, frame: int) -> None:
        pad = self._of.unlocked(asked.args[0])
        self._of.log(asked)
        self._swaps.wish(Wish(pad.number, "library", kind="put", id=int(asked.args[1]), client=asked.client))

    def _near(self, asked: Asked, frame: int) -> None:
        """Wish for a neighbour by its rank, whatever was heard before."""
        pad, rank = self._of.unlocked(asked.args[0]), int(asked.args[1])
        self._of.log(asked)
        self._swaps.wish(Wish(pad.number, "library", nth=rank, client=asked.client, moment="hit"))

    def _hit(self, asked: Asked, nth: int) -> None:
        pad = self._of.unlocked(asked.args[0] or self._board.focus)
        hits = self._board.room_hits
        if not hits:
            raise CannotBeDone("nothing has been heard yet; switch /nf/room/listen on and make a noise")
        if len(hits) < nth:
            raise CannotBeDone(f"hits of the room that there are: {len(hits)}; there is no number {nth}")
        self._of.log(asked)
        hit = jobs.ROOM_IDS + hits[-nth]
        self._swaps.wish(Wish(pad.number, "room", kind="take", id=hit, client=asked.client))
