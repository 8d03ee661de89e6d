"""Listening to the room: a stream of audio in, the hits in it out."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from performer.room import ear, filterbank, hearing
from performer.room.bands import design

LOWEST_DB = -120.0
RISE_DB = 9.5  # at sensitivity 0.5; twice that at 0, half of it at 1


@dataclass(frozen=True, slots=True)
class Cut:
    """A hit found in the stream; frames count from the first one the listener was fed."""

    onset_frame: int
    end_frame: int  # the first frame that is no longer the hit's
    clipped: bool
    level_db: float  # RMS of the first 100 ms, or of the whole hit where it is shorter
    floor_db: float  # RMS of the room before it
    own_db: float = LOWEST_DB  # RMS of the own output over the same time, as the microphone heard it
    growing: bool = False  # it sounds on: this is its attack, and the whole comes when it has ended


@dataclass(frozen=True, slots=True)
class RoomLevel:
    """How loud the room is."""

    in_db: float  # RMS of the last 20 ms
    floor_db: float  # RMS of the room without its hits


class Listener:
    """Finds the hits in one channel of audio; how the stream is divided into blocks changes nothing."""

    def __init__(self, sample_rate: int, sensitivity: float) -> None:
        bands = design(sample_rate)
        self._bank = filterbank.make_filterbank(bands, sample_rate)
        self._own_bank = filterbank.make_filterbank(bands, sample_rate)
        self._ear = ear.make_ear(bands)
        self._n_energies = len(bands.widths_hz) + 1
        self._raised_db = 0.0
        self.sensitivity = sensitivity

    @property
    def sensitivity(self) -> float:
        """0..1: how little a sound may rise over the room to be a hit; it may be changed between two blocks."""
        return self._sensitivity

    @sensitivity.setter
    def sensitivity(self, value: float) -> None:
        self._sensitivity = min(max(value, 0.0), 1.0)
        self._set_rise()

    @property
    def raised_db(self) -> float:
        """How much further than by the sensitivity a sound must rise; it may be changed between two blocks."""
        return self._raised_db

    @raised_db.setter
    def raised_db(self, value: float) -> None:
        self._raised_db = value
        self._set_rise()

    def _set_rise(self) -> None:
        self._rise = 10.0 ** ((rise_db(self._sensitivity) + self._raised_db) / 10.0)

    @property
    def not_finite(self) -> int:
        """How many frames were no numbers, and were heard as silence."""
        return int(self._bank.counts[filterbank.NOT_FINITE])

    @property
    def n_frames(self) -> int:
        """How many frames have been fed."""
        return int(self._bank.counts[filterbank.FRAME])

    def feed(self, block: npt.NDArray[np.float32], own: npt.NDArray[np.float32] | None = None) -> list[Cut]:
        """Hear `block` (n_frames,) and return the hits that ended in it, in order; `own` as in `hear`."""
        return [cut for cut in self.hear(block, own) if not cut.growing]

    def hear(self, block: npt.NDArray[np.float32], own: npt.NDArray[np.float32] | None = None) -> list[Cut]:
        """Hear `block` (n_frames,) and return the hits that ended in it and the attacks of long ones, in order.

        An attack comes about a tenth of a second after its onset; the next cut is the whole of the same hit.
        `own` (n_frames,) is what has been taken away from it, the own output as the microphone heard it.
        """
        n_most = len(block) // self._bank.hop_frames + 1
        hops, clips = np.empty((n_most, self._n_energies)), np.empty(n_most, np.bool_)
        n_hops: int = filterbank.analyse(self._bank, np.ascontiguousarray(block, np.float32), hops, clips)
        own_hops = np.zeros((n_most, self._n_energies))
        if own is not None:
            filterbank.analyse(self._own_bank, np.ascontiguousarray(own, np.float32), own_hops, clips.copy())
        cuts = np.empty((n_most // hearing.SHORTEST_HOPS + 3, ear.CUT_FIELDS))
        n_cuts: int = hearing.hear(self._ear, hops[:n_hops], own_hops[:n_hops], clips[:n_hops], self._rise, cuts)
        return [self._cut(row) for row in cuts[:n_cuts]]

    def room_level(self) -> RoomLevel:
        """Return how loud the room is now, and how loud it is without its hits."""
        levels = self._ear.levels
        return RoomLevel(_db_of_power(levels[ear.IN_NOW]), _db_of_power(levels[ear.ROOM_FLOOR]))

    def _cut(self, row: npt.NDArray[np.float64]) -> Cut:
        return Cut(
            onset_frame=int(row[ear.CUT_ONSET]) * self._bank.hop_frames,
            end_frame=int(row[ear.CUT_END]) * self._bank.hop_frames,
            clipped=bool(row[ear.CUT_CLIPPED]),
            level_db=_db_of_power(row[ear.CUT_LEVEL]),
            own_db=_db_of_power(row[ear.CUT_OWN]),
            floor_db=_db_of_power(row[ear.CUT_FLOOR]),
            growing=bool(row[ear.CUT_GROWS]),
        )


def rise_db(sensitivity: float) -> float:
    """Return how far a sound must rise over the room to be a hit: 19 dB at 0, 9.5 at 0.5, 4.75 at 1."""
    return RISE_DB * 2.0 ** (1.0 - 2.0 * sensitivity)


def _db_of_power(power: float) -> float:
    return max(LOWEST_DB, 10.0 * math.log10(power)) if power > 0.0 else LOWEST_DB
