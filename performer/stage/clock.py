"""A clock in beats and bars, laid on the engine's frames: a plain value that runs on for ever."""

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Clock:
    """Beats at a steady tempo. Beat 0 begins a bar."""

    sample_rate: int
    bpm: float
    zero_frame: float  # where beat 0 falls
    beats_per_bar: int = 4

    @property
    def beat_frames(self) -> float:
        """The length of a beat in frames."""
        return 60.0 * self.sample_rate / self.bpm

    def beat(self, frame: float) -> float:
        """Return how many beats have passed at a frame."""
        return (frame - self.zero_frame) / self.beat_frames

    def frame(self, beat: float) -> int:
        """Return the frame that a beat falls on."""
        return round(self.zero_frame + beat * self.beat_frames)

    def line_from(self, frame: int, beats: float) -> int:
        """Return the first frame, from `frame` on, on a line of a grid that has one every so many beats."""
        number = math.floor(self.beat(frame) / beats) - 1  # rounded frames may lie a hair before their beat
        while self.frame(number * beats) < frame:
            number += 1
        return self.frame(number * beats)

    def beat_from(self, frame: int) -> int:
        """Return the first frame, from `frame` on, on which a beat falls."""
        return self.line_from(frame, 1.0)

    def bar_from(self, frame: int) -> int:
        """Return the first frame, from `frame` on, on which a bar begins."""
        return self.line_from(frame, float(self.beats_per_bar))

    def with_tempo(self, bpm: float, frame: int) -> "Clock":
        """Return a clock that has counted as many beats at `frame`, and goes on at another tempo."""
        faster = replace(self, bpm=bpm)
        return replace(faster, zero_frame=frame - self.beat(frame) * faster.beat_frames)

    def at_rate(self, sample_rate: int, frame: int) -> "Clock":
        """Return a clock that counts at another sample rate and is where this one is at `frame`."""
        since = (frame - self.zero_frame) * sample_rate / self.sample_rate
        return replace(self, sample_rate=sample_rate, zero_frame=frame - since)

    def moved(self, n_frames: float) -> "Clock":
        """Return a clock whose beats fall so many frames later."""
        return replace(self, zero_frame=self.zero_frame + n_frames)
