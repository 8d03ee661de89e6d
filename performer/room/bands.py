"""The ear's filters: eight bands from sub to air, as second-order sections for any rate. Design only, no audio."""

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.signal import butter

from performer.errors import NeuralFunkError

Reals = npt.NDArray[np.float64]

EDGES_HZ = (20.0, 50.0, 120.0, 300.0, 700.0, 1500.0, 3200.0, 6500.0, 14000.0)
"""Neighbouring edges make a band; a stomp lies in the lowest two, a snap or a glass in the highest."""

DEEP_HZ = 100.0
"""Bands that begin below this are deep: a swell there is no new hit, and their rumble drowns none."""

SHARPEST_HZ = 2000.0
"""Bands this wide ring for less than a hop, so that a click stays one."""

HIGHEST_SHARE = 0.45
"""No edge lies above this share of the sample rate."""

LOWEST_RATE_HZ = 4000
"""Below this there is too little left of the bands to tell a hit from the room."""


class Bands(NamedTuple):
    """What the compiled ear needs of its filters, bands along the last axis."""

    sections: Reals  # (2, 5, n_bands): b0 b1 b2 a1 a2 of two second-order sections in series
    widths_hz: Reals  # (n_bands,)
    upper: npt.NDArray[np.bool_]  # (n_bands,): see SHARPEST_HZ
    deep: npt.NDArray[np.bool_]  # (n_bands,): see DEEP_HZ


def design(sample_rate: int) -> Bands:
    """Return the bands of an ear that listens at `sample_rate`; those above half the rate are left out."""
    if sample_rate < LOWEST_RATE_HZ:
        raise NeuralFunkError(
            f"the room is heard at {sample_rate} Hz, too low to find hits in: "
            f"use an input of {LOWEST_RATE_HZ} Hz or more"
        )
    edges = _edges(sample_rate)
    sections = np.empty((2, 5, len(edges) - 1))
    for band, (low, high) in enumerate(pairwise(edges)):
        rows: Any = butter(2, (low, high), "bandpass", fs=sample_rate, output="sos")  # (2, 6)
        sections[:, :, band] = rows[:, (0, 1, 2, 4, 5)]
    widths = np.diff(edges)
    return Bands(sections, widths, widths >= SHARPEST_HZ, edges[:-1] < DEEP_HZ)


def _edges(sample_rate: int) -> Reals:
    highest = HIGHEST_SHARE * sample_rate
    inside = [edge for edge in EDGES_HZ[:-1] if edge < 0.8 * highest]
    return np.array([*inside, min(highest, EDGES_HZ[-1])])
