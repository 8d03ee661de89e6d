import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from performer.audio import layout
from performer.errors import BadKit
from performer.kit import kit as kits
from performer.kit import toml_file
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.roles import CLASSES
from tests.kit.texts import SMALLEST, TWO_PADS, written


def test_a_pad_of_three_lines_and_a_sound_is_a_whole_pad(tmp_path: Path):
    kit = toml_file.load(written(tmp_path, SMALLEST))

    (pad,) = kit.pads
    assert (kit.name, kit.folder) == ("Small", tmp_path)
    assert (pad.number, pad.notes, pad.name, pad.role) == (1, (36,), "kick", "kick")
    assert pad.layers == (Layer(0.0, 1.0, 0.0, (SoundRef("kick.wav"),)),)
    assert (pad.hold_seconds, pad.decay_seconds, pad.play) == (None, None, "one-shot")


def test_pads_come_by_number_and_layers_by_velocity_wherever_they_stand(tmp_path: Path):
    kit = toml_file.load(written(tmp_path, TWO_PADS))

    assert [pad.number for pad in kit.pads] == [1, 2]
    snare = kit.pads[1]
    assert snare.notes == (38, 40)
    assert [(layer.lowest, layer.highest) for layer in snare.layers] == [(0, 0.5), (0.5, 1)]
    assert [ref.file for ref in snare.sounds] == ["soft.wav", "hard-1.wav", "hard-2.wav"]
    assert snare.sounds[2] == SoundRef("hard-2.wav", "", 10, 20)
    assert snare.shortlist == (SoundRef("other.wav", "0123456789abcdef0123456789abcdef"),)
    assert (snare.gain_db, snare.hold_seconds, snare.decay_seconds) == (-3.0, 0.2, 0.1)
    assert (snare.choke_group, snare.velocity_curve, snare.locked) == (4, "hard", True)


def test_voices_are_those_of_the_role_unless_the_kit_says_otherwise(tmp_path: Path):
    kit = toml_file.load(written(tmp_path, TWO_PADS))
    assert [pad.voices for pad in kit.pads] == [1, 4]

    told = toml_file.load(written(tmp_path, SMALLEST.replace("note = 36", "note = 36\nvoices = 2")))
    assert told.pads[0].voices == 2


def test_a_kit_without_a_name_is_called_as_its_folder(tmp_path: Path):
    assert toml_file.load(written(tmp_path, TWO_PADS)).name == tmp_path.name


def test_a_folder_stands_for_the_kit_file_in_it(tmp_path: Path):
    written(tmp_path, SMALLEST)

    assert toml_file.load(tmp_path).path == tmp_path / "kit.toml"


def test_a_file_that_cannot_be_read_is_refused_in_one_line(tmp_path: Path):
    with pytest.raises(BadKit, match="cannot be read: No such file"):
        toml_file.load(tmp_path / "none.toml")

    (tmp_path / "kit.toml").write_bytes(b"name = '\xff'")
    with pytest.raises(BadKit, match="not a text in UTF-8"):
        toml_file.load(tmp_path)


texts = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
unit = st.floats(0, 1).map(lambda value: round(value, 6))
refs = st.builds(
    SoundRef,
    file=texts,
    fingerprint=st.sampled_from(["", "0123456789abcdef" * 2]),
    first_frame=st.integers(0, 2**40),
    n_frames=st.none() | st.integers(1, 2**40),
)


@st.composite
def layers(draw: st.DrawFn) -> tuple[Layer, ...]:
    inner = draw(st.lists(unit.filter(lambda v: 0 < v < 1), max_size=3, unique=True))
    edges = [0.0, *sorted(inner), 1.0]
    sounds = st.lists(refs, min_size=1, max_size=3).map(tuple)
    gain = st.floats(-60, 24).map(lambda value: round(value, 6))
    return tuple(Layer(low, high, draw(gain), draw(sounds)) for low, high in pairwise(edges))


