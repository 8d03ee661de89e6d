"""A player's own library: read whatever is in it, named by the network, learned without forgetting the rest."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import checkpoint, own_library, sound_store, train, tuning  # noqa: E402
from models.drum_synthesis import CLASSES_MADE  # noqa: E402
from models.orders import Numbers  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402

CONFIG = Config(
    sound_store.SETTINGS, CLASSES_MADE, (Layer("frequency", 4, 9, 8), Layer("time", 4, 5, 4)), n_features=16
)
FEW = Numbers(made_per_class=1, voice_calls=0, mixtures=2, made_hearings=1, mixture_hearings=1, own_hearings=2)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a folder with two sounds, a silent file, one that is no sound, and one that is hidden."""
    folder = tmp_path / "library"
    (folder / "deep" / ".hidden").mkdir(parents=True)
    seconds = np.arange(8000) / 44_100
    hit = np.exp(-30 * seconds) * np.sin(2 * np.pi * 200 * seconds)
    for name in ("a.wav", "deep/b.AIFF", "deep/.hidden/c.wav"):
        soundfile.write(folder / name, hit, 44_100)
    soundfile.write(folder / "silent.flac", np.zeros(100), 44_100)
    (folder / "broken.wav").write_bytes(b"RIFF")
    (folder / "readme.txt").write_text("no sound")
    return folder


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """Return a checkpoint of an untrained network."""
    torch.manual_seed(0)
    checkpoint.write(tmp_path / "begun.pt", Vae(CONFIG), {})
    return tmp_path / "begun.pt"


def test_sound_files_are_found_at_any_depth_whatever_the_case_of_their_suffix(library: Path):
    assert [path.name for path in own_library.files(library)] == ["a.wav", "broken.wav", "b.AIFF", "silent.flac"]


def test_what_cannot_be_read_is_left_out_with_one_line(library: Path, capsys: pytest.CaptureFixture[str]):
    assert own_library.example(library / "broken.wav", CONFIG.settings) is None
    assert own_library.example(library / "silent.flac", CONFIG.settings) is None
    assert own_library.example(library / "a.wav", CONFIG.settings) is not None
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("broken.wav: left out, for it cannot be read (Format not recognised.)")


