"""The running kit is kept: looked at by the stage a few times a second, written by a thread that only writes files.

What was heard in the room is nobody's but the room's: a pad that holds it is kept with its curated sound.
"""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from performer.audio_format import db_of_gain
from performer.kit.kit import Layer, Pad, SoundRef
from performer.running_kit import KeptLayer, KeptPad, KeptSet, KeptSound, LeftKit, RunningKit, write
from performer.stage.board import Board
from performer.stage.kits import as_now
from performer.stage.placed import PadState, Placed
from performer.stage.ready_kit import ReadyKit
from performer.stage.stage import Stage

LOOKS_PER_SECOND = 10
LOOKS_AT_LEFT = 20
PRIVATE = ("room", "blend")  # sources whose sounds hold what was heard
FINGERPRINT_DIGITS = 32
WRITTEN_SECONDS = 2.0  # so long a disk is waited for before the sounds of a kit are moved

Mark = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the kit on the pads comes from, as far as the board does not know."""

    kit_file: str
    session: str
    changed: bool = False  # by the player, before this stage began


class Keeper:
    """Keeps a stage's kit in a folder. All but `_run` is called by the stage's thread."""

    def __init__(
        self,
        stage: Stage,
        folder: Path,
        say: Callable[[str], None],
        origin: Origin,
        left: Iterable[LeftKit] = (),
    ) -> None:
        """`left` are kits of the set that lie in the folder as they were left, and are not in the set again yet."""
        self._board, self._kits, self._set_of_kits = stage.board, stage.kits, stage.sets
        self._folder = folder
        self._say = say
        self._origin = origin
        self._changed = origin.changed
        self._mark: Mark | None = None
        self._tempo: Mark = ()  # of which the kit itself is none the other
        self._left = {kit.number: kit for kit in left}  # kits of the set that have been on
        self._left_marks: dict[int, Mark] = {}
        self._looks_at: dict[int, int] = {}  # how often kits that were just left are looked at still
        self._sets: dict[tuple[int, str], KeptSet] = {}  # held in the arena until they are on the disk
        self._wake = threading.Condition()
        self._next: RunningKit | None = None
        self._in_hand: RunningKit | None = None
        self._ending = False
        self._failed = ""
        self._next_look_seconds = 0.0
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        """Begin to keep: first of all what is on the pads now."""
        self._thread.start()
        self.look(time.monotonic())

    def look(self, now_seconds: float) -> None:
        """Have the kit kept if anything has changed since the last look."""
        if now_seconds < self._next_look_seconds or self._board.kit is None:
            return
        self._next_look_seconds = now_seconds + 1.0 / LOOKS_PER_SECOND
        mark = _mark(self._board)
        tempo = (round(self._board.tempo.bpm), self._board.tempo.at(self._board.engine.clock) is not None)
        left_changed = self._look_at_left()
        changed = mark != self._mark or left_changed
        if not changed and tempo == self._tempo:
            self._let_go()
            return
        self._changed = self._changed or (changed and self._mark is not None)
        self._mark, self._tempo = mark, tempo
        kept = self._take()
        with self._wake:
            self._next = kept
            self._wake.notify_all()
        self._let_go()

    def forget_sounds(self) -> None:
        """Take every sound anew at the next look: all of them are about to get another rate, and lie elsewhere.

        What is being written lies in the arena still, so its end is waited for.
        """
        with self._wake:
            self._next = None
            self._wake.wait_for(lambda: self._in_hand is None, WRITTEN_SECONDS)
        for number, _ in self._sets:
            self._board.engine.sounds.let_go(number)
        self._sets.clear()
        kits = self._set_of_kits
        self._kits.left |= {number for number in self._left if (kit := kits.of(number)) and not kit.lacks}
        self._left.clear()
        self._left_marks.clear()
        self._mark = None

    def stop(self) -> None:
        """Write what is left to be written, and end."""
        self._next_look_seconds = 0.0
        self.look(time.monotonic())
        with self._wake:
            self._ending = True
            self._wake.notify_all()
        if self._thread.is_alive():
            self._thread.join(5.0)

    def _take(self) -> RunningKit:
        """Return what is on the pads now; its sounds are held, not copied."""
        board = self._board
        assert board.kit is not None
        pads = {number: self._pad(state) for number, state in board.pads.items()}
        settings = tuple(_settings(state, pads[number].curated) for number, state in board.pads.items())
        return RunningKit(
            replace(board.kit, pads=settings),
            self._origin.kit_file if board.kit.path is None else str(board.kit.path.absolute()),
            board.engine.sample_rate,
            pads,
            asdict(board.controls),
            self._changed,
            self._origin.session,
            time.strftime("%Y-%m-%d %H:%M"),
            board.kit_number,
            tuple(left for number, left in sorted(self._left.items()) if number != board.kit_number),
            self._set_of_kits.place,
            board.tempo.bpm,
            board.tempo.at(board.engine.clock) is not None,
        )

    def _look_at_left(self) -> bool:
        """Take note of the kits that were left since the last look, and tell whether there is any news of them.

        What a hit had taken just before may be told after its kit was left: hence each is looked at for a while.
        """
        for number in self._kits.left:
            self._looks_at[number] = LOOKS_AT_LEFT
        self._kits.left.clear()
        changed = False
        for number in list(self._looks_at):
            self._looks_at[number] -= 1
            if self._looks_at[number] == 0:
                del self._looks_at[number]
            ready = self._set_of_kits.of(number)
            if ready is None or ready is self._kits.on:
                continue
            mark = (*_pads_mark(ready.pads), *ready.controls.items(), ready.focus)
            if mark != self._left_marks.get(number):
                self._left_marks[number] = mark
                self._left[number] = self._take_left(ready)
                changed = True
        return changed

    def _take_left(self, ready: ReadyKit) -> LeftKit:
        """Return a kit that was left, without the sounds that its own file has."""
        pads = {
            number: self._pad(state, of_file=_public_anchor(state).set == state.own_set)
            for number, state in ready.pads.items()
        }
        settings = tuple(as_now(state) for state in ready.pads.values())
        return LeftKit(ready.number, replace(ready.kit, pads=settings), pads, dict(ready.controls), ready.focus)

    def _pad(self, state: PadState, of_file: bool = False) -> KeptPad:
        """Return what is kept of a pad; where its kit's file has its curated sound that need not be."""
        curated = _public_anchor(state)
        is_swap = state.current.set != curated.set
        private = state.current.facts.source in PRIVATE
        return KeptPad(
            None if of_file else self._set(curated),
            self._set(state.current) if is_swap and not private else None,
            private,
            state.morph,
            tuple(state.heard),
            tuple(sorted(state.banned)),
        )

    def _set(self, placed: Placed) -> KeptSet:
        key = (placed.set, placed.facts.fingerprint)
        known = self._sets.get(key)
        if known is None:
            self._board.engine.sounds.hold(placed.set)
            known = self._sets[key] = KeptSet(placed.facts, tuple(self._layers(placed.set)))
        return known

    def _layers(self, number: int) -> Iterable[KeptLayer]:
        parts, sounds = self._board.engine.parts, self._board.engine.sounds
        for i in range(int(parts.set_layers[number])):
            slots = parts.set_slots[number, i, : parts.set_counts[number, i]]
            kept = tuple(KeptSound(sounds.frames_of(int(slot))) for slot in slots)
            yield KeptLayer(float(parts.set_tops[number, i]), float(parts.set_gains[number, i]), kept)

    def _let_go(self) -> None:
        """Give back the sets that are on the pads no more and not being written."""
        with self._wake:
            wanted = [kept for kit in (self._in_hand, self._next) if kit is not None for kept in kit.sets()]
        being_written = {id(kept) for kept in wanted}
        being_written.update(id(kept) for left in self._left.values() for kept in left.sets())  # or will be
        placed = {(p.set, p.facts.fingerprint) for state in self._board.pads.values() for p in _shown(state)}
        for key, kept in list(self._sets.items()):
            if key not in placed and id(kept) not in being_written:
                del self._sets[key]
                self._board.engine.sounds.let_go(key[0])

    def _run(self) -> None:
        while True:
            with self._wake:
                self._in_hand = None
                self._wake.notify_all()
                self._wake.wait_for(lambda: self._next is not None or self._ending)
                if self._next is None:
                    return
                self._in_hand, self._next = self._next, None
            self._write(self._in_hand)

    def _write(self, kept: RunningKit) -> None:
        try:
            write(kept, self._folder)
            self._failed = ""
        except OSError as error:
            reason = f"{error.filename or self._folder}: {error.strerror}"
            if reason != self._failed:  # once, not after every change
                self._say(f"the running kit cannot be kept ({reason}); playing goes on, make room on the disk")
            self._failed = reason


