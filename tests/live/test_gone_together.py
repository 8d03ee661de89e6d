"""The stage dies while something that it was started with is away: it is waited for, or done without."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.live.instrument import Instrument
from tests.live.jack_device import JackDevice
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS
from tests.live.shell import Shell
from tests.live.test_stage_killed import LEFT_SECONDS, stage_of

pytestmark = pytest.mark.live
NOTE_ON = 0x90


def test_a_pad_device_that_is_away_when_the_stage_dies_is_done_without_and_taken_when_it_is_back(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd", "oscsend", "oscdump")
    server = JackServer(synchronous=False)
    device = JackDevice(server, "drumpad", "out")
    instrument = Instrument(server.environment, tmp_path, "--safe", "--midi", "drumpad")
    try:
        instrument.wait_until_ready()
        device.unplug()
        said, ready = len(instrument.err), len(instrument.out)
        stage_of(instrument).kill()
        instrument.err.wait_for(
            "^no MIDI port is called 'drumpad'.*; it is taken when it is there", LEFT_SECONDS, said
        )
        instrument.out.wait_for("^ready: .* pads; JACK", LEFT_SECONDS, ready)
        device = JackDevice(server, "drumpad", "out")
        instrument.err.wait_for("drumpad.* is back, and connected again", LEFT_SECONDS, said)
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/ping", "i", 0)
            device.send((NOTE_ON, NOTES["kick"], 100))
            shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['kick']} ")
    finally:
        instrument.stop()
        device.unplug()
        server.stop()


def test_a_device_without_the_outputs_that_were_played_to_is_waited_for_by_a_stage_that_goes_on(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd")
    server = JackServer(synchronous=False, n_outputs=4)
    instrument = Instrument(server.environment, tmp_path, "--safe", "--out", "3")
    try:
        instrument.wait_until_ready()
        said, ready, stage = len(instrument.err), len(instrument.out), stage_of(instrument)
        stage.suspend()  # so that it cannot find the other server by itself
        server.stop()
        server = JackServer(synchronous=False, name=server.name)
        stage.kill()
        instrument.err.wait_for(
            "^JACK's system has 2 outputs; --out 3 needs more; it is waited for", LEFT_SECONDS, said
        )
        assert instrument.process.poll() is None
        server.stop()
        server = JackServer(synchronous=False, name=server.name, n_outputs=4)
        instrument.out.wait_for("^ready: .* pads; JACK", LEFT_SECONDS, ready)
    finally:
        instrument.stop()
        server.stop()
