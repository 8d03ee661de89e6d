"""The objects of Max that the patches use: how many inlets and outlets each has, and what comes out of them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """The inlets of an object, and the type of each of its outlets as Max writes it: "" for any message."""

    n_inlets: int
    outlets: tuple[str, ...]


_ANY = ("",)
_ONE_INT, _ONE_FLOAT, _BANG = ("int",), ("float",), ("bang",)

BY_ITSELF: dict[str, Shape] = {
    "live.dial": Shape(1, ("", "float")),
    "live.menu": Shape(1, ("", "", "float")),
    "live.numbox": Shape(1, ("", "float")),
    "live.text": Shape(1, ("", "")),
    "textedit": Shape(1, ("", "int", "", "")),
    "umenu": Shape(1, ("int", "", "")),
    "live.comment": Shape(1, ()),
    "panel": Shape(1, ()),
    "message": Shape(2, _ANY),
}
"""Objects of the interface, which have a class of their own; every other is a `newobj`."""

_FIXED: dict[str, Shape] = {
    "udpsend": Shape(1, ()),
    "udpreceive": Shape(1, _ANY),
    "prepend": Shape(1, _ANY),
    "metro": Shape(2, _BANG),
    "live.thisdevice": Shape(1, ("bang", "int", "int")),
    "loadbang": Shape(1, _BANG),
    "i": Shape(2, _ONE_INT),
    "f": Shape(2, _ONE_FLOAT),
    "+": Shape(2, _ONE_INT),
    "-": Shape(2, _ONE_INT),
    ">": Shape(2, _ONE_INT),
    "==": Shape(2, _ONE_INT),
    "/": Shape(2, _ONE_FLOAT),
    "*": Shape(2, _ONE_INT),
    "random": Shape(2, _ONE_INT),
    "change": Shape(1, ("", "int", "int")),
    "split": Shape(3, ("int", "int")),
    "midiin": Shape(1, _ONE_INT),
    "midiout": Shape(1, ()),
    "midiparse": Shape(1, ("", "", "", "int", "int", "", "int", "")),
    "transport": Shape(2, ("int", "int", "float", "float", "float", "", "int", "float", "")),
    "s": Shape(1, ()),
    "r": Shape(0, _ANY),
    "buffer~": Shape(1, ("float", "bang")),
    "plugout~": Shape(2, ("signal", "signal")),
    "*~": Shape(2, ("signal",)),
    "zl.reg": Shape(2, ("", "")),
    "counter": Shape(5, ("int", "", "", "int")),
    "clip": Shape(3, _ANY),
    "tosymbol": Shape(1, _ANY),
}

_TRIGGERS = {"b": "bang", "i": "int", "f": "float", "l": "", "s": ""}


def shape_of(text: str) -> Shape:
    """Return the shape of an object by its text; KeyError for one that is not known here."""
    name, *arguments = text.split()
    arguments = arguments[: next((n for n, word in enumerate(arguments) if word.startswith("@")), None)]
    match name:
        case "t":
            return Shape(1, tuple(_TRIGGERS[word] for word in arguments))
        case "route":
            return Shape(1, ("",) * (len(arguments) + 1))
        case "sel":
            return Shape(1 if len(arguments) > 1 else 2, ("bang",) * len(arguments) + ("",))
        case "gate":
            return Shape(2, ("",) * int(arguments[0] if arguments else 1))
        case "unpack":
            return Shape(1, tuple("float" if "." in a else "" if a == "s" else "int" for a in arguments))
        case "pack":
            return Shape(len(arguments), _ANY)
        case "sprintf":
            return Shape(sum(word.count("%") for word in arguments), _ANY)
        case "play~":
            return Shape(1, ("signal",) * int(arguments[1]) + ("bang",))
        case ">" | "==" | "+" | "-" if len(arguments) != 1:
            raise KeyError(text)
        case "/" | "*" | "+" if arguments:
            return Shape(2, _ONE_FLOAT if "." in arguments[0] else _ONE_INT)
        case "expr":
            return Shape(len({int(n) for n in re.findall(r"\$[if](\d)", text)}), _ANY)
        case _:
            return _FIXED[name]
