"""Evaluation from files to figures, on a small folder of made sounds."""

import json
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
import soundfile

from models import drum_synthesis, encoders, evaluate, first_model, hearings, mel
from models.encoders import AUDIO, Encoder

CLASSES = ("kick", "hat_closed", "clap")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder of 8 sounds a class by two makers, one silent, one unlabelled, one of another part."""
    folder = tmp_path_factory.mktemp("data")
    lines = ["path,label,maker,train_ok"]
    for class_ in CLASSES:
        for number in range(8):
            lines.append(f"library-unclear/{class_}-{number}.wav,{class_},{'AB'[number % 2]},0")
            frames, rate = drum_synthesis.draw(class_, number, sample_rate=22_050)
            (folder / "library-unclear").mkdir(exist_ok=True)
            soundfile.write(folder / lines[-1].split(",")[0], frames, rate)
    lines += ["library-unclear/silent.wav,kick,A,0", "library-unclear/what.wav,,A,0", "library/kick.wav,kick,C,1"]
    (folder / "library").mkdir()
    soundfile.write(folder / "library" / "kick.wav", np.ones(100), 44_100)
    soundfile.write(folder / "library-unclear" / "silent.wav", np.zeros(100), 44_100)
    (folder / "labels.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def labelled(folder: Path) -> evaluate.Labelled:
    return evaluate.read(folder, evaluate.PART)


@pytest.fixture(scope="module")
def baseline(labelled: evaluate.Labelled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkpoint of the first model, fitted to other made sounds."""
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((80, AUDIO.n_frames)) * np.exp(
        -np.outer(rng.uniform(1, 9, 80), np.arange(AUDIO.n_frames)) / 9000
    )
    pictures = np.concatenate([mel.log_mel(one[None].astype(np.float32), AUDIO) for one in noise])
    path = tmp_path_factory.mktemp("runs") / "first.npz"
    first_model.save(first_model.fit(pictures, np.ones(80, np.float32), [""] * 80, AUDIO), path, {})
    return path


def test_only_labelled_sounds_of_the_part_that_are_not_silent_are_compared(labelled: evaluate.Labelled):
    assert len(labelled.paths) == len(labelled.audio) == 24
    assert labelled.paths == sorted(labelled.paths)
    assert sorted(set(labelled.classes)) == sorted(CLASSES)
    assert labelled.audio.shape[1] == AUDIO.n_frames


def test_a_class_told_outright_is_perfect_and_chance_is_not(labelled: evaluate.Labelled):
    told = np.eye(3)[[CLASSES.index(class_) for class_ in labelled.classes]]
    told += 0.01 * np.random.default_rng(0).standard_normal(told.shape)
    numbers = cycle(range(24))
    knowing = Encoder("knowing", "cosine", lambda audio: told[[next(numbers) for _ in audio]])
    guessing = Encoder(
        "guessing", "cosine", lambda audio: np.random.default_rng(0).standard_normal((len(audio), 9))
    )

    pairs, unlike = {"clap": [(0, 1), (0, 2), (1, 2)]}, {"clap": np.arange(3.0)}

    found = [evaluate.compare(one, labelled, pairs, unlike) for one in (knowing, guessing)]

    assert found[0]["all"].precision.mean == 1.0
    assert found[1]["all"].precision.mean < 0.7


def test_a_sound_heard_louder_is_still_nearest_to_itself_but_not_by_one_that_hears_only_level(
    labelled: evaluate.Labelled, folder: Path, baseline: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(hearings, "EVALUATED", {"gain": hearings.gained})
    level = Encoder("level", "euclidean", lambda audio: np.square(audio).sum(axis=1, keepdims=True))

    ranks = evaluate.heard_again([encoders.components(baseline), level], labelled, 10, 10, folder)

    assert ranks["mel + PCA"]["gain"].mean > 0.95
    assert ranks["level"]["gain"].mean < 0.5


def test_there_are_as_many_others_as_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("models.dataset.recorded", lambda data, settings: iter([]))

    assert sum(len(batch) for batch in evaluate.batches_of_others(15, folder)) == 15
    assert list(evaluate.batches_of_others(-3, folder)) == []


def test_a_file_of_an_unknown_kind_is_named():
    with pytest.raises(ValueError, match=r"model\.h5: is no"):
        encoders.opened(Path("model.h5"))


def test_the_command_prints_a_table_and_writes_all_figures(
    folder: Path,
    baseline: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr("models.retrieval.LEAST_SOUNDS", 8)
    monkeypatch.setattr("models.retrieval.LEAST_PAIRS", 5)
    monkeypatch.setattr(evaluate, "UNLIKENESS", tmp_path / "unlikeness.npz")
    arguments = ["--data", str(folder), "--baseline", str(baseline), "--json", str(tmp_path / "figures.json")]
    monkeypatch.setattr("sys.argv", ["evaluate", *arguments])

    evaluate.main()

    said, written = capsys.readouterr().out, json.loads((tmp_path / "figures.json").read_text())
    assert "MFCC" in said
    assert set(written) == {"MFCC", "mel + PCA"}
    for found in written.values():
        assert found["all"]["precision"]["low"] <= found["all"]["precision"]["mean"]
        assert found["all"]["n_queries"] == 24
        assert set(found["within"]["by_class"]) == set(CLASSES)
