"""The computer's keyboard as a controller: which keys of a terminal strike which pads, and what others do.

A terminal tells which key was struck, not how hard, nor when it is let go: every function is a tap, and means the
focus pad. This file reads the table; it reads no keys.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from performer.control.controller import FUNCTIONS, KNOBS
from performer.control.controller_reading import worst
from performer.errors import BadController
from performer.kit.fields import VERSION, Number, OneOf, Several, Want
from performer.kit.tables import REQUIRED, Table, TableReading, check_version
from performer.toml_lines import Place, read_toml

COMPUTER_KEYBOARD = "computer_keyboard"  # the name of its table
SHIPPED = Path(__file__).parents[1] / "assets" / "controllers" / f"{COMPUTER_KEYBOARD}.toml"


@dataclass(frozen=True, slots=True)
class ComputerKeys:
    """What the keys of a terminal do, each by the character that it sends."""

    pads: tuple[str, ...]  # pad 1 first, bottom left
    velocity: float = 0.8  # of every hit
    functions: dict[str, str] = field(default_factory=dict[str, str])  # key to one of FUNCTIONS
    turns: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    """Key to one of KNOBS, and one step down or up."""


@dataclass(frozen=True, slots=True)
class Character:
    """One character that a terminal sends for a key."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) == 1 and value.isprintable()

    def __str__(self) -> str:
        return 'one character in quotes, as "q"'


TABLE: dict[str, Want] = {
    "version": VERSION,
    "pads": Several("characters, pad 1 first"),
    "velocity": Number(0.01, 1),
    "functions": Several("functions, as [{ key = 'u', function = 'undo' }]"),
    "knobs": Several("knobs, as [{ down = '[', up = ']', control = 'morph' }]"),
}
FUNCTION: dict[str, Want] = {
    "key": Character(),
    "function": OneOf(tuple(name for name in FUNCTIONS if name != "shift")),
}
KNOB: dict[str, Want] = {"down": Character(), "up": Character(), "control": OneOf(KNOBS)}


def read_computer_keys(path: Path = SHIPPED) -> ComputerKeys:
    """Return what a table says of the computer's keys; raise BadController with one of its faults."""
    try:
        text = path.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise BadController(f"{path}: the table cannot be read: {error}") from error
    toml = read_toml(text, str(path), BadController)
    check_version(toml, path, "a table of the computer's keys", 1, BadController)
    reading = _Reading(toml)
    keys = reading.computer_keys()
    if reading.faults:
        raise BadController(worst(reading.told(path)))
    return keys


class _Reading(TableReading):
    def computer_keys(self) -> ComputerKeys:
        table = self.toml.values
        self._keys((), table, TABLE, "the table")
        pads: list[str] = []
        for place, key in self._items((), table, "pads", Character(), TABLE, "the table"):
            self._claim_character(key, place)
            pads.append(key)
        velocity = float(self._value((), table, "velocity", TABLE, "the table", 0.8))
        return ComputerKeys(tuple(pads), velocity, self._functions(), self._turns())

    def _functions(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for place, table in self._tables((), self.toml.values, "functions", TABLE, "the table"):
            self._keys(place, table, FUNCTION, "a function")
            key = self._character(place, table, "key", FUNCTION, "a function")
            function = self._value(place, table, "function", FUNCTION, "a function", REQUIRED)
            if key and function:
                found[key] = function
        return found

    def _turns(self) -> dict[str, tuple[str, int]]:
        found: dict[str, tuple[str, int]] = {}
        for place, table in self._tables((), self.toml.values, "knobs", TABLE, "the table"):
            self._keys(place, table, KNOB, "a knob")
            control = self._value(place, table, "control", KNOB, "a knob", REQUIRED)
            for name, step in (("down", -1), ("up", 1)):
                key = self._character(place, table, name, KNOB, "a knob")
                if key and control:
                    found[key] = (control, step)
        return found

    def _character(self, place: Place, table: Table, name: str, wants: dict[str, Want], who: str) -> str | None:
        key = cast(str | None, self._value(place, table, name, wants, who, REQUIRED))
        if key:
            self._claim_character(key, (*place, name))
        return key

    def _claim_character(self, key: str, place: Place) -> None:
        holder = self.claims.setdefault(("character", ord(key)), place)
        if holder != place:
            self._fault(place, f"key {key!r} has a meaning already, on line {self.toml.line(*holder)}")
