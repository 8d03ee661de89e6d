"""A JACK server on the dummy driver, of one test session or one bench alone."""

import itertools
import os
import signal
import subprocess
import sys

RATE, BLOCK_FRAMES = 48000, 128
START_SECONDS = 20
_numbers = itertools.count(1)

_WAIT = f"""
import time, jack
jack.set_error_function(lambda _: None)
jack.set_info_function(lambda _: None)
deadline = time.monotonic() + {START_SECONDS}
while True:
    try:
        jack.Client("looking", no_start_server=True).close()
        break
    except jack.JackError:
        if time.monotonic() > deadline:
            raise
        time.sleep(0.02)
"""


class JackServer:
    """Runs from when it is made until `stop`. Nobody finds it but processes with its `environment`.

    A synchronous server (`-S`) waits for its clients, so that a busy machine loses nothing.
    """

    def __init__(
        self,
        synchronous: bool = True,
        rate: int = RATE,
        block_frames: int = BLOCK_FRAMES,
        name: str = "",
        n_outputs: int = 2,
    ) -> None:
        """With the `name` of one that has been stopped, it is that server come back."""
        self.name = name or f"neuralfunk-{os.getpid()}-{next(_numbers)}"
        self.rate, self.block_frames = rate, block_frames
        self.environment = {**os.environ, "JACK_DEFAULT_SERVER": self.name, "JACK_NO_START_SERVER": "1"}
        mode = ["-S"] if synchronous else []
        driver = ["-d", "dummy", "-r", str(rate), "-p", str(block_frames), "-P", str(n_outputs)]
        self._process = subprocess.Popen(
            ["jackd", "-n", self.name, *mode, "--no-realtime", *driver],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        subprocess.run([sys.executable, "-c", _WAIT], env=self.environment, check=True)

    def hang(self, hangs: bool) -> None:
        """Let the server stand still, or go on."""
        self._process.send_signal(signal.SIGSTOP if hangs else signal.SIGCONT)

    def stop(self) -> None:
        """End the server."""
        self._process.terminate()
        self._process.wait()