def pads(number: int, note: int):
    return st.builds(
        Pad,
        number=st.just(number),
        notes=st.just((note,)) | st.just((note, note + 64)),
        name=texts,
        role=st.sampled_from(CLASSES),
        layers=layers(),
        tune_semitones=st.integers(-480, 480).map(lambda value: value / 10),
        pan=unit,
        attack_seconds=unit,
        hold_seconds=st.none() | unit,
        decay_seconds=st.none() | unit,
        play=st.sampled_from(kits.PLAYS),
        release_seconds=st.none() | unit,
        order=st.sampled_from(kits.ORDERS),
        layer_crossfade=unit,
        reverse=st.booleans(),
        start_seconds=unit,
        filter=st.sampled_from(kits.FILTERS),
        cutoff_hz=st.integers(20, 20000).map(float),
        resonance=unit,
        vary=unit,
        outputs=st.none() | st.sampled_from(["1-2", "7-8"]),
        choke_group=st.integers(0, 64),
        voices=st.integers(1, 32),
        velocity_curve=st.sampled_from(kits.VELOCITY_CURVES),
        locked=st.booleans(),
        shortlist=st.lists(refs, max_size=2).map(tuple),
    )


@settings(deadline=None)  # each example writes a file and waits for the disk
@given(name=texts, pair=st.tuples(pads(1, 36), pads(7, 40)))
def test_a_saved_kit_loads_as_it_was(tmp_path_factory: pytest.TempPathFactory, name: str, pair: tuple[Pad, Pad]):
    folder = tmp_path_factory.getbasetemp()
    kit = Kit(name, pair, folder)

    toml_file.save(kit, folder / "saved.toml")

    assert toml_file.load(folder / "saved.toml") == kit


def test_what_single_precision_adds_to_a_number_is_not_written():
    pad = Pad(1, (36,), "kick", "kick", (Layer(0, 1, 0, (SoundRef("a.wav"),)),), gain_db=-1.2000000476837158)

    assert "\ngain_db = -1.2\n" in toml_file.text_of(Kit("k", (pad,), Path()))


def test_one_changed_value_changes_one_line(tmp_path: Path):
    kit = toml_file.load(written(tmp_path, TWO_PADS))
    quieter = replace(kit, pads=(replace(kit.pads[0], gain_db=-6.0), kit.pads[1]))

    before, after = toml_file.text_of(kit).splitlines(), toml_file.text_of(quieter).splitlines()

    assert [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]] == [
        ("gain_db = 0.0", "gain_db = -6.0")
    ]


def test_a_kit_saved_elsewhere_still_finds_its_sounds(tmp_path: Path):
    kit = toml_file.load(written(tmp_path, SMALLEST))
    (tmp_path / "elsewhere").mkdir()

    toml_file.save(kit, tmp_path / "elsewhere" / "kit.toml")

    moved = toml_file.load(tmp_path / "elsewhere")
    assert moved.pads[0].sounds[0].file == str(tmp_path / "kick.wav")


def test_save_new_never_overwrites(tmp_path: Path):
    path = written(tmp_path, "precious")
    kit = Kit("k", (), tmp_path)

    with pytest.raises(BadKit, match="is there already and stays as it is"):
        toml_file.save_new(kit, path)

    assert path.read_text() == "precious"
    toml_file.save_new(kit, tmp_path / "new.toml")
    assert (tmp_path / "new.toml").read_text().startswith("version = 1\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full to stand for a full disk")
def test_a_full_disk_leaves_the_kit_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = written(tmp_path, SMALLEST)
    kit = toml_file.load(path)
    os.symlink("/dev/full", tmp_path / f".kit.toml.{os.getpid()}.part")

    with pytest.raises(BadKit, match="the kit was not written: No space left on device"):
        toml_file.save(kit, path)

    assert path.read_text() == SMALLEST
    assert os.listdir(tmp_path) == ["kit.toml"]


def test_the_engine_has_room_for_what_the_format_allows():
    assert layout.MAX_PADS >= kits.MAX_PADS
    assert layout.MAX_LAYERS >= kits.MAX_LAYERS
    assert layout.MAX_ROUND_ROBIN >= kits.MAX_ROUND_ROBIN
