"""The room check: four hits, five seconds of silence, and one line on what the microphone makes of them."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from performer.room.listener import LOWEST_DB, Cut
from performer.room.marks import rms_db

Mono = npt.NDArray[np.float32]

N_HITS = 4
LONGEST_WAIT_SECONDS = 20.0  # for the hits
SETTLE_SECONDS = 0.5  # after the last of them, for its tail and the player's hands
SILENCE_SECONDS = 5.0
LEVEL_SECONDS = 0.1  # over which a level is taken, as that of a hit is

DEAD_DB = -85.0  # what lies below is no microphone
SOFT_DB = -45.0  # a hit that lies below is too quiet for the models
WANTED_DB = -24.0  # where a hit should lie
OVER_ROOM_DB = 12.0  # so much, or the room is heard in every hit
OVER_OWN_DB = 6.0  # so much, or the own output is heard in every hit

ASKS = (
    f"room check: make {N_HITS} hits, a second apart, where the crowd will be; "
    f"then {SILENCE_SECONDS:g} seconds of silence"
)
HEARD_ALL = f"room check: {N_HITS} hits heard; now {SILENCE_SECONDS:g} seconds of silence"
CLOSED = "room check: given up, because the ear was closed; switch /nf/room/listen on and ask again"


@dataclass(frozen=True, slots=True)
class Figures:
    """What was found in a room check."""

    hits_db: tuple[float, ...] = ()  # RMS of the first 100 ms of each
    n_clipped: int = 0
    room_db: float = LOWEST_DB  # RMS of the silence
    own_db: float = LOWEST_DB  # of the own output as the microphone heard it, at its loudest
    feedback_hz: float = 0.0

    @property
    def hit_db(self) -> float:
        """The level of a usual hit."""
        return float(np.median(self.hits_db)) if self.hits_db else LOWEST_DB


@dataclass(slots=True)
class Check:
    """A room check under way. Frames count as the listener's do; it begins at `first_frame`."""

    sample_rate: int
    first_frame: int
    _hits: list[float] = field(default_factory=list[float])
    _n_clipped: int = 0
    _feedback_hz: float = 0.0
    _silent_from: int = -1  # the frame from which on it should be silent; -1: hits are awaited
    _n_frames: int = 0  # since it began
    _waiting: Mono = field(default_factory=lambda: np.zeros((2, 0), np.float32))
    _levels_db: list[float] = field(default_factory=list[float])
    _own_db: float = LOWEST_DB
    _loudest_db: float = LOWEST_DB

    def hit(self, cut: Cut, clipped: bool) -> str:
        """Take in a hit that is not the instrument's own; return a line for the player, "" for none."""
        if self._silent_from >= 0 or cut.onset_frame < self.first_frame:
            return ""
        self._hits.append(cut.level_db)
        self._n_clipped += clipped
        if len(self._hits) < N_HITS:
            return ""
        settled = cut.end_frame + round(SETTLE_SECONDS * self.sample_rate)
        self._silent_from = max(settled - self.first_frame, self._n_frames)
        return HEARD_ALL

    def feedback(self, hz: float) -> None:
        """Take note that there is feedback."""
        self._feedback_hz = hz or self._feedback_hz

    def feed(self, rest: Mono, own: Mono) -> str:
        """Take in what is heard, (n_frames,) without and of the own output; return the verdict, "" before it."""
        audio = np.concatenate([self._waiting, np.stack([rest, own])], axis=1)
        n = round(LEVEL_SECONDS * self.sample_rate)
        for first in range(0, audio.shape[1] - n + 1, n):
            self._level(*(rms_db(part[first : first + n]) for part in audio))
        self._waiting = audio[:, audio.shape[1] // n * n :]
        wanted = self._silent_from + round(SILENCE_SECONDS * self.sample_rate)
        if self._silent_from < 0:
            wanted = round(LONGEST_WAIT_SECONDS * self.sample_rate)
        return verdict(self._figures()) if self._n_frames >= wanted else ""

    def _level(self, room_db: float, own_db: float) -> None:
        self._n_frames += round(LEVEL_SECONDS * self.sample_rate)
        self._own_db = max(self._own_db, own_db)
        self._loudest_db = max(self._loudest_db, room_db)
        if 0 <= self._silent_from < self._n_frames:
            self._levels_db.append(room_db)

    def _figures(self) -> Figures:
        # the median: a chair that is moved in between is not the room
        room_db = float(np.median(self._levels_db)) if self._levels_db else self._loudest_db
        return Figures(tuple(self._hits), self._n_clipped, room_db, self._own_db, self._feedback_hz)


def verdict(found: Figures) -> str:
    """Return one line: what was found, the figures that say so, and what to do."""
    hit_db, n = found.hit_db, len(found.hits_db)
    over_room, over_own = hit_db - found.room_db, hit_db - found.own_db
    if n < N_HITS:
        said = _too_few(n, found.room_db)
    elif found.feedback_hz:
        said = f"feedback at {found.feedback_hz:.0f} Hz: turn the microphone away from the PA, or down in it"
    elif found.n_clipped:
        said = (
            f"clipped: {found.n_clipped} of {n} hits were at full scale: turn the input's gain down by 6 dB or more"
        )
    elif over_own < OVER_OWN_DB:
        said = (
            f"own output too loud: {found.own_db:.0f} dB in the microphone, hits at {hit_db:.0f} dB: "
            f"bring it down by {OVER_OWN_DB - over_own:.0f} dB, or the microphone further from the loudspeakers"
        )
    elif hit_db < SOFT_DB:
        said = f"too quiet: hits at {hit_db:.0f} dB: turn the input's gain up by {WANTED_DB - hit_db:.0f} dB"
    elif over_room < OVER_ROOM_DB:
        said = (
            f"too quiet: hits at {hit_db:.0f} dB, {over_room:.0f} dB over the room ({found.room_db:.0f} dB): "
            f"bring the microphone nearer to the crowd; more gain does not help"
        )
    else:
        room = f"{over_room:.0f} dB over the room ({found.room_db:.0f} dB)"
        said = f"fine: hits at {hit_db:.0f} dB, {room}, {_own(found)}"
    return f"room check: {said}"


def _too_few(n_hits: int, loudest_db: float) -> str:
    if loudest_db < DEAD_DB:
        return "too quiet: the microphone gives nothing: see its cable and switch, and which input --in names"
    return (
        f"too quiet: {n_hits} of {N_HITS} hits were heard within {LONGEST_WAIT_SECONDS:g} seconds, and nothing "
        f"over {loudest_db:.0f} dB: turn the input's gain or /nf/room/sensitivity up, and ask again"
    )


def _own(found: Figures) -> str:
    if found.own_db < DEAD_DB:
        return "own output not heard: check again while you play to know how it fares"
    return f"own output {found.hit_db - found.own_db:.0f} dB under the hits; nothing to do"
