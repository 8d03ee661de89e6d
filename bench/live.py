"""What the benches of the running instrument share: a client that speaks OSC, and what they need installed."""

import atexit
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from performer.control.packets import pack, unpack
from performer.errors import DeviceError
from tests.live.instrument import Instrument
from tests.live.jack_peer import ROOT, JackPeer
from tests.live.jack_server import BLOCK_FRAMES, JackServer
from tests.live.made_kit import PADS

Value = int | float | str
_KINDS = {int: "i", float: "f", str: "s"}
PING_SECONDS = 1.0


def live_programs(*names: str) -> str:
    """Return why the running instrument cannot be measured here, "" where it can."""
    missing = [name for name in names if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


class OscClient:
    """A client of the instrument; it says hello when it is made, and pings while it listens."""

    def __init__(self, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.connect(("127.0.0.1", port))
        self._next_ping = 0.0
        self.say("/nf/hello", 1, self._socket.getsockname()[1], "bench")

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def say(self, address: str, *values: Value) -> None:
        """Send one message."""
        self._socket.send(pack(address, "".join(_KINDS[type(value)] for value in values), values))

    def hear(self, until: float) -> Iterator[tuple[str, list]]:
        """Yield what is said until a time on the monotonic clock."""
        while (left := until - time.monotonic()) > 0.0:
            if time.monotonic() > self._next_ping:
                self.say("/nf/ping", 1)
                self._next_ping = time.monotonic() + PING_SECONDS
            self._socket.settimeout(min(left, PING_SECONDS))
            try:
                packet = self._socket.recv(65536)
            except TimeoutError:
                continue
            yield from unpack(packet)

    def wait_for(self, address: str, seconds: float = 10.0) -> list:
        """Return the arguments of the next message with this address."""
        for found, values in self.hear(time.monotonic() + seconds):
            if found == address:
                return values
        raise AssertionError(f"no {address} within {seconds} s")


@contextmanager
def jack_server(synchronous: bool = True, block_frames: int = BLOCK_FRAMES) -> Iterator[JackServer]:
    """Have a JACK server meanwhile."""
    server = JackServer(synchronous, block_frames=block_frames)
    try:
        yield server
    finally:
        server.stop()


@cache
def home() -> Path:
    """Return the home that all benches share, so that the built-in library is catalogued once."""
    folder = Path(tempfile.mkdtemp(prefix="neuralfunk-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def played(
    server: JackServer, *options: str, program: tuple[str, ...] = ("performer", "play"), **environment: str
) -> Iterator[Instrument]:
    """Have an instrument with its mind and library ready meanwhile."""
    instrument = Instrument({**server.environment, **environment}, home(), *options, program=program, limiter=True)
    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        yield instrument
    finally:
        instrument.stop()


@contextmanager
def peer_of(server: JackServer, player: str = "") -> Iterator[JackPeer]:
    """Have hands and ears meanwhile, on a player if one is named."""
    peer = JackPeer(server)
    try:
        if player:
            peer.connect(player)
        yield peer
    finally:
        peer.stop()


@contextmanager
def flooded(port: int) -> Iterator[dict]:
    """Say a thousand things a second to the stage meanwhile; afterwards the dictionary tells what became of it."""
    command = [sys.executable, "-m", "tests.live.osc_flood", str(port), str(len(PADS))]
    flood = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert flood.stdout is not None
    assert flood.stdout.readline() == "flooding\n"
    told: dict = {}
    try:
        yield told
    finally:
        said, _ = flood.communicate("enough\n")
        if not said:
            raise DeviceError("the player took no more OSC; it has ended")
        told.update(json.loads(said))
