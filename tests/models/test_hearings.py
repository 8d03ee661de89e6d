"""Disturbances: each leaves the length alone and does what its name says."""

import numpy as np
import pytest

from models import hearings, mel

RATE = 8000


def hit(hz: float = 500.0) -> mel.Array:
    """Return half a second of a decaying tone (4000,)."""
    seconds = np.arange(4000) / RATE
    return (np.exp(-8.0 * seconds) * np.sin(2 * np.pi * hz * seconds)).astype(np.float32)


def level_db(audio: mel.Array) -> float:
    return float(10.0 * np.log10(np.square(audio, dtype=np.float64).sum()))


def peak_hz(audio: mel.Array) -> float:
    return float(np.abs(np.fft.rfft(audio, 65_536)).argmax() * RATE / 65_536)


EVERY = {**hearings.DISTURBANCES, **hearings.EVALUATED}


@pytest.mark.parametrize("name", EVERY)
def test_a_disturbance_changes_the_sound_and_nothing_else(name: str):
    sound = hit()

    one, again = (EVERY[name](sound, RATE, np.random.default_rng(1)) for _ in range(2))

    assert one.shape == sound.shape
    assert one.dtype == np.float32
    assert np.isfinite(one).all()
    assert not np.array_equal(one, sound)
    np.testing.assert_array_equal(one, again)  # of the same generator
    np.testing.assert_array_equal(sound, hit())  # which was left as it was


def test_noise_at_ten_decibels_is_ten_decibels_below_the_loudest_tenth_of_a_second():
    sound = hit()
    added = hearings.in_noise(sound, RATE, 10.0, np.random.default_rng(0)) - sound

    ratio = hearings.loudest(sound, RATE) / np.sqrt(np.mean(np.square(added)))
    assert 20.0 * np.log10(ratio) == pytest.approx(10.0, abs=0.01)


def test_a_room_begins_with_the_sound_itself_and_falls_by_sixty_decibels_in_its_time():
    response = hearings.room_response(RATE, 0.5, direct_db=0.0, rng=np.random.default_rng(0))

    assert response[0] == 1.0
    assert level_db(response[1:]) == pytest.approx(0.0, abs=0.01)
    assert level_db(response[-400:]) - level_db(response[400:800]) < -35.0


def test_a_clipped_sound_has_many_frames_at_its_peak():
    clipped = hearings.clipped(hit(), RATE, np.random.default_rng(0))

    assert (np.abs(clipped) == np.abs(clipped).max()).sum() > 10


def test_a_phone_lets_speech_through_and_nothing_below():
    heard = {
        hz: level_db(hearings.phone(hit(hz), RATE, np.random.default_rng(0))) - level_db(hit(hz))
        for hz in (60, 1000)
    }

    assert heard[60] < -15.0
    assert heard[1000] > -3.0


def test_a_semitone_up_is_six_per_cent():
    assert peak_hz(hearings.resped(hit(), 2 ** (1 / 12))) / peak_hz(hit()) == pytest.approx(1.0595, abs=0.01)


def test_late_and_early_move_by_whole_frames_and_let_silence_in():
    assert hearings.moved(np.arange(1, 6), 2).tolist() == [0, 0, 1, 2, 3]
    assert hearings.moved(np.arange(1, 6), -2).tolist() == [3, 4, 5, 0, 0]


def test_the_level_of_a_short_sound_is_reckoned_over_a_tenth_of_a_second():
    assert hearings.loudest(np.ones(200), RATE) == pytest.approx(0.5)  # 200 of 800 frames
    assert hearings.loudest(np.ones(900), RATE) == pytest.approx(1.0)
