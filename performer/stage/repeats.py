"""Note repeat: pads that are held strike again on the clock's grid, each time on its own frame.

Repeats are given to the engine some milliseconds ahead, so that a busy interpreter delays none; the engine plays
them only while the pad is still held.
"""

from dataclasses import dataclass, field

from performer.audio import layout
from performer.stage.board import Board
from performer.stage.clock import Clock

BEATS: dict[str, float] = {
    "1/8": 1 / 2,
    "1/8t": 1 / 3,
    "1/16": 1 / 4,
    "1/16t": 1 / 6,
    "1/32": 1 / 8,
    "1/32t": 1 / 12,
}
"""The rates, and how many beats lie between two strikes."""


@dataclass(slots=True)
class Held:
    """A pad under somebody's hand."""

    velocity: float
    way: int
    last_frame: int  # of the hit, then of the repeats given to the engine
    given: set[int] = field(default_factory=set[int])  # frames of repeats that the engine has not reported


class Repeats:
    """The pads that are held, and what is struck for them."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._held: dict[int, Held] = {}
        self._own_zero = 0  # where the grid begins while no clock runs

    @property
    def _beats(self) -> float | None:
        return BEATS.get(self._board.controls.repeat)

    def struck(self, pad: int, velocity: float, way: int, frame: int) -> None:
        """Note a hit: from now on the pad is held."""
        before = self._held.get(pad)
        if before is not None and frame in before.given:
            before.given.discard(frame)
            return
        # programs often strike over OSC and never release; such a pad is not held when the repeat is switched on
        if way == layout.WAY_MIDI or (way == layout.WAY_OSC and self._beats is not None):
            if not self._held:
                self._own_zero = frame
            self._held[pad] = Held(velocity, way, frame, set() if before is None else before.given)

    def let_go(self, pad: int) -> None:
        """Note that a pad was released."""
        self._held.pop(pad, None)

    def let_go_of_all(self) -> None:
        """Note that nobody holds anything any more."""
        self._held.clear()

    @property
    def held(self) -> tuple[int, ...]:
        """Return the pads that are held by MIDI."""
        return tuple(pad for pad, held in self._held.items() if held.way == layout.WAY_MIDI)

    def pressed(self, pressure: float, pad: int | None = None) -> None:
        """Let pressure be the velocity of what is repeated: of one pad, or of all that are held by MIDI.

        None at all says nothing: pads send it just before they are let go.
        """
        for number in self.held:
            if pressure > 0.0 and pad in (None, number):
                self._held[number].velocity = pressure

    def give(self, until_frame: int) -> None:
        """Give the engine every repeat that is due before `until_frame`."""
        beats = self._beats
        if beats is None or not self._held:
            return
        now = self._board.engine.clock
        for pad, held in self._held.items():
            while pad in self._board.pads:
                clock = self._board.tempo.at(max(now, held.last_frame)) or self._own_clock()
                nearest = round(clock.beat_frames * beats / 2.0)  # a line nearer to a hit than this is that hit
                frame = self._line_from(max(now, held.last_frame + nearest), beats)
                if frame >= until_frame:
                    break
                self._give(pad, held, frame, nearest)

    def _give(self, pad: int, held: Held, frame: int, nearest: int) -> None:
        held.last_frame = frame
        given = self._board.engine.push(layout.REPEAT, pad - 1, nearest, x=held.velocity, frame=frame, way=held.way)
        if given:
            held.given.add(frame)

    def _line_from(self, frame: int, beats: float) -> int:
        line = self._board.tempo.line_from(frame, beats)
        return self._own_clock().line_from(frame, beats) if line is None else line

    def _own_clock(self) -> Clock:
        """Return the grid without a clock: the tempo's, from the first hit on that was held."""
        return Clock(self._board.engine.sample_rate, self._board.tempo.bpm, self._own_zero)
