"""Timed curves: a value that gets somewhere over so many bars of the clock, along a straight line."""

from dataclasses import dataclass, field

from performer.stage.tempo import Tempo

BEATS_PER_BAR = 4  # where no clock says otherwise


def bars_between(tempo: Tempo, first: int, stop: int, sample_rate: int) -> float:
    """Return how many bars pass between two frames: of the clock, and where none runs at the tempo that is set."""
    running = tempo.at(stop)
    bpm = tempo.bpm if running is None else running.bpm
    per_bar = BEATS_PER_BAR if running is None else running.beats_per_bar
    return (stop - first) * bpm / (60.0 * sample_rate) / per_bar


@dataclass(slots=True)
class Curve:
    """A value on its way. The clock may change meanwhile; what is left goes by the new one."""

    first: float
    last: float
    n_bars: float
    frame: int  # up to which it has come
    group: int  # the act that it is
    pads: set[int] = field(default_factory=set[int])  # that go with it
    told: float = -1.0
    _bars: float = 0.0

    def move_to(self, frame: int, tempo: Tempo, sample_rate: int) -> float:
        """Return the value at a frame; those must not go back."""
        self._bars += bars_between(tempo, self.frame, max(frame, self.frame), sample_rate)
        self.frame = max(frame, self.frame)
        share = min(1.0, self._bars / self.n_bars)
        return self.last if share >= 1.0 else self.first + (self.last - self.first) * share

    @property
    def is_there(self) -> bool:
        """Tell whether it has arrived."""
        return self._bars >= self.n_bars
