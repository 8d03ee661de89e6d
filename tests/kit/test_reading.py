from pathlib import Path

import pytest

from performer.errors import BadKit
from performer.kit import toml_file
from tests.kit.texts import SMALLEST, TWO_PADS, written


def faults(folder: Path, text: str) -> list[str]:
    """Return the faults of a text, less the name of the file they begin with."""
    path = written(folder, text)
    return [line.removeprefix(f"{path}, ") for line in toml_file.check(path)]


CHANGES: dict[str, tuple[str, str, str]] = {
    "a wrong key": (
        *("note = 36\n", "note = 36\ngian_db = 1\n"),
        "line 7: pad 1: there is no key 'gian_db'; nearest names: 'gain_db'",
    ),
    "a wrong key of the kit": (
        *('name = "Small"', 'nmae = "Small"'),
        "line 2: the kit: there is no key 'nmae'; nearest names: 'name'",
    ),
    "a wrong key of a layer": (
        *("sounds =", "gain = 1\nsounds ="),
        "line 9: pad 1: there is no key 'gain'; nearest names: 'gain_db'",
    ),
    "a wrong key of a sound": (
        *('file = "kick.wav"', 'file = "kick.wav", frame = 1'),
        "line 9: pad 1: there is no key 'frame'; nearest names: 'n_frames', 'first_frame'",
    ),
    "a note that is none": (
        *("note = 36", "note = 128"),
        "line 6: pad 1: note wants a whole number from 0 to 127, not 128",
    ),
    "a note of another type": (
        *("note = 36", 'note = "C1"'),
        "line 6: pad 1: note wants a whole number from 0 to 127, not 'C1'",
    ),
    "true for a number": (
        *("pad = 1", "pad = true"),
        "line 5: a pad: pad wants a whole number from 1 to 64, not True",
    ),
    "a pad beyond the last": (
        *("pad = 1", "pad = 65"),
        "line 5: a pad: pad wants a whole number from 1 to 64, not 65",
    ),
    "no note": (*("note = 36\n", ""), "line 4: pad 1 wants one of note = 36 and notes = [35, 36]"),
    "note and notes": (
        *("note = 36", "note = 36\nnotes = [37]"),
        "line 4: pad 1 wants one of note = 36 and notes = [35, 36]",
    ),
    "a wrong note among several": (
        *("note = 36", "notes = [36,\n37.5]"),
        "line 7: pad 1: notes wants a whole number from 0 to 127, not 37.5",
    ),
    "a note twice in one pad": (
        *("note = 36", "notes = [36, 36]"),
        "line 6: pad 1: note 36 is taken already, on line 6",
    ),
    "no pad number": (*("pad = 1\n", ""), "line 4: a pad has no pad, a whole number from 1 to 64"),
    "no role": (*('role = "kick"\n', ""), "line 4: pad 1 has no role, one of kick, snare, clap, "),
    "a role that is none": (*('"kick"', '"kik"'), "line 7: pad 1: role wants one of kick, snare, clap, "),
    "a pan beyond the right": (
        *("note = 36", "note = 36\npan = 1.5"),
        "line 7: pad 1: pan wants a number from -1 to 1, not 1.5",
    ),
    "a number that is none": (
        *("note = 36", "note = 36\npan = nan"),
        "line 7: pad 1: pan wants a number from -1 to 1",
    ),
    "a switch that is a number": (
        *("note = 36", "note = 36\nlocked = 1"),
        "line 7: pad 1: locked wants true or false, not 1",
    ),
    "an empty name": (*('"Small"', '""'), "line 2: the kit: name wants a text in quotes, not ''"),
    "no layer": (
        *('[[pad.layer]]\nsounds = [{ file = "kick.wav" }]\n', ""),
        "line 4: pad 1 wants 1 to 8 layers, each headed [[pad.layer]], not 0",
    ),
    "no sounds": (*('sounds = [{ file = "kick.wav" }]\n', ""), "line 8: pad 1: a layer wants 1 to 8 sounds, not 0"),
    "more sounds than take turns": (
        *('[{ file = "kick.wav" }]', "[" + '{ file = "kick.wav" },' * 9 + "]"),
        "line 9: pad 1: a layer wants 1 to 8 sounds, not 9",
    ),
    "a sound that is a text": (
        *('{ file = "kick.wav" }', '"kick.wav"'),
        "line 9: pad 1: sounds wants a list of sounds, as [{ file = 'kick.wav' }], not 'kick.wav'",
    ),
    "a sound without a file": (
        *('file = "kick.wav"', "n_frames = 1"),
        "line 9: pad 1 has no file, a text in quotes",
    ),
    "a fingerprint that is none": (
        *('file = "kick.wav"', 'file = "kick.wav", fingerprint = "abc"'),
        "line 9: pad 1: fingerprint wants the 32 hexadecimal digits of a sound's content, not 'abc'",
    ),
    "one pad in single brackets": (
        *("[[pad]]", "[pad]"),
        "line 4: the kit: pad wants a list of pads, each headed [[pad]], not {",
    ),
    "no pads": (SMALLEST[SMALLEST.index("[[pad]]") :], "", "line 1: the kit has no pads; each begins with [[pad]]"),
}


