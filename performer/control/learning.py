"""Learning a controller: press the thing, move the thing, done. What was learned is a table of the player's own."""

import re
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import chain, count, pairwise

from performer.control.controller import FUNCTIONS, KNOBS, Button, Controller, Key, Knob, Ports, Strip, Turning
from performer.control.midi import ControlChange, MidiEvent, NoteOn, PitchBend
from performer.errors import NeuralFunkError, nearest_names

N_PADS = 16
NUMBERED = "system:"  # ports on JACK whose names are but numbers, another for the same device tomorrow
DEFAULT_PADS = tuple(Key("note", 36 + n) for n in range(N_PADS))
MOVES_OF_A_KNOB = 4  # until it is clear how it turns
PRESSED = 64
ANY_NUMBER = r"\[\d+\]"
STILL_SECONDS = 0.5  # that a knob which was learned has to be still before it is anything else
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

    @property
    def asked(self) -> str:
        """Return what `/nf/learn` is asked with: there, "undo" alone takes back what was learned last."""
        return f"function {self.name}" if self.name == "undo" else str(self)


def lesson_of(text: str) -> Lesson:
    """Return what a text names, as "pad 3", "swap" or "distance"; CannotLearn with the nearest names."""
    words = text.strip().lower().replace("-", "_").split()
    if words[:1] == ["pad"] and len(words) == 2 and words[1].isdigit() and 1 <= int(words[1]) <= N_PADS:
        return Lesson("pad", str(int(words[1])))
    if words[:1] == ["function"] and "_".join(words[1:]) in FUNCTIONS:
        words = words[1:]
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


def unknown(port: str, taken: Collection[str]) -> Controller:
    """Return the controller of a port that nobody knows, under a key that no table has taken."""
    table = blank(port)
    keys = chain((table.key,), (f"{table.key}_{n}" for n in count(2)))
    return replace(table, key=next(key for key in keys if key not in taken))


class Learning:
    """One controller that is being taught. Every step can be undone."""

    def __init__(
        self,
        controller: Controller,
        is_done: Callable[[Lesson, str], None],
        refuse: Callable[[Lesson, str], None] = lambda lesson, why: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`is_done` is told what was learned, and in words how it is sent; `refuse` why something was not."""
        self.controller = controller
        self._is_done, self._refuse, self._clock = is_done, refuse, clock
        self._moving: Key | None = None  # a knob that was learned, and is turned on
        self._moved_at = 0.0
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
                if self._still_moves(key):
                    return False
                if lesson.kind == "button" and value >= PRESSED:
                    return self._learn(lesson, key)
                if lesson.kind == "pad" and key not in self._moves:  # told once, however much it is moved
                    self._moves[key] = []
                    self._refuse(lesson, f"control {control} is no note, and pads are struck by notes")
                if lesson.kind == "strip":
                    return self._learn(lesson, key)
                if lesson.kind == "knob":
                    moves = self._moves.setdefault(key, [])
                    moves.append(value)
                    if len(moves) >= MOVES_OF_A_KNOB:
                        return self._learn(lesson, key, turning_of(moves))
            case PitchBend() if lesson is not None and lesson.kind == "strip":
                return self._keep(lesson, replace(self.controller, strip=Strip("pitch_bend")), "pitch bend")
            case _:
                pass
        return False

    def _still_moves(self, key: Key) -> bool:
        """Tell whether a knob is that which was learned last, and has not been still since."""
        now = self._clock()
        if key != self._moving or now - self._moved_at > STILL_SECONDS:
            return False
        self._moved_at = now
        return True

    def _learn(self, lesson: Lesson, key: Key, turning: Turning = "absolute") -> bool:
        pads = self.controller.pads
        holder = next((n for n, pad in enumerate(pads, 1) if _same(pad, key)), 0)
        if lesson.kind != "pad" and holder:
            self._refuse(lesson, f"{key.kind} {key.number} is pad {holder}")
            return False
        if lesson.kind == "pad" and int(lesson.name) > len(pads) + (not self.controller.pad_lights):
            self._refuse(lesson, f"{self.controller.name} has pads 1 to {len(pads)}")
            return False
        free = without(self.controller, key)
        match lesson.kind:
            case "pad":
                changed = with_pad(free, int(lesson.name), key)
            case "button":
                others = tuple(b for b in free.buttons if b.function != lesson.name)
                changed = replace(free, buttons=(*others, Button(key, lesson.name, name=str(lesson))))
            case "knob":
                others = tuple(k for k in free.knobs if k.control != lesson.name)
                changed = replace(free, knobs=(*others, Knob(key, lesson.name, turning, str(lesson))))
            case _:
                changed = replace(free, strip=Strip(key))
        told = f"{key.kind} {key.number}" + (f", {turning.replace('_', ' ')}" if lesson.kind == "knob" else "")
        self._moving, self._moved_at = (key if lesson.kind in ("knob", "strip") else None), self._clock()
        return self._keep(lesson, changed, told)

    def _keep(self, lesson: Lesson, changed: Controller, told: str) -> bool:
        self._former.append(self.controller)
        self.controller = changed
        self.begin(None)
        self._is_done(lesson, told)
        return True


def with_pad(controller: Controller, number: int, key: Key) -> Controller:
    """Return the controller with this key for a pad; a pad that had it gets the one that this pad had.

    The pad after the last is a new one.
    """
    pads = list(controller.pads)
    if number > len(pads):
        pads = [pad for pad in pads if not _same(pad, key)]
        return replace(controller, pads=(*pads, key))
    pads = [pads[number - 1] if _same(pad, key) else pad for pad in pads]
    pads[number - 1] = key
    return replace(controller, pads=tuple(pads))


def without(controller: Controller, key: Key) -> Controller:
    """Return the controller in which a key means nothing but a pad: one key does one thing."""
    strip = controller.strip
    if strip is not None and isinstance(strip.value, Key) and _same(strip.value, key):
        strip = None
    elif strip is not None and strip.touch is not None and _same(strip.touch, key):
        strip = replace(strip, touch=None)
    buttons = tuple(button for button in controller.buttons if not _same(button.key, key))
    if not any(button.function == "shift" for button in buttons):  # second functions are out of reach
        buttons = tuple(replace(button, shifted="") for button in buttons)
    return replace(
        controller,
        areas={n: keys for n, keys in controller.areas.items() if not any(_same(other, key) for other in keys)},
        buttons=buttons,
        knobs=tuple(knob for knob in controller.knobs if not _same(knob.key, key)),
        strip=strip,
    )


def _same(known: Key, key: Key) -> bool:
    """Tell whether two keys are one, on whatever channel."""
    return (known.kind, known.number) == (key.kind, key.number)


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
