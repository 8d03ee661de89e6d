"""The engine's compiled code as numba has it in this process: slow to start, and able to check every index."""

from typing import Any

import numpy as np
import numpy.typing as npt

from performer.audio.callbacks import jack_process, portaudio_callback
from performer.audio.calls import Calls
from performer.audio.hands import push_out
from performer.audio.kernel import render
from performer.audio.parts import Parts
from performer.audio.ring import pop_reports, push_event, written_frames
from performer.audio.stream_clock import follow

_CALLBACKS: dict[str, Any] = {"jack_process": jack_process, "portaudio_callback": portaudio_callback}


class NumbaKernel:
    """A kernel of numba's own functions, which take the arrays themselves."""

    def calls(self, parts: Parts) -> Calls:
        """Return the functions for one engine."""
        return Calls(
            lambda *event: push_event(parts, *event),
            lambda out: pop_reports(parts, out),
            lambda n_frames: render(parts, n_frames),
            lambda hand, message: push_out(parts, hand, message, len(message)),
            lambda now_ns, n_frames: follow(parts, now_ns, n_frames),
        )

    def written(self, counters: npt.NDArray[np.int64]) -> int:
        """Return how many frames of the shared rings have been written so far."""
        return int(written_frames(counters))

    def callback(self, name: str) -> int:
        """Return the address of a driver's callback."""
        return int(_CALLBACKS[name].address)
