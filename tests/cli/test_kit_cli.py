import json
from pathlib import Path

import numpy as np
import pytest

from performer.cli import main
from performer.kit import toml_file
from performer.sound.files import write
from performer.sound.sound import Sound

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def sounds(tmp_path: Path) -> Path:
    folder = tmp_path / "Tonight"
    folder.mkdir()
    for name in ("kick.wav", "snare.wav", "closed hat.wav"):
        write(folder / name, Sound(np.ones((4, 2), np.float32) / 2, 1000))
    return folder


def test_a_new_kit_is_good_and_is_shown(sounds: Path, capsys: Capture):
    assert main(["kit", "new", str(sounds)]) == 0
    assert f"written: {sounds / 'kit.toml'}" in capsys.readouterr().out

    assert main(["kit", "check", str(sounds)]) == 0
    assert capsys.readouterr().out == f"{sounds / 'kit.toml'}: nothing is wrong\n"

    assert main(["kit", "show", str(sounds)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Tonight (")
    assert [line.split()[:4] for line in out.splitlines()[2:]] == [
        ["1", "36", "kick", "kick"],
        ["3", "38", "snare", "snare"],
        ["7", "42", "hat_closed", "closed"],
    ]


def test_a_kit_that_is_there_is_never_overwritten(sounds: Path, capsys: Capture):
    (sounds / "kit.toml").write_text("precious")

    assert main(["kit", "new", str(sounds)]) == 1

    assert "is there already" in capsys.readouterr().err
    assert (sounds / "kit.toml").read_text() == "precious"


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path, capsys: Capture):
    assert main(["kit", "new", str(tmp_path / "none")]) == 1

    assert (
        capsys.readouterr().err
        == f"neuralfunk: {tmp_path / 'none'}: no such folder; name the one that holds the sounds\n"
    )


def test_show_gives_json_that_holds_every_pad(sounds: Path, capsys: Capture):
    main(["kit", "new", str(sounds)])
    capsys.readouterr()

    assert main(["kit", "show", str(sounds), "--json"]) == 0

    kit = json.loads(capsys.readouterr().out)
    assert kit["name"] == "Tonight"
    assert [(pad["number"], pad["notes"], pad["role"]) for pad in kit["pads"]] == [
        *((1, [36], "kick"), (3, [38], "snare"), (7, [42], "hat_closed"))
    ]


def test_check_tells_every_fault_and_fails(sounds: Path, capsys: Capture):
    main(["kit", "new", str(sounds)])
    path = sounds / "kit.toml"
    path.write_text(path.read_text().replace("pan = 0.0", "pan = 2").replace("note = 38", "note = 36"))
    capsys.readouterr()

    assert main(["kit", "check", str(path)]) == 1
    shown = capsys.readouterr()
    lines = shown.out.splitlines()
    assert len(lines) == 4
    assert shown.err == f"neuralfunk: {path}: 4 faults; the lines say where\n"
    assert main(["kit", "check", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"file": str(path), "good": False, "faults": lines}


def test_check_tells_every_sound_that_is_missing(sounds: Path, capsys: Capture):
    main(["kit", "new", str(sounds)])
    (sounds / "snare.wav").unlink()
    capsys.readouterr()

    assert main(["kit", "check", str(sounds)]) == 1

    assert "pad 3 wants sound 'snare.wav', which is not there" in capsys.readouterr().out


@pytest.mark.parametrize("part", ["import", "export", "collect"])
def test_what_is_still_to_come_says_so(part: str, capsys: Capture):
    assert main(["kit", part, "somewhere.sfz"]) == 1

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "not yet" in shown.err
    assert shown.err.count("\n") == 1


def test_the_built_in_kit_is_good(capsys: Capture):
    assert main(["kit", "check"]) == 0

    kit = toml_file.load(toml_file.BUILT_IN)
    assert [pad.notes for pad in kit.pads] == [(note,) for note in range(36, 52)]


def test_kit_without_a_part_is_wrong_use(capsys: Capture):
    assert main(["kit"]) == 2


def test_check_tells_what_is_wrong_with_a_setlist_and_with_the_sounds_of_its_kits(sounds: Path, capsys: Capture):
    main(["kit", "new", str(sounds)])
    path = sounds.parent / "friday.toml"
    path.write_text('version = 1\n[[kit]]\nfile = "Tonight"\ntempo = 172\n')
    capsys.readouterr()
    assert main(["kit", "check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: nothing is wrong\n"

    path.write_text(path.read_text().replace("172", "1720"))
    assert main(["kit", "check", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == f"{path}, line 4: kit 1: tempo wants a number from 20 to 400, not 1720\n"
    assert told.err == f"neuralfunk: {path}: 1 fault; the lines say where\n"

    path.write_text(path.read_text().replace("1720", "172"))
    (sounds / "kick.wav").unlink()
    assert main(["kit", "check", str(path)]) == 1
    assert "pad 1 wants sound 'kick.wav', which is not there" in capsys.readouterr().out
