"""How well the listener finds hits planted in real rooms, beside librosa's onsets on the same audio."""

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import librosa.onset
import numpy as np

from bench.room_scenes import LEVELS_DB, Scene, scenes
from bench.table import Row
from performer.room.listener import Listener

SAMPLE_RATE = 48000
BLOCK_FRAMES = 512
SENSITIVITY = 0.5
SEED = 1  # the listener was tuned on another
FOUND_SECONDS = 0.05  # an onset this near a planted hit has found it
RING_SECONDS = 0.6  # what is cut so soon after a planted hit is part of it, and no false cut


class Score(NamedTuple):
    """What one way of listening found."""

    found: dict[int, list[bool]]  # by level
    errors_ms: list[float]
    n_false: int
    n_split: int
    seconds: float  # of audio

    def recall(self, level_db: int) -> float:
        """Return the share of hits found, in percent."""
        return 100.0 * float(np.mean(self.found[level_db]))

    def false_a_minute(self) -> float:
        """Return the cuts a minute that no planted hit explains."""
        return 60.0 * self.n_false / self.seconds

    def split(self) -> float:
        """Return how many further cuts lie in the hits that were found, in percent of these."""
        return 100.0 * self.n_split / max(1, len(self.errors_ms))

    def median_error_ms(self) -> float:
        """Return the median distance of a found onset from the true one."""
        return float(np.median(np.abs(self.errors_ms)))


def rows() -> list[Row]:
    """Measure recall by level, false cuts, onset error and cost."""
    data = Path(os.environ.get("NEURALFUNK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (data / "rooms").is_dir():
        return [Row("room: hits found", None, "%", beside=f"no room recordings at {data}; set NEURALFUNK_DATA")]
    listened = list(scenes(data, SAMPLE_RATE, SEED))
    Listener(SAMPLE_RATE, SENSITIVITY).feed(np.zeros(SAMPLE_RATE, np.float32))  # compiled before it is timed
    began = time.perf_counter()
    ours = score(listened, [_onsets(scene) for scene in listened])
    cost = (time.perf_counter() - began) / ours.seconds
    theirs = score(listened, [_librosa_onsets(scene) for scene in listened])
    return [
        *(_recall(level_db, ours, theirs) for level_db in LEVELS_DB),
        _beside("room: onset error, median", "ms", "at most 2", ours.median_error_ms(), theirs.median_error_ms()),
        _beside(
            "room: false cuts, the rooms' own events among them",
            "a minute",
            "",
            ours.false_a_minute(),
            theirs.false_a_minute(),
        ),
        _beside("room: further cuts in a hit that was found", "%", "", ours.split(), theirs.split()),
        Row("room: listening, of one core's time", 100.0 * cost, "%", "", "at 48 kHz, blocks of 512"),
    ]


def _beside(name: str, unit: str, limit: str, ours: float, theirs: float) -> Row:
    return Row(name, ours, unit, limit, f"librosa {theirs:.3g}")


def _recall(level_db: int, ours: Score, theirs: Score) -> Row:
    beside = f"librosa {theirs.recall(level_db):.0f}; {len(ours.found[level_db])} hits"
    return Row(f"room: hits found at +{level_db} dB", ours.recall(level_db), "%", "at least 90", beside)


def score(listened: Sequence[Scene], onsets: Sequence[Sequence[int]]) -> Score:
    """Return how the onsets of each scene match its planted hits; an onset finds at most one hit."""
    found: dict[int, list[bool]] = {level_db: [] for level_db in LEVELS_DB}
    errors_ms, n_false, n_split = list[float](), 0, 0
    for scene, heard in zip(listened, onsets, strict=True):
        left = list(heard)
        for hit in scene.planted:
            nearest = min(left, key=lambda onset: abs(onset - hit.frame), default=None)
            hears = nearest is not None and abs(nearest - hit.frame) <= FOUND_SECONDS * SAMPLE_RATE
            found[hit.level_db].append(hears)
            if nearest is not None and hears:
                errors_ms.append(1000.0 * (nearest - hit.frame) / SAMPLE_RATE)
                left.remove(nearest)
        explained = [onset for onset in left if _rings(scene, onset)]
        n_split += len(explained)
        n_false += len(left) - len(explained)
    return Score(found, errors_ms, n_false, n_split, sum(len(scene.audio) for scene in listened) / SAMPLE_RATE)


def _rings(scene: Scene, onset: int) -> bool:
    """Return whether a planted hit still sounds at this onset."""
    before, after = 0.02 * SAMPLE_RATE, RING_SECONDS * SAMPLE_RATE
    return any(hit.frame - before <= onset < hit.frame + min(hit.n_frames, after) for hit in scene.planted)


def _onsets(scene: Scene) -> list[int]:
    listener = Listener(SAMPLE_RATE, SENSITIVITY)
    blocks = range(0, len(scene.audio), BLOCK_FRAMES)
    return [cut.onset_frame for at in blocks for cut in listener.feed(scene.audio[at : at + BLOCK_FRAMES])]


def _librosa_onsets(scene: Scene) -> list[int]:
    return [int(frame) for frame in librosa.onset.onset_detect(y=scene.audio, sr=SAMPLE_RATE, units="samples")]
