"""Which neighbour is offered next: rule 1 of every swap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.swap.choose import good_enough, in_lengths, in_turn, rank_of_distance, remembered


def same(name: str) -> str:
    return name


def turns(
    ranked: str, rank: int = 0, shortlist: str = "", never: str = "", heard: str = "", upper: bool = False
) -> str:
    """Return the order of candidates that are single letters; with `upper`, A and a have the same content."""
    return "".join(in_turn(shortlist, ranked, rank, never, heard, str.lower if upper else same))


def test_neighbours_are_offered_from_the_nearest_outward():
    assert turns("abcd") == "abcd"


def test_a_distance_starts_further_out_and_comes_back_to_the_nearer_ones():
    assert turns("abcdef", rank=3) == "defcba"


def test_the_shortlist_comes_first():
    assert turns("abcd", shortlist="xc") == "xcabd"


def test_what_was_heard_is_not_offered_until_all_were():
    assert turns("abcd", heard="ac") == "bd"
    assert turns("abcd", shortlist="x", heard="abcdx") == "xabcd"


def test_what_is_banned_is_never_offered_not_even_when_it_starts_over():
    assert turns("abcd", shortlist="b", never="b") == "acd"
    assert turns("abc", never="b", heard="ac") == "ac"
    assert turns("b", never="b") == ""


def test_the_same_content_is_offered_once():
    assert turns("aAbB", upper=True) == "ab"
    assert turns("abc", shortlist="aa") == "abc"


def test_a_pad_starts_over_after_32_sounds():
    heard: list[str] = []
    for k in range(32):
        heard = remembered(heard, str(k))

    assert len(heard) == 32
    assert remembered(heard, "next") == ["next"]


@given(st.text("abcdefgh", max_size=8), st.integers(0, 8), st.text("abc"), st.text("abcdefgh"))
def test_nothing_is_lost_and_nothing_comes_twice(ranked: str, rank: int, never: str, heard: str):
    offered = turns(ranked, rank, never=never, heard=heard)
    allowed = set(ranked) - set(never)

    assert len(set(offered)) == len(offered)
    assert set(offered) == (allowed - set(heard) or allowed)


@pytest.mark.parametrize(("distance", "rank"), [(0.0, 0), (0.1, 5), (0.5, 125), (1.0, 499), (-3.0, 0), (7.0, 499)])
def test_distance_reaches_the_five_hundredth_neighbour(distance: float, rank: int):
    assert rank_of_distance(distance, 10_000) == rank


def test_a_small_library_has_no_rank_beyond_its_last():
    assert rank_of_distance(1.0, 12) == 11
    assert rank_of_distance(1.0, 0) == 0


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 1000))
def test_a_greater_distance_never_means_a_nearer_neighbour(one: float, other: float, n: int):
    nearer, further = sorted((one, other))

    assert rank_of_distance(nearer, n) <= rank_of_distance(further, n)


def test_twice_the_typical_distance_is_good_enough_and_more_is_not():
    assert good_enough(0.4, 0.2, "euclidean")
    assert not good_enough(0.41, 0.2, "euclidean")


def test_either_metric_refuses_the_same_directions():
    typical, at_twice, beyond = 0.2, 0.4, 0.41  # straight lines between points of a sphere
    assert good_enough(at_twice**2 / 2, typical**2 / 2, "cosine")
    assert not good_enough(beyond**2 / 2, typical**2 / 2, "cosine")


def test_a_distance_counts_in_lengths_of_what_is_typical_and_by_angle_its_root_does():
    assert in_lengths(3.0, 1.5, "euclidean") == 2.0
    assert in_lengths(0.4, 0.1, "cosine") == pytest.approx(2.0)
    assert in_lengths(0.4, float("inf"), "cosine") == 0.0
