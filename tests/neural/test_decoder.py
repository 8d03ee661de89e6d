"""Latent to sound."""

from time import perf_counter

import numpy as np
import pytest

from performer.audio_format import Latent
from performer.neural import blend
from performer.neural.decoder import PEAK, Decoder
from performer.neural.encoder import Encoder
from performer.sound.sound import Sound
from tests.neural.hits import kick, noise


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load()


@pytest.fixture(scope="module")
def decoder() -> Decoder:
    return Decoder.load()


def latent_of(encoder: Encoder, sound: Sound) -> Latent:
    latent = encoder.encode(sound)
    assert latent is not None
    return latent


HITS = pytest.mark.parametrize("sound", [kick(), noise(60), noise(12)], ids=["kick", "hat", "snare"])


@HITS
def test_a_decoded_sound_is_heard_as_what_it_was_made_from(encoder: Encoder, decoder: Decoder, sound: Sound):
    latent = latent_of(encoder, sound)

    heard = latent_of(encoder, decoder.decode(latent, seed=0))

    others = [latent_of(encoder, other) for other in (kick(), noise(60), noise(12), noise(2, seconds=1.5))]
    nearest_other = sorted(float(np.linalg.norm(latent - other)) for other in others)[1]
    assert np.linalg.norm(heard - latent) < 0.5 * nearest_other


@HITS
def test_it_is_mono_at_the_cards_rate_with_a_known_peak(encoder: Encoder, decoder: Decoder, sound: Sound):
    made = decoder.decode(latent_of(encoder, sound), seed=0)

    assert made.n_channels == 1
    assert made.frames.dtype == np.float32
    assert made.sample_rate == decoder.card.sample_rate
    assert np.abs(made.frames).max() == pytest.approx(PEAK, abs=1e-5)


def test_it_begins_at_once_and_ends_in_silence(encoder: Encoder, decoder: Decoder):
    made = decoder.decode(latent_of(encoder, kick(seconds=0.2)), seed=0)

    assert np.argmax(np.abs(made.frames) > 0.1 * PEAK) < 0.005 * made.sample_rate
    assert abs(float(made.frames[-1, 0])) < 1e-3
    assert made.seconds < 0.6  # the tail is trimmed, not played to the end of the model's time


def test_the_same_latent_and_seed_give_the_same_bytes(encoder: Encoder, decoder: Decoder):
    latent = latent_of(encoder, noise(12))

    once, again = (decoder.decode(latent, seed=7).frames.tobytes() for _ in range(2))

    assert once == again
    assert Decoder.load().decode(latent, seed=7).frames.tobytes() == once


def test_a_latent_from_nowhere_still_makes_a_sound(decoder: Decoder):
    for latent in (np.zeros(64, np.float32), np.full(64, 50.0, np.float32), np.full(64, -50.0, np.float32)):
        made = decoder.decode(latent, seed=0)

        assert np.isfinite(made.frames).all()
        assert np.abs(made.frames).max() <= PEAK + 1e-5


def test_what_is_no_latent_is_refused(decoder: Decoder):
    with pytest.raises(ValueError):
        decoder.decode(np.zeros(63, np.float32), seed=0)
    with pytest.raises(ValueError):
        decoder.decode(np.full(64, np.nan, np.float32), seed=0)


def test_a_draw_of_a_class_is_nearest_to_that_class(decoder: Decoder, encoder: Encoder):
    rng = np.random.default_rng(0)
    means = {name: one.mean for name, one in decoder.prior.classes.items()}
    for name in ("kick", "hat_closed", "cymbal"):
        latent = blend.draw(decoder.prior.of_class(name), rng, spread=0.5)

        heard = latent_of(encoder, decoder.decode(latent, seed=0))

        order = sorted(means, key=lambda other: float(np.linalg.norm(heard - means[other])))
        assert name in order[:3]


def test_decoding_takes_a_tenth_of_a_second_at_most(encoder: Encoder, decoder: Decoder):
    latents = [latent_of(encoder, sound) for sound in (kick(), noise(12), noise(2, seconds=1.5))]
    for latent in latents:
        decoder.decode(latent, seed=0)  # compiled by now

    quickest = []
    for latent in latents:
        times = []
        for _ in range(5):
            start = perf_counter()
            decoder.decode(latent, seed=0)
            times.append(perf_counter() - start)
        quickest.append(min(times))  # of five: another process may have had the core

    assert max(quickest) < 0.1
