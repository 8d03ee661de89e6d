"""A hit as a sound: from just before its onset to its end, without a step at either, and without the room's floor.

A cut needs the room's audio from ROOM_SECONDS before the onset to the end, and nothing else: cut again out of a
recording of the room, it is the same to the bit.
"""

import numpy as np
import numpy.typing as npt

from performer.audio.shared_memory import between
from performer.room.denoise import without_floor
from performer.sound.sound import Sound
from performer.sound.trim import fade_in, fade_out

BEFORE_SECONDS = 0.0015  # kept before the onset and faded in, so that the attack stays as it was
FADE_SHARE, SHORTEST_FADE_SECONDS = 0.2, 0.005
ROOM_SECONDS = 0.25  # before the onset that the cut uses: for its fade, and to know the room's floor


def cut_hit(audio: npt.NDArray[np.float32], sample_rate: int, onset_frame: int) -> Sound:
    """Return the hit in `audio`, (n_frames,) or (n_frames, n_channels), with its onset at `onset_frame`.

    The hit ends where `audio` ends; what lies before the onset is kept for a millisecond and a half. Where there
    is enough before it, it tells what the room's floor is, which is lowered after the attack.
    """
    n_before = min(onset_frame, round(BEFORE_SECONDS * sample_rate))
    clean = without_floor(audio.astype(np.float32).reshape(len(audio), -1), sample_rate, onset_frame)
    frames = fade_in(clean[onset_frame - n_before :], n_before)
    n_fade = max(round(FADE_SHARE * (len(frames) - n_before)), round(SHORTEST_FADE_SECONDS * sample_rate))
    return Sound(fade_out(frames, min(n_fade, max(0, len(frames) - n_before))), sample_rate)


def cut_heard(ring: npt.NDArray[np.float32], sample_rate: int, onset_frame: int, end_frame: int) -> Sound:
    """Return the hit that the room's ring holds between two frames of the engine's clock: the same whoever cuts."""
    before = min(onset_frame, round(ROOM_SECONDS * sample_rate))
    return cut_hit(between(ring, onset_frame - before, end_frame), sample_rate, before)
