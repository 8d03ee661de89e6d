"""`latency` on a JACK server whose every block is known."""

import json
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.live.instrument import ROOT
from tests.live.jack_server import RATE, JackServer

pytestmark = pytest.mark.live


@pytest.mark.parametrize("block", [64, 256])
def test_through_a_virtual_loop_pad_to_sound_is_one_block(programs: Callable[..., None], block: int):
    programs("jackd")
    server = JackServer(block_frames=block)
    try:
        run = subprocess.run(
            [sys.executable, "-m", "performer", "latency", "--loop", "virtual", "--hits", "20", "--json"],
            cwd=ROOT,
            env=server.environment,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.stop()

    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    print(told)
    assert told["hits"] == 20
    assert (
        told["heard"] >= 15
    )  # the rest were held up for longer than is listened for, on a machine as busy as that
    assert told["block_ms"] == pytest.approx(1000 * block / RATE)
    on_time = told["block_ms"] + told["look_ahead_ms"]
    assert told["lowest_ms"] == pytest.approx(on_time)
    # a hit that Python was too late to pass on sounds at once; on an idle machine there is none
    assert told["late_hits"] > 0 or told["spread_ms"] == pytest.approx(0.0, abs=1e-6)


def test_without_a_loop_it_says_what_to_look_at(jack_server: JackServer):
    run = subprocess.run(
        [sys.executable, "-m", "performer", "latency", "--hits", "5"],
        cwd=ROOT,
        env=jack_server.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert "no click came back: see that the cable leads from the output to the input" in run.stderr


def test_the_output_that_is_named_is_the_one_that_is_measured(programs: Callable[..., None]):
    programs("jackd", "jack_lsp")
    server = JackServer(n_outputs=4)
    run = subprocess.Popen(
        [sys.executable, "-m", "performer", "latency", "--hits", "60", "--out", "3"],
        cwd=ROOT,
        env=server.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline, listed = time.monotonic() + 30.0, ""
        while "neuralfunk:out_1\n   system:" not in listed and time.monotonic() < deadline:
            time.sleep(0.1)
            look = ["jack_lsp", "-c", "neuralfunk:out_1"]
            listed = subprocess.run(
                look, env=server.environment, capture_output=True, text=True, check=False
            ).stdout
    finally:
        run.kill()
        run.wait()
        server.stop()

    assert "neuralfunk:out_1\n   system:playback_3" in listed
