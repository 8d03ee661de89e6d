import os
from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadKit
from performer.kit.from_names import LAYOUT, kit_from_folder
from performer.library.labels import class_of
from performer.roles import CLASSES
from performer.sound.files import read, write
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound


def folder_of(folder: Path, *names: str) -> Path:
    for number, name in enumerate(names):
        write(folder / name, Sound(np.full((4, 1), (number + 1) / 64, np.float32), 1000))
    return folder


def places(folder: Path) -> dict[str, int]:
    kit, _ = kit_from_folder(folder, class_of)
    return {pad.name: pad.number for pad in kit.pads}


def test_each_sound_goes_to_a_pad_of_the_role_its_name_says(tmp_path: Path):
    folder_of(tmp_path, "Open Hat.wav", "snare 2.wav", "Kick.wav", "SNARE 1.wav", "ride.flac")

    assert places(tmp_path) == {"Kick": 1, "SNARE 1": 3, "snare 2": 5, "Open Hat": 11, "ride": 14}


def test_a_name_that_says_nothing_takes_the_first_free_pad_and_its_role(tmp_path: Path):
    folder_of(tmp_path, "kick.wav", "zzyzx.wav")

    kit, _ = kit_from_folder(tmp_path, class_of)

    assert [(pad.number, pad.name, pad.role) for pad in kit.pads] == [(1, "kick", "kick"), (2, "zzyzx", "rim")]


def test_numbered_names_are_placed_by_their_numbers_and_keep_the_roles_they_say(tmp_path: Path):
    folder_of(tmp_path, "10 clap.wav", "1 snare.wav", "2 kick.wav", "9.wav")

    kit, _ = kit_from_folder(tmp_path, class_of)

    assert [(pad.name, pad.role) for pad in kit.pads] == [
        *(("1 snare", "snare"), ("2 kick", "kick"), ("9", "snare"), ("10 clap", "clap"))
    ]


def test_numbers_that_are_not_each_sounds_own_say_nothing_of_pads(tmp_path: Path):
    folder_of(tmp_path, "10 snare.wav", "10 kick.wav", "11 kick.wav")

    assert places(tmp_path) == {"10 kick": 1, "10 snare": 3, "11 kick": 2}


def test_pads_have_the_notes_from_36_on_and_hats_choke_one_another(tmp_path: Path):
    folder_of(tmp_path, "kick.wav", "closed hat.wav", "open hat.wav")

    kit, _ = kit_from_folder(tmp_path, class_of)

    assert [(pad.notes, pad.choke_group) for pad in kit.pads] == [((36,), 0), ((42,), 1), ((46,), 1)]


def test_a_seventeenth_sound_is_left_out_and_told(tmp_path: Path):
    folder_of(tmp_path, *(f"kick {number}.wav" for number in range(1, 18)))

    kit, left_out = kit_from_folder(tmp_path, class_of)

    assert len(kit.pads) == 16
    assert left_out == ["kick 17.wav: no pad is left for it"]


def test_a_file_that_is_no_sound_is_left_out_and_told(tmp_path: Path):
    folder_of(tmp_path, "kick.wav")
    (tmp_path / "snare.wav").write_bytes(b"")
    (tmp_path / "readme.txt").write_text("no sound at all, and not told")

    kit, left_out = kit_from_folder(tmp_path, class_of)

    assert [pad.name for pad in kit.pads] == ["kick"]
    assert len(left_out) == 1
    assert "snare.wav" in left_out[0]


@pytest.mark.skipif(os.name != "posix", reason="names of files are text there")
def test_a_name_that_is_no_text_is_left_out_and_told(tmp_path: Path):
    folder_of(tmp_path, "kick.wav")
    strange = tmp_path / os.fsdecode(b"sn\xffare.wav")
    try:
        strange.write_bytes((tmp_path / "kick.wav").read_bytes())
    except OSError:
        pytest.skip("this file system takes names that are text only")

    _, left_out = kit_from_folder(tmp_path, class_of)

    assert len(left_out) == 1
    assert left_out[0].endswith("its name cannot be written in a kit; rename it")


def test_each_sound_is_known_by_its_content(tmp_path: Path):
    folder_of(tmp_path, "kick.wav")

    kit, _ = kit_from_folder(tmp_path, class_of)

    assert kit.pads[0].sounds[0].fingerprint == fingerprint(read(tmp_path / "kick.wav"))


def test_a_folder_without_sounds_is_refused(tmp_path: Path):
    with pytest.raises(BadKit, match="no sounds to make a kit of"):
        kit_from_folder(tmp_path, class_of)


def test_the_layout_has_sixteen_pads_of_known_roles():
    assert len(LAYOUT) == 16
    assert set(LAYOUT) <= set(CLASSES)
