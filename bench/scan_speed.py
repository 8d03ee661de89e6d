"""How many files a second `library add` takes in, beside reading the same files and nothing else."""

import os
import tempfile
import time
from pathlib import Path

import soundfile

from bench.table import Row
from performer.library.scan import BUILT_IN, scan
from performer.neural.encoder import Encoder
from performer.sound.files import SUFFIXES

ROOT = Path(__file__).parents[1]


def rows() -> list[Row]:
    """Measure a first scan of real recordings, or of the built-in library where there are none, and a second."""
    recordings = Path(os.environ.get("NEURALFUNK_DATA", ROOT.parent / "shared" / "data")) / "library"
    folder = recordings if recordings.is_dir() else BUILT_IN
    encoder = Encoder.load()
    with tempfile.TemporaryDirectory() as home:
        first = scan(Path(home), [folder], Encoder.load, encoder.model_id)
        second = scan(Path(home), [folder], Encoder.load, encoder.model_id)
    assert second.files_read == 0, "a second scan reads no audio"
    what = f"{first.files_read} files of {folder.parent.name}/{folder.name}, {first.sounds} sounds"
    alone = _reading_alone(folder)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return [
        Row(
            f"library add: {what}",
            first.files_read / first.seconds,
            "files/s",
            "",
            f"soundfile alone reads {alone:.0f} files/s on one core; {cores} cores",
        ),
        Row("library add: the same again", first.files_read / second.seconds, "files/s"),
    ]


def _reading_alone(folder: Path) -> float:
    """Return how many of the same files a second soundfile reads, one after another."""
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    n_read, began = 0, time.perf_counter()
    for path in paths:
        try:
            soundfile.read(path, dtype="float32")
        except soundfile.LibsndfileError:
            continue  # the scan names it and goes on as well
        n_read += 1
    return n_read / (time.perf_counter() - began)
