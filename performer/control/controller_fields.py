"""The keys of a controller's table: what each wants, and what stands for a key of the device or a message."""

import re
from dataclasses import dataclass
from typing import Any, get_args

from performer.control.controller import (
    AREAS,
    COLOURS,
    FUNCTIONS,
    KNOBS,
    Key,
    Pressure,
    Strip,
    Turning,
    light_message,
)
from performer.kit.fields import VERSION, Number, OneOf, Several, Switch, Text, Want, Whole

BYTE = Whole(0, 127)
_KEY = re.compile(r"(note|control) (\d{1,3})(?: channel (\d{1,2}))?")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2} )*[0-9A-Fa-f]{2}")
_TEMPLATE = re.compile(r"(?:(?:[0-9A-Fa-f]{2}|\{at\}|\{colour\}) ?)+")
PITCH_BEND = "pitch bend"
_BEND = re.compile(rf"{PITCH_BEND}(?: channel (\d{{1,2}}))?")


@dataclass(frozen=True, slots=True)
class KeyText:
    """A note or a control of the device; a bare number is a note. Channels count from 1, as musicians count."""

    def takes(self, value: Any) -> bool:
        return key_of(value) is not None

    def __str__(self) -> str:
        return 'a note or control, as 36, "control 20" or "note 36 channel 10"'


@dataclass(frozen=True, slots=True)
class StripText:
    """What a touch strip moves."""

    def takes(self, value: Any) -> bool:
        return strip_of(value) is not None

    def __str__(self) -> str:
        return f'"{PITCH_BEND}", "{PITCH_BEND} channel 1" or a control, as "control 1"'


@dataclass(frozen=True, slots=True)
class Headed:
    """A table with keys of its own."""

    header: str

    def takes(self, value: Any) -> bool:
        return isinstance(value, dict)

    def __str__(self) -> str:
        return f"a table, headed [{self.header}]"


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression, or "" for no port."""

    def takes(self, value: Any) -> bool:
        if not isinstance(value, str) or not (value == "" or Text().takes(value)):
            return False
        try:
            re.compile(value)
        except re.error:
            return False
        return True

    def __str__(self) -> str:
        return "a regular expression in single quotes"


@dataclass(frozen=True, slots=True)
class Sysex:
    """One whole system exclusive message in hexadecimal."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) and _HEX.fullmatch(value) is not None and is_sysex(bytes.fromhex(value))

    def __str__(self) -> str:
        return "a whole sysex message in hexadecimal, F0 … F7"


@dataclass(frozen=True, slots=True)
class Template:
    """A message of three bytes or a sysex message, with places for the light and its colour."""

    def takes(self, value: Any) -> bool:
        if not isinstance(value, str) or _TEMPLATE.fullmatch(value) is None:
            return False
        if (value.count("{at}"), value.count("{colour}")) != (1, 1):
            return False
        message = light_message(value, 0, 0)
        return is_sysex(message) or (len(message) == 3 and 0x80 <= message[0] < 0xF0 and max(message[1:]) < 0x80)

    def __str__(self) -> str:
        return "one message in hexadecimal with {at} and {colour}, as '90 {at} {colour}'"


def key_of(value: Any) -> Key | None:
    """Return the key that a value of a table means; None where it means none."""
    if BYTE.takes(value):
        return Key("note", value)
    found = _KEY.fullmatch(value) if isinstance(value, str) else None
    if found is None or int(found[2]) > 127 or not 1 <= int(found[3] or 1) <= 16:
        return None
    return Key("note" if found[1] == "note" else "control", int(found[2]), int(found[3]) - 1 if found[3] else None)


def strip_of(value: Any) -> Strip | None:
    """Return the strip, but for its touch, that a value of a table means; None where it means none."""
    bend = _BEND.fullmatch(value) if isinstance(value, str) else None
    if bend is not None:
        channel = int(bend[1] or 1)
        return Strip("pitch_bend", channel=channel - 1 if bend[1] else None) if 1 <= channel <= 16 else None
    key = key_of(value)
    return None if key is None else Strip(key)


def text_of_strip(strip: Strip) -> str:
    """Return what a strip moves in the words of a table: "pitch bend channel 1"."""
    if isinstance(strip.value, Key):
        return text_of_key(strip.value)
    return PITCH_BEND + ("" if strip.channel is None else f" channel {strip.channel + 1}")


def text_of_key(key: Key) -> str:
    """Return a key in the words of a table: "note 36 channel 10"."""
    return f"{key.kind} {key.number}" + ("" if key.channel is None else f" channel {key.channel + 1}")


def is_sysex(message: bytes) -> bool:
    """Return whether the bytes are one whole system exclusive message."""
    return len(message) > 2 and message[0] == 0xF0 and message[-1] == 0xF7 and max(message[1:-1]) < 0x80


TABLE: dict[str, Want] = {
    "version": VERSION,
    "name": Text(),
    "rows": Whole(1, 8),
    "pads": Several("notes, pad 1 first"),
    "pressure": OneOf(get_args(Pressure)),
    "chokes": Switch(),
    "general_midi": Switch(),
    "lowest_note": BYTE,
    "areas": Headed("areas"),
    "buttons": Several("buttons, as [{ key = 'control 35', function = 'swap' }]"),
    "knobs": Several("knobs, as [{ key = 'control 71', control = 'morph' }]"),
    "strip": Headed("strip"),
    "repaint_on": Several("keys"),
    "ports": Headed("ports"),
    "jack": Headed("jack"),
    "enter": Several("sysex messages"),
    "leave": Several("sysex messages"),
    "taken": Several("replies, as [{ message = 'F0 … F7', by = 'live' }]"),
    "lights": Headed("lights"),
    "pad_lights": Several("numbers, one a pad"),
    "page": Headed("page"),
}

AREA: dict[str, Want] = {name: Several("notes") for name in AREAS}
SYSTEMS: dict[str, Want] = {name: Headed(f"ports.{name}") for name in ("linux", "darwin", "win32")}
PORTS: dict[str, Want] = {"listen": Expression(), "send": Expression()}
BUTTON: dict[str, Want] = {
    "name": Text(),
    "key": KeyText(),
    "function": OneOf(FUNCTIONS),
    "shifted": OneOf(FUNCTIONS),
    "lit": Switch(),
}
KNOB: dict[str, Want] = {
    "name": Text(),
    "key": KeyText(),
    "control": OneOf(KNOBS),
    "turning": OneOf(get_args(Turning)),
}
STRIP: dict[str, Want] = {"value": StripText(), "touch": KeyText()}
LIGHTS: dict[str, Want] = {
    "pad": Template(),
    "button": Template(),
    "pace_seconds": Number(0, 1),
    "colours": Headed("lights.colours"),
    "button_colours": Headed("lights.button_colours"),
}
COLOUR: dict[str, Want] = {name: Several("two numbers from 0 to 127, dim and full") for name in COLOURS}
TAKEN: dict[str, Want] = {"message": Sysex(), "by": OneOf(("live", "user"))}
PAGE: dict[str, Want] = {name: Several("texts") for name in ("connect", "unverified", "look_first")}
