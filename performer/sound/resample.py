"""Rate conversion: the one door to soxr."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import soxr  # pyright: ignore[reportMissingTypeStubs]

from performer.sound.sound import Sound


def resample(sound: Sound, sample_rate: int) -> Sound:
    """Return the sound at another rate, at least one frame long; the same object if it has that rate."""
    if sound.sample_rate == sample_rate:
        return sound
    made = np.asarray(soxr.resample(sound.frames, sound.sample_rate, sample_rate, quality="HQ"), dtype=np.float32)
    if len(made) == 0 and sound.n_frames:  # shorter than one frame of the new rate
        made = sound.frames.mean(axis=0, keepdims=True, dtype=np.float32)
    return Sound(made, sample_rate)


def resample_stream(sounds: Iterable[Sound], sample_rate: int) -> Iterator[Sound]:
    """Yield the parts of one sound at another rate: together, to the bit, what `resample` makes of the whole."""
    stream: Any = None
    last: Sound | None = None
    for sound in sounds:
        if sound.sample_rate == sample_rate:
            yield sound
            continue
        if stream is None:
            stream = soxr.ResampleStream(
                sound.sample_rate, sample_rate, sound.n_channels, dtype="float32", quality="HQ"
            )
        if last is not None:
            yield Sound(stream.resample_chunk(last.frames), sample_rate)
        last = sound
    if last is not None:
        yield Sound(stream.resample_chunk(last.frames, last=True), sample_rate)
