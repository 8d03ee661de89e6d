"""An instrument with hands on it: played by a JACK client, spoken to by a shell, its mind awake."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.shell import Shell


@contextmanager
def in_hand(
    server: JackServer, peer: JackPeer, home: Path, *options: str, limiter: bool = False
) -> Iterator[tuple[Instrument, Shell]]:
    """Have an instrument that is joined with the peer's ports, and a shell that speaks OSC to it, for a while."""
    instrument = Instrument(server.environment, home, *options, limiter=limiter)
    try:
        instrument.wait_until_ready()
        peer.connect()
        instrument.wait_for_the_mind()
        with Shell(instrument.osc_port) as shell:
            shell.hear("/nf/engine/latency ")  # ends the state that a hello is answered with
            yield instrument, shell
    finally:
        instrument.stop()
