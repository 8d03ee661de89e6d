"""The files of the pads: whole, private, and gone when nobody wants them."""

import errno
import os
import stat
from pathlib import Path

import numpy as np
import pytest

from performer import jobs
from performer.mind.mind import Means
from performer.mind.pad_files import empty_slots, write_pad_file
from performer.sound import files
from tests.mind.stages import ASSETS, RATE, Stage

FRAMES = np.linspace(-1.5, 1.5, 40, dtype=np.float32).reshape(20, 2)


def write(folder: Path, frames: np.ndarray = FRAMES, gain: float = 1.0, slot: str = "a") -> jobs.PadFileWritten:
    job = jobs.WritePadFile(3, 1, folder / f"pad-01-{slot}.wav", jobs.Placement(0, *frames.shape), gain)
    return write_pad_file(job, frames, 1000)


def test_a_file_is_what_the_pad_plays_to_the_last_bit_with_the_gain_of_its_layer(tmp_path: Path):
    assert write(tmp_path / "slots", gain=0.5) == jobs.PadFileWritten(3)

    sound = files.read(tmp_path / "slots" / "pad-01-a.wav")
    assert sound.sample_rate == 1000
    np.testing.assert_array_equal(sound.frames, FRAMES * np.float32(0.5))


def test_nobody_else_may_look_into_the_folder(tmp_path: Path):
    write(tmp_path / "slots")

    assert stat.S_IMODE((tmp_path / "slots").stat().st_mode) & 0o077 == 0


def test_the_former_file_stays_whole_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    write(tmp_path)
    before = (tmp_path / "pad-01-a.wav").read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert "No space left on device" in write(tmp_path, FRAMES * 2).problem
    assert (tmp_path / "pad-01-a.wav").read_bytes() == before
    assert os.listdir(tmp_path) == ["pad-01-a.wav"]


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path):
    (tmp_path / "slots").write_text("a file")

    problem = write(tmp_path / "slots").problem
    assert str(tmp_path / "slots") in problem
    assert "\n" not in problem


def test_the_folder_goes_with_its_files_and_with_what_a_killed_mind_left(tmp_path: Path):
    folder = tmp_path / "slots"
    write(folder)
    write(folder, slot="b")
    (folder / ".pad-02-a.wav.4711.part").write_bytes(b"half")

    assert empty_slots(folder) == []
    assert not folder.exists()
    assert empty_slots(folder) == []


def test_what_is_not_ours_stays(tmp_path: Path):
    write(tmp_path)
    (tmp_path / "notes.txt").write_text("mine")

    assert empty_slots(tmp_path) == []
    assert os.listdir(tmp_path) == ["notes.txt"]


def test_a_mind_writes_what_it_has_found_as_the_engine_has_it(means: Means, tmp_path: Path):
    stage = Stage(means, ASSETS / "kit" / "snare-3-1.flac", "snare")
    job = stage.job()
    found = stage.find()
    placement = jobs.Placement(job.grant.first, found.n_frames, found.n_channels)
    path = tmp_path / "slots" / "pad-01-a.wav"

    (written,) = stage.mind.handle(jobs.WritePadFile(9, 1, path, placement, 1.0))
    assert written == jobs.PadFileWritten(9)
    sound = files.read(path)
    assert sound.sample_rate == RATE
    made = stage.frames(found, job)
    both = np.repeat(made, 2, axis=1) if made.shape[1] == 1 else made  # a mono sound is the same on both sides
    np.testing.assert_array_equal(sound.frames, both)

    assert stage.mind.handle(jobs.EmptySlots(path.parent)) == []
    assert not path.exists()
