"""Level, pitch, onsets, fingerprint, rate and ends of sounds, each against a value known from elsewhere."""

import hashlib
import struct

import numpy as np
import pytest

from performer.sound.fingerprint import fingerprint
from performer.sound.loudness import hit_level_db, k_weight, k_weighting, loudest
from performer.sound.onsets import onset_frame, onsets
from performer.sound.pitch import CERTAIN, pitch
from performer.sound.resample import resample
from performer.sound.slices import after_decay, may_hold_another, sound_starts
from performer.sound.sound import Sound
from performer.sound.trim import fade_in, fade_out, tail_end, trim_tail

RATE = 1000


def of(values: list[float] | np.ndarray, rate: int = RATE) -> Sound:
    return Sound(np.asarray(values, np.float32).reshape(-1, 1), rate)


def sine(hz: float, seconds: float, rate: int = 48000) -> np.ndarray:
    return np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate).astype(np.float32)


def bursts(starts: list[int], length: int, n_frames: int, decay_frames: float) -> np.ndarray:
    out = np.zeros(n_frames, np.float32)
    noise = np.random.default_rng(0).uniform(0.5, 1.0, length) * np.exp(-np.arange(length) / decay_frames)
    noise[1::2] *= -1
    for start in starts:
        n = min(length, n_frames - start)
        out[start : start + n] += noise[:n].astype(np.float32)
    return out


def test_mono_is_the_mean_of_the_channels():
    sound = Sound(np.array([[1, 3], [2, -2]], np.float32), RATE)

    assert sound.mono().tolist() == [2, 0]
    assert (sound.n_frames, sound.n_channels, sound.seconds) == (2, 2, 0.002)


def test_a_fingerprint_tells_rate_channels_and_every_frame():
    sounds = [
        of([0, 1, 2, 3]),
        of([0, 1, 2, 3], rate=2000),
        of([0, 1, 2, 3.0001]),
        Sound(np.array([[0, 1], [2, 3]], np.float32), RATE),
    ]
    assert len({fingerprint(sound) for sound in sounds}) == 4
    assert fingerprint(of([0, 1, 2, 3])) == fingerprint(sounds[0])
    packed = struct.pack("<qq4f", RATE, 1, 0, 1, 2, 3)  # kit files carry it: it may not change
    assert fingerprint(sounds[0]) == hashlib.blake2b(packed, digest_size=16).hexdigest()


def test_a_fingerprint_does_not_depend_on_how_the_frames_lie_in_memory():
    wide = np.arange(8, dtype=np.float32).reshape(4, 2)

    assert fingerprint(Sound(wide[:, 1:], RATE)) == fingerprint(of([1, 3, 5, 7]))


def test_the_same_rate_gives_the_same_object_and_another_the_same_length_of_time():
    sound = of(sine(100, 0.5))
    assert resample(sound, RATE) is sound

    assert resample(Sound(sine(440, 0.5)[:, None], 48000), 24000).n_frames == 12000


def test_a_resampled_sine_is_the_sine_at_the_other_rate():
    made = resample(Sound(sine(440, 0.5)[:, None], 48000), 44100)

    np.testing.assert_allclose(made.mono()[2000:-2000], sine(440, 0.5, 44100)[2000:-2000], atol=1e-3)


def test_one_frame_can_be_resampled_down():
    assert resample(of([0.5], rate=192000), 8000).n_frames == 1


def test_the_filter_at_48_khz_is_the_table_of_the_standard():
    shelf, high_pass = k_weighting(48000)

    np.testing.assert_allclose(shelf[:3], [1.53512485958697, -2.69169618940638, 1.19839281085285], atol=1e-8)
    np.testing.assert_allclose(shelf[4:], [-1.69065929318241, 0.73248077421585], atol=1e-8)
    np.testing.assert_allclose(high_pass[4:], [-1.99004745483398, 0.99007225036621], atol=1e-8)


@pytest.mark.parametrize(("n_frames", "rate"), [(5, 44100), (3000, 8000), (150_000, 48000), (70_000, 1000)])
def test_weighting_by_spectra_is_the_recursion_of_the_standard(n_frames: int, rate: int):
    from scipy.signal import sosfilt

    frames = np.random.default_rng(1).normal(0, 0.3, (n_frames, 2)).astype(np.float32)

    np.testing.assert_allclose(k_weight(frames, rate), sosfilt(k_weighting(rate), frames, axis=0), atol=2e-5)


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_a_full_scale_sine_near_one_kilohertz_is_minus_three_at_any_rate(rate: int):
    assert hit_level_db(of(sine(997, 1.0, rate), rate)) == pytest.approx(-3.01, abs=0.06)


def test_channels_are_summed_and_silence_is_the_floor():
    mono = sine(997, 0.5)[:, None]

    assert hit_level_db(Sound(np.hstack([mono, mono]), 48000)) == pytest.approx(0.0, abs=0.06)
    assert hit_level_db(of([0.0] * 500)) == -120.0


def test_the_level_is_that_of_the_loudest_tenth_of_a_second_and_a_short_sound_is_padded():
    long = np.concatenate([0.1 * sine(997, 0.5), sine(997, 0.2), 0.1 * sine(997, 0.5)])
    assert hit_level_db(of(long, 48000)) == pytest.approx(-3.0, abs=0.1)

    half = hit_level_db(of(sine(997, 0.05), 48000))
    assert half == pytest.approx(-6.02, abs=0.15)


