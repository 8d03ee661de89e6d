"""What a player sees: `play` on a terminal of its own, on JACK, with lines that come while it is played."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from performer.audio.look_ahead import LOOK_AHEAD_SECONDS
from tests.live.instrument import END_SECONDS, READY_SECONDS, ROOT, free_port
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import BLOCK_FRAMES, RATE, JackServer
from tests.live.made_kit import write_kit
from tests.live.shell import Shell
from tests.terminal import Terminal

pytestmark = pytest.mark.live
SEEN_SECONDS = 20.0
ON_A_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
)


@contextmanager
def on_a_terminal(
    server: JackServer, home: Path, *options: str, columns: int = 100, **more: str
) -> Iterator[tuple[Terminal, "subprocess.Popen[bytes]"]]:
    """Yield a terminal on which `play` has begun, and its process."""
    terminal = Terminal(columns)
    dropped = ("COLUMNS", "LINES", "NO_COLOR")
    environment = {name: value for name, value in server.environment.items() if name not in dropped}
    environment |= {"TERM": "xterm", "NEURALFUNK_HOME": str(home), "PYTHONPATH": ROOT, **more}
    command = [sys.executable, "-m", "performer", "play", *options]
    process = subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, *command],
        cwd=home,
        env=environment,
        stdin=terminal.theirs,
        stdout=terminal.theirs,
        stderr=terminal.theirs,
        start_new_session=True,
    )
    terminal.let_go()
    try:
        terminal.wait_for("^ready: ", READY_SECONDS)
        yield terminal, process
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(END_SECONDS)
        terminal.close()


def test_a_player_sees_how_it_fares_and_lines_scroll_past(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    kit, port = write_kit(tmp_path / "kit"), free_port()
    with on_a_terminal(jack_server, tmp_path, "--kit", str(kit), "--osc-port", str(port)) as (terminal, process):
        terminal.wait_for("mind (starting|idle|hearing kit)", SEEN_SECONDS)
        peer.connect()
        with Shell(port) as shell:
            shell.say("/nf/tempo", "f", 96.0)
            peer.strike(*((beat * 4000, 49) for beat in range(40)))
            terminal.wait_for(
                r"[▀▄█]+·*  \d+\.\d ms  voices [1-9]\d*  load \d+/\d+%  lost \d+  late \d+", SEEN_SECONDS
            )
            terminal.wait_for("96 bpm", SEEN_SECONDS)
            terminal.wait_for("^.*the mind is ready", READY_SECONDS)
            shell.say("/nf/hello", "iis", 1, shell.port, "shell")
            told = shell.hear("/nf/engine/latency ff ")
        terminal.type("\x03")
        assert process.wait(END_SECONDS) == 0

    rows = terminal.rows()
    assert rows[-1] == ""
    assert not any("voices" in row for row in rows)
    assert next(row for row in rows if "the mind is ready" in row).startswith("the mind is ready")
    total_ms, device_ms = map(float, told.split()[2:])
    assert device_ms > 0.0  # JACK's dummy driver says what it adds
    look_ahead_ms = 1000.0 * LOOK_AHEAD_SECONDS
    assert total_ms == pytest.approx(1000.0 * BLOCK_FRAMES / RATE + look_ahead_ms + device_ms, abs=1e-3)


def test_on_forty_columns_the_line_keeps_to_its_row(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    kit, port = write_kit(tmp_path / "kit"), free_port()
    options = ("--kit", str(kit), "--osc-port", str(port), "--safe")
    with on_a_terminal(jack_server, tmp_path, *options, columns=40) as (terminal, process):
        terminal.wait_for(r"·  \d+\.\d ms", SEEN_SECONDS)
        terminal.type("quit\n")
        assert process.wait(END_SECONDS) == 0

    drawn = re.findall(r"\r([^\r\n\x1b]* ms  [^\r\n\x1b]*)\x1b\[0K", terminal.plain)
    assert drawn
    assert all(len(row) < 40 for row in drawn)
    assert terminal.rows()[-1] == ""


def test_a_stage_that_was_killed_leaves_no_line_under_what_is_said_of_it(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd")
    server = JackServer(synchronous=False)
    try:
        options = ("--safe", "--osc-port", str(free_port()))
        with on_a_terminal(server, tmp_path, *options) as (terminal, process):
            terminal.wait_for(r"·  \d+\.\d ms", SEEN_SECONDS)
            (stage,) = psutil.Process(process.pid).children()
            stage.kill()
            terminal.wait_for(r"(?s)the stage has died.*ready: .*·  \d+\.\d ms", READY_SECONDS)
            terminal.type("\x03")
            assert process.wait(END_SECONDS) == 0
    finally:
        server.stop()

    rows = terminal.rows()
    (died,) = [row for row in rows if "the stage has died" in row]
    assert died.startswith("the stage has died")
    assert not any(" ms  " in row for row in rows)
