"""The store: what is in it, whose it is, and that it does not depend on who fills it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from models import dataset, orders, sound_store
from models.growing_array import GrowingArray
from models.orders import Numbers, Workshop
from models.sound_store import Store

RATE = 16_000
SETTINGS = replace(
    sound_store.SETTINGS, sample_rate=RATE, n_frames=8192, n_fft=256, hop_frames=64, n_bands=20, n_single_steps=4
)
NUMBERS = Numbers(
    made_per_class=1, voice_calls=1, mixtures=6, recorded_hearings=3, made_hearings=2, mixture_hearings=1
)
ROWS = {
    "library/body_percussion/heel_l_vl1_rr1.wav": ("perc", "body", 1),
    "library/body_percussion/heel_l_vl2_rr1.wav": ("perc", "body", 1),
    "library/body_percussion/heel_r_vl1_rr1.wav": ("perc", "body", 1),
    "library/else/hat.wav": ("hat_closed", "else", 1),
    "library/else/silence.wav": ("hat_closed", "else", 1),
    "library/else/not_allowed.wav": ("kick", "else", 0),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder of five noises, one of which must not be trained on, and a silence."""
    folder, rng = tmp_path_factory.mktemp("data"), np.random.default_rng(0)
    for path in ROWS:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        loud = 0.0 if "silence" in path else 1.0
        soundfile.write(
            folder / path, loud * 0.2 * rng.standard_normal(4000) * np.exp(-np.arange(4000) / 500), RATE
        )
    lines = [f"{path},{class_},{maker},{ok}" for path, (class_, maker, ok) in ROWS.items()]
    (folder / "labels.csv").write_text("\n".join(["path,label,maker,train_ok", *lines]) + "\n")
    return folder


@pytest.fixture(scope="module")
def workshop(folder: Path) -> Workshop:
    return Workshop(folder, SETTINGS, seed=7, voiced=False)


