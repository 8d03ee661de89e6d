"""Votes of neighbours, counted by hand, and what they are worth."""

import numpy as np
import pytest

from performer.library.voting import measured, vote

KICK, SNARE = 0, 1


def test_near_neighbours_weigh_more_than_many_far_ones():
    distances = np.array([[1.0, 3.0, 3.0, 3.0]])
    codes = np.array([[KICK, SNARE, SNARE, SNARE]])

    winners, shares = vote(distances, codes)

    assert winners.tolist() == [KICK]
    assert shares.tolist() == pytest.approx([1 / (1 + 3 / 9)])


def test_a_voter_out_of_reach_has_no_vote_and_without_voters_nobody_wins():
    distances = np.array([[np.inf, 2.0], [np.inf, np.inf]])

    winners, shares = vote(distances, np.array([[KICK, SNARE], [KICK, KICK]]))

    assert winners.tolist() == [SNARE, -1]
    assert shares.tolist() == pytest.approx([1.0, 0.0])
    assert vote(np.zeros((2, 0)), np.zeros((2, 0), np.int64))[0].tolist() == [-1, -1]


def test_the_very_same_sound_outweighs_all_others_and_the_metric_does_not_matter():
    codes = np.array([[KICK, SNARE, SNARE]])
    for scale in (1.0, 1e-4):
        winners, shares = vote(scale * np.array([[0.0, 0.5, 1.0]]), codes)
        assert winners.tolist() == [KICK]
        assert shares[0] > 0.99


def test_confidence_is_how_often_votes_of_such_a_share_were_right():
    shares = np.repeat([0.4, 0.6, 0.9], 100)
    right = np.concatenate([np.arange(100) < n for n in (20, 50, 90)])

    confidence = measured(shares, right)

    assert confidence.of(np.array([0.4, 0.6, 0.95])) == pytest.approx([0.2, 0.5, 0.9], abs=0.03)
    assert confidence.of(np.array([0.1])) == [0.0]


def test_a_greater_share_never_means_less_confidence():
    rng = np.random.default_rng(0)
    confidence = measured(rng.random(500), rng.random(500) < 0.5)

    assert (np.diff(confidence.of(np.linspace(0, 1, 50))) >= 0).all()


def test_where_nothing_was_measured_there_is_no_confidence():
    assert measured(np.ones(3), np.ones(3, bool)).of(np.ones(2)).tolist() == [0.0, 0.0]
