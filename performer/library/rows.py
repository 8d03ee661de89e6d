"""What the catalogue knows of files and sounds, row by row."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SoundRow:
    """One sound of the library, as the catalogue knows it."""

    id: int
    path: Path
    first_frame: int
    n_frames: int
    sample_rate: int
    n_channels: int
    level_db: float
    pitch_hz: float | None
    pitch_confidence: float
    class_: str | None
    class_origin: str | None  # "name", "neighbour" or "ear"
    fingerprint: str
    latent_row: int | None  # of the model's latents; silence has none
    class_confidence: float | None  # of a class that neighbours voted for, 0..1

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.n_frames / self.sample_rate


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file that was looked at: `refused` says why it gave no sound."""

    id: int
    path: Path
    size: int
    mtime_ns: int
    refused: str | None


@dataclass(frozen=True, slots=True)
class FoundSound:
    """A sound just found in a file, not yet in the catalogue."""

    first_frame: int
    n_frames: int
    sample_rate: int
    n_channels: int
    level_db: float
    pitch_hz: float | None
    pitch_confidence: float
    fingerprint: str


RawRow = tuple[
    int, bytes, int, int, int, int, float,
    float | None, float, str | None, str | None, str, int | None, float | None,
]  # fmt: skip
"""A `SoundRow` before it is made: what SQLite gives."""


def sound_row(raw: RawRow) -> SoundRow:
    """Return the row as the rest of the instrument knows it."""
    return SoundRow(raw[0], Path(os.fsdecode(raw[1])), *raw[2:])
