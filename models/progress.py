"""How far a long piece of work is: a bar where a person watches, nothing in a pipe."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import track

Item = TypeVar("Item")


def shown(items: Iterable[Item], n_items: int, what: str) -> Iterator[Item]:
    """Yield the items, and show on a terminal how many of them have come."""
    console = Console(stderr=True)
    yield from track(items, what, total=n_items, console=console, disable=not console.is_terminal)
