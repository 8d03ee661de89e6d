"""From the text of a kit file to a kit, with every fault found on its line."""

from itertools import pairwise
from pathlib import Path
from typing import Any

from performer.errors import BadKit
from performer.kit import fields
from performer.kit.fields import Want
from performer.kit.kit import MAX_LAYERS, MAX_ROUND_ROBIN, Kit, Layer, Pad, SoundRef
from performer.kit.tables import REQUIRED, Table, TableReading, check_version
from performer.toml_lines import Place, read_toml

VERSION = 1


def read_kit(text: str, path: Path) -> tuple[Kit, list[str]]:
    """Return the kit of a text and its faults, one line each; a kit with faults is not to be played.

    A text that is not TOML, or of another version of the format, is a BadKit: nothing in it can be judged.
    """
    toml = read_toml(text, str(path), BadKit)
    check_version(toml, path, "a kit file", VERSION, BadKit)
    reading = _Reading(toml)
    kit = reading.kit(path)
    return kit, reading.told(path)


class _Reading(TableReading):
    """One walk through the values of a kit file. Every method takes the place it looks at and whose it is."""

    def kit(self, path: Path) -> Kit:
        table = self.toml.values
        self._keys((), table, fields.KIT, "the kit")
        name = self._value((), table, "name", fields.KIT, "the kit", path.parent.name or path.stem)
        pads = [self._pad(place, pad) for place, pad in self._tables((), table, "pad", fields.KIT, "the kit")]
        if not pads:
            self._fault((), "the kit has no pads; each begins with [[pad]]")
        return Kit(name, tuple(sorted(pads, key=lambda pad: pad.number)), path.parent, path)

    def _pad(self, place: Place, table: Table) -> Pad:
        who = f"pad {table['pad']}" if fields.PAD["pad"].takes(table.get("pad")) else "a pad"

        def value(key: str, default: Any) -> Any:
            return self._value(place, table, key, fields.PAD, who, default)

        self._keys(place, table, fields.PAD, who)
        role = value("role", REQUIRED) or "perc"
        number = value("pad", REQUIRED) or 0
        if number:
            self._claim("pad", number, (*place, "pad"), who)
        return Pad(
            number=number,
            notes=self._notes(place, table, who),
            name=value("name", role),
            role=role,
            layers=self._layers(place, table, who),
            gain_db=float(value("gain_db", 0.0)),
            tune_semitones=float(value("tune_semitones", 0.0)),
            pan=float(value("pan", 0.0)),
            attack_seconds=float(value("attack_seconds", 0.0)),
            hold_seconds=_float_or_none(value("hold_seconds", None)),
            decay_seconds=_float_or_none(value("decay_seconds", None)),
            release_seconds=_float_or_none(value("release_seconds", None)),
            play=value("play", "one-shot"),
            order=value("order", "round-robin"),
            layer_crossfade=float(value("layer_crossfade", 0.0)),
            reverse=value("reverse", False),
            start_seconds=float(value("start_seconds", 0.0)),
            filter=value("filter", "off"),
            cutoff_hz=float(value("cutoff_hz", 1000.0)),
            resonance=float(value("resonance", 0.0)),
            vary=float(value("vary", 0.0)),
            outputs=value("outputs", None),
            choke_group=value("choke_group", 0),
            voices=value("voices", 0),
            velocity_curve=value("velocity_curve", "linear"),
            locked=value("locked", False),
            shortlist=self._sounds(place, table, "shortlist", fields.PAD, who),
        )

    def _notes(self, place: Place, table: Table, who: str) -> tuple[int, ...]:
        if ("note" in table) == ("notes" in table):
            self._fault(place, f"{who} wants one of note = 36 and notes = [35, 36]")
            return ()
        if "note" in table:
            one = self._value(place, table, "note", fields.PAD, who, None)
            found = [] if one is None else [((*place, "note"), one)]
        else:
            found = list(self._items(place, table, "notes", fields.NOTE, fields.PAD, who))
        for where, note in found:
            self._claim("note", note, where, who)
        return tuple(note for _, note in found)

    def _layers(self, place: Place, table: Table, who: str) -> tuple[Layer, ...]:
        tables = list(self._tables(place, table, "layer", fields.PAD, who))
        if not 1 <= len(tables) <= MAX_LAYERS:
            self._fault(
                place, f"{who} wants 1 to {MAX_LAYERS} layers, each headed [[pad.layer]], not {len(tables)}"
            )
        n_faults = len(self.faults)
        layers = [(where, self._layer(where, layer, who, len(tables) == 1)) for where, layer in tables]
        layers.sort(key=lambda layer: layer[1].lowest)
        if len(self.faults) == n_faults:
            self._check_cover(layers, who)
        return tuple(layer for _, layer in layers)

    def _layer(self, place: Place, table: Table, who: str, only: bool) -> Layer:
        self._keys(place, table, fields.LAYER, who)
        sounds = self._sounds(place, table, "sounds", fields.LAYER, who)
        if not sounds or len(sounds) > MAX_ROUND_ROBIN:
            self._fault(
                (*place, "sounds"), f"{who}: a layer wants 1 to {MAX_ROUND_ROBIN} sounds, not {len(sounds)}"
            )
        lowest, highest = (0.0, 1.0) if only and "velocity" not in table else self._velocity(place, table, who)
        gain_db = self._value(place, table, "gain_db", fields.LAYER, who, 0.0)
        return Layer(lowest, highest, float(gain_db), sounds)

    def _velocity(self, place: Place, table: Table, who: str) -> tuple[float, float]:
        n_faults = len(self.faults)
        items = self._items(place, table, "velocity", fields.VELOCITY, fields.LAYER, who)
        edges = [float(value) for _, value in items]
        if len(edges) == 2 and edges[0] < edges[1]:
            return edges[0], edges[1]
        if len(self.faults) == n_faults:  # else what is wrong has been told
            what = "velocity wants the lowest and the highest, as [0.0, 0.5]"
            self._fault((*place, "velocity"), f"{who}: {what}")
        return 0.0, 1.0

    def _check_cover(self, layers: list[tuple[Place, Layer]], who: str) -> None:
        """Find fault where ascending layers leave a velocity to none of them, or to two."""
        for (_, below), (place, layer) in pairwise(layers):
            if layer.lowest != below.highest:
                what = "is left out" if layer.lowest > below.highest else "belongs to two layers"
                low, high = sorted((below.highest, layer.lowest))
                self._fault((*place, "velocity"), f"{who}: velocity {low:g} to {high:g} {what}")
        if layers and layers[0][1].lowest > 0:
            self._fault((*layers[0][0], "velocity"), f"{who}: the softest layer wants to begin at velocity 0")
        if layers and layers[-1][1].highest < 1:
            self._fault((*layers[-1][0], "velocity"), f"{who}: the hardest layer wants to end at velocity 1")

    def _sounds(
        self, place: Place, table: Table, key: str, wants: dict[str, Want], who: str
    ) -> tuple[SoundRef, ...]:
        return tuple(self._sound(where, sound, who) for where, sound in self._tables(place, table, key, wants, who))

    def _sound(self, place: Place, table: Table, who: str) -> SoundRef:
        self._keys(place, table, fields.SOUND, who)
        return SoundRef(
            file=self._value(place, table, "file", fields.SOUND, who, REQUIRED) or "",
            fingerprint=self._value(place, table, "fingerprint", fields.SOUND, who, ""),
            first_frame=self._value(place, table, "first_frame", fields.SOUND, who, 0),
            n_frames=self._value(place, table, "n_frames", fields.SOUND, who, None),
        )


def _float_or_none(value: float | None) -> float | None:
    return None if value is None else float(value)
