"""The short evaluation: without sounds it says so, and a figure stands beside those it has to beat."""

from pathlib import Path

import pytest

from bench import evaluation
from bench.table import Row
from models.retrieval import Estimate


def test_without_labelled_sounds_it_says_so_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NEURALFUNK_DATA", str(tmp_path))

    (row,) = evaluation.rows()

    assert row.value is None
    assert row.beside == f"no labelled sounds at {tmp_path}; set NEURALFUNK_DATA"


def test_a_figure_has_its_interval_and_those_to_beat_beside_it():
    found = {"shipped": Estimate(0.42, 0.39, 0.441), "MFCC": Estimate(0.275, 0.25, 0.3)}

    row = evaluation.figure_row("precision", found)

    assert row == Row("models: precision", 0.42, "", "", "[0.390, 0.441]; MFCC 0.275")


def test_the_time_for_one_sound_stands_beside_that_of_others():
    found = {"MFCC": {"milliseconds": {"p50": 8.14}}, "shipped": {"milliseconds": {"p50": 2.5}}}

    assert evaluation.time_row("p50", found) == Row("models: encoder, one sound, p50", 2.5, "ms", "", "MFCC 8.1")


def test_a_first_model_is_trained_where_nobody_has_and_the_network_of_2018_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    commands = []
    monkeypatch.setattr("subprocess.run", lambda command, **_: commands.append(command[2:4]))
    monkeypatch.chdir(tmp_path)

    assert evaluation._to_beat() == []
    assert commands == [["models.train_first_model", "--out"]]
