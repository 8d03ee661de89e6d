"""Sounds through a model and back: which files can, that results are kept, and what the figures say."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from models import labelled, network_2018, remade
from models.labelled import Labelled
from models.remade import Remade
from tests.models.made_sounds import CLASSES, checkpoint_of_the_first_model, data_folder


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Labelled:
    return labelled.read(data_folder(tmp_path_factory.mktemp("data")), labelled.PART)


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remade, "FOLDER", tmp_path / "remade")


def test_only_labelled_sounds_of_the_part_that_are_not_silent_are_compared(sounds: Labelled):
    assert len(sounds.paths) == len(sounds.audio) == 24
    assert sounds.paths == sorted(sounds.paths)
    assert sorted(set(sounds.classes)) == sorted(CLASSES)


def test_some_of_each_class_are_spread_over_it(sounds: Labelled):
    chosen = sounds.some_of_each(3)

    assert [sounds.classes[i] for i in chosen] == sorted([*CLASSES] * 3)
    assert {0, 7} <= set(chosen)  # first and last of the first class
    assert sounds.some_of_each(100) == list(range(24))


def test_the_first_model_goes_there_and_back_by_the_instruments_own_code(
    sounds: Labelled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    checkpoint = checkpoint_of_the_first_model(tmp_path / "first.npz")

    found = remade.of("first", checkpoint, sounds, [0, 8])

    assert found is not None
    assert found.classes == [sounds.classes[0], sounds.classes[8]]
    audio, rate = soundfile.read(remade.FOLDER / "first" / "0001.wav")
    assert rate == 44_100
    assert np.abs(audio).max() == pytest.approx(0.9, abs=0.01)
    assert (found.raw >= found.envelope).all()

    monkeypatch.setattr(remade, "by_instrument", None)  # what is kept is not made again
    again = remade.of("first", checkpoint, sounds, [0, 8])
    assert again is not None
    np.testing.assert_array_equal(again.envelope, found.envelope)
    with pytest.raises(TypeError):
        remade.of("first", checkpoint, sounds, [0, 9])


def test_the_network_of_2018_goes_there_and_back_at_its_own_rate(sounds: Labelled, tmp_path: Path):
    torch.manual_seed(0)
    content = {"kind": network_2018.KIND, "model": network_2018.Network().state_dict()}
    torch.save(content, tmp_path / "network.pt")

    found = remade.of("old", tmp_path / "network.pt", sounds, [3])

    assert found is not None
    assert found.envelope[0] > 5.0  # it has learned nothing yet
    assert soundfile.info(remade.FOLDER / "old" / "0000.wav").samplerate == 16_000


def test_an_encoder_without_its_decoder_and_a_checkpoint_of_ours_remake_nothing(sounds: Labelled, tmp_path: Path):
    (tmp_path / "encoder.onnx").touch()
    torch.save({"config": {}}, tmp_path / "ours.pt")

    assert remade.of("alone", tmp_path / "encoder.onnx", sounds, [0]) is None
    assert remade.of("ours", tmp_path / "ours.pt", sounds, [0]) is None
    assert "there is no decoder.onnx beside" in remade.why_not(tmp_path / "encoder.onnx")
    assert "`python -m export --checkpoint" in remade.why_not(tmp_path / "ours.pt")
    (tmp_path / "decoder.onnx").touch()
    assert remade.files_of(tmp_path / "encoder.onnx") == [tmp_path / "encoder.onnx", tmp_path / "decoder.onnx"]


def test_the_mean_is_over_classes_however_many_sounds_each_has():
    found = remade.by_class(np.array([1.0, 1.0, 1.0, 5.0]), ["kick", "kick", "kick", "fx"])

    assert found["kick"].mean == 1.0
    assert found[remade.MEAN].mean == 3.0


def test_what_comes_back_half_as_far_is_twice_as_near():
    classes, far = ["kick"] * 9, np.arange(1.0, 10.0)
    ours, theirs = Remade(far / 2, far / 2, classes), Remade(far, far, classes)

    nearer = remade.times_nearer(ours, theirs)["kick"]

    assert (nearer.mean, nearer.low, nearer.high) == pytest.approx((2.0, 2.0, 2.0))
