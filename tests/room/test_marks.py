"""A hit is marked where it is of less use: the instrument's own sound in it, or clipped."""

import numpy as np

from performer.room.listener import Cut
from performer.room.marks import is_clipped, mark_of, rms_db
from performer.sound.sound import Sound

CLEAN = Sound(0.5 * np.ones((100, 1), np.float32), 1000)


def cut(level_db: float, own_db: float) -> Cut:
    return Cut(0, 100, False, level_db, -60.0, own_db)


def test_a_hit_far_over_the_own_output_has_no_mark() -> None:
    assert mark_of(cut(-20.0, -30.0), CLEAN) == ""


def test_a_hit_beside_the_own_output_is_mixed_and_one_far_below_it_is_its_own() -> None:
    assert mark_of(cut(-20.0, -22.0), CLEAN) == "mixed"
    assert mark_of(cut(-30.0, -20.0), CLEAN) == "own"


def test_three_frames_in_a_row_at_full_scale_are_clipped_and_two_are_not() -> None:
    audio = np.zeros(50, np.float32)
    audio[10:12] = 1.0
    assert not is_clipped(audio)
    audio[12] = -1.0
    assert is_clipped(audio)
    assert mark_of(cut(-20.0, -60.0), Sound(audio[:, None], 1000)) == "clipped"


def test_silence_has_the_lowest_level() -> None:
    assert rms_db(np.zeros(10, np.float32)) == rms_db(np.zeros(0, np.float32)) == -120.0
    assert abs(rms_db(np.full(10, 0.1, np.float32)) + 20.0) < 1e-4
