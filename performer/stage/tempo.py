"""Which clock runs: set by hand, by the set, or following a transport; and where its next lines are."""

from performer.stage.clock import Clock

USUAL_BPM = 120.0  # until somebody says otherwise
JUMP_SECONDS = 0.05  # a transport this far from where it should be has been moved
CATCH_UP = 0.125  # of what a message of the transport is early or late: it travels, its song does not


class Tempo:
    """The tempo, and the clock if one runs. Frames are the engine's."""

    def __init__(self, sample_rate: int) -> None:
        self.bpm = USUAL_BPM
        self.follows = False  # a transport, which plays
        self._rate = sample_rate
        self._clock: Clock | None = None
        self._next: tuple[int, Clock] | None = None  # from which frame on another clock runs

    def at(self, frame: int) -> Clock | None:
        """Return the clock that runs at a frame, None for none."""
        if self._next is not None and frame >= self._next[0]:
            return self._next[1]
        return self._clock

    def set(self, bpm: float, frame: int) -> None:
        """Set the tempo: bars count from `frame` on, or as before where a transport is followed.

        A frame that has not come yet leaves the clock as it is until then.
        """
        self.bpm = bpm
        running = self.at(frame)
        if self.follows and running is not None:
            self._clock, self._next = running.with_tempo(bpm, frame), None
            return
        counted = Clock(self._rate, bpm, frame, 4 if running is None else running.beats_per_bar)
        if self._next is not None and self._next[0] <= frame:
            self._clock = self._next[1]
        self._next = (frame, counted)

    def follow(self, playing: bool, beats: float, bpm: float, beats_per_bar: int, frame: int) -> None:
        """Take what a transport says at `frame`; a song that stands still is no clock, a silent one runs on.

        Messages come up to some milliseconds late and never twice alike. So a song that is nearly where it
        should be moves its clock by a part of the difference only.
        """
        self.bpm = bpm
        before = self.at(frame) if self.follows else None
        self.follows = playing
        self._next = None
        self._clock = None
        if not playing:
            return
        told = Clock(self._rate, bpm, frame - beats * 60.0 * self._rate / bpm, beats_per_bar)
        self._clock = told
        if before is None or before.beats_per_bar != beats_per_bar:
            return
        ran_on = before.with_tempo(bpm, frame)
        late_frames = told.zero_frame - ran_on.zero_frame
        if abs(late_frames) <= JUMP_SECONDS * self._rate:
            self._clock = ran_on.moved(CATCH_UP * late_frames)

    def bar_from(self, frame: int) -> int | None:
        """Return the frame of the first bar from `frame` on; None where no clock runs."""
        running = self.at(frame)
        if running is None:
            return None
        bar = running.bar_from(frame)
        # a clock that takes over before that bar begins one of its own there
        return bar if self._next is None or not frame < self._next[0] < bar else self._next[0]

    def line_from(self, frame: int, beats: float) -> int | None:
        """Return the first frame from `frame` on that lies on the grid of so many beats; None without a clock."""
        running = self.at(frame)
        if running is None:
            return None
        line = running.line_from(frame, beats)
        if self._next is None or not frame < self._next[0] <= line:
            return line
        return self._next[1].line_from(self._next[0], beats)
