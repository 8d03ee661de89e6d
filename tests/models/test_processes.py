"""Work in several processes."""

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from models.processes import mapped


def n_threads(_: int) -> list[int]:
    """Return how many threads each library of linear algebra has here."""
    return [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]


def product(seed: int) -> bytes:
    rng = np.random.default_rng(seed)
    return (rng.standard_normal((300, 400), np.float32) @ rng.standard_normal((400, 300), np.float32)).tobytes()


@pytest.mark.parametrize("n_workers", [1, 2])
def test_each_process_has_one_thread(n_workers: int):
    if not n_threads(0):
        pytest.skip("threadpoolctl knows no library of linear algebra here")
    for found in mapped(n_threads, range(3), n_workers):
        assert set(found) == {1}


def test_results_come_in_order_and_are_the_same_to_the_last_bit_for_any_number_of_workers():
    alone, together = (list(mapped(product, range(9), n, chunk_size=2)) for n in (1, 2))

    assert alone == together
    assert len(set(alone)) == 9


def test_afterwards_this_process_has_its_threads_again():
    before = n_threads(0)

    list(mapped(product, range(2), 1))

    assert n_threads(0) == before
