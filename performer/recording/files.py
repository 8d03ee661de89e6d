"""Where a take's files lie and what they are called; nothing is ever overwritten."""

import re
import time
from itertools import chain, count
from pathlib import Path

LONGEST_NAME = 40
LOG_ENDING = ".nfset.jsonl"


def plain(text: str) -> str:
    """Return a text as a part of a file's name that every system takes."""
    words = re.sub(r"[^\w]+", "-", text.lower()).strip("-_")
    return words[:LONGEST_NAME].strip("-_")


def new_stem(folder: Path, kit_name: str, now: time.struct_time) -> str:
    """Return the beginning of the names of a take's files: date, time and kit, and a number where that is taken."""
    parts = [time.strftime("%Y-%m-%d-%H%M%S", now), plain(kit_name)]
    stem = "-".join(part for part in parts if part)
    there = {path.name for path in folder.iterdir()} if folder.is_dir() else set[str]()
    numbered = chain([stem], (f"{stem}-{n}" for n in count(2)))
    return next(free for free in numbered if not any(_is_of(name, free) for name in there))


def _is_of(name: str, stem: str) -> bool:
    """Tell whether a file is one of the take of that stem, and not of one that differs in its number alone."""
    rest = name.removeprefix(stem)
    return rest != name and (rest.startswith(".") or rest.startswith(("-room.", "-pad-")))


def mix_path(folder: Path, stem: str) -> Path:
    """Return where the mix is written."""
    return folder / f"{stem}.wav"


def room_path(folder: Path, stem: str) -> Path:
    """Return where the room is written."""
    return folder / f"{stem}-room.wav"


def pad_path(folder: Path, stem: str, pad: int) -> Path:
    """Return where a pad, from 1, is written."""
    return folder / f"{stem}-pad-{pad:02d}.wav"


def log_path(folder: Path, stem: str) -> Path:
    """Return where the set log is written."""
    return folder / f"{stem}{LOG_ENDING}"
