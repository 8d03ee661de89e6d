"""The shipped encoder for the commands that listen to sounds."""

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from performer.neural.serving import Serving

if TYPE_CHECKING:
    from performer.neural.encoder import Encoder


def load_encoder(path: Path | None = None) -> "Encoder":
    """Return the encoder of a file, or the shipped one; its library is imported here, for it takes its time."""
    with interrupts_later():
        from performer.neural.encoder import Encoder

        return Encoder.load(path)


def tell_of_change(serves: Serving) -> None:
    """Say in one line which model serves, if another one is still hearing the library."""
    if serves.line():
        print(serves.line(), file=sys.stderr)


@contextmanager
def interrupts_later() -> Generator[None]:
    """Let Ctrl-C wait for the end of what it would break: a compiled library that is being imported aborts."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            signal.raise_signal(signal.SIGINT)
