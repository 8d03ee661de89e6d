"""Which clock runs, out of those that say how fast and where it is; and where its next lines are.

A song's transport is trusted before MIDI clock, that before taps, and these before the tempo that a hand or the set
has given. Whoever leads is believed until it has been silent for a while; its clock then runs on freely, and
whoever speaks next, of the others too, takes over.
"""

from typing import Literal

from performer.stage.clock import Clock

USUAL_BPM = 120.0  # until somebody says otherwise
JUMP_SECONDS = 0.05  # a transport this far from where it should be has been moved
CATCH_UP = 0.125  # of what a message of the transport is early or late: it travels, its song does not

Source = Literal["transport", "MIDI clock", "taps", "own"]

SILENT_SECONDS: dict[Source, float] = {"transport": 5.0, "MIDI clock": 1.0, "taps": 5.0}
"""The sources of a clock but for one's own, most trusted first, and how long each may be silent before it is left.

An OSC client is dropped after as many seconds as a transport; the slowest MIDI clock has eight pulses a second.
"""
_TRUST: list[Source] = [*SILENT_SECONDS, "own"]


class Tempo:
    """The tempo, and the clock if one runs. Frames are the engine's."""

    def __init__(self, sample_rate: int) -> None:
        self.bpm = USUAL_BPM
        self._rate = sample_rate
        self._clock: Clock | None = None
        self._next: tuple[int, Clock] | None = None  # from which frame on another clock runs
        self._free = Clock(sample_rate, USUAL_BPM, 0.0)  # the grid where no clock runs
        self._leads: Source = "own"
        self._heard_frame = 0  # of who leads

    def leader(self, frame: int) -> Source:
        """Return who leads at a frame: "own" when nobody else does, or none has been heard for a while."""
        if self._leads == "own" or frame - self._heard_frame > SILENT_SECONDS[self._leads] * self._rate:
            return "own"
        return self._leads

    def trusts(self, source: Source, frame: int) -> bool:
        """Tell whether a source may lead at a frame: nobody does that is trusted more."""
        return _TRUST.index(source) <= _TRUST.index(self.leader(frame))

    def follows(self, frame: int) -> bool:
        """Tell whether somebody else than a hand or the set gives the tempo at a frame."""
        return self.leader(frame) != "own"

    def lead(self, source: Source, clock: Clock, frame: int) -> bool:
        """Let a source give the clock, from this frame on; False, and nothing has changed, if it is not trusted."""
        if not self.trusts(source, frame):
            return False
        self._leads, self._heard_frame = source, frame
        self._clock, self._next, self.bpm = clock, None, clock.bpm
        return True

    def stand_still(self, frame: int, bpm: float) -> None:
        """Let no clock run any more, as the song that gave it stands still; its beats are the grid meanwhile."""
        self._free, self.bpm = self.grid(frame).with_tempo(bpm, frame), bpm
        self._clock, self._next, self._leads = None, None, "own"

    def at(self, frame: int) -> Clock | None:
        """Return the clock that runs at a frame, None for none."""
        if self._next is not None and frame >= self._next[0]:
            return self._next[1]
        return self._clock

    def move_to_rate(self, sample_rate: int, frame: int) -> None:
        """Count at another sample rate from `frame` on; a clock that runs goes on from where it is."""
        running = self.at(frame)
        self._rate, self._next, self._heard_frame = sample_rate, None, frame
        self._free = self._free.at_rate(sample_rate, frame)
        if running is not None:
            self._clock = running.at_rate(sample_rate, frame)

    def set(self, bpm: float, frame: int) -> None:
        """Set the tempo: bars count from `frame` on, or as before where a song is followed.

        A frame that has not come yet leaves the clock as it is until then.
        """
        self.bpm = bpm
        running = self.at(frame)
        if self.leader(frame) in ("transport", "MIDI clock") and running is not None:
            self._clock, self._next = running.with_tempo(bpm, frame), None
            return
        self._leads = "own"
        counted = Clock(self._rate, bpm, frame, 4 if running is None else running.beats_per_bar)
        if self._next is not None and self._next[0] <= frame:
            self._clock = self._next[1]
        self._next = (frame, counted)

    def follow(self, playing: bool, beats: float, bpm: float, beats_per_bar: int, frame: int) -> None:
        """Take what a transport says at `frame`; a song that stands still is no clock, a silent one runs on.

        Messages come up to some milliseconds late and never twice alike. So a song that is nearly where it
        should be moves its clock by a part of the difference only.
        """
        if not playing:
            if self.leader(frame) != "MIDI clock":
                self.stand_still(frame, bpm)
            return
        before = self.at(frame) if self._leads == "transport" else None
        told = Clock(self._rate, bpm, frame - beats * 60.0 * self._rate / bpm, beats_per_bar)
        self.lead("transport", told, frame)
        if before is None or before.beats_per_bar != beats_per_bar:
            return
        ran_on = before.with_tempo(bpm, frame)
        late_frames = told.zero_frame - ran_on.zero_frame
        if abs(late_frames) <= JUMP_SECONDS * self._rate:
            self._clock = ran_on.moved(CATCH_UP * late_frames)

    def grid(self, frame: int) -> Clock:
        """Return the clock that runs at a frame, or where none does the one that would run on."""
        return self.at(frame) or self._free

    def bars_from(self, frame: int, n_bars: int = 1) -> int:
        """Return the first frame from `frame` on with a line of every so many bars, whether a clock runs or not."""
        running = self.grid(frame)
        line = running.line_from(frame, float(n_bars * running.beats_per_bar))
        return self._unless_next(frame, line)

    def beats_from(self, frame: int) -> int:
        """Return the first frame from `frame` on with a beat, whether a clock runs or not."""
        return self._unless_next(frame, self.grid(frame).beat_from(frame))

    def _unless_next(self, frame: int, line: int) -> int:
        """Return a line, or where a clock that takes over before it begins."""
        return line if self._next is None or not frame < self._next[0] < line else self._next[0]

    def bar_from(self, frame: int) -> int | None:
        """Return the frame of the first bar from `frame` on; None where no clock runs."""
        return None if self.at(frame) is None else self.bars_from(frame)

    def line_from(self, frame: int, beats: float) -> int | None:
        """Return the first frame from `frame` on that lies on the grid of so many beats; None without a clock."""
        running = self.at(frame)
        if running is None:
            return None
        line = running.line_from(frame, beats)
        if self._next is None or not frame < self._next[0] <= line:
            return line
        return self._next[1].line_from(self._next[0], beats)
