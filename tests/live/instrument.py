"""`neuralfunk play` as a process of its own, as a player would start it."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO

import psutil

ROOT = str(Path(__file__).parents[2])
READY_SECONDS = 180.0  # the very first start compiles
END_SECONDS = 20.0
MOST_SHOWN = 60  # lines in a failure
_ON_A_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
)


class Lines:
    """What a process says, line by line, with the time at which each line came."""

    def __init__(self, stream: IO[str]) -> None:
        self.all: list[tuple[float, str]] = []
        self._stream = stream
        self._grown = threading.Condition()
        self._ended = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        for line in self._stream:
            with self._grown:
                self.all.append((time.monotonic(), line.rstrip("\n")))
                self._grown.notify_all()
        with self._grown:
            self._ended = True
            self._grown.notify_all()

    def __len__(self) -> int:
        return len(self.all)

    @property
    def text(self) -> str:
        return "\n".join(line for _, line in self.all)

    def _last_lines(self) -> str:
        quiet = re.compile(" /nf/(level|engine|room/level|alive|pong) ")  # what comes many times a second
        return "\n".join([line for _, line in self.all if not quiet.search(line)][-MOST_SHOWN:])

    def close(self) -> None:
        """Wait for the end of what is said."""
        self._thread.join()
        self._stream.close()

    def wait_for(self, pattern: str, seconds: float, since: int = 0) -> tuple[float, str]:
        """Return the first line from number `since` on that matches, and when it came."""

        def found() -> tuple[float, str] | None:
            return next((pair for pair in self.all[since:] if re.search(pattern, pair[1])), None)

        with self._grown:
            self._grown.wait_for(lambda: found() is not None or self._ended, seconds)
            hit = found()
        assert hit is not None, f"no line like {pattern!r} within {seconds} s; there were:\n{self._last_lines()}"
        return hit


def free_port() -> int:
    """Return a UDP port that nobody uses just now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Instrument:
    """A `play` that runs until it is ended; with a `terminal` (a descriptor) the one in the foreground there."""

    def __init__(
        self,
        environment: dict[str, str],
        home: Path,
        *options: str,
        terminal: int | None = None,
        osc_port: int | None = None,
        program: tuple[str, ...] = ("performer", "play"),
        limiter: bool = False,
    ) -> None:
        """Start it; without the limiter, unless a test is about that: so hits are heard on their own frames."""
        self.home = home
        options = options if limiter else (*options, "--no-limiter")
        self.osc_port = osc_port or free_port()
        command = [sys.executable, "-m", *program, "--osc-port", str(self.osc_port), *options]
        self.process = subprocess.Popen(
            command if terminal is None else [sys.executable, "-c", _ON_A_TERMINAL, *command],
            cwd=home,
            env=_of_a_player({**environment, "NEURALFUNK_HOME": str(home), "PYTHONPATH": ROOT}),
            stdin=subprocess.DEVNULL if terminal is None else terminal,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=terminal is not None,
        )
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.out, self.err = Lines(self.process.stdout), Lines(self.process.stderr)

    def wait_until_ready(self) -> str:
        """Return the line that says that pads can be struck."""
        try:
            return self.out.wait_for("^ready: ", READY_SECONDS)[1]
        except AssertionError as error:
            raise AssertionError(f"{error}\nand on standard error:\n{self.err.text}") from None

    def wait_for_the_mind(self) -> None:
        """Return when the mind is there and has the built-in library."""
        self.err.wait_for("^the mind is ready", READY_SECONDS)
        if " 0 sounds" in self.err.text:
            self.err.wait_for("^library: ", READY_SECONDS)

    @property
    def mind(self) -> psutil.Process:
        """The process of the mind that runs now."""
        (found,) = [each for each in self.children() if "performer.mind.process" in each.cmdline()]
        return found

    def children(self) -> list[psutil.Process]:
        """Return all processes that the instrument has started, and those that they have."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def wait(self) -> int:
        """Return the exit status, when it has ended."""
        status = self.process.wait(END_SECONDS)
        self.out.close()
        self.err.close()
        return status

    def stop(self) -> int:
        """End it as a service manager would, if it has not ended; return the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.wait()
        except subprocess.TimeoutExpired:
            for each in self.children():
                each.send_signal(signal.SIGABRT)  # the stage's fault handler says in its report where it hangs
            self.process.kill()
            self.wait()
            raise AssertionError(f"does not end:\n{self.err.text}") from None


def _of_a_player(environment: dict[str, str]) -> dict[str, str]:
    """Return it with fault reports, and without what makes Python compile every module anew at each start."""
    kept = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONFAULTHANDLER": "1"}


def environment(**more: str) -> dict[str, str]:
    """Return the environment of these tests, in which no JACK server can be found."""
    return {**os.environ, "JACK_DEFAULT_SERVER": f"none-{os.getpid()}", "JACK_NO_START_SERVER": "1", **more}
