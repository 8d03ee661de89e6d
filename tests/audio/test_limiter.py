"""The limiter: nothing above the ceiling, nothing changed below it, and its delay told."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import resample_poly

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.audio_format import gain_of_db

RATE = 48000
CEILING = gain_of_db(-1.0)


def played(sound: np.ndarray, n_frames: int, block: int = 64, limiter: bool = True) -> np.ndarray:
    """Return what one hit of a sound (n, channels) gives, (n_frames, 2), from the frame that the delay allows."""
    engine = Engine(RATE, MemoryPlan(1 << 16, 1 << 20), limiter=limiter)
    slot = engine.sounds.write(sound.astype(np.float32))
    engine.push(layout.SET_NOW, 0, engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))]))
    engine.push(layout.PAD_ON, 0, x=1.0, frame=0)
    late = engine.look_ahead_frames
    out = np.zeros((n_frames + late, 2), np.float32)
    engine.render_offline(out, np.zeros(len(out), np.float32), block)
    return out[late:]


def true_peak(out: np.ndarray) -> float:
    """Return the highest magnitude between the frames, away from the ends: there the measure itself rings."""
    finer = resample_poly(out.astype(np.float64), 16, 1, window=("kaiser", 12.0))
    return float(np.abs(finer[16 * 50 : -16 * 50]).max())


def band_limited(n_frames: int, gain: float) -> np.ndarray:
    """Return noise with nothing above 0.45 cycles per frame, as converters leave it."""
    spectrum = np.fft.rfft(noise(n_frames, gain), axis=0)
    spectrum[int(0.45 * n_frames) :] = 0.0
    return np.fft.irfft(spectrum, n_frames, axis=0)


def noise(n_frames: int, gain: float, seed: int = 0) -> np.ndarray:
    return gain * np.random.default_rng(seed).standard_normal((n_frames, 2))


def test_below_the_ceiling_every_bit_comes_through_later():
    quiet = np.clip(noise(5000, 0.1), -0.45, 0.45).astype(np.float32)

    np.testing.assert_array_equal(played(quiet, 5000), quiet)


def test_the_delay_is_at_most_a_millisecond_and_is_told():
    engine = Engine(RATE, MemoryPlan(1 << 10, 1 << 10), limiter=True)

    assert 0 < engine.look_ahead_frames <= RATE // 1000
    assert Engine(RATE, MemoryPlan(1 << 10, 1 << 10)).look_ahead_frames == 0


@pytest.mark.parametrize("make", [band_limited, noise])
@pytest.mark.parametrize("gain", [0.5, 2.0, 30.0])
def test_no_true_peak_passes_the_ceiling(gain: float, make: Callable[[int, float], np.ndarray]):
    out = played(make(5000, gain), 5000)

    assert np.abs(out).max() <= np.float32(CEILING)
    assert true_peak(out) <= CEILING


def test_a_peak_between_two_frames_is_found():
    between = np.sin(2 * np.pi * 0.25 * np.arange(4000) + np.pi / 4)[:, None]  # frames at 0.707 of a peak of 1
    between *= 1.2

    out = played(between, 4000)

    assert np.abs(between).max() < CEILING
    assert true_peak(out[200:3800]) <= CEILING


def test_after_a_loud_hit_the_gain_comes_back_to_one_bit_for_bit():
    sound = np.full((RATE, 1), 0.25, np.float32)
    sound[1000:1100] = 4.0

    out = played(sound, RATE)[:, 0]

    assert 0.87 * CEILING < out[1050] <= np.float32(CEILING)  # its edges overshoot between frames
    assert out[900] == np.float32(0.25)  # the look-ahead reaches no further back than it is long
    assert out[1200] < 0.2
    np.testing.assert_array_equal(out[-100:], np.float32(0.25))


def test_the_gain_goes_down_before_the_peak_without_a_step():
    sound = np.full((4000, 1), 0.5, np.float32)
    sound[2000] = 5.0

    out = played(sound, 4000)[:, 0]

    before = np.diff(out[1900:2000])
    assert before.min() < 0
    assert np.abs(before).max() < 0.05


def test_both_sides_are_turned_down_alike():
    sound = np.stack([np.full(3000, 2.0), np.full(3000, 0.5)], axis=1)

    out = played(sound, 3000)

    np.testing.assert_allclose(out[:, 0], 4.0 * out[:, 1], rtol=1e-5)


@settings(max_examples=30, deadline=None)
@given(
    gains=st.lists(st.floats(0.0, 20.0, width=32), min_size=1, max_size=12),
    block=st.sampled_from([1, 7, 64, 333]),
)
def test_blocks_make_no_difference_and_nothing_passes_the_ceiling(gains: list[float], block: int):
    parts = [noise(97, gain, seed) for seed, gain in enumerate(gains)]
    sound = np.concatenate(parts)

    at_once, in_blocks = (played(sound, len(sound) + 200, size) for size in (4096, block))

    np.testing.assert_array_equal(in_blocks, at_once)
    assert np.isfinite(at_once).all()
    assert np.abs(at_once).max() <= np.float32(CEILING)


def test_without_the_limiter_the_sound_is_as_loud_as_it_is():
    sound = noise(500, 3.0).astype(np.float32)

    np.testing.assert_array_equal(played(sound, 500, limiter=False), sound)


def pairs_of(sounds: list[np.ndarray], n_frames: int, block: int, limiter: bool = True) -> Engine:
    """Return an engine that has played sounds at once, each to a pair of outputs of its own."""
    engine = Engine(RATE, MemoryPlan(1 << 16, 1 << 20), limiter=limiter)
    engine.use_pairs([2 * pair for pair in range(len(sounds))])
    for pad, sound in enumerate(sounds):
        slot = engine.sounds.write(sound.astype(np.float32))
        engine.push(layout.SET_NOW, pad, engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))]))
        engine.parts.pads[pad]["pair"] = pad
        engine.push(layout.PAD_ON, pad, x=1.0, frame=0)
    out = np.zeros((n_frames + engine.look_ahead_frames, 2), np.float32)
    engine.render_offline(out, np.zeros(len(out), np.float32), block)
    np.testing.assert_array_equal(engine.shared.tape[:, : len(out)].T, out)  # live and offline, one mix
    return engine


def taped(engine: Engine, n_frames: int) -> np.ndarray:
    """Return the recorded mix, (n_frames, 2), from the frame that the delay allows."""
    late = engine.look_ahead_frames
    return engine.shared.tape[:, late : late + n_frames].T


def test_pairs_that_are_too_loud_together_are_recorded_below_the_ceiling():
    sound = band_limited(5000, 0.2)  # three of them pass the ceiling, one does not

    assert np.abs(taped(pairs_of([sound] * 3, 5000, 64, limiter=False), 5000)).max() > CEILING
    out = taped(pairs_of([sound] * 3, 5000, 64), 5000)
    assert np.abs(out).max() <= np.float32(CEILING)
    assert true_peak(out) <= CEILING
    for block in (1, 37, 1024):
        np.testing.assert_array_equal(taped(pairs_of([sound] * 3, 5000, block), 5000), out)


def test_pairs_are_recorded_as_one_pair_would_carry_them_all():
    sounds = [noise(3000, 0.6, seed=seed).astype(np.float32) for seed in range(2)]

    out = taped(pairs_of(sounds, 3000, 64), 3000)

    np.testing.assert_array_equal(out, played(sounds[0] + sounds[1], 3000))  # limited once, not twice


def test_pairs_that_are_quiet_together_are_recorded_as_their_sum_bit_for_bit():
    sounds = [np.clip(noise(3000, 0.1, seed=seed), -0.22, 0.22).astype(np.float32) for seed in range(2)]

    np.testing.assert_array_equal(taped(pairs_of(sounds, 3000, 64), 3000), sounds[0] + sounds[1])
