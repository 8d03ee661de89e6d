"""Magnitudes to audio: told by decibels, since an inverter that does nothing also runs."""

import numpy as np
import pytest

from performer.neural import phase, spectra
from performer.neural.spectra import Real

RATE = 44_100
N_FRAMES = 22_016  # 86 hops of 256
N_BINS = 513


def kick() -> Real:
    t = np.arange(N_FRAMES) / RATE
    return (np.exp(-t * 12) * np.sin(2 * np.pi * (50 * t + 4 * (1 - np.exp(-t * 40))))).astype(np.float32)


def hat() -> Real:
    t = np.arange(N_FRAMES) / RATE
    noise = np.random.default_rng(3).standard_normal(N_FRAMES)
    return (np.exp(-t * 40) * np.diff(noise, prepend=0.0)).astype(np.float32)


def snare() -> Real:
    t = np.arange(N_FRAMES) / RATE
    noise = np.random.default_rng(4).standard_normal(N_FRAMES)
    return (np.exp(-t * 25) * (np.sin(2 * np.pi * 190 * t) + 0.5 * noise)).astype(np.float32)


SOUNDS = {"kick": kick, "snare": snare, "hat": hat}


def magnitude_of(audio: Real, hop_frames: int) -> Real:
    return np.abs(spectra.spectra_of(audio, hop_frames, N_FRAMES // hop_frames, N_BINS))


def convergence_db(audio: Real, wanted: Real, hop_frames: int) -> float:
    """Return how far the magnitudes of audio are from those wanted (n_hops, n_bins); less is nearer."""
    got = np.zeros_like(wanted)
    n_hops = min(len(wanted), len(audio) // hop_frames)
    got[:n_hops] = np.abs(spectra.spectra_of(audio, hop_frames, n_hops, N_BINS))
    return float(20 * np.log10(np.linalg.norm(got - wanted) / np.linalg.norm(wanted)))


def random_phases(wanted: Real) -> spectra.Complex:
    turns = np.random.default_rng(0).random(wanted.shape)
    return (wanted * np.exp(2j * np.pi * turns)).astype(np.complex64)


def griffin_lim(wanted: Real, hop_frames: int, n_rounds: int) -> Real:
    """Return the audio of plain Griffin-Lim from random phases: single rounds have no momentum."""
    current = random_phases(wanted)
    for _ in range(n_rounds):
        current = spectra.polished(wanted, current, hop_frames, 1)
    return spectra.audio_of(current, hop_frames)


@pytest.mark.parametrize(("name", "at_most_db"), [("kick", -20.0), ("snare", -22.0), ("hat", -18.0)])
def test_it_is_3_db_nearer_than_32_rounds_of_griffin_lim(name: str, at_most_db: float):
    wanted = magnitude_of(SOUNDS[name](), 256)

    made = phase.audio_of(wanted.T, 256, np.random.default_rng(0))

    ours = convergence_db(made, wanted, 256)
    assert ours < at_most_db
    assert ours < convergence_db(griffin_lim(wanted, 256, 32), wanted, 256) - 3.0


@pytest.mark.parametrize(("name", "at_most_db"), [("kick", -16.0), ("snare", -22.0), ("hat", -20.0)])
def test_it_holds_for_other_hops(name: str, at_most_db: float):
    wanted = magnitude_of(SOUNDS[name](), 128)

    made = phase.audio_of(wanted.T, 128, np.random.default_rng(0))

    assert convergence_db(made, wanted, 128) < at_most_db


@pytest.mark.parametrize("name", SOUNDS)
def test_the_integrated_phase_alone_is_far_nearer_than_a_random_one(name: str):
    wanted = magnitude_of(SOUNDS[name](), 128)

    made = phase.audio_of(wanted.T, 128, np.random.default_rng(0), n_rounds=0)

    unguided = spectra.audio_of(random_phases(wanted), 128)
    assert convergence_db(made, wanted, 128) < convergence_db(unguided, wanted, 128) - 10.0


def test_a_click_comes_back_within_a_frame_of_its_place():
    audio = np.zeros(N_FRAMES, np.float32)
    audio[5000] = 1.0

    made = phase.audio_of(magnitude_of(audio, 128).T, 128, np.random.default_rng(0))

    assert abs(int(np.argmax(np.abs(made))) - 5000) <= 1
    assert np.abs(made).max() > 0.6


def test_a_tone_keeps_its_frequency():
    tone = np.sin(2 * np.pi * 1000.0 * np.arange(N_FRAMES) / RATE).astype(np.float32)

    made = phase.audio_of(magnitude_of(tone, 256).T, 256, np.random.default_rng(0))

    spectrum = np.abs(np.fft.rfft(made * np.hanning(len(made))))
    assert np.argmax(spectrum) * RATE / len(made) == pytest.approx(1000.0, abs=2.5)


def test_the_same_seed_makes_the_same_bytes():
    wanted = magnitude_of(snare(), 256).T

    once, again = (phase.audio_of(wanted, 256, np.random.default_rng(5)).tobytes() for _ in range(2))

    assert once == again


def test_a_picture_of_silence_is_silence():
    made = phase.audio_of(np.zeros((N_BINS, 86), np.float32), 256, np.random.default_rng(0))

    assert not made.any()


def test_what_follows_the_last_audible_hop_costs_nothing():
    wanted = np.zeros((N_BINS, 86), np.float32)
    wanted[:, :3] = 1.0

    made = phase.audio_of(wanted, 256, np.random.default_rng(0))

    assert len(made) == (3 + 2) * 256  # half a window of 1024 may still ring


def test_spectra_and_back_is_the_same_audio():
    audio = snare()

    back = spectra.audio_of(spectra.spectra_of(audio, 256, 86, N_BINS), 256)

    np.testing.assert_allclose(back[:-1024], audio[:-1024], atol=1e-5)


def test_spectra_are_those_of_numpy():
    audio = snare()
    padded = np.pad(audio, 512)

    ours = spectra.spectra_of(audio, 256, 86, N_BINS)

    for hop in (0, 1, 40, 85):
        window = padded[hop * 256 : hop * 256 + 1024] * np.hanning(1025)[:-1]
        np.testing.assert_allclose(ours[hop], np.fft.rfft(window), atol=1e-4)
