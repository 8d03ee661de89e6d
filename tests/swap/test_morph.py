"""Morphs as arithmetic: which step a knob asks for, what lies where, and levels that are reached without peaks."""

import numpy as np
import pytest

from performer.audio_format import gain_of_db
from performer.room.bank import distance_of
from performer.sound.sound import Sound
from performer.swap.assign import assigned_by_number
from performer.swap.choose import good_enough
from performer.swap.fit import Fitted, Misfit, fit, measure
from performer.swap.morph import (
    STEPS,
    TRUE_LEVEL_DB,
    fit_even,
    is_level,
    on_the_way,
    role_aware,
    step_at,
    stretch,
)

RATE = 44_100


def decaying(seconds: float, gain: float, hz: float = 200.0, fall: float = 20.0) -> Sound:
    """Return a sine that dies away, at once at its loudest."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = gain * np.cos(2 * np.pi * hz * time) * np.exp(-fall * time)
    return Sound(wave.astype(np.float32)[:, None], RATE)


def spiked(gain: float) -> Sound:
    """Return a soft hit with one click in it that is twenty times as high as all else."""
    sound = decaying(0.4, 0.05)
    frames = sound.frames.copy()
    frames[40:44] = 1.0
    return Sound(frames * np.float32(gain), RATE)


def test_the_ends_of_the_knob_are_the_ends_of_the_morph():
    for now in range(STEPS + 1):
        assert step_at(0.0, now) == 0
        assert step_at(1.0, now) == STEPS


def test_a_knob_that_goes_up_and_down_passes_every_step_in_order():
    step, seen = 0, []
    for value in [*np.linspace(0.0, 1.0, 201), *np.linspace(1.0, 0.0, 201)]:
        step = step_at(float(value), step)
        if not seen or seen[-1] != step:
            seen.append(step)

    assert seen == [0, 1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4, 3, 2, 1, 0]


def test_a_step_is_left_a_little_beyond_the_middle_only():
    assert step_at(3.55 / STEPS, 3) == 3
    assert step_at(3.55 / STEPS, 4) == 4
    assert step_at(3.65 / STEPS, 3) == 4


def test_the_stretches_of_the_steps_follow_on_one_another_and_the_hit_lies_in_the_last():
    ends = [stretch(step, 2.0) for step in range(1, STEPS + 1)]

    assert [least for least, _ in ends[1:]] == [most for _, most in ends[:-1]]
    assert ends[0][0] > 0.0
    assert ends[-1][0] < 2.0 < ends[-1][1]


def test_distances_are_those_of_the_models_metric():
    one, other = np.array([2.0, 0.0], np.float32), np.array([0.0, 3.0], np.float32)

    assert distance_of(one, 5 * one, "cosine") == pytest.approx(0.0)
    assert distance_of(one, other, "cosine") == pytest.approx(1.0)
    assert distance_of(one, other, "euclidean") == pytest.approx(13.0**0.5)
    assert on_the_way(one, other, 0.25).tolist() == [1.5, 0.75]


@pytest.mark.parametrize("metric", ["cosine", "euclidean"])
def test_a_hit_of_another_class_has_to_be_as_near_as_sounds_of_the_role_are_to_one_another(metric: str):
    typical = 0.1
    assert good_enough(role_aware(typical, False, metric), typical, metric)
    assert not good_enough(role_aware(1.01 * typical, False, metric), typical, metric)
    assert good_enough(role_aware(2.0 * typical, True, metric), typical, metric)


def test_a_peaky_sound_comes_to_the_level_of_the_curated_one_without_rising_over_its_peak():
    anchor = measure(decaying(0.4, 0.5))
    plain, even = fit(spiked(1.0), anchor, RATE), fit_even(spiked(1.0), anchor, RATE)

    assert isinstance(plain, Fitted)
    assert measure(plain.sound).level_db < anchor.level_db - 3.0  # what a swap does
    assert isinstance(even, Fitted)
    assert abs(measure(even.sound).level_db - anchor.level_db) <= TRUE_LEVEL_DB
    assert np.abs(even.sound.frames).max() <= anchor.peak * gain_of_db(3.0) * 1.0001
    assert even.sound.n_frames == plain.sound.n_frames
    bent = np.abs(np.diff(even.sound.frames[:, 0], 2)).max() / np.abs(even.sound.frames).max()
    assert bent <= np.abs(np.diff(spiked(1.0).frames[:, 0], 2)).max()


def test_how_loud_a_hit_was_recorded_does_not_matter():
    anchor = measure(decaying(0.4, 0.5))
    made = [fit_even(decaying(0.4, gain, hz=300.0), anchor, RATE) for gain in (0.9, 0.001)]

    for fitted in made:
        assert isinstance(fitted, Fitted)
        assert is_level(fitted.sound, anchor)


def test_what_can_never_be_as_loud_is_refused_and_so_is_silence():
    anchor = measure(decaying(0.4, 0.5, fall=2.0))
    click = np.zeros((RATE // 4, 1), np.float32)
    click[10] = 1.0

    assert fit_even(Sound(click, RATE), anchor, RATE) == Misfit("it cannot be as loud as the pad's own sound")
    assert fit_even(Sound(np.zeros((100, 1), np.float32), RATE), anchor, RATE) == Misfit("it is silent")


def test_hits_are_given_to_pads_for_the_best_of_all_and_none_twice():
    costs = {1: {10: 1.0, 11: 2.0}, 2: {10: 1.5}, 3: {10: 0.1, 12: 5.0}, 4: {}}

    assert assigned_by_number(costs) == {1: 11, 2: 10, 3: 12}
    assert assigned_by_number({1: {}, 2: {}}) == {}
    assert assigned_by_number({1: {7: 1.0}, 2: {7: 0.5}}) == {2: 7}
