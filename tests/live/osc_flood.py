"""A thousand OSC messages a second to the instrument, swaps among them, until the input ends.

Run as a process: `python -m tests.live.osc_flood PORT PADS` for pads 2 to PADS. Hits are so soft that a meter does
not hear them. Prints one line of JSON: what was said in how long, and what came back.
"""

import json
import random
import select
import socket
import struct
import sys
import time
from collections import Counter

PER_SECOND = 1000
BURST = 10  # messages at a time
SOFT = 0.001  # velocity, squared by the engine: 120 dB down
SWAPS, HITS = 0.01, 0.2  # shares of the messages
ALIVE_SECONDS = 2.0


def text(words: str) -> bytes:
    """Return an OSC string."""
    raw = words.encode() + b"\0"
    return raw + bytes(-len(raw) % 4)


def message(address: str, types: str = "", *values: int | float | str) -> bytes:
    """Return an OSC message."""
    packed = [
        text(str(value)) if kind == "s" else struct.pack(f">{kind}", value) for kind, value in zip(types, values)
    ]
    return text(address) + text(f",{types}") + b"".join(packed)


def something(rng: random.Random, pads: int) -> tuple[str, bytes]:
    """Return one message of the flood, and what it is about."""
    pad, what = rng.randint(2, pads), rng.random()
    if what < SWAPS:
        source = rng.choice(("library", "library", "generated"))
        return "swap", message("/nf/pad/swap", "is", pad, source)
    if what < SWAPS + HITS:
        return "hit", message("/nf/pad/hit", "if", pad, SOFT)
    other = (
        ("/nf/pad/gain", "if", pad, rng.uniform(-6.0, 0.0)),
        ("/nf/pad/pan", "if", pad, rng.uniform(-1.0, 1.0)),
        ("/nf/pad/gain", "i", pad),
        ("/nf/distance", "f", rng.random()),
        ("/nf/distance",),
        ("/nf/pad/lock", "ii", pad, 0),
    )
    return "other", message(*rng.choice(other))


def main(port: int, pads: int) -> None:
    """Flood until the input ends, and tell what became of it."""
    rng = random.Random(1)
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.bind(("127.0.0.1", 0))
    client.connect(("127.0.0.1", port))
    client.setblocking(False)
    client.send(message("/nf/hello", "iis", 1, client.getsockname()[1], "flood"))
    said, heard = Counter[str](), Counter[str]()
    began = time.monotonic()
    next_ping = began + ALIVE_SECONDS
    print("flooding", flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        for _ in range(BURST):
            kind, packet = something(rng, pads)
            client.send(packet)
            said[kind] += 1
        if time.monotonic() > next_ping:
            client.send(message("/nf/ping", "i", 1))
            next_ping += ALIVE_SECONDS
        due = began + sum(said.values()) / PER_SECOND
        while True:
            readable, _, _ = select.select([client], [], [], max(0.0, due - time.monotonic()))
            if not readable:
                break
            heard[client.recv(65536).split(b"\0", 1)[0].decode()] += 1
    seconds = time.monotonic() - began
    print(json.dumps({"seconds": seconds, "said": said, "heard": heard}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
