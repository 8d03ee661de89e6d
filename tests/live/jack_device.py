"""A controller that is plugged into JACK: keys and knobs to be moved by a test, and lights to be looked at."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.live.jack_server import JackServer

ROOT = Path(__file__).parents[2]
SEEN_SECONDS = 5.0

Received = tuple[int, tuple[int, ...]]
"""A message and the frame of the server on which it came."""


class JackDevice:
    """One device; its ports are called as its bridge would call them."""

    def __init__(self, server: JackServer, client: str, port: str) -> None:
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.live.jack_device_process",
                client,
                f"(capture) {port}",
                f"(playback) {port}",
            ],
            cwd=ROOT,
            env=server.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        facts = self._answer()
        self.block_frames, self.rate = int(facts["block_frames"]), int(facts["rate"])
        self._n_seen = 0

    def unplug(self) -> None:
        """Take the device away; one that has been is gone."""
        if self._process.poll() is None:
            self._process.communicate()

    def send(self, *messages: Sequence[int], after: int = 0) -> int:
        """Send messages one frame after the other, the first `after` so many; return the frame of the first."""
        return int(self._ask("send", messages=[[after + i, list(m)] for i, m in enumerate(messages)])["at"]) + after

    def received(self) -> list[Received]:
        """Return everything that has come so far."""
        return [(frame, tuple(data)) for frame, data in self._ask("got", since=0)["messages"]]

    def wait_for(
        self, is_there: Callable[[list[Received]], bool], what: str, seconds: float = SEEN_SECONDS
    ) -> None:
        """Return when what has come so far is as wanted."""
        deadline = time.monotonic() + seconds
        while not is_there(self.received()):
            assert time.monotonic() < deadline, f"{what}: never came; {self.received()[-40:]}"
            time.sleep(0.01)

    def light(self, status: int, at: int) -> int | None:
        """Return the byte that a light was set to last, None if it never was."""
        found = [m[2] for _, m in self.received() if len(m) == 3 and m[0] == status and m[1] == at]
        return found[-1] if found else None

    def wait_for_light(self, status: int, at: int, value: int) -> None:
        """Return when a light has been set to a byte and not to another since."""
        self.wait_for(lambda _: self.light(status, at) == value, f"light {at} at {value}")

    def listen_to(self, source: str) -> None:
        """Have what a port says come in, as if it were for the lights."""
        self._ask("listen", source=source)

    @property
    def joined(self) -> dict[str, list[str]]:
        """Return what its keys and its lights are connected with."""
        return self._ask("joined")

    def _ask(self, command: str, **arguments: object) -> dict:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": command, **arguments}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the JACK device has ended"
        return json.loads(line)
