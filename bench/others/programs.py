"""Programs that run beside the meter: started on a server, and ended when they have been measured."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.live.jack_peer import ROOT
from tests.live.jack_server import JackServer

END_SECONDS = 5.0


@contextmanager
def running(command: Sequence[str], server: JackServer, **environment: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Have a program meanwhile, on this server, with nothing to read and nobody to listen to what it prints."""
    process = subprocess.Popen(
        list(command),
        cwd=ROOT,
        env={**server.environment, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
