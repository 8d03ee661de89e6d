"""Learning a controller: press the thing, move the thing, done. What was learned is a table of the player's own."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from performer.control.controller import FUNCTIONS, KNOBS, Button, Controller, Key, Knob, Ports, Strip, Turning
from performer.control.midi import ControlChange, MidiEvent, NoteOn
from performer.errors import NeuralFunkError, nearest_names

N_PADS = 16
DEFAULT_PADS = tuple(Key("note", 36 + n) for n in range(N_PADS))
MOVES_OF_A_KNOB = 4  # until it is clear how it turns
PRESSED = 64
ANY_NUMBER = r"\[\d+\]"
NEAR = 12  # steps that a turned knob sends at most, as its distance from "none"


class CannotLearn(NeuralFunkError):
    """Something that no controller can be taught."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned: a pad by its number, a function's button, a knob, or the strip."""

    kind: str  # "pad", "button", "knob" or "strip"
    name: str  # the number of the pad, the function or the control

    def __str__(self) -> str:
        return f"pad {self.name}" if self.kind == "pad" else self.name


def lesson_of(text: str) -> Lesson:
    """Return what a text names, as "pad 3", "swap" or "distance"; CannotLearn with the nearest names."""
    words = text.strip().lower().replace("-", "_").split()
    if words[:1] == ["pad"] and len(words) == 2 and words[1].isdigit() and 1 <= int(words[1]) <= N_PADS:
        return Lesson("pad", str(int(words[1])))
    name = "_".join(words)
    if name in KNOBS:
        return Lesson("knob", name)
    if name in FUNCTIONS:
        return Lesson("button", name)
    if name == "strip":
        return Lesson("strip", name)
    known = ("pad 1", "strip", *FUNCTIONS, *KNOBS)
    raise CannotLearn(
        f"nothing is called {text.strip()!r}{nearest_names(name, known)}; a pad is 'pad 1' to 'pad 16'"
    )


def blank(port: str) -> Controller:
    """Return the controller of a port that nobody knows: sixteen pads on notes 36 to 51, and nothing else."""
    # bridges write the number of a client into the name, as [24]: it changes at each plugging
    parts = re.split(r"\[\d+\]", port)
    key = re.sub(r"[^a-z0-9]+", "_", " ".join(parts).lower()).strip("_") or "controller"
    pattern = f"^{ANY_NUMBER.join(map(re.escape, parts))}$"
    ports = Ports(pattern)
    return Controller(key, port, {"linux": ports, "darwin": ports, "win32": ports}, ports, DEFAULT_PADS)


class Learning:
    """One controller that is being taught. Every step can be undone."""

    def __init__(
        self,
        controller: Controller,
        is_done: Callable[[Lesson, str], None],
        refuse: Callable[[Lesson, str], None] = lambda lesson, why: None,
    ) -> None:
        """`is_done` is told what was learned, and in words how it is sent; `refuse` why something was not."""
        self.controller = controller
        self._is_done, self._refuse = is_done, refuse
        self._former: list[Controller] = []
        self._lesson: Lesson | None = None
        self._moves: dict[Key, list[int]] = {}

    @property
    def lesson(self) -> Lesson | None:
        """Return what is to be pressed or moved now."""
        return self._lesson

    def begin(self, lesson: Lesson | None) -> None:
        """Wait for this to be pressed or moved; None: for nothing."""
        self._lesson, self._moves = lesson, {}

    def undo(self) -> bool:
        """Forget what was learned last; False if nothing was."""
        if not self._former:
            return False
        self.controller = self._former.pop()
        return True

    def take(self, event: MidiEvent | None) -> bool:
        """Take what the device says while something is to be learned; tell whether it has been."""
        lesson = self._lesson
        match event:
            case NoteOn(_, note, _) if lesson is not None and note >= self.controller.lowest_note:
                key = Key("note", note)
                if lesson.kind in ("pad", "button"):
                    return self._learn(lesson, key)
            case ControlChange(_, control, value) if lesson is not None:
                key = Key("control", control)
                if lesson.kind in ("pad", "button") and value >= PRESSED:
                    return self._learn(lesson, key)
                if lesson.kind == "strip":
                    return self._learn(lesson, key)
                if lesson.kind == "knob":
                    moves = self._moves.setdefault(key, [])
                    moves.append(value)
                    if len(moves) >= MOVES_OF_A_KNOB:
                        return self._learn(lesson, key, turning_of(moves))
            case _:
                pass
        return False

    def _learn(self, lesson: Lesson, key: Key, turning: Turning = "absolute") -> bool:
        if lesson.kind != "pad" and key in self.controller.pads:
            self._refuse(lesson, f"{key.kind} {key.number} is pad {self.controller.pads.index(key) + 1}")
            return False
        self._former.append(self.controller)
        free = without(self.controller, key)
        match lesson.kind:
            case "pad":
                self.controller = with_pad(free, int(lesson.name), key)
            case "button":
                others = tuple(b for b in free.buttons if b.function != lesson.name)
                self.controller = replace(free, buttons=(*others, Button(key, lesson.name, name=str(lesson))))
            case "knob":
                others = tuple(k for k in free.knobs if k.control != lesson.name)
                self.controller = replace(free, knobs=(*others, Knob(key, lesson.name, turning, str(lesson))))
            case _:
                self.controller = replace(free, strip=Strip(key))
        self.begin(None)
        told = f"{key.kind} {key.number}" + (f", {turning.replace('_', ' ')}" if lesson.kind == "knob" else "")
        self._is_done(lesson, told)
        return True


def with_pad(controller: Controller, number: int, key: Key) -> Controller:
    """Return the controller with this key for a pad; a pad that had it gets the one that this pad had."""
    pads = list(controller.pads)
    if key in pads:
        pads[pads.index(key)] = pads[number - 1]
    pads[number - 1] = key
    return replace(controller, pads=tuple(pads))


def without(controller: Controller, key: Key) -> Controller:
    """Return the controller in which a key means nothing but a pad: one key does one thing."""

    def is_it(other: Key) -> bool:
        return (other.kind, other.number) == (key.kind, key.number)

    strip = controller.strip
    if strip is not None and isinstance(strip.value, Key) and is_it(strip.value):
        strip = None
    return replace(
        controller,
        areas={name: keys for name, keys in controller.areas.items() if not any(map(is_it, keys))},
        buttons=tuple(button for button in controller.buttons if not is_it(button.key)),
        knobs=tuple(knob for knob in controller.knobs if not is_it(knob.key)),
        strip=strip,
    )


def turning_of(values: list[int]) -> Turning:
    """Return how a knob turns that has sent these: steps lie near a "none" of their own, places anywhere."""
    up, down = any(0 < v <= NEAR for v in values), any(v >= 128 - NEAR for v in values)
    if all(0 < v <= NEAR or v >= 128 - NEAR for v in values) and ((up and down) or len(set(values)) <= 2):
        return "twos_complement"
    if all(0 < v <= NEAR or 64 < v <= 64 + NEAR for v in values) and any(v <= NEAR for v in values):
        return "sign_magnitude"
    if all(64 - NEAR <= v <= 64 + NEAR and v != 64 for v in values) and not _is_a_walk(values):
        return "binary_offset"
    return "absolute"


def _is_a_walk(values: list[int]) -> bool:
    """Tell whether values follow each other as those of a knob that shows its place do: one by one, one way."""
    steps = [after - before for before, after in pairwise(values)]
    return all(0 < step <= 3 for step in steps) or all(-3 <= step < 0 for step in steps)
