"""A player's own library: its files, and the sounds in them.

Nothing is known of these sounds but their folders, which stand for makers.
"""

import sys
from pathlib import Path

import soundfile

from models import dataset
from models.dataset import Example
from models.mel import MelSettings

SUFFIXES = frozenset({".aif", ".aiff", ".aifc", ".caf", ".flac", ".mp3", ".ogg", ".opus", ".w64", ".wav", ".wave"})


def files(folder: Path) -> list[Path]:
    """Return the sound files of a folder, at any depth, sorted; what is hidden is left out."""
    found = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    return sorted(
        path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def example(path: Path, settings: MelSettings) -> Example | None:
    """Return a file's sound; None for silence, and for what cannot be read, which one line says."""
    try:
        audio = dataset.heard(path, settings)
    except (soundfile.SoundFileError, OSError, ValueError, MemoryError) as error:
        why = getattr(error, "error_string", error)  # of libsndfile, without the path
        print(f"{path}: left out, for it cannot be read ({why})", file=sys.stderr)
        return None
    return None if audio is None else Example(audio, "", str(path.parent), str(path))
