"""A hit as a sound: from just before its onset to its end, without a step at either."""

import numpy as np
import numpy.typing as npt

from performer.audio_format import Frames
from performer.sound.sound import Sound
from performer.sound.trim import fade_in, fade_out

BEFORE_SECONDS = 0.0015  # kept before the onset and faded in, so that the attack stays as it was
FADE_SHARE, SHORTEST_FADE_SECONDS = 0.2, 0.005


def cut_hit(audio: npt.NDArray[np.float32], sample_rate: int, onset_frame: int) -> Sound:
    """Return the hit in `audio` (n_frames,), whose onset is at `onset_frame` and whose end is the end of `audio`."""
    n_before = min(onset_frame, round(BEFORE_SECONDS * sample_rate))
    frames: Frames = audio[onset_frame - n_before :, None].astype(np.float32)
    frames = fade_in(frames, n_before)
    n_fade = max(round(FADE_SHARE * (len(frames) - n_before)), round(SHORTEST_FADE_SECONDS * sample_rate))
    return Sound(fade_out(frames, min(n_fade, max(0, len(frames) - n_before))), sample_rate)
