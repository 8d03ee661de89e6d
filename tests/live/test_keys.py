"""The computer's keyboard as a controller, on a terminal that is a real one."""

import signal
import termios
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.live.instrument import END_SECONDS, READY_SECONDS, free_port
from tests.live.jack_server import JackServer
from tests.live.made_kit import PAD_NUMBERS, write_kit
from tests.live.shell import Shell
from tests.live.test_status_line import on_a_terminal
from tests.terminal import Terminal

pytestmark = pytest.mark.live
SECONDS = 20.0
KEYS = "zxcvasdf"  # of pads 1 to 8


@pytest.fixture
def kit(tmp_path: Path, programs: Callable[..., None]) -> Path:
    programs("jackd", "oscsend", "oscdump")
    return write_kit(tmp_path / "kit")


def is_line_by_line(terminal: Terminal) -> bool:
    return bool(termios.tcgetattr(terminal.ours)[3] & termios.ICANON)


def test_keys_play_and_swap_and_the_terminal_is_as_it_was(jack_server: JackServer, tmp_path: Path, kit: Path):
    port, clap = free_port(), PAD_NUMBERS["clap"]
    options = ("--kit", str(kit), "--osc-port", str(port))
    with on_a_terminal(jack_server, tmp_path, *options) as (terminal, process), Shell(port) as shell:
        terminal.wait_for("type `keys` and Enter", SECONDS)
        terminal.wait_for("library: |the mind is ready: [1-9]", READY_SECONDS)
        terminal.type("z\n")  # a line that says nothing
        assert is_line_by_line(terminal)
        terminal.type("keys\n")
        terminal.wait_for("Escape leaves them", SECONDS)
        struck = len(shell.heard_so_far("/nf/pad/struck "))
        assert struck == 0

        terminal.type(KEYS[clap - 1])
        shell.hear(f"/nf/pad/struck if {clap} 0.8")
        terminal.type(" ")
        shell.hear(f'/nf/pad/state isif {clap} "pending"', SECONDS)
        terminal.type("=")
        shell.hear("/nf/distance f 0.02")
        terminal.type("l")
        shell.hear(f"/nf/pad/state isif {clap} .* 1 ")
        terminal.type("\x1b")
        terminal.wait_for("keys: left", SECONDS)
        assert is_line_by_line(terminal)
        terminal.type("quit\n")

        assert process.wait(END_SECONDS) == 0
        assert is_line_by_line(terminal)


def test_a_stage_that_dies_while_it_takes_keys_gives_the_terminal_back(
    jack_server: JackServer, tmp_path: Path, kit: Path
):
    options = ("--kit", str(kit), "--osc-port", str(free_port()), "--safe")
    with on_a_terminal(jack_server, tmp_path, *options) as (terminal, process):
        terminal.type("keys\n")
        terminal.wait_for("Escape leaves them", SECONDS)
        assert not is_line_by_line(terminal)
        (stage,) = psutil.Process(process.pid).children()
        stage.send_signal(signal.SIGKILL)
        terminal.wait_for("the stage has died", SECONDS)

        assert is_line_by_line(terminal)
        terminal.wait_for("(?s)^ready: .*^ready: ", READY_SECONDS)
        terminal.type("quit\n")
        assert process.wait(END_SECONDS) == 0


def test_a_broken_table_of_keys_is_one_line_and_quit_ends_the_set_all_the_same(
    jack_server: JackServer, tmp_path: Path, kit: Path
):
    own = tmp_path / "controllers" / "computer_keyboard.toml"
    own.parent.mkdir()
    own.write_text("pads = 3\n")
    options = ("--kit", str(kit), "--osc-port", str(free_port()), "--safe")
    with on_a_terminal(jack_server, tmp_path, *options) as (terminal, process):
        terminal.type("keys\n")
        terminal.wait_for("computer_keyboard.toml, line", SECONDS)
        assert is_line_by_line(terminal)
        terminal.type("quit\n")

        assert process.wait(END_SECONDS) == 0
