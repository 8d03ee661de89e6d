"""A client that only listens: a socket with a thread that empties it, and all that came."""

import socket
import struct
import threading
import time
from collections.abc import Callable

from performer.control.osc import enlarge
from tests.live.osc_flood import message

LARGEST = 65536
PING_SECONDS = 1.0


class Ear:
    """Hears everything that the instrument says to its port; a client of its own once it has said hello."""

    def __init__(self, server_port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        enlarge(self._socket)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.connect(("127.0.0.1", server_port))
        self._socket.settimeout(0.1)
        self.port: int = self._socket.getsockname()[1]
        self.heard: list[tuple[float, bytes]] = []
        self._ending = False
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "Ear":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending = True
        self._thread.join()
        self._socket.close()

    def say(self, address: str, types: str = "", *values: int | float | str) -> None:
        """Say one message from the port that is listened to."""
        self._socket.send(message(address, types, *values))

    def hello(self, name: str) -> None:
        """Become a client."""
        self.say("/nf/hello", "iis", 1, self.port, name)

    def of(self, address: str, types: str) -> list[tuple[object, ...]]:
        """Return the numbers of every message of an address that has come so far, in order."""
        head = message(address, "")[: -len(b",\0\0\0")]
        packed = [packet[len(head) :] for _, packet in list(self.heard) if packet.startswith(head)]
        skip = (len(types) + 2) // 4 * 4 + 4 if (len(types) + 2) % 4 else len(types) + 2
        return [struct.unpack_from(f">{types}", one, skip) for one in packed]

    def wait_for(self, met: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is so; tell whether it is."""
        deadline = time.monotonic() + seconds
        while not met() and time.monotonic() < deadline:
            time.sleep(0.02)
        return met()

    def _run(self) -> None:
        next_ping = 0.0
        while not self._ending:
            now = time.monotonic()
            if now > next_ping:
                self.say("/nf/ping", "i", -2)
                next_ping = now + PING_SECONDS
            try:
                self.heard.append((now, self._socket.recv(LARGEST)))
            except TimeoutError:
                continue
            except ConnectionRefusedError:  # the instrument has ended before the ear: it says no more
                return
