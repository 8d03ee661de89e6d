"""`setlist.toml`: what it says, and every fault on its line."""

from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadSetlist
from performer.kit import setlist, toml_file
from performer.kit.ready import ready_set
from performer.sound import files
from performer.sound.sound import Sound
from tests.kit.texts import SMALLEST

GOOD = """\
version = 1
name = "Tonight"

[[kit]]
file = "dark/kit.toml"
tempo = 174

[[kit]]
file = "light"
name = "the light one"
outputs = "3-4"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two kits of one sound each, in folders beside the setlist."""
    for name in ("dark", "light"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kit.toml").write_text(SMALLEST)
        files.write(tmp_path / name / "kick.wav", Sound(np.full((1000, 1), 0.5, np.float32), 48000))
    return tmp_path


def written(folder: Path, text: str) -> Path:
    path = folder / "setlist.toml"
    path.write_text(text)
    return path


def test_a_setlist_has_its_kits_in_order_with_name_tempo_and_outputs(folder: Path):
    found = setlist.load(written(folder, GOOD))

    assert found.name == "Tonight"
    assert [entry.file for entry in found.kits] == [folder / "dark" / "kit.toml", folder / "light" / "kit.toml"]
    assert [(entry.name, entry.tempo, entry.first_output) for entry in found.kits] == [
        ("", 174.0, None),
        ("the light one", None, 2),
    ]
    assert setlist.check(found.path) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (GOOD.replace("tempo = 174", "tempo = 5"), "line 6: kit 1: tempo wants a number from 20 to 400, not 5"),
        (GOOD.replace("tempo", "tenpo"), "line 6: kit 1: there is no key 'tenpo'; nearest names: 'tempo'"),
        (GOOD.replace("3-4", "3-5"), "line 11: kit 2: outputs wants a pair of outputs, as \"3-4\", not '3-5'"),
        (GOOD.replace('"3-4"', "3"), 'line 11: kit 2: outputs wants a pair of outputs, as "3-4", not 3'),
        (
            GOOD.replace("dark/kit.toml", "drak/kit.toml"),
            "line 5: kit 1 wants the kit 'drak/kit.toml', which is not there; "
            "nearest names: 'dark/kit.toml', 'light/kit.toml'",
        ),
        (GOOD.replace('file = "light"\n', ""), "line 8: kit 2 has no file, a text in quotes"),
        ("version = 1\n", "line 1: the setlist wants 1 to 128 kits, each headed [[kit]], not 0"),
        ("version = 2\n", "line 1: format version 2 is newer than this instrument's, 1; update it"),
        ("name = 'x'\n", "line 1: a setlist begins with its format: version = 1"),
        ("version = 1\n[[kit\n", "line 2: "),
    ],
)
def test_every_fault_is_told_on_its_line(folder: Path, text: str, fault: str):
    path = written(folder, text)

    (told,) = setlist.check(path)

    assert told.startswith(f"{path}, {fault}")
    with pytest.raises(BadSetlist) as refused:
        setlist.load(path)
    assert str(refused.value) == told


def test_all_faults_are_told_and_those_of_the_kits_after_them(folder: Path):
    (folder / "light" / "kit.toml").write_text(SMALLEST.replace("note = 36", "note = 360"))
    path = written(folder, GOOD.replace("tempo = 174", "tempo = 'fast'"))

    first, second = setlist.check(path)

    assert first.startswith(f"{path}, line 6: kit 1: tempo wants")
    assert second.startswith(f"{folder / 'light' / 'kit.toml'}, line 6: pad 1: note wants")


def test_a_setlist_that_is_not_there_is_one_line(tmp_path: Path):
    assert setlist.check(tmp_path / "no.toml") == [
        f"{tmp_path / 'no.toml'}: the setlist cannot be read: No such file or directory"
    ]


def test_a_setlist_is_told_from_a_kit_by_what_is_in_it(folder: Path):
    assert setlist.is_setlist(written(folder, GOOD))
    assert not setlist.is_setlist(folder / "dark" / "kit.toml")
    assert not setlist.is_setlist(folder / "dark" / "kick.wav")
    assert not setlist.is_setlist(toml_file.BUILT_IN)


def test_a_set_too_large_for_the_memory_says_in_one_line_how_much_it_wants(folder: Path):
    found = setlist.load(written(folder, GOOD))
    assert [len(sounds) for _, sounds in ready_set(found, 48000, 2000)] == [1, 1]

    with pytest.raises(BadSetlist) as refused:
        ready_set(found, 48000, 1999)
    assert str(refused.value) == (
        f"{found.path}: the sounds of its kits want 1 MB of memory, and there are 0; "
        "give --arena-mb 65, which leaves room for swaps"
    )


def test_a_kit_that_comes_twice_wants_its_memory_once(folder: Path):
    again = GOOD + '\n[[kit]]\nfile = "dark"\n'

    kits = ready_set(setlist.load(written(folder, again)), 48000, 2000)

    assert kits[0][1] is kits[2][1]
