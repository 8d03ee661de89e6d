"""One grammar for every controller: what its keys, knobs and strip ask for, in the words of OSC.

A function's button that is held makes the pads struck meanwhile say which pad is meant; a tap of it means the focus
pad. What a table's keys are is decided here once, for the kernel (`meanings`) and for Python.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from performer.audio.layout import AS_NOTE, BUTTON, TOLD
from performer.control.addresses import INCOMING
from performer.control.arguments import Refused, Value
from performer.control.controller import ON_A_PAD, Button, Controller, Key, Knob
from performer.control.controls_in import ControlsIn, Turned
from performer.control.midi import ControlChange, MidiEvent, NoteOff, NoteOn, Panic, PitchBend, ProgramChange
from performer.control.pickup import Pickup
from performer.control.strip import PlayedStrip
from performer.control.turning import Detents, steps_of

TAP_SECONDS = 0.6
STEPS_OF_A_RANGE = 48  # of a knob that turns without end: two turns
FUNCTION_OF_A_PAD = {
    "swap": "/nf/pad/swap",
    "take": "/nf/room/take",
    "undo": "/nf/pad/undo",
    "redo": "/nf/pad/redo",
    "home": "/nf/pad/home",
    "ab": "/nf/pad/ab",
    "keep": "/nf/pad/keep",
    "ban": "/nf/pad/ban",
}
FUNCTION_OF_ALL = {
    "kit_swap": "/nf/kit/swap",
    "kit_undo": "/nf/kit/undo",
    "kit_home": "/nf/kit/home",
    "kit_next": "/nf/kit/next",
    "kit_previous": "/nf/kit/previous",
    "tap": "/nf/tempo/tap",
    "panic": "/nf/panic",
}
KNOB_OF_THE_KIT = {"morph": "/nf/morph", "distance": "/nf/distance", "sensitivity": "/nf/room/sensitivity"}
KNOB_OF_A_PAD = {
    "pad_morph": "/nf/pad/morph",
    "tune": "/nf/pad/tune",
    "decay": "/nf/pad/decay",
    "gain": "/nf/pad/gain",
}
OF_A_KNOB = {"tune": (-12.0, 12.0), "decay": (0.0, 2.0), "gain": (-24.0, 12.0)}
"""What a knob reaches of a control that goes further than a hand can aim."""
ADDRESS_OF_AREA = {"neighbours": "/nf/pad/near", "room": "/nf/room/give", "kits": "/nf/kit/go"}


class View(Protocol):
    """What a controller needs to know of the stage."""

    @property
    def focus(self) -> int: ...
    @property
    def n_kits(self) -> int: ...
    def value(self, verb: str, pad: int = 0) -> float: ...
    def locked(self, pad: int) -> bool: ...
    def is_on(self, what: str) -> bool: ...


def meanings(controller: Controller) -> list[int]:
    """Return what each note, then each control, is: a pad from 0, or TOLD, BUTTON, AS_NOTE."""
    found = [AS_NOTE if controller.general_midi and note >= controller.lowest_note else TOLD for note in range(128)]
    found += [TOLD] * 128
    for pad, key in enumerate(controller.pads):
        if key.kind == "note":
            found[key.number] = pad
    touch = controller.strip.touch if controller.strip is not None else None
    areas = (key for keys in controller.areas.values() for key in keys)
    for key in (*areas, *controller.repaint_on, *([touch] if touch is not None else [])):
        found[_place(key)] = TOLD
    for button in controller.buttons:
        silences = button.function == "shift" or {button.function, button.shifted} & ON_A_PAD
        found[_place(button.key)] = BUTTON if silences else TOLD
    return found


def _place(key: Key) -> int:
    return key.number + (128 if key.kind == "control" else 0)


def function_asked(function: str, pad: int, view: View) -> list[Turned]:
    """Return what a function asks for, on a pad where it is of one."""
    match function:
        case "lock":
            return _asked("/nf/pad/lock", pad, int(not view.locked(pad)))
        case "listen":
            return _asked("/nf/room/listen", int(not view.is_on("listen")))
        case "record":
            return _asked("/nf/record", int(not view.is_on("record")))
        case _ if function in FUNCTION_OF_A_PAD:
            return _asked(FUNCTION_OF_A_PAD[function], pad)
        case _ if function in FUNCTION_OF_ALL:
            return _asked(FUNCTION_OF_ALL[function])
        case _:
            return []


def knob_asked(control: str, n_steps: int, view: View, coarse: int = STEPS_OF_A_RANGE) -> list[Turned]:
    """Return what so many steps of a knob ask for; of the neighbours one a step."""
    if control == "step":
        return _asked("/nf/pad/step", view.focus, max(-500, min(500, n_steps))) if n_steps else []
    lowest, highest = _reach(control)
    now = _now(control, view)
    return _set(control, min(max(lowest, now + n_steps * (highest - lowest) / coarse), highest), view)


@dataclass(slots=True)
class Held:
    """A function's button that is down."""

    function: str
    since_seconds: float
    used: bool = False  # a pad was struck meanwhile


