"""The crowd among which sounds are heard again, and what a sound keeps when it is only moved or quieter."""

from pathlib import Path

import numpy as np
import pytest

from models import encoders, others, steadiness
from models.encoders import HEARD, Encoder
from tests.models.made_sounds import checkpoint_of_the_first_model, data_folder


def test_others_are_recorded_ones_then_made_ones_by_turns_of_the_classes(tmp_path: Path):
    data = data_folder(tmp_path)
    crowd = others.gathered(4, data, folder=tmp_path / "others")

    assert len(crowd.frames) == 4
    (audio,) = crowd.batches(4, 10)
    np.testing.assert_allclose(audio[0, 50:90], 1.0, atol=1e-4)  # the recorded one
    frames, peak = others.made(2)
    np.testing.assert_allclose(audio[3], frames * (peak / others.FULL_SCALE), atol=1e-6)


def test_others_are_kept_until_what_they_are_made_of_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    calls = []

    def made(number: int) -> tuple[np.ndarray, float]:
        calls.append(number)
        return np.zeros(HEARD.n_frames, np.int16), 1.0

    monkeypatch.setattr(others, "made", made)
    kept = {"data": tmp_path / "nothing", "folder": tmp_path / "others"}
    others.gathered(3, **kept)
    others.gathered(2, **kept)
    assert calls == [0, 1, 2]

    others.gathered(5, **kept)
    assert calls == [0, 1, 2, 0, 1, 2, 3, 4]

    monkeypatch.setattr(others, "MADE_SEED", 7)
    others.gathered(1, **kept)
    assert calls[8:] == [0]


def test_a_batch_never_holds_more_than_asked_for(tmp_path: Path):
    crowd = others.Others(np.ones((9, 4), np.int16), np.ones(9, np.float32))

    assert [len(batch) for batch in crowd.batches(7, 3)] == [3, 3, 1]
    assert list(crowd.batches(0, 3)) == []


def test_a_kick_keeps_its_neighbours_by_an_encoder_that_hears_no_gain_and_not_by_one_that_hears_only_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(steadiness, "N_SOUNDS", 3)
    first = encoders.components("first", checkpoint_of_the_first_model(tmp_path / "first.npz"))
    level = Encoder("level", "euclidean", lambda audio: np.square(audio).sum(axis=1, keepdims=True))
    known = np.random.default_rng(0).standard_normal((60, HEARD.n_frames)).astype(np.float32)
    known *= np.exp(-np.outer(np.linspace(0.2, 9.0, 60), np.arange(HEARD.n_frames)) / 9000)
    known *= np.logspace(-3.0, 0.5, 60, dtype=np.float32)[:, None]

    kept = steadiness.neighbours_kept(first, first.encode(known))
    kept_by_level = steadiness.neighbours_kept(level, level.encode(known))

    assert all(one.fewest >= 9 for one in kept.values())
    assert kept_by_level["20 dB quieter"].mean < 9.0
    assert kept_by_level["50 ms late"].mean == 10.0
