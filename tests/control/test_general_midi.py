from dataclasses import dataclass

import pytest

from performer.control.general_midi import ROLES, note_map
from performer.control.midi import MidiReader, NoteOn
from performer.control.midi_file import read
from performer.roles import CLASSES


@dataclass(frozen=True)
class Pad:
    number: int
    role: str
    notes: tuple[int, ...]


ROLES_BUILT_IN = """
kick rim snare clap snare tom hat_closed tom hat_closed bass hat_open vocal tom cymbal fx cymbal
"""
BUILT_IN = [Pad(number, role, (35 + number,)) for number, role in enumerate(ROLES_BUILT_IN.split(), 1)]


def test_every_role_of_a_note_is_a_class_of_sounds():
    assert {role for roles in ROLES.values() for role in roles} <= set(CLASSES)


def test_general_midi_is_whole_and_so_are_the_edges_of_a_rolands_hat():
    assert set(range(35, 82)) | {22, 26} <= set(ROLES)
    assert (ROLES[22][0], ROLES[26][0], ROLES[58][0]) == ("hat_closed", "hat_open", "tom")


def test_from_a_controller_each_pad_plays_on_its_own_note_whatever_its_role():
    notes = note_map(BUILT_IN, general_midi=False)

    assert notes[36:52] == tuple(range(1, 17))


def test_from_a_controller_notes_outside_the_pads_play_the_first_pad_of_their_role():
    notes = note_map(BUILT_IN, general_midi=False)

    assert [notes[note] for note in (35, 22, 26, 57)] == [1, 7, 11, 14]
    assert [notes[note] for note in (0, 21, 60, 127)] == [0, 0, 6, 0]  # a bongo, without percussion, is a tom


def test_in_a_drum_file_a_note_plays_its_own_pad_if_that_has_the_role():
    notes = note_map(BUILT_IN, general_midi=True)

    assert [notes[note] for note in (36, 38, 40, 42, 44, 46, 48, 51)] == [1, 3, 5, 7, 9, 11, 13, 16]


def test_in_a_drum_file_a_note_whose_pad_has_another_role_goes_by_the_role():
    notes = note_map(BUILT_IN, general_midi=True)

    assert notes[45] == notes[47] == notes[50] == 6  # pads 10, 12 and 15 are bass, vocal and fx


def test_in_a_drum_file_a_note_that_no_role_serves_plays_its_own_pad():
    notes = note_map([Pad(1, "vocal", (36,)), Pad(2, "melodic", (100,))], general_midi=True)

    assert (notes[36], notes[100], notes[38]) == (1, 2, 0)


def test_the_first_of_two_pads_on_one_note_plays():
    assert note_map([Pad(1, "kick", (36,)), Pad(2, "kick", (36,))], general_midi=False)[36] == 1


def test_a_kit_without_pads_plays_nothing():
    assert note_map([], general_midi=True) == (0,) * 128


@pytest.mark.parametrize("general_midi", [False, True])
def test_every_note_of_a_real_drummer_plays_a_pad_of_the_built_in_kit(data, general_midi):
    notes = note_map(BUILT_IN, general_midi)
    reader = MidiReader()
    struck = [
        event
        for path in sorted((data / "midi" / "groove" / "drummer1").rglob("*.mid"))[:3]
        for timed in read(path)
        if isinstance(event := reader.read(timed.data), NoteOn)
    ]

    assert len(struck) > 100
    assert all(notes[event.note] for event in struck)
