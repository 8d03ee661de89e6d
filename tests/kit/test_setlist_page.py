"""docs/setlists.md tells players what the code does."""

import re
from pathlib import Path

import pytest

from performer.kit import fields, setlist
from performer.stage.repeats import BEATS
from tests.kit.texts import SMALLEST

PAGE = (Path(__file__).parents[2] / "docs" / "setlists.md").read_text("utf-8")


def test_the_setlist_on_the_page_is_good(tmp_path: Path):
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "setlist.toml").write_text(example)
    for name in ("opener", "half-time"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kit.toml").write_text(SMALLEST)

    assert setlist.check(tmp_path / "setlist.toml") == []


@pytest.mark.parametrize(
    ("heading", "wants"), [("The setlist", fields.SETLIST), ("A kit of the set", fields.SETLIST_KIT)]
)
def test_the_page_tells_every_key_and_no_other(heading: str, wants: dict[str, fields.Want]):
    (section,) = re.findall(rf"## {heading}\n(.*?)(?:\n## |\Z)", PAGE, re.DOTALL)
    told = re.findall(r"^\| `(.*?)` \|", section, re.MULTILINE)

    assert {key.strip("[]") for key in told} == set(wants)


def test_the_page_tells_every_rate_of_the_note_repeat():
    assert f"(`{' '.join(BEATS)}`" in PAGE
