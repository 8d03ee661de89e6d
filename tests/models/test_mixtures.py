"""Layers, mixtures and cuts: what they sound like, what they are called, whose they are."""

from dataclasses import replace

import numpy as np
import pytest

from models import dataset, mixtures, sound_store
from models.dataset import Example
from models.hearings import loudest
from models.mel import Array

RATE = 1000
N_FRAMES = 1000
SETTINGS = replace(sound_store.SETTINGS, sample_rate=RATE, n_frames=1024, n_fft=64, hop_frames=16, n_bands=12)


def example(class_: str, maker: str, hz: float = 100.0, decay: float = 5.0) -> Example:
    seconds = np.arange(N_FRAMES) / RATE
    audio = np.exp(-decay * seconds) * np.cos(2 * np.pi * hz * seconds)
    return Example(audio.astype(np.float32), class_, maker, f"{class_}-{maker}")


KICK, SNARE = example("kick", "A", hz=50.0), example("snare", "B", hz=200.0)


def share_of_snare(audio: Array) -> float:
    power = np.square(np.abs(np.fft.rfft(audio)))
    return float(power[150:250].sum() / power.sum())


@pytest.mark.parametrize("way", [mixtures.layers, mixtures.mixture])
def test_of_several_sounds_the_clearly_loudest_names_them_and_else_no_one(way: mixtures.Way):
    heard = [way([KICK, SNARE], RATE, np.random.default_rng(seed)) for seed in range(40)]

    quiet = [share_of_snare(audio) for audio, class_ in heard if class_ == "kick"]
    loud = [share_of_snare(audio) for audio, class_ in heard if class_ == ""]
    assert len(quiet) + len(loud) == 40
    assert max(quiet) < 0.15 < np.mean(loud)


def test_sounds_of_one_class_together_are_of_that_class():
    other = replace(KICK, maker="C")

    assert {mixtures.layers([KICK, other], RATE, np.random.default_rng(n))[1] for n in range(20)} == {"kick"}


def test_in_a_mixture_the_others_come_later():
    silent_first = Example(np.zeros(N_FRAMES, np.float32), "kick", "A", "")
    audio, _ = mixtures.mixture([silent_first, SNARE], RATE, np.random.default_rng(0))

    assert 30 <= np.argmax(np.abs(audio) > 0) <= 600


def test_a_sound_that_lost_its_attack_lost_its_name():
    for seed in range(20):
        audio, class_ = mixtures.later_start([KICK], RATE, np.random.default_rng(seed))
        n_lost = next(n for n in range(220) if np.array_equal(audio[:500], KICK.audio[n : n + 500]))
        assert class_ == ("kick" if n_lost <= 20 else "")


def test_a_short_kick_is_a_kick_and_a_short_cymbal_no_cymbal():
    steady = np.ones(N_FRAMES, np.float32)
    for seed in range(20):
        kick, cymbal = (
            mixtures.cut_short([Example(steady, class_, "A", "")], RATE, np.random.default_rng(seed))
            for class_ in ("kick", "cymbal")
        )
        n_kept = int((kick[0] == 1.0).sum())
        assert 40 <= n_kept <= 602
        assert not kick[0][n_kept + 31 :].any()
        assert kick[1] == "kick"
        assert cymbal[1] == ("cymbal" if n_kept > 331 else "") or n_kept in (330, 331)


def test_a_reversed_sound_ends_with_its_attack_and_has_no_name():
    audio, class_ = mixtures.reversed_([KICK], RATE, np.random.default_rng(0))

    assert class_ == ""
    sounding = np.flatnonzero(audio)
    assert np.argmax(np.abs(audio)) == sounding[-1]
    assert np.abs(audio[0]) >= 0.02


def test_with_the_tail_of_another_the_beginning_is_the_first_ones():
    for seed in range(10):
        audio, class_ = mixtures.tail_of_another([KICK, SNARE], RATE, np.random.default_rng(seed))
        np.testing.assert_array_equal(audio[:10], KICK.audio[:10])
        assert np.ptp(audio[200:300]) > 0.0
        assert class_ == ""
        tail = audio[200:]
        assert loudest(tail, RATE) < 6.0 * loudest(KICK.audio, RATE)


def test_the_odds_of_all_ways_are_one():
    assert sum(odds for *_, odds in mixtures.WAYS) == pytest.approx(1.0)


def test_whoever_has_a_sound_in_a_mixture_is_among_its_makers():
    def draw(rng: np.random.Generator) -> Example:
        taken.append(example("kick", str(rng.choice(["A", "B", "C+D"]))))
        return taken[-1]

    makers = set()
    for seed in range(60):
        taken: list[Example] = []
        drawn = mixtures.drawn(draw, seed, SETTINGS)
        assert drawn is not None
        assert set(drawn.maker.split("+")) == {one for each in taken for one in each.maker.split("+")}
        makers.add(drawn.maker)

    assert {"A", "A+B", "A+B+C+D"} <= makers
    assert dataset.has_part_in(np.array(["A", "A+B", "BB", "B+C"]), {"B", "Z"}).tolist() == [
        False,
        True,
        False,
        True,
    ]


def test_a_mixture_is_that_of_its_seed():
    one, again, other = (mixtures.drawn(lambda rng: (KICK, SNARE)[rng.integers(2)], n, SETTINGS) for n in (3, 3, 4))

    assert one is not None
    assert again is not None
    assert other is not None
    np.testing.assert_array_equal(one.audio, again.audio)
    assert not np.array_equal(one.audio, other.audio)
