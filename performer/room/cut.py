"""A hit as a sound: from just before its onset to its end, without a step at either."""

import numpy as np
import numpy.typing as npt

from performer.audio.shared_memory import between
from performer.sound.sound import Sound
from performer.sound.trim import fade_in, fade_out

BEFORE_SECONDS = 0.0015  # kept before the onset and faded in, so that the attack stays as it was
FADE_SHARE, SHORTEST_FADE_SECONDS = 0.2, 0.005
ROOM_SECONDS = 0.01  # before the onset that the cut may use for its fade


def cut_hit(audio: npt.NDArray[np.float32], sample_rate: int, onset_frame: int) -> Sound:
    """Return the hit in `audio`, (n_frames,) or (n_frames, n_channels), with its onset at `onset_frame`.

    The hit ends where `audio` ends; what lies before the onset is kept for a millisecond and a half.
    """
    n_before = min(onset_frame, round(BEFORE_SECONDS * sample_rate))
    frames = audio[onset_frame - n_before :].astype(np.float32)
    frames = fade_in(frames.reshape(len(frames), -1), n_before)
    n_fade = max(round(FADE_SHARE * (len(frames) - n_before)), round(SHORTEST_FADE_SECONDS * sample_rate))
    return Sound(fade_out(frames, min(n_fade, max(0, len(frames) - n_before))), sample_rate)


def cut_heard(ring: npt.NDArray[np.float32], sample_rate: int, onset_frame: int, end_frame: int) -> Sound:
    """Return the hit that the room's ring holds between two frames of the engine's clock: the same whoever cuts."""
    before = min(onset_frame, round(ROOM_SECONDS * sample_rate))
    return cut_hit(between(ring, onset_frame - before, end_frame), sample_rate, before)
