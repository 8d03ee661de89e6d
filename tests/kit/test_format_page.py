"""docs/kit-format.md tells players what the code does."""

import re
from pathlib import Path

import pytest

from performer.kit import fields, toml_file

PAGE = (Path(__file__).parents[2] / "docs" / "kit-format.md").read_text("utf-8")


def test_the_kit_on_the_page_is_good(tmp_path: Path):
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "kit.toml").write_text(example)

    assert toml_file.check(tmp_path) == []
    assert [len(pad.layers) for pad in toml_file.load(tmp_path).pads] == [1, 2]


@pytest.mark.parametrize(
    ("heading", "wants"),
    [("The kit", fields.KIT), ("A pad", fields.PAD), ("A layer", fields.LAYER), ("A sound", fields.SOUND)],
)
def test_the_page_tells_every_key_and_no_other(heading: str, wants: dict[str, fields.Want]):
    (section,) = re.findall(rf"## {heading}\n(.*?)(?:\n## |\Z)", PAGE, re.DOTALL)
    told = {
        key for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for key in re.findall(r"`(.*?)`", row)
    }

    assert {key.strip("[]").split(".")[-1] for key in told} == set(wants)


def test_the_page_tells_the_range_of_each_number():
    for key, want in fields.PAD.items():
        if isinstance(want, fields.Number | fields.Whole):
            (row,) = re.findall(rf"^\|[^|]*`{key}`.*$", PAGE, re.MULTILINE)[:1]
            numbers = {float(text.replace("−", "-")) for text in re.findall(r"−?\d+(?:\.\d+)?", row)}
            assert {want.lowest, want.highest} <= numbers, row
