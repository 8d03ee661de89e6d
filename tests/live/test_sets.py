"""A set of two kits on JACK: changed by MIDI on an exact frame, and held pads that repeat on theirs."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.live.in_hand import in_hand
from tests.live.instrument import ROOT, Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, RATE, ROUNDING, layered, sound_of, write_kit, write_turned_kit
from tests.live.shell import Shell

BAR = 4 * RATE  # at 60 beats a minute
EARLY = round(0.06 * RATE)
KICK = NOTES["kick"]
PROGRAM, NOTE_ON, NOTE_OFF = 0xC0, 0x90, 0x80
BOUNCE_SECONDS = 120.0


@dataclass
class PlayedSet:
    """An instrument with a set, a JACK client that plays it, and a shell."""

    instrument: Instrument
    peer: JackPeer
    shell: Shell
    kits: tuple[Path, Path]
    log: Path

    def lines(self, address: str) -> list[dict]:
        """Return what the log has under an address so far."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines()[1:]]
        return [line for line in lines if line.get("address") == address]

    def peers_frame(self, engine_frame: int) -> int:
        """Return the peer's number of a frame that the instrument counts: both count the same frames."""
        self.shell.hear("/nf/engine ifi 0 ")
        struck = self.peer.strike((0, KICK))
        self.shell.hear("/nf/pad/struck if 1 ")
        self.peer.send((0, (NOTE_OFF, KICK, 0)))
        self.shell.say("/nf/pad/gain", "i", 1)  # answered after the hit has been logged
        self.shell.hear("/nf/pad/gain ")
        return struck + engine_frame - self.lines("/nf/pad/hit")[-1]["frame"]

    def bars_from(self) -> int:
        """Set the tempo, and return the peer's number of the frame on which the first bar begins."""
        self.shell.say("/nf/tempo", "f", 60)
        self.shell.ask("/nf/tempo")
        return self.peers_frame(self.lines("/nf/tempo")[-1]["frame"])

    def heard_from(self, frame: int, n_frames: int) -> np.ndarray:
        """Return what a note on `frame` and all after it sounded like: the way there and back is one block."""
        return self.peer.recording(frame + self.peer.block_frames, n_frames)

    def go_to(self, number: int) -> None:
        """Have a kit of the set on the pads, nobody's hand on them, and silence."""
        self.shell.say("/nf/panic")
        self.shell.say("/nf/kit/go", "i", number)
        self.shell.say("/nf/transport", "ifff", 0, 0, 120, 4)  # no clock: at once
        self.shell.say("/nf/ping", "i", 0)
        self.shell.hear("/nf/engine ifi 0 ", 20.0)


@pytest.fixture(scope="module")
def played(
    jack_server: JackServer,
    peer: JackPeer,
    programs: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[PlayedSet]:
    programs("oscsend", "oscdump")
    home = tmp_path_factory.mktemp("set")
    kits = write_kit(home / "plain"), write_turned_kit(home / "turned")
    (home / "setlist.toml").write_text(
        'version = 1\n[[kit]]\nfile = "plain"\n[[kit]]\nfile = "turned"\nname = "turned"\n'
    )
    log = home / "set.nfset.jsonl"
    options = ("--setlist", str(home / "setlist.toml"), "--log", str(log))
    with in_hand(jack_server, peer, home, *options) as (instrument, shell):
        yield PlayedSet(instrument, peer, shell, kits, log)


def test_without_a_clock_a_program_change_is_on_at_once_and_what_rings_rings_on(played: PlayedSet):
    played.go_to(1)
    first = played.peer.send((0, (NOTE_ON, NOTES["cymbal"], 127)), (960, (PROGRAM, 1)))
    played.shell.hear('/nf/kit/load s "turned"')
    second = played.peer.strike((0, KICK))

    n_frames = second - first + 9600
    old, new = sound_of(played.kits[0], "cymbal"), sound_of(played.kits[1], "kick")
    expected = layered(n_frames, (0, old), (second - first, new))
    np.testing.assert_allclose(played.heard_from(first, n_frames), expected, atol=ROUNDING)


def test_with_a_clock_the_kit_changes_on_the_frame_60_ms_before_the_bar(played: PlayedSet):
    played.go_to(1)
    bar = played.bars_from() + BAR
    played.peer.send((0, (PROGRAM, 1)))
    change = bar - EARLY
    first = played.peer.strike((0, KICK), (1, KICK), at=change - 1)
    heard = played.heard_from(first, 9600)

    assert first == change - 1
    old, new = (sound_of(kit, "kick") for kit in played.kits)
    np.testing.assert_allclose(heard, layered(9600, (0, old), (1, new)), atol=ROUNDING)


def test_a_held_pad_repeats_on_the_clocks_own_frames_and_falls_silent_when_it_is_let_go(played: PlayedSet):
    played.go_to(1)
    played.shell.say("/nf/repeat", "s", "1/8")
    zero = played.bars_from()
    eighth = RATE // 2
    pressed = zero + BAR - 1000
    played.peer.strike((0, NOTES["snare"]), at=pressed)
    let_go = zero + BAR + 3 * eighth - 100
    played.peer.wait_until(let_go - 4800)
    played.peer.strike((0, NOTES["snare"]), velocity=0, at=let_go)
    n_frames = 1000 + 4 * eighth
    heard = played.heard_from(pressed, n_frames)
    played.shell.say("/nf/repeat", "s", "off")

    snare = sound_of(played.kits[0], "snare")
    hits = [(0, snare), *((1000 + n * eighth, snare) for n in (1, 2))]  # the line 1000 frames on is the hit itself
    np.testing.assert_allclose(heard, layered(n_frames, *hits), atol=ROUNDING)


def test_the_log_of_the_set_played_again_is_what_was_heard(played: PlayedSet):
    played.go_to(1)
    played.shell.say("/nf/pad/gain", "if", 1, -6)
    played.go_to(2)
    played.go_to(1)
    here = played.peers_frame(0)
    played.shell.say("/nf/ping", "i", 0)
    played.shell.hear("/nf/engine ifi 0 ", 20.0)
    first = played.peer.strike((0, KICK), (4800, NOTES["snare"]))
    heard = played.heard_from(first, 9600)
    played.shell.ask("/nf/pad/gain", "i", 1)
    out = played.instrument.home / "again.wav"
    subprocess.run(
        [sys.executable, "-m", "performer", "bounce", "--replay", str(played.log), "--out", str(out)],
        env={**os.environ, "NEURALFUNK_HOME": str(played.instrument.home), "PYTHONPATH": ROOT},
        check=True,
        timeout=BOUNCE_SECONDS,
    )

    again, _ = soundfile.read(out, dtype="float32", always_2d=True)
    np.testing.assert_array_equal(again[first - here : first - here + 9600], heard)
    assert [line["args"][1] for line in played.lines("/nf/kit/load")][-2:] == [2, 1]
