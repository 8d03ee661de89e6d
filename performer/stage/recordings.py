"""Recording: takes of the mix, the pads and the room begin and end here; another process writes them.

A take begins on a frame that the engine names, and every take has a set log of its own. That begins with what the
engine was like there, ringing voices and all, so it is all that it takes to play the take again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from performer.audio import layout
from performer.recording import files
from performer.recording.taking import Plan, Track
from performer.recording.writer import Writer
from performer.set_log import BadLog, SetLog
from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board, Value
from performer.stage.log_opening import write_opening
from performer.stage.sets import Sets

WHATS = ("mix", "pads", "room")
MOST_TRIES = 200  # to begin on a frame at which nothing is on its way to the engine
FINISH_SECONDS = 10.0
OFFLINE = "nothing is recorded here: bounce writes its own file"


@dataclass(slots=True, eq=False)
class Take:
    """One take: what was asked for together, on one time line."""

    writer: Writer
    whats: list[str] = field(default_factory=list[str])  # that are still being recorded
    sample_rate: int = 0
    stem: str = ""
    first_frame: int = -1  # none: it has not begun
    tag: int = 0
    tries: int = 0
    log: SetLog | None = None


class Recordings:
    """Begins and ends takes. The stage's thread calls it; nothing here waits but `close`."""

    def __init__(self, board: Board, sets: Sets, say: Callable[[str], None]) -> None:
        self._board = board
        self._sets = sets
        self._say = say
        self._folder: Path | None = None
        self._facts: Callable[[], dict[str, Any]] = dict
        self._flac = False
        self._takes: list[Take] = []
        self.missing_frames = 0
        self.lost_lines = 0  # of the logs of takes that have ended

    def keep_in(self, folder: Path, facts: Callable[[], dict[str, Any]], flac: bool = False) -> None:
        """Record into `folder` from now on; `facts` are for the header of a take's set log."""
        self._folder, self._facts, self._flac = folder, facts, flac

    def request(self, asked: Asked, frame: int) -> None:
        """Begin or end a recording, or tell who asks what is being recorded."""
        if asked.reads:
            for address, values in self.state():
                self._board.tell.send(asked.client, address, *values)
            return
        if self._folder is None:
            raise CannotBeDone(OFFLINE)
        what = str(asked.args[1])
        if asked.args[0] and self._take_of(what) is None:
            self._begin_with(what)  # and it is told when it has begun
            return
        if not asked.args[0]:
            self._end(what)
        self._tell(what)

    def state(self) -> list[tuple[str, tuple[Value, ...]]]:
        """Return the messages that say what is being recorded."""
        return [("/nf/record", self._told(what)) for what in WHATS]

    @property
    def running(self) -> tuple[str, ...]:
        """What is being recorded now."""
        return tuple(what for what in WHATS if self._told(what)[0])

    def _told(self, what: str) -> tuple[int, str]:
        """Return the arguments of `/nf/record`."""
        take = self._take_of(what)
        return int(take is not None and take.first_frame >= 0), what

    def _take_of(self, what: str) -> Take | None:
        return next((take for take in self._takes if what in take.whats), None)

    def _tell(self, what: str) -> None:
        self._board.tell.broadcast("/nf/record", *self._told(what))

    # How a take begins ------------------------------------------------------------------------------------

    def _begin_with(self, what: str) -> None:
        """Record this too, in the take that is about to begin if there is one."""
        take = next((take for take in self._takes if take.first_frame < 0 and take.whats), None)
        if take is None:
            take = Take(Writer(self._board.engine.memory))
            self._takes.append(take)
        take.whats.append(what)
        if what == "pads":
            self._board.engine.keep_stems(True)  # before the event: its block is the first that is whole
        self._ask_for_frame(take)

    def _ask_for_frame(self, take: Take) -> None:
        """Let the engine name the frame on which the take begins."""
        board = self._board
        take.tag = tag = board.next_number()

        def named(frame: int) -> None:
            if take.tag != tag or not take.whats:
                return  # it was called off, or another was added to it
            take.tries += 1
            if self._is_settled() or (take.tries > MOST_TRIES and not self._sets.landing):
                self._begin(take, frame)
            else:
                self._ask_for_frame(take)

        board.when_landed[tag] = named
        if not board.engine.push(layout.MARK, tag=tag):
            del board.when_landed[tag]
            take.tag = 0  # the ring is full: the next `poll` asks again

    def _is_settled(self) -> bool:
        """Tell whether the engine plays what the stage knows: kit, sounds and settings."""
        board = self._board
        on_their_way = {id(placed) for _, placed, _ in board.tags.values()}
        return (
            not self._sets.landing
            and not board.values
            and not any(id(pad.current) in on_their_way for pad in board.pads.values())
        )

    def _begin(self, take: Take, frame: int) -> None:
        board, folder = self._board, self._folder
        assert folder is not None
        take.first_frame, take.sample_rate = frame, board.engine.sample_rate
        take.stem = files.new_stem(folder, "" if board.kit is None else board.kit.name, time.localtime())
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._say(f"{folder}: cannot be made ({error.strerror}); nothing is recorded")
            self._give_up(take)
            return
        take.writer.begin(self._plan(take, folder))
        self._open_log(take, folder)
        for what in take.whats:
            board.log_out(frame, "/nf/record", (1, what, take.stem))
            self._tell(what)
        self._say(f"recording {', '.join(take.whats)}: {folder / take.stem}…")

    def _plan(self, take: Take, folder: Path) -> Plan:
        """Return which rings go into which files."""
        engine = self._board.engine
        heard, _, _, tape, stems, _ = engine.plan.starts

        def rows(first: int, n_frames: int, at: int, n: int) -> tuple[tuple[int, int], ...]:
            return tuple((first + 4 * n_frames * row, n_frames) for row in range(at, at + n))

        tracks: list[Track] = []
        if "mix" in take.whats:
            path = str(files.mix_path(folder, take.stem))
            rings = rows(tape, layout.TAPE_FRAMES, 0, 2)
            tracks.append(Track("mix", path, rings, engine.look_ahead_frames))
        if "room" in take.whats:
            path = str(files.room_path(folder, take.stem))
            tracks.append(Track("room", path, ((heard, engine.plan.ring_frames),)))
        if "pads" in take.whats:
            for number in range(1, layout.MAX_PADS + 1):  # a kit that is loaded later may have more
                path = str(files.pad_path(folder, take.stem, number))
                rings = rows(stems, layout.STEM_FRAMES, 2 * (number - 1), 2)
                tracks.append(Track("pads", path, rings, from_first_sound=True))
        counter, rate = 8 * layout.WRITTEN_FRAMES, take.sample_rate
        return Plan(engine.memory.handle, counter, rate, take.first_frame, tuple(tracks), self._flac)

    def _open_log(self, take: Take, folder: Path) -> None:
        """Write a set log beside the take: its header, then what is on the pads, then what happens."""
        header = {**self._facts(), "rate": take.sample_rate, "recording_frame": take.first_frame}
        on = self._sets.on
        if on is not None and on.file:
            header |= {"kit": str(Path(on.file).resolve()), "kit_name": on.name, "kit_number": on.number}
            header["first_output"] = on.first_output
        try:
            take.log = SetLog(files.log_path(folder, take.stem), header, self._say)
        except BadLog as error:
            self._say(f"the take has no set log: {error}")
            return
        write_opening(self._board, take.log, self._sets.kits)
        self._board.take_logs.append(take.log)

    # How a take ends --------------------------------------------------------------------------------------

    def _end(self, what: str) -> None:
        """End a recording with the frame that was rendered last."""
        take = self._take_of(what)
        if take is None:
            return
        frame = self._board.engine.clock
        take.whats.remove(what)
        if what == "pads":
            self._board.engine.keep_stems(False)
        if take.first_frame < 0:
            if not take.whats:
                take.writer.let_go()
                self._takes.remove(take)
            return
        take.writer.end(what, frame)
        self._board.log_out(frame, "/nf/record", (0, what, take.stem))

    def _give_up(self, take: Take) -> None:
        for what in list(take.whats):
            take.whats.remove(what)
            if what == "pads":
                self._board.engine.keep_stems(False)
            self._tell(what)
        take.writer.let_go()
        self._close_log(take)
        self._takes.remove(take)

    def end_all(self, why: str) -> None:
        """End all recordings, because of something that they cannot go on after."""
        if whats := [what for take in self._takes for what in take.whats]:
            self._say(f"the recording ends here ({why}); begin another with /nf/record")
        for what in whats:
            self._end(what)
            self._tell(what)

    def poll(self) -> None:
        """Hear how the takes fare; called when all that the engine has said was taken."""
        for take in list(self._takes):
            if take.whats and take.first_frame < 0 and not take.tag:
                self._ask_for_frame(take)
            if not take.whats:
                self._close_log(take)
            while take.writer.said:
                self._hear(take, take.writer.said.popleft())

    def _close_log(self, take: Take) -> None:
        if take.log is not None:
            self._board.take_logs.remove(take.log)
            take.log.close()
            self.lost_lines += take.log.lost_lines
            take.log = None

    def _hear(self, take: Take, said: dict[str, Any]) -> None:
        if said.get("failed"):
            self._say(f"{said['failed']}; playing goes on")
        if said.get("told"):
            self._say(said["told"])
        if "died" in said and take in self._takes:
            self._give_up(take)
        if "done" in said:
            self._takes.remove(take)
            self.missing_frames += said["done"]["missing"]
            self._say(_summary(take, said["done"]))

    def close(self) -> None:
        """End everything and wait until it is written; called when the engine has ended."""
        for what in [what for take in self._takes for what in take.whats]:
            self._end(what)
        for take in list(self._takes):
            take.writer.let_go()
            if not take.writer.wait(FINISH_SECONDS):
                self._say(f"{take.stem}: is still being written; it will be whole when the disk has caught up")
        self.poll()


def _summary(take: Take, done: dict[str, Any]) -> str:
    """Return one line on what was written."""
    written: list[tuple[str, int]] = [(str(path), int(n)) for path, n in done["files"]]
    seconds = max((n for _, n in written), default=0) / take.sample_rate
    line = f"recorded {int(seconds) // 60}:{seconds % 60:04.1f}, {len(written)} file{'s' * (len(written) != 1)}"
    line += f": {written[0][0]}" if written else ": only silence, so there is none"
    line += f" and {len(written) - 1} beside it" if len(written) > 1 else ""
    missing = done["missing"] / take.sample_rate
    return line + (f"; {missing:.1f} s could not be written in time" if missing else "")
