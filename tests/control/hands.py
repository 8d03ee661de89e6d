"""A controller that a test knows, and a stage that it looks at."""

from dataclasses import dataclass, field

from performer.control.controller import Button, Controller, Key, Knob, Lights, Ports, Strip

NOTHING = Ports("")
COLOURS = {
    "off": (0, 0),
    "white": (1, 2),
    "red": (3, 4),
    "green": (5, 6),
    "orange": (7, 8),
    "pink": (9, 10),
    "violet": (11, 12),
}
SHIFT, SWAP, UNDO, LOCK, LISTEN, PANIC = 49, 20, 21, 22, 23, 24


def control(number: int) -> Key:
    return Key("control", number)


def box(**more: object) -> Controller:
    """Return a controller of four pads, a few buttons, knobs of every kind, areas and a strip."""
    given: dict[str, object] = {
        "pads": tuple(Key("note", 40 + n) for n in range(4)),
        "areas": {
            "neighbours": (Key("note", 60), Key("note", 61)),
            "room": (Key("note", 70), Key("note", 71)),
            "kits": (Key("note", 80), Key("note", 81)),
        },
        "buttons": (
            Button(control(SHIFT), "shift", lit=True),
            Button(control(SWAP), "swap", shifted="kit_swap", lit=True),
            Button(control(UNDO), "undo", shifted="redo"),
            Button(control(LOCK), "lock"),
            Button(control(LISTEN), "listen", lit=True),
            Button(control(PANIC), "kit_home", shifted="panic"),
        ),
        "knobs": (
            Knob(control(71), "distance", "twos_complement"),
            Knob(control(72), "step", "twos_complement"),
            Knob(control(73), "gain", "absolute"),
            Knob(control(74), "step", "absolute"),
        ),
        "strip": Strip("pitch_bend", Key("note", 12)),
        "lights": Lights("90 {at} {colour}", "B0 {at} {colour}", COLOURS),
        "lowest_note": 36,
        **more,
    }
    return Controller("box", "Box", {}, NOTHING, **given)  # type: ignore[arg-type]


@dataclass
class Board:
    """What the grammar looks at."""

    focus: int = 1
    n_kits: int = 2
    values: dict[tuple[str, int], float] = field(default_factory=dict[tuple[str, int], float])
    locks: set[int] = field(default_factory=set[int])
    on: set[str] = field(default_factory=set[str])

    def value(self, verb: str, pad: int = 0) -> float:
        return self.values.get((verb, pad), 0.0)

    def locked(self, pad: int) -> bool:
        return pad in self.locks

    def is_on(self, what: str) -> bool:
        return what in self.on
