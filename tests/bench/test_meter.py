"""The meter's reading of a recording: which sound belongs to which hit, and what the figures say of them."""

import numpy as np
import pytest

from bench.meter import AUDIBLE, GAP_SECONDS, figures, hit_frames, latencies

AT = np.array([10, 50, 90, 130])  # up, down, up, down


def recording(*sounds: tuple[int, float], n_frames: int = 200) -> np.ndarray:
    """Return silence on two channels in which sounds of six falling frames begin at (frame, peak)."""
    heard = np.zeros((n_frames, 2), np.float32)
    for first, peak in sounds:
        heard[first : first + 6] += (peak * np.linspace(1.0, 0.1, 6))[:, None]
    return heard


def test_each_hit_is_heard_where_its_sound_begins():
    heard = recording((14, 0.5), (54, -0.5), (97, 0.5), (130, -0.5))

    assert latencies(heard, AT).tolist() == [4, 4, 7, 0]


def test_a_hit_later_than_the_next_one_is_late_and_not_an_early_sound_of_the_next():
    heard = recording((60, 0.5), (54, -0.5), (140, -0.5), (94, 0.5))

    assert latencies(heard, AT).tolist() == [50, 4, 4, 10]


def test_the_next_hit_of_its_kind_ends_the_time_of_a_hit_that_is_not_heard():
    heard = recording((54, -0.5), (94, 0.5), (134, -0.5))

    assert latencies(heard, AT).tolist() == pytest.approx([np.nan, 4, 4, 4], nan_ok=True)


def test_what_is_heard_on_one_channel_alone_is_heard():
    heard = recording((54, -0.5), (94, 0.5), (134, -0.5))
    heard[20:26, 1] = 0.25

    assert latencies(heard, AT).tolist() == [10, 4, 4, 4]


def test_what_nobody_could_hear_is_not_heard():
    heard = recording((14, 0.5), (54, -0.9 * AUDIBLE), (94, 0.5), (134, -1.1 * AUDIBLE))

    assert latencies(heard, AT).tolist() == pytest.approx([4, np.nan, 4, 4], nan_ok=True)


def test_a_tail_is_no_second_sound_of_the_hit_after_it():
    heard = recording(
        (88, 0.5), (54, -0.5), (134, -0.5)
    )  # still sounding when the third hit comes, which is not heard

    assert latencies(heard, AT).tolist() == pytest.approx([78, 4, np.nan, 4], nan_ok=True)


def test_figures_leave_out_what_was_missed_and_count_it():
    found = figures(np.array([4.0, np.nan, 8.0, 4.0, 8.0]))

    assert (found.n_hits, found.n_missed) == (5, 1)
    assert (found.median, found.spread) == (6.0, 2.0)
    assert found.p99 == pytest.approx(8.0)


def test_nothing_heard_has_no_figures():
    found = figures(np.full(3, np.nan))

    assert (found.n_hits, found.n_missed) == (3, 3)
    assert np.isnan([found.median, found.p99, found.spread]).all()


def test_hits_fall_anywhere_in_a_block_and_the_same_for_every_player():
    rate, n_hits = 48000, 500
    at = hit_frames(rate, n_hits)

    np.testing.assert_array_equal(at, hit_frames(rate, n_hits))
    gaps = np.diff(at, prepend=0)
    assert gaps.min() >= GAP_SECONDS[0] * rate
    assert gaps.max() <= GAP_SECONDS[1] * rate
    assert len(np.unique(at % 32)) == 32
