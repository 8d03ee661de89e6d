"""Says many OSC messages to the instrument: all at once, as fast as the socket takes them, or hits, evenly.

Run as a process: `python -m tests.live.osc_burst PORT REPLY_PORT WHAT N FILE`. The file then says in JSON how long
it took, and when each was said, on the monotonic clock.
"""

import json
import socket
import sys
import time
from pathlib import Path

from tests.live.osc_flood import message

HITS_PER_SECOND = 1000
PING_SECONDS = 1.0
STEPS = 20_000  # of velocity, one a hit: so each is told apart wherever it comes out


def gain_of(n: int) -> float:
    """Return a gain in dB that no other message of a burst sets."""
    return -0.001 * (n + 1)


def velocity_of(n: int) -> float:
    """Return a soft velocity that no other hit has."""
    return (n + 1) / STEPS


def packet(what: str, n: int) -> bytes:
    """Return the n-th message of that kind."""
    return {
        "gains": lambda: message("/nf/pad/gain", "if", n % 16 + 1, gain_of(n)),
        "pings": lambda: message("/nf/ping", "i", n),
        "questions": lambda: message("/nf/pad/gain", "i", n % 16 + 1),
        "hits": lambda: message("/nf/pad/hit", "if", n % 16 + 1, velocity_of(n)),
    }[what]()


def burst(client: socket.socket, packets: list[bytes]) -> list[float]:
    """Say all of it without a pause; return when each had been said."""
    said: list[float] = []
    for one in packets:
        client.send(one)
        said.append(time.monotonic())
    return said


def evenly(client: socket.socket, packets: list[bytes]) -> list[float]:
    """Say them at an even pace, with pings among them; return when each had been said."""
    began = time.monotonic()
    said: list[float] = []
    next_ping = began + PING_SECONDS
    for n, one in enumerate(packets):
        while (left := began + n / HITS_PER_SECOND - time.monotonic()) > 0:
            time.sleep(left)
        said.append(time.monotonic())
        client.send(one)
        if said[-1] > next_ping:
            client.send(message("/nf/ping", "i", -1))
            next_ping += PING_SECONDS
    return said


def main(port: int, reply_port: int, what: str, n_messages: int, file: Path) -> None:
    """Say hello, then everything, and tell when it was said."""
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.connect(("127.0.0.1", port))
    client.send(message("/nf/hello", "iis", 1, reply_port, "burst"))
    time.sleep(0.5)  # for the full state to go out
    packets = [packet(what, n) for n in range(n_messages)]
    said = (evenly if what == "hits" else burst)(client, packets)
    file.write_text(json.dumps({"seconds": said[-1] - said[0], "said": said}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), Path(sys.argv[5]))
