"""`neuralfunk similar`: the sounds of the library that are nearest to a file's."""

import argparse
import json
import math
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from performer import settings
from performer.cli import DONE
from performer.cli.encoding import load_encoder, tell_of_change
from performer.errors import BadSound
from performer.library.cutting import first_seconds
from performer.library.library import Library, Neighbour
from performer.library.rows import SoundRow
from performer.library.scan import BUILT_IN, ensure_scanned
from performer.neural.serving import Serving, keep, serving
from performer.roles import CLASSES
from performer.sound.files import shown

if TYPE_CHECKING:
    from performer.neural.encoder import Encoder

HELP = (
    "The sounds of the library nearest to a file: distance, class, seconds, first frame, path. A class with a "
    "question mark is what the neighbours of a sound say, not its name."
)

_NOTES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SIGNS = {"#": 1, "♯": 1, "b": -1, "♭": -1}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a sound file (of a long one the first sound)")
    parser.add_argument("-k", type=_positive, default=10, metavar="N", help="how many (10)")
    parser.add_argument("--class", dest="class_", choices=CLASSES, metavar="C", help=f"one of {' '.join(CLASSES)}")
    parser.add_argument("--min-seconds", type=_seconds, default=0.0, metavar="S", help="no shorter ones")
    parser.add_argument("--max-seconds", type=_seconds, metavar="S", help="no longer ones")
    parser.add_argument(
        "--key", type=_pitch_class, metavar="K", help="only sounds whose pitch is surely that note, as C, F# or Bb"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    serves = serving(settings.home())
    encoder = load_encoder(serves.now.encoder)
    latent = encoder.encode(first_seconds(args.file))
    if latent is None:
        raise BadSound(f"{shown(args.file)}: is silent, and silence is near to nothing")
    tell_of_change(serves)
    library = _library(encoder, serves)
    found = library.nearest(
        latent,
        args.k,
        classes=None if args.class_ is None else frozenset({args.class_}),
        min_seconds=args.min_seconds,
        max_seconds=args.max_seconds,
        pitch_class=args.key,
    )
    library.close()
    if args.json:
        print(json.dumps([_facts(neighbour) for neighbour in found], indent=2))
    elif not found:
        print("no sound of the library passes these limits", file=sys.stderr)
    for neighbour in [] if args.json else found:
        row = neighbour.row
        print(
            f"{neighbour.distance:.4f}  {_class(row):<11}  {row.seconds:7.3f} s  {row.first_frame:>9}  "
            f"{shown(row.path)}"
        )
    return DONE


def _library(encoder: "Encoder", serves: Serving) -> Library:
    """Return the library; one in which this model has heard nothing yet takes in the built-in sounds."""
    library = Library.open(settings.home(), encoder.model_id, encoder.card.metric)
    if len(library) == 0:
        print("this model has heard no sound of the library yet: taking in the built-in ones", file=sys.stderr)
        keep(settings.home(), serves.now)
        make_encoder = partial(type(encoder).load, encoder.path)
        ensure_scanned(settings.home(), BUILT_IN, make_encoder, encoder.model_id, encoder.card.metric)
        library.refresh()
    return library


def _class(row: SoundRow) -> str:
    """Return the class; with a question mark where it is what the neighbours voted for."""
    return (row.class_ or "-") + ("?" if row.class_origin == "neighbour" else "")


def _facts(neighbour: Neighbour) -> dict[str, object]:
    row = neighbour.row
    return {
        "path": str(row.path),
        "first_frame": row.first_frame,
        "n_frames": row.n_frames,
        "sample_rate": row.sample_rate,
        "class": row.class_,
        "class_origin": row.class_origin,
        "class_confidence": row.class_confidence,
        "distance": neighbour.distance,
        "id": row.id,
    }


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of sounds; give 1 or more")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0.0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return seconds


def _pitch_class(text: str) -> int:
    letter, signs = text[:1].upper(), text[1:]
    if letter not in _NOTES or any(sign not in _SIGNS for sign in signs):
        raise argparse.ArgumentTypeError(f"{text!r} is no note; give one as C, F# or Bb")
    return (_NOTES[letter] + sum(_SIGNS[sign] for sign in signs)) % 12
