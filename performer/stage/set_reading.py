"""The rest of a set, read while its first kit is played: a stage that has died must sound before all else."""

import threading
from collections.abc import Callable
from pathlib import Path

from performer.errors import NeuralFunkError
from performer.kit import toml_file
from performer.kit.kit import Kit
from performer.kit.ready import ready_sounds
from performer.kit.setlist import Setlist
from performer.stage.kits import Sounds
from performer.stage.ready_kit import ReadyKit
from performer.stage.stage import Stage


class RestOfSet:
    """Reads the kits that a set began without, the next first, on a thread of its own."""

    def __init__(
        self,
        setlist: Setlist,
        stage: Stage,
        bring_back: Callable[[ReadyKit], None],
        call: Callable[[Callable[[], None]], None],
        say: Callable[[str], None],
    ) -> None:
        """`bring_back` lets a kit be as it was left; `call` has something done by the stage's thread."""
        self._setlist, self._stage, self._bring_back = setlist, stage, bring_back
        self._call, self._say = call, say

    def start(self) -> None:
        """Begin to read; what cannot be read is told, and stays out of the set."""
        threading.Thread(target=self._run, name="set", daemon=True).start()

    def _run(self) -> None:
        for file in self._files():
            self._read(file)

    def _files(self) -> list[Path]:
        """Return what is to be read, from the kit that is on to the end of the set, then what lies before it."""
        entries, on = self._setlist.kits, self._stage.board.kit_number
        order = [*range(on, len(entries)), *range(on)]
        kits = self._stage.sets.kits
        return list(dict.fromkeys(entries[place].file for place in order if kits[place].lacks))

    def _read(self, file: Path) -> None:
        """Read a kit and have it filled in; on this thread, or on another when the device's rate has changed."""
        rate = self._stage.board.engine.sample_rate
        try:
            kit = toml_file.load(file)
            sounds = ready_sounds(kit, rate)
        except NeuralFunkError as error:
            told = str(error)
            self._call(lambda: self._leave_out(file, told))
            return
        self._call(lambda: self._fill(file, kit, sounds, rate))

    def _fill(self, file: Path, kit: Kit, sounds: Sounds, rate: int) -> None:
        if self._stage.board.engine.sample_rate != rate:
            threading.Thread(target=self._read, args=(file,), name="set", daemon=True).start()
            return
        try:
            filled = self._stage.fill_set(self._setlist, file, kit, sounds)
        except NeuralFunkError as error:
            self._leave_out(file, str(error))
            return
        for ready in filled:
            self._bring_back(ready)

    def _leave_out(self, file: Path, why: str) -> None:
        """Say that a kit cannot be had, now and whenever it is asked for."""
        self._say(f"{why}; this kit is left out of the set")
        for entry, kit in zip(self._setlist.kits, self._stage.sets.kits):
            if entry.file == file:
                kit.lacks = f"cannot be put on: {why}"
