"""The plain Python sampler, `python_sampler`, as a process on the server."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bench.others.programs import running
from performer.daemon import BUSY_THREAD_SWITCH
from tests.live.jack_server import JackServer

CLIENTS = "(plain|PortAudio)"


@contextmanager
def player(server: JackServer, osc_port: int, busy: bool) -> Iterator[str]:
    """Have it meanwhile, with a spinning thread if `busy`; gives what the names of its ports begin with."""
    environment = {BUSY_THREAD_SWITCH: "1"} if busy else {}
    with running([sys.executable, "-m", "bench.others.python_sampler", str(osc_port)], server, **environment):
        yield CLIENTS
