"""A steady beat out of frames that were meant to be equally far apart: MIDI clock pulses, taps of a finger."""

from collections import deque
from collections.abc import Sequence

import numpy as np

from performer.stage.clock import Clock

SLOWEST_BPM, FASTEST_BPM = 20.0, 400.0


def fitted(frames: Sequence[int]) -> tuple[float, float]:
    """Return the period of a beat through `frames`, two or more, and where its line has the last of them."""
    steps = np.arange(len(frames)) - (len(frames) - 1) / 2.0
    mean = sum(frames) / len(frames)
    period = float(np.dot(steps, np.asarray(frames, np.float64) - mean) / np.dot(steps, steps))
    return period, mean + period * float(steps[-1])


def clock_of(sample_rate: int, beat_frames: float, zero_frame: float, beats_per_bar: int) -> Clock | None:
    """Return a clock of such beats, None where they are faster or slower than anybody plays."""
    if beat_frames <= 0.0 or not SLOWEST_BPM <= 60.0 * sample_rate / beat_frames <= FASTEST_BPM:
        return None
    return Clock(sample_rate, 60.0 * sample_rate / beat_frames, zero_frame, beats_per_bar)


class MidiClock:
    """What the pulses of a MIDI clock say: a line through those of the last two beats, and the song's position."""

    PULSES = 24  # a beat
    WINDOW, FEWEST = 48, 6  # pulses that the line goes through at most, and at least
    LOST_SECONDS = 0.25  # without a pulse; the slowest clock has one each 125 ms

    def __init__(self) -> None:
        self._frames: deque[int] = deque(maxlen=self.WINDOW)
        self._period = 0.0  # between two pulses, 0 for not known yet
        self._position: int | None = None  # of the newest pulse in the song; None: nobody has said
        self._stands = False

    def start(self, sixteenths: int = 0) -> None:
        """Let the song run from there: the next pulse is that place."""
        self.go_to(sixteenths)
        self.go_on()

    def go_on(self) -> None:
        """Let the song run from where it stopped."""
        self._stands = False
        self._frames.clear()  # a sequencer that starts may shift its pulses

    def go_to(self, sixteenths: int) -> None:
        """Take the song to a place, in sixteenths from its beginning."""
        self._position = sixteenths * self.PULSES // 4 - 1

    def stop(self) -> None:
        """Let the song stand still; its pulses may go on."""
        self._stands = True

    def forget(self) -> None:
        """Forget the pulses so far, as frames are counted at another rate."""
        self._frames.clear()
        self._period = 0.0

    def pulse(self, frame: int, sample_rate: int, now: Clock) -> Clock | None:
        """Take a pulse; return the clock as it is known by it, None while too little is, or the song stands still.

        A song that nobody has said the place of goes on in the bars of `now`, as near as its pulses let it.
        """
        self._count(frame, sample_rate)
        if self._stands:
            return None
        self._frames.append(frame)
        if len(self._frames) >= self.FEWEST:
            self._period, last = fitted(self._frames)
        elif self._period > 0.0:  # known from before a start: only the place is new
            ends = [at + self._period * n for n, at in enumerate(reversed(self._frames))]
            last = sum(ends) / len(ends)
        else:
            return None
        beat_frames = self._period * self.PULSES
        if self._position is None:
            self._position = round(now.beat(last) * self.PULSES)
        return clock_of(sample_rate, beat_frames, last - self._position * self._period, now.beats_per_bar)

    def _count(self, frame: int, sample_rate: int) -> None:
        """Count a pulse, with those that were lost before it; a beat that has changed begins a new line."""
        missed = 0
        if self._frames and self._period > 0.0:
            since = frame - self._frames[-1]
            if since > self.LOST_SECONDS * sample_rate:
                missed = max(0, round(since / self._period) - 1)
                self._frames.clear()
            elif abs(since - self._period) > self._period / 2.0:
                newest = self._frames[-1]
                self._frames.clear()
                self._frames.append(newest)
                self._period = 0.0
        if self._position is not None and not self._stands:
            self._position += 1 + missed


class Taps:
    """The tempo that a finger taps. The first tap of several is the one of a bar."""

    MOST, FEWEST = 8, 3  # taps that the line goes through
    LONGEST_SECONDS = 3.0  # between two taps of a row: 20 beats a minute

    def __init__(self) -> None:
        self._frames: deque[int] = deque(maxlen=self.MOST)
        self._n = 0  # taps of this row

    def tap(self, frame: int, sample_rate: int, beats_per_bar: int) -> Clock | None:
        """Take a tap; return the clock that the row gives, None before its third tap."""
        if self._frames and not self._goes_on(frame, sample_rate):
            self._frames.clear()
            self._n = 0
        self._frames.append(frame)
        self._n += 1
        if len(self._frames) < self.FEWEST:
            return None
        period, last = fitted(self._frames)
        return clock_of(sample_rate, period, last - (self._n - 1) * period, beats_per_bar)

    def _goes_on(self, frame: int, sample_rate: int) -> bool:
        """Tell whether a tap is one more of the row: not too late, and not far off its beat."""
        since = frame - self._frames[-1]
        if not 0 < since <= self.LONGEST_SECONDS * sample_rate:
            return False
        if len(self._frames) < 2:
            return True
        period, _ = fitted(self._frames)
        return abs(since - period) < period / 2.0