@pytest.mark.parametrize(("old", "new", "line"), CHANGES.values(), ids=CHANGES.keys())
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: str):
    assert old in SMALLEST
    path = written(tmp_path, SMALLEST.replace(old, new, 1))

    with pytest.raises(BadKit) as error:
        toml_file.load(path)

    told = [str(error.value), *toml_file.check(path)]
    assert any(text.startswith(f"{path}, {line}") for text in told), told
    assert all("\n" not in text for text in told)


def test_a_note_on_two_pads_names_both_lines(tmp_path: Path):
    assert faults(tmp_path, TWO_PADS.replace("note = 42", "note = 40")) == [
        "line 25: pad 1: note 40 is taken already, on line 5"
    ]


def test_a_pad_number_given_twice_names_both_lines(tmp_path: Path):
    assert faults(tmp_path, TWO_PADS.replace("pad = 1", "pad = 2"))[0] == (
        "line 24: pad 2: pad 2 is taken already, on line 4"
    )


@pytest.mark.parametrize(
    ("velocity", "line"),
    [
        ("[0.1, 0.5]", "line 19: pad 2: the softest layer wants to begin at velocity 0"),
        ("[0, 0.4]", "line 16: pad 2: velocity 0.4 to 0.5 is left out"),
        ("[0, 0.6]", "line 16: pad 2: velocity 0.5 to 0.6 belongs to two layers"),
        ("[0.5, 0]", "line 19: pad 2: velocity wants the lowest and the highest, as [0.0, 0.5]"),
        ("[0]", "line 19: pad 2: velocity wants the lowest and the highest, as [0.0, 0.5]"),
        ("[0, 1.5]", "line 19: pad 2: velocity wants a number from 0 to 1, not 1.5"),
    ],
)
def test_layers_that_leave_out_or_share_a_velocity_are_refused(tmp_path: Path, velocity: str, line: str):
    assert line in faults(tmp_path, TWO_PADS.replace("[0, 0.5]", velocity))


def test_layers_that_stop_short_of_full_velocity_are_refused(tmp_path: Path):
    assert faults(tmp_path, TWO_PADS.replace("[0.5, 1]", "[0.5, 0.9]")) == [
        "line 16: pad 2: the hardest layer wants to end at velocity 1"
    ]


def test_one_layer_of_several_without_velocities_is_refused(tmp_path: Path):
    assert "line 18: pad 2 has no velocity, a list of two velocities, lowest and highest" in faults(
        tmp_path, TWO_PADS.replace("velocity = [0, 0.5]\n", "")
    )


def test_all_faults_are_told_in_the_order_of_the_file(tmp_path: Path):
    found = faults(tmp_path, TWO_PADS.replace("gain_db = -3", "gain = -3").replace("note = 42", "note = -1"))

    assert [line.split(":")[0] for line in found] == ["line 8", "line 25"]


@pytest.mark.parametrize("head", ["", "version = '1'", "version = 0"])
def test_a_file_that_does_not_tell_its_version_is_asked_for_it(tmp_path: Path, head: str):
    assert faults(tmp_path, SMALLEST.replace("version = 1", head)) == [
        "line 1: a kit file begins with its format: version = 1"
    ]


def test_a_newer_format_is_refused_in_one_line(tmp_path: Path):
    told = faults(tmp_path, "# from next year\nversion = 2\nwhatever = 'this is'\n")

    assert told == ["line 2: format version 2 is newer than this instrument's, 1; update it"]
