"""Blocks that the instrument loses on a server that waits for nobody, beside those of an empty compiled client.

Both run at the same time on the same server, and count in the same way; the stage is flooded with OSC and has a
busy thread. Without real-time priority the machine itself loses blocks: only the comparison means anything.
A plain Python callback, as busy, stands beside it: what it loses are blocks for which it was not called.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.live import OscClient, flooded, jack_server, live_programs, played
from bench.others import python_callback
from bench.table import Row
from tests.live.instrument import free_port
from tests.live.jack_peer import ROOT
from tests.live.jack_server import JackServer
from tests.live.made_kit import write_click_kit

SECONDS = 20.0


def rows() -> list[Row]:
    """Measure both, and the empty client alone."""
    name, plain_name = "blocks lost without -S, stage busy", "blocks lost without -S, busy Python callback"
    if missing := live_programs("jackd"):
        return [Row(name, None, "%", beside=missing)]
    with jack_server(synchronous=False) as server, empty_client(server) as empty:
        before = _counted(empty)
        time.sleep(SECONDS / 2)
        alone = _since(before, _counted(empty))
        ours, theirs = _beside(server, empty)
    with jack_server(synchronous=False) as server, empty_client(server) as empty:
        plain, beside_plain = _python_beside(server, empty)
    return [
        Row(
            name,
            ours,
            "%",
            f"at most {theirs:.3g}, the empty client's",
            f"empty client at the same time {theirs:.3g} %, before with nothing else on the server {alone:.3g} %",
        ),
        Row(plain_name, plain, "%", "", f"empty client at the same time {beside_plain:.3g} %"),
    ]


@contextmanager
def empty_client(server: JackServer) -> Iterator["subprocess.Popen[str]"]:
    """Have a client that does nothing meanwhile."""
    empty = subprocess.Popen(
        [sys.executable, "-m", "bench.empty_client"],
        cwd=ROOT,
        env=server.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert empty.stdout is not None
    try:
        assert empty.stdout.readline() == "counting\n"
        yield empty
    finally:
        empty.communicate()


def _beside(server: JackServer, empty: "subprocess.Popen[str]") -> tuple[float, float]:
    """Return what the busy instrument and the empty client lose, in percent of all blocks."""
    with tempfile.TemporaryDirectory() as folder:
        kit = write_click_kit(Path(folder) / "kit")
        with played(server, "--kit", str(kit), NEURALFUNK_BUSY_THREAD="1") as instrument:
            client = OscClient(instrument.osc_port)
            with flooded(instrument.osc_port):
                before, lost_before = _counted(empty), client.wait_for("/nf/engine")[2]
                for _ in client.hear(time.monotonic() + SECONDS):
                    pass
                after, lost = _counted(empty), client.wait_for("/nf/engine")[2]
            client.close()
    blocks = sum(after) - sum(before)
    return 100.0 * (lost - lost_before) / blocks, _since(before, after)


def _python_beside(server: JackServer, empty: "subprocess.Popen[str]") -> tuple[float, float]:
    """Return what a busy Python callback and the empty client lose, in percent of all blocks."""
    port = free_port()
    with (
        python_callback.player(server, port, busy=True),
        flooded(port),
    ):
        before, played_before = _counted(empty), python_callback.blocks_played(port)
        time.sleep(SECONDS)
        after, played_after = _counted(empty), python_callback.blocks_played(port)
    blocks = sum(after) - sum(before)
    return 100.0 * max(0.0, 1.0 - (played_after - played_before) / blocks), _since(before, after)


def _counted(empty: "subprocess.Popen[str]") -> tuple[int, int]:
    """Return how many blocks the empty client had so far, and how many it lost."""
    assert empty.stdin is not None
    assert empty.stdout is not None
    empty.stdin.write("\n")
    empty.stdin.flush()
    counted = json.loads(empty.stdout.readline())
    return counted["blocks"], counted["lost"]


def _since(before: tuple[int, int], after: tuple[int, int]) -> float:
    return 100.0 * (after[1] - before[1]) / max(1, sum(after) - sum(before))
