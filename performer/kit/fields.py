"""The keys of `kit.toml` as tables: what each wants. Reading and writing both go by these."""

from dataclasses import dataclass
from typing import Any, Protocol
from unicodedata import category

from performer.kit.kit import FILTERS, MAX_PADS, ORDERS, PLAYS, VELOCITY_CURVES
from performer.roles import CLASSES


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within a range."""

    lowest: int
    highest: int

    def takes(self, value: Any) -> bool:
        return type(value) is int and self.lowest <= value <= self.highest

    def __str__(self) -> str:
        return f"a whole number from {self.lowest} to {self.highest}"


@dataclass(frozen=True, slots=True)
class Number:
    """A number within a range; whole ones are taken too."""

    lowest: float
    highest: float

    def takes(self, value: Any) -> bool:
        return type(value) in (int, float) and self.lowest <= value <= self.highest

    def __str__(self) -> str:
        return f"a number from {self.lowest:g} to {self.highest:g}"


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def takes(self, value: Any) -> bool:
        return value in self.words if isinstance(value, str) else False

    def __str__(self) -> str:
        return "one of " + ", ".join(self.words)


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is not empty: no control characters, nor the surrogates of file names that are no text."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) and value != "" and not any(category(c) in ("Cc", "Cs") for c in value)

    def __str__(self) -> str:
        return "a text in quotes"


@dataclass(frozen=True, slots=True)
class Switch:
    """Yes or no."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, bool)

    def __str__(self) -> str:
        return "true or false"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The fingerprint of a sound's content, or "" where it is not known."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) and (
            value == "" or (len(value) == 32 and set(value) <= set("0123456789abcdef"))
        )

    def __str__(self) -> str:
        return "the 32 hexadecimal digits of a sound's content"


@dataclass(frozen=True, slots=True)
class Several:
    """A list; each of its values is looked at by itself."""

    what: str

    def takes(self, value: Any) -> bool:
        return isinstance(value, list)

    def __str__(self) -> str:
        return f"a list of {self.what}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two outputs side by side, counted from 1."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) and first_of_pair(value) is not None

    def __str__(self) -> str:
        return 'a pair of outputs, as "3-4"'


def first_of_pair(text: str) -> int | None:
    """Return the first channel, from 0, of a pair such as "3-4"; None where it is no pair."""
    first, dash, last = text.partition("-")
    if not (dash and first.isdecimal() and last.isdecimal() and 1 <= int(first) <= MAX_OUTPUTS):
        return None
    return int(first) - 1 if int(last) == int(first) + 1 else None


class Want(Protocol):
    """What a key takes, and as text how that is said."""

    def takes(self, value: Any) -> bool:
        """Return whether the key may have this value."""
        ...


VERSION = Whole(1, 2**31)
TEMPO = Number(20, 400)
MAX_OUTPUTS = 1024
NOTE = Whole(0, 127)
_FRAME = Whole(0, 2**53)
_LEVEL = Number(-60, 24)
_SOUNDS = "sounds, as [{ file = 'kick.wav' }]"

KIT: dict[str, Want] = {
    "version": VERSION,
    "name": Text(),
    "pad": Several("pads, each headed [[pad]]"),
}

PAD: dict[str, Want] = {
    "pad": Whole(1, MAX_PADS),
    "note": NOTE,
    "notes": Several("notes"),
    "name": Text(),
    "role": OneOf(CLASSES),
    "gain_db": _LEVEL,
    "tune_semitones": Number(-48, 48),
    "pan": Number(-1, 1),
    "attack_seconds": Number(0, 10),
    "hold_seconds": Number(0, 60),
    "decay_seconds": Number(0, 60),
    "release_seconds": Number(0, 60),
    "play": OneOf(PLAYS),
    "order": OneOf(ORDERS),
    "layer_crossfade": Number(0, 1),
    "reverse": Switch(),
    "start_seconds": Number(0, 60),
    "filter": OneOf(FILTERS),
    "cutoff_hz": Number(20, 20000),
    "resonance": Number(0, 1),
    "vary": Number(0, 1),
    "outputs": Pair(),
    "choke_group": Whole(0, MAX_PADS),
    "voices": Whole(1, 32),
    "velocity_curve": OneOf(VELOCITY_CURVES),
    "locked": Switch(),
    "shortlist": Several(_SOUNDS),
    "layer": Several("layers, each headed [[pad.layer]]"),
}

LAYER: dict[str, Want] = {
    "velocity": Several("two velocities, lowest and highest"),
    "gain_db": _LEVEL,
    "sounds": Several(_SOUNDS),
}

SOUND: dict[str, Want] = {
    "file": Text(),
    "fingerprint": Fingerprint(),
    "first_frame": _FRAME,
    "n_frames": Whole(1, 2**53),
}

VELOCITY = Number(0, 1)

SETLIST: dict[str, Want] = {
    "version": VERSION,
    "name": Text(),
    "kit": Several("kits, each headed [[kit]]"),
}

SETLIST_KIT: dict[str, Want] = {
    "file": Text(),
    "name": Text(),
    "tempo": TEMPO,
    "outputs": Pair(),
}
