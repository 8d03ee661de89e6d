"""The manifest: every file that is trained on, by what is in it."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import manifest, sound_store, train, train_2018, train_first_model
from models.dataset import rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder of three files, of which two may be trained on."""
    for name in "abc":
        (tmp_path / f"{name}.wav").write_bytes(name.encode())
    (tmp_path / "labels.csv").write_text(
        "path,label,maker,train_ok\nb.wav,kick,Bo,1\na.wav,snare,Al,1\nc.wav,kick,Cy,0\n"
    )
    hashes = {name: hashlib.sha256(name.encode()).hexdigest() for name in "abc"}
    lines = [f"{name}.wav,else,house/{name},0123,CC0-1.0,{hashes[name]}" for name in "cab"]
    (tmp_path / "index.csv").write_text("\n".join(["path,label,source,commit,licence,sha256", *lines]) + "\n")
    return tmp_path


@pytest.fixture
def written(folder: Path) -> Path:
    manifest.write(manifest.rows_of(folder), folder / "manifest.csv")
    return folder / "manifest.csv"


def test_it_names_what_may_be_trained_on_by_both_tables(written: Path):
    first, second = rows(written)

    assert first == {
        "path": "a.wav",
        "source": "house/a",
        "commit": "0123",
        "licence": "CC0-1.0",
        "maker": "Al",
        "label": "snare",
        "sha256": hashlib.sha256(b"a").hexdigest(),
    }
    assert second["path"] == "b.wav"


def test_files_as_named_are_counted(folder: Path, written: Path):
    assert manifest.check(folder, written) == 2


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"A"), Path.unlink])
def test_a_file_that_differs_or_is_missing_is_named_in_one_line(folder: Path, written: Path, harm):
    harm(folder / "b.wav")

    with pytest.raises(manifest.OtherSounds, match=r"^b\.wav is not the file[^\n]*put that one back$"):
        manifest.check(folder, written)


def test_a_file_that_no_manifest_names_is_refused_and_one_that_is_not_used_does_not_matter(
    folder: Path, written: Path
):
    (folder / "c.wav").write_bytes(b"another")
    assert manifest.check(folder, written) == 2

    labels = folder / "labels.csv"
    labels.write_text(labels.read_text().replace("Cy,0", "Cy,1"))
    with pytest.raises(manifest.OtherSounds, match=r"^c\.wav is not in manifest\.csv"):
        manifest.check(folder, written)


@pytest.mark.parametrize(
    ("command", "main"),
    [
        (["sound_store", "--out", "store"], sound_store.main),
        (["train_first_model", "--out", "first.npz"], train_first_model.main),
        (["train_2018", "--store", "store", "--out", "of_2018.pt"], train_2018.main),
        (["train", "--library", "own", "--from", "shipped", "--store", "store", "--out", "own.pt"], train.main),
    ],
)
def test_nothing_is_trained_on_other_sounds_than_the_manifest_names(
    command: list[str], main: Callable[[], None], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "mine.wav").touch()
    there = set(tmp_path.iterdir())
    monkeypatch.setenv("NEURALFUNK_DATA", str(folder))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", command)

    with pytest.raises(SystemExit, match=r"^b\.wav is not in manifest\.csv: leave it out, or run"):
        main()

    assert set(tmp_path.iterdir()) == there


def test_without_data_there_is_nothing_to_compare(tmp_path: Path):
    assert manifest.rows_of(tmp_path) == []
    assert manifest.check(tmp_path) == 0


def test_the_manifest_of_the_project_is_that_of_the_real_recordings(data: Path):
    assert manifest.rows_of(data) == rows(manifest.PATH)
    assert manifest.check(data) == len(rows(manifest.PATH)) > 1000
