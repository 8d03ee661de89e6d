"""The log-mel picture, there and back, and its components."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from models import dataset, first_model, mel
from models.mel import MelSettings
from performer.sound.onsets import onset_frame

SMALL = MelSettings(
    sample_rate=8000,
    n_frames=4096,
    n_fft=256,
    hop_frames=64,
    n_bands=20,
    n_single_steps=4,
    step_growth=1.3,
    floor_db=-60.0,
    margin_db=4.0,
)


def hits(n: int, settings: MelSettings) -> mel.Array:
    """Return n decaying tones with noise (n, n_frames), each different."""
    rng = np.random.default_rng(0)
    seconds = np.arange(settings.n_frames) / settings.sample_rate
    hz, rate = rng.uniform(60, 3000, (n, 1)), rng.uniform(5, 60, (n, 1))
    noise = rng.uniform(0, 1, (n, 1)) * rng.standard_normal((n, settings.n_frames))
    return (np.exp(-rate * seconds) * (np.sin(2 * np.pi * hz * seconds) + noise)).astype(np.float32)


@pytest.mark.parametrize("settings", [SMALL, first_model.SETTINGS, replace(SMALL, step_growth=1.0)])
def test_steps_cover_every_hop_once_and_never_get_shorter(settings: MelSettings):
    edges = mel.step_edges(settings)

    assert [hop for start, end in edges for hop in range(start, end)] == list(range(settings.n_hops))
    lengths = [end - start for start, end in edges]
    assert lengths[: settings.n_single_steps] == [1] * settings.n_single_steps
    assert lengths[:-1] == sorted(lengths[:-1])


@pytest.mark.parametrize("settings", [SMALL, first_model.SETTINGS])
def test_every_bin_is_in_some_band_and_every_band_is_a_mean_of_bins(settings: MelSettings):
    matrix = mel.bands(settings)

    np.testing.assert_allclose(matrix.sum(axis=0), 1.0, rtol=1e-5)
    assert (matrix.sum(axis=1)[1:-1] > 0).all()  # but 0 Hz and half the rate, at whose edges the triangles end


WITH_NARROW = replace(SMALL, n_narrow=24)


def note(hz: float) -> mel.Array:
    """Return a steady note (1, n_frames)."""
    return np.sin(2 * np.pi * hz * np.arange(SMALL.n_frames) / SMALL.sample_rate)[None].astype(np.float32)


def test_narrow_bands_tell_low_notes_apart_far_better_than_the_others():
    low, higher = (mel.log_mel(note(hz), WITH_NARROW)[0].mean(axis=0) for hz in (62.5, 78.125))

    narrow, others = np.split(np.abs(low - higher), [WITH_NARROW.n_narrow])
    assert narrow.max() > others.max() + 10.0
    assert low[: WITH_NARROW.n_narrow].argmax() + mel.FIRST_NARROW_BIN == 8  # times 7.8125 Hz


def test_a_steady_note_is_as_loud_in_a_narrow_band_as_in_the_others():
    narrow, others = np.split(mel.log_mel(note(125.0), WITH_NARROW)[0, 5], [WITH_NARROW.n_narrow])

    assert abs(narrow.max() - others.max()) < 4.0


def test_a_narrow_band_lies_among_the_others_at_its_frequency():
    places = mel.column_places(WITH_NARROW)
    narrow, others = np.split(places, [WITH_NARROW.n_narrow])

    assert (others[0], others[-1]) == (0.0, 1.0)
    assert (np.diff(narrow) >= 0.0).all()
    highest_hz = (mel.FIRST_NARROW_BIN + WITH_NARROW.n_narrow - 1) * SMALL.sample_rate / WITH_NARROW.narrow_fft
    nearest = np.abs(mel.band_centres_hz(SMALL)[1:-1] - highest_hz).argmin()
    assert abs(narrow[-1] - others[nearest]) <= 0.5 / (SMALL.n_bands - 1)


def test_narrow_bands_change_nothing_of_the_others_nor_of_what_is_made_of_a_picture():
    audio = hits(3, SMALL)
    with_narrow, without = mel.log_mel(audio, WITH_NARROW), mel.log_mel(audio, SMALL)

    np.testing.assert_array_equal(with_narrow[:, :, WITH_NARROW.n_narrow :], without)
    np.testing.assert_array_equal(mel.magnitude(with_narrow, WITH_NARROW, 64), mel.magnitude(without, SMALL, 64))


def test_the_picture_of_white_noise_is_level():
    noise = np.random.default_rng(0).standard_normal((40, SMALL.n_frames)).astype(np.float32)

    picture = mel.log_mel(noise, SMALL).mean(axis=0)  # (n_steps, n_bands)

    assert np.ptp(picture.mean(axis=0)[1:-1]) < 4.0


def test_a_tone_lights_the_band_of_its_frequency():
    seconds = np.arange(SMALL.n_frames) / SMALL.sample_rate
    for hz in (300.0, 1000.0, 2500.0):
        picture = mel.log_mel(np.sin(2 * np.pi * hz * seconds)[None].astype(np.float32), SMALL)[0]

        centres = mel.band_centres_hz(SMALL)[1:-1]
        assert picture[10].argmax() == np.abs(centres - hz).argmin()


def test_gain_does_not_show():
    audio = hits(4, SMALL)

    np.testing.assert_allclose(mel.log_mel(audio * np.float32(0.01), SMALL), mel.log_mel(audio, SMALL), atol=2e-3)


def test_silence_is_the_floor_everywhere():
    picture = mel.log_mel(np.zeros((1, SMALL.n_frames), np.float32), SMALL)

    np.testing.assert_allclose(picture, SMALL.floor_db, atol=1e-4)


def test_power_is_that_of_a_transform_written_out():
    audio = hits(1, SMALL)
    hop, n = 7, np.arange(SMALL.n_fft)
    start = hop * SMALL.hop_frames - SMALL.n_fft // 2
    windowed = audio[0, start : start + SMALL.n_fft] * (0.5 - 0.5 * np.cos(2 * np.pi * n / SMALL.n_fft))

    for k in (0, 3, 100, 128):
        expected = abs((windowed * np.exp(-2j * np.pi * k * n / SMALL.n_fft)).sum()) ** 2
        assert mel.power(audio, SMALL)[0, hop, k] == pytest.approx(expected, rel=1e-3, abs=1e-6)


def test_a_picture_of_straight_lines_comes_back_as_its_magnitudes():
    level_db = np.linspace(0.0, -40.0, SMALL.n_hops)[:, None] - np.linspace(0.0, 10.0, SMALL.n_bands)[None]
    picture = (mel.pooling(SMALL) @ level_db)[None].astype(np.float32)

    magnitude = mel.magnitude(picture, SMALL, SMALL.hop_frames)[0]  # (n_bins, n_hops)

    back_db = 10 * np.log10(mel.bands(SMALL).T @ magnitude**2)  # (n_bands, n_hops)
    np.testing.assert_allclose(back_db.T[:40], level_db[:40], atol=1.0)


def test_what_is_near_the_floor_is_decoded_as_nothing():
    picture = np.full((1, len(mel.step_edges(SMALL)), SMALL.n_bands), SMALL.floor_db + 3.9, np.float32)

    assert not mel.magnitude(picture, SMALL, SMALL.hop_frames).any()


@pytest.fixture(scope="module")
def fitted() -> tuple[first_model.FirstModel, mel.Array]:
    pictures = mel.log_mel(hits(300, SMALL), SMALL)
    names = ["low" if number % 2 else "high" for number in range(300)]
    return first_model.fit(pictures, np.ones(300, np.float32), names, SMALL), pictures


def test_components_are_orthonormal_and_the_largest_come_first(fitted: tuple[first_model.FirstModel, mel.Array]):
    model, _ = fitted
    latents = model.encode(hits(300, SMALL))

    np.testing.assert_allclose(model.components.T @ model.components, np.eye(64), atol=1e-4)
    spread = latents.std(axis=0)
    assert (np.diff(spread) < 1e-3).all()
    assert np.square(spread).mean() == pytest.approx(1.0, rel=0.02)


def test_no_other_64_directions_carry_more(fitted: tuple[first_model.FirstModel, mel.Array]):
    model, pictures = fitted
    flat = pictures.reshape(len(pictures), -1).astype(np.float64)
    variances = np.linalg.svd(flat - flat.mean(axis=0), compute_uv=False) ** 2

    best = variances[:64].sum() / variances.sum()
    assert first_model.explained(model, pictures) == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize("n", [100, 2000])
def test_few_and_many_sounds_find_the_same_directions(n: int):
    rng = np.random.default_rng(0)
    planted = np.linalg.qr(rng.standard_normal((640, 64)))[0]  # (size, 64)
    flat = (rng.standard_normal((n, 64)) * np.linspace(9, 3, 64)) @ planted.T + 2.0
    pictures = flat.reshape(n, 32, 20).astype(np.float32)

    model = first_model.fit(pictures, np.ones(n, np.float32), [""] * n, SMALL)

    np.testing.assert_allclose(model.components @ (model.components.T @ planted), planted, atol=1e-3)


def test_a_sound_of_no_weight_does_not_count():
    pictures = mel.log_mel(hits(200, SMALL), SMALL)
    weights = np.repeat([1.0, 0.0], 100).astype(np.float32)

    model = first_model.fit(pictures, weights, [""] * 200, SMALL)

    np.testing.assert_allclose(model.mean, pictures[:100].reshape(100, -1).mean(axis=0), atol=1e-3)


def test_the_prior_lies_where_the_classes_lie(fitted: tuple[first_model.FirstModel, mel.Array]):
    model, _ = fitted
    latents = model.encode(hits(300, SMALL))

    assert {name: one.n_sounds for name, one in model.classes.items()} == {"low": 150, "high": 150}
    np.testing.assert_allclose(model.classes["low"].mean, latents[1::2].mean(axis=0), atol=1e-3)
    spread = np.sqrt(np.diag(model.classes["low"].factor @ model.classes["low"].factor.T))
    np.testing.assert_allclose(spread, latents[1::2].std(axis=0), rtol=0.2)


def test_a_checkpoint_comes_back_whole(fitted: tuple[first_model.FirstModel, mel.Array], tmp_path: Path):
    model, _ = fitted
    first_model.save(model, tmp_path / "runs" / "model.npz", {"licence": "CC0"})

    back, facts = first_model.load(tmp_path / "runs" / "model.npz")

    assert facts == {"licence": "CC0"}
    assert back.settings == model.settings
    audio = hits(3, SMALL)
    np.testing.assert_array_equal(back.encode(audio), model.encode(audio))
    np.testing.assert_array_equal(back.decode(back.encode(audio)), model.decode(model.encode(audio)))
    np.testing.assert_array_equal(back.classes["high"].factor, model.classes["high"].factor)


@pytest.mark.parametrize(("late_frames", "rise_frames"), [(0, 0), (1, 60), (700, 0), (700, 400)])
def test_training_and_stage_begin_a_sound_at_the_same_place(late_frames: int, rise_frames: int):
    audio = hits(1, first_model.SETTINGS)[0]
    audio[:rise_frames] *= np.linspace(0, 1, rise_frames, dtype=np.float32)
    late = np.pad(audio, (late_frames, 0))

    assert abs(dataset.onset_frame(late, 44_100) - onset_frame(late, 44_100)) <= 88  # 2 ms


def test_only_sounds_that_may_be_trained_on_are_read(tmp_path: Path):
    tone = hits(1, SMALL)[0]
    soundfile.write(tmp_path / "allowed.wav", tone, SMALL.sample_rate)
    soundfile.write(tmp_path / "silent.wav", np.zeros(100), SMALL.sample_rate)
    (tmp_path / "labels.csv").write_text(
        "path,label,maker,train_ok\n"
        "forbidden.wav,snare,nobody,0\n"  # there is no such file: to read it would fail
        "allowed.wav,kick,someone,1\n"
        "silent.wav,fx,someone,1\n"
    )

    examples = list(dataset.recorded(tmp_path, SMALL))

    assert [(one.path, one.class_, one.maker, one.audio.shape) for one in examples] == [
        ("allowed.wav", "kick", "someone", (SMALL.n_frames,))
    ]


def test_those_who_made_the_sounds_are_credited():
    pearl = {
        "path": "library/oramics-sampled/pearl-master-studio/kick-01.wav",
        "source": "oramics/sampled",
        "commit": "84d3405e107ad5",
        "licence": "CC-BY-3.0",
    }

    (source,) = dataset.sources([pearl, pearl | {"path": pearl["path"].replace("01", "02")}])

    assert source.n_sounds == 2
    assert source.credit == "Pearl Master Studio Pack 1 by enoe, from oramics/sampled @ 84d3405e10 (CC-BY-3.0)"


def test_the_synthesiser_teaches_every_class_it_makes():
    from models.drum_synthesis import CLASSES_MADE

    settings = replace(SMALL, sample_rate=44_100)
    examples = list(dataset.synthesised(1, 3, settings))

    assert [one.class_ for one in examples] == list(CLASSES_MADE)
    assert all(np.abs(one.audio).max() > 0.01 for one in examples)