@pytest.fixture(scope="module")
def store(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> Store:
    return sound_store.build(tmp_path_factory.mktemp("store"), workshop, NUMBERS, n_workers=1)


def test_every_sound_has_its_clean_picture_first_and_then_its_hearings(store: Store, workshop: Workshop):
    n_pictures = dict(zip(store.origins.tolist(), np.bincount(store.sound).tolist()))
    clean = store.pictures[store.first_picture[0]]

    assert n_pictures == {"recorded": 4, "mixture": 2, "made": 3}
    expected = dataset.heard(workshop.data / next(iter(ROWS)), SETTINGS)
    assert expected is not None
    np.testing.assert_array_equal(clean, sound_store.mel.log_mel(expected[None], SETTINGS)[0].astype(np.float16))
    # a few hearings meet nothing; two sounds are never the same
    assert len(np.unique(store.pictures, axis=0)) > 0.85 * len(store.pictures)
    assert len(np.unique(store.pictures[store.first_picture], axis=0)) == len(store.classes)


def test_silence_and_what_must_not_be_trained_on_are_left_out(store: Store):
    recorded = store.origins == "recorded"

    assert store.makers[recorded].tolist() == ["body", "body", "body", "else"]
    assert store.classes[recorded].tolist() == ["perc", "perc", "perc", "hat_closed"]


def test_strokes_of_one_instrument_are_one_group_and_all_else_is_its_own(store: Store):
    first, second, *others = store.groups.tolist()

    assert first == second
    assert len({first, *others}) == len(store.groups) - 1


def test_who_is_left_out_is_left_out_of_every_mixture(store: Store):
    out = dataset.has_part_in(store.makers, {"body"})

    assert out[store.origins == "recorded"].tolist() == [True, True, True, False]
    assert not out[store.origins == "made"].any()
    for maker, leaves in zip(store.makers, out):
        assert leaves == ("body" in maker)


def test_the_store_is_the_same_whoever_fills_it_and_another_of_another_seed(
    store: Store, workshop: Workshop, tmp_path: Path
):
    by_two = sound_store.build(tmp_path / "two", workshop, NUMBERS, n_workers=2)
    other = sound_store.build(tmp_path / "other", replace(workshop, seed=8), NUMBERS, n_workers=1)

    for name in (*sound_store.MAPPED, *sound_store.COLUMNS):
        np.testing.assert_array_equal(getattr(by_two, name), getattr(store, name), err_msg=name)
    assert not np.array_equal(other.pictures[:4], store.pictures[:4])


def test_a_half_written_store_is_no_store(workshop: Workshop, tmp_path: Path):
    sound_store.build(tmp_path, workshop, replace(NUMBERS, mixtures=0, made_per_class=0), n_workers=1)

    def interrupted():
        yield sound_store.filled(orders.orders(workshop, NUMBERS)[0], workshop)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sound_store.write(tmp_path, interrupted())
    with pytest.raises(FileNotFoundError):
        sound_store.load(tmp_path)


def test_no_voices_are_ordered_where_nobody_speaks(workshop: Workshop):
    silent, spoken = (
        [order.origin for order in orders.orders(replace(workshop, voiced=voiced), NUMBERS)]
        for voiced in (False, True)
    )

    assert "voice" not in silent
    assert spoken.count("voice") == 1
    assert len(spoken) == len(silent) + 1


def test_a_store_without_recordings_is_made_of_made_sounds(tmp_path: Path):
    workshop = Workshop(tmp_path / "nothing", SETTINGS, seed=7, voiced=False)

    store = sound_store.build(tmp_path / "store", workshop, replace(NUMBERS, mixtures=2), n_workers=1)

    assert set(store.makers.tolist()) == {"synthesiser"}


def test_in_a_pipe_there_is_no_bar(workshop: Workshop, tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    sound_store.build(tmp_path, workshop, replace(NUMBERS, mixtures=0, made_per_class=0), n_workers=1)

    assert capfd.readouterr() == ("", "")


def test_an_array_that_grew_is_the_rows_that_were_appended(tmp_path: Path):
    rows = np.arange(2000 * 6, dtype=np.float16).reshape(2000, 2, 3)

    with GrowingArray(tmp_path / "rows.npy") as grown:
        for start in range(0, 2000, 7):
            grown.append(rows[start : start + 7])

    np.testing.assert_array_equal(np.load(tmp_path / "rows.npy", mmap_mode="r"), rows)


def test_rows_of_another_shape_are_refused(tmp_path: Path):
    with GrowingArray(tmp_path / "rows.npy") as grown:
        grown.append(np.zeros((1, 3)))
        with pytest.raises(ValueError, match=r"rows\.npy"):
            grown.append(np.zeros((1, 4)))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("library/body_percussion/heel_l_vl1_rr1.wav", "library/body_percussion/heel_l_vl2_rr3.wav", True),
        ("library/body_percussion/heel_l_vl1_rr1.wav", "library/body_percussion/heel_r_vl1_rr1.wav", False),
        ("library/oramics-sampled/avl-drumkits-1.1/56-Cowbell-1.wav",) * 2 + (True,),
        (
            "library/oramics-sampled/avl-drumkits-1.1/38-PearlSnare-1.wav",
            "library/oramics-sampled/avl-drumkits-1.1/38-PearlSnare2-1.wav",
            False,
        ),
        (
            "library/oramics-sampled/orchestra-percussion/whip/whip__025_forte_struck-together.mp3",
            "library/oramics-sampled/orchestra-percussion/whip/whip__025_mezzo-forte_struck-together.mp3",
            True,
        ),
        (
            "library/oramics-sampled/orchestra-percussion/surdo/surdo__phrase_forte_damped.mp3",
            "library/oramics-sampled/orchestra-percussion/surdo/surdo__phrase_piano_damped.mp3",
            False,  # two phrases
        ),
        ("library/free-spoken-digits/0_theo_1.wav", "library/free-spoken-digits/0_theo_4.wav", True),
        ("library/free-spoken-digits/0_theo_1.wav", "library/free-spoken-digits/0_jackson_1.wav", False),
        ("library/kenney-interface-sounds/click_001.wav", "library/kenney-interface-sounds/click_002.wav", False),
    ],
)
def test_names_tell_strokes_of_one_instrument(one: str, other: str, together: bool):
    assert (dataset.instrument(one) == dataset.instrument(other)) is together


def test_nothing_is_learned_from_sounds_that_the_manifest_does_not_name(
    workshop: Workshop, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit, match=r"^library/[^\n]*manifest\.csv[^\n]*$"):
        sound_store.check(workshop)

    assert capsys.readouterr().err.count("\n") == 1  # that there are no voices
