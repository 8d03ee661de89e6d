"""The objects of Max that meet the world: sockets, what is seen and moved, files and players."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from performer.control.osc import DEFAULT_PORT
from performer.control.packets import pack, unpack
from tests.max_patches.box import BANG, Atoms, Box

if TYPE_CHECKING:
    from tests.max_patches.world import World

READING_SECONDS = 0.2


class Played(NamedTuple):
    """What a player did when it was started."""

    player: str
    buffer: str
    left: float
    right: float


class UdpSend(Box):
    """udpsend; the one that leads to the instrument leads to the instrument of the test."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.port = int(self.number(self.arguments[1:]))
        self.leads_out = self.port == DEFAULT_PORT
        if self.leads_out:
            self.port = world.port

    def receive(self, inlet: int, atoms: Atoms) -> None:
        address, values = atoms[0], atoms[1:]
        if address == "port":
            self.port = int(self.number(values))
            return
        if not isinstance(address, str) or not address.startswith("/"):
            raise self.odd(atoms)
        kinds = "".join({int: "i", float: "f", str: "s"}[type(value)] for value in values)
        if self.leads_out:
            self.world.sent.append((address, values))
        self.world.out.sendto(pack(address, kinds, tuple(values)), ("127.0.0.1", self.port))


class Receive(Box):
    """udpreceive; a port that another has is not opened, without a word that the patch could hear."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.socket: socket.socket | None = None
        self.open(int(self.arguments[0]))
        world.sockets.append(self)

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] != "port":
            raise self.odd(atoms)
        self.open(int(self.number(atoms[1:])))

    def open(self, port: int) -> None:
        self.close()
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.setblocking(False)
        try:
            made.bind(("127.0.0.1", port))
        except OSError:
            made.close()
            return
        self.socket = made

    def look(self) -> None:
        while self.socket is not None:
            try:
                packet = self.socket.recv(65536)
            except BlockingIOError:
                return
            for address, values in unpack(packet):
                self.world.heard.append((address, list(values)))  # type: ignore[arg-type]
                self.send(0, [address, *values])  # type: ignore[list-item]

    def close(self) -> None:
        if self.socket is not None:
            self.socket.close()
            self.socket = None


class Parameter(Box):
    """live.dial, live.menu, live.numbox, live.text: what is set is not said again."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        facts = box["saved_attribute_attributes"]["valueof"]
        self.low, self.high = facts["parameter_mmin"], facts["parameter_mmax"]
        self.whole = facts["parameter_type"] in (1, 2)
        self.mode = "value" if box["maxclass"] != "live.text" else "toggle" if box["mode"] else "button"
        self.n_set = 0  # how often the patch has set it
        self.value: int | float = self._kept(facts["parameter_initial"][0])

    def _kept(self, value: int | float) -> int | float:
        value = min(max(value, self.low), self.high)
        return round(value) if self.whole else float(value)

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if self.mode == "button":
            raise self.odd(atoms)
        if atoms[0] == "set":
            self.value = self._kept(self.number(atoms[1:]))
            self.n_set += 1
        elif atoms == BANG and self.mode == "toggle":
            self.value = int(not self.value)
            self.say()
        elif atoms == BANG:
            self.say()
        else:
            self.value = self._kept(self.number(atoms))
            self.say()

    def say(self) -> None:
        self.send(0, [self.value])


class Comment(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.text = box["text"]

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] != "set":
            raise self.odd(atoms)
        self.text = " ".join(map(str, atoms[1:]))


class TextEdit(Comment):
    def type(self, text: str) -> None:
        """Type a line and press return."""
        self.text = text
        self.send(0, ["text", text])


class Menu(Box):
    """umenu: what is picked is said as its words, a number among them as a number."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.items: list[str] = list(box["items"])

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms == ["clear"]:
            self.items = []
        elif atoms[0] == "append" and len(atoms) > 1:
            self.items.append(" ".join(map(str, atoms[1:])))
        else:
            raise self.odd(atoms)

    def pick(self, item: str) -> None:
        """Choose an item by hand."""
        self.send(1, [int(word) if word.isdecimal() else word for word in item.split()])
        self.send(0, [self.items.index(item)])


class Panel(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.value = list(box["bgcolor"])

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] != "bgcolor" or len(atoms) != 5:
            raise self.odd(atoms)
        self.value = [float(atom) for atom in atoms[1:]]


class Sprintf(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.values: Atoms = ["", 0]

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms != BANG:
            self.values[inlet] = atoms[0]
        if inlet == 0:
            self.send(0, [str(self.arguments[1]).replace("%02ld", "%02d") % tuple(self.values)])


class Buffer(Box):
    """buffer~; `read` would cut a longer sound to the length of the first. A file takes its time."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.reading = ("", 0.0)  # which file, and when it is there
        world.clocked.append(self.look)

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] != "replace" or len(atoms) != 2:
            raise self.odd(atoms)
        self.reading = (str(atoms[1]), self.world.clock() + READING_SECONDS)

    def look(self) -> None:
        file, due = self.reading
        if file and self.world.clock() >= due:
            self.reading = ("", 0.0)
            self.world.buffers[str(self.arguments[0])] = Path(file).read_bytes()
            self.send(1, BANG)


class Scale(Box):
    """*~ with a number at its right."""

    level = 0.0

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet != 1:
            raise self.odd(atoms)
        self.level = float(self.number(atoms))


class Play(Box):
    """play~; `world.played` keeps which player played which buffer, and how loud on either side."""

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms != ["start"]:
            raise self.odd(atoms)
        levels = [scale.level for side in (0, 1) for scale, _ in self.cords[side] if isinstance(scale, Scale)]
        self.world.played.append(Played(self.box["id"], str(self.arguments[0]), *levels))
