"""The sound device, found again when it has gone: unplugged, its server restarted, its rate or block changed.

The engine and all that is on its pads stay; while there is no device the engine plays unheard.
"""

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from performer.audio.engine import Engine
from performer.audio.unheard import Unheard, warm_up
from performer.errors import DeviceError

SEEK_SECONDS = 0.1
MOST_PAUSE_SECONDS = 1.0  # before a device is tried again that was there and could not be played by
STILL_SECONDS = 1.0  # a clock that has not moved for so long will not take hits that wait
LEFT_OUT_SECONDS, MOST_LEFT_OUT_SECONDS = 3.0, 60.0
"""A device that has not called for so long is opened anew; each time in vain, twice as long is waited.

JACK 2 now and then leaves a client out of its round; one that comes again is called.
"""


class Driver(Protocol):
    """What makes the engine heard."""

    @property
    def sample_rate(self) -> int: ...
    @property
    def n_outputs(self) -> int | None: ...
    @property
    def device_seconds(self) -> float: ...
    @property
    def name(self) -> str: ...
    def describe(self) -> str: ...
    def start(self, engine: Engine) -> None: ...
    def stop(self) -> None: ...
    @property
    def has_left(self) -> bool: ...
    def trouble(self) -> str: ...
    def news(self) -> list[str]: ...


class Move(Protocol):
    """The way of all sounds to another rate."""

    def prepare(self) -> None: ...
    def apply(self) -> str: ...


class _Task:
    """One call on a thread of its own, which does not keep the program from ending."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self._call = call
        self.result: Any = None
        self.error: BaseException | None = None
        self.thread = threading.Thread(target=self._run, name="sound device", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.result = self._call()
        except Exception as error:  # noqa: BLE001  # told by the thread that waits for it
            self.error = error

    @property
    def done(self) -> bool:
        return not self.thread.is_alive()


class KeptDevice:
    """A device that is kept playing. One thread calls it, often: `poll` never waits."""

    def __init__(
        self,
        open_again: Callable[[Any | None], Driver],
        say: Callable[[str], None],
    ) -> None:
        """`open_again` opens the device, given the driver that it was played by before, if it was; DeviceError."""
        self._open = open_again
        self._say = say
        self.driver = open_again(None)
        self._engine: Engine | None = None
        self._move_to: Callable[[int], Move] | None = None
        self._fit: Callable[[Driver], None] = lambda found: None
        self._seeking: _Task | None = None
        self._moving: tuple[_Task, Move] | None = None
        self._unheard: Unheard | None = None
        self._let_go = threading.Event()
        self._stopping = threading.Event()
        self._gone_at = 0.0
        self._clock, self._moved_at = -1, 0.0
        self._patience_seconds = LEFT_OUT_SECONDS
        self._refused, self._pause_seconds = "", SEEK_SECONDS  # of a device that is there and is not to be had

    def start(self, engine: Engine, move_to: Callable[[int], Move], fit: Callable[[Driver], None]) -> None:
        """Play `engine`; `move_to` begins its move to another rate, `fit` lets it play to what a device has."""
        self._engine, self._move_to, self._fit = engine, move_to, fit
        warm_up(engine)
        self._moved_at = time.monotonic()
        self.driver.start(engine)

    @property
    def device_seconds(self) -> float | None:
        """Return what the device adds to the latency, 0 where nobody knows; None while there is no device."""
        return None if self._seeking is not None else self.driver.device_seconds

    def poll(self) -> None:
        """See that the device plays; if it does not, look for it, and play on unheard meanwhile."""
        engine = self._engine
        if engine is None:
            return
        self._watch_clock(engine)
        if self._seeking is None:
            for line in self.driver.news():
                self._say(line)
            if why := self.driver.trouble() or self._left_out():
                self._lose(why)
            return
        if self._let_go.is_set():
            self._unheard = self._unheard or Unheard(engine)
            self._unheard.advance()
        if self._seeking.done:
            self._return(engine, self._seeking)

    def _watch_clock(self, engine: Engine) -> None:
        now = time.monotonic()
        if engine.clock != self._clock:
            if self._seeking is None:
                self._patience_seconds = LEFT_OUT_SECONDS
            self._clock, self._moved_at = engine.clock, now
        engine.stands_still = now - self._moved_at > STILL_SECONDS

    def _left_out(self) -> str:
        """Return that the device has not called for too long, "" while it does."""
        still_seconds = time.monotonic() - self._moved_at
        if still_seconds <= self._patience_seconds:
            return ""
        self._patience_seconds = min(2.0 * self._patience_seconds, MOST_LEFT_OUT_SECONDS)
        return f"it has not asked for sound for {still_seconds:.0f} s"

    def _lose(self, why: str) -> None:
        self._gone_at = time.monotonic()
        self._say(f"the sound device has gone ({why}); looking for it, everything else goes on")
        self._seek()

    def _seek(self, at_once: bool = True) -> None:
        self._let_go.clear()
        former = self.driver
        self._seeking = _Task(lambda: self._found(former, at_once))

    def _found(self, former: Driver, at_once: bool) -> Driver | None:
        """Let go of the device, and return it when it is there again."""
        former.stop()
        while not former.has_left and not self._stopping.is_set():
            self._stopping.wait(SEEK_SECONDS)
        self._let_go.set()
        if not at_once:
            self._stopping.wait(self._pause_seconds)
        while not self._stopping.is_set():
            try:
                return self._open(former)
            except DeviceError:
                self._stopping.wait(SEEK_SECONDS)
        return None

    def _return(self, engine: Engine, seeking: _Task) -> None:
        """Play on by the device that was found, when the sounds have its rate."""
        found: Driver | None = seeking.result
        if seeking.error is not None or found is None:
            self._say(f"looking for the sound device went wrong and starts over: {seeking.error!r}")
            self._seek(at_once=False)
            return
        lost = ""
        if found.sample_rate != engine.sample_rate:
            assert self._move_to is not None
            if self._moving is None:
                move = self._move_to(found.sample_rate)
                self._moving = _Task(move.prepare), move
            task, move = self._moving
            if not task.done:
                return
            self._moving = None
            if task.error is not None:
                raise task.error
            lost = f"; {move.apply()}"
        self._play(engine, found, lost)

    def _play(self, engine: Engine, found: Driver, lost: str) -> None:
        self.driver = found
        self._clock, self._moved_at = engine.clock, time.monotonic()  # what was played unheard, no device asked for
        engine.parts.engine["stream_calls"] = 0
        self._fit(found)
        try:
            found.start(engine)
        except DeviceError as error:  # it has gone again, or somebody else was quicker
            if str(error) != self._refused:
                self._say(f"the sound device was back and could not be played by ({error}); it is tried again")
            self._refused = str(error)
            self._pause_seconds = min(2.0 * self._pause_seconds, MOST_PAUSE_SECONDS)
            self._seek(at_once=False)
            return
        self._unheard, self._seeking, self._refused, self._pause_seconds = None, None, "", SEEK_SECONDS
        seconds = time.monotonic() - self._gone_at
        self._say(f"the sound device is back after {seconds:.1f} s: {found.describe()}{lost}")

    def stop(self) -> None:
        """Let go of the device for good."""
        self._stopping.set()
        if self._seeking is None:
            self.driver.stop()
            return
        self._seeking.thread.join(1.0)
        if self._seeking.done and self._seeking.result is not None:
            self._seeking.result.stop()
