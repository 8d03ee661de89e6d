"""Sounds as other filters and other decays would make them, without making them: new pictures, new likeness.

Recorded sounds are few, and what is seen often is learned by heart. A gain that differs from band to band, and one
that grows or falls with time, do to a picture in decibels the same as to the envelope by which likeness is judged:
so a coloured sound has its true distances from all others, which a sound moved to another pitch has not.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.random import Generator

from models import mel
from models.likeness import CELL_BINS, CELL_HOPS, RANGE_DB
from models.mel import MelSettings

COLOURED_SHARE = 0.9
WAVES_DB = (6.0, 4.0, 3.0, 3.0)  # deviations of slope, smile and two ripples over the bands
FALL_DB = 10.0  # deviation of how much sooner or later a sound dies away, over the length of a picture

Decibels = npt.NDArray[np.float32]
Curve = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Colours:
    """What each sound of a batch is coloured by."""

    waves_db: Curve  # (B, 4)
    fall_db: Curve  # (B,), at the end of the picture

    @classmethod
    def drawn(cls, n: int, share: float, rng: Generator) -> "Colours":
        """Return colours for n sounds, of which they colour a share."""
        some = rng.random(n) < share
        waves_db = rng.normal(0.0, 1.0, (n, len(WAVES_DB))) * WAVES_DB
        return cls(np.where(some[:, None], waves_db, 0.0), np.where(some, rng.normal(0.0, FALL_DB, n), 0.0))

    @property
    def is_one(self) -> npt.NDArray[np.bool_]:
        """Whether anything is done to each sound, (B,)."""
        return self.waves_db.any(axis=1) | (self.fall_db != 0.0)

    def gain_db(self, times: Curve, places: Curve) -> Curve:
        """Return the gain (B, n_times, n_places), both told from 0 at the first to 1 at the last."""
        waves = np.cos(np.pi * places * np.arange(1, 1 + len(WAVES_DB))[:, None])  # (4, n_places)
        return (self.waves_db @ waves)[:, None] + (self.fall_db[:, None] * times)[:, :, None]


class Colouring:
    """Colours pictures and envelopes of one kind of settings."""

    def __init__(self, settings: MelSettings) -> None:
        self._settings = settings
        self._columns = mel.column_places(settings).astype(np.float64)
        edges = mel.step_edges(settings)
        self._middles = np.array([(start + end - 1) / 2 for start, end in edges])  # of the steps, in hops
        self._steps = np.linspace(0.0, 1.0, len(edges))
        bandwidths = np.gradient(mel.band_centres_hz(settings)[1:-1])
        self._areas = np.array([end - start for start, end in edges])[:, None] * bandwidths  # (n_steps, n_bands)

    def pictures(self, colours: Colours, pictures: Decibels) -> Decibels:
        """Return pictures (B, n_steps, n_columns) coloured, the loudest point of the bands at 0 dB again.

        What lies at the floor is silence and stays there.
        """
        floor_db, chosen = self._settings.floor_db, np.flatnonzero(colours.is_one)
        given = pictures[chosen]
        louder = given + self._gain_db(colours)[chosen]
        louder -= self._bands(louder).max(axis=(1, 2), keepdims=True)
        out = pictures.copy()
        out[chosen] = np.where(given <= floor_db + 1.0, floor_db, louder).clip(floor_db)
        return out

    def envelopes(self, colours: Colours, envelopes: Decibels, pictures: Decibels) -> Decibels:
        """Return envelopes (B, n_cells_in_time, n_cells_in_frequency) of the coloured sounds, at equal energy.

        How much louder a sound has become is told by its picture (B, n_steps, n_columns) as it was: a cell, which
        is a mean of decibels, has forgotten how much of its energy is a tone's.
        """
        n_in_time, n_in_frequency = envelopes.shape[1:]
        times = np.interp((np.arange(n_in_time) + 0.5) * CELL_HOPS, self._middles, self._steps)
        cell_hz = (np.arange(n_in_frequency) + 0.5) * CELL_BINS * self._settings.sample_rate / self._settings.n_fft
        centres_hz = mel.band_centres_hz(self._settings)[1:-1]
        places = np.interp(cell_hz, centres_hz, np.linspace(0.0, 1.0, len(centres_hz)))
        chosen = np.flatnonzero(colours.is_one)
        given, shown = envelopes[chosen], pictures[chosen]
        louder_by = self._energy_db(shown + self._gain_db(colours)[chosen]) - self._energy_db(shown)
        louder = given + colours.gain_db(times, places)[chosen] - louder_by
        lowest = given.min(axis=(1, 2), keepdims=True)
        loudest = louder.max(axis=(1, 2), keepdims=True)
        out = envelopes.copy()
        out[chosen] = np.maximum(np.where(given <= lowest + 0.5, lowest, louder), loudest - RANGE_DB)
        return out

    def _gain_db(self, colours: Colours) -> Curve:
        return colours.gain_db(self._steps, self._columns)

    def _bands(self, pictures: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
        return pictures[:, :, self._settings.n_narrow :]

    def _energy_db(self, pictures: npt.NDArray[np.floating]) -> Curve:
        power = 10.0 ** (self._bands(pictures) / 10.0) * self._areas
        return 10.0 * np.log10(power.sum(axis=(1, 2), keepdims=True))
