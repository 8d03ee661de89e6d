"""What a hit is marked with: why it is of less use than another."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from performer.room.filterbank import FULL_FRAMES, FULL_SCALE
from performer.room.listener import LOWEST_DB, Cut
from performer.room.offering import CLIPPED, FEEDBACK, MIXED, OWN, SPEECH
from performer.sound.sound import Sound

OWN_OVER_DB = 8.0  # the own output over what is left: then it is what the filter could not take away
MIXED_UNDER_DB = 6.0  # the own output under what is left: nearer, and it is heard in the cut


def mark_of(cut: Cut, sound: Sound, feedback: bool = False, speech: Callable[[], bool] = lambda: False) -> str:
    """Return the mark of a hit, "" for one that is the room's alone; `sound` is as the microphone heard it.

    `speech` is asked only where it matters: an own sound may be a voice too.
    """
    if cut.own_db > cut.level_db + OWN_OVER_DB:
        return OWN
    if feedback:
        return FEEDBACK
    if speech():
        return SPEECH
    if cut.clipped or is_clipped(sound.mono()):
        return CLIPPED
    return MIXED if cut.own_db > cut.level_db - MIXED_UNDER_DB else ""


def is_clipped(audio: npt.NDArray[np.float32]) -> bool:
    """Return whether several frames in a row are at full scale."""
    full = np.abs(audio) >= FULL_SCALE
    return bool(np.convolve(full, np.ones(FULL_FRAMES), "valid").max(initial=0.0) >= FULL_FRAMES)


def rms_db(audio: npt.NDArray[np.float32]) -> float:
    """Return the level of audio in dB, LOWEST_DB at least."""
    rms = float(np.sqrt(np.mean(np.square(audio, dtype=np.float64)))) if len(audio) else 0.0
    return max(LOWEST_DB, 20.0 * float(np.log10(rms))) if rms > 0.0 else LOWEST_DB
