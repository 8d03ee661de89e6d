"""`neuralfunk library`: which folders the instrument plays from, and what is known of the sounds in them."""

import argparse
import json
from functools import partial
from pathlib import Path
from typing import Any

from performer import settings
from performer.cli import DONE, not_yet
from performer.cli.encoding import load_encoder, tell_of_change
from performer.cli.progress import progress
from performer.errors import BadCatalogue
from performer.library.catalogue import FILE_NAME, Catalogue
from performer.library.rows import FileRow
from performer.library.scan import ScanReport, forget, scan
from performer.library.walk import lines_of_others
from performer.neural.serving import ModelPair, keep, serving
from performer.sound.files import shown

HELP = (
    "The catalogue of your folders, which stay as they are. A scan reads only what is new or changed, and can be "
    "stopped at any time; the next goes on from there."
)


_HOW = {"name": "their names", "neighbour": "vote of their neighbours", "ear": "ear"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    add = parts.add_parser("add", help="take folders into the library, at any depth, and scan them")
    add.add_argument("folders", type=Path, nargs="+", metavar="DIR", help="a folder of sounds")
    parts.add_parser("scan", help="look for new, changed and removed files in all folders of the library")
    parts.add_parser("watch", help="keep scanning while files change (not yet)")
    parts.add_parser("status", help="the folders, how many sounds of which class, and the files that were refused")
    drop = parts.add_parser("forget", help="take a folder out of the library; its files stay where they are")
    drop.add_argument("folder", type=Path, metavar="DIR", help="a folder of the library")
    for part in parts.choices.values():
        part.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    match args.part:
        case "add":
            serves = serving(settings.home())
            _report(_scan(args.folders, serves.now), [], args.json)
            tell_of_change(serves)
        case "scan":
            _scan_all(args.json)
        case "status":
            _status(args.json)
        case "forget":
            _forget(args.folder, args.json)
        case part:
            return not_yet(f"library {part}")
    return DONE


def _scan(folders: list[Path], models: ModelPair) -> ScanReport:
    encoder = load_encoder(models.encoder)
    keep(settings.home(), models)
    with progress("files") as on_progress:
        make_encoder = partial(type(encoder).load, encoder.path)
        metric = encoder.card.metric
        return scan(settings.home(), folders, make_encoder, encoder.model_id, None, on_progress, metric)


def _scan_all(as_json: bool) -> None:
    roots = _opened().roots()
    if not roots:
        raise BadCatalogue("the library has no folders yet; add one with `neuralfunk library add DIR`")
    there = [root for root in roots if root.is_dir()]
    if not there:
        missing = ", ".join(shown(root) for root in roots)
        raise BadCatalogue(f"no folder of the library is there now ({missing}); what is known of it is kept")
    models = serving(settings.home()).wanted
    _report(_scan(there, models), [root for root in roots if root not in there], as_json)


def _report(report: ScanReport, missing: list[Path], as_json: bool) -> None:
    refused = report.refused + [(root, "is not there now; what is known of it is kept") for root in missing]
    others = lines_of_others(report.others)
    facts = {
        "files": {name: getattr(report, name) for name in ("added", "changed", "unchanged", "gone")},
        "files_read": report.files_read,
        "sounds_added": report.sounds,
        "sounds_labelled": report.labelled,
        "heard_again": report.heard_again,
        "refused": [{"path": str(path), "reason": reason} for path, reason in refused],
        "refused_before": report.refused_before,
        "not_sounds": [{"path": str(name), "reason": reason} for name, reason in others],
        "seconds": round(report.seconds, 3),
    }
    if as_json:
        print(json.dumps(facts, indent=2))
        return
    for name, reason in [*refused, *others]:
        print(f"{shown(name)}: {reason}")
    print(_summary(report))


def _summary(report: ScanReport) -> str:
    rate = f", {report.files_read / report.seconds:.0f} files a second" if report.files_read else ""
    again = f"; {report.heard_again} files heard again by another model" if report.heard_again else ""
    before = f" ({report.refused_before} refused before, see `library status`)" if report.refused_before else ""
    return (
        f"{report.added} files added, {report.changed} changed, {report.gone} gone, {report.unchanged} unchanged"
        f"{before}; {report.sounds} new sounds, {len(report.refused)} files refused, {len(report.others)} no sound"
        f" files; {report.files_read} files read in {report.seconds:.1f} s{rate}{again}"
    )


def _status(as_json: bool) -> None:
    catalogue = _opened()
    files, per_file, roots = catalogue.files(), catalogue.sounds_per_file(), catalogue.roots()
    refused = [file for file in files if file.refused is not None]
    serves = serving(settings.home())
    facts: dict[str, Any] = {
        "catalogue": str(catalogue.path),
        "folders": [{"path": str(root), **_counts(root, files, per_file)} for root in roots],
        "files": len(files),
        "sounds": sum(n_sounds for n_sounds, _ in per_file.values()),
        "silent": sum(n_silent for _, n_silent in per_file.values()),
        "classes": catalogue.class_counts(),
        "origins": catalogue.origin_counts(),
        "model": {
            "serves": serves.now.id,
            "wanted": serves.wanted.id,
            "settled": serves.settled,
            "files_heard": len(per_file) if serves.settled else serves.n_heard,
            "files_to_hear": len(per_file),
        },
        "refused": [{"path": str(file.path), "reason": file.refused} for file in refused],
    }
    catalogue.close()
    if as_json:
        print(json.dumps(facts, indent=2))
        return
    print(serves.line() or f"model: {serves.now.id} has heard everything")
    for file in refused:
        print(f"{shown(file.path)}: {file.refused}")
    for folder in facts["folders"]:
        there = "" if folder["there"] else " (not there now)"
        print(f"{shown(folder['path'])}{there}: {folder['sounds']} sounds in {folder['files']} files")
    classes = ", ".join(f"{name or 'no class'} {n}" for name, n in facts["classes"].items())
    print(f"{facts['sounds']} sounds ({facts['silent']} silent){': ' if classes else ''}{classes}")
    told: dict[str, int] = facts["origins"]
    if told:
        known = [f"{told[origin]} by {how}" for origin, how in _HOW.items() if origin in told]
        print(", ".join([f"classes: {told.get('', 0)} sounds have none", *known]))


def _counts(root: Path, files: list[FileRow], per_file: dict[int, tuple[int, int]]) -> dict[str, Any]:
    inside = [file for file in files if file.path.is_relative_to(root)]
    return {
        "there": root.is_dir(),
        "files": len(inside),
        "sounds": sum(per_file.get(file.id, (0, 0))[0] for file in inside),
        "refused": sum(file.refused is not None for file in inside),
    }


def _forget(folder: Path, as_json: bool) -> None:
    n_files = forget(settings.home(), folder)
    if as_json:
        print(json.dumps({"path": str(folder), "files": n_files}))
    else:
        print(f"{shown(folder)}: forgotten, {n_files} files; they stay where they are")


def _opened() -> Catalogue:
    """Return the catalogue, which looking at it does not make."""
    home = settings.home()
    if not (home / FILE_NAME).exists():
        raise BadCatalogue(f"{home}: no catalogue yet; make one with `neuralfunk library add DIR`")
    return Catalogue(home)
