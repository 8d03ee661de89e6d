"""What comes in for the stage from other threads and processes, taken by the main thread in rounds."""

import queue
from collections.abc import Callable, Iterator

from performer import jobs
from performer.control.midi import TimedMidi
from performer.control.osc import Request

Item = Request | TimedMidi | jobs.Answer | Callable[[], None]
"""What is asked for, what a device said, what the mind says, and what another thread wants done on this one."""


class Inbox:
    """Requests and answers in the order in which they came."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[Item | None] = queue.SimpleQueue()  # None only wakes

    def put(self, item: Item) -> None:
        """Add an item; from any thread."""
        self._items.put(item)

    def wake(self) -> None:
        """Let `round` return, now and after a signal; safe from signal handlers.

        A handler that outlasts the wait makes CPython's `SimpleQueue.get` wait for ever: what is left of its time
        comes out below zero, which its lock takes for "without end". An item lets it return.
        """
        self._items.put(None)

    def round(self, wait_seconds: float) -> Iterator[Item]:
        """Wait for a first item; yield what has come by then and no more: a flood cannot hold the caller."""
        try:
            first = self._items.get(timeout=wait_seconds)
            n_more = self._items.qsize()
            if first is not None:
                yield first
            for _ in range(n_more):
                if (item := self._items.get_nowait()) is not None:
                    yield item
        except queue.Empty:
            return
