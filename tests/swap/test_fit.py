"""What a swapped sound may be like beside the pad's anchor: rule 2 of every swap."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from performer.audio_format import Frames, db_of_gain, gain_of_db
from performer.sound.resample import resample
from performer.sound.sound import Sound
from performer.swap.fit import Fitted, Measure, Misfit, fit, from_onset, heard_level_db, measure

RATE = 8000


def struck(
    seconds: float, gain: float, rise_frames: int = 8, decay_seconds: float = 0.08, seed: int = 1, rate: int = RATE
) -> Sound:
    """Return noise that rises linearly to its peak and falls off from there."""
    n = round(seconds * rate)
    after = np.maximum(np.arange(n) - rise_frames, 0) / rate
    envelope = np.minimum(np.arange(1, n + 1) / (rise_frames + 1), 1.0) * np.exp(-after / decay_seconds)
    drawn = np.sign(np.random.default_rng(seed).normal(size=n))
    return Sound((gain * envelope * drawn)[:, None].astype(np.float32), rate)


def fitted(sound: Sound, anchor: Measure, rate: int = RATE) -> Fitted:
    """Return the fit of a sound that has to fit."""
    result = fit(sound, anchor, rate)
    assert isinstance(result, Fitted), result
    return result


def peak_of(sound: Sound) -> float:
    return float(np.abs(sound.frames).max())


def with_silence(sound: Sound, n: int) -> Sound:
    return Sound(np.concatenate([np.zeros((n, sound.n_channels), np.float32), sound.frames]), sound.sample_rate)


def test_a_sound_is_measured_from_its_onset_on():
    sound = struck(0.2, 0.5, rise_frames=8)

    measured = measure(with_silence(sound, 300))

    assert measured.n_frames == pytest.approx(1600, abs=2)
    assert measured.rise_frames == pytest.approx(8, abs=2)
    assert measured.peak == 0.5
    assert measured.level_db == pytest.approx(heard_level_db(sound), abs=0.01)


def test_the_level_becomes_the_anchors():
    anchor = measure(struck(0.3, 0.5))
    for gain in (0.2, 0.5, 0.9):
        result = fitted(struck(0.3, gain, seed=2), anchor)

        assert heard_level_db(result.sound) == pytest.approx(anchor.level_db, abs=0.5)
        assert result.notes == ()


def test_nothing_is_made_more_than_12_db_louder():
    anchor = measure(struck(0.3, 0.9))

    result = fitted(struck(0.3, 0.01), anchor)

    assert result.gain_db == 12.0
    assert peak_of(result.sound) == pytest.approx(0.01 * gain_of_db(12.0), rel=1e-3)
    assert result.notes == ("it stays quieter than the pad's own sound",)


def test_a_sound_of_sharp_peaks_is_kept_quieter_than_its_level_asks():
    anchor = measure(struck(0.3, 0.5))
    spiky = struck(0.3, 0.3)
    spiky.frames[8] = 0.9

    result = fitted(spiky, anchor)

    assert peak_of(result.sound) == pytest.approx(0.5 * gain_of_db(3.0), rel=1e-3)
    assert result.notes == ("its peaks keep it quieter",)


def test_leading_silence_goes():
    anchor = measure(struck(0.3, 0.5))
    sound = struck(0.3, 0.5, rise_frames=2, seed=3)

    late = fitted(with_silence(sound, 777), anchor)

    kept_before = late.sound.n_frames - fitted(sound, anchor).sound.n_frames
    assert 0 <= kept_before <= round(0.0015 * RATE) + 1
    assert abs(late.sound.frames[0, 0]) == 0.0  # faded in up to the onset, not cut at it


def test_a_long_sound_is_cut_to_one_and_a_half_times_the_anchor_and_faded():
    anchor = measure(struck(0.2, 0.5))
    result = fitted(struck(2.0, 0.5, decay_seconds=9.0), anchor)

    last = np.abs(result.sound.frames[:, 0])
    assert result.sound.n_frames == round(1.5 * anchor.n_frames)
    assert last[-1] == 0.0
    assert np.all(np.diff(last[-200:]) <= 1e-6)


def test_a_very_short_anchor_has_very_short_neighbours():
    anchor = measure(struck(0.01, 0.5, rise_frames=1))

    assert fitted(struck(0.5, 0.5, rise_frames=1), anchor).sound.n_frames == 120


def test_a_slow_start_that_is_quiet_is_trimmed_away():
    anchor = measure(struck(0.3, 0.5, rise_frames=2))
    prelude = struck(0.03, 0.1, rise_frames=1, decay_seconds=0.003)
    slow = Sound(np.concatenate([prelude.frames, struck(0.2, 0.5, rise_frames=2).frames]), RATE)

    result = fitted(slow, anchor)

    assert measure(result.sound).rise_frames <= 2 + 0.005 * RATE
    assert result.notes == ("its slow start was trimmed",)


def test_a_sound_that_swells_is_passed_over():
    anchor = measure(struck(0.3, 0.5, rise_frames=2))

    assert fit(struck(0.4, 0.5, rise_frames=2000), anchor, RATE) == Misfit("its attack is too slow for this pad")


def test_silence_and_no_sound_at_all_are_passed_over():
    anchor = measure(struck(0.3, 0.5))
    for frames in (np.zeros((500, 2), np.float32), np.zeros((0, 1), np.float32)):
        assert fit(Sound(frames, RATE), anchor, RATE) == Misfit("it is silent")


def test_nothing_takes_the_place_of_a_silent_anchor():
    anchor = measure(Sound(np.zeros((800, 1), np.float32), RATE))

    assert isinstance(fit(struck(0.3, 0.5), anchor, RATE), Misfit)


def test_the_result_has_the_engines_rate_and_its_own_channels():
    mono = struck(0.3, 0.5)
    stereo = resample(Sound(np.repeat(mono.frames, 2, axis=1), RATE), 44100)
    anchor = measure(resample(mono, 44100))

    result = fitted(stereo, anchor, 48000)

    assert result.sound.sample_rate == 48000
    assert result.sound.n_channels == 2
    assert heard_level_db(result.sound) == pytest.approx(anchor.level_db, abs=0.5)


def test_frames_that_are_no_numbers_or_absurd_do_not_come_through():
    anchor = measure(struck(0.3, 0.5))
    broken = struck(0.3, 0.5)
    broken.frames[20:24, 0] = np.nan, np.inf, -np.inf, 3e38

    result = fit(broken, anchor, RATE)

    assert isinstance(result, Misfit) or np.isfinite(result.sound.frames).all()


def test_what_is_given_is_left_as_it_was():
    sound = struck(0.4, 0.2)
    before = sound.frames.copy()

    fit(sound, measure(struck(0.1, 0.9)), RATE)

    np.testing.assert_array_equal(sound.frames, before)


SHAPES = st.builds(
    struck,
    seconds=st.floats(0.002, 0.6),
    gain=st.floats(1e-5, 4.0),
    rise_frames=st.integers(0, 400),
    decay_seconds=st.floats(0.001, 1.0),
    seed=st.integers(0, 5),
    rate=st.sampled_from([1000, 8000, 11025]),
)


@settings(max_examples=60, deadline=None)
@given(SHAPES, SHAPES, st.integers(0, 500))
def test_no_sound_breaks_the_rules_of_its_pad(sound: Sound, anchor_sound: Sound, silence: int):
    anchor = measure(anchor_sound)
    result = fit(with_silence(sound, silence), anchor, RATE)
    if isinstance(result, Misfit):
        return
    frames: Frames = result.sound.frames
    magnitude: npt.NDArray[np.float32] = np.abs(frames[:, 0])

    assert np.isfinite(frames).all()
    assert result.gain_db <= 12.0
    assert magnitude.max() <= anchor.peak * gain_of_db(3.0)
    assert len(frames) <= round(max(1.5 * anchor.n_frames / anchor.sample_rate, 0.06) * RATE)
    assert np.argmax(magnitude) <= round((anchor.rise_frames / anchor.sample_rate + 0.005) * RATE)
    assert not np.any((magnitude > 0) & (magnitude < 1e-20))
    level_db = heard_level_db(result.sound)
    if result.gain_db < 12.0 and magnitude.max() < 0.999 * anchor.peak * gain_of_db(3.0):
        assert level_db == pytest.approx(anchor.level_db, abs=0.5)
    assert level_db <= anchor.level_db + 0.5


def test_trimming_the_silence_off_twice_changes_nothing():
    once = from_onset(with_silence(struck(0.2, 0.5, rise_frames=1), 400))

    np.testing.assert_array_equal(from_onset(once).frames, once.frames)
    assert db_of_gain(peak_of(once)) == pytest.approx(db_of_gain(0.5))


def test_a_mono_sound_counts_as_loud_as_it_plays_on_both_sides():
    mono = struck(0.3, 0.5)
    both = Sound(np.repeat(mono.frames, 2, axis=1), RATE)

    assert heard_level_db(mono) == pytest.approx(heard_level_db(both), abs=1e-3)
    np.testing.assert_allclose(fitted(both, measure(mono), RATE).sound.frames, both.frames, rtol=1e-3)


def test_a_sound_cut_to_its_onset_does_not_begin_with_a_step():
    slow = struck(0.3, 0.5, rise_frames=20, seed=5)
    result = fitted(with_silence(slow, 400), measure(slow))

    first = np.abs(result.sound.frames[:3, 0])
    assert first[0] == 0.0
    assert first.max() < 0.05 * peak_of(result.sound)
