"""Sounds that might do for a pad: rows of the library and hits of the room, not yet read or made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from performer import jobs
from performer.audio_format import Latent
from performer.library.library import Library
from performer.library.rows import SoundRow
from performer.mind import placing
from performer.room.bank import Hit
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sound that might do, not yet read or made."""

    id: int
    name: str
    source: str
    distance: float
    fingerprint: str
    origin: dict[str, Any]
    latent: Latent | None
    make: Callable[[], Sound]


def of_row(library: Library, row: SoundRow, distance: float) -> Candidate:
    """Return a sound of the library as a candidate."""
    origin = {"path": str(row.path), "first_frame": row.first_frame, "n_frames": row.n_frames}
    return Candidate(
        row.id,
        row.path.stem,
        "library",
        distance,
        row.fingerprint,
        origin,
        library.latent(row),
        lambda: library.read(row),
    )


def of_hit(hit: Hit, distance: float, first_id: int = 0, reason: str = "") -> Candidate:
    """Return a hit of the room as a candidate; numbered from `first_id` on, 0: as it is now."""
    first_id = first_id or (jobs.ATTACK_IDS if hit.growing else jobs.ROOM_IDS)
    origin: dict[str, Any] = {"hit": hit.number, "room_first": hit.onset_frame, "room_stop": hit.end_frame}
    origin |= {"reason": reason} if reason else {}
    name, content = placing.name_of(hit), fingerprint(hit.sound)
    return Candidate(first_id + hit.number, name, "room", distance, content, origin, hit.latent, lambda: hit.sound)
