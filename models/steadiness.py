"""Does a sound keep its neighbours when it is only quieter, later, or has silence behind it?

Each made kick is changed as a file of it might be, brought to its onset as the instrument does, and looked for.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from models import dataset, drum_synthesis, retrieval
from models.encoders import HEARD, Encoder
from models.mel import Array

CLASS, FIRST_SEED, N_SOUNDS = "kick", 5_000_000, 20
N_NEIGHBOURS = 10

CHANGES: dict[str, Callable[[Array, int], Array]] = {
    "20 dB quieter": lambda mono, sample_rate: mono * np.float32(0.1),
    "50 ms late": lambda mono, sample_rate: np.pad(mono, (sample_rate // 20, 0)),
    "a second of silence behind": lambda mono, sample_rate: np.pad(mono, (0, sample_rate)),
    "all three": lambda mono, sample_rate: np.pad(mono * np.float32(0.1), (sample_rate // 20, sample_rate)),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of the ten nearest are the same: the mean over the sounds, and the fewest."""

    mean: float
    fewest: int

    def __str__(self) -> str:
        return f"{self.mean:.2f} (fewest {self.fewest})"


def neighbours_kept(encoder: Encoder, latents: Array) -> dict[str, Kept]:
    """Return for each change how many of the ten nearest among the latents (n, size) are the same after it."""
    unchanged = nearest(encoder, latents, lambda mono, sample_rate: mono)
    found = {}
    for name, change in CHANGES.items():
        both = zip(unchanged, nearest(encoder, latents, change))
        same = [len(before & after) for before, after in both]
        found[name] = Kept(float(np.mean(same)), min(same))
    return found


def nearest(encoder: Encoder, latents: Array, change: Callable[[Array, int], Array]) -> list[set[int]]:
    """Return the numbers of the ten nearest of each made sound, once it is changed."""
    audio = []
    for seed in range(FIRST_SEED, FIRST_SEED + N_SOUNDS):
        frames, rate = drum_synthesis.draw(CLASS, seed, sample_rate=HEARD.sample_rate)
        heard = dataset.aligned(change(frames.mean(axis=1), rate), rate, HEARD)
        assert heard is not None
        audio.append(heard)
    distances = retrieval.between(encoder.encode(np.stack(audio)), latents, encoder.metric)
    return [set(row[:N_NEIGHBOURS].tolist()) for row in np.argsort(distances, axis=1, kind="stable")]
