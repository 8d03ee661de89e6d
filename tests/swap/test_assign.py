"""Hits go to pads as a whole: checked against every way there is, and against scipy."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from performer.swap.assign import assigned, role_cost

INF = float("inf")
COSTS = st.integers(1, 4).flatmap(
    lambda n: st.integers(1, 4).flatmap(
        lambda m: st.lists(
            st.lists(st.one_of(st.floats(0, 5), st.just(INF)), min_size=m, max_size=m), min_size=n, max_size=n
        )
    )
)


def best_by_trying(costs: np.ndarray) -> tuple[int, float]:
    """Return the most rows that can get a column, and the least cost at which they do."""
    n_rows, n_columns = costs.shape
    wide = np.concatenate((costs, np.full((n_rows, n_rows), INF)), axis=1)
    ways = []
    for columns in permutations(range(n_columns + n_rows), n_rows):
        given_ = [wide[row, column] for row, column in enumerate(columns) if column < n_columns]
        if all(np.isfinite(given_)):
            ways.append((-len(given_), sum(given_)))
    most, cost = min(ways)
    return -most, cost


@given(COSTS)
def test_no_other_way_gives_more_pads_a_hit_or_is_nearer(rows: list[list[float]]):
    costs = np.array(rows)
    columns = assigned(costs)

    taken = [column for column in columns if column is not None]
    assert len(set(taken)) == len(taken)
    cost = sum(costs[row, column] for row, column in enumerate(columns) if column is not None)
    most, least = best_by_trying(costs)
    assert len(taken) == most
    assert cost == pytest.approx(least)


def test_sixteen_pads_and_a_full_bank_cost_as_much_as_scipy_says():
    for seed in range(5):
        costs = np.random.default_rng(seed).uniform(0, 3, (16, 256))
        rows, columns = linear_sum_assignment(costs)
        ours = assigned(costs)

        assert ours == [int(column) for column in columns]
        assert [int(row) for row in rows] == list(range(16))


def test_a_pad_gives_its_nearest_hit_up_where_another_needs_it_more():
    assert assigned(np.array([[0.1, 0.2], [0.1, 2.0]])) == [1, 0]


def test_a_pad_without_any_hit_that_will_do_gets_none_and_takes_none_away():
    assert assigned(np.array([[INF, INF], [0.3, 0.1]])) == [None, 1]
    assert assigned(np.zeros((2, 0))) == [None, None]
    assert assigned(np.zeros((0, 3))) == []


def test_with_more_pads_than_hits_the_nearest_pads_get_them():
    assert assigned(np.array([[0.5], [0.2], [0.9]])) == [None, 0, None]


def test_another_role_is_further_and_a_role_that_is_like_it_less_so():
    assert role_cost("kick", "kick") == 0.0
    assert 0.0 < role_cost("kick", "tom") < role_cost("kick", "hat_open") == role_cost("kick", "")