@dataclass(slots=True)
class Hand:
    """One controller that is played. One thread calls it."""

    controller: Controller
    view: View
    clock: Callable[[], float] = time.monotonic
    _held: dict[int, Held] = field(default_factory=dict[int, Held])  # by the place of its key
    _shift: bool = False
    _down: set[Key] = field(default_factory=set[Key])  # all buttons
    _strip: PlayedStrip | None = field(init=False, default=None)
    _plain: ControlsIn = field(default_factory=ControlsIn)
    _pickups: dict[int, Pickup] = field(default_factory=dict[int, Pickup])
    _detents: dict[int, Detents] = field(default_factory=dict[int, Detents])

    def __post_init__(self) -> None:
        if self.controller.strip is not None:
            self._strip = PlayedStrip(self.controller.strip, lambda: self.view.value("morph"), self.clock)

    @property
    def held(self) -> str:
        """Return the function whose button went down last and is down, "shift" for that alone, "" for none."""
        of = [held.function for held in self._held.values()]
        return of[-1] if of else "shift" if self._shift else ""

    @property
    def down(self) -> frozenset[Key]:
        """Return the keys of all buttons that are down."""
        return frozenset(self._down)

    def take(self, event: MidiEvent | None) -> list[Turned] | None:
        """Return what an event asks for; None for one that has no use here."""
        match event:
            case NoteOn(channel, note, _):
                return self._key(Key("note", note, channel), True)
            case NoteOff(channel, note):
                return self._key(Key("note", note, channel), False)
            case ControlChange(channel, control, value):
                return self._control(Key("control", control, channel), value, event)
            case PitchBend(channel, position):
                strip = self.controller.strip
                bends = strip is not None and strip.value == "pitch_bend" and strip.channel in (None, channel)
                return self._moved(position) if bends else None
            case Panic():
                return _asked("/nf/panic")
            case ProgramChange() if not self.view.n_kits:
                return None
            case _:
                return self._plain.requests(event, self.view.value)

    def let_go(self) -> list[Turned]:
        """Return what must be taken back when the device is not there any more, and forget what was held."""
        self._held.clear()
        self._down.clear()
        self._shift = False
        return _morph(self._strip.let_go()) if self._strip is not None else []

    # Keys ---------------------------------------------------------------------------------------------------

    def _control(self, key: Key, value: int, event: ControlChange) -> list[Turned] | None:
        strip = self.controller.strip
        for knob in self.controller.knobs:
            if _is(knob.key, key):
                return self._turned(knob, value)
        if strip is not None and isinstance(strip.value, Key) and _is(strip.value, key):
            return self._moved(value / 127)
        found = self._key(key, value > 0)
        return self._plain.requests(event, self.view.value) if found is None else found

    def _key(self, key: Key, down: bool) -> list[Turned] | None:
        """Return what a note, or a control that is a key, asks for; None for one that no table knows."""
        table = self.controller
        if table.strip is not None and self._strip is not None and _is(table.strip.touch, key):
            return _morph(self._strip.touched(down))
        for button in table.buttons:
            if _is(button.key, key):
                return self._button(button, down)
        if any(_is(known, key) for known in table.repaint_on):
            return []
        for name, keys in table.areas.items():
            for n, known in enumerate(keys, 1):
                if _is(known, key):
                    return self._area(name, n) if down else []
        for pad, known in enumerate(table.pads, 1):
            if _is(known, key):
                return self._pad(pad) if down else []
        return [] if key.kind == "note" and key.number < table.lowest_note else None

    def _pad(self, pad: int) -> list[Turned]:
        """Return what is asked of a pad that is struck while a function is held; it does not sound."""
        for held in self._held.values():
            held.used = True
        if self._held:
            return function_asked(list(self._held.values())[-1].function, pad, self.view)
        return _asked("/nf/pad/select", pad) if self._shift else []

    def _area(self, name: str, n: int) -> list[Turned]:
        if name == "kits":
            return _asked(ADDRESS_OF_AREA[name], n) if n <= self.view.n_kits else []
        return _asked(ADDRESS_OF_AREA[name], self.view.focus, n)

    def _button(self, button: Button, down: bool) -> list[Turned]:
        (self._down.add if down else self._down.discard)(button.key)
        if button.function == "shift":
            self._shift = down
            return []
        place = _place(button.key)
        if not down:
            held = self._held.pop(place, None)
            if held is None or held.used or self.clock() - held.since_seconds > TAP_SECONDS:
                return []
            return function_asked(held.function, self.view.focus, self.view)
        function = button.shifted if self._shift and button.shifted else button.function
        if function not in ON_A_PAD:
            return function_asked(function, 0, self.view)
        self._held.pop(place, None)  # the one that went down last is the last
        self._held[place] = Held(function, self.clock())
        return []

    # Knobs and the strip ------------------------------------------------------------------------------------

    def _turned(self, knob: Knob, value: int) -> list[Turned]:
        place = _place(knob.key)
        detents = self._detents.setdefault(place, Detents())
        if knob.turning != "absolute":
            steps = steps_of(value, knob.turning)
            return knob_asked(knob.control, detents.turned(steps) if knob.control == "step" else steps, self.view)
        if knob.control == "step":
            return knob_asked("step", detents.moved_to(value), self.view)
        pickup = self._pickups.setdefault(place, Pickup())  # of whichever pad: it holds no value but its own
        lowest, highest = _reach(knob.control)
        position = value / 127
        if not pickup.turn(position, (_now(knob.control, self.view) - lowest) / (highest - lowest)):
            return []
        return _set(knob.control, lowest + position * (highest - lowest), self.view)

    def _moved(self, position: float) -> list[Turned]:
        return _morph(self._strip.moved(position)) if self._strip is not None else []


