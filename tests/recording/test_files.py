"""What the files of a take are called."""

import time
from pathlib import Path

import pytest

from performer.recording.files import LONGEST_NAME, new_stem, plain

NOW = time.strptime("2026-11-27 01:02:03", "%Y-%m-%d %H:%M:%S")


def test_a_take_is_called_by_date_time_and_kit(tmp_path: Path):
    assert new_stem(tmp_path, "Night / Bus: 3", NOW) == "2026-11-27-010203-night-bus-3"
    assert new_stem(tmp_path, "", NOW) == "2026-11-27-010203"


@pytest.mark.parametrize("there", ["t.wav", "t-room.wav", "t-pad-07.wav", "t.nfset.jsonl"])
def test_a_name_of_which_any_file_is_there_is_not_taken_again(tmp_path: Path, there: str):
    stem = new_stem(tmp_path, "kit", NOW)
    (tmp_path / there.replace("t", stem, 1)).touch()
    assert new_stem(tmp_path, "kit", NOW) == f"{stem}-2"
    (tmp_path / f"{stem}-2.wav").touch()
    assert new_stem(tmp_path, "kit", NOW) == f"{stem}-3"


@pytest.mark.parametrize(
    ("text", "name"), [("../../etc", "etc"), ("Größe", "größe"), ("  ", ""), ("x" * 99, "x" * LONGEST_NAME)]
)
def test_a_kits_name_becomes_a_part_of_a_files_name_that_leads_nowhere_else(text: str, name: str):
    assert plain(text) == name
