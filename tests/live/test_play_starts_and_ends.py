"""How `play` begins and ends: what it says when it cannot start, and that it leaves everything whole."""

import json
import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from performer.kit import toml_file
from performer.kit.load import load_sounds
from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import write_kit
from tests.live.shell import Shell

pytestmark = pytest.mark.live
LEFT_SECONDS = 10.0


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """The two ends of a terminal: what types on it, and what a program has as its input."""
    keyboard, screen = os.openpty()
    yield keyboard, screen
    os.close(keyboard)
    os.close(screen)


def sigterm(instrument: Instrument, keyboard: int) -> None:
    instrument.process.send_signal(signal.SIGTERM)


def ctrl_c(instrument: Instrument, keyboard: int) -> None:
    os.write(keyboard, b"\x03")


def quit_typed(instrument: Instrument, keyboard: int) -> None:
    os.write(keyboard, b"quit\n")


@pytest.mark.parametrize("end", [sigterm, ctrl_c, quit_typed])
def test_it_ends_at_a_word_and_leaves_everything_whole(
    jack_server: JackServer,
    peer: JackPeer,
    programs: Callable[..., None],
    terminal: tuple[int, int],
    tmp_path: Path,
    end: Callable[[Instrument, int], None],
):
    programs("oscsend", "oscdump")
    keyboard, screen = terminal
    kit, log = write_kit(tmp_path / "kit"), tmp_path / "set.nfset.jsonl"
    options = ("--kit", str(kit), "--log", str(log))
    instrument = Instrument(jack_server.environment, tmp_path, *options, terminal=screen)
    try:
        instrument.wait_until_ready()
        instrument.err.wait_for("^the mind is ready", 60.0)  # which begins to catalogue the built-in library
        peer.connect()
        with Shell(instrument.osc_port) as shell:
            struck = peer.strike(*((beat * 2000, 36) for beat in range(200)))
            peer.wait_until(struck + 10_000)
            shell.say("/nf/kit/save", "s", "tonight")
            shell.ask("/nf/pad/gain", "i", 1)
            started = instrument.children()
            end(instrument, keyboard)
            status = instrument.wait()
    finally:
        instrument.stop()

    assert status == 0
    assert "Traceback" not in instrument.err.text
    assert "Fatal" not in instrument.err.text
    _, alive = psutil.wait_procs(started, LEFT_SECONDS)
    assert alive == []
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["address"] for line in lines[1:] if line.get("address") == "/nf/pad/hit"]
    saved = tmp_path / "kits" / "tonight" / "kit.toml"
    assert len(load_sounds(toml_file.load(saved), None)) == 6
    assert [path for path in tmp_path.rglob("*") if path.suffix in (".tmp", ".part", ".new")] == []


def refused(environment: dict[str, str], home: Path, *options: str, osc_port: int | None = None) -> str:
    """Start `play` with options that cannot be; return the one line that it says."""
    home.mkdir(exist_ok=True)
    instrument = Instrument(environment, home, *options, osc_port=osc_port)
    try:
        assert instrument.process.wait(60.0) == 1
    finally:
        instrument.stop()
    assert instrument.out.text == ""
    (line,) = instrument.err.text.splitlines()
    return line


def test_an_unknown_sound_device_is_one_line_with_the_nearest_names(jack_server: JackServer, tmp_path: Path):
    line = refused(jack_server.environment, tmp_path, "--audio", "sistem")

    assert "no sound device is called 'sistem'" in line
    assert "'system'" in line


def test_an_unknown_midi_port_is_one_line_with_the_nearest_names(
    jack_server: JackServer, peer: JackPeer, tmp_path: Path
):
    line = refused(jack_server.environment, tmp_path, "--midi", "peer:nodes")

    assert "no MIDI port is called 'peer:nodes'" in line
    assert "'peer:notes'" in line


def test_an_osc_port_in_use_is_one_line(jack_server: JackServer, tmp_path: Path):
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]

        line = refused(jack_server.environment, tmp_path, osc_port=port)

    assert f"OSC port {port}" in line
    assert "--osc-port" in line


def test_it_ends_well_while_the_server_is_away(programs: Callable[..., None], tmp_path: Path):
    programs("jackd")
    server = JackServer()
    instrument = Instrument(server.environment, tmp_path, "--kit", str(write_kit(tmp_path / "kit")))
    try:
        instrument.wait_until_ready()
        server.stop()
        instrument.err.wait_for(
            "^the sound device has gone .*; looking for it, everything else goes on", LEFT_SECONDS
        )
        assert instrument.stop() == 0
    finally:
        server.stop()
        instrument.stop()

    assert "Traceback" not in instrument.err.text