def test_sounds_have_the_class_that_the_network_is_sure_of_and_no_other(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    model = checkpoint.restored(begun)

    unsure = tuning.store_of(library, tmp_path / "store", tmp_path / "own.pt", model, n_workers=1)
    torch.nn.init.zeros_(model.head.weight)
    model.head.bias.data[CLASSES_MADE.index("snare")] = 50.0
    sure = tuning.store_of(library, tmp_path / "store", tmp_path / "own.pt", model, n_workers=1)

    assert unsure.classes[unsure.origins == "own"].tolist() == ["", ""]
    assert sure.classes[sure.origins == "own"].tolist() == ["snare", "snare"]
    np.testing.assert_array_equal(sure.classes[sure.origins == "made"], unsure.classes[unsure.origins == "made"])


def test_a_folder_without_sounds_is_told_in_one_line(begun: Path, tmp_path: Path):
    (tmp_path / "empty").mkdir()

    with pytest.raises(tuning.NoSounds, match="there is no sound file in it"):
        tuning.store_of(
            tmp_path / "empty", tmp_path / "store", tmp_path / "own.pt", checkpoint.restored(begun), n_workers=1
        )


def test_a_library_tunes_the_network_it_is_given(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    places = {"store": tmp_path / "store", "out": tmp_path / "own.pt", "steps": 3, "decoder_steps": 2}
    monkeypatch.setattr(tuning, "DEFAULTS", {**tuning.DEFAULTS, **places})
    command = ["train", "--library", str(library), "--from", str(begun), "--workers", "1", "--batch", "8"]
    monkeypatch.setattr("sys.argv", command)

    train.main()

    assert "own.pt: 3 of 3 steps, 2 of 2 for the decoder" in capsys.readouterr().out
    tuned = checkpoint.read(tmp_path / "own.pt")
    assert tuned["facts"]["trained_on"].startswith("13 of the drum synthesiser")
    assert "2 of a player's library" in tuned["facts"]["trained_on"]
    assert set(tuned["classes"]) <= set(CLASSES_MADE)


def test_a_library_that_has_changed_is_read_anew_and_what_was_tuned_before_is_put_aside(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    model, out = checkpoint.restored(begun), tmp_path / "own.pt"
    tuning.store_of(library, tmp_path / "store", out, model, n_workers=1)
    out.write_text("tuned before")
    tuning.store_of(library, tmp_path / "store", out, model, n_workers=1)
    assert out.exists()

    (library / "b2.wav").write_bytes((library / "a.wav").read_bytes())
    store = tuning.store_of(library, tmp_path / "store", out, model, n_workers=1)

    assert (store.origins == "own").sum() == 3
    assert not out.exists()
    assert out.with_suffix(".before.pt").read_text() == "tuned before"


def test_a_file_whose_name_is_no_text_is_learned_from_as_any_other(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    try:
        (library / os.fsdecode(b"Kick_\xe9.wav")).write_bytes((library / "a.wav").read_bytes())
    except OSError:
        pytest.skip("names that are no text cannot be given on this file system")
    model, out = checkpoint.restored(begun), tmp_path / "own.pt"

    first, again = (tuning.store_of(library, tmp_path / "store", out, model, n_workers=1) for _ in range(2))

    assert (first.origins == "own").sum() == (again.origins == "own").sum() == 3


def test_an_old_store_of_a_library_is_made_again_by_the_same_command(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    model, store, out = checkpoint.restored(begun), tmp_path / "store", tmp_path / "own.pt"
    tuning.store_of(library, store, out, model, n_workers=1)
    with np.load(store / "table.npz") as table:
        columns = {name: table[name] for name in table.files if name != "groups"}
    np.savez(store / "table.npz", **columns)

    with pytest.raises(sound_store.OldStore) as told:
        tuning.store_of(library, store, out, model, n_workers=1)

    assert str(told.value) == (
        f"{store}: an old store, without groups; remove that folder, and the same command makes it again"
    )
    shutil.rmtree(store)
    assert (tuning.store_of(library, store, out, model, n_workers=1).origins == "own").any()


def test_a_store_of_a_library_that_another_network_sees_otherwise_is_told(
    library: Path, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    store, out = tmp_path / "store", tmp_path / "own.pt"
    tuning.store_of(library, store, out, checkpoint.restored(begun), n_workers=1)
    without_narrow_bands = Vae(replace(CONFIG, settings=replace(CONFIG.settings, n_narrow=0)))

    with pytest.raises(sound_store.OldStore) as told:
        tuning.store_of(library, store, out, without_narrow_bands, n_workers=1)

    assert str(told.value) == (
        f"{store}: its store has pictures of 49 x 128, the network sees 49 x 96; "
        "remove that folder, and the same command makes it again"
    )


def test_a_library_without_a_network_to_tune_is_wrong_use(library: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.argv", ["train", "--library", str(library)])

    with pytest.raises(SystemExit, match="2"):
        train.main()


def test_no_store_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.argv", ["train", "--store", str(tmp_path / "nowhere")])

    with pytest.raises(SystemExit, match=r"nowhere: there is no store; `python -m models\.sound_store` makes it"):
        train.main()


def test_the_config_of_a_checkpoint_comes_back(begun: Path):
    assert checkpoint.config_of(checkpoint.read(begun)) == CONFIG


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"hello\n", b"PK\x03\x04 damaged"])
def test_a_file_that_is_no_checkpoint_is_told_in_one_line(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "odd.pt").write_bytes(content)
    monkeypatch.setattr("sys.argv", ["train", "--from", str(tmp_path / "odd.pt")])

    with pytest.raises(SystemExit, match=r"odd\.pt: is no checkpoint"):
        train.main()
