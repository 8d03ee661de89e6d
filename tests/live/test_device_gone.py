"""The device goes away in the middle of a performance and comes back: what was on the pads is on them still."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from performer.audio_format import gain_of_db
from performer.sound import files
from performer.sound.resample import resample
from tests.live.conftest import Playing
from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import RATE, JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, ROUNDING, write_kit
from tests.live.shell import Shell

pytestmark = pytest.mark.live
SWAP_SECONDS = 20.0
BACK_SECONDS = 20.0  # for the machine's load; what it takes is printed
WELL_BEFORE = 60  # frames of a resampled sound that do not know where it ends
GAIN_DB = -6.0
JOIN_TIMES = 3


@dataclass
class Stage:
    """An instrument on a server of its own, which a test may stop and start again."""

    home: Path
    server: JackServer
    instrument: Instrument
    shell: Shell
    kit: Path
    log: Path
    peers: list[JackPeer] = field(default_factory=list)

    def playing(self) -> Playing:
        """Return the instrument with new hands and ears on the server that runs now."""
        return Playing(
            self.instrument, self.joined(lambda peer, since: peer.connect()), self.shell, self.kit, self.log
        )

    def joined(self, join: Callable[[JackPeer, int], object]) -> JackPeer:
        """Return a new peer that has joined and is called; `join` is told how many lines were said before it."""
        for _ in range(JOIN_TIMES):
            since = len(self.instrument.err)
            peer = JackPeer(self.server)
            join(peer, since)
            if peer.is_called():
                self.peers.append(peer)
                return peer
            print("JACK left the peer out; the server starts once more")
            peer.stop()
            self.restart_server(rate=self.server.rate, block_frames=self.server.block_frames)
        raise AssertionError(f"JACK left the peer out {JOIN_TIMES} times")

    def restart_server(self, **how: int) -> str:
        """Stop the server and start it again; return the line that says that the instrument is back on it."""
        since = len(self.instrument.err)
        for peer in self.peers:
            peer.stop()
        self.peers.clear()
        self.server.stop()
        self.instrument.err.wait_for("^the sound device has gone ", BACK_SECONDS, since)
        self.server = JackServer(name=self.server.name, **how)
        began = time.monotonic()
        at, line = self.instrument.err.wait_for("^the sound device is back ", BACK_SECONDS, since)
        print(f"{how or 'the same'}: back {at - began:.2f} s after the server answered; {line}")
        return line


@pytest.fixture
def stage(programs: Callable[..., None], tmp_path: Path) -> Iterator[Stage]:
    programs("jackd", "oscsend", "oscdump")
    server = JackServer()
    kit, log = write_kit(tmp_path / "kit"), tmp_path / "set.nfset.jsonl"
    instrument = Instrument(server.environment, tmp_path, "--kit", str(kit), "--log", str(log))
    made: Stage | None = None
    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        with Shell(instrument.osc_port) as shell:
            made = Stage(tmp_path, server, instrument, shell, kit, log)
            yield made
    finally:
        instrument.stop()
        for peer in made.peers if made else ():
            peer.stop()
        (made.server if made else server).stop()


def swap(playing: Playing, role: str) -> None:
    """Give the pad the nearest sound of the library, for good."""
    number = PAD_NUMBERS[role]
    playing.shell.say("/nf/pad/swap", "is", number, "library")
    playing.shell.hear(f'/nf/pad/state isif {number} "pending"', SWAP_SECONDS)
    playing.peer.strike((0, NOTES[role]))
    playing.shell.hear(f"/nf/pad/sound iissf {number} ")


def test_pads_a_swap_and_a_gain_outlive_a_restart_of_the_server(stage: Stage):
    playing = stage.playing()
    curated = playing.curated("kick")
    playing.shell.say("/nf/pad/gain", "if", PAD_NUMBERS["clap"], GAIN_DB)
    swap(playing, "snare")
    swapped = playing.strike_alone("snare", RATE // 2)
    quiet = playing.strike_alone("clap", RATE // 2)

    line = stage.restart_server()

    assert f"{RATE} Hz" in line
    assert "lost" not in line
    playing = stage.playing()
    assert playing.shell.ask("/nf/pad/gain", "i", PAD_NUMBERS["clap"]).endswith(f"{GAIN_DB:.6f}")
    np.testing.assert_array_equal(playing.strike_alone("kick", len(curated)), curated)
    np.testing.assert_array_equal(playing.strike_alone("snare", RATE // 2), swapped)
    np.testing.assert_array_equal(playing.strike_alone("clap", RATE // 2), quiet)
    assert np.abs(swapped).max() > 0.001


def test_hits_without_a_device_are_told_and_do_not_sound_when_it_is_back(stage: Stage):
    playing = stage.playing()
    curated = playing.curated("clap")
    playing.peer.stop()
    stage.peers.clear()
    since = len(stage.instrument.err)
    stage.server.stop()
    stage.instrument.err.wait_for("^the sound device has gone ", BACK_SECONDS, since)

    stage.shell.hear('/nf/engine/device is 0 ""')
    for n in range(5):
        stage.shell.say("/nf/pad/hit", "if", PAD_NUMBERS["clap"], 0.1 * (n + 1))
        stage.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['clap']} ")
    stage.shell.say("/nf/kit/home")
    stage.shell.hear("/nf/pad/sound ")  # a command takes effect and is told
    stage.shell.say("/nf/state")
    stage.shell.hear('/nf/engine/device is 0 ""')
    ms, device_ms = map(float, stage.shell.hear("/nf/engine/latency ff ").split()[2:])
    assert ms > device_ms > 0.0  # of the device that has gone
    stage.server = JackServer(name=stage.server.name)
    stage.instrument.err.wait_for("^the sound device is back ", BACK_SECONDS, since)
    stage.shell.hear('/nf/engine/device is 1 "JACK, ')
    playing = stage.playing()
    playing.wait_for_silence()

    np.testing.assert_array_equal(playing.strike_alone("clap", len(curated)), curated)
    stage.instrument.stop()
    assert "late hits" not in stage.instrument.err.text
    logged = [json.loads(line) for line in stage.log.read_text().splitlines()]
    told = [line["args"][0] for line in logged if line.get("address") == "/nf/engine/device"]
    assert told == [0, 1] * (len(told) // 2)  # more than once where JACK left the peer out
    assert told


def test_the_server_may_come_back_with_another_block_size(stage: Stage):
    curated = stage.playing().curated("kick")

    line = stage.restart_server(block_frames=256)

    assert "blocks of 256 frames" in line
    playing = stage.playing()
    assert playing.peer.block_frames == 256
    np.testing.assert_array_equal(playing.strike_alone("kick", len(curated)), curated)


def test_the_server_may_come_back_with_another_rate(stage: Stage):
    other_rate = 44100
    playing = stage.playing()
    playing.shell.say("/nf/pad/gain", "if", PAD_NUMBERS["clap"], GAIN_DB)
    swap(playing, "snare")
    swapped = playing.strike_alone("snare", RATE // 2)

    line = stage.restart_server(rate=other_rate)

    assert f"all sounds resampled to {other_rate} Hz; lost: the hits heard in the room" in line
    playing = stage.playing()
    kick, clap = (resample(files.read(stage.kit.parent / f"{role}.wav"), other_rate) for role in ("kick", "clap"))
    heard = playing.strike_alone("kick", kick.n_frames)
    np.testing.assert_array_equal(heard, np.broadcast_to(kick.frames, heard.shape))
    heard = playing.strike_alone("clap", clap.n_frames)
    np.testing.assert_allclose(
        heard, gain_of_db(GAIN_DB) * np.broadcast_to(clap.frames, heard.shape), atol=ROUNDING
    )
    wanted = resample(files.Sound(swapped, RATE), other_rate).frames
    heard = playing.strike_alone("snare", len(wanted))
    np.testing.assert_allclose(heard[:-WELL_BEFORE], wanted[:-WELL_BEFORE], atol=1e-4)

    stage.instrument.err.wait_for("^the mind is ready: [1-9]", SWAP_SECONDS)
    swap(playing, "cymbal")  # the mind finds at the new rate


def test_what_was_connected_by_hand_is_connected_again(stage: Stage):
    stage.playing()  # a peer, joined to our ports by itself

    stage.restart_server()

    back = "^JACK: peer:.* is back, and connected again"  # the peer joins nothing itself
    peer = stage.joined(lambda _, since: stage.instrument.err.wait_for(back, BACK_SECONDS, since))
    playing = Playing(stage.instrument, peer, stage.shell, stage.kit, stage.log)
    curated = playing.curated("kick")
    np.testing.assert_array_equal(playing.strike_alone("kick", len(curated)), curated)


def test_a_server_that_hangs_is_left_and_joined_again_when_it_goes_on(stage: Stage):
    playing = stage.playing()
    curated = playing.curated("kick")
    playing.peer.stop()
    stage.peers.clear()
    since = len(stage.instrument.err)
    stage.server.hang(True)
    try:
        stage.instrument.err.wait_for(
            r"^the sound device has gone \(it has not asked for sound for 3 s", 10.0, since
        )
        stage.shell.ask("/nf/pad/gain", "i", PAD_NUMBERS["kick"])  # everything else goes on
    finally:
        stage.server.hang(False)
    stage.instrument.err.wait_for("^the sound device is back ", BACK_SECONDS, since)

    playing = stage.playing()
    np.testing.assert_array_equal(playing.strike_alone("kick", len(curated)), curated)
