"""Tuned sounds: at the right pitch, without what folds back, and changing while they sound."""

import numpy as np
import pytest

from performer.audio import layout
from tests.audio.engines import constant, give, hit, render, small_engine

N_FRAMES = 2000


def sine(cycles_per_frame: float, n_frames: int = N_FRAMES) -> np.ndarray:
    return np.sin(2 * np.pi * cycles_per_frame * np.arange(n_frames)).astype(np.float32)[:, None]


def tuned(sound: np.ndarray, step: float, n_frames: int, block: int = 64) -> np.ndarray:
    engine = small_engine()
    give(engine, 0, sound)
    engine.push(layout.PAD_TUNE, 0, x=step, frame=0)
    hit(engine, 0, frame=0)
    return render(engine, n_frames, block)[:, 0]


@pytest.mark.parametrize("step", [0.5, 0.9, 1.001, 1.3, 2.0, 3.7])
def test_a_tuned_sine_is_the_sine_of_that_pitch(step: float):
    out = tuned(sine(0.02), step, 400)

    np.testing.assert_allclose(out[60:400], sine(0.02 * step, 400)[60:, 0], atol=2e-3)


@pytest.mark.parametrize(("cycles", "step"), [(0.3, 2.0), (0.45, 1.25), (0.2, 4.0)])
def test_what_would_fold_back_is_not_heard(cycles: float, step: float):
    out = tuned(sine(cycles), step, 400)

    assert np.abs(out[60:400]).max() < 0.02


def test_a_sound_an_octave_down_lasts_twice_as_long():
    out = tuned(constant(1.0, 100), 0.5, 300)

    assert np.flatnonzero(np.abs(out) > 0.4)[[0, -1]].tolist() == [0, 199]


def test_the_tune_of_a_ringing_sound_glides_to_its_new_place():
    engine = small_engine()
    engine.parts.engine["glide"] = 0.05
    give(engine, 0, sine(0.02))
    hit(engine, 0, frame=0)
    engine.push(layout.PAD_TUNE, 0, x=2.0, frame=200)

    out = render(engine, 800)[:, 0]

    spectrum = np.abs(np.fft.rfft(out[400:700] * np.hanning(300), 6000))
    assert spectrum.argmax() / 6000 == pytest.approx(0.04, abs=5e-4)
    assert np.abs(np.diff(out)).max() < 2 * np.pi * 0.04 * 1.02  # no step anywhere


def test_tuned_back_while_it_sounds_a_voice_has_its_own_speed_again():
    engine = small_engine()
    give(engine, 0, sine(0.05))
    engine.push(layout.PAD_TUNE, 0, x=1.5, frame=0)
    hit(engine, 0, frame=0)
    engine.push(layout.PAD_TUNE, 0, x=1.0, frame=100)

    out = render(engine, 500)[:, 0]

    assert engine.parts.voices[0]["step"] == 1.0
    spectrum = np.abs(np.fft.rfft(out[200:500] * np.hanning(300), 6000))
    assert spectrum.argmax() / 6000 == pytest.approx(0.05, abs=5e-4)


def test_a_reversed_sound_ends_with_its_first_frame():
    engine = small_engine()
    give(engine, 0, np.arange(1, 6, dtype=np.float32)[:, None])
    engine.parts.pads[0]["reverse"] = 1
    hit(engine, 0, frame=0)

    assert render(engine, 6)[:, 0].tolist() == [5, 4, 3, 2, 1, 0]


def test_a_reversed_stereo_sound_keeps_its_sides_also_when_tuned():
    engine = small_engine()
    give(engine, 0, np.concatenate([sine(0.01), np.zeros((N_FRAMES, 1), np.float32)], axis=1))
    engine.parts.pads[0]["reverse"] = 1
    engine.push(layout.PAD_TUNE, 0, x=1.1, frame=0)
    hit(engine, 0, frame=0)

    out = render(engine, 500)

    assert np.abs(out[:, 0]).max() > 0.9
    assert not out[:, 1].any()


def test_a_start_offset_leaves_the_first_frames_out():
    engine = small_engine()
    give(engine, 0, np.arange(1, 7, dtype=np.float32)[:, None])
    engine.parts.pads[0]["start_frames"] = 2
    hit(engine, 0, frame=0)

    assert render(engine, 6)[:, 0].tolist() == [3, 4, 5, 6, 0, 0]
