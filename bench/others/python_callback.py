"""The plain Python sampler, `python_sampler`, as a process on the server."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from bench.others.programs import running
from performer.control.packets import pack, unpack
from performer.errors import DeviceError
from tests.live.jack_server import JackServer

CLIENTS = "(plain|PortAudio)"
BUSY_THREAD_SWITCH = "NEURALFUNK_BUSY_THREAD"
START_SECONDS, ANSWER_SECONDS = 60.0, 5.0  # with a busy thread it takes its time for everything
AGAIN_SECONDS = 0.2


@contextmanager
def player(server: JackServer, osc_port: int, busy: bool) -> Iterator[str]:
    """Have it meanwhile, with a spinning thread if `busy`; gives what the names of its ports begin with."""
    environment = {BUSY_THREAD_SWITCH: "1"} if busy else {}
    with running([sys.executable, "-m", "bench.others.python_sampler", str(osc_port)], server, **environment):
        _wait_for_it(osc_port)
        yield CLIENTS


def blocks_played(osc_port: int) -> int:
    """Return for how many blocks its callback has been called; an OSError if it does not say."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.connect(("127.0.0.1", osc_port))
        client.settimeout(ANSWER_SECONDS)
        client.send(pack("/blocks", "", ()))
        ((_, (blocks,)),) = unpack(client.recv(65536))
    assert isinstance(blocks, int)
    return blocks


def _wait_for_it(osc_port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        with suppress(OSError):
            blocks_played(osc_port)
            return
        time.sleep(AGAIN_SECONDS)
    raise DeviceError(f"the Python callback was not there within {START_SECONDS:.0f} s")
