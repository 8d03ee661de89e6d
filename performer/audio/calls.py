"""What Python may ask of the engine's compiled code, whoever compiled or loaded it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from performer.audio.parts import Parts


@dataclass(frozen=True, slots=True)
class Calls:
    """The engine's functions, for one engine's arrays."""

    push: Callable[..., int]  # ring, frame, kind, a, b, way, x, tag -> whether there was room
    pop: Callable[[npt.NDArray[Any]], int]  # where reports may go -> how many there were
    render: Callable[[int], object]  # so many frames
    say: Callable[[int, npt.NDArray[np.uint8]], int]  # whose, the bytes of a message -> whether there was room
    follow: Callable[[int, int], object]  # a call of the device: its time in ns, and how many frames it asks for


class Kernel(Protocol):
    """The engine's compiled code, wherever it comes from."""

    def calls(self, parts: Parts) -> Calls:
        """Return the functions for the arrays of one engine."""
        ...

    def written(self, counters: npt.NDArray[np.int64]) -> int:
        """Return how many frames of the shared rings have been written so far."""
        ...

    def callback(self, name: str) -> int:
        """Return the address of a driver's callback, `jack_process` or `portaudio_callback`."""
        ...
