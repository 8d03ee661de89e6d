"""The one table of figures: what is found, shown and written."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

import bench.__main__ as runner
from bench.table import Row, show, shown, write
from performer.errors import DeviceError


def test_every_file_with_rows_is_a_bench():
    assert "room_listening" in runner.names()
    assert not {"table", "room_scenes", "own_scenes", "__main__"} & set(runner.names())


def test_a_bench_that_cannot_measure_says_why_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    def rows() -> list[Row]:
        raise DeviceError("no JACK server runs; start one")

    def bench_of(_name: str) -> SimpleNamespace:
        return SimpleNamespace(rows=rows)

    monkeypatch.setattr(runner, "import_module", bench_of)
    monkeypatch.setattr("sys.argv", ["bench", "room_listening", "--out", str(tmp_path / "bench.json")])

    assert runner.main() == 0
    assert "no JACK server runs" in capsys.readouterr().out
    (row,) = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))["rows"]
    assert row == {
        "name": "room listening",
        "value": None,
        "unit": "",
        "limit": "",
        "beside": "no JACK server runs; start one",
    }


@pytest.mark.parametrize(("options", "n_hits"), [([], 500), (["--quick"], 40)])
def test_quick_goes_to_the_benches_that_can_be(
    options: list[str], n_hits: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def long_rows(quick: bool = False) -> list[Row]:
        return [Row("hits", 40 if quick else 500, "")]

    def short_rows() -> list[Row]:
        return [Row("blocks", 1, "")]

    benches = {"bench.pad_latency": long_rows, "bench.lost_blocks": short_rows}
    monkeypatch.setattr(runner, "import_module", lambda name: SimpleNamespace(rows=benches[name]))
    monkeypatch.setattr(
        "sys.argv", ["bench", "pad_latency", "lost_blocks", *options, "--out", str(tmp_path / "out")]
    )

    assert runner.main() == 0
    rows = json.loads((tmp_path / "out").read_text(encoding="utf-8"))["rows"]
    assert [row["value"] for row in rows] == [n_hits, 1]


def test_an_unknown_bench_is_wrong_use_with_the_nearest_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("sys.argv", ["bench", "room_listning"])
    with pytest.raises(SystemExit) as ended:
        runner.main()

    assert ended.value.code == 2
    assert "'room_listening'" in capsys.readouterr().err


def test_in_a_pipe_a_row_stays_one_line(capsys: pytest.CaptureFixture[str]):
    show([Row("one block of 64 frames", 1.2345, "%", "at most 2", "Python 12 [dim]")])

    assert "one block of 64 frames   1.23  %     at most 2  Python 12 [dim]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("value", "text"), [(None, "–"), (0.0123456, "0.0123"), (62000.4, "62,000"), (999.6, "1,000"), (42.0, "42")]
)
def test_figures_are_shown_with_three_digits(value: float | None, text: str):
    assert shown(value) == text


def test_the_machine_is_written_with_the_figures(tmp_path: Path):
    write([Row("blocks", 3.0, "")], tmp_path / "bench.json")

    document = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert document["rows"][0]["value"] == 3.0
    assert all(document["machine"][key] for key in ("system", "processor", "python"))
