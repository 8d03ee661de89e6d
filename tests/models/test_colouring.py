"""Coloured pictures and envelopes, against what really comes of a sound that is filtered and faded."""

import numpy as np
import pytest

from models import likeness, mel
from models.colouring import Colouring, Colours
from models.sound_store import SETTINGS

N_STEPS = len(mel.step_edges(SETTINGS))


def hit(seconds: float = 0.6) -> mel.Array:
    rng = np.random.default_rng(0)
    time = np.arange(SETTINGS.n_frames) / SETTINGS.sample_rate
    tone = np.sin(2 * np.pi * 180 * time) + 0.3 * rng.standard_normal(len(time))
    return (tone * np.exp(-6.9 * time / seconds)).astype(np.float32)


def filtered(audio: mel.Array, waves_db: tuple[float, ...]) -> mel.Array:
    """Return the audio through a filter that has the gain of the waves at the place of every frequency."""
    hz = np.fft.rfftfreq(len(audio), 1 / SETTINGS.sample_rate)
    centres = mel.band_centres_hz(SETTINGS)[1:-1]
    place = np.interp(hz, centres, np.linspace(0.0, 1.0, len(centres)))
    gain_db = sum(depth * np.cos(np.pi * place * (1 + number)) for number, depth in enumerate(waves_db))
    return np.fft.irfft(np.fft.rfft(audio) * 10.0 ** (gain_db / 20.0), len(audio)).astype(np.float32)


def faded(audio: mel.Array, fall_db: float) -> mel.Array:
    middles = [(start + end - 1) / 2 * SETTINGS.hop_frames for start, end in mel.step_edges(SETTINGS)]
    at = np.interp(np.arange(len(audio)), middles, np.linspace(0.0, 1.0, len(middles)))
    return (audio * 10.0 ** (fall_db * at / 20.0)).astype(np.float32)


def colours(waves_db: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0), fall_db: float = 0.0) -> Colours:
    return Colours(np.array([waves_db]), np.array([fall_db]))


@pytest.mark.parametrize(
    ("waves_db", "fall_db"), [((6.0, 0.0, 0.0, 0.0), 0.0), ((-4.0, 3.0, 2.0, -2.0), 0.0), ((0.0,) * 4, -12.0)]
)
def test_a_coloured_sound_has_the_picture_and_envelope_of_one_that_was_filtered_and_faded(
    waves_db: tuple[float, ...], fall_db: float
):
    audio = hit()
    really = faded(filtered(audio, waves_db), fall_db)
    picture, envelope = mel.log_mel(audio[None], SETTINGS), likeness.small_envelope(audio, SETTINGS)[0][None]
    colouring = Colouring(SETTINGS)

    shown = colouring.pictures(colours(waves_db, fall_db), picture)
    cells = colouring.envelopes(colours(waves_db, fall_db), envelope.astype(np.float32), picture)

    wanted_picture = mel.log_mel(really[None], SETTINGS)
    heard = wanted_picture > SETTINGS.floor_db + 15.0
    assert np.abs(picture - wanted_picture)[heard].mean() > 2.0
    assert np.abs(shown - wanted_picture)[heard].mean() < 0.5
    wanted = likeness.small_envelope(really, SETTINGS)[0][None].astype(np.float32)
    sounding = wanted > wanted.max() - 50.0
    assert np.abs(envelope - wanted)[sounding].mean() > 1.0
    assert np.abs(cells - wanted)[sounding].mean() < 0.4


def test_silence_stays_silent_and_the_loudest_band_is_at_the_top_again():
    picture = np.full((1, N_STEPS, SETTINGS.n_columns), SETTINGS.floor_db, np.float32)
    picture[0, 3, SETTINGS.n_narrow + 40] = 0.0

    out = Colouring(SETTINGS).pictures(colours((9.0, -3.0, 2.0, 1.0), 30.0), picture)

    np.testing.assert_allclose(out, picture, atol=1e-4)


def test_sounds_that_are_not_coloured_keep_every_bit_and_those_drawn_are_a_share():
    drawn = Colours.drawn(400, 0.7, np.random.default_rng(0))
    pictures = np.random.default_rng(1).uniform(-60, 0, (400, N_STEPS, SETTINGS.n_columns)).astype(np.float32)
    envelopes = np.random.default_rng(2).uniform(-60, 0, (400, 6, 8)).astype(np.float32)
    colouring = Colouring(SETTINGS)

    for out, given in (
        (colouring.pictures(drawn, pictures), pictures),
        (colouring.envelopes(drawn, envelopes, pictures), envelopes),
    ):
        as_it_was = (out == given).all(axis=(1, 2))
        np.testing.assert_array_equal(as_it_was, ~drawn.is_one)
    assert 0.6 < drawn.is_one.mean() < 0.8


def test_a_quieter_sound_has_the_same_envelope_once_it_is_coloured():
    audio = hit()
    both = np.stack([likeness.small_envelope(audio * gain, SETTINGS)[0] for gain in (1.0, 0.1)]).astype(np.float32)
    one = colours((5.0, 1.0, -2.0, 1.0), -6.0)
    colour = Colours(np.repeat(one.waves_db, 2, axis=0), np.repeat(one.fall_db, 2))

    out = Colouring(SETTINGS).envelopes(colour, both, mel.log_mel(np.stack([audio, 0.1 * audio]), SETTINGS))

    np.testing.assert_allclose(out[0], out[1], atol=0.1)
