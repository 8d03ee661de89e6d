"""A controller as the text of its table: what `controller_reading` reads back to the same."""

import json
import os
from pathlib import Path
from typing import Any

from performer.control.controller import Button, Controller, Key, Knob, Lights, Page, Ports
from performer.control.controller_fields import text_of_key, text_of_strip
from performer.control.controller_reading import VERSION
from performer.errors import BadController

Pairs = list[tuple[str, str]]
"""Keys with their values, as they are written."""


def write_table(controller: Controller, path: Path) -> None:
    """Write the table of a controller, whole or not at all, in the place of what was there."""
    if path.stem != controller.key or path.suffix != ".toml":
        raise BadController(f"{path}: a table is named by its controller; call it {controller.key}.toml")
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(beside, "w", encoding="utf-8", newline="\n") as file:
            file.write(text_of(controller))
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise BadController(f"{path}: the table was not written: {error.strerror}") from error
    finally:
        if beside.exists():
            beside.unlink()


def text_of(controller: Controller) -> str:
    """Return the table of a controller; what is as it is without a word is left out."""
    parts = [_head(controller)]
    parts += [_headed("page", _page(controller.page))]
    parts += [_headed(f"ports.{system}", _ports(ports)) for system, ports in controller.ports.items()]
    parts += [_headed("jack", _ports(controller.jack))]
    areas = [(name, _keys(keys)) for name, keys in controller.areas.items()]
    parts += [_headed("areas", areas), _strip(controller), *_lights(controller.lights)]
    return "\n".join(part for part in parts if part)


def _head(controller: Controller) -> str:
    pairs = [("version", str(VERSION)), ("name", _text(controller.name)), ("pads", _keys(controller.pads))]
    plain = {
        "rows": (controller.rows, 4),
        "lowest_note": (controller.lowest_note, 0),
        "general_midi": (controller.general_midi, False),
        "chokes": (controller.chokes, False),
        "pressure": (controller.pressure, "none"),
    }
    pairs += [(key, _value(value)) for key, (value, default) in plain.items() if value != default]
    lists = {
        "pad_lights": f"[{', '.join(map(str, controller.pad_lights))}]" if controller.pad_lights else "",
        "repaint_on": _keys(controller.repaint_on) if controller.repaint_on else "",
        "buttons": _lines([_button(button) for button in controller.buttons]),
        "knobs": _lines([_knob(knob) for knob in controller.knobs]),
        "enter": _lines([_text(_hex(message)) for message in controller.enter]),
        "leave": _lines([_text(_hex(message)) for message in controller.leave]),
        "taken": _lines([_inline([("message", _text(_hex(m))), ("by", _text(by))]) for m, by in controller.taken]),
    }
    return _pairs([*pairs, *((key, text) for key, text in lists.items() if text)])


def _button(button: Button) -> str:
    named = [("name", _text(button.name))] if button.name else []
    shifted = [("shifted", _text(button.shifted))] if button.shifted else []
    lit = [("lit", "true")] if button.lit else []
    return _inline([*named, ("key", _key(button.key)), ("function", _text(button.function)), *shifted, *lit])


def _knob(knob: Knob) -> str:
    named = [("name", _text(knob.name))] if knob.name else []
    turning = [("turning", _text(knob.turning))] if knob.turning != "absolute" else []
    return _inline([*named, ("key", _key(knob.key)), ("control", _text(knob.control)), *turning])


def _ports(ports: Ports) -> Pairs:
    return [("listen", _text(ports.listen)), *([("send", _text(ports.send))] if ports.send else [])]


def _page(page: Page) -> Pairs:
    parts = {"connect": page.connect, "unverified": page.unverified, "look_first": page.look_first}
    return [(key, _lines([_text(text) for text in texts])) for key, texts in parts.items() if texts]


def _strip(controller: Controller) -> str:
    if controller.strip is None:
        return ""
    strip, touch = controller.strip, controller.strip.touch
    moved = _key(strip.value) if isinstance(strip.value, Key) else _text(text_of_strip(strip))
    return _headed("strip", [("value", moved), *([("touch", _key(touch))] if touch else [])])


def _lights(lights: Lights | None) -> list[str]:
    if lights is None:
        return []
    pairs = [("pad", _text(lights.pad)), *([("button", _text(lights.button))] if lights.button else [])]
    pace = [("pace_seconds", _value(lights.pace_seconds))] if lights.pace_seconds else []
    tables = {"colours": lights.colours, "button_colours": lights.button_colours}
    coloured = [
        _headed(f"lights.{name}", [(colour, f"[{dim}, {full}]") for colour, (dim, full) in colours.items()])
        for name, colours in tables.items()
    ]
    return [_headed("lights", [*pairs, *pace]), *coloured]


def _headed(header: str, pairs: Pairs) -> str:
    return f"[{header}]\n{_pairs(pairs)}" if pairs else ""


def _pairs(pairs: Pairs) -> str:
    return "".join(f"{key} = {value}\n" for key, value in pairs)


def _inline(pairs: Pairs) -> str:
    return "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"


def _lines(values: list[str]) -> str:
    return "[\n" + "".join(f"  {value},\n" for value in values) + "]" if values else ""


def _keys(keys: tuple[Key, ...]) -> str:
    return f"[{', '.join(map(_key, keys))}]"


def _key(key: Key) -> str:
    """Return a note of any channel as its bare number, all else in words."""
    return str(key.number) if key.kind == "note" and key.channel is None else _text(text_of_key(key))


def _hex(message: bytes) -> str:
    return message.hex(" ").upper()


def _text(text: str) -> str:
    """Return a text as TOML; one with backslashes in single quotes, where it may."""
    return f"'{text}'" if "\\" in text and "'" not in text else json.dumps(text, ensure_ascii=False)


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str | bool) else repr(value)
