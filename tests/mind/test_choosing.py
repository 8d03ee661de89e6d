"""A neighbour by its rank, out of the real library: the same however often it is asked for, and no two the same."""

import pytest

from performer import jobs
from performer.mind.mind import Means
from tests.mind.stages import ASSETS, Stage


@pytest.fixture
def snare(means: Means) -> Stage:
    return Stage(means, ASSETS / "kit" / "snare-3-1.flac", "snare")


def test_neighbours_by_their_rank_lie_ever_further_off_and_no_two_are_the_same(snare: Stage):
    found = [snare.find(nth=n).facts for n in range(1, 9)]

    assert len({facts.fingerprint for facts in found}) == 8
    assert [facts.distance for facts in found] == sorted(facts.distance for facts in found)
    assert found[0].fingerprint == snare.find().facts.fingerprint


def test_a_rank_is_the_same_sound_whatever_was_heard_and_is_on_the_pad(snare: Stage):
    third = snare.find(nth=3).facts
    first = snare.find(nth=1).facts
    again = snare.find(nth=3, heard_already=(first.fingerprint, third.fingerprint), current=first).facts

    assert again.fingerprint == third.fingerprint
    assert snare.find(nth=3, current=third).facts.fingerprint == third.fingerprint


def test_a_rank_is_counted_from_what_the_query_says(snare: Stage):
    there = snare.find(nth=6).facts
    near = snare.find(nth=1, query="current", current=there).facts

    assert near.fingerprint not in (there.fingerprint, snare.anchor.fingerprint)
    assert near.distance < there.distance
    assert near.fingerprint == snare.find(query="current", current=there).facts.fingerprint
    assert "nothing has been heard yet" in snare.refusal(nth=1, query="heard")


def test_what_is_banned_has_no_rank(snare: Stage):
    first, second = (snare.find(nth=n).facts.fingerprint for n in (1, 2))

    assert snare.find(nth=1, banned=frozenset({first})).facts.fingerprint == second


def test_a_rank_that_no_neighbour_has_is_refused_in_one_line(snare: Stage):
    text = snare.refusal(nth=500)

    assert text.endswith("neighbours, and no number 500")
    assert "\n" not in text


def test_a_role_without_sounds_keeps_what_is_on_the_pad(snare: Stage):
    (answer,) = snare.mind.handle(snare.job(nth=1, role="loop"))

    assert isinstance(answer, jobs.Refused)
    assert "have no other loop" in answer.reason
