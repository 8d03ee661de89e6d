"""What a name says of a sound's class."""

import csv
import unicodedata
from pathlib import Path

import pytest

from performer.library.labels import class_of
from performer.roles import CLASSES
from tests.library.pack_names import LANGUAGES, SPELLINGS, TRAPS


@pytest.mark.parametrize(
    ("path", "class_"),
    [
        ("Kicks/Kick_01.wav", "kick"),
        ("808/BD7550.WAV", "kick"),
        ("kit/bass-drum__1.mp3", "kick"),
        ("bass/reese sub.wav", "bass"),
        ("x/SnareRoll2.flac", "snare"),
        ("x/HandClap-2.wav", "clap"),
        ("x/OpenHat03.wav", "hat_open"),
        ("x/hi-hat open.aif", "hat_open"),
        ("x/HiHat_Closed-02.wav", "hat_closed"),
        ("x/808_Hat_Closed.flac", "hat_closed"),
        ("hats/12.wav", "hat_closed"),
        ("x/Floor Tom.wav", "tom"),
        ("x/RimShot.wav", "rim"),
        ("x/SideStick.wav", "rim"),
        ("x/Crash 16.wav", "cymbal"),
        ("x/cowbell.wav", "perc"),
        ("x/Vox Chop.wav", "vocal"),
        ("x/synth pluck.wav", "melodic"),
        ("x/drum_loop 120 BPM.wav", "loop"),
        ("fx/riser.wav", "fx"),
        ("Snares/001.wav", "snare"),
        ("Kicks/snare layer.wav", "snare"),  # the file's own name goes first
        ("pack/snares/kicks/1.wav", "kick"),  # then the innermost folder
        ("x/001.wav", None),
        ("x/restart.wav", None),  # a word within a word says nothing
        ("", None),
    ],
)
def test_the_name_of_a_file_says_its_class_and_else_its_folders(path: str, class_: str | None):
    assert class_of(path) == class_


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("name", "class_"),
    [
        (name, class_)
        for table in (SPELLINGS, LANGUAGES, TRAPS)
        for class_, names in table.items()
        for name in names
    ],
)
def test_names_of_packs_say_their_class_in_any_spelling_and_language(name: str, class_: str | None, form: str):
    assert class_of(unicodedata.normalize(form, name) + ".wav") == class_


@pytest.mark.parametrize("class_", CLASSES)
def test_each_class_is_known_by_its_own_name(class_: str):
    assert class_of(f"{class_}/{class_}-001.flac") == class_


def test_names_of_real_sounds_agree_with_labels_made_by_other_patterns(data: Path):
    with open(data / "labels.csv", newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["label"]]

    right = sum(class_of(row["path"].split("/", 1)[1]) == row["label"] for row in rows)

    assert len(rows) > 1000
    assert right / len(rows) > 0.94
