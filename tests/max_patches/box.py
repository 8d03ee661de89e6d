"""What every object of Max has: arguments, cords, and what it does with a message. Messages are lists of atoms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.max_patches.world import World

Atom = int | float | str
Atoms = list[Atom]
BANG: Atoms = ["bang"]
TICKS_A_BEAT = 480.0


class NotUnderstood(Exception):
    """A message that Max's object would complain of."""


def atom_of(word: str) -> Atom:
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word


class Box:
    """An object. `receive` is what it does with a message."""

    def __init__(self, world: World, box: dict[str, Any]) -> None:
        self.world, self.box = world, box
        words = box.get("text", "").split() if box["maxclass"] == "newobj" else [box["maxclass"]]
        self.kind = words[0]
        stop = next((n for n, word in enumerate(words) if word.startswith("@")), len(words))
        self.arguments = [atom_of(word) for word in words[1:stop]]
        self.attributes = words[stop:]
        self.varname = box.get("varname", "")
        self.cords: dict[int, list[tuple[Box, int]]] = {}

    def leads(self, outlet: int, target: Box, inlet: int) -> None:
        if outlet >= self.box["numoutlets"] or inlet >= target.box["numinlets"]:
            raise NotUnderstood(f"a cord from outlet {outlet} of {self.kind} to inlet {inlet} of {target.kind}")
        self.cords.setdefault(outlet, []).append((target, inlet))

    def send(self, outlet: int, atoms: Atoms) -> None:
        for target, inlet in self.cords.get(outlet, []):
            target.receive(inlet, list(atoms))

    def receive(self, inlet: int, atoms: Atoms) -> None:
        raise self.odd(atoms)

    def odd(self, atoms: Atoms) -> NotUnderstood:
        return NotUnderstood(f"{self.kind} does not understand {atoms}")

    def number(self, atoms: Atoms) -> int | float:
        if len(atoms) != 1 or isinstance(atoms[0], str):
            raise self.odd(atoms)
        return atoms[0]
