"""What lies in a folder: files that may be sounds, and those that are none."""

import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from performer.sound.files import SUFFIXES

_OTHER_MEDIA = re.compile(
    r"\.(m4[ar]|mp4|aac|wma|avi|mov|mkv|webm|caf|au|snd|w64|rf64|voc|ape|wv|amr|ac3|dts|mka|3gp|oga|spx|tta|mpc"
    r"|rx2|rex|iff|8svx|xi)"
)
_MOST_LINES = 50  # of one suffix; more are told as a count


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be a sound, as the folder knows it."""

    path: Path
    size: int
    mtime_ns: int
    places: tuple[tuple[int, int], ...] = ()  # of sounds that are known already: first frame, frames


@dataclass(slots=True)
class Found:
    """All that lies below some folders."""

    candidates: list[Candidate] = field(default_factory=list[Candidate])
    unreadable: list[tuple[Path, str]] = field(default_factory=list[tuple[Path, str]])
    others: list[Path] = field(default_factory=list[Path])


def walk(root: Path) -> Found:
    """Return what lies below `root`, at any depth, in sorted order; folders are entered once, links followed."""
    found = Found()
    for folder, names in _folders(root, found):
        for name in names:
            path = Path(folder, name)
            if os.path.splitext(name)[1].lower() not in SUFFIXES:
                found.others.append(path)
            else:
                _look_at(path, found)
    return found


def lines_of_others(others: list[Path]) -> list[tuple[Path | str, str]]:
    """Return a name and a reason for each file that is no sound, or for a suffix that many of them have."""
    counts = Counter(path.suffix.lower() for path in others)
    lines: list[tuple[Path | str, str]] = [
        (path, _why_not(path)) for path in others if counts[path.suffix.lower()] <= _MOST_LINES
    ]
    many = [(suffix, n) for suffix, n in sorted(counts.items()) if n > _MOST_LINES]
    return lines + [
        (f"{n} files *{suffix}" if suffix else f"{n} files without suffix", _why_not(Path(f"x{suffix}")))
        for suffix, n in many
    ]


def _folders(root: Path, found: Found) -> Iterator[tuple[str, list[str]]]:
    """Yield each folder with the names of its files, sorted; a folder that is closed to us is one line."""

    def closed(error: OSError) -> None:
        found.unreadable.append((Path(os.fsdecode(error.filename)), f"cannot be opened: {error.strerror}"))

    seen: set[tuple[int, int]] = set()
    for folder, inner, names in os.walk(root, onerror=closed, followlinks=True):
        about = os.stat(folder)
        if (about.st_dev, about.st_ino) in seen:  # a link back to a folder above
            inner.clear()
            continue
        seen.add((about.st_dev, about.st_ino))
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name != "__MACOSX")
        yield folder, sorted(name for name in names if not name.startswith("._") and name != ".DS_Store")


def _look_at(path: Path, found: Found) -> None:
    try:
        about = os.stat(path)
    except OSError as error:
        found.unreadable.append((path, f"cannot be read: {error.strerror}"))
        return
    if stat.S_ISREG(about.st_mode):
        found.candidates.append(Candidate(path, about.st_size, about.st_mtime_ns))
    else:
        found.unreadable.append((path, "is no regular file"))


def _why_not(path: Path) -> str:
    suffix = path.suffix.lower()
    if _OTHER_MEDIA.fullmatch(suffix):
        return f"{suffix[1:]} is not read; convert it to wav or flac"
    return f"{suffix[1:]} is no sound file" if suffix else "is no sound file"