def test_the_loudest_window_is_found_to_the_frame():
    assert loudest(np.array([0, 1, 4, 4, 0, 0.0]), 2) == (2, 4.0)
    assert loudest(np.array([2.0, 2.0]), 4) == (0, 1.0)


def test_fades_rise_from_silence_and_fall_to_it():
    ones = np.ones((4, 1), np.float32)

    assert fade_in(ones, 2)[:, 0].tolist() == [0, 0.5, 1, 1]
    assert fade_out(ones, 2)[:, 0].tolist() == [1, 1, 0.5, 0]
    assert fade_out(ones, 9)[:, 0].tolist() == [0.75, 0.5, 0.25, 0]
    assert ones[:, 0].tolist() == [1, 1, 1, 1]


def test_a_tail_is_cut_where_it_falls_below_the_floor():
    frames = np.array([1, 0.5, 0.2, 0.0009, 0.0009, 0.0001, 0, 0], np.float32)[:, None]

    assert tail_end(frames, 60) == 3
    assert trim_tail(frames, 60, n_fade=2)[:, 0] == pytest.approx([1, 0.5, 0.2, 0.00045, 0])
    assert trim_tail(np.zeros((5, 1), np.float32), 60, n_fade=0).shape == (0, 1)


def test_an_onset_after_silence_is_found_to_the_frame():
    mono = np.zeros(500, np.float32)
    mono[137:] = bursts([0], 363, 363, 80)

    assert onset_frame(mono, RATE) == 137
    assert onset_frame(mono[137:], RATE) == 0
    assert onset_frame(np.zeros(10, np.float32), RATE) == 0
    assert onset_frame(np.zeros(0, np.float32), RATE) == 0


def test_a_floor_of_noise_before_the_event_does_not_move_the_onset():
    rng = np.random.default_rng(3)
    mono = rng.normal(0, 0.01, 48000).astype(np.float32)
    mono[20000:] += bursts([0], 28000, 28000, 4000)

    assert abs(onset_frame(mono, 48000) - 20000) <= 48


def test_a_quiet_rumble_a_second_early_is_not_the_event_but_a_soft_rise_is():
    mono = np.zeros(48000, np.float32)
    mono[100:200] = 0.005
    swell = np.linspace(0, 1, 9600, dtype=np.float32) * sine(300, 0.2)
    mono[24000:33600] = swell

    assert 24000 <= onset_frame(mono, 48000) <= 24000 + 480


def test_onsets_are_refined_to_the_rise():
    starts = [4410, 26460, 52920]
    found = onsets(bursts(starts, 20000, 80000, 3000), 44100)

    assert len(found) == 3
    assert max(abs(a - b) for a, b in zip(found, starts)) <= 44


def test_a_flam_is_one_sound_and_a_stroke_after_the_decay_is_another():
    mono = bursts([100, 150, 500, 900], 300, 1300, 60)

    assert after_decay(mono, RATE, [100, 150, 500, 900]) == [100, 500, 900]


def test_a_swell_over_a_sound_that_has_not_decayed_is_no_new_sound():
    mono = np.ones(1000, np.float32)

    assert after_decay(mono, RATE, [0, 400]) == [0]


def test_the_noise_of_a_room_between_two_claps_is_no_sound():
    mono = np.random.default_rng(2).normal(0, 0.002, 44100 * 6).astype(np.float32)
    for start in (20_000, 200_000):
        mono[start : start + 8000] += bursts([0], 8000, 8000, 1500)

    found = sound_starts(mono, 44100, most=64)

    assert len(found) == 2
    assert max(abs(a - b) for a, b in zip(found, (20_000, 200_000))) <= 44


@pytest.mark.parametrize("starts", [[0], [300], [0, 100], [0, 400], [0, 700], [0, 5, 900]])
@pytest.mark.parametrize("decay_frames", [20, 60, 400])
def test_what_is_said_to_hold_no_other_sound_holds_none_wherever_onsets_are_found(
    starts: list[int], decay_frames: float
):
    mono = bursts(starts, 600, 1500, decay_frames)
    first = onset_frame(mono, RATE)

    kept = after_decay(mono, RATE, list(range(first, 1500)))

    if not may_hold_another(mono, RATE, first):
        assert kept == [first]
    assert may_hold_another(mono, RATE, first) == (len(kept) > 1)


def test_starts_are_limited_and_silence_has_none():
    mono = bursts([0, 22050, 44100, 66150], 15000, 88200, 3000)

    assert len(sound_starts(mono, 44100, most=64)) == 4
    assert len(sound_starts(mono, 44100, most=2)) == 2
    assert sound_starts(np.zeros(1000, np.float32), 44100, most=64) == []


@pytest.mark.parametrize("hz", [41.2, 110.0, 440.0, 1000.0])
def test_the_pitch_of_a_tone_is_certain_and_right(hz: float):
    tone = (sine(hz, 0.5) + 0.4 * sine(2 * hz, 0.5)) * np.exp(-np.arange(24000) / 12000)

    found, confidence = pitch(tone.astype(np.float32), 48000)

    assert found == pytest.approx(hz, rel=0.005)
    assert confidence >= CERTAIN


def test_noise_and_clicks_have_no_certain_pitch():
    noise = np.random.default_rng(5).normal(0, 0.2, 24000).astype(np.float32)

    assert pitch(noise, 48000)[1] < CERTAIN
    assert pitch(np.ones(3, np.float32), 48000) == (None, 0.0)
    assert pitch(np.zeros(48000, np.float32), 48000) == (None, 0.0)
