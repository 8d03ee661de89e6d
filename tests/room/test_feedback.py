"""Feedback is a lone tone that grows; it is told while it does, and nothing else is taken for it."""

from pathlib import Path

import numpy as np
import pytest

from bench.room_scenes import read_mono, sounds
from performer.room.feedback import Feedback

RATE = 16_000
REAL_RATE = 44_100
Mono = np.ndarray


def room(seconds: float = 6.0) -> Mono:
    return (0.003 * np.random.default_rng(4).standard_normal(round(seconds * RATE))).astype(np.float32)


def growing(db_per_second: float, hz: float = 1234.0, seconds: float = 6.0) -> Mono:
    """A tone that grows from -80 dB after the first second, until an amplifier can give no more."""
    t = np.arange(round(seconds * RATE)) / RATE
    gain = np.where(t > 1.0, 10 ** ((-80 + db_per_second * (t - 1.0)) / 20), 0.0)
    return np.clip(np.minimum(gain, 0.5) * np.sin(2 * np.pi * hz * t), -0.3, 0.3).astype(np.float32)


def told(audio: Mono, size: int = 512) -> list[tuple[float, float]]:
    """Return when feedback began or ended, in seconds, and its pitch."""
    feedback = Feedback(RATE)
    places = range(0, len(audio), size)
    return [(at / RATE, feedback.hz) for at in places if feedback.feed(audio[at : at + size])]


@pytest.mark.parametrize("hz", [180.0, 1234.0, 5000.0])
@pytest.mark.parametrize("db_per_second", [15.0, 40.0, 80.0])
def test_a_growing_tone_is_told_before_it_is_loud(hz: float, db_per_second: float) -> None:
    ((seconds, found_hz),) = told(room() + growing(db_per_second, hz))

    assert abs(found_hz - hz) < 3.0
    assert -80 + db_per_second * (seconds - 1.0) < -6.0  # not yet at full level


def test_it_is_over_when_the_tone_has_gone() -> None:
    audio = room() + growing(40.0)
    audio[4 * RATE :] = room()[4 * RATE :]
    (_, began), (ended, hz) = told(audio)

    assert began > 0.0
    assert hz == 0.0
    assert 4.0 <= ended <= 4.2


def test_the_pieces_of_a_stream_change_nothing() -> None:
    audio = room() + growing(40.0)
    whole, pieces = Feedback(RATE), Feedback(RATE)
    whole.feed(audio)
    for first in range(0, len(audio), 97):
        pieces.feed(audio[first : first + 97])
    assert pieces.hz == whole.hz > 0.0


def test_it_is_known_which_frames_it_sounded_in() -> None:
    feedback = Feedback(RATE)
    assert not feedback.sounded(0, RATE)
    feedback.feed(room() + growing(40.0))
    assert not feedback.sounded(0, RATE)
    assert feedback.sounded(3 * RATE, 4 * RATE)
    assert feedback.sounded(0, 6 * RATE)


def test_a_tone_that_stands_one_that_dies_away_a_whistle_and_a_swelling_chord_are_none() -> None:
    t = np.arange(6 * RATE) / RATE
    stands = 0.1 * np.sin(2 * np.pi * 800 * t)
    dies = stands * np.exp(-t)
    wavering = np.cumsum(1500 * (1 + 0.015 * np.sin(2 * np.pi * 5 * t))) / RATE
    whistle = np.minimum(t / 3, 1.0) * 0.1 * np.sin(2 * np.pi * wavering)
    chord = np.minimum(t / 3, 1.0) * sum(0.05 * np.sin(2 * np.pi * hz * t) for hz in (440, 550, 660))
    for other in (stands, dies, whistle, chord, 0.0 * t):
        assert told((room() + other).astype(np.float32)) == []


def test_silence_and_a_swell_of_noise_are_none() -> None:
    assert told(np.zeros(2 * RATE, np.float32)) == []
    assert told(room() * np.linspace(1, 30, 6 * RATE, dtype=np.float32)) == []


def test_no_room_and_no_hit_is_taken_for_feedback(data: Path) -> None:
    for path in [*sounds(data / "rooms"), *sounds(data / "library" / "body_percussion")]:
        feedback = Feedback(REAL_RATE)
        assert not feedback.feed(read_mono(path, REAL_RATE)[: 12 * REAL_RATE]), path.name
        assert not feedback.sounded(0, 12 * REAL_RATE), path.name
