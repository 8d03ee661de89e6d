"""`kit.toml`: load, check and save. The keys are in `fields.py`, what can be wrong with them in `reading.py`."""

import json
import os
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, cast

from performer.errors import BadKit
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.kit.reading import VERSION, read_kit

FILE_NAME = "kit.toml"
SELDOM = (
    *("release_seconds", "order", "layer_crossfade", "reverse", "start_seconds"),
    *("filter", "cutoff_hz", "resonance", "vary", "outputs"),
)
"""What is written of a pad only where it is not as it is without a word."""
_DEFAULTS = {field.name: field.default for field in fields(Pad)}
BUILT_IN = Path(__file__).parents[1] / "assets" / "kit" / FILE_NAME


def kit_file(path: Path) -> Path:
    """Return the kit file that `path` names: itself, or the one in this folder."""
    return path / FILE_NAME if path.is_dir() else path


def load(path: Path) -> Kit:
    """Return the kit of a file, or of the `kit.toml` in a folder; raise BadKit with the first of its faults."""
    kit, faults = _read(kit_file(path))
    if faults:
        raise BadKit(faults[0])
    return kit


def check(path: Path) -> list[str]:
    """Return all that is wrong with a kit file, one line each in the order of the file; sounds are not opened."""
    try:
        return _read(kit_file(path))[1]
    except BadKit as error:
        return [str(error)]


def save(kit: Kit, path: Path) -> None:
    """Write the kit to `path`, whole or not at all, in the place of what was there.

    Sounds named from the kit's own folder are named by their whole path if `path` is in another.
    """
    text = text_of(kit if path.parent.absolute() == kit.folder.absolute() else with_whole_paths(kit))
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(beside, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise BadKit(f"{path}: the kit was not written: {error.strerror}") from error
    finally:
        beside.unlink(missing_ok=True)


def save_new(kit: Kit, path: Path) -> None:
    """Write the kit to a file that must not be there yet."""
    try:
        path.touch(exist_ok=False)  # nobody else may take the name from here on
    except FileExistsError as error:
        raise BadKit(f"{path} is there already and stays as it is; choose another name") from error
    except OSError as error:
        raise BadKit(f"{path}: the kit was not written: {error.strerror}") from error
    try:
        save(kit, path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def text_of(kit: Kit) -> str:
    """Return the kit as the text of a kit file; the same kit gives the same text, a line for each value."""
    head = _lines({"version": VERSION, "name": kit.name})
    return "\n".join([*head, *(line for pad in kit.pads for line in _pad(pad)), ""])


def with_whole_paths(kit: Kit) -> Kit:
    """Return the kit with all its sounds named by their whole paths, wherever it is written."""

    def whole(sounds: tuple[SoundRef, ...]) -> tuple[SoundRef, ...]:
        return tuple(replace(sound, file=str(kit.folder.absolute() / sound.file)) for sound in sounds)

    def moved(pad: Pad) -> Pad:
        layers = tuple(replace(layer, sounds=whole(layer.sounds)) for layer in pad.layers)
        return replace(pad, layers=layers, shortlist=whole(pad.shortlist))

    return replace(kit, pads=tuple(moved(pad) for pad in kit.pads))


def _pad(pad: Pad) -> list[str]:
    plain = asdict(pad)
    for key in (
        "number",
        "notes",
        "layers",
        "shortlist",
        *(name for name in SELDOM if plain[name] == _DEFAULTS[name]),
    ):
        del plain[key]
    notes = {"note": pad.notes[0]} if len(pad.notes) == 1 else {"notes": list(pad.notes)}
    shortlist = _sounds("shortlist", pad.shortlist) if pad.shortlist else []
    layers = [line for layer in pad.layers for line in _layer(layer)]
    return ["", "[[pad]]", *_lines({"pad": pad.number, **notes, **plain}), *shortlist, *layers]


def _layer(layer: Layer) -> list[str]:
    values = {"velocity": [float(layer.lowest), float(layer.highest)], "gain_db": float(layer.gain_db)}
    return ["", "[[pad.layer]]", *_lines(values), *_sounds("sounds", layer.sounds)]


def _sounds(key: str, sounds: tuple[SoundRef, ...]) -> list[str]:
    """Return a list of sounds, each on a line of its own, without what is as it is by default."""
    tables = [{name: value for name, value in asdict(s).items() if value not in ("", 0, None)} for s in sounds]
    return [f"{key} = [", *(f"  {{ {', '.join(_lines(table))} }}," for table in tables), "]"]


def _lines(values: dict[str, Any]) -> list[str]:
    return [f"{key} = {_toml(value)}" for key, value in values.items() if value is not None]


def _toml(value: Any) -> str:
    """Return a value as TOML; a float to six places, which hides what single precision has added to it."""
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            return repr(round(value, 6) + 0.0)
        case list():
            return f"[{', '.join(_toml(item) for item in cast(list[Any], value))}]"
        case _:
            return json.dumps(value, ensure_ascii=False)  # whole numbers and printable texts are the same in TOML


def _read(path: Path) -> tuple[Kit, list[str]]:
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        raise BadKit(f"{path}: the kit cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadKit(f"{path}: the kit is not a text in UTF-8") from error
    return read_kit(text, path)
