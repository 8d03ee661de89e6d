"""The drum synthesiser: every class sounds as its name says, and the same numbers make the same sound."""

from dataclasses import fields

import numpy as np
import pytest
from numpy.typing import NDArray

from models.drum_synthesis import CLASSES_MADE, MODELS, draw, draw_other_stroke, draw_parameters, render
from models.synthesis.filters import lowpass, moving_lowpass
from models.synthesis.modes import ring
from models.synthesis.parameters import drawn, nearby, ranges
from models.synthesis.signals import decay, fall, hold, rise, saw
from performer.roles import CLASSES

RATE = 22_050
EVERY_MODEL = [model for models in MODELS.values() for model in models]

Mono = NDArray[np.float64]


def drawn_sounds(class_: str, n_sounds: int, sample_rate: int = RATE) -> list[Mono]:
    return [draw(class_, seed, sample_rate)[0][:, 0].astype(float) for seed in range(n_sounds)]


def centroid_hz(sound: Mono, sample_rate: int = RATE) -> float:
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float(np.sum(power * np.fft.rfftfreq(len(sound), 1 / sample_rate)) / np.sum(power))


def decay_seconds(sound: Mono) -> float:
    """Return when all but a thousandth of the energy has passed."""
    energy = np.cumsum(sound**2)
    return float(np.argmax(energy > 0.999 * energy[-1])) / RATE


def test_every_class_of_the_contract_but_loops_is_made():
    assert set(CLASSES_MADE) == set(CLASSES) - {"loop"}


@pytest.mark.parametrize("class_", CLASSES_MADE)
def test_the_same_seed_makes_the_same_sound_and_another_seed_another(class_: str):
    first, again, other = (draw(class_, seed, RATE)[0] for seed in (5, 5, 6))

    np.testing.assert_array_equal(first, again)
    assert len(first) != len(other) or not np.array_equal(first, other)


@pytest.mark.parametrize("class_", CLASSES_MADE)
def test_a_drawn_sound_is_loud_begins_at_once_and_ends_softly(class_: str):
    for seed in range(12):
        frames, sample_rate = draw(class_, seed, RATE)
        size = np.abs(frames[:, 0])

        assert sample_rate == RATE
        assert frames.dtype == np.float32
        assert frames.shape[1] == 1
        assert 10 ** (-6.1 / 20) < size.max() < 10 ** (-0.9 / 20)
        assert 0.02 < len(frames) / RATE <= 2.8
        assert np.argmax(size > 0.03 * size.max()) < 0.002 * RATE  # it begins at once
        assert size[0] < 0.01  # and neither end clicks
        assert size[-1] < 0.001
        assert abs(float(frames.mean())) < 0.01


@pytest.mark.parametrize("model", EVERY_MODEL, ids=lambda model: model.parameters.__name__)
def test_every_model_sounds_at_both_ends_of_its_ranges_and_at_any_rate(model):
    table = ranges(model.parameters)
    for place, sample_rate in ((0.0, 8_000), (1.0, 8_000), (0.5, 96_000)):
        parameters = model.parameters(**{name: each.at(place) for name, each in table.items()})

        frames = render(parameters, sample_rate, np.random.default_rng(1))

        assert np.isfinite(frames).all()
        assert np.abs(frames).max() == pytest.approx(1.0)
        assert len(frames) > 0.015 * sample_rate


def test_parameters_are_drawn_from_within_their_ranges():
    rng = np.random.default_rng(0)
    for class_ in CLASSES_MADE:
        for _ in range(20):
            parameters = draw_parameters(class_, rng)
            for each in fields(parameters):
                span = each.metadata["range"]
                assert span.low <= getattr(parameters, each.name) <= span.high, (class_, each.name)


def test_a_range_finds_the_place_of_every_value_it_gives():
    for model in EVERY_MODEL:
        for span in ranges(model.parameters).values():
            if span.scale != "whole":
                assert span.place(span.at(0.3)) == pytest.approx(0.3)


def test_nearby_parameters_are_the_same_drum_and_another_stroke():
    rng = np.random.default_rng(0)
    for model in EVERY_MODEL:
        parameters = drawn(model.parameters, rng)
        moved = nearby(parameters, 0.01, rng)

        assert moved != parameters
        for name, span in ranges(model.parameters).items():
            apart = abs(span.place(getattr(moved, name)) - span.place(getattr(parameters, name)))
            assert apart <= 0.0101, name


