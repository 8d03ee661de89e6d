"""Struck objects as sums of damped sines: skins, bars, plates, glass and strings. Pure functions."""

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, NDArray

from models.synthesis.parameters import Mono
from models.synthesis.signals import SIXTY_DB

# Zeros of the Bessel functions over the first: an ideal round skin.
SKIN = np.array([1.0, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501, 3.600, 3.652, 4.060, 4.154, 4.480, 4.832])
# A skin loaded in the middle, as on tabla and timpani: near-harmonic.
LOADED_SKIN = np.array([1.0, 2.0, 3.01, 4.0, 4.02, 5.03, 5.06, 6.1])
BAR = np.array([1.0, 2.756, 5.404, 8.933, 13.344, 18.64])  # free at both ends
TUNED_BAR = np.array([1.0, 3.98, 10.2, 17.6, 24.0])  # cut out below, as marimbas are
CLAMPED_BAR = np.array([1.0, 6.267, 17.55, 34.39])  # a tongue: kalimba, music box
GLASS = np.array([1.0, 2.32, 4.25, 6.63, 9.38, 12.22, 15.6])
BELL = np.array([0.5, 1.0, 1.183, 1.506, 2.0, 2.514, 2.662, 3.011, 4.166, 5.433])


def ring(
    hz: ArrayLike, seconds: ArrayLike, gains: ArrayLike, phases: ArrayLike, n_frames: int, sample_rate: int
) -> Mono:
    """Return the sum of damped sines; each falls 60 dB in its `seconds`; `phases` in cycles.

    The exponential of a sum is a product, so a frame number split in two (row, column) makes the whole bank
    one matrix product.
    """
    hz, seconds, gains, phases = np.broadcast_arrays(
        *(np.asarray(each, dtype=float) for each in (hz, seconds, gains, phases))
    )
    heard = (hz < 0.47 * sample_rate) & (gains != 0)
    hz, seconds, gains, phases = hz[heard], seconds[heard], gains[heard], phases[heard]
    n_columns = int(np.sqrt(n_frames)) + 1
    n_rows = -(-n_frames // n_columns)
    step = np.exp((-SIXTY_DB / np.maximum(seconds, 1e-4) + 2j * np.pi * hz) / sample_rate)  # (M,)
    columns = _powers(step, n_columns)  # (M, n_columns)
    rows = _powers(step**n_columns, n_rows) * (-1j * gains * np.exp(2j * np.pi * phases))[:, None]  # (M, n_rows)
    left = np.concatenate([rows.real, -rows.imag])
    right = np.concatenate([columns.real, columns.imag])
    # In double precision: in single, the number of threads would be heard in the last bit of a 16-bit file.
    return (left.T @ right).ravel()[:n_frames]


def _powers(base: NDArray[np.complex128], n: int) -> NDArray[np.complex128]:
    """Return base ** 0 … base ** (n - 1), (len(base), n), by doubling: far cheaper than as many exponentials."""
    powers = np.ones((len(base), 1), dtype=complex)
    while powers.shape[1] < n:
        powers = np.concatenate([powers, powers * (base ** powers.shape[1])[:, None]], axis=1)
    return powers[:, :n]


def softness(hz: NDArray[np.float64], contact_seconds: float) -> NDArray[np.float64]:
    """Return how much of each frequency a mallet excites that stays in touch for `contact_seconds`."""
    return 1 / (1 + (hz * contact_seconds * 2.5) ** 2)


def at_place(n_modes: int, place: float) -> NDArray[np.float64]:
    """Return the shares of the modes of a string or bar struck at `place`, 0 the end, 0.5 the middle."""
    return np.abs(np.sin(np.pi * np.arange(1, n_modes + 1) * place)) + 0.03


def damped(hz: NDArray[np.float64], seconds: float, tilt: float) -> NDArray[np.float64]:
    """Return the decay of each mode: `seconds` at the lowest, shorter as 1 / ratio ** tilt above it."""
    return seconds / (hz / hz.min()) ** tilt


def plate(n_modes: int, low_hz: float, high_hz: float, rng: Generator) -> NDArray[np.float64]:
    """Return frequencies of a thin plate between two bounds: as dense above as below, never harmonic."""
    return np.sort(low_hz + (high_hz - low_hz) * rng.random(n_modes) ** 1.1)


def string(first_hz: float, n_modes: int, stiffness: float) -> NDArray[np.float64]:
    """Return the partials of a stiff string."""
    number = np.arange(1, n_modes + 1)
    return first_hz * number * np.sqrt(1 + stiffness * number**2)
