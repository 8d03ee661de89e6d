from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadKit
from performer.kit import toml_file
from performer.kit.kit import SoundRef
from performer.kit.load import load_sounds
from performer.sound.files import write
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound

FOUR = Sound(np.array([[0.5], [0.25], [-0.5], [0.125]], np.float32), 1000)


def kit_of(folder: Path, *sounds: str):
    lines = ["version = 1"]
    for number, sound in enumerate(sounds, 1):
        lines += ["[[pad]]", f"pad = {number}", f"note = {35 + number}", "role = 'kick'", "[[pad.layer]]"]
        lines += [f"sounds = [{{ {sound} }}]"]
    (folder / "kit.toml").write_text("\n".join(lines))
    return toml_file.load(folder)


def test_each_sound_is_read_from_the_kits_folder(tmp_path: Path):
    write(tmp_path / "four.wav", FOUR)

    sounds = load_sounds(kit_of(tmp_path, "file = 'four.wav'", "file = 'four.wav', first_frame = 1, n_frames = 2"))

    assert sounds[SoundRef("four.wav")].frames[:, 0].tolist() == [0.5, 0.25, -0.5, 0.125]
    assert sounds[SoundRef("four.wav", "", 1, 2)].frames[:, 0].tolist() == [0.25, -0.5]


def test_an_absolute_path_is_taken_as_it_is(tmp_path: Path):
    (tmp_path / "far").mkdir()
    write(tmp_path / "far/four.wav", FOUR)
    path = str(tmp_path / "far/four.wav")

    assert load_sounds(kit_of(tmp_path, f"file = '{path}'"))[SoundRef(path)].n_frames == 4


def test_a_moved_file_is_found_by_its_content(tmp_path: Path):
    (tmp_path / "far").mkdir()
    write(tmp_path / "far/renamed.wav", FOUR)
    content = fingerprint(FOUR)
    kit = kit_of(tmp_path, f"file = 'four.wav', fingerprint = '{content}'")

    sounds = load_sounds(kit, {content: tmp_path / "far/renamed.wav"}.get)

    assert sounds[SoundRef("four.wav", content)].n_frames == 4


def test_a_missing_sound_is_told_with_its_line_and_the_names_nearest_to_it(tmp_path: Path):
    write(tmp_path / "snare-1.wav", FOUR)
    write(tmp_path / "hat.wav", FOUR)
    (tmp_path / "notes.txt").write_text("")
    kit = kit_of(tmp_path, "file = 'hat.wav'", "file = 'snare.wav'")

    with pytest.raises(BadKit) as error:
        load_sounds(kit, lambda _: None)

    assert str(error.value) == (
        f"{tmp_path / 'kit.toml'}, line 13: pad 2 wants sound 'snare.wav', which is not there; "
        "nearest names: 'snare-1.wav', 'hat.wav'"
    )


def test_a_file_that_is_no_sound_is_told_with_its_line(tmp_path: Path):
    (tmp_path / "empty.wav").write_bytes(b"")

    with pytest.raises(BadKit, match=r"line 7: pad 1 cannot have its sound: .*empty\.wav"):
        load_sounds(kit_of(tmp_path, "file = 'empty.wav'"))


def test_a_part_beyond_the_end_of_its_file_is_told_with_its_line(tmp_path: Path):
    write(tmp_path / "four.wav", FOUR)

    with pytest.raises(BadKit, match="line 7: pad 1 cannot have its sound"):
        load_sounds(kit_of(tmp_path, "file = 'four.wav', first_frame = 4"))
