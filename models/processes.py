"""Work on many things in several processes, each of one thread."""

from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from typing import TypeVar

import numpy  # noqa: F401  its library of linear algebra has to be there before its threads can be limited
from threadpoolctl import threadpool_limits

Item = TypeVar("Item")
Result = TypeVar("Result")


def mapped(
    do: Callable[[Item], Result], items: Iterable[Item], n_workers: int, chunk_size: int = 4
) -> Iterator[Result]:
    """Yield what `do` returns of each item, in their order, the same for any number of workers.

    Several threads in each of several processes would wait for one another most of the time (recorded sounds of a
    store took seven to nine times as long), and their sums would not be the same to the last bit.
    """
    with threadpool_limits(1):
        if n_workers == 1:
            yield from map(do, items)
            return
        with get_context("spawn").Pool(n_workers, initializer=on_one_thread) as pool:
            yield from pool.imap(do, items, chunksize=chunk_size)


def on_one_thread() -> None:
    """Limit this process to one thread for linear algebra."""
    threadpool_limits(1)
