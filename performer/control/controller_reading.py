"""From the text of a table to a controller, with every fault found on its line."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from performer.control import controller_fields as fields
from performer.control.controller import Button, Controller, Key, Knob, Lights, Page, Ports, Strip, System
from performer.control.controller_fields import key_of, strip_of, text_of_key
from performer.errors import BadController
from performer.kit.fields import Want
from performer.kit.tables import REQUIRED, Table, TableReading, check_version
from performer.toml_lines import Place, read_toml

VERSION = 1
Wants = dict[str, Want]


def read_controller(text: str, path: Path) -> tuple[Controller, list[str]]:
    """Return the controller of a text and its faults, one line each; one with faults is not to be used.

    A text that is not TOML, or of another version of the format, is a BadController: nothing in it can be judged.
    """
    toml = read_toml(text, str(path), BadController)
    check_version(toml, path, "a controller's table", VERSION, BadController)
    reading = _Reading(toml)
    controller = reading.controller(path.stem)
    return controller, reading.told(path)


def worst(faults: list[str]) -> str:
    """Return the fault to be told alone: the first misspelled key, before what is missing for want of it."""
    return min(faults, key=lambda fault: ": there is no key " not in fault)


class _Reading(TableReading):
    """One walk through the values of a table. Every method takes the place it looks at and whose it is."""

    def controller(self, key: str) -> Controller:
        table = self.toml.values
        self._keys((), table, fields.TABLE, "the table")

        def value(name: str, default: Any) -> Any:
            return self._value((), table, name, fields.TABLE, "the table", default)

        general_midi = value("general_midi", False)
        pads = self._key_list((), table, "pads", fields.TABLE, "the table", claim=True)
        lowest_note = value("lowest_note", 0)
        self._check_pads(pads, lowest_note, general_midi)
        return Controller(
            key=key,
            name=value("name", REQUIRED) or key,
            ports=self._ports(),
            jack=self._port(("jack",), self._headed((), table, "jack", fields.TABLE), "jack"),
            pads=pads,
            rows=value("rows", 4),
            areas=self._areas(),
            buttons=self._buttons(),
            knobs=self._knobs(),
            strip=self._strip(),
            pressure=value("pressure", "none"),
            lights=self._lights(),
            pad_lights=self._pad_lights(len(pads)),
            enter=self._sysex("enter"),
            leave=self._sysex("leave"),
            taken=self._taken(),
            repaint_on=self._key_list((), table, "repaint_on", fields.TABLE, "the table", claim=False),
            lowest_note=lowest_note,
            general_midi=general_midi,
            chokes=value("chokes", False),
            page=self._page(),
        )

    def _check_pads(self, pads: tuple[Key, ...], lowest_note: int, general_midi: bool) -> None:
        if not pads and not general_midi:
            self._fault(("pads",), "the table has no pads, as pads = [36, 37]; pad 1 comes first")
        for index, key in enumerate(pads):
            if key.kind == "control":
                self._fault(("pads", index), f"pad {index + 1} wants a note, not {text_of_key(key)}")
            elif key.number < lowest_note:
                self._fault(("pads", index), f"pad {index + 1} is below lowest_note, {lowest_note}")

    def _ports(self) -> dict[System, Ports]:
        table = self._headed((), self.toml.values, "ports", fields.TABLE)
        self._keys(("ports",), table, fields.SYSTEMS, "ports")
        systems = cast(list[System], [name for name in fields.SYSTEMS if name in table])
        return {
            system: self._port(("ports", system), self._headed(("ports",), table, system, fields.SYSTEMS), system)
            for system in systems
        }

    def _port(self, place: Place, table: Table, who: str) -> Ports:
        self._keys(place, table, fields.PORTS, who)
        listen = self._value(place, table, "listen", fields.PORTS, who, "")
        return Ports(listen, self._value(place, table, "send", fields.PORTS, who, ""))

    def _areas(self) -> dict[str, tuple[Key, ...]]:
        table = self._headed((), self.toml.values, "areas", fields.TABLE)
        self._keys(("areas",), table, fields.AREA, "areas")
        names = [name for name in fields.AREA if name in table]
        return {name: self._key_list(("areas",), table, name, fields.AREA, "areas", claim=True) for name in names}

    def _buttons(self) -> tuple[Button, ...]:
        found: list[Button] = []
        for place, table in self._tables((), self.toml.values, "buttons", fields.TABLE, "the table"):
            name = self._value(place, table, "name", fields.BUTTON, "a button", "")
            who = f"button {name!r}" if name else "a button"
            self._keys(place, table, fields.BUTTON, who)
            key = self._key(place, table, "key", fields.BUTTON, who)
            function = self._value(place, table, "function", fields.BUTTON, who, REQUIRED)
            shifted = self._value(place, table, "shifted", fields.BUTTON, who, "")
            lit = self._value(place, table, "lit", fields.BUTTON, who, False)
            if key and function:
                found.append(Button(key, function, shifted, lit, name))
        if any(button.shifted for button in found) and not any(button.function == "shift" for button in found):
            self._fault(
                ("buttons",), "buttons have a shifted function, but none is the shift; give one to a button"
            )
        return tuple(found)

    def _knobs(self) -> tuple[Knob, ...]:
        found: list[Knob] = []
        for place, table in self._tables((), self.toml.values, "knobs", fields.TABLE, "the table"):
            name = self._value(place, table, "name", fields.KNOB, "a knob", "")
            who = f"knob {name!r}" if name else "a knob"
            self._keys(place, table, fields.KNOB, who)
            key = self._key(place, table, "key", fields.KNOB, who)
            control = self._value(place, table, "control", fields.KNOB, who, REQUIRED)
            turning = self._value(place, table, "turning", fields.KNOB, who, "absolute")
            if key and key.kind == "note":
                self._fault((*place, "key"), f"{who} wants a control, not {text_of_key(key)}")
            if key and control:
                found.append(Knob(key, control, turning, name))
        return tuple(found)

    def _strip(self) -> Strip | None:
        if "strip" not in self.toml.values:
            return None
        place: Place = ("strip",)
        table = self._headed((), self.toml.values, "strip", fields.TABLE)
        self._keys(place, table, fields.STRIP, "the strip")
        value = self._value(place, table, "value", fields.STRIP, "the strip", REQUIRED)
        strip = strip_of(value) or Strip("pitch_bend")
        if isinstance(strip.value, Key):
            self._claim_key(strip.value, (*place, "value"), "the strip")
        touch = self._key(place, table, "touch", fields.STRIP, "the strip") if "touch" in table else None
        return replace(strip, touch=touch)

    def _lights(self) -> Lights | None:
        if "lights" not in self.toml.values:
            return None
        place: Place = ("lights",)
        table = self._headed((), self.toml.values, "lights", fields.TABLE)
        self._keys(place, table, fields.LIGHTS, "lights")
        if "colours" not in table:
            self._fault(place, "lights has no colours, a table with off and white at least")
        return Lights(
            pad=self._value(place, table, "pad", fields.LIGHTS, "lights", REQUIRED) or "",
            button=self._value(place, table, "button", fields.LIGHTS, "lights", ""),
            colours=self._colours("colours", table),
            pace_seconds=float(self._value(place, table, "pace_seconds", fields.LIGHTS, "lights", 0.0)),
            button_colours=self._colours("button_colours", table),
        )

    def _colours(self, key: str, lights: Table) -> dict[str, tuple[int, int]]:
        table = self._headed(("lights",), lights, key, fields.LIGHTS)
        self._keys(("lights", key), table, fields.COLOUR, key)
        if key in lights and not {"off", "white"} <= set(table):
            self._fault(("lights", key), f"{key} wants off and white at least, as off = [0, 0]")
        found: dict[str, tuple[int, int]] = {}
        for name in (name for name in table if name in fields.COLOUR):
            values = self._list(("lights", key), table, name, fields.BYTE, fields.COLOUR, key)
            if len(values) == 2:
                found[name] = (values[0], values[1])
            else:
                self._fault(("lights", key, name), f"{key}: {name} wants {fields.COLOUR[name]}, as {name} = [1, 3]")
        return found

    def _pad_lights(self, n_pads: int) -> tuple[int, ...]:
        found = self._list((), self.toml.values, "pad_lights", fields.BYTE, fields.TABLE, "the table")
        if found and len(found) != n_pads:
            self._fault(("pad_lights",), f"pad_lights wants one number a pad, {n_pads}, not {len(found)}")
        return tuple(found)

    def _sysex(self, key: str) -> tuple[bytes, ...]:
        texts = self._list((), self.toml.values, key, fields.Sysex(), fields.TABLE, "the table")
        return tuple(bytes.fromhex(text) for text in texts)

    def _taken(self) -> tuple[tuple[bytes, Any], ...]:
        found: list[tuple[bytes, Any]] = []
        for place, table in self._tables((), self.toml.values, "taken", fields.TABLE, "the table"):
            self._keys(place, table, fields.TAKEN, "a reply")
            message = self._value(place, table, "message", fields.TAKEN, "a reply", REQUIRED)
            by = self._value(place, table, "by", fields.TAKEN, "a reply", REQUIRED)
            if message and by:
                found.append((bytes.fromhex(message), by))
        return tuple(found)

    def _page(self) -> Page:
        table = self._headed((), self.toml.values, "page", fields.TABLE)
        self._keys(("page",), table, fields.PAGE, "page")
        text = fields.Text()
        return Page(*(tuple(self._list(("page",), table, key, text, fields.PAGE, "page")) for key in fields.PAGE))

    def _headed(self, place: Place, table: Table, key: str, wants: Wants) -> Table:
        """Return the table of a key, empty where there is none."""
        return cast(Table, self._value(place, table, key, wants, "the table", {}))

    def _list(self, place: Place, table: Table, key: str, want: Want, wants: Wants, who: str) -> list[Any]:
        """Return the values of a list, less those that are not what is wanted; empty where there is no such key."""
        return [item for _, item in self._items(place, table, key, want, wants, who)] if key in table else []

    def _key_list(
        self, place: Place, table: Table, key: str, wants: Wants, who: str, *, claim: bool
    ) -> tuple[Key, ...]:
        found: list[Key] = []
        if key in table:
            for where, item in self._items(place, table, key, fields.KeyText(), wants, who):
                one = cast(Key, key_of(item))
                found.append(one)
                if claim:
                    self._claim_key(one, where, key)
        return tuple(found)

    def _key(self, place: Place, table: Table, name: str, wants: Wants, who: str) -> Key | None:
        key = key_of(self._value(place, table, name, wants, who, REQUIRED))
        if key:
            self._claim_key(key, (*place, name), who)
        return key

    def _claim_key(self, key: Key, place: Place, who: str) -> None:
        """Find fault with a key that has a meaning already, on the same channel or where one is of any."""
        for channel in range(16) if key.channel is None else (key.channel,):
            holder = self.claims.setdefault((key.kind, key.number * 16 + channel), place)
            if holder != place:
                line = self.toml.line(*holder)
                self._fault(place, f"{who}: {text_of_key(key)} has a meaning already, on line {line}")
                return
