"""Pad to sound, measured by a meter that shares no code with the instrument, while everything else is busy."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from performer.sound import files
from performer.sound.sound import Sound
from tests.live.instrument import ROOT, Instrument
from tests.live.jack_server import JackServer
from tests.live.made_kit import PADS, RATE, write_click_kit
from tests.live.shell import Shell

pytestmark = pytest.mark.live
METER = Path(ROOT).parent / "shared" / "tools" / "jack_pad_latency.py"
HITS = 200
STAGE_SECONDS = 5.0  # to have dealt with all that was said to it


def write_files(folder: Path, n_files: int) -> None:
    """Write short noises, each of its own, for a scan to read."""
    rng = np.random.default_rng(1)
    folder.mkdir()
    for n in range(n_files):
        noise = rng.standard_normal((RATE // 3, 1)) * np.exp(-np.arange(RATE // 3) / 4000)[:, None] * 0.2
        files.write(folder / f"snare-{n}.wav", Sound(noise.astype(np.float32), RATE), "PCM_16")


@contextmanager
def scanning(folder: Path, home: Path) -> Iterator[None]:
    """Have `library add` read a folder again and again meanwhile, in the home of the instrument."""
    library = f"{sys.executable} -m performer library"
    again = subprocess.Popen(
        ["sh", "-c", f"while {library} add {folder} && {library} forget {folder}; do :; done"],
        cwd=ROOT,
        env={**os.environ, "NEURALFUNK_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield
        assert again.poll() is None, "library add has failed"
    finally:
        os.killpg(again.pid, signal.SIGTERM)
        said, _ = again.communicate()
    assert " sounds" in said


@contextmanager
def flooding(port: int) -> Iterator[dict]:
    """Say a thousand things a second over OSC meanwhile; afterwards the dictionary tells what became of it."""
    command = [sys.executable, "-m", "tests.live.osc_flood", str(port), str(len(PADS))]
    flood = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert flood.stdout is not None
    assert flood.stdout.readline() == "flooding\n"
    told: dict = {}
    yield told
    told.update(json.loads(flood.communicate("enough\n")[0]))


@pytest.fixture
def jack_server(programs) -> Iterator[JackServer]:
    """A server of this test's own: the meter is to have nobody else on it."""
    programs("jackd", "oscsend", "oscdump")
    server = JackServer()
    yield server
    server.stop()


def test_no_hit_is_late_however_busy_the_stage_is(jack_server: JackServer, tmp_path: Path):
    if not METER.is_file():
        pytest.skip(f"no meter at {METER}")
    environment = {**jack_server.environment, "NEURALFUNK_BUSY_THREAD": "1"}
    write_files(tmp_path / "noises", 200)
    instrument = Instrument(environment, tmp_path, "--kit", str(write_click_kit(tmp_path / "kit")))
    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        with scanning(tmp_path / "noises", tmp_path), flooding(instrument.osc_port) as flood:
            meter = subprocess.run(
                [
                    sys.executable,
                    str(METER),
                    "neuralfunk:midi_in",
                    "neuralfunk:out_1",
                    *("--hits", str(HITS), "--gap", "0.1"),
                ],
                env=jack_server.environment,
                capture_output=True,
                text=True,
                check=True,
            )
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/pad/gain", "i", 1)
            shell.hear("/nf/pad/gain if 1 ", STAGE_SECONDS)
    finally:
        instrument.stop()

    print(meter.stdout, flood)
    measured = json.loads(meter.stdout)
    assert (measured["hits"], measured["missed"]) == (HITS, 0)
    assert measured["measured"] == HITS
    assert measured["frames"]["max"] == measured["frames"]["min"] == measured["block"]
    assert sum(flood["said"].values()) > 900 * flood["seconds"]
    assert flood["heard"]["/nf/pad/sound"] > 20  # swaps that landed
    assert flood["heard"]["/nf/pad/struck"] > 0.9 * flood["said"]["hit"]
