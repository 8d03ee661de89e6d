"""What keeps Python itself from holding the stage up."""

import gc
import os
import sys
import threading

SWITCH_SECONDS = 0.0005  # Python's own 5 ms is a long time for a MIDI thread
BUSY_THREAD_SWITCH = "NEURALFUNK_BUSY_THREAD"  # a test's way to load the stage's interpreter


def be_punctual() -> None:
    """Keep the interpreter's own habits out of the stage's way."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.freeze()
    gc.disable()
    if os.environ.get(BUSY_THREAD_SWITCH):
        threading.Thread(target=_be_busy, name="busy", daemon=True).start()


def _be_busy() -> None:
    """Spin for ever, as a careless extension would."""
    n = 0
    while True:
        n = (n * 31 + 7) % 1_000_003
