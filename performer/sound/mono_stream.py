"""A sound file from front to back at a wanted rate, in mono, never all of it in memory."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.sound import files
from performer.sound.resample import resample_stream

Mono = npt.NDArray[np.float32]

WINDOW_SECONDS = 4.0


class MonoStream:
    """Gives the next frames of a file whenever asked; behind its end there is silence. `BadSound` as for `read`."""

    def __init__(self, path: Path, sample_rate: int) -> None:
        self._windows: Iterator[Mono] = (
            sound.mono() for sound in resample_stream(files.windows(path, WINDOW_SECONDS), sample_rate)
        )
        self._at_hand = next(self._windows, np.zeros(0, np.float32))

    def next(self, n_frames: int) -> Mono:
        """Return the next frames, (n_frames,)."""
        out, done = np.zeros(n_frames, np.float32), 0
        while done < n_frames:
            part = self._at_hand[: n_frames - done]
            out[done : done + len(part)] = part
            done += len(part)
            self._at_hand = self._at_hand[len(part) :]
            if not len(self._at_hand):
                following = next(self._windows, None)
                if following is None:
                    break
                self._at_hand = following
        return out
