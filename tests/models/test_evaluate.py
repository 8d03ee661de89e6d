"""Evaluation from files to figures, on a small folder of made sounds."""

import json
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
import torch

from models import encoders, evaluate, hearings, labelled, network_2018, others
from models.encoders import AUDIO, HEARD, Encoder
from models.labelled import Labelled
from tests.models.made_sounds import CLASSES, checkpoint_of_the_first_model, data_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return data_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def sounds(folder: Path) -> Labelled:
    return labelled.read(folder, labelled.PART)


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkpoint_of_the_first_model(tmp_path_factory.mktemp("runs") / "first.npz")


def crowd(n_sounds: int) -> others.Others:
    """Return noises, each falling at its own pace."""
    rng = np.random.default_rng(0)
    fall = np.exp(-np.outer(rng.uniform(1, 9, n_sounds), np.arange(HEARD.n_frames)) / 9000)
    noises = others.FULL_SCALE * fall * rng.uniform(-1.0, 1.0, fall.shape)
    return others.Others(noises.astype(np.int16), np.ones(n_sounds, np.float32))


def test_a_class_told_outright_is_perfect_and_chance_is_not(sounds: Labelled, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("models.steadiness.neighbours_kept", lambda encoder, latents: {})
    told = np.eye(3)[[CLASSES.index(class_) for class_ in sounds.classes]]
    told += 0.01 * np.random.default_rng(0).standard_normal(told.shape)
    numbers = cycle(range(24))
    knowing = Encoder("knowing", "cosine", lambda audio: told[[next(numbers) for _ in audio]])
    guessing = Encoder(
        "guessing", "cosine", lambda audio: np.random.default_rng(0).standard_normal((len(audio), 9))
    )
    pairs, unlike = {"clap": [(0, i) for i in range(1, 8)]}, {"clap": np.arange(7.0)}

    found = [evaluate.compare(one, sounds, pairs, unlike) for one in (knowing, guessing)]

    assert found[0]["all"].precision.mean == 1.0
    assert found[1]["all"].precision.mean < 0.7


def test_a_sound_heard_louder_is_still_nearest_to_itself_but_not_by_one_that_hears_only_level(
    sounds: Labelled, baseline: Path
):
    level = Encoder("level", "euclidean", lambda audio: np.square(audio).sum(axis=1, keepdims=True))
    candidates = [encoders.components("mel + PCA", baseline), level]

    ranks = evaluate.heard_again(candidates, sounds, 10, crowd(4), 28, ["gain"])

    assert ranks["mel + PCA"]["gain"].mean > 0.95
    assert ranks["level"]["gain"].mean < 0.5


def test_sounds_are_heard_among_as_many_as_asked_for(sounds: Labelled):
    heard = []

    def encode(audio: np.ndarray) -> np.ndarray:
        heard.append(len(audio))
        return np.zeros((len(audio), 1))

    evaluate.heard_again([Encoder("counting", "euclidean", encode)], sounds, 5, crowd(9), 30, ["10 ms late"])

    assert heard == [24, 6, 5]


def test_our_encoders_hear_the_first_part_of_what_all_are_given(baseline: Path):
    first = encoders.components("mel + PCA", baseline)
    audio = np.random.default_rng(0).standard_normal((1, HEARD.n_frames)).astype(np.float32)
    changed = audio.copy()
    changed[:, AUDIO.n_frames :] = 0.0

    np.testing.assert_array_equal(first.encode(audio), first.encode(changed))


def test_a_file_is_opened_by_what_is_in_it_and_one_of_an_unknown_kind_is_named(tmp_path: Path):
    torch.save({"kind": network_2018.KIND, "model": network_2018.Network().state_dict()}, tmp_path / "network.pt")

    opened = encoders.opened("old", tmp_path / "network.pt")

    assert opened.metric == "euclidean"
    assert opened.encode(np.random.default_rng(0).standard_normal((1, HEARD.n_frames))).shape == (1, 64)
    with pytest.raises(ValueError, match=r"model\.h5: is no"):
        encoders.opened("model", Path("model.h5"))


def test_two_candidates_of_one_name_are_refused_so_that_neither_is_lost(baseline: Path):
    of_one_name = [evaluate.named("runs/a/vae.pt"), evaluate.named("runs/b/vae.pt")]

    with pytest.raises(
        encoders.NoEncoder, match=r"runs/b/vae\.pt: another one is called vae too; name it, as NAME="
    ):
        evaluate.all_files({}, of_one_name)
    with pytest.raises(encoders.NoEncoder, match="another one is called mel"):
        evaluate.all_files({evaluate.FIRST: baseline}, [(evaluate.FIRST, Path("other.npz"))])
    assert list(evaluate.all_files({evaluate.FIRST: baseline}, [("b", Path("b.pt"))])) == [evaluate.FIRST, "b"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--data", "nowhere"], "nowhere: there is no labels.csv in it; name the folder with --data or"),
        (["--data", "empty"], "empty: its labels.csv names no sound under library-unclear/ by its class"),
        (["gone.pt"], "gone.pt: there is no such file; give another"),
        (["odd.pt"], "odd.pt: is no checkpoint, or a damaged one"),
        (["--others", "24"], "--others 24: the 24 labelled sounds are among them; ask for more"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line(
    options: list[str], told: str, folder: Path, baseline: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "labels.csv").write_text("path,label,maker,train_ok\n")
    (tmp_path / "odd.pt").write_bytes(b"odd")
    monkeypatch.setattr("sys.argv", ["evaluate", "--data", str(folder), "--baseline", str(baseline), *options])

    with pytest.raises(SystemExit) as end:
        evaluate.main()

    assert str(end.value.code).startswith(told)
    assert "\n" not in str(end.value.code)


def test_what_cannot_come_back_is_named(sounds: Labelled, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    torch.save({"config": {}}, tmp_path / "ours.pt")

    assert evaluate.come_back({"ours": tmp_path / "ours.pt"}, sounds, n_of_each=1, n_workers=1) == {}
    assert capsys.readouterr().out.startswith("ours: remade by its exported files alone: `python -m export")


@pytest.mark.parametrize(
    ("text", "name"),
    [("ours=runs/a/encoder.onnx", "ours"), ("runs/a/encoder.onnx", "a"), ("runs/vae.pt", "vae")],
)
def test_a_candidate_is_called_as_asked_or_by_its_file(text: str, name: str):
    assert evaluate.named(text) == (name, Path(text.rpartition("=")[2]))


def test_the_command_prints_a_table_and_writes_all_figures(
    folder: Path,
    baseline: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr("models.retrieval.LEAST_SOUNDS", 8)
    monkeypatch.setattr("models.retrieval.LEAST_PAIRS", 5)
    monkeypatch.setattr("models.steadiness.N_SOUNDS", 2)
    monkeypatch.setattr(hearings, "EVALUATED", {"10 ms late": hearings.EVALUATED["10 ms late"]})
    monkeypatch.setattr(others, "gathered", lambda n_wanted, data, n_workers: crowd(n_wanted))
    monkeypatch.chdir(tmp_path)
    arguments = ["--data", str(folder), "--baseline", str(baseline), "--json", str(tmp_path / "figures.json")]
    monkeypatch.setattr("sys.argv", ["evaluate", *arguments, "--others", "30"])

    evaluate.main()

    said, written = capsys.readouterr().out, json.loads((tmp_path / "figures.json").read_text())
    assert "network of 2018: runs/network_2018.pt is not there, so it is left out" in said
    assert set(written) == {"MFCC", "mel + PCA"}
    for found in written.values():
        assert found["all"]["precision"]["low"] <= found["all"]["precision"]["mean"]
        assert found["all"]["n_queries"] == 24
        assert set(found["within"]["by_class"]) == set(CLASSES)
        assert set(found["heard again"]) == {"10 ms late"}
        assert found["kept"]["20 dB quieter"]["fewest"] >= 9
    assert hearings.EVALUATED.keys() == written["MFCC"]["heard again"].keys()
