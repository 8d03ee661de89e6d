"""How long `play` takes from its start to the first pad that can be struck, with everything compiled before."""

import subprocess
import sys
import time

import numpy as np

from bench.live import home, jack_server, live_programs, played
from bench.table import Row
from tests.live.instrument import Instrument
from tests.live.jack_server import JackServer

N_STARTS = 7
MOST_SECONDS = 3.0


def rows() -> list[Row]:
    """Measure several starts, by turns with an `import numpy`."""
    name = "play: start to first pad, median"
    if missing := live_programs("jackd"):
        return [Row(name, None, "s", beside=missing)]
    with jack_server() as server:
        with played(server):
            pass  # compiles what is not, and catalogues the built-in library
        times = [(_start(server), import_numpy()) for _ in range(N_STARTS)]
    ours, numpys = np.median(times, axis=0)
    slowest = max(seconds for seconds, _ in times)
    beside = f"`import numpy` {numpys:.2g} s; slowest of {N_STARTS} starts {slowest:.3g} s"
    return [Row(name, float(ours), "s", f"at most {MOST_SECONDS:g}", beside)]


def _start(server: JackServer) -> float:
    """Return the seconds from the start of the process to its line `ready: …`."""
    began = time.monotonic()
    instrument = Instrument(server.environment, home())
    try:
        instrument.wait_until_ready()
        ready, _ = instrument.out.wait_for("^ready: ", 0.0)
    finally:
        instrument.stop()
    return ready - began


def import_numpy() -> float:
    """Return the seconds that `import numpy` takes in a process of its own."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "import numpy"], check=True)
    return time.monotonic() - began
