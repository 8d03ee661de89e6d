"""Programs that run beside the meter: started on a server, and ended when they have been measured.

Each is asked to leave in its own way: a server that waits for its clients waits long for one that is just gone.
"""

import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from tests.live.jack_peer import ROOT
from tests.live.jack_server import JackServer

END_SECONDS = 5.0


Process = subprocess.Popen[bytes]


@contextmanager
def running(
    command: Sequence[str],
    server: JackServer,
    leave: Callable[[Process], None] = Process.terminate,
    **environment: str,
) -> Iterator[Process]:
    """Have a program meanwhile, on this server, with an empty input and nobody to listen to what it prints."""
    process = subprocess.Popen(
        list(command),
        cwd=ROOT,
        env={**server.environment, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            leave(process)
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        assert process.stdin is not None
        process.stdin.close()