def _public_anchor(state: PadState) -> Placed:
    """Return the pad's anchor, or what its kit gave it where the anchor is private."""
    return state.own if state.anchor.facts.source in PRIVATE else state.anchor


def _shown(state: PadState) -> tuple[Placed, Placed]:
    return _public_anchor(state), state.current


def _settings(state: PadState, curated: KeptSet | None) -> Pad:
    """Return the pad's settings as they are now, with layers for the sounds that are kept."""
    pad = as_now(state)
    if curated is None or _public_anchor(state).set == state.own.set:
        return pad
    lowest = [0.0, *(layer.top for layer in curated.layers)]
    fingerprint = curated.facts.fingerprint if len(curated.facts.fingerprint) == FINGERPRINT_DIGITS else ""
    layers = tuple(
        Layer(low, layer.top, db_of_gain(layer.gain), tuple(SoundRef("kept", fingerprint) for _ in layer.sounds))
        for low, layer in zip(lowest, curated.layers)
    )
    return replace(pad, layers=layers)


def _mark(board: Board) -> Mark:
    """Return a value that is another one after every change worth keeping."""
    return (id(board.kit), *_pads_mark(board.pads), tuple(asdict(board.controls).items()))


def _pads_mark(pads: dict[int, PadState]) -> Iterable[Any]:
    """Yield a value for each pad that is another one after every change worth keeping."""
    for state in pads.values():
        shown = [(placed.set, placed.facts.fingerprint) for placed in _shown(state)]
        yield (*shown, as_now(state), state.morph, len(state.banned))
