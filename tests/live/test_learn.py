"""A controller is taught: by `neuralfunk learn` without the instrument, and by OSC while it is played."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from performer.control.controller import Button, Key
from performer.control.controller_tables import all_tables, own_folder, read_table
from tests.live.conftest import Playing, Plug
from tests.live.in_hand import in_hand
from tests.live.jack_device import JackDevice
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, write_kit

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
    playing.shell.hear('/nf/error ss "/nf/learn" "no controller is there that could be taught')
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


class Stranger:
    """A device that no table knows, plugged in while the instrument is played."""

    def __init__(self, playing: Playing, plug: Plug) -> None:
        self._playing, self.shell = playing, playing.shell
        self.device = plug(*BOX)
        time.sleep(1.0)  # it is joined by itself

    def strikes(self, note: int, number: int) -> None:
        """Strike and expect one hit, not two by two ways."""
        self._playing.wait_for_the_stage()
        self.device.send((NOTE_ON, note, 127), (NOTE_ON, note, 0))
        self.shell.hear(f"/nf/pad/struck if {number} 1.")
        time.sleep(0.1)
        assert len(self.shell.heard_so_far("/nf/pad/struck ")) == 1

    def strikes_nothing(self, note: int) -> None:
        self._playing.wait_for_the_stage()
        self.device.send((NOTE_ON, note, 127), (NOTE_ON, note, 0))
        time.sleep(0.2)
        assert not self.shell.heard_so_far("/nf/pad/struck ")

    def learns(self, what: str, *message: int, how: str = "") -> None:
        """Ask, and send what it is to learn by, if anything; it strikes nothing."""
        self.shell.say("/nf/learn", "s", what)
        self.shell.hear(f'/nf/learn ss "{what}" ""')
        if message:
            self.device.send(message, (*message[:2], 0))
            self.shell.hear(f'/nf/learn ss "{what}" "{how}"')
            time.sleep(0.2)
            assert not self.shell.heard_so_far("/nf/pad/struck ")


def test_a_device_without_a_table_is_taught_while_it_is_played_and_is_what_it_was_when_that_is_undone(
    playing: Playing, plug: Plug
):
    pad, kick, since = PAD_NUMBERS["kick"], NOTES["kick"], len(playing.instrument.err)
    box = Stranger(playing, plug)
    box.strikes(kick, pad)
    box.learns("pad 2", NOTE_ON, 99, 127, how="note 99")
    playing.instrument.err.wait_for("Box of Pads MIDI 1 can be taught", SECONDS, since)
    box.learns("lock", CONTROL, 20, 127, how="control 20")
    box.learns("done")
    box.strikes(99, 2)
    for locked in (1, 0):
        box.device.send((CONTROL, 20, 127), (NOTE_ON, 99, 127), (CONTROL, 20, 0))
        playing.shell.hear(f'/nf/pad/state isif 2 "curated" {locked}')
    (path,) = own_folder(playing.instrument.home).glob("*box*.toml")
    assert read_table(path).pads[1] == Key("note", 99)

    for _ in range(2):
        playing.shell.say("/nf/learn", "s", "undo")
        playing.shell.hear('/nf/learn ss "undo" "')
    deadline = time.monotonic() + SECONDS
    while path.exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    box.strikes(kick, pad)
    box.strikes_nothing(99)
    box.device.unplug()


def test_a_device_that_has_learned_nothing_plays_on_as_before(playing: Playing, plug: Plug):
    box = Stranger(playing, plug)
    box.learns("swap")
    box.learns("done")

    box.strikes(NOTES["kick"], PAD_NUMBERS["kick"])
    assert not list(own_folder(playing.instrument.home).glob("*box*.toml"))
    box.device.unplug()


def test_a_device_that_needs_it_is_taught_in_the_mode_that_it_is_played_in_and_left_as_it_was(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd")
    push = next(table for table in all_tables(None) if table.key == "push_2")
    server = JackServer()  # on which nobody else takes it in hand
    device = JackDevice(server, "a2j_push", "Ableton Push 2 MIDI 2")
    try:
        talk = Talk(server, tmp_path, "swap", "--midi", "Ableton Push 2")
        talk.hears("swap …")
        device.send((CONTROL, 118, 127), (CONTROL, 118, 0))
        talk.hears("swap ← control 118")
        assert talk.process.wait(SECONDS) == 0
        sent = [bytes(message) for _, message in device.received()]
    finally:
        device.unplug()
        server.stop()

    assert sent == [*push.enter, *push.leave]
