"""A kit is written whole or not at all, with a copy of every sound that it names."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from performer import jobs
from performer.errors import BadKit, NeuralFunkError
from performer.kit import toml_file
from performer.kit.kit import Kit, SoundRef
from performer.mind.saving import save_kit
from performer.sound import files
from performer.sound.sound import Sound
from tests.stage.boards import small_kit

RATE = 1000
FACTS = jobs.SoundFacts(7, "glass", "generated", 0.25, "print", None, None, {"latent": np.arange(3.0), "seed": 4})


def sound(value: float) -> Sound:
    return Sound(np.full((20, 1), value, np.float32), RATE)


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """A kit of one pad, with three sounds on its shortlist: two of one name, and one that is gone."""
    for name, value in (("a/x.wav", 0.1), ("b/x.wav", 0.2)):
        files.write(tmp_path / "own" / name, sound(value))
    refs = tuple(SoundRef(name, "") for name in ("a/x.wav", "b/x.wav", "gone.wav", "a/x.wav"))
    (pad,) = small_kit(1).pads
    return Kit("own", (replace(pad, shortlist=refs),), tmp_path / "own")


def save(kit: Kit, kits: Path, frames: np.ndarray | None = None) -> Path:
    made = np.full((20, 1), 0.5, np.float32) if frames is None else frames
    job = jobs.SaveKit(1, "tonight", kit, {1: (FACTS, ((1.0, 1.0, (jobs.Placement(0, 20, 1),)),))})
    return save_kit(job, kits, lambda placement: made, RATE)


def test_the_shortlist_is_copied_too_and_one_that_is_gone_keeps_its_name(kit: Kit, tmp_path: Path):
    saved = toml_file.load(save(kit, tmp_path / "kits"))

    (pad,) = saved.pads
    names = [ref.file for ref in pad.shortlist]
    assert names[0] == names[3] == "shortlist-x.wav"
    assert names[1:3] == ["shortlist-x-2.wav", str(tmp_path / "own" / "gone.wav")]
    assert [files.read(saved.folder / name).frames[0, 0] for name in names[:2]] == pytest.approx([0.1, 0.2])


def test_what_is_known_of_a_sound_is_plain_json(kit: Kit, tmp_path: Path):
    told = json.loads((save(kit, tmp_path / "kits").parent / "provenance.json").read_text("utf-8"))

    assert told["pads"]["1"] == {
        "source": "generated",
        "name": "glass",
        "fingerprint": "print",
        "distance": 0.25,
        "latent": [0.0, 1.0, 2.0],
        "seed": 4,
        "files": ["01-snare-1-1.wav"],
    }


def test_a_kit_of_that_name_stays_as_it_is(kit: Kit, tmp_path: Path):
    path = save(kit, tmp_path / "kits")
    before = path.read_bytes()
    with pytest.raises(BadKit, match="there is a kit of this name; save under another"):
        save(kit, tmp_path / "kits", np.zeros((20, 1), np.float32))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path / "kits") == ["tonight"]


def test_nothing_is_left_of_a_kit_that_cannot_be_written(kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NeuralFunkError, match="No space left on device"):
        save(kit, tmp_path / "kits")
    assert os.listdir(tmp_path / "kits") == []


def test_a_folder_that_cannot_be_made_is_told(kit: Kit, tmp_path: Path):
    (tmp_path / "kits").write_text("a file")
    with pytest.raises(BadKit, match="tonight: cannot be made"):
        save(kit, tmp_path / "kits")
