"""Where each value of a TOML file stands: tomllib reads values and forgets their lines; players need them.

Not a validator: `tomllib` is run first and judges the text; this walks text that is known to be right.
"""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from performer.errors import NeuralFunkError

Place = tuple[str | int, ...]
"""Keys and list indices from the root to a value: ("pad", 2, "note")."""

_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'{3}.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'',
    re.DOTALL,
)


@dataclass(frozen=True)
class TomlText:
    """The values of a TOML text, and the line each stands on."""

    values: dict[str, Any]
    text: str

    @cached_property
    def lines(self) -> dict[Place, int]:
        """Return the line of each value; looked for when first asked for: a text without a fault needs none."""
        return _Walk(self.text.replace("\r\n", "\n")).lines()

    def line(self, *place: str | int) -> int:
        """Return the line of the value at `place`, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_toml(text: str, name: str, error: type[NeuralFunkError]) -> TomlText:
    """Return the values of `text` with their lines; raise `error` with the line where it is not TOML."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as reason:
        found = _LINE.search(str(reason))
        line = int(found[1]) if found else text.count("\n") + 1
        what = _LINE.sub("", str(reason)).replace("(at end of document)", "at the end of the file").strip()
        raise error(f"{name}, line {line}: {what}") from reason
    return TomlText(values, text)


@dataclass(slots=True)
class _Walk:
    """One pass over the text: `at` only moves forward."""

    text: str
    at: int = 0
    found: dict[Place, int] = field(default_factory=dict[Place, int])
    counts: dict[Place, int] = field(default_factory=dict[Place, int])  # tables so far of each array of tables

    def lines(self) -> dict[Place, int]:
        table: Place = ()
        self._skip()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()
        return self.found

    def _header(self) -> Place:
        """Read `[a.b]` or `[[a.b]]`; return the place of the table it opens."""
        line = self._line()
        brackets = 2 if self.text.startswith("[[", self.at) else 1
        self.at += brackets
        *above, last = self._key()
        self.at += brackets
        place = (*self._inside(tuple(above)), last)
        if brackets == 2:
            count = self.counts.get(place, 0)
            self.counts[place] = count + 1
            self.found.setdefault(place, line)
            place = (*place, count)
        self.found.setdefault(place, line)
        return place

    def _inside(self, names: tuple[str, ...]) -> Place:
        """Return the place that the `names` of a header mean: the latest table of each array on the way."""
        place: Place = ()
        for name in names:
            place = (*place, name)
            self.found.setdefault(place, self._line())
            if place in self.counts:
                place = (*place, self.counts[place] - 1)
        return place

    def _pair(self, table: Place) -> None:
        """Read `key = value` at the start of a line or within an inline table."""
        line = self._line()
        place = table
        for name in self._key():
            place = (*place, name)
            self.found.setdefault(place, line)
        self.at += 1  # the sign =
        self._skip()
        self._value(place)

    def _value(self, place: Place) -> None:
        match self.text[self.at]:
            case "[":
                self._list(place)
            case "{":
                self._inline_table(place)
            case '"' | "'":
                self._token(_STRING)
            case _:
                self._token(_SCALAR)

    def _list(self, place: Place) -> None:
        index = 0
        self._step()
        while self.text[self.at] != "]":
            self.found[(*place, index)] = self._line()
            self._value((*place, index))
            index += 1
            self._comma()
        self.at += 1

    def _inline_table(self, place: Place) -> None:
        self._step()
        while self.text[self.at] != "}":
            self._pair(place)
            self._comma()
        self.at += 1

    def _key(self) -> tuple[str, ...]:
        """Read a key with its dots; stop before the sign that ends it."""
        names: list[str] = []
        while True:
            self._skip()
            names.append(self._name())
            self._skip()
            if self.text[self.at] != ".":
                return tuple(names)
            self.at += 1

    def _name(self) -> str:
        if self.text[self.at] not in "\"'":
            return self._token(_BARE)
        (name,) = tomllib.loads(f"{self._token(_STRING)} = 0")
        return name

    def _token(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:  # tomllib has accepted the text, so this is a fault of the patterns above
            raise ValueError(f"cannot follow the text at line {self._line()}")
        self.at = found.end()
        return found[0]

    def _comma(self) -> None:
        self._skip()
        if self.text[self.at] == ",":
            self._step()

    def _step(self) -> None:
        self.at += 1
        self._skip()

    def _skip(self) -> None:
        """Pass over spaces, line ends and comments."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1
