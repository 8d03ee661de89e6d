"""Pad to sound: frames from a note to the first frame that sounds, idle and with the stage as busy as can be.

The client that strikes and listens is a process of its own. Its way there and back is one block, which is part of
every figure, as it is in other meters.
"""

import subprocess
import tempfile
from contextlib import nullcontext
from pathlib import Path

import numpy as np

from bench.live import flooded, jack_server, live_programs, peer_of, played
from bench.table import Row
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import BLOCK_FRAMES, RATE
from tests.live.made_kit import NOTES, write_click_kit

GAP_SECONDS = (0.08, 0.12)  # shortest, longest
AUDIBLE = 1e-4
SOUNDFONTS = ("/usr/share/sounds/sf2/TimGM6mb.sf2", "/usr/share/sounds/sf2/default-GM.sf2")
SIDE_STICK = 37  # of General MIDI: short, though longer than a click
HITS, HITS_BESIDE, SLOWER = 100, 40, 4


def rows() -> list[Row]:
    """Measure the instrument idle and busy, and fluidsynth on the same kind of server."""
    name = f"pad to sound and back, JACK, blocks of {BLOCK_FRAMES}"
    if missing := live_programs("jackd"):
        return [Row(name, None, "frames", beside=missing)]
    return [
        _row(f"{name}, idle", _of_the_instrument(busy=False), f"; fluidsynth {_of_fluidsynth()}"),
        _row(f"{name}, 1,000 OSC messages a second, a busy thread", _of_the_instrument(busy=True)),
    ]


def _row(name: str, frames: np.ndarray, beside: str = "") -> Row:
    if len(frames) == 0:
        return Row(name, None, "frames", beside="no hit sounded")
    told = f"{_spread(frames)}, {HITS - len(frames)} of {HITS} missed{beside}"
    return Row(name, float(np.median(frames)), "frames", "none missed, spread 0", told)


def _spread(frames: np.ndarray) -> str:
    return f"{frames.min():.0f} to {frames.max():.0f}, spread {frames.std():.1f}"


def _of_the_instrument(busy: bool) -> np.ndarray:
    """Return the frames from each hit to its sound."""
    environment = {"NEURALFUNK_BUSY_THREAD": "1"} if busy else {}
    with tempfile.TemporaryDirectory() as folder, jack_server() as server:
        kit = write_click_kit(Path(folder) / "kit")
        with (
            played(server, "--kit", str(kit), **environment) as instrument,
            peer_of(server) as peer,
            flooded(instrument.osc_port) if busy else nullcontext(),
        ):
            return _latencies(peer, NOTES["kick"], HITS, 1.0)


def _of_fluidsynth() -> str:
    """Return what the same comes to with fluidsynth, or why it cannot be told."""
    font = next((path for path in SOUNDFONTS if Path(path).is_file()), None)
    if live_programs("fluidsynth") or font is None:
        return "is not installed, or has no soundfont"
    options = ["-a", "jack", "-m", "jack", "-r", str(RATE), "-R", "0", "-C", "0", "-g", "1"]
    with jack_server() as server:
        synth = subprocess.Popen(
            ["fluidsynth", "-s", "-i", *options, font],
            env=server.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            with peer_of(server, "fluidsynth") as peer:
                frames = _latencies(peer, SIDE_STICK, HITS_BESIDE, SLOWER)
        finally:
            synth.kill()
            synth.wait()
    return _spread(frames) if len(frames) else "was not heard"


def _latencies(peer: JackPeer, note: int, n_hits: int, slower: float) -> np.ndarray:
    """Strike into silence, anywhere in a block; return how many frames later each hit is heard."""
    shortest, longest = (round(seconds * slower * RATE) for seconds in GAP_SECONDS)
    at = np.cumsum(np.random.default_rng(1).integers(shortest, longest, n_hits))
    first = peer.strike(*((int(after), note) for after in at))
    sounds = np.abs(peer.recording(first, int(at[-1]) + longest)).max(axis=1) > AUDIBLE
    ends = [*at[1:], len(sounds)]
    heard = [np.flatnonzero(sounds[begin:end]) for begin, end in zip(at, ends)]
    return np.array([int(places[0]) for places in heard if len(places)])