def _is(known: Key | None, key: Key) -> bool:
    """Tell whether a key of a table is the one that was moved."""
    return (
        known is not None
        and (known.kind, known.number) == (key.kind, key.number)
        and known.channel in (None, key.channel)
    )


def _reach(control: str) -> tuple[float, float]:
    if control in OF_A_KNOB:
        return OF_A_KNOB[control]
    row = INCOMING[KNOB_OF_THE_KIT.get(control) or KNOB_OF_A_PAD[control]]
    argument = row.arguments[0 if control in KNOB_OF_THE_KIT else 1]
    return float(argument.lowest), float(argument.highest)


def _now(control: str, view: View) -> float:
    if control in KNOB_OF_THE_KIT:
        return view.value(INCOMING[KNOB_OF_THE_KIT[control]].verb)
    return view.value(INCOMING[KNOB_OF_A_PAD[control]].verb, view.focus)


def _set(control: str, value: float, view: View) -> list[Turned]:
    if control in KNOB_OF_THE_KIT:
        return _asked(KNOB_OF_THE_KIT[control], value)
    return _asked(KNOB_OF_A_PAD[control], view.focus, value)


def _morph(value: float | None) -> list[Turned]:
    return [] if value is None else _asked("/nf/morph", value)


def _asked(address: str, *values: Value) -> list[Turned]:
    """Return the request for values; none where this version takes none there."""
    row = INCOMING[address]
    try:
        args, _ = row.accept(list(values))
    except Refused:
        return []
    return [Turned(address, row.verb, args)]
