"""A controller is taught: by `neuralfunk learn` without the instrument, and by OSC while it is played."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from performer.control.controller import Button, Key
from performer.control.controller_tables import own_folder, read_table
from tests.live.conftest import Playing, Plug
from tests.live.in_hand import in_hand
from tests.live.jack_device import JackDevice
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import PAD_NUMBERS, write_kit

pytestmark = pytest.mark.live
ROOT = Path(__file__).parents[2]
NOTE_ON, CONTROL = 0x90, 0xB0
SECONDS = 20.0
BOX = ("box", "Box of Pads MIDI 1")


class Talk:
    """`neuralfunk learn` with a hand on its keyboard."""

    def __init__(self, server: JackServer, home: Path, *words: str) -> None:
        environment = {**server.environment, "NEURALFUNK_HOME": str(home), "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "performer", "learn", *words],
            env=environment,
            cwd=home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        self.said = ""

    def hears(self, words: str) -> None:
        """Return when it has said these words, and forget what came before them."""
        assert self.process.stdout is not None
        deadline = time.monotonic() + SECONDS
        while words not in self.said:
            assert time.monotonic() < deadline, self.said
            self.said += (self.process.stdout.read() or b"").decode()
            time.sleep(0.01)
        self.said = self.said[self.said.index(words) + len(words) :]

    def type(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()


@pytest.fixture
def box(plug: Plug) -> JackDevice:
    return plug(*BOX)


def test_what_is_pressed_is_learned_skipped_undone_and_saved_and_played(
    jack_server: JackServer, box: JackDevice, peer: JackPeer, tmp_path: Path, programs: Callable[..., None]
):
    programs("oscsend", "oscdump")
    talk = Talk(jack_server, tmp_path, "pad 1", "pad 2", "swap", "distance", "--midi", "Box of Pads")
    talk.hears("strike pad 1 …")
    box.send((NOTE_ON, 60, 100))
    talk.hears("pad 1 ← note 60")
    talk.hears("strike pad 2 …")
    talk.type("")
    talk.hears("press the button for swap …")
    box.send((NOTE_ON, 60, 100))
    talk.hears("note 60 is pad 1")
    box.send((CONTROL, 20, 127))
    talk.hears("swap ← control 20")
    talk.hears("turn the knob for distance …")
    talk.type("u")
    talk.hears("press the button for swap …")
    box.send((CONTROL, 21, 127))
    talk.hears("swap ← control 21")
    box.send(*((CONTROL, 7, 1),) * 4)
    talk.hears("distance ← control 7, twos complement")
    assert talk.process.wait(SECONDS) == 0

    (path,) = own_folder(tmp_path).glob("*.toml")
    table = read_table(path)
    assert table.pads[:3] == (Key("note", 60), Key("note", 37), Key("note", 38))
    assert table.buttons == (Button(Key("control", 21), "swap", name="swap"),)
    with in_hand(jack_server, peer, tmp_path, "--kit", str(write_kit(tmp_path / "kit"))) as (instrument, shell):
        assert "is in hand" in instrument.err.text
        box.send((NOTE_ON, 60, 127))
        shell.hear("/nf/pad/struck if 1 1.")
        box.send((CONTROL, 21, 127), (NOTE_ON, 60, 127), (CONTROL, 21, 0))
        shell.hear('/nf/pad/state isif 1 "pending"')


def test_ctrl_c_and_nothing_learned_leave_everything_as_it_was(
    jack_server: JackServer, box: JackDevice, tmp_path: Path
):
    talk = Talk(jack_server, tmp_path, "--midi", "Box of Pads")
    talk.hears("strike pad 1 …")
    box.send((NOTE_ON, 60, 100))
    talk.hears("pad 1 ← note 60")
    talk.process.send_signal(2)
    assert talk.process.wait(SECONDS) == 130
    again = Talk(jack_server, tmp_path, "swap", "--midi", "Box of Pads")
    again.hears("swap …")
    again.type("q")
    again.hears("Nothing was learned")

    assert again.process.wait(SECONDS) == 0
    assert not own_folder(tmp_path).exists()


@pytest.mark.parametrize(
    ("words", "line"),
    [(("swop",), "nothing is called 'swop'"), (("--midi", "Nonesuch"), "no MIDI port is called 'Nonesuch'")],
)
def test_wrong_use_is_one_line(
    jack_server: JackServer, box: JackDevice, tmp_path: Path, words: tuple[str, ...], line: str
):
    talk = Talk(jack_server, tmp_path, *words)
    talk.hears(line)

    assert talk.process.wait(SECONDS) == 1


def test_it_learns_while_it_is_played_and_what_was_learned_works_at_once(playing: Playing, plug: Plug):
    playing.shell.say("/nf/learn", "s", "swap")
    playing.shell.hear('/nf/error ss "/nf/learn" "no controller is in hand')
    device = plug("a2j_lpd8", "LPD8 MIDI 1")
    playing.instrument.err.wait_for("Akai LPD8 is in hand", SECONDS)
    playing.shell.say("/nf/learn", "s", "lock")
    playing.shell.hear('/nf/learn ss "lock" ""')
    struck = len(playing.shell.heard_so_far("/nf/pad/struck "))

    device.send((NOTE_ON, 36, 100))  # a pad: no button
    playing.shell.hear('/nf/error ss "/nf/learn" "note 36 is pad 1')
    device.send((CONTROL, 99, 127), (CONTROL, 99, 0))
    playing.shell.hear('/nf/learn ss "lock" "control 99"')
    assert len(playing.shell.heard_so_far("/nf/pad/struck ")) == struck

    device.send((CONTROL, 99, 127), (NOTE_ON, 36, 100), (CONTROL, 99, 0))
    playing.shell.hear('/nf/pad/state isif 1 "curated" 1')
    path = own_folder(playing.instrument.home) / "akai_lpd8.toml"
    deadline = time.monotonic() + SECONDS
    while not path.exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert Button(Key("control", 99), "lock", name="lock") in read_table(path).buttons

    playing.shell.say("/nf/learn", "s", "undo")
    playing.shell.hear('/nf/learn ss "undo" "Akai LPD8"')
    device.send((CONTROL, 99, 127), (NOTE_ON, 36, 127), (CONTROL, 99, 0))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['kick']} 1.")
    playing.shell.say("/nf/learn", "s", "nonsense")
    playing.shell.hear("""/nf/error ss "/nf/learn" "nothing is called 'nonsense'""")
    device.unplug()
