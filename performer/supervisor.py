"""Starts the stage, and starts it again when it dies. Its own process does nothing else and imports little.

The stage is `play` itself, in a process with the same terminal, the same command line and, after a death, the word
to go on with what was on the pads. Signals reach both: what ends the supervisor ends the stage, in its own time.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType

SESSION, RESUME = "NEURALFUNK_SESSION", "NEURALFUNK_RESUME"
CRASHED = 70  # the exit status of a stage that ended by an error nobody foresaw
FAILED = 1
SAFE = "--safe"
MOST_DEATHS, WITHIN_SECONDS = 5, 60.0
DARK_SECONDS = 10.0
MOST_PATIENCE = 3  # so many signals to end, and a stage that does not is killed
ENDING = tuple(number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)))


class Supervisor:
    """Keeps one stage running until it ends by itself or is asked to."""

    def __init__(self, words: Sequence[str]) -> None:
        self._command = [sys.executable, "-m", "performer", *words]
        self._session = f"{os.getpid()}-{time.time_ns():x}"
        self._stage: subprocess.Popen[bytes] | None = None
        self._began = 0.0
        self._asked: list[int] = []  # signals that asked for the end
        self._deaths: list[float] = []  # when, of those not long ago

    def run(self) -> int:
        """Run stages until one ends as it should; return its exit status."""
        for number in ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                signal.signal(number, self._end)
        stage = self._start(resume=False)
        terminal = _terminal()
        while True:
            status = stage.wait()
            terminal()  # a stage that died while it took single keys has left it so
            if self._asked:
                if status < 0:
                    _leave_dark()
                return 128 + self._asked[0] if status < 0 else status
            if status >= 0 and status != CRASHED:
                return status
            now = time.monotonic()
            self._deaths = [at for at in self._deaths if now - at < WITHIN_SECONDS] + [now]
            too_often = len(self._deaths) >= MOST_DEATHS
            dead, lived_seconds = stage.pid, now - self._began
            last_try = len(self._deaths) == MOST_DEATHS - 1
            if not too_often:
                stage = self._start(resume=True, safe=last_try)  # before a word: silence counts
            self._say_death(dead, status, lived_seconds, too_often, last_try)
            if too_often:
                _leave_dark()
                return FAILED

    def _start(self, resume: bool, safe: bool = False) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, SESSION: self._session, **({RESUME: "1"} if resume else {})}
        self._began = time.monotonic()
        command = [*self._command, SAFE] if safe and SAFE not in self._command else self._command
        self._stage = subprocess.Popen(command, env=environment)
        if self._asked:  # while it was being started
            self._stage.terminate()
        return self._stage

    def _end(self, number: int, _frame: FrameType | None) -> None:
        """Pass a signal on. Ctrl-C on the terminal has reached the stage too; to be asked twice does not matter."""
        self._asked.append(number)
        if self._stage is not None and self._stage.poll() is None:
            self._stage.send_signal(signal.SIGKILL if len(self._asked) >= MOST_PATIENCE else signal.SIGTERM)

    def _say_death(self, number: int, status: int, lived_seconds: float, too_often: bool, last_try: bool) -> None:
        """Tell how a stage died and where the report lies."""
        from performer import reports  # the settings that it needs would only delay the first stage

        how = f"killed by {_signal_name(-status)}" if status < 0 else "by an error of its own"
        line = f"the stage has died ({how}, after {lived_seconds:.0f} s)"
        path = reports.add(number, f"{line}\ncommand: {' '.join(self._command)}\n")
        again = f"it is being started again{', without a mind (--safe)' if last_try else ''}"
        what = f"the {MOST_DEATHS}th time in a minute, and stays so" if too_often else again
        print(f"{_over_its_status_line()}{line}; {what}; the report is {path}", file=sys.stderr, flush=True)


def _leave_dark() -> None:
    """Let the lights of controllers go out that a stage has left burning; whatever that takes, the end comes."""
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run([sys.executable, "-m", "performer.dark"], timeout=DARK_SECONDS, check=False)


def _terminal() -> Callable[[], None]:
    """Return what sets the terminal as it is now, where there is one."""
    if sys.platform == "win32" or sys.stdin is None or not sys.stdin.isatty():
        return lambda: None
    import termios

    number = sys.stdin.fileno()
    now = termios.tcgetattr(number)

    def set_again() -> None:
        with contextlib.suppress(termios.error, OSError):
            if os.tcgetpgrp(number) == os.getpgrp():  # one in the background would be stopped for it
                termios.tcsetattr(number, termios.TCSANOW, now)

    return set_again


def _over_its_status_line() -> str:
    """Return what takes away the line that a dead stage has left at the foot of the terminal."""
    drawn = sys.stderr.isatty() and os.environ.get("TERM", "") not in ("dumb", "unknown")
    return "\r\x1b[K" if drawn else ""


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def wanted() -> bool:
    """Tell whether this process should supervise: not on Windows, and not in a stage."""
    return sys.platform != "win32" and SESSION not in os.environ


def supervise(words: Sequence[str]) -> int:
    """Run the stage of a command line, again and again if it must be; return the exit status."""
    return Supervisor(words).run()
