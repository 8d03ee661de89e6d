"""A person with two terminal windows: liblo's `oscsend` in one, its `oscdump` in the other."""

import re
import socket
import subprocess
import threading
import time

from tests.live.instrument import Lines, free_port

SECONDS = 10.0
PING_SECONDS = 1.5  # a client that says nothing for 5 s is dropped


class Shell:
    """Says and hears OSC; what it hears is looked for from the last word it said on."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._oscdump, self.port = _dump()
        assert self._oscdump.stdout is not None
        self.lines = Lines(self._oscdump.stdout)
        self._since = 0
        self._leaving = threading.Event()
        self._pinging = threading.Thread(target=self._ping, daemon=True)

    def __enter__(self) -> "Shell":
        self.say("/nf/hello", "iis", 1, self.port, "shell")
        self._pinging.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._leaving.set()
        self._oscdump.terminate()
        self._oscdump.wait()
        self._pinging.join()
        self.lines.close()

    def say(self, *words: object) -> None:
        """Send one message: the address, the types, the values."""
        self._since = len(self.lines)
        self._send(*words)

    def hear(self, pattern: str, seconds: float = SECONDS) -> str:
        """Return the first message since the last word said that begins so, as oscdump prints it."""
        return self.hear_at(pattern, seconds)[1]

    def hear_at(self, pattern: str, seconds: float = SECONDS) -> tuple[float, str]:
        """Return when the message came as well, on the monotonic clock."""
        at, line = self.lines.wait_for(rf"^\S+ {pattern}", seconds, self._since)
        return at, line.split(" ", 1)[1]

    def heard_so_far(self, pattern: str) -> list[str]:
        """Return every message since the last word said that begins so."""
        said = (line.split(" ", 1)[-1] for _, line in self.lines.all[self._since :])
        return [line for line in said if re.match(pattern, line)]

    def ask(self, address: str, *words: object) -> str:
        """Send a message that is answered on its own address, and return the answer."""
        self.say(address, *words)
        return self.hear(rf"{address} ")

    def _send(self, *words: object) -> None:
        subprocess.run(["oscsend", "127.0.0.1", str(self._server_port), *map(str, words)], check=True)

    def _ping(self) -> None:
        while not self._leaving.wait(PING_SECONDS):
            self._send("/nf/ping", "i", 1)


def _dump() -> tuple["subprocess.Popen[str]", int]:
    """Return an oscdump that listens, and its port; one whose port somebody else was quicker to take has ended."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        port = free_port()
        process = subprocess.Popen(
            ["oscdump", "-L", str(port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        while process.poll() is None and time.monotonic() < deadline:
            if not _is_free(port):
                return process, port
    raise AssertionError("oscdump does not listen")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("0.0.0.0", port))
        except OSError:
            return False
        return True
