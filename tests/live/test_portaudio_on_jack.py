"""PortAudio on a JACK server, with MIDI by rtmidi: what comes with the calls of the server sounds on its blocks."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bench import meter
from bench.others.neuralfunk import PORTAUDIO_CLIENTS, portaudio_player
from performer.control import midi_in
from performer.control.midi_in import midi_system
from tests.live.instrument import ROOT
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer

pytestmark = pytest.mark.live
N_HITS = 40


def test_hits_that_lose_their_frame_on_the_way_all_begin_with_a_block(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd")
    server = JackServer()
    peer = JackPeer(server)
    try:
        with portaudio_player(server, tmp_path):
            peer.connect(PORTAUDIO_CLIENTS)
            at = meter.hit_frames(server.rate, N_HITS)
            notes = [(meter.UP_NOTE, meter.DOWN_NOTE)[number % 2] for number in range(N_HITS)]
            first = peer.strike(*((int(after), note) for after, note in zip(at, notes)))
            n_frames = int(at[-1]) + server.rate // 10
            peer.wait_until(first + n_frames)
            latencies = meter.latencies(peer.recording(first, n_frames), at)
    finally:
        peer.stop()
        server.stop()

    assert not np.isnan(latencies).any()
    begun = (first + at + latencies) % peer.block_frames
    assert len(set(begun.tolist())) == 1
    assert len(set((first + at).tolist())) == N_HITS
    # between one block and two, and the limiter's look-ahead; all of them, on any machine
    ahead = round(0.001 * server.rate)
    in_time = (latencies > peer.block_frames) & (latencies <= 2 * peer.block_frames + ahead)
    assert in_time.all()


def test_outputs_that_the_device_has_not_are_told_in_one_line(programs: Callable[..., None], tmp_path: Path):
    programs("jackd")
    server = JackServer()
    try:
        command = [sys.executable, "-m", "performer", "play", "--audio", "system", "--out", "3", "--safe"]
        environment = {**server.environment, "NEURALFUNK_HOME": str(tmp_path), "PYTHONPATH": ROOT}
        run = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=60.0, cwd=tmp_path
        )
    finally:
        server.stop()

    assert run.returncode == 1
    assert run.stderr.splitlines()[-1].endswith("'system' has 2 outputs; --out 3 needs more")


def test_where_alsa_has_no_sequencer_midi_is_jacks(
    programs: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    programs("jackd")
    monkeypatch.setattr(midi_in, "_usual_api", lambda: "alsa")
    there = tmp_path / "seq"
    there.touch()
    server = JackServer()
    monkeypatch.setenv("JACK_DEFAULT_SERVER", server.environment["JACK_DEFAULT_SERVER"])
    try:
        monkeypatch.setattr(midi_in, "ALSA_SEQUENCER", there)
        assert midi_system() == ""
        monkeypatch.setattr(midi_in, "ALSA_SEQUENCER", tmp_path / "no seq")
        assert midi_system() == "jack"
    finally:
        server.stop()
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "no-such-server")
    assert midi_system() == ""
