"""Thousands of OSC messages to an instrument that is played: none is lost, and no hit is late."""

import json
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from performer.control.osc import enlarge
from performer.play_options import BUILT_IN_KIT
from tests.live.instrument import ROOT, Instrument
from tests.live.jack_server import RATE, JackServer
from tests.live.osc_burst import HITS_PER_SECOND, STEPS, gain_of
from tests.live.osc_ear import Ear

pytestmark = pytest.mark.live
N_BURST = 5000
N_SECONDS = 10
PACKET_BYTES = 832  # that a small packet takes of a socket's room
N_PADS = 16
SAY_SECONDS = 60.0
ANSWER_SECONDS = 30.0  # a burst is taken at once; to be answered it may wait
STATE_SECONDS = 0.2  # how often each of two clients asks for the full state


@dataclass(frozen=True)
class Spoken:
    """An instrument, its log, and somebody who hears what it says."""

    instrument: Instrument
    log: Path
    ear: Ear
    times: Path

    def say(self, what: str, n: int) -> "subprocess.Popen[bytes]":
        """Begin to say `n` messages of a kind, from a process of its own."""
        port, ear = str(self.instrument.osc_port), str(self.ear.port)
        command = [sys.executable, "-m", "tests.live.osc_burst", port, ear, what, str(n), str(self.times)]
        return subprocess.Popen(command, cwd=ROOT)

    def said(self, process: "subprocess.Popen[bytes]") -> dict:
        """Return what a process that says things has told, when it has ended."""
        assert process.wait(SAY_SECONDS) == 0
        return json.loads(self.times.read_text())

    def logged(self, address: str) -> list[dict]:
        """Return the lines of the set log under an address."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines()[1:]]
        return [line for line in lines if line.get("address") == address]

    def counted(self) -> dict[str, int]:
        """Return what the engine says that it has had to drop, or had too late."""
        addresses = {"late": "/nf/engine/late", "dropped": "/nf/engine/dropped"}
        before = len(self.ear.of("/nf/engine/dropped", "i"))
        self.ear.say("/nf/state")
        assert self.ear.wait_for(lambda: len(self.ear.of("/nf/engine/dropped", "i")) > before, ANSWER_SECONDS)
        return {name: int(str(self.ear.of(address, "i")[-1][0])) for name, address in addresses.items()}


@pytest.fixture
def room_for_a_burst() -> None:
    """Skip a test where the system gives a socket less room than a burst takes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        granted = enlarge(probe)
    if granted < N_BURST * PACKET_BYTES:
        pytest.skip(f"this system grants {granted} bytes of buffer; raise net.core.rmem_max")


@pytest.fixture
def spoken(jack_server: JackServer, tmp_path: Path) -> Iterator[Spoken]:
    log = tmp_path / "set.nfset.jsonl"
    instrument = Instrument(jack_server.environment, tmp_path, "--kit", str(BUILT_IN_KIT), "--log", str(log))
    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        with Ear(instrument.osc_port) as ear:
            yield Spoken(instrument, log, ear, tmp_path / "said.json")
    finally:
        instrument.stop()


@pytest.mark.usefixtures("room_for_a_burst")
def test_a_burst_is_answered_whole(spoken: Spoken):
    told = spoken.said(spoken.say("pings", N_BURST))
    spoken.ear.wait_for(lambda: len(spoken.ear.of("/nf/pong", "i")) >= N_BURST, ANSWER_SECONDS)
    pongs = [n for (n,) in spoken.ear.of("/nf/pong", "i") if int(str(n)) >= 0]
    assert pongs == list(range(N_BURST)), f"{len(set(pongs))} of {N_BURST}, said in {told['seconds']:.3f} s"

    told = spoken.said(spoken.say("questions", N_BURST))
    first = len(pongs)
    spoken.ear.wait_for(lambda: len(spoken.ear.of("/nf/pad/gain", "if")) >= N_BURST, ANSWER_SECONDS)
    answers = Counter(pad for pad, _ in spoken.ear.of("/nf/pad/gain", "if"))
    assert sum(answers.values()) >= N_BURST, f"{answers}, said in {told['seconds']:.3f} s after {first} pings"


@pytest.mark.usefixtures("room_for_a_burst")
def test_a_burst_of_settings_reaches_the_engine_one_by_one_and_in_order(spoken: Spoken):
    told = spoken.said(spoken.say("gains", N_BURST))
    last = (N_BURST - 1) % N_PADS + 1
    spoken.ear.say("/nf/pad/gain", "i", last)
    spoken.ear.wait_for(lambda: bool(spoken.ear.of("/nf/pad/gain", "if")), ANSWER_SECONDS)
    assert spoken.counted() == {"late": 0, "dropped": 0}
    assert spoken.instrument.stop() == 0

    applied = [round(line["args"][1], 6) for line in spoken.logged("/nf/pad/gain")]
    assert applied == [round(gain_of(n), 6) for n in range(N_BURST)], f"said in {told['seconds']:.3f} s"


def test_a_thousand_hits_a_second_are_each_struck_once_and_in_time(spoken: Spoken):
    n_hits = N_SECONDS * HITS_PER_SECOND
    with Ear(spoken.instrument.osc_port) as one, Ear(spoken.instrument.osc_port) as other:
        one.hello("one")
        other.hello("other")
        process = spoken.say("hits", n_hits)
        while process.poll() is None:
            one.say("/nf/state")
            other.say("/nf/state")
            spoken.ear.wait_for(lambda: process.poll() is not None, STATE_SECONDS)
        told = spoken.said(process)
        n_dumps = min(len(ear.of("/nf/engine/dropped", "i")) for ear in (one, other))
        struck = [ear.of("/nf/pad/struck", "if") for ear in (spoken.ear, one, other)]
    assert n_dumps > N_SECONDS / STATE_SECONDS / 2
    assert spoken.counted() == {"late": 0, "dropped": 0}
    assert spoken.instrument.stop() == 0

    assert [len(hits) for hits in struck] == [n_hits] * 3
    hits = spoken.logged("/nf/pad/hit")
    assert [round(line["args"][1] * STEPS) - 1 for line in hits] == list(range(n_hits))
    lag = lags([line["frame"] for line in hits], told["said"])
    print(f"lag behind the earliest, in ms: {np.percentile(lag, (50, 90, 99, 99.9, 100)).round(2).tolist()}")


def lags(frames: list[int], said_seconds: list[float]) -> np.ndarray:
    """Return by how much longer than the quickest of the same fifth of a second each took to its frame, in ms.

    Longer than that a server without a sound card keeps no time.
    """
    took = (np.array(frames) / RATE - np.array(said_seconds)).reshape(-1, HITS_PER_SECOND // 5)
    return ((took - took.min(axis=1, keepdims=True)) * 1000.0).ravel()
