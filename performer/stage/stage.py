"""The stage as a whole: requests, answers and reports in; commands, jobs and messages out."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine
from performer.control.midi import MidiEvent
from performer.kit.kit import Kit
from performer.kit.outputs import named, pairs_of
from performer.kit.setlist import Setlist, SetlistKit
from performer.stage.asked import Asked
from performer.stage.auto import Auto
from performer.stage.board import MOST_AT_ONCE, Board, Log, Tell
from performer.stage.clocks import Clocks
from performer.stage.controllers import Controllers
from performer.stage.hands import Hands, View
from performer.stage.kits import Kits, Slots, Sounds
from performer.stage.morph import Morph
from performer.stage.pad_files import PadFiles
from performer.stage.pressure import Pressure
from performer.stage.ready_kit import ReadyKit, epoch_of
from performer.stage.recordings import Recordings
from performer.stage.repeats import Repeats
from performer.stage.reports import Reports
from performer.stage.requests import Requests
from performer.stage.sets import Sets
from performer.stage.swaps import Swaps
from performer.stage.teaching import Teaching

BEING_READ = "is still being read; ask again in a moment"
AHEAD_SECONDS = 0.020  # what has a frame of its own is given to the engine so much before, and a block


class Stage:
    """Joins the board with those who change it. One thread calls it.

    Offline, `ahead_frames` says how long before its frame a thing is given to the engine: the block must not.
    """

    def __init__(
        self,
        engine: Engine,
        submit: Callable[[jobs.Job], None],
        tell: Tell,
        say: Callable[[str], None],
        note_map_of: Callable[[Kit], tuple[int, ...]],
        kit_folders: tuple[Path, ...] = (),
        log: Log | None = None,
        ahead_frames: int | None = None,
    ) -> None:
        self.board = Board(engine, tell, log)
        self.swaps = Swaps(self.board, submit, say)
        self.kits = Kits(self.board, self.swaps, kit_folders)
        self.sets = Sets(self.board, self.kits)
        self.repeats = Repeats(self.board)
        self.recordings = Recordings(self.board, self.sets, say)
        self.clocks = Clocks(self.board, say)
        self.auto = Auto(self.board, self.swaps)
        self.morph = Morph(self.board, self.swaps)
        self.pad_files = PadFiles(self.board, self.swaps)
        others: dict[str, Callable[[Asked, int], None]] = {
            "tempo": self.clocks.tempo,
            "tempo_tap": self.clocks.tap,
            "transport": self.clocks.transport,
            "record": self.recordings.request,
            "pad_files": self.pad_files.ask,
            "learn": lambda asked, frame: self.teaching.ask(asked, frame),
        }
        self.requests = Requests(
            self.board, self.swaps, self.kits, self.sets, self.recordings, self.morph, note_map_of, others
        )
        self.pressure = Pressure(self.board, self.repeats, self.morph)
        view = View(self.board, self.sets, lambda: "mix" in self.recordings.running)
        self.hands = Hands(self.board, view, self.sets, self.pressure, self.requests.handle)
        self.teaching = Teaching(self.board, self.hands)
        self.controllers = Controllers(
            self.board, self.sets, self.clocks, self.requests.handle, self.pressure, self.hands
        )
        self._reports = Reports(self.board, self.repeats, self.controllers.take, say, lambda: self.kits.landing)
        self._note_map_of = note_map_of
        self._say = say
        self._ahead_frames = ahead_frames

    def install(self, kit: Kit, slots: Slots) -> None:
        """Play `kit`, whose sounds are in the arena."""
        self.kits.put_on(self.make_ready(kit, slots))

    def make_ready(self, kit: Kit, slots: Slots) -> ReadyKit:
        """Return a kit, whose sounds are in the arena already, ready to be put on."""
        self._tell_unopened(kit.name, pairs_of(kit))
        return self.kits.make_ready(kit, slots, self._note_map_of(kit))

    def _tell_unopened(self, name: str, pairs: set[int]) -> None:
        """Say which outputs a kit asks for that are not open; what should play there plays to the first pair."""
        missing = ", ".join(named(first) for first in sorted(pairs - set(self.board.engine.pairs)))
        if missing:
            self._say(f"{name}: outputs {missing} are not open, so what should play there plays where --out says")

    def begin_set(self, setlist: Setlist, loaded: Sequence[tuple[Kit, Sounds | None]], put_on: bool = True) -> None:
        """Take all kits of a set into the arena and play the first; the others follow when they are asked for.

        One without sounds is filled later (`fill_set`).
        """
        written: dict[int, Slots] = {}  # a kit that comes twice is in the arena once
        kits: list[ReadyKit] = []
        for number, (entry, (kit, sounds)) in enumerate(zip(setlist.kits, loaded), 1):
            if sounds is not None and id(sounds) not in written:
                written[id(sounds)] = self.kits.write_sounds(sounds)
            kits.append(self._of_set(number, entry, kit, written.get(id(sounds))))
        self.sets.take(kits)
        if put_on:
            self.sets.begin()

    def fill_set(self, setlist: Setlist, file: Path, kit: Kit, sounds: Sounds) -> list[ReadyKit]:
        """Take the sounds of a kit of the set that began without; return it, once for each place that it has."""
        slots = self.kits.write_sounds(sounds)
        filled = [
            self._of_set(number, entry, kit, slots)
            for number, entry in enumerate(setlist.kits, 1)
            if entry.file == file and self.sets.kits[number - 1].lacks
        ]
        for ready in filled:
            self.sets.fill(ready)
        return filled

    def _of_set(self, number: int, entry: SetlistKit, kit: Kit, slots: Slots | None) -> ReadyKit:
        """Return a kit as it is in the set; without `slots` one that waits for its sounds."""
        if slots is None:
            made = ReadyKit(kit, (), {}, {}, kit.name, "", lacks=BEING_READ)
        else:
            made = self.make_ready(kit, slots)
            self._tell_unopened(
                entry.name or kit.name, set() if entry.first_output is None else {entry.first_output}
            )
        made.name, made.number, made.epoch = entry.name or kit.name, number, epoch_of(number, None)
        made.tempo, made.first_output = entry.tempo, entry.first_output
        made.file = str(entry.file.resolve())
        return made

    def request(self, asked: Asked, frame: int = layout.NOW) -> None:
        """Carry out one request."""
        self.requests.handle(asked, frame)

    def answer(self, answer: jobs.Answer, frame: int = layout.NOW) -> None:
        """Take one answer of the mind."""
        self.swaps.answer(answer, frame)
        if isinstance(answer, jobs.MindReady):
            self.pad_files.mind_ready()

    def midi(self, event: MidiEvent | None, frame: int = layout.NOW, hand: int = 0) -> None:
        """Take what a MIDI device says on a frame that is no note: a controller that is known, or any."""
        self.controllers.take(event, frame, hand)

    def poll(self) -> None:
        """Take everything that the engine has said, and give it what is due soon."""
        self._reports.poll()
        self.recordings.poll()
        until = self.board.engine.clock + self._ahead()
        self.clocks.look()
        self.sets.serve(until)  # before what lands on its pads
        self.auto.serve()
        self.swaps.moments.serve(until, self._soon())
        self.repeats.give(until)
        self.hands.poll()
        self.teaching.poll()
        self.morph.poll()
        self.pad_files.poll()
        self.board.tell_some(MOST_AT_ONCE if self._ahead_frames is None else sys.maxsize)

    def end(self) -> None:
        """Take what the engine said last, and finish or remove what is being written."""
        self.poll()
        self.recordings.close()
        self.pad_files.close()

    def _soon(self) -> int:
        """Return in how many frames events that are given in one go are all in time, whatever plays meanwhile."""
        return 0 if self._ahead_frames is not None else 2 * int(self.board.engine.figure("block_frames"))

    def _ahead(self) -> int:
        if self._ahead_frames is not None:
            return self._ahead_frames
        engine = self.board.engine
        return round(AHEAD_SECONDS * engine.sample_rate) + int(engine.figure("block_frames"))
