"""What the live tests share: a JACK server for the whole session, and an instrument that is being played."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.live.in_hand import in_hand
from tests.live.instrument import Instrument
from tests.live.jack_device import JackDevice
from tests.live.jack_peer import JackPeer, RecorderLost
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, PADS, sound_of, write_kit
from tests.live.shell import Shell

SILENCE_SECONDS = 20.0
STRUCK_AGAIN = 4


@dataclass(frozen=True)
class Playing:
    """An instrument with hands (a JACK client), a shell that speaks OSC, and a kit whose every frame is known."""

    instrument: Instrument
    peer: JackPeer
    shell: Shell
    kit: Path
    log: Path

    def curated(self, role: str) -> np.ndarray:
        """Return what the pad of that role plays before any swap, (n_frames, 2)."""
        return sound_of(self.kit, role)

    def heard_from(self, frame: int, n_frames: int) -> np.ndarray:
        """Return what a note on `frame` and all after it sounded like: the way there and back is one block."""
        return self.peer.recording(frame + self.peer.block_frames, n_frames)

    def strike_alone(self, role: str, n_frames: int) -> np.ndarray:
        """Strike a pad into silence and return what is heard from the note's own frame on.

        JACK goes on without a client that is late, and now and then leaves one out for seconds that joins while
        it is busy: where the recorder lost blocks, or the note never came, nothing can be judged.
        """
        for _ in range(STRUCK_AGAIN):
            self.wait_for_silence()
            with contextlib.suppress(RecorderLost):
                heard = self.heard_from(self.peer.strike((0, NOTES[role])), n_frames)
                if self.shell.heard_so_far(f"/nf/pad/struck if {PAD_NUMBERS[role]} "):
                    return heard
        raise AssertionError(f"of {STRUCK_AGAIN} hits none came, or the recorder lost blocks of it")

    def wait_for_silence(self) -> None:
        """Return when no voice sounds."""
        self.shell.say("/nf/ping", "i", 0)
        self.shell.hear("/nf/engine ifi 0 ", SILENCE_SECONDS)

    def wait_for_the_stage(self) -> None:
        """Return when everything said so far has been dealt with: the stage takes things in their order."""
        self.shell.ask("/nf/pad/gain", "i", 1)


@pytest.fixture(scope="session")
def jack_server(programs: Callable[..., None]) -> Iterator[JackServer]:
    programs("jackd")
    server = JackServer()
    yield server
    server.stop()


Plug = Callable[[str, str], JackDevice]
"""Plugs a device in, by the names of its client and its port."""


@pytest.fixture
def plug(jack_server: JackServer) -> Iterator[Plug]:
    """Return what plugs devices into JACK; those that are left are taken away, whatever came of the test."""
    plugged: list[JackDevice] = []

    def make(client: str, port: str) -> JackDevice:
        plugged.append(JackDevice(jack_server, client, port))
        return plugged[-1]

    yield make
    for device in plugged:
        device.unplug()


@pytest.fixture(scope="module")
def peer(jack_server: JackServer) -> Iterator[JackPeer]:
    made = JackPeer(jack_server)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def played(
    jack_server: JackServer,
    peer: JackPeer,
    programs: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Playing]:
    """The one instrument of a module; a test takes `playing`, which has it at rest."""
    programs("oscsend", "oscdump")
    home = tmp_path_factory.mktemp("played")
    kit, log = write_kit(home / "kit"), home / "set.nfset.jsonl"
    with in_hand(jack_server, peer, home, "--kit", str(kit), "--log", str(log)) as (instrument, shell):
        yield Playing(instrument, peer, shell, kit, log)


@pytest.fixture
def playing(played: Playing) -> Playing:
    """An instrument that is silent, with its curated sounds on all pads, listening to nothing."""
    for words in (
        ("/nf/query", "s", "anchor"),
        ("/nf/distance", "f", 0.0),
        ("/nf/room/listen", "i", 0),
        ("/nf/room/clear",),
        ("/nf/kit/home",),
    ):
        played.shell.say(*words)
    played.shell.hear(f"/nf/pad/sound iissf {len(PADS)} ")  # of the last pad: it is told of all
    return played
