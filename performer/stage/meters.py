"""What the engine measures of itself, as it is told: to OSC clients, on the status line and in the set log."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from performer.audio_format import db_of_gain
from performer.stage.board import Board, Value

LOAD_SECONDS = 1.0  # over which the load is the mean and the worst
TELL_SECONDS = 0.25  # between two messages on the load
LOG_SECONDS = 1.0  # between two lines of the set log


@dataclass(frozen=True, slots=True)
class Figures:
    """How the engine fares."""

    voices: int
    mean_load: float  # shares of a block's time
    worst_load: float
    lost_blocks: int
    late_hits: int
    cut_voices: int
    dropped: int  # events and reports
    latency_ms: float
    device_ms: float  # the device's part of it, 0 where nobody knows
    left_db: float
    right_db: float

    @property
    def troubles(self) -> tuple[int, ...]:
        """Return the counts that should stay as they are."""
        return (self.lost_blocks, self.late_hits, self.cut_voices, self.dropped)


def figures(board: Board) -> Figures:
    """Return how the engine fares now, with load, levels and latency as they were last measured."""
    engine, figure = board.engine, board.engine.figure
    return Figures(
        voices=int(figure("in_use")),
        mean_load=board.load[0],
        worst_load=board.load[1],
        lost_blocks=int(figure("lost_blocks")),
        late_hits=int(figure("late_events")),
        cut_voices=int(figure("cut_voices")),
        dropped=engine.dropped_events + int(figure("dropped_events")) + int(figure("dropped_reports")),
        latency_ms=board.latency_ms[0],
        device_ms=board.latency_ms[1],
        left_db=board.level_db[0],
        right_db=board.level_db[1],
    )


def engine_facts(now: Figures) -> Iterator[tuple[str, tuple[Value, ...]]]:
    """Yield what is told of the engine: `/nf/engine` itself, the load, and what seldom changes."""
    yield "/nf/engine", (now.voices, now.worst_load, now.lost_blocks)
    yield "/nf/engine/load", (now.mean_load, now.worst_load)
    yield "/nf/engine/late", (now.late_hits,)
    yield "/nf/engine/cut", (now.cut_voices,)
    yield "/nf/engine/dropped", (now.dropped,)
    yield "/nf/engine/latency", (now.latency_ms, now.device_ms)


def device_fact(board: Board) -> tuple[str, tuple[Value, ...]]:
    """Return what is told of the sound device."""
    return "/nf/engine/device", board.device


class Meters:
    """Measures the load and the levels on the board, and tells everybody. Called several times a second."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._looks: deque[tuple[float, int, int, float]] = deque()  # when, clock, busy so far, worst since before
        self._told: dict[str, tuple[Value, ...]] = {}
        self._next_load = 0.0
        self._logged: tuple[int, ...] = ()
        self._next_log = 0.0

    def look(self, now: float, device_seconds: float | None, device: str = "") -> Figures:
        """Measure, tell what is due, and return it all; `now` is the caller's clock in seconds.

        `device_seconds` is what the device adds to the latency, None while there is none.
        """
        board = self._board
        left, right, _ = board.engine.take_peaks()
        board.level_db = (db_of_gain(left), db_of_gain(right))
        board.load = self._load(now)
        self._look_at_device(device_seconds, device)
        found = figures(board)
        self._tell(found, now)
        self._log(found, now)
        return found

    def _look_at_device(self, device_seconds: float | None, device: str) -> None:
        """Take note of the device; the latency of one that has gone is the last that it had."""
        board, engine = self._board, self._board.engine
        board.device = (0, "") if device_seconds is None else (1, device)
        if device_seconds is not None:
            own_frames = int(engine.figure("block_frames")) + engine.look_ahead_frames
            own_seconds = own_frames / engine.sample_rate
            board.latency_ms = (1000.0 * (own_seconds + device_seconds), 1000.0 * device_seconds)

    def _load(self, now: float) -> tuple[float, float]:
        """Return the mean and the worst load of the last second."""
        engine, looks = self._board.engine, self._looks
        looks.append((now, engine.clock, int(engine.figure("busy_ns")), engine.take_worst_load()))
        while looks[0][0] < now - LOAD_SECONDS:
            looks.popleft()
        _, clock, busy_ns, _ = looks[0]
        frames_ns = (looks[-1][1] - clock) * 1e9 / engine.sample_rate
        mean = (looks[-1][2] - busy_ns) / frames_ns if frames_ns > 0 else 0.0
        return mean, max(worst for _, _, _, worst in looks)

    def _tell(self, found: Figures, now: float) -> None:
        """Tell levels and `/nf/engine` each time, the load some times a second, the rest when it has changed."""
        tell = self._board.tell
        self._tell_device()
        tell.broadcast("/nf/level", found.left_db, found.right_db)
        load_is_due = now >= self._next_load
        if load_is_due:
            self._next_load = now + TELL_SECONDS
        for address, values in engine_facts(found):
            if address == "/nf/engine" or (load_is_due and self._told.get(address) != values):
                tell.broadcast(address, *values)
                self._told[address] = values

    def _tell_device(self) -> None:
        """Tell of the device when it goes, returns or is set otherwise; the set log has no line of the first."""
        board = self._board
        address, values = device_fact(board)
        former = self._told.get(address)
        if former == values:
            return
        board.tell.broadcast(address, *values)
        self._told[address] = values
        if former is not None or not board.device[0]:
            board.log_out(board.engine.clock, address, values)

    def _log(self, found: Figures, now: float) -> None:
        """Write into the set log when something was lost, late, cut off or dropped: once a second at most."""
        if found.troubles == self._logged or now < self._next_log:
            return
        if self._logged or any(found.troubles):
            frame = self._board.engine.clock
            for address, values in engine_facts(found):
                self._board.log_out(frame, address, values)
        self._logged, self._next_log = found.troubles, now + LOG_SECONDS
