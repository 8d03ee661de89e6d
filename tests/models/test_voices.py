"""Voices: where speech is cut, and what espeak-ng says where it is installed."""

from collections.abc import Callable

import numpy as np

from models import sound_store, voices

RATE = 1000


def bursts(*edges_seconds: tuple[float, float]) -> np.ndarray:
    """Return three seconds that are loud between each pair of edges."""
    mono = np.zeros(3000, np.float32)
    for first, end in edges_seconds:
        mono[round(first * RATE) : round(end * RATE)] = 0.5
    return mono


def test_speech_is_cut_where_it_is_silent_for_long_and_not_within_a_syllable():
    heard = list(voices.syllables(bursts((0.2, 0.4), (0.5, 0.6), (1.0, 1.3)), RATE))

    assert [len(each) for each in heard] == [430, 330]  # a hop before, two behind
    assert all(each[:10].max() == 0.0 < each[10] for each in heard)


def test_clicks_and_whole_sentences_are_no_syllables():
    assert list(voices.syllables(bursts((0.2, 0.22), (1.0, 2.5)), RATE)) == []
    assert list(voices.syllables(np.zeros(100, np.float32), RATE)) == []


def test_the_same_seed_speaks_the_same_and_another_in_another_voice(programs: Callable[..., None]):
    programs(voices.MAKER)

    one, again, other = (list(voices.spoken(seed, sound_store.SETTINGS)) for seed in (5, 5, 6))

    assert 6 <= len(one) <= 15
    assert {(each.class_, each.maker) for each in one} == {("vocal", voices.MAKER)}
    np.testing.assert_array_equal([each.audio for each in one], [each.audio for each in again])
    assert not np.array_equal(one[0].audio, other[0].audio)
    assert len({each.path for each in one + other}) == len(one) + len(other)


def test_a_syllable_begins_at_once(programs: Callable[..., None]):
    programs(voices.MAKER)

    for each in voices.spoken(7, sound_store.SETTINGS):
        assert np.argmax(np.abs(each.audio) > 0.02 * np.abs(each.audio).max()) < 200
