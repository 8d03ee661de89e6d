"""The kits of a set: which is on the pads, which comes next, and the frame on which it does."""

from collections.abc import Iterator

from performer.audio import layout
from performer.control.addresses_told import MOST_KITS
from performer.stage.asked import CannotBeDone
from performer.stage.board import Board
from performer.stage.kits import Kits
from performer.stage.moments import EARLY_SECONDS
from performer.stage.ready_kit import ReadyKit
from performer.stage.state import Message, state_of_kit
from performer.stage.tempo import JUMP_SECONDS

NO_SET = "there is no set; start with `play --setlist FILE`"


class Sets:
    """Puts kits on in the order of the set, at the bar where there is a clock, else at once."""

    def __init__(self, board: Board, kits: Kits) -> None:
        self._board = board
        self._kits = kits
        self.kits: list[ReadyKit] = []
        self._at = 0  # the place of the set's kit that was put on last
        self._wanted: ReadyKit | None = None
        self._asked_frame = 0
        self._bar_from = 0  # the frame from which on a bar is one that the kit may be put on at
        self._at_once = False

    @property
    def on(self) -> ReadyKit | None:
        """Return the kit that was put on last, of the set or not."""
        return self._kits.on

    @property
    def landing(self) -> bool:
        """Tell whether a kit is on its way that the engine does not play yet."""
        return self._kits.landing

    def take(self, kits: list[ReadyKit]) -> None:
        """Take the kits of a set, all of them ready."""
        self.kits = kits
        self._board.kept = [ready.pads for ready in kits]

    def fill(self, ready: ReadyKit) -> None:
        """Take a kit of the set whose sounds were not there before."""
        self.kits[ready.number - 1] = ready
        self._board.kept[ready.number - 1] = ready.pads

    def begin(self) -> None:
        """Put the set's first kit on."""
        first = self.kits[0]
        if first.tempo is not None:
            self._board.tempo.set(first.tempo, self._board.engine.clock)
        self._kits.put_on(first)

    @property
    def place(self) -> int:
        """Return the number of the set's kit that was put on last, from 1; 0 where there is no set."""
        return self._at + 1 if self.kits else 0

    def stand_at(self, place: int) -> None:
        """Let the set go on behind one of its kits, from 1, though another kit is on."""
        if 1 <= place <= len(self.kits):
            self._at = place - 1

    def of(self, number: int) -> ReadyKit | None:
        """Return the set's kit of that number, from 1; None if it has none."""
        return self.kits[number - 1] if 1 <= number <= len(self.kits) else None

    def go_on_with(self, ready: ReadyKit) -> None:
        """Put a kit of the set on that was on before the stage was."""
        self._at = ready.number - 1
        self._kits.put_on(ready)

    def offered(self) -> Iterator[Message]:
        """Yield a message for each kit that can be chosen by its name: the set's, then those of the kit folders."""
        names = list(dict.fromkeys([*(ready.name for ready in self.kits), *self._kits.names()]))[:MOST_KITS]
        if not names:
            yield "/nf/kit/offer", (0, 0, "")
        for place, name in enumerate(names, 1):
            yield "/nf/kit/offer", (place, len(names), name)

    def state(self) -> Iterator[Message]:
        """Yield which kits can be chosen, and which is on."""
        yield from self.offered()
        if self.on is not None:
            yield "/nf/kit/load", (self.on.name,)

    def number_of(self, name: str) -> int | None:
        """Return the number of the set's first kit of that name, from 1; None if it has none."""
        return next((number for number, ready in enumerate(self.kits, 1) if ready.name == name), None)

    def step(self, n: int, frame: int) -> None:
        """Go n kits on, or back, from the one that is on or on its way."""
        waiting = self._wanted.number - 1 if self._wanted is not None and self._wanted.number else self._at
        place = waiting + n
        if self.kits and not 0 <= place < len(self.kits):
            end = "last" if n > 0 else "first"
            raise CannotBeDone(f"{self.kits[waiting].name} is the set's {end} kit")
        self.go(place + 1, frame)

    def go(self, number: int, frame: int) -> None:
        """Ask for the set's kit of this number, from 1; the one that is on takes back what was asked for."""
        if not self.kits:
            raise CannotBeDone(NO_SET)
        if number > len(self.kits):
            raise CannotBeDone(f"there is no kit {number} in the set; it has {len(self.kits)}")
        if self._board.kit_number == number:
            self._wanted = None
            return
        if lacks := self.kits[number - 1].lacks:
            raise CannotBeDone(f"{self.kits[number - 1].name} {lacks}")
        self._want(self.kits[number - 1], frame, at_once=False)

    def put_on_now(self, ready: ReadyKit, frame: int = layout.NOW) -> None:
        """Put a kit on at once, of the set or not."""
        self._want(ready, frame, at_once=True)

    def _want(self, ready: ReadyKit, frame: int, at_once: bool) -> None:
        self._wanted = ready
        self._asked_frame = self._bar_from = max(frame, self._board.engine.clock)
        self._at_once = at_once
        self.serve(self._board.engine.clock)

    def serve(self, until_frame: int) -> None:
        """Give the engine the kit that is wanted, if its frame comes before `until_frame`."""
        ready = self._wanted
        if ready is None or self._kits.landing:
            return
        now = self._board.engine.clock
        rate = self._board.engine.sample_rate
        bar = None if self._at_once else self._board.tempo.bar_from(self._bar_from)
        if bar is None:
            frame = self._asked_frame if self._asked_frame > now else layout.NOW
        else:
            early, slack = round(EARLY_SECONDS * rate), round(JUMP_SECONDS * rate)
            frame = bar - early
            if frame >= until_frame:  # another clock must not find a bar that lies behind us; one that drifts may
                self._bar_from = max(self._bar_from, until_frame + early - slack)
                return
            frame = frame if frame > now else layout.NOW
        self._wanted = None
        if not self._put_on(ready, frame, max(now, self._asked_frame), bar):
            self._wanted = ready  # the ring of events is full; the next round tries again

    def _put_on(self, ready: ReadyKit, frame: int, tempo_frame: int, bar: int | None) -> bool:
        if not self._kits.put_on(ready, frame, lambda landed: self._landed(ready, landed)):
            return False
        if ready.number:
            self._at = ready.number - 1
        tempo = self._board.tempo
        if ready.tempo is not None and not tempo.follows(tempo_frame):
            tempo.set(ready.tempo, tempo_frame if bar is None else bar)
        return True

    def _landed(self, ready: ReadyKit, frame: int) -> None:
        """Say and log that a kit is played from this frame on."""
        board = self._board
        board.log_out(frame, "/nf/kit/load", ready.as_logged)
        board.tell.broadcast("/nf/kit/load", ready.name)
        board.tell_state(None, state_of_kit(board))
