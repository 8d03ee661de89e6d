"""Hits on a steady beat are told from a crowd's; the belief in it lasts a while."""

import numpy as np
import pytest

from performer.room.steady_beat import SteadyBeat, keeps_a_beat

Onsets = list[float]


def on_beats(bpm: float, n_hits: int, first: float = 0.0, off_seconds: float = 0.008, parts: int = 1) -> Onsets:
    """Onsets on three beats in four, or on so many parts of each, as far off as a listener hears them."""
    rng = np.random.default_rng(round(bpm))
    places = np.flatnonzero(rng.random(2 * n_hits) < 0.75)[:n_hits]
    return list(first + places * 60.0 / bpm / parts + off_seconds * rng.uniform(-1, 1, len(places)))


def fed(onsets: Onsets) -> SteadyBeat:
    beat = SteadyBeat()
    for onset in onsets:
        beat.hit(onset)
    return beat


@pytest.mark.parametrize("bpm", [60, 93.7, 120, 174, 200])
def test_eight_hits_on_the_beats_keep_one_and_seven_do_not(bpm: float) -> None:
    onsets = on_beats(bpm, 8)
    assert keeps_a_beat(onsets)
    assert not keeps_a_beat(onsets[:7])


def test_hits_on_halves_of_beats_keep_one() -> None:
    assert keeps_a_beat(on_beats(120, 12, parts=2))


def test_sixteen_hits_on_quarters_of_beats_keep_one_and_fifteen_do_not() -> None:
    onsets = on_beats(120, 16, parts=4, off_seconds=0.005)
    assert keeps_a_beat(onsets)
    assert not keeps_a_beat(onsets[:15])


def test_a_crowd_that_claps_when_it_likes_keeps_none() -> None:
    rng = np.random.default_rng(8)
    found = [keeps_a_beat(list(np.cumsum(rng.uniform(0.3, 1.6, n)))) for n in (8, 12, 16) for _ in range(200)]
    assert np.mean(found) <= 0.01


def test_one_clap_in_between_does_not_break_a_beat_of_fifteen_others() -> None:
    onsets = on_beats(120, 15)
    assert keeps_a_beat(sorted([*onsets, onsets[6] + 0.23]))


def test_it_is_believed_in_for_ten_seconds_after_its_last_hit() -> None:
    beat = fed(on_beats(120, 12))
    last = on_beats(120, 12)[-1]
    assert beat.steady(last + 9.9)
    assert not beat.steady(last + 10.1)


def test_a_beat_that_comes_back_soon_is_believed_in_for_twice_as_long() -> None:
    beat = fed(on_beats(120, 12))
    assert not beat.steady(30.0)
    again = on_beats(120, 12, first=40.0)
    for onset in again:
        beat.hit(onset)
    assert beat.steady(again[-1] + 19.9)
    assert not beat.steady(again[-1] + 20.1)


def test_one_that_comes_back_much_later_is_new() -> None:
    beat = fed(on_beats(120, 12))
    again = on_beats(120, 12, first=200.0)
    for onset in again:
        beat.hit(onset)
    assert not beat.steady(again[-1] + 10.1)


def test_hits_with_a_pause_between_them_are_not_taken_together() -> None:
    onsets = on_beats(120, 8)
    assert not fed([*onsets[:5], *(onset + 10.0 for onset in onsets[5:])]).steady(15.0)
