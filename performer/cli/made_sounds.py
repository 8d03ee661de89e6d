"""Writing sounds that were made: the WAV, where it comes from beside it, and a picture. Nothing is overwritten."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from performer import __version__
from performer.audio_format import Latent
from performer.errors import BadSound
from performer.library.cutting import first_seconds
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.picture import spectrograms_png
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound

PROVENANCE_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Parent:
    """A sound that went into another: where it is, what it is, and how much of it there is."""

    path: Path
    sound: Sound
    latent: Latent
    weight: float
    first_frame: int = 0


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that makes a sound: decoding `latent` with `seed` gives it again, to the byte."""

    name: str  # of the file, without a suffix
    how: str
    latent: Latent
    seed: int
    parents: tuple[Parent, ...] = ()
    class_: str | None = None
    spread: float = 0.0


def read_parent(path: Path, encoder: Encoder, weight: float = 1.0) -> Parent:
    """Return a file as something to make sounds of; an error if it cannot be read or is silence."""
    sound = first_seconds(path)
    latent = encoder.encode(sound)
    if latent is None:
        raise BadSound(f"{files.shown(path)}: is silence, which has no latent; give a sound")
    return Parent(path, sound, latent, weight)


def provenance(recipe: Recipe, encoder: Encoder, decoder: Decoder) -> dict[str, Any]:
    """Return where a sound comes from, as it is written beside it."""
    return {
        "version": PROVENANCE_FORMAT,
        "made_by": f"neuralfunk {__version__}",
        "how": recipe.how,
        "class": recipe.class_,
        "spread": recipe.spread,
        "parents": [
            {
                "path": files.shown(parent.path.absolute()),
                "first_frame": parent.first_frame,
                "n_frames": parent.sound.n_frames,
                "fingerprint": fingerprint(parent.sound),
                "weight": parent.weight,
            }
            for parent in recipe.parents
        ],
        "latent": [float(value) for value in recipe.latent],
        "seed": recipe.seed,
        "encoder": encoder.model_id,
        "decoder": decoder.model_id,
        "licence": decoder.card.licence,
    }


def free_path(folder: Path, name: str) -> Path:
    """Return where a WAV of that name can be written without overwriting one: `name`, `name-2`, `name-3` …"""
    path, number = folder / f"{name}.wav", 1
    while path.exists() or path.with_suffix(".json").exists():
        number += 1
        path = folder / f"{name}-{number}.wav"
    return path


def write_made(
    path: Path, sound: Sound, story: dict[str, Any], picture_beside: Sequence[Sound] | None = None
) -> None:
    """Write a sound and its story as JSON beside it; with `picture_beside`, also a PNG of those sounds and it."""
    files.write(path, sound)
    text = json.dumps({**story, "fingerprint": fingerprint(sound)}, indent=1, ensure_ascii=False)
    files.write_bytes(path.with_suffix(".json"), f"{text}\n".encode())
    if picture_beside is not None:
        files.write_bytes(path.with_suffix(".png"), spectrograms_png([*picture_beside, sound]))
