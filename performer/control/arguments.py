"""One argument of an OSC message: its type, what it may be, and how a value found is taken for it."""

import math
import reprlib
from dataclasses import dataclass
from typing import Literal

from performer.errors import NeuralFunkError

Value = int | float | str
Kind = Literal["i", "f", "s"]

KINDS = {"i": "a whole number", "f": "a number", "s": "a text"}
LARGEST_INT = 2**31 - 1
LONGEST_NAME = 100


class Refused(NeuralFunkError):
    """A message that asks for what cannot be done; `/nf/error` says its text, and nothing has changed."""


@dataclass(frozen=True, slots=True)
class Argument:
    """What one place of a message may hold."""

    name: str
    kind: Kind
    lowest: float = -math.inf
    highest: float = math.inf
    choices: tuple[str, ...] = ()
    default: Value | None = None  # what a missing argument stands for; None: it may not be missing
    is_name: bool = False  # a plain name, which can never be a path
    told: bool = True  # goes out, too, where the value reads back

    @property
    def allowed(self) -> str:
        """Return what may be given, for a person: "1 to 64", "library, room or generated"."""
        if self.choices:
            return " or ".join(filter(None, (", ".join(self.choices[:-1]), self.choices[-1])))
        if self.is_name:
            return "a name, not a path"
        if math.isinf(self.highest):
            return KINDS[self.kind]
        if self.highest >= LARGEST_INT:
            return f"{self.lowest:g} or more"
        return f"{self.lowest:g} to {self.highest:g}"

    def take(self, found: object) -> Value:
        """Return `found` as this argument's own type; Refused where it is another, or out of range."""
        if self.kind == "s":
            if not isinstance(found, str):
                raise self._refused(found)
            return self._text(found)
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise self._refused(found)
        return self._number(found)

    def _number(self, found: float) -> int | float:
        if not math.isfinite(found) or not self.lowest <= found <= self.highest:
            raise self._refused(found)
        if self.kind == "f":
            return float(found)
        if found != int(found) or abs(found) > LARGEST_INT:
            raise self._refused(found)
        return int(found)

    def _text(self, found: str) -> str:
        if self.choices and found not in self.choices:
            raise self._refused(found)
        if self.is_name and not is_plain_name(found):
            raise self._refused(found)
        return found

    def _refused(self, found: object) -> Refused:
        kind = "" if self.choices or self.is_name else f"{KINDS[self.kind]}, "
        wanted = KINDS[self.kind] if self.allowed == KINDS[self.kind] else kind + self.allowed
        return Refused(f"{self.name} is {shown(found)}; give {wanted}")


def shown(found: object) -> str:
    """Return a value found in a message as a short text of one line."""
    return f"{found:g}" if isinstance(found, float) else reprlib.repr(found)


def is_plain_name(text: str) -> bool:
    """Say whether `text` is a name that stays inside the folder it is looked up in."""
    return (
        0 < len(text) <= LONGEST_NAME
        and text.isprintable()
        and text == text.strip()
        and not text.startswith(".")
        and not any(mark in text for mark in '/\\:*?"<>|')
    )


def whole(name: str, lowest: int, highest: int, default: int | None = None) -> Argument:
    """Return an argument that is a whole number from `lowest` to `highest`."""
    return Argument(name, "i", lowest, highest, default=default)


def real(name: str, lowest: float, highest: float) -> Argument:
    """Return an argument that is a number from `lowest` to `highest`."""
    return Argument(name, "f", lowest, highest)


def one_of(name: str, choices: tuple[str, ...], default: str | None = None) -> Argument:
    """Return an argument that is one of these words."""
    return Argument(name, "s", choices=choices, default=default)


def any_of(name: str, kind: Kind) -> Argument:
    """Return an argument of which only the kind is asked for."""
    return Argument(name, kind)
