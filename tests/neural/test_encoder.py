"""What the encoder hears, and what makes no difference to it."""

import numpy as np
import pytest

from performer.neural.encoder import Encoder
from performer.sound.resample import resample
from performer.sound.sound import Sound
from tests.neural.hits import between_silences, kick, noise, quieter


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load()


def share_moved(encoder: Encoder, sound: Sound, other: Sound) -> float:
    """Return the distance of two latents, in units of that from a kick to a hat."""
    here, there = encoder.encode(sound), encoder.encode(other)
    far, farther = encoder.encode(kick()), encoder.encode(noise(60))
    assert here is not None
    assert there is not None
    assert far is not None
    assert farther is not None
    return float(np.linalg.norm(here - there) / np.linalg.norm(far - farther))


def test_a_latent_is_64_finite_numbers(encoder: Encoder):
    latent = encoder.encode(kick())

    assert latent is not None
    assert latent.shape == (64,)
    assert latent.dtype == np.float32
    assert np.isfinite(latent).all()


def test_silence_has_no_latent(encoder: Encoder):
    assert encoder.encode(Sound(np.zeros((44_100, 2), np.float32), 44_100)) is None
    assert encoder.encode(Sound(np.zeros((0, 1), np.float32), 44_100)) is None
    assert encoder.encode(quieter(kick(), by_db=90)) is None


def test_what_is_no_number_has_no_latent(encoder: Encoder):
    frames = kick().frames.copy()
    frames[100] = np.nan

    assert encoder.encode(Sound(frames, 44_100)) is None


def test_one_frame_is_a_sound(encoder: Encoder):
    latent = encoder.encode(Sound(np.ones((1, 1), np.float32), 44_100))

    assert latent is not None
    assert np.isfinite(latent).all()


@pytest.mark.parametrize("by_db", [6, 20, 60])
@pytest.mark.parametrize("sound", [kick(), noise(30)], ids=["kick", "hat"])
def test_level_does_not_matter(encoder: Encoder, sound: Sound, by_db: float):
    assert share_moved(encoder, sound, quieter(sound, by_db)) < 0.002


def test_lateness_does_not_matter(encoder: Encoder):
    late = between_silences(kick(), before_seconds=0.05, after_seconds=0.0)

    assert share_moved(encoder, kick(), late) < 0.002


def test_silence_behind_does_not_matter(encoder: Encoder):
    followed = between_silences(kick(), before_seconds=0.0, after_seconds=3.0)

    assert share_moved(encoder, kick(), followed) < 0.002


def test_the_rate_of_the_sound_does_not_matter(encoder: Encoder):
    dull = resample(resample(kick(), 16_000), 44_100)  # nothing above 8 kHz, at either rate

    assert share_moved(encoder, dull, resample(dull, 96_000)) < 0.05


def test_a_sound_in_two_equal_channels_is_the_sound(encoder: Encoder):
    doubled = Sound(np.repeat(kick().frames, 2, axis=1), 44_100)

    assert share_moved(encoder, kick(), doubled) < 1e-4


def test_what_comes_after_the_model_stops_listening_does_not_matter(encoder: Encoder):
    long = Sound(np.tile(kick(seconds=1.0).frames, (3, 1)), 44_100)

    assert share_moved(encoder, Sound(long.frames[: encoder.card.frames], 44_100), long) < 1e-4


def test_different_hits_are_apart(encoder: Encoder):
    assert share_moved(encoder, noise(60), noise(3, seconds=1.5)) > 0.3


def test_a_batch_equals_its_sounds_one_by_one(encoder: Encoder):
    silent = Sound(np.zeros((100, 1), np.float32), 44_100)
    sounds = [kick(), silent, *(noise(decay) for decay in np.linspace(3, 90, 40)), kick(sample_rate=48_000)]

    together = encoder.encode_batch(sounds)

    assert together[1] is None
    for sound, latent in zip(sounds, together):
        alone = encoder.encode(sound)
        assert (alone is None) == (latent is None)
        if alone is not None and latent is not None:
            np.testing.assert_allclose(latent, alone, atol=1e-4)


def test_an_empty_batch_is_an_empty_list(encoder: Encoder):
    assert encoder.encode_batch([]) == []


def test_the_shipped_encoder_is_small_and_says_where_it_comes_from(encoder: Encoder):
    from performer.neural.identity import SHIPPED

    assert (SHIPPED / "encoder.onnx").stat().st_size <= 8_000_000
    assert encoder.card.latent_size == 64
    assert encoder.card.licence == "CC BY-SA 4.0"
    assert "CC-BY-SA-3.0" in encoder.card.credits
    assert len(encoder.model_id) == 12
