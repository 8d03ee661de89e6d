"""Pad to sound: frames from a note to the first frame that sounds, NeuralFunk beside what else there is.

On the dummy driver (`-S`: the server waits for slow players, so that a machine with other work on it measures the
same) at four block sizes, by one meter, with one short sound on the pads. Each player has a server of its own, as a
client that is ended would hold up those after it. What `-S` hides is told as "clock": how many seconds on the wall
one second of the server took; what is lost without `-S` is the bench `lost_blocks`.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NamedTuple

from bench import meter
from bench.full_work import full_work
from bench.live import jack_server, live_programs, peer_of
from bench.meter import Figures
from bench.others import drumgizmo, fluidsynth, neuralfunk, python_callback, scsynth
from bench.table import Row
from performer.errors import NeuralFunkError
from tests.live.instrument import free_port
from tests.live.jack_server import JackServer

BLOCK_FRAMES = (32, 64, 128, 256)
HITS, HITS_BESIDE = 500, 100
HITS_HELD_UP = 40  # of a player for which the server waits so long that more would take minutes
QUICK_BLOCK_FRAMES, QUICK_HITS = (128,), 40
NATIVE, PORTAUDIO = "NeuralFunk", "NeuralFunk, PortAudio and rtmidi"
AT_FULL_WORK = ", at full work"

Players = Callable[[JackServer, Path], AbstractContextManager[str]]
"""Has a player on a server meanwhile; gives what the names of its ports begin with."""


class Entrant(NamedTuple):
    """One row a block size."""

    name: str
    player: Players
    program: str = ""  # that has to be installed
    n_hits: int = HITS_BESIDE
    keeps_frames: bool = False  # of the hits in a block; the others begin all of them with a block


@contextmanager
def _native(server: JackServer, folder: Path) -> Iterator[str]:
    with neuralfunk.player(server, folder):
        yield neuralfunk.CLIENT


@contextmanager
def _native_at_full_work(server: JackServer, folder: Path) -> Iterator[str]:
    with neuralfunk.player(server, folder, busy=True) as instrument, full_work(instrument.osc_port, folder):
        yield neuralfunk.CLIENT


@contextmanager
def _portaudio(server: JackServer, folder: Path) -> Iterator[str]:
    with neuralfunk.portaudio_player(server, folder):
        yield neuralfunk.PORTAUDIO_CLIENTS


@contextmanager
def _portaudio_at_full_work(server: JackServer, folder: Path) -> Iterator[str]:
    with (
        neuralfunk.portaudio_player(server, folder, busy=True) as instrument,
        full_work(instrument.osc_port, folder),
    ):
        yield neuralfunk.PORTAUDIO_CLIENTS


@contextmanager
def _python(server: JackServer, _folder: Path) -> Iterator[str]:
    with python_callback.player(server, free_port(), busy=False) as clients:
        yield clients


@contextmanager
def _python_at_full_work(server: JackServer, folder: Path) -> Iterator[str]:
    port = free_port()
    with python_callback.player(server, port, busy=True) as clients, full_work(port, folder):
        yield clients


ENTRANTS = (
    Entrant(NATIVE, _native, n_hits=HITS, keeps_frames=True),
    Entrant(NATIVE + AT_FULL_WORK, _native_at_full_work, n_hits=HITS, keeps_frames=True),
    Entrant("fluidsynth", fluidsynth.player, fluidsynth.PROGRAM),
    Entrant("DrumGizmo", drumgizmo.player, drumgizmo.PROGRAM, keeps_frames=True),
    Entrant("scsynth", scsynth.player, scsynth.PROGRAM),
    Entrant("Python callback", _python),
    Entrant("Python callback" + AT_FULL_WORK, _python_at_full_work, n_hits=HITS_HELD_UP),
    # last: wanted as good as the best of the others whose hits lose their frames
    Entrant(PORTAUDIO, _portaudio),
    Entrant(PORTAUDIO + AT_FULL_WORK, _portaudio_at_full_work),
)


def rows(quick: bool = False) -> list[Row]:
    """Measure every entrant at every block size; one size and few hits if `quick`."""
    if missing := live_programs("jackd"):
        return [Row("pad to sound", None, "frames", beside=missing)]
    return [
        row for block_frames in (QUICK_BLOCK_FRAMES if quick else BLOCK_FRAMES) for row in _at(block_frames, quick)
    ]


def _at(block_frames: int, quick: bool) -> Iterator[Row]:
    """Yield the rows of one block size."""
    spreads: list[float] = []  # of the others that begin the same hits with a block
    for entrant in ENTRANTS:
        name = f"{block_frames} frames: {entrant.name}"
        print(f"\n  {name} …", end="", file=sys.stderr, flush=True)
        try:
            found = _measured(entrant, block_frames, QUICK_HITS if quick else entrant.n_hits)
        except (NeuralFunkError, OSError, AssertionError) as error:  # the meter's end of the peer asserts
            yield Row(name, None, "frames", beside=str(error).splitlines()[0])
            continue
        limit = wanted(entrant, block_frames, spreads)
        same_hits = found.n_hits == (QUICK_HITS if quick else HITS_BESIDE)
        if same_hits and not entrant.keeps_frames and not entrant.name.startswith(PORTAUDIO):
            spreads.append(found.spread)
        yield Row(name, found.median, "frames", limit, told(found))


def _measured(entrant: Entrant, block_frames: int, n_hits: int) -> Figures:
    if entrant.program and (missing := live_programs(entrant.program)):
        raise NeuralFunkError(missing)
    with (
        tempfile.TemporaryDirectory() as folder,
        jack_server(block_frames=block_frames) as server,
        peer_of(server) as peer,
        entrant.player(server, Path(folder)) as clients,
    ):
        peer.connect(clients)
        return meter.measure(peer, server.rate, n_hits)


def wanted(entrant: Entrant, block_frames: int, spreads: list[float]) -> str:
    """Return what an entrant has to reach, given the spreads of the others."""
    if entrant.name.startswith(PORTAUDIO):
        return f"spread at most {min(spreads, default=0.0):.1f}, the best of those whose hits lose their frames"
    return f"{block_frames}, spread 0, none missed" if entrant.name.startswith(NATIVE) else ""


def told(found: Figures) -> str:
    """Return all but the median as a line."""
    return (
        f"p99 {found.p99:.0f}, spread {found.spread:.1f}, "
        f"{found.n_missed} of {found.n_hits} missed, clock ×{found.slowness:.1f}"
    )
