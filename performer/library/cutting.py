"""The sounds of one file: a short file is one sound, a long one is cut at its onsets."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from performer.sound.files import FileFacts, parts, probe, read, windows
from performer.sound.onsets import Mono
from performer.sound.slices import sound_starts
from performer.sound.sound import Sound

MOST_SOUNDS = 64  # of one file
SHORT_SECONDS = 2.0  # a file shorter than this is one sound, whatever happens in it
LONGEST_SECONDS = 30.0  # of one sound
_WINDOW_SECONDS = 30.0
_OVERLAP_SECONDS = 0.5


def sounds_in(path: Path) -> Iterator[tuple[int, Sound]]:
    """Yield the first frame and the sound of each sound in a file; a `BadSound` if it cannot be read.

    Never more than one sound and one window are in memory, however long the file is.
    """
    facts = probe(path)
    if facts.n_frames < SHORT_SECONDS * facts.sample_rate:
        yield 0, read(path)
        return
    ranges = _ranges(path, facts)
    yield from zip([first for first, _ in ranges], parts(path, ranges))


def first_seconds(path: Path) -> Sound:
    """Return the file, or the first half minute of a longer one."""
    return read(path, 0, round(LONGEST_SECONDS * probe(path).sample_rate))


def _ranges(path: Path, facts: FileFacts) -> list[tuple[int, int]]:
    """Return where each sound of a long file begins, and its frames: up to the next one, or half a minute."""
    n_longest = round(LONGEST_SECONDS * facts.sample_rate)
    starts = _starts(path, facts)
    if len(starts) <= 1 and facts.n_frames <= n_longest:
        return [(0, facts.n_frames)]
    starts = starts or [0]
    ends = [*starts[1:], facts.n_frames][: len(starts)]
    return [(start, min(end - start, n_longest)) for start, end in zip(starts, ends)][:MOST_SOUNDS]


def _starts(path: Path, facts: FileFacts) -> list[int]:
    """Return the first frames of the sounds, one more than are wanted if there are as many.

    Windows overlap, and each answers for what lies half an overlap away from its ends.
    """
    n_half = round(_OVERLAP_SECONDS * facts.sample_rate / 2)
    kept: list[int] = []
    tail = np.zeros(0, np.float32)
    at = answered = 0  # frames read; frames whose onsets are known
    for window in windows(path, _WINDOW_SECONDS):
        mono: Mono = np.concatenate([tail, window.mono()])
        begin, at = at - len(tail), at + window.n_frames
        end = at if at >= facts.n_frames else at - n_half
        found = (begin + start for start in sound_starts(mono, facts.sample_rate, MOST_SOUNDS + 1))
        kept += [start for start in found if answered <= start < end]
        if len(kept) > MOST_SOUNDS:
            break
        answered, tail = end, mono[-2 * n_half :]
    return kept[: MOST_SOUNDS + 1]
