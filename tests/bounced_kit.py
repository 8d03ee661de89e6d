"""A kit of a few sounds of the built-in one, for bounces."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from performer.mind.mind import BUILT_IN_LIBRARY

ASSETS = BUILT_IN_LIBRARY.parent
PAD = """
[[pad]]
pad = {pad}
note = {note}
role = "{role}"
[[pad.layer]]
sounds = [{{ file = "{file}" }}]
"""


def write_kit(folder: Path, pads: Mapping[int, tuple[str, str]]) -> Path:
    """Write a kit of pads by their notes, each with its role and its file, and return the kit's file."""
    folder.mkdir()
    text = "version = 1\n"
    for pad, (note, (role, file)) in enumerate(pads.items(), 1):
        shutil.copy(ASSETS / "kit" / file, folder)
        text += PAD.format(pad=pad, note=note, role=role, file=file)
    path = folder / "kit.toml"
    path.write_text(text)
    return path
