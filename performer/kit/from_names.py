"""A new kit from the sounds in a folder, each put on a pad by what its name says."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from performer.errors import BadKit, BadSound
from performer.kit import fields
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.sound.files import is_candidate, read, shown
from performer.sound.fingerprint import fingerprint

ClassOf = Callable[[str], str | None]
"""What class the name of a sound says, if any."""

FIRST_NOTE = 36
HATS_CHOKE_GROUP = 1

LAYOUT = (
    *("kick", "rim", "snare", "clap"),
    *("snare", "tom", "hat_closed", "tom"),
    *("hat_closed", "bass", "hat_open", "vocal"),
    *("tom", "cymbal", "fx", "cymbal"),
)
"""The role of each pad, pad 1 first: about where General MIDI has them from note 36 on."""

_NUMBER = re.compile(r"[0-9]+")
_DIGITS = re.compile(r"([0-9]+)")


def kit_from_folder(folder: Path, class_of: ClassOf) -> tuple[Kit, list[str]]:
    """Return a kit of the first sounds in `folder`, and a line for each file that is not in it.

    Where every name begins with a number of its own, the pads follow the numbers; else each sound goes to a pad
    of the role that its name says, and what is left over fills the free pads in order.
    """
    refs, left_out = _readable(sorted((p for p in folder.iterdir() if is_candidate(p)), key=_in_order))
    if not refs:
        raise BadKit(f"{shown(folder)}: no sounds to make a kit of; put 16 sound files into this folder")
    names = [ref.file for ref in refs]
    places = _by_order(names) if _are_numbered(names) else _by_role(names, class_of)
    left_out += [f"{name}: no pad is left for it" for name in names if name not in places]
    pads = [_pad(places[ref.file], ref, class_of) for ref in refs if ref.file in places]
    return Kit(folder.absolute().name, tuple(sorted(pads, key=lambda pad: pad.number)), folder), left_out


def _readable(paths: Iterable[Path]) -> tuple[list[SoundRef], list[str]]:
    refs: list[SoundRef] = []
    left_out: list[str] = []
    for path in paths:
        if not fields.SOUND["file"].takes(path.name):
            left_out.append(f"{shown(path)}: its name cannot be written in a kit; rename it")
            continue
        try:
            refs.append(SoundRef(path.name, fingerprint(read(path))))
        except BadSound as error:
            left_out.append(str(error))
    return refs, left_out


def _are_numbered(names: list[str]) -> bool:
    numbers = [found and int(found[0]) for found in map(_NUMBER.match, names)]
    return None not in numbers and len(set(numbers)) == len(names)


def _by_order(names: list[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names[: len(LAYOUT)], 1)}


def _by_role(names: list[str], class_of: ClassOf) -> dict[str, int]:
    free = list(range(1, len(LAYOUT) + 1))
    places: dict[str, int] = {}
    for name in names:
        fitting = next((number for number in free if LAYOUT[number - 1] == class_of(name)), None)
        if fitting:
            places[name] = fitting
            free.remove(fitting)
    over = [name for name in names if name not in places]
    return places | dict(zip(over, free))


def _pad(number: int, ref: SoundRef, class_of: ClassOf) -> Pad:
    role = class_of(ref.file) or LAYOUT[number - 1]
    choke_group = HATS_CHOKE_GROUP if role in ("hat_closed", "hat_open") else 0
    layers = (Layer(0.0, 1.0, 0.0, (ref,)),)
    return Pad(number, (FIRST_NOTE + number - 1,), Path(ref.file).stem, role, layers, choke_group=choke_group)


def _in_order(path: Path) -> list[tuple[int, str]]:
    """Return a key that sorts names as people do: 2 before 10, capitals beside small letters."""
    parts = _DIGITS.split(path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
