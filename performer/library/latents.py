"""All latents of one model in one flat file of float32, a row a sound; rows are only ever added."""

import os
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.errors import BadCatalogue

LATENT_SIZE = 64
_ROW_BYTES = 4 * LATENT_SIZE

Latents = npt.NDArray[np.float32]
"""Several latents, (n, 64)."""


class LatentFile:
    """The latents of one model. One scan adds at a time; any number may read."""

    def __init__(self, home: Path, model_id: str) -> None:
        """Name the file of this model; it is made when the first latent is added."""
        self.path = home / f"latents-{model_id}.f32"

    def __len__(self) -> int:
        """Return the number of whole rows; a row that a crash cut short does not count."""
        return self.path.stat().st_size // _ROW_BYTES if self.path.exists() else 0

    def add(self, latents: list[Latent]) -> int:
        """Write rows at the end, on the disk before this returns, and return the number of the first."""
        first = len(self)
        rows = np.asarray(latents, dtype="<f4").reshape(-1, LATENT_SIZE)
        try:
            with open(self.path, "ab") as file:
                file.truncate(first * _ROW_BYTES)
                file.write(rows.tobytes())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise BadCatalogue(
                f"{self.path}: {error.strerror}; what was finished is kept; free some space and run it again"
            ) from error
        return first

    def read(self, first_row: int = 0) -> Latents:
        """Return the rows from `first_row` on, (n, 64)."""
        n_rows = len(self) - first_row
        if n_rows <= 0:
            return np.zeros((0, LATENT_SIZE), np.float32)
        with open(self.path, "rb") as file:
            file.seek(first_row * _ROW_BYTES)
            content = file.read(n_rows * _ROW_BYTES)
        return np.frombuffer(content, dtype="<f4").reshape(-1, LATENT_SIZE).astype(np.float32)
