"""A program at the other end of a patch's sockets, and time that passes only where a test says so."""

import socket
from pathlib import Path

from max_patches.amxd import unpacked
from performer.control.packets import pack, unpack
from tests.max_patches.box import Atoms
from tests.max_patches.world import World

FOLDER = Path(__file__).parents[2] / "max_patches"
LOOK_SECONDS = 0.05


class Peer:
    """Hears what patches say; welcomes them and tells them that it lives, while it `answers`."""

    def __init__(self) -> None:
        self.answers = True
        self.seconds = 0.0
        self.heard: list[tuple[str, Atoms]] = []
        self._clients: set[int] = set()
        self._worlds: list[World] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.setblocking(False)

    def opened(self, name: str, reverse: bool = False) -> World:
        """Return a patch that speaks to this peer; it runs by the peer's clock."""
        document = unpacked((FOLDER / name).read_bytes()).document
        world = World(document, self._socket.getsockname()[1], reverse, clock=lambda: self.seconds)
        self._worlds.append(world)
        return world

    def say(self, address: str, kinds: str = "", *values: object) -> None:
        """Say a message to all that said hello, and let them hear it."""
        for port in self._clients:
            self._socket.sendto(pack(address, kinds, values), ("127.0.0.1", port))
        self._look()

    def let_pass(self, seconds: float) -> None:
        """Let time pass for all patches."""
        for n in range(round(seconds / LOOK_SECONDS)):
            self.seconds += LOOK_SECONDS
            if self.answers and n % round(1.0 / LOOK_SECONDS) == 0:
                self.say("/nf/alive", "i", n)
            self._look()

    def close(self) -> None:
        """Close all sockets."""
        for world in self._worlds:
            world.close()
        self._socket.close()

    def _look(self) -> None:
        for _ in range(3):  # a message, its answer, and what follows
            for world in self._worlds:
                world.look()
            self._hear()

    def _hear(self) -> None:
        while True:
            try:
                packet = self._socket.recv(65536)
            except BlockingIOError:
                return
            for address, values in unpack(packet):
                self.heard.append((address, list(values)))  # type: ignore[arg-type]
                if address == "/nf/hello" and self.answers:
                    port = int(str(values[1]))
                    self._clients.add(port)
                    self._socket.sendto(pack("/nf/welcome", "iss", (1, "1", "s1")), ("127.0.0.1", port))

    def said(self, address: str) -> list[Atoms]:
        """Return the values of every message of that address that has come."""
        return [values for name, values in self.heard if name == address]
