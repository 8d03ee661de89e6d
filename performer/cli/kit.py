"""`neuralfunk kit`: make a kit of a folder's sounds, show one, find what is wrong with one."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from performer.cli import DONE, not_yet
from performer.errors import BadKit, BadSetlist
from performer.kit.kit import Kit, Pad

HELP = "Kits: 16 pads (up to 64) and their sounds, in a file kit.toml; see docs/kit-format.md."

STILL_TO_COME = {
    "import": "a kit from another format",
    "export": "a kit to another format",
    "collect": "copy every sound beside the kit",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    new = parts.add_parser("new", help="a kit.toml of the 16 sounds in a folder, by their names")
    new.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where the sounds are; nothing in it is overwritten"
    )
    show = parts.add_parser("show", help="the pads of a kit")
    check = parts.add_parser("check", help="all that is wrong with a kit or a setlist, line by line")
    for part in (show, check):
        part.add_argument("kit", type=Path, nargs="?", metavar="KIT", help="file or folder (the built-in kit)")
        part.add_argument("--json", action="store_true", help="one JSON document on standard output")
    for name, what in STILL_TO_COME.items():
        part = parts.add_parser(name, help=f"{what} (not yet)")
        part.add_argument("words", nargs="*", metavar="…", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    match args.part:
        case "new":
            return _new(args.folder)
        case "show":
            return _show(args.kit, args.json)
        case "check":
            return _check(args.kit, args.json)
        case part:
            return not_yet(f"kit {part}, {STILL_TO_COME[part]},")


def _new(folder: Path) -> int:
    from performer.kit import from_names, toml_file
    from performer.library.labels import class_of

    if not folder.is_dir():
        raise BadKit(f"{folder}: no such folder; name the one that holds the sounds")
    path = folder / toml_file.FILE_NAME
    if path.exists():
        raise BadKit(f"{path} is there already and stays as it is; move it away to make another")
    kit, left_out = from_names.kit_from_folder(folder, class_of)
    toml_file.save_new(kit, path)
    for line in left_out:
        print(f"left out: {line}", file=sys.stderr)
    print(_table(kit))
    print(f"written: {path}")
    return DONE


def _show(path: Path | None, as_json: bool) -> int:
    from performer.kit import toml_file

    kit = toml_file.load(path or toml_file.BUILT_IN)
    if as_json:
        print(json.dumps({"name": kit.name, "file": str(kit.path), "pads": [asdict(pad) for pad in kit.pads]}))
    else:
        print(f"{kit.name} ({kit.path})")
        print(_table(kit))
    return DONE


def _check(path: Path | None, as_json: bool) -> int:
    from performer.kit import setlist, toml_file

    file = toml_file.kit_file(path or toml_file.BUILT_IN)
    is_set = setlist.is_setlist(file)
    if is_set:
        faults = setlist.check(file) or _set_faults(file)
    else:
        faults = toml_file.check(file) or _sound_faults(toml_file.load(file))
    if as_json:
        print(json.dumps({"file": str(file), "good": not faults, "faults": faults}))
    else:
        print("\n".join(faults or [f"{file}: nothing is wrong"]))
    if faults:
        error = BadSetlist if is_set else BadKit
        raise error(f"{file}: {len(faults)} fault{'s' if len(faults) > 1 else ''}; the lines say where")
    return DONE


def _set_faults(file: Path) -> list[str]:
    from performer.kit import setlist, toml_file

    files = dict.fromkeys(entry.file for entry in setlist.load(file).kits)
    return [fault for kit in files for fault in _sound_faults(toml_file.load(kit))]


def _sound_faults(kit: Kit) -> list[str]:
    from performer.kit.load import load_sound

    faults: list[str] = []
    for pad in kit.pads:
        for ref in (*pad.sounds, *pad.shortlist):
            try:
                load_sound(kit, pad, ref)
            except BadKit as error:
                faults.append(str(error))
    return faults


def _table(kit: Kit) -> str:
    rows = [("pad", "note", "role", "name", "layers", "sounds", "choke", "gain"), *map(_row, kit.pads)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)
    return "\n".join(f"  {line}" for line in lines)


def _row(pad: Pad) -> tuple[str, ...]:
    cells: tuple[Any, ...] = (
        pad.number,
        ",".join(map(str, pad.notes)),
        pad.role,
        pad.name + (" (locked)" if pad.locked else ""),
        len(pad.layers),
        len(pad.sounds),
        pad.choke_group or "-",
        f"{pad.gain_db:+.1f} dB",
    )
    return tuple(map(str, cells))
