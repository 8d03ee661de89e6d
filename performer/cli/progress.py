"""How far long work has come: a bar on a terminal, nothing in a pipe. With `status_line`, the doors to rich."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

OnProgress = Callable[[int, int], None]
"""Called with how many are done, and of how many."""


@contextmanager
def progress(what: str) -> Generator[OnProgress]:
    """Yield a call that moves a bar on standard error, headed `what`; on no terminal the call does nothing."""
    if not sys.stderr.isatty():
        yield _unseen
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        bar = bars.add_task(what, total=None)

        def show(done: int, total: int) -> None:
            bars.update(bar, completed=done, total=total)

        yield show


def _unseen(done: int, total: int) -> None:
    """Take what nobody looks at."""
