"""The shipped encoder for the commands that listen to sounds."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from performer.neural.encoder import Encoder


def load_encoder() -> "Encoder":
    """Return the encoder; its library is imported here, for it takes its time."""
    with interrupts_later():
        from performer.neural.encoder import Encoder

        return Encoder.load()


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
