"""`neuralfunk reconstruct`: what a sound becomes on its way through 64 numbers and back."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from performer.cli import DONE, FAILED
from performer.errors import NeuralFunkError

HELP = """Encode and decode each file. The result has the file's name and level, and starts at the sound's onset;
what is neither WAV nor FLAC becomes WAV. Its provenance lies beside it, as JSON. Earlier results are replaced, no
other files are."""

SEED = 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="sounds to reconstruct")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write to")


def run(args: argparse.Namespace) -> int:
    from performer.cli.progress import progress
    from performer.neural.decoder import Decoder
    from performer.neural.encoder import Encoder

    targets = _targets(args.files, args.out)
    encoder, decoder = Encoder.load(), Decoder.load()
    failed = 0
    with progress("reconstructing") as show:
        for number, (path, target) in enumerate(targets):
            show(number, len(targets))
            try:
                _reconstruct(path, target, encoder, decoder)
                print(target)
            except NeuralFunkError as error:
                failed += 1
                print(f"neuralfunk: {error}", file=sys.stderr)
    return FAILED if failed else DONE


def _reconstruct(path: Path, target: Path, encoder: Any, decoder: Any) -> None:
    from performer.cli.made_sounds import Recipe, provenance, read_parent, write_made

    parent = read_parent(path, encoder)
    recipe = Recipe(target.stem, "reconstruct", parent.latent, SEED, (parent,))
    made = _at_the_level_of(parent.sound, decoder.decode(parent.latent, SEED))
    write_made(target, made, provenance(recipe, encoder, decoder))


def _at_the_level_of(original: Any, made: Any) -> Any:
    """Return the made sound as loud as the original, its peak at most full scale."""
    import numpy as np

    from performer.audio_format import gain_of_db
    from performer.sound.loudness import hit_level_db
    from performer.sound.sound import Sound

    gain = gain_of_db(hit_level_db(original) - hit_level_db(made))
    gain = min(gain, 1.0 / max(float(np.abs(made.frames).max(initial=0.0)), 1e-9))
    return Sound(made.frames * np.float32(gain), made.sample_rate)


def _targets(paths: list[Path], folder: Path) -> list[tuple[Path, Path]]:
    """Return each file with where its result goes; an error if two go to one place or one onto a file of others."""
    targets = {path: folder / _name(path) for path in dict.fromkeys(paths)}
    by_target: dict[Path, Path] = {}
    for path, target in targets.items():
        if target in by_target:
            raise NeuralFunkError(
                f"{path} and {by_target[target]} would both become {target}; reconstruct them apart"
            )
        by_target[target] = path
        if target.exists() and not _is_a_reconstruction(target):
            raise NeuralFunkError(f"{target} is there already and was not reconstructed; choose another --out")
    return list(targets.items())


def _name(path: Path) -> str:
    return path.name if path.suffix.lower() in (".wav", ".flac") else f"{path.stem}.wav"


def _is_a_reconstruction(path: Path) -> bool:
    """Return whether the story beside a file says that this command made it."""
    try:
        story: Any = json.loads(path.with_suffix(".json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(story, dict) and story.get("how") == "reconstruct"
