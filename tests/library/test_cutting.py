"""Which sounds are in a file: one in a short file, several in a long one."""

from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadSound
from performer.library.cutting import MOST_SOUNDS, first_seconds, sounds_in
from performer.sound.files import read
from tests.library.made_sounds import burst, put

RATE = 8000


def strokes(starts: list[int], n_frames: int) -> np.ndarray:
    """Return strokes of 0.2 s that begin at those frames, in silence."""
    mono = np.zeros(n_frames, np.float32)
    for start in starts:
        stroke = burst(500, seed=start)[: n_frames - start]
        mono[start : start + len(stroke)] += stroke
    return mono


def firsts(path: Path) -> list[int]:
    return [first for first, _ in sounds_in(path)]


def test_a_file_under_two_seconds_is_one_sound_whatever_happens_in_it(tmp_path: Path):
    path = put(tmp_path / "short.wav", strokes([100, 6000, 11000], 15999))

    ((first, sound),) = sounds_in(path)

    assert (first, sound.n_frames) == (0, 15999)


def test_a_long_file_of_one_stroke_is_one_sound_from_its_first_frame(tmp_path: Path):
    path = put(tmp_path / "long.wav", strokes([4000], 40000))

    ((first, sound),) = sounds_in(path)

    assert (first, sound.n_frames) == (0, 40000)


def test_a_long_file_is_cut_at_each_stroke_after_a_decay(tmp_path: Path):
    starts = [1000, 9000, 17000, 30000]
    path = put(tmp_path / "long.wav", strokes([*starts, 17400], 40000))  # 50 ms later: a flam

    found = list(sounds_in(path))

    assert len(found) == 4
    assert max(abs(first - start) for (first, _), start in zip(found, starts)) <= 40  # 5 ms
    assert sum(sound.n_frames for _, sound in found) == 40000 - found[0][0]


def test_each_sound_is_what_reading_its_frames_again_gives(tmp_path: Path):
    for name in ("long.wav", "long.flac"):
        path = put(tmp_path / name, strokes([1000, 9000, 17000], 30000))
        for first, sound in sounds_in(path):
            np.testing.assert_array_equal(read(path, first, sound.n_frames).frames, sound.frames)


def test_strokes_are_found_on_both_sides_of_a_window_and_on_its_edge(tmp_path: Path):
    starts = [1000, 239_200, 241_600, 243_600, 400_000]  # windows end at 240,000 frames
    path = put(tmp_path / "long.wav", strokes(starts, 480_000))

    found = firsts(path)

    assert len(found) == len(starts)
    assert max(abs(a - b) for a, b in zip(found, starts)) <= 40


def test_no_more_than_64_sounds_are_taken_of_a_file(tmp_path: Path):
    starts = list(range(1000, 300_000, 4000))
    assert len(starts) > MOST_SOUNDS
    path = put(tmp_path / "long.wav", strokes(starts, 320_000))

    found = list(sounds_in(path))

    assert len(found) == 64
    assert found[-1][1].n_frames == pytest.approx(4000, abs=40)  # the last ends where the next begins


def test_twenty_silent_minutes_are_one_sound_of_half_a_minute(tmp_path: Path):
    path = put(tmp_path / "silence.flac", np.zeros(20 * 60 * RATE))

    ((first, sound),) = sounds_in(path)

    assert (first, sound.seconds) == (0, 30.0)
    assert first_seconds(path).seconds == 30.0


def test_a_file_that_breaks_off_is_refused(tmp_path: Path):
    path = put(tmp_path / "cut.flac", np.random.default_rng(0).normal(0, 0.1, 100_000))
    path.write_bytes(path.read_bytes()[:40_000])

    with pytest.raises(BadSound):
        list(sounds_in(path))
