"""Reading the tables of a TOML file by what each key wants, with every fault found on its line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from performer.errors import NeuralFunkError, nearest_names
from performer.kit.fields import VERSION, Want
from performer.toml_lines import Place, TomlText

Table = dict[str, Any]
REQUIRED: Any = object()
"""As a default: there is none, and a key that is missing is a fault."""


def check_version(toml: TomlText, path: Path, what: str, newest: int, error: type[NeuralFunkError]) -> None:
    """Raise `error` for a file that does not say its format's version, or is of a newer one."""
    version = toml.values.get("version")
    if not VERSION.takes(version):
        fault = f"{what} begins with its format: version = {newest}"
    elif cast(int, version) > newest:
        fault = f"format version {version} is newer than this instrument's, {newest}; update it"
    else:
        return
    raise error(f"{path}, line {toml.line('version')}: {fault}")


@dataclass(slots=True)
class TableReading:
    """One walk through the values of a file. Every method takes the place it looks at and whose it is."""

    toml: TomlText
    faults: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    claims: dict[tuple[str, int], Place] = field(default_factory=dict[tuple[str, int], Place])

    def told(self, path: Path) -> list[str]:
        """Return the faults, one line each in the order of the file."""
        return [f"{path}, line {line}: {what}" for line, what in sorted(self.faults)]

    def _value(self, place: Place, table: Table, key: str, wants: dict[str, Want], who: str, default: Any) -> Any:
        """Return the value of a key, or `default` where there is none or not what the key wants."""
        if key not in table:
            if default is REQUIRED:
                self._fault(place, f"{who} has no {key}, {wants[key]}")
        elif wants[key].takes(table[key]):
            return table[key]
        else:
            self._fault((*place, key), f"{who}: {key} wants {wants[key]}, not {_shown(table[key])}")
        return None if default is REQUIRED else default

    def _items(
        self, place: Place, table: Table, key: str, want: Want, wants: dict[str, Want], who: str
    ) -> Iterator[tuple[Place, Any]]:
        """Yield the values of a list with their places, less those that are not what is wanted."""
        for index, item in enumerate(self._value(place, table, key, wants, who, REQUIRED) or []):
            if want.takes(item):
                yield (*place, key, index), item
            else:
                self._fault((*place, key, index), f"{who}: {key} wants {want}, not {_shown(item)}")

    def _tables(
        self, place: Place, table: Table, key: str, wants: dict[str, Want], who: str
    ) -> Iterator[tuple[Place, Table]]:
        """Yield the tables of a list with their places."""
        for index, item in enumerate(self._value(place, table, key, wants, who, [])):
            if isinstance(item, dict):
                yield (*place, key, index), cast(Table, item)
            else:
                self._fault((*place, key, index), f"{who}: {key} wants {wants[key]}, not {_shown(item)}")

    def _keys(self, place: Place, table: Table, wants: dict[str, Want], who: str) -> None:
        for key in table:
            if key not in wants:
                self._fault((*place, key), f"{who}: there is no key {key!r}{nearest_names(key, wants)}")

    def _claim(self, kind: str, number: int, place: Place, who: str) -> None:
        """Find fault where a number that is given once only has been given before."""
        holder = self.claims.setdefault((kind, number), place)
        if holder != place:
            self._fault(place, f"{who}: {kind} {number} is taken already, on line {self.toml.line(*holder)}")

    def _fault(self, place: Place, what: str) -> None:
        self.faults.append((self.toml.line(*place), what))


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:37]}..."
