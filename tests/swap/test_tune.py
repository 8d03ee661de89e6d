"""A hit is tuned to the nearest octave of what its pad is tuned to, and only where both pitches are clear."""

import numpy as np
import pytest

from performer.sound.sound import Sound
from performer.swap.fit import measure
from performer.swap.tune import clear_pitch_hz, semitones_between, tuned, tuned_to

RATE = 44_100


def tone(hz: float, seconds: float = 0.5) -> Sound:
    """A struck tone with overtones that dies away."""
    t = np.arange(round(seconds * RATE)) / RATE
    frames = sum(np.sin(2 * np.pi * k * hz * t) / k for k in (1, 2, 3)) * np.exp(-4 * t) * 0.2
    return Sound(frames.astype(np.float32)[:, None], RATE)


@pytest.mark.parametrize(
    ("hz", "wanted_hz", "semitones"),
    [
        (100.0, 100.0, 0.0),
        (100.0, 200.0, 0.0),
        (100.0, 400.0 * 2 ** (1 / 12), 1.0),
        (100.0, 100.0 * 2 ** (7 / 12), -5.0),
        (100.0, 100.0 * 2 ** (5 / 12), 5.0),
        (900.0, 82.9, -5.29),
        (100.0, 100.0 * 2 ** (0.04 / 12), 0.0),
        (0.0, 100.0, 0.0),
        (100.0, 0.0, 0.0),
    ],
)
def test_a_pitch_goes_to_the_nearest_octave_of_another(hz: float, wanted_hz: float, semitones: float):
    assert semitones_between(hz, wanted_hz) == pytest.approx(semitones, abs=0.01)


def test_no_sound_is_tuned_by_more_than_half_an_octave():
    rng = np.random.default_rng(1)
    pairs = np.exp(rng.uniform(np.log(30), np.log(2000), (500, 2)))
    assert max(abs(semitones_between(*map(float, pair))) for pair in pairs) <= 6.0


@pytest.mark.parametrize("semitones", [-5.3, -1.0, 2.5, 6.0])
def test_a_tuned_sound_has_the_pitch_that_was_wanted_and_its_length_goes_with_it(semitones: float):
    sound = tone(220.0)
    made = tuned(sound, semitones)

    ratio = 2.0 ** (semitones / 12.0)
    assert clear_pitch_hz(made) == pytest.approx(220.0 * ratio, rel=0.003)
    assert made.n_frames == pytest.approx(sound.n_frames / ratio, abs=2)
    assert tuned(sound, 0.0) is sound


def test_nothing_folds_back_when_a_sound_goes_up():
    high = tone(6000.0)  # overtones up to 18 kHz; half an octave up they would be at 25 kHz
    spectrum = np.abs(np.fft.rfft(tuned(high, 6.0).frames[:, 0] * np.hanning(tuned(high, 6.0).n_frames)))
    hz = np.fft.rfftfreq(tuned(high, 6.0).n_frames, 1 / RATE)
    wanted = np.min([np.abs(hz - 6000.0 * 2**0.5 * k) for k in (1, 2)], axis=0) < 200
    assert spectrum[~wanted].max() < 1e-3 * spectrum.max()


def test_noise_and_clicks_have_no_clear_pitch_and_a_measure_says_so():
    noise = np.random.default_rng(2).standard_normal((RATE // 3, 1)).astype(np.float32)
    assert clear_pitch_hz(Sound(0.1 * noise, RATE)) == 0.0
    assert measure(Sound(0.1 * noise, RATE)).pitch_hz == 0.0
    assert measure(tone(220.0)).pitch_hz == pytest.approx(220.0, rel=0.003)


def test_only_pads_whose_pitch_is_listened_for_have_hits_tuned_to_them():
    glass = tone(220.0)
    for role in ("bass", "melodic", "tom"):
        made, semitones = tuned_to(247.0, role, glass)
        assert semitones == pytest.approx(2.0, abs=0.06)
        assert clear_pitch_hz(made) == pytest.approx(247.0, rel=0.005)
    assert tuned_to(247.0, "snare", glass) == (glass, 0.0)
