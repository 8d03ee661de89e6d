"""The sounds of a kit, read. A file that moved is looked for by the fingerprint of its content."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from performer.errors import BadKit, BadSound, nearest_names
from performer.kit.kit import Kit, Pad, SoundRef
from performer.sound.files import is_candidate, read
from performer.sound.sound import Sound
from performer.toml_lines import Place, read_toml

FindMoved = Callable[[str], Path | None]
"""Given a fingerprint, where the library has a file with this content."""


def load_sounds(kit: Kit, find_moved: FindMoved | None = None) -> dict[SoundRef, Sound]:
    """Return every sound of the kit's layers; raise BadKit, with its line, for the first that cannot be had."""
    wanted = {ref: pad for pad in kit.pads for ref in pad.sounds}
    return {ref: load_sound(kit, pad, ref, find_moved) for ref, pad in wanted.items()}


def load_sound(kit: Kit, pad: Pad, ref: SoundRef, find_moved: FindMoved | None = None) -> Sound:
    """Return a sound of a pad's layers or shortlist; raise BadKit, with its line, if it cannot be had."""
    path = find_file(kit, ref, find_moved)
    if path is None:
        names = nearest_names(Path(ref.file).name, _sounds_beside(kit.folder / ref.file))
        raise BadKit(f"{_line(kit, ref)}pad {pad.number} wants sound {ref.file!r}, which is not there{names}")
    try:
        return read(path, ref.first_frame, ref.n_frames)
    except BadSound as error:
        raise BadKit(f"{_line(kit, ref)}pad {pad.number} cannot have its sound: {error}") from error


def find_file(kit: Kit, ref: SoundRef, find_moved: FindMoved | None = None) -> Path | None:
    """Return where the file of a sound is: at its path, else where its content has moved to, else None."""
    path = kit.folder / ref.file
    if path.is_file():
        return path
    return find_moved(ref.fingerprint) if find_moved and ref.fingerprint else None


def _sounds_beside(path: Path) -> list[str]:
    """Return the names of the sounds in the folder where `path` should be."""
    try:
        return sorted(found.name for found in path.parent.iterdir() if is_candidate(found))
    except OSError:
        return []


def _line(kit: Kit, ref: SoundRef) -> str:
    """Return "kit.toml, line 12: " for the line that refers to a sound, as the file now stands."""
    if kit.path is None:
        return ""
    try:
        toml = read_toml(kit.path.read_text("utf-8"), str(kit.path), BadKit)
    except (OSError, UnicodeDecodeError, BadKit):  # changed since it was read: the line is not known any more
        return f"{kit.path}: "
    places = (place for place, file in _files(toml.values, ()) if file == ref.file)
    return f"{kit.path}, line {toml.line(*next(places, ()))}: "


def _files(value: Any, place: Place) -> Iterator[tuple[Place, Any]]:
    """Yield each `file` in the values of a kit file with its place."""
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        if key == "file":
            yield (*place, key), item
        else:
            yield from _files(item, (*place, key))
