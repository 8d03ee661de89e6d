"""Ends of a sound: fades and the cut of a tail that nobody hears."""

import numpy as np

from performer.audio_format import Frames, gain_of_db


def fade_in(frames: Frames, n_fade: int) -> Frames:
    """Return a copy of `frames` whose first `n_fade` rise linearly from silence.

    A sound shorter than the fade is faded over its whole length.
    """
    faded = frames.copy()
    n = min(n_fade, len(faded))
    if n > 0:
        faded[:n] *= np.linspace(0, 1, n, endpoint=False, dtype=np.float32)[:, None]
    return faded


def fade_out(frames: Frames, n_fade: int) -> Frames:
    """Return a copy of `frames` whose last `n_fade` fall linearly to silence.

    A sound shorter than the fade is faded over its whole length.
    """
    faded = frames.copy()
    n = min(n_fade, len(faded))
    if n > 0:
        faded[-n:] *= np.linspace(0, 1, n, endpoint=False, dtype=np.float32)[::-1, None]
    return faded


def tail_end(frames: Frames, floor_db: float) -> int:
    """Return the frame after the last one that is louder than `floor_db` below the peak; 0 for silence."""
    magnitude = np.abs(frames).max(axis=1, initial=0.0)
    peak = float(magnitude.max(initial=0.0))
    if peak <= 0.0:
        return 0
    return int(np.flatnonzero(magnitude >= peak * gain_of_db(-abs(floor_db)))[-1]) + 1


def trim_tail(frames: Frames, floor_db: float, n_fade: int) -> Frames:
    """Return `frames` up to the last louder than `floor_db` below the peak, then `n_fade` more, faded."""
    end = min(len(frames), tail_end(frames, floor_db) + n_fade)
    return fade_out(frames[:end], n_fade)
