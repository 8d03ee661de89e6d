"""What libasound, libjack and PortAudio print on standard error while they look for what is not there."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def silenced() -> Generator[None, None, None]:
    """Keep C libraries from printing on standard error, for as long as a device is looked for.

    The whole process is silent meanwhile: for the start, before other threads have anything to say.
    """
    sys.stderr.flush()
    try:
        kept = os.dup(2)
    except OSError:  # there is no standard error, so there is nothing to silence
        yield
        return
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
