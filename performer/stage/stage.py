"""The stage as a whole: requests, answers and reports in; commands, jobs and messages out."""

from collections.abc import Callable
from pathlib import Path

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine
from performer.kit.kit import Kit
from performer.stage.board import Board, Log, Tell
from performer.stage.kits import Kits, Slots
from performer.stage.reports import Reports
from performer.stage.requests import Asked, Requests
from performer.stage.swaps import Swaps


class Stage:
    """Joins the board with those who change it. One thread calls it."""

    def __init__(
        self,
        engine: Engine,
        submit: Callable[[jobs.Job], None],
        tell: Tell,
        say: Callable[[str], None],
        note_map_of: Callable[[Kit], tuple[int, ...]],
        kit_folders: tuple[Path, ...] = (),
        log: Log | None = None,
    ) -> None:
        self.board = Board(engine, tell, log)
        self.swaps = Swaps(self.board, submit, say)
        self.kits = Kits(self.board, self.swaps, kit_folders)
        self._reports = Reports(self.board, say)
        self.requests = Requests(self.board, self.swaps, self.kits, note_map_of)
        self._note_map_of = note_map_of

    def install(self, kit: Kit, slots: Slots) -> None:
        """Play `kit`, whose sounds are in the arena already."""
        self.kits.install(kit, slots, self._note_map_of(kit))

    def request(self, asked: Asked, frame: int = layout.NOW) -> None:
        """Carry out one request."""
        self.requests.handle(asked, frame)

    def answer(self, answer: jobs.Answer, frame: int = layout.NOW) -> None:
        """Take one answer of the mind."""
        self.swaps.answer(answer, frame)

    def poll(self) -> None:
        """Take everything that the engine has said."""
        self._reports.poll()
