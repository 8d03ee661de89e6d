"""The objects of Max that do with messages what their names say; the left inlet is the hot one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.max_patches.box import BANG, TICKS_A_BEAT, Atom, Atoms, Box, atom_of

if TYPE_CHECKING:
    from tests.max_patches.world import World


class Message(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.content = [atom_of(word) for word in box["text"].split()]

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] == "set":
            self.content = atoms[1:]
        elif self.content:
            self.send(0, [self._filled(atom, atoms) for atom in self.content])

    def _filled(self, atom: Atom, atoms: Atoms) -> Atom:
        if isinstance(atom, str) and atom.startswith("$"):
            return self.number([atoms[int(atom[1:]) - 1]])
        return atom


class Send(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        boxes = self.world.receives.get(str(self.arguments[0]), [])
        for box in reversed(boxes) if self.world.reverse else boxes:
            box.send(0, atoms)


class ReceiveNamed(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        world.receives.setdefault(str(self.arguments[0]), []).append(self)


class Trigger(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        for outlet, kind in reversed(list(enumerate(self.arguments))):
            match kind:
                case "b":
                    self.send(outlet, BANG)
                case "i":
                    self.send(outlet, [int(self.number(atoms))])
                case "f":
                    self.send(outlet, [float(self.number(atoms))])
                case "l":
                    self.send(outlet, atoms)
                case _:
                    raise self.odd(atoms)


class Route(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] in self.arguments:
            self.send(self.arguments.index(atoms[0]), atoms[1:] or BANG)
        else:
            self.send(len(self.arguments), atoms)


class Select(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet or len(atoms) != 1:
            raise self.odd(atoms)
        if atoms[0] in self.arguments:
            self.send(self.arguments.index(atoms[0]), BANG)
        else:
            self.send(len(self.arguments), atoms)


class Store(Box):
    """i: keeps a whole number."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.value = self.arguments[0] if self.arguments else 0

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms != BANG:
            self.value = int(self.number(atoms))
        elif inlet:
            raise self.odd(atoms)
        if inlet == 0:
            self.send(0, [self.value])


class Sum(Box):
    """+ - * > == /: the left inlet is hot."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.left: int | float = 0
        self.right: Any = self.arguments[0]

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet == 1:
            self.right = self.number(atoms)
            return
        if atoms != BANG:
            self.left = self.number(atoms)
        a, b = self.left, self.right
        whole = not isinstance(self.arguments[0], float)
        if whole:
            a, b = int(a), int(b)
        found = {"+": lambda: a + b, "-": lambda: a - b, ">": lambda: int(a > b), "==": lambda: int(a == b)}
        found["*"] = lambda: a * b
        found["/"] = lambda: a // b if whole else a / b
        self.send(0, [found[self.kind]()])


class Random(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet or atoms != BANG:
            raise self.odd(atoms)
        self.send(0, [self.world.random.randrange(int(self.arguments[0]))])


class Change(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.value = self.arguments[0] if self.arguments else 0

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms[0] == "set":
            self.value = self.number(atoms[1:])
            return
        before, self.value = self.value, self.number(atoms)
        if before != self.value:
            self.send(0, [self.value])


class Split(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet:
            raise self.odd(atoms)
        low, high = self.arguments
        value = self.number(atoms)
        self.send(0 if low <= value <= high else 1, [value])  # type: ignore[operator]


class Gate(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.open = int(self.arguments[1]) if len(self.arguments) > 1 else 0  # which outlet at first

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet == 0:
            self.open = min(int(self.number(atoms)), int(self.arguments[0]))  # beyond the last is the last
            if self.open < 0:
                raise self.odd(atoms)
        elif self.open:
            self.send(self.open - 1, atoms)


class Pack(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.values = list(self.arguments)

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms != BANG:
            value = self.number(atoms)
            self.values[inlet] = float(value) if isinstance(self.arguments[inlet], float) else int(value)
        if inlet == 0:
            self.send(0, list(self.values))


class Unpack(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        for outlet in reversed(range(min(len(atoms), len(self.arguments)))):
            kind, value = self.arguments[outlet], atoms[outlet]
            if (kind == "s") != isinstance(value, str):
                raise self.odd(atoms)
            if not isinstance(value, str):
                value = float(value) if isinstance(kind, float) else int(value)
            self.send(outlet, [value])


class Register(Box):
    """zl.reg"""

    kept: Atoms = []  # noqa: RUF012

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet:
            self.kept = atoms
        elif atoms != BANG:
            raise self.odd(atoms)
        elif self.kept:
            self.send(0, list(self.kept))


class Counter(Box):
    """counter with a lowest and a highest number."""

    value = 0

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet or atoms != BANG:
            raise self.odd(atoms)
        low, high = (int(self.number([word])) for word in self.arguments)
        self.value = self.value + 1 if low <= self.value < high else low
        self.send(0, [self.value])


class Clip(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet:
            raise self.odd(atoms)
        low, high = (self.number([word]) for word in self.arguments)
        self.send(0, [min(max(self.number(atoms), low), high)])


class ToSymbol(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        self.send(0, [" ".join(map(str, atoms))])


class Expression(Box):
    """expr of whole numbers: + - * / % and ==, as C has them for what is not negative."""

    def receive(self, inlet: int, atoms: Atoms) -> None:
        text = self.box["text"].removeprefix("expr ")
        if inlet or not re.fullmatch(r"(\$i[1-9]|\d+|==|[-+*/%()])+", text):
            raise self.odd(atoms)
        for n, atom in enumerate(atoms):
            text = text.replace(f"$i{n + 1}", str(int(self.number([atom]))))
        self.send(0, [int(eval(text.replace("/", "//")))])


class Prepend(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if atoms == BANG:
            raise self.odd(atoms)
        self.send(0, [*self.arguments, *atoms])


class Metro(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.on_beats = self.arguments[0] == "4n"
        self.next: float | None = None
        world.clocked.append(self.look)

    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet or self.on_beats:
            raise self.odd(atoms)
        self.next = self.world.clock() if self.number(atoms) else None

    def look(self) -> None:
        if self.next is not None and self.world.clock() >= self.next:
            self.next += float(self.arguments[0]) / 1000.0
            self.send(0, BANG)


class MidiParse(Box):
    def __init__(self, world: World, box: dict[str, Any]) -> None:
        super().__init__(world, box)
        self.bytes: list[int] = []

    def receive(self, inlet: int, atoms: Atoms) -> None:
        byte = int(self.number(atoms))
        self.bytes = [byte] if byte >= 0x80 else [*self.bytes, byte]
        if len(self.bytes) == 3 and self.bytes[0] & 0xE0 == 0x80:
            velocity = self.bytes[2] if self.bytes[0] & 0xF0 == 0x90 else 0
            self.send(0, [self.bytes[1], velocity])


class MidiOut(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        self.world.midi_out.append(int(self.number(atoms)))


class Transport(Box):
    def receive(self, inlet: int, atoms: Atoms) -> None:
        if inlet or atoms != BANG:
            raise self.odd(atoms)
        song = self.world.song
        said: dict[int, Atoms] = {
            7: [song.beats * TICKS_A_BEAT],
            6: [song.playing],
            5: [*song.signature],
            4: [song.bpm],
            3: [TICKS_A_BEAT],
            2: [0.0],
            1: [1],
            0: [1],
        }
        for outlet, values in said.items():
            self.send(outlet, values)
