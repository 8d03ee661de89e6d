"""Pad files: each pad's sound in a file as well, for players that sound the pads themselves.

The stage decides what is written and tells it; the mind writes. No pad, swap or hit waits for a file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from performer import jobs
from performer.audio.sound_store import Extent
from performer.jobs import Placement
from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board
from performer.stage.placed import PadState
from performer.stage.swaps import Swaps
from performer.stage.wishes import Outstanding

FIRST_NUMBER = 1 << 41  # of these jobs; those of swaps seed what is made, and nothing here may change them
MOST_OUT = 4  # files that the mind is asked for at a time: a swap may wait for these
OTHER_SLOT = {"a": "b", "b": "a"}
ADDRESS = "/nf/pad/files"
NO_HELLO = "say /nf/hello first: pad files are written for programs that stay"


@dataclass(slots=True, eq=False)
class Files:
    """The two files of a pad."""

    slot: str = "b"  # that was told last; the first is a
    held: int | None = None  # the set whose sound the mind was last given to write
    at_work: bool = False


class PadFiles:
    """Keeps the files of the pads as the pads are, while anybody wants them. The stage's thread calls it."""

    def __init__(self, board: Board, swaps: Swaps) -> None:
        self._board, self._swaps = board, swaps
        self._folder: Path | None = None
        self._who: Callable[[Any], tuple[Any, ...]] = lambda client: (client,)
        self._asking: list[Any] = []
        self._files: dict[int, Files] = {}
        self._number = FIRST_NUMBER
        self._n_out = 0
        self._round = 0  # of writing all of them
        self._rate = board.engine.sample_rate
        self._failed = False  # the last file could not be written, and everybody knows

    def keep_in(self, folder: Path, who: Callable[[Any], tuple[Any, ...]]) -> None:
        """Write into `folder` when it is asked for; `who` names the clients behind one that still live.

        Without a folder, as offline, nobody gets files and nothing is said.
        """
        self._folder, self._who = folder, who

    def ask(self, asked: Asked, frame: int) -> None:
        """Write for a client from now on, all pads first; or write for it no more."""
        if self._folder is None:
            return
        clients = self._who(asked.client)
        if not asked.args[0]:
            self._asking = [client for client in self._asking if client not in clients]
            self._end_if_nobody_asks()
            return
        if self._swaps.none_because:
            raise CannotBeDone(self._swaps.none_because)
        if not clients:
            raise CannotBeDone(NO_HELLO)
        self._asking += [client for client in clients if client not in self._asking]
        self._board.tell.send(asked.client, "/nf/slots", self._folder.as_posix())
        self._write_all()

    def poll(self) -> None:
        """See which pads have changed, and have as many of their files written as may be at a time."""
        if not self._asking:
            return
        self._asking = [client for client in self._asking if self._who(client)]
        if self._end_if_nobody_asks():
            return
        if self._rate != self._board.engine.sample_rate:
            self._rate = self._board.engine.sample_rate
            self._write_all()
        for number, pad in self._board.pads.items():
            files = self._files.setdefault(number, Files())
            if self._n_out < MOST_OUT and not files.at_work and files.held != pad.current.set:
                self._write(pad, files)
        self._forget_but(set(self._board.pads))

    def mind_ready(self) -> None:
        """Have what an instrument that was killed left in the folder removed, if nobody wants files now."""
        if self._folder is not None and not self._asking:
            self._swaps.submit(jobs.EmptySlots(self._folder))

    def close(self) -> None:
        """Have the files removed: they are nobody's when the instrument has ended."""
        self._asking.clear()
        self.mind_ready()

    def _end_if_nobody_asks(self) -> bool:
        if not self._asking:
            self._round += 1
            self._forget_but(set())
            self._failed = False
            self.mind_ready()
        return not self._asking

    def _write_all(self) -> None:
        """Write every pad anew; what is at work is not told any more."""
        self._round += 1
        for files in self._files.values():
            self._hold(files, None)

    def _write(self, pad: PadState, files: Files) -> None:
        """Let the mind write what is on a pad, into the slot that nobody plays."""
        assert self._folder is not None
        self._hold(files, pad.current.set)
        if (sound := self._sound_of(pad.current.set)) is None:
            return
        slot, now = OTHER_SLOT[files.slot], self._round
        self._number += 1
        path = self._folder / f"pad-{pad.number:02}-{slot}.wav"
        job = jobs.WritePadFile(self._number, pad.number, path, *sound)

        def done(result: Any) -> None:
            self._n_out -= 1
            files.at_work = False
            if now != self._round:
                self._hold(files, None)  # asked for again meanwhile, or not wanted any more
                return
            problem = result.reason if isinstance(result, jobs.Refused) else result[0].problem
            if not problem:
                files.slot = slot
                self._tell("/nf/pad/file", pad.number, slot)
            self._count(problem)

        self._n_out += 1
        files.at_work = True
        self._swaps.send_job(job, Outstanding(job, Extent(0, 0), done=done))

    def _sound_of(self, used: int) -> tuple[Placement, float] | None:
        """Return where that lies which a set plays first at full velocity, and its gain; None for silence."""
        parts = self._board.engine.parts
        n_layers = int(parts.set_layers[used])
        layer = next((i for i in range(n_layers) if parts.set_tops[used, i] >= 1.0), n_layers - 1)
        if n_layers == 0 or parts.set_counts[used, layer] == 0:
            return None
        first, n_frames, n_channels, _ = (int(x) for x in parts.slots[int(parts.set_slots[used, layer, 0])])
        return Placement(first, n_frames, n_channels), float(parts.set_gains[used, layer])

    def _hold(self, files: Files, used: int | None) -> None:
        """Keep a set in place of the one that was kept: what is being read stays, and no other gets its number."""
        if files.at_work:
            return
        sounds = self._board.engine.sounds
        if used is not None:
            sounds.hold(used)
        if files.held is not None:
            sounds.let_go(files.held)
        files.held = used

    def _forget_but(self, numbers: set[int]) -> None:
        for number in [number for number in self._files if number not in numbers]:
            self._hold(self._files[number], None)
            if not self._files[number].at_work:
                del self._files[number]

    def _tell(self, address: str, *values: int | str) -> None:
        for client in self._asking:
            self._board.tell.send(client, address, *values)

    def _count(self, problem: str) -> None:
        """Count what could not be written, and say it once until something can be written again."""
        if problem:
            self._board.counts.unwritten_files += 1
        if problem and not self._failed:
            for client in self._asking:
                self._board.tell.refuse(
                    client, ADDRESS, f"{problem}; the pads play on, ask again when it is mended"
                )
        self._failed = bool(problem)
