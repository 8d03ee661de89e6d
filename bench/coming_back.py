"""How long the instrument is away: a JACK server that is restarted, a stage that is killed, a safe start.

Each several times, one after another, on a server that waits for nobody; wanted are 2 s, and 1 s of a safe start.
"""

import shutil
import signal
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil

from bench.live import home, jack_server, live_programs, played
from bench.start_up import import_numpy
from bench.table import Row
from performer.play_options import BUILT_IN_KIT
from tests.live.instrument import Instrument
from tests.live.jack_server import JackServer

N_TIMES, N_QUICK = 5, 2
N_KITS, N_SET_TIMES = 20, 3  # each a copy of the built-in one, 59 sounds
GAP_SECONDS = 21.0  # between two deaths: the fourth in a minute is answered by a safe start
LONGEST_SECONDS = 30.0
RESTARTED = "JACK server restarted: from its first moment to playing, median"
KILLED = "stage killed: to pads that can be struck, median"
KILLED_IN_A_SET = f"stage killed in a set of {N_KITS} kits: to pads that can be struck, median"
SAFE = "play --safe: start to first pad, median"


def rows(quick: bool = False) -> list[Row]:
    """Take the server away, then kill the stage, then start safely, so many times each."""
    if missing := live_programs("jackd"):
        return [Row(name, None, "s", beside=missing) for name in (RESTARTED, KILLED, KILLED_IN_A_SET, SAFE)]
    n_times = N_QUICK if quick else N_TIMES
    return [
        _row(RESTARTED, _restarts(n_times), 2.0),
        _row(KILLED, _deaths(n_times), 2.0),
        _row(KILLED_IN_A_SET, _deaths_in_a_set(min(n_times, N_SET_TIMES)), 2.0),
        _row(SAFE, _safe_starts(n_times), 1.0),
    ]


def _row(name: str, seconds: list[float], most: float) -> Row:
    beside = f"`import numpy` {import_numpy():.2f} s; longest of {len(seconds)}: {max(seconds):.2f} s"
    return Row(name, float(np.median(seconds)), "s", f"at most {most:g}", beside)


def _restarts(n_times: int) -> list[float]:
    """Return the seconds from a new server to the line that says that the instrument plays by it."""
    server, found = JackServer(synchronous=False), list[float]()
    try:
        with played(server) as instrument:
            for _ in range(n_times):
                said = len(instrument.err)
                server.stop()
                instrument.err.wait_for("^the sound device has gone", LONGEST_SECONDS, said)
                server = JackServer(synchronous=False, name=server.name)
                there = time.monotonic()
                back, _ = instrument.err.wait_for("^the sound device is back", LONGEST_SECONDS, said)
                found.append(max(0.0, back - there))
    finally:
        server.stop()
    return found


def _deaths_in_a_set(n_times: int) -> list[float]:
    """Return the same as `_deaths`, of a stage that plays a set."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(1, N_KITS + 1):
            shutil.copytree(BUILT_IN_KIT.parent, Path(folder) / f"kit-{number}")
        entries = "".join(f'[[kit]]\nfile = "kit-{number}"\n' for number in range(1, N_KITS + 1))
        setlist = Path(folder) / "setlist.toml"
        setlist.write_text(f"version = 1\n{entries}")
        return _deaths(n_times, "--setlist", str(setlist))


def _deaths(n_times: int, *options: str) -> list[float]:
    """Return the seconds from the death of the stage to its line `ready: …`."""
    found = list[float]()
    with jack_server(synchronous=False) as server, played(server, *options) as instrument:
        for _ in range(n_times):
            ready = len(instrument.out)
            (stage,) = psutil.Process(instrument.process.pid).children()
            died = time.monotonic()
            stage.send_signal(signal.SIGKILL)
            back, _ = instrument.out.wait_for("^ready: ", LONGEST_SECONDS, ready)
            found.append(back - died)
            time.sleep(GAP_SECONDS)
    return found


def _safe_starts(n_times: int) -> list[float]:
    """Return the seconds from the start of the process to its line `ready: …`, with everything compiled before."""
    found = list[float]()
    with tempfile.TemporaryDirectory() as folder, jack_server(synchronous=False) as server:
        for at in (home(), *[Path(folder)] * n_times):
            began = time.monotonic()
            instrument = Instrument(server.environment, at, "--safe", limiter=True)
            try:
                instrument.wait_until_ready()
                ready, _ = instrument.out.wait_for("^ready: ", 0.0)
            finally:
                instrument.stop()
            found.append(ready - began)
    return found[1:]
