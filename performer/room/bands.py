"""The ear's filters: eight bands from sub to air, as second-order sections for any rate. Design only, no audio."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

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
        sections[:, :, band] = butterworth(low, high, sample_rate)
    widths = np.diff(edges)
    return Bands(sections, widths, widths >= SHARPEST_HZ, edges[:-1] < DEEP_HZ)


def butterworth(low_hz: float, high_hz: float, sample_rate: int) -> Reals:
    """Return a Butterworth band-pass of the second order, (2, 5): two sections of b0 b1 b2 a1 a2.

    The analogue filter through the bilinear transform, its edges bent beforehand. scipy.signal would give the
    same, and its import takes longer than a mind that has died may be away.
    """
    twice = 2.0 * sample_rate
    low, high = (twice * np.tan(np.pi * edge / sample_rate) for edge in (low_hz, high_hz))
    of_low_pass = np.exp(0.75j * np.pi) * (high - low) / 2.0  # its conjugate gives the conjugates of what follows
    apart = np.sqrt(of_low_pass**2 - low * high)
    poles = np.array([of_low_pass + apart, of_low_pass - apart])
    gains = (high - low) * twice / np.abs(twice - poles) ** 2
    inside = (twice + poles) / (twice - poles)
    zero = np.zeros(2)
    return np.stack([gains, zero, -gains, -2.0 * inside.real, np.abs(inside) ** 2], axis=1)


def _edges(sample_rate: int) -> Reals:
    highest = HIGHEST_SHARE * sample_rate
    inside = [edge for edge in EDGES_HZ[:-1] if edge < 0.8 * highest]
    return np.array([*inside, min(highest, EDGES_HZ[-1])])
