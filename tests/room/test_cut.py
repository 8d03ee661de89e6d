"""A hit cut out of the room, frame by frame: at rate 1000 the lead-in is 2 frames."""

import numpy as np

from performer.room.cut import cut_hit


def ones(n: int) -> np.ndarray:
    return np.ones(n, np.float32)


def test_the_lead_in_is_faded_and_the_attack_is_left_as_it_was():
    sound = cut_hit(ones(110), 1000, onset_frame=10)

    assert sound.n_frames == 102
    assert sound.frames[:4, 0].tolist() == [0.0, 0.5, 1.0, 1.0]


def test_the_last_fifth_fades_to_nothing():
    sound = cut_hit(ones(110), 1000, onset_frame=10)

    assert sound.frames[81, 0] == 1.0
    np.testing.assert_allclose(sound.frames[-20:, 0], np.arange(19, -1, -1) / 20, atol=1e-6)


def test_a_short_hit_fades_over_5_milliseconds_and_never_into_its_lead_in():
    np.testing.assert_allclose(cut_hit(ones(20), 1000, 10).frames[-6:, 0], np.arange(5, -1, -1) / 5, atol=1e-6)
    np.testing.assert_allclose(cut_hit(ones(13), 1000, 10).frames[:, 0], [0.0, 0.5, 2 / 3, 1 / 3, 0.0], atol=1e-6)


def test_a_hit_at_the_very_start_has_no_lead_in():
    assert cut_hit(ones(100), 1000, onset_frame=0).frames[0, 0] == 1.0


def test_channels_are_kept_and_the_room_itself_is_not_touched():
    room = np.stack([ones(60), 2 * ones(60)], axis=1)

    sound = cut_hit(room, 1000, onset_frame=8)

    assert sound.frames[2].tolist() == [1.0, 2.0]
    assert (room == [1.0, 2.0]).all()