def test_classes_differ_as_a_drummer_expects():
    sounds = {class_: drawn_sounds(class_, 24) for class_ in CLASSES_MADE}
    middle = {class_: np.median([centroid_hz(each) for each in found]) for class_, found in sounds.items()}
    length = {class_: np.median([decay_seconds(each) for each in found]) for class_, found in sounds.items()}

    assert middle["kick"] < middle["tom"] < middle["snare"] < middle["clap"] < middle["hat_closed"]
    assert middle["kick"] < 130
    assert middle["bass"] < 200
    assert middle["rim"] > 3 * middle["tom"]
    assert min(middle["hat_closed"], middle["hat_open"], middle["cymbal"]) > 3500
    assert 2 * length["hat_closed"] < length["hat_open"] < length["cymbal"]
    assert length["rim"] < length["snare"]


def test_another_stroke_is_of_the_same_drum_and_not_the_same():
    def unlike_db(one: Mono, other: Mono) -> float:
        n = max(len(one), len(other))
        levels = [
            np.abs(np.fft.rfft(sound, 2 * n))[: n // 8 * 8].reshape(-1, 8).mean(axis=1) for sound in (one, other)
        ]
        decibels = [20.0 * np.log10(np.maximum(level, 1e-3 * level.max())) for level in levels]
        return float(np.abs(decibels[0] - decibels[1]).mean())

    within, between = [], []
    for seed in range(12):
        one, other = (draw("tom", each, RATE)[0][:, 0] for each in (seed, seed + 100))
        strokes = [draw_other_stroke("tom", seed, stroke, RATE)[:, 0] for stroke in (0, 0, 1)]
        np.testing.assert_array_equal(strokes[0], strokes[1])
        assert not np.array_equal(strokes[0], strokes[2])
        within.append(unlike_db(one, strokes[0]))
        between.append(unlike_db(one, other))

    assert min(within) > 0.0
    assert np.median(within) < 0.5 * np.median(between)


def test_a_harder_stroke_is_brighter():
    rng = np.random.default_rng(3)
    for class_ in ("kick", "snare", "tom", "hat_closed"):
        brighter = 0
        for number in range(12):
            parameters = draw_parameters(class_, rng)
            table = ranges(type(parameters))
            values = {name: getattr(parameters, name) for name in table}
            soft, hard = (
                render(type(parameters)(**values | {"strike": strike}), RATE, np.random.default_rng(number))[:, 0]
                for strike in (table["strike"].low, table["strike"].high)
            )
            brighter += centroid_hz(hard.astype(float)) >= centroid_hz(soft.astype(float)) * 0.999
        assert brighter >= 9, class_


def test_the_bank_of_modes_is_the_sum_of_its_damped_sines():
    n_frames, sample_rate = 1000, 1000
    t = np.arange(n_frames) / sample_rate
    hz, seconds, gains, phases = [50.0, 120.5], [0.8, 0.3], [1.0, 0.5], [0.0, 0.2]
    wanted = sum(
        g * 10 ** (-3 * t / s) * np.sin(2 * np.pi * (f * t + p)) for f, s, g, p in zip(hz, seconds, gains, phases)
    )

    np.testing.assert_allclose(ring(hz, seconds, gains, phases, n_frames, sample_rate), wanted, atol=1e-5)


def test_modes_that_the_rate_cannot_hold_are_left_out():
    assert not ring([600.0], [1.0], [1.0], [0.0], 100, 1000).any()


def test_envelopes_count_in_seconds():
    assert decay(1001, 1000, 1.0)[1000] == pytest.approx(0.001)
    assert rise(10, 1000, 0.004).round(3).tolist() == [0, 0.146, 0.5, 0.854, 1, 1, 1, 1, 1, 1]
    assert hold(6, 1000, 0.004, 1.0)[:5].tolist() == [1, 1, 1, 1, 1]
    assert fall(2001, 1000, 8.0, 2.0, 1.0)[[0, 2000]].round(1).tolist() == [8.0, 2.2]


def test_the_saw_folds_less_back_than_a_plain_ramp():
    plain = 2 * ((0.07 * np.arange(1000)) % 1.0) - 1

    def folded(wave: Mono) -> float:
        power = np.abs(np.fft.rfft(wave)) ** 2
        harmonics = np.zeros(len(power), dtype=bool)
        harmonics[70::70] = True  # a bin is 1 Hz
        return float(np.sum(power[1:][~harmonics[1:]]) / np.sum(power[harmonics]))

    assert folded(saw(70.0, 1000, 1000)) < 0.2 * folded(plain)


def test_a_moving_filter_that_stands_still_is_the_still_filter():
    sound = np.random.default_rng(0).standard_normal(500)

    moving = moving_lowpass(sound, 1000, np.full(500, 100.0), 2.0, n_block=64)

    np.testing.assert_allclose(moving, lowpass(lowpass(sound, 1000, 100.0, 2.0), 1000, 100.0, 0.6), atol=1e-12)
