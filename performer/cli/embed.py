"""`neuralfunk embed`: the latents of any files and folders, as arrays for other programs."""

import argparse
import io
import os
import sys
from functools import partial
from pathlib import Path

import numpy as np

from performer import settings
from performer.cli import DONE
from performer.cli.encoding import load_encoder, tell_of_change
from performer.cli.progress import progress
from performer.errors import BadSound, NeuralFunkError
from performer.library.look import Looked, listener
from performer.library.walk import Candidate, walk
from performer.library.workers import Workers, batches_of, processes_for
from performer.neural.serving import serving
from performer.sound.files import shown, write_bytes

HELP = (
    "Arrays `paths` (str) and `latents` (n, 64) float32 of any files and folders, sorted by path. "
    "A file has one latent, that of its first sound; silence has none. It is that of the model in use, even while "
    "the library is still served by the one before it."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="a sound file, or a folder")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.npz", help="the file to write")


def run(args: argparse.Namespace) -> int:
    tell_of_change(serving(settings.home()))
    files, unreadable = _files(args.paths)
    heard = _listen(files)
    kept = [one for one in heard if one.refused is None]
    refused = unreadable + [(one.file.path, one.refused) for one in heard if one.refused is not None]
    for path, reason in refused:
        print(f"{shown(path)}: {reason}", file=sys.stderr)
    if not kept:
        raise BadSound(f"{shown(args.paths[0])}: no sound to be heard here; nothing is written")
    write_bytes(args.out, _arrays(kept))
    print(f"{shown(args.out)}: {len(kept)} latents; {len(refused)} files gave none")
    return DONE


def _files(paths: list[Path]) -> tuple[list[Candidate], list[tuple[Path, str]]]:
    """Return the sound files among the paths and below the folders, each once, sorted; and those closed to us."""
    found: dict[Path, Candidate] = {}
    unreadable: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir():
            below = walk(path)
            unreadable += below.unreadable
            found |= {candidate.path: candidate for candidate in below.candidates}
        elif path.exists():
            found[path] = Candidate(path, path.stat().st_size, path.stat().st_mtime_ns)
        else:
            raise BadSound(f"{shown(path)}: no such file or folder")
    return [found[path] for path in sorted(found, key=os.fsencode)], unreadable


def _listen(files: list[Candidate]) -> list[Looked]:
    """Return what the encoder hears in each file, in their order."""
    if not files:
        return []
    encoder = load_encoder()
    batches = batches_of(files)
    heard: dict[Path, Looked] = {}
    workers = Workers(partial(listener, type(encoder).load), processes_for(batches, None))
    try:
        with progress("files") as on_progress:
            for looked in workers.looked_at(batches):
                heard |= {one.file.path: one for one in looked}
                on_progress(len(heard), len(files))
    finally:
        workers.stop()
    return [heard[file.path] for file in files]


def _arrays(heard: list[Looked]) -> bytes:
    buffer = io.BytesIO()
    latents = [latent for one in heard for latent in one.latents if latent is not None]
    if len(latents) != len(heard):
        raise NeuralFunkError("the model gave not one latent a file; try another model")
    np.savez(buffer, paths=np.array([str(one.file.path) for one in heard]), latents=np.stack(latents))
    return buffer.getvalue()
