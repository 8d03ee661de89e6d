"""scsynth: SuperCollider's server, driven as by a player who has no sclang on the way.

The clicks lie in its buffers, one SynthDef (a PlayBuf that frees itself) is sent to it once, and a bridge
(`scsynth_bridge`, a process of its own) turns each note of its JACK MIDI port into one `/s_new` for now. The bridge
and the way through UDP are part of what is measured: scsynth has no MIDI of its own.
"""

import socket
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pythonosc.osc_message_builder import OscMessageBuilder

from bench.others.clicks import write_clicks
from bench.others.programs import running
from performer.control.packets import unpack
from performer.errors import DeviceError
from tests.live.instrument import free_port
from tests.live.jack_server import JackServer

PROGRAM = "scsynth"
CLIENTS = "(bridge|SuperCollider)"
MOST_CONTROL_FRAMES = 64  # its usual control block; it cannot be longer than the server's block
START_SECONDS = 20.0
SYNTH = "click"
INITIAL, CONTROL, AUDIO = 0, 1, 2  # rates
FREE_ITSELF = 2.0  # done action
CONSTANT = -1  # where an input comes from, instead of the number of a unit


@contextmanager
def player(server: JackServer, folder: Path) -> Iterator[str]:
    """Have it meanwhile, with the clicks and the bridge; gives what the names of their ports begin with."""
    port = free_port()
    paths = write_clicks(folder / PROGRAM, server.rate)
    control_frames = min(MOST_CONTROL_FRAMES, server.block_frames)
    synth = [PROGRAM, "-u", str(port), "-z", str(control_frames), "-i", "0", "-o", "2", "-D", "0", "-R", "0"]
    bridge = [sys.executable, "-m", "bench.others.scsynth_bridge", str(port), *map(str, paths)]
    with running(synth, server, lambda _: _quit(port)):
        _prepare(port, list(paths.values()))
        with running(bridge, server):
            yield CLIENTS


def synth_new(buffer: int) -> bytes:
    """Return the packet that plays a buffer once, now: a new synth, whichever number, at the head of the root."""
    return packet("/s_new", SYNTH, -1, 0, 0, "buffer", buffer)


def packet(address: str, *values: int | str | bytes) -> bytes:
    """Return one OSC message."""
    kinds = {int: "i", str: "s", bytes: "b"}
    builder = OscMessageBuilder(address)
    for value in values:
        builder.add_arg(value, kinds[type(value)])
    return builder.build().dgram


def synth_definition() -> bytes:
    """Return the SynthDef, in SuperCollider's binary format 2: PlayBuf of a control's buffer, to both outputs."""
    constants = (0.0, 1.0, FREE_ITSELF)
    zero, one, free = ((CONSTANT, index) for index in range(len(constants)))
    control, sound = (0, 0), (1, 0)
    units = (
        _unit("Control", CONTROL, (), outputs=1),
        _unit("PlayBuf", AUDIO, (control, one, one, zero, zero, free), outputs=1),
        _unit("Out", AUDIO, (zero, sound, sound), outputs=0),
    )
    return b"".join(
        (
            b"SCgf" + struct.pack(">ih", 2, 1) + _text(SYNTH),
            struct.pack(f">i{len(constants)}f", len(constants), *constants),
            struct.pack(">if", 1, 0.0) + struct.pack(">i", 1) + _text("buffer") + struct.pack(">i", 0),
            struct.pack(">i", len(units)) + b"".join(units),
            struct.pack(">h", 0),  # variants
        )
    )


def _unit(name: str, rate: int, inputs: tuple[tuple[int, int], ...], outputs: int) -> bytes:
    head = _text(name) + struct.pack(">biih", rate, len(inputs), outputs, 0)
    return head + b"".join(struct.pack(">ii", *pair) for pair in inputs) + bytes([rate]) * outputs


def _text(text: str) -> bytes:
    return bytes([len(text)]) + text.encode()


def _prepare(port: int, paths: list[Path]) -> None:
    """Read the clicks and send the SynthDef; return when scsynth says that it has both."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.connect(("127.0.0.1", port))
        client.settimeout(0.1)
        _say(client, packet("/status"), "/status.reply")
        for number, path in enumerate(paths):
            _say(client, packet("/b_allocRead", number, str(path)), "/done")
        _say(client, packet("/d_recv", synth_definition()), "/done")
        _say(client, packet("/sync", 1), "/synced")


def _quit(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.sendto(packet("/quit"), ("127.0.0.1", port))


def _say(client: socket.socket, message: bytes, answer: str) -> None:
    """Send until it is answered: while scsynth starts nobody hears."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            client.send(message)
            while unpack(client.recv(65536))[0][0] != answer:
                continue
        except (TimeoutError, ConnectionRefusedError):
            time.sleep(0.02)
        else:
            return
    raise DeviceError(f"scsynth gave no {answer} within {START_SECONDS:.0f} s")
