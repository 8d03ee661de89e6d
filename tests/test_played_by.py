"""Which device a session is played by, on disk."""

from pathlib import Path

from performer.played_by import FILE, keep_device, played_by


def test_a_session_finds_its_device_again_and_no_other_session_does(tmp_path: Path):
    keep_device(tmp_path / "running", "one", "jack")

    assert played_by(tmp_path / "running", "one") == "jack"
    assert played_by(tmp_path / "running", "two") is None


def test_what_is_not_there_or_damaged_is_no_device(tmp_path: Path):
    assert played_by(tmp_path, "one") is None
    (tmp_path / FILE).write_text("[1]", "utf-8")
    assert played_by(tmp_path, "one") is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path):
    (tmp_path / "running").write_text("a file", "utf-8")
    keep_device(tmp_path / "running", "one", "jack")

    assert played_by(tmp_path / "running", "one") is None
