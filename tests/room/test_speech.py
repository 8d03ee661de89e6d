"""Speech is told from hits by plain features: made voices and hits always, real ones where there are some."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from bench.room_scenes import read_mono, sounds
from performer.room.listener import Listener
from performer.room.speech import Speech, features
from tests.room.made_voice import noise, voice

RATE = 16_000
REAL_RATE = 44_100


def test_a_vowel_is_speech() -> None:
    assert Speech(RATE).is_speech(voice(RATE), 0)


def test_a_clap_and_a_kick_are_none() -> None:
    t = np.arange(round(0.3 * RATE)) / RATE
    kick = (np.sin(2 * np.pi * 90 * t) * np.exp(-t / 0.08)).astype(np.float32)
    assert not Speech(RATE).is_speech(noise(RATE, 0.2, 0.02), 0)
    assert not Speech(RATE).is_speech(kick, 0)


def test_a_plucked_string_keeps_its_pitch_and_is_none() -> None:
    t = np.arange(round(0.5 * RATE)) / RATE
    pluck = sum(np.sin(2 * np.pi * 147 * k * t) / k * np.exp(-t * (4 + k)) for k in range(1, 9))
    assert not Speech(RATE).is_speech(np.asarray(pluck, np.float32), 0)


def test_an_attack_is_speech_where_it_follows_some_closely_and_is_not_remembered() -> None:
    speech, n = Speech(RATE), round(0.09 * RATE)
    attack = noise(RATE, 0.2, 1.0)[:n]
    assert not speech.will_be_speech(attack, 0)
    assert not speech.will_be_speech(voice(RATE)[:n], 0)
    assert speech.is_speech(voice(RATE), 0)
    end = len(voice(RATE))
    assert not speech.will_be_speech(noise(RATE, 0.2, 0.01)[:n], end)  # a clear hit
    assert speech.will_be_speech(attack, end)
    assert not speech.will_be_speech(attack, end + round(0.21 * RATE))  # the attack before it did not count


def test_the_hiss_that_ends_a_word_is_speech_after_it_and_none_by_itself() -> None:
    hiss = noise(RATE, 0.2, 1.0)
    alone = Speech(RATE)
    assert not alone.is_speech(hiss, 0)

    after = Speech(RATE)
    assert after.is_speech(voice(RATE), 0)
    assert after.is_speech(hiss, len(voice(RATE)) + RATE // 10)
    assert not after.is_speech(hiss, 10 * RATE)


def test_a_clap_right_after_a_word_is_a_clap() -> None:
    speech = Speech(RATE)
    assert speech.is_speech(voice(RATE), 0)
    assert not speech.is_speech(noise(RATE, 0.2, 0.01), len(voice(RATE)) + RATE // 10)


@pytest.mark.parametrize("n_frames", [0, 1, 639, 640])
def test_hits_of_no_length_and_of_silence_have_features_and_are_no_speech(n_frames: int) -> None:
    assert features(np.zeros(n_frames, np.float32), RATE).voiced_seconds == 0.0
    assert not Speech(RATE).is_speech(np.zeros(n_frames, np.float32), 0)


def judged(paths: list[Path], data: Path, level_db: float) -> Iterator[tuple[float, bool]]:
    """Yield length and judgement of every hit that is cut out of these sounds, heard in a real room."""
    room = read_mono(data / "rooms" / "blanket" / "city.ogg", REAL_RATE)
    room *= 10 ** (-level_db / 20) * 0.08 / np.sqrt(np.mean(np.square(room)))
    speech, listener, n_heard = Speech(REAL_RATE), Listener(REAL_RATE, 0.5), 0
    heard = np.zeros(0, np.float32)
    for path in paths:
        sound = read_mono(path, REAL_RATE)[: round(1.4 * REAL_RATE)]
        sound *= 0.08 / np.sqrt(np.mean(np.square(sound)))
        part = np.concatenate([np.zeros(round(0.4 * REAL_RATE), np.float32), sound])
        first = n_heard % (len(room) // 2)
        part += room[first : first + len(part)]
        heard, n_heard = np.concatenate([heard, part]), n_heard + len(part)
        for cut in listener.feed(part.astype(np.float32)):
            seconds = (cut.end_frame - cut.onset_frame) / REAL_RATE
            yield seconds, speech.is_speech(heard[cut.onset_frame : cut.end_frame], cut.onset_frame)


def test_most_of_what_a_speaker_says_is_told_whom_no_threshold_was_chosen_on(data: Path) -> None:
    said = [path for path in sounds(data / "library" / "free-spoken-digits") if "theo" in path.name]
    found = list(judged(said, data, 20.0))

    longer = [is_speech for seconds, is_speech in found if seconds >= 0.2]
    assert len(longer) >= 30
    assert np.mean(longer) >= 0.8
    assert sum(seconds for seconds, is_speech in found if is_speech) >= 0.6 * sum(seconds for seconds, _ in found)


@pytest.mark.parametrize(
    ("folder", "most"), [("body_percussion", 0.06), ("tr808-fischer", 0.06), ("uzu-drumkit", 0.06)]
)
def test_few_hits_are_taken_for_speech(data: Path, folder: str, most: float) -> None:
    hits = [path for path in sounds(data / "library" / folder) if zlib.crc32(path.name.encode()) % 2]
    found = [is_speech for _, is_speech in judged(hits, data, 20.0)]

    assert len(found) >= len(hits) // 2
    assert np.mean(found) <= most
