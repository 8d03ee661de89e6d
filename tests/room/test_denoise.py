"""The room's floor is lowered in a hit's tail; its attack stays, and a cut needs only the room around it."""

import numpy as np

from performer.mind.ears import cut_again
from performer.room.cut import ROOM_SECONDS, cut_heard
from performer.room.denoise import without_floor

RATE = 8000
LEAD = 2000  # a quarter of a second
ATTACK = 64  # eight milliseconds


def noise(n: int, level_db: float = -40.0, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(0.0, 10 ** (level_db / 20), n).astype(np.float32)


def struck(n: int) -> np.ndarray:
    """Return a hit that has gone after a quarter of a second."""
    at = np.arange(n) / RATE
    return (0.5 * np.exp(-at / 0.03) * np.sin(2 * np.pi * 700 * at)).astype(np.float32)


def rms_db(audio: np.ndarray) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(np.square(audio, dtype=np.float64)))))


def planted(n: int = 6000) -> np.ndarray:
    room = noise(LEAD + n)
    room[LEAD:] += struck(n)
    return room


def test_the_floor_after_a_hit_is_lowered_by_several_decibels():
    room = planted()
    clean = without_floor(room[:, None], RATE, LEAD)[:, 0]

    assert -13.0 < rms_db(clean[LEAD + 3000 :]) - rms_db(room[LEAD + 3000 :]) < -8.0


def test_the_attack_stays_as_it_was_to_the_bit_and_the_hit_itself_nearly_so():
    room = planted()
    clean = without_floor(room[:, None], RATE, LEAD)[:, 0]

    np.testing.assert_array_equal(clean[: LEAD + ATTACK], room[: LEAD + ATTACK])
    body = slice(LEAD + ATTACK, LEAD + 400)
    truth = struck(6000)[ATTACK:400]
    assert rms_db(clean[body] - truth) < rms_db(truth) - 20.0
    assert abs(rms_db(clean[body]) - rms_db(room[body])) < 0.2


def test_an_earlier_hit_in_the_time_before_is_not_taken_for_the_floor():
    room = planted()
    quiet = without_floor(room[:, None], RATE, LEAD)[LEAD:, 0]
    room[300:1300] += 0.4 * struck(1000)
    after_another = without_floor(room[:, None], RATE, LEAD)[LEAD:, 0]

    assert rms_db(after_another[:400] - quiet[:400]) < rms_db(quiet[:400]) - 20.0


def test_without_a_floor_nothing_is_changed():
    silent = np.concatenate((np.zeros(LEAD, np.float32), struck(3000)))

    np.testing.assert_allclose(without_floor(silent[:, None], RATE, LEAD)[:, 0], silent, rtol=0, atol=1e-8)


def test_with_too_little_before_it_a_hit_is_left_as_it_is():
    room = planted()[LEAD - 200 :]

    np.testing.assert_array_equal(without_floor(room[:, None], RATE, 200)[:, 0], room)


def test_each_channel_has_a_floor_of_its_own():
    both = np.stack([planted(), noise(LEAD + 6000, -20.0, seed=2)], axis=1)
    clean = without_floor(both, RATE, LEAD)

    np.testing.assert_array_equal(clean[:, :1], without_floor(both[:, :1], RATE, LEAD))
    assert rms_db(clean[LEAD + 3000 :, 1]) < rms_db(both[LEAD + 3000 :, 1]) - 8.0


def test_a_hit_cut_from_a_recording_has_the_same_bits_as_when_it_was_heard():
    room = np.concatenate((noise(5000, seed=3), planted()))
    onset, end = 5000 + LEAD, 5000 + LEAD + 2400
    ring = np.zeros(8192, np.float32)
    ring[np.arange(len(room) - 8192, len(room)) % 8192] = room[-8192:]

    heard = cut_heard(ring, RATE, onset, end).frames
    np.testing.assert_array_equal(cut_again(room, RATE, onset, end).frames, heard)

    elsewhere = room.copy()
    elsewhere[: onset - round(ROOM_SECONDS * RATE)] = 0.3
    elsewhere[end:] = 0.3
    np.testing.assert_array_equal(cut_again(elsewhere, RATE, onset, end).frames, heard)
