"""Push 3 with a channel for each pad (MPE): what its pads bend and slide is no knob and no strip."""

from performer.control.controller_tables import all_tables
from performer.control.grammar import Hand
from performer.control.midi import ControlChange, NoteOn, PitchBend
from tests.control.hands import Board


def test_a_push_3_whose_pads_bend_and_slide_each_on_a_channel_of_its_own_moves_nothing_by_it():
    hand = Hand(next(table for table in all_tables(None) if table.key == "push_3"), Board())
    of_a_pad = (PitchBend(13, 0.7), ControlChange(13, 74, 90), ControlChange(13, 71, 5))

    assert [hand.take(event) for event in of_a_pad] == [None] * 3
    assert hand.take(ControlChange(0, 74, 3))
    hand.take(NoteOn(0, 12, 1.0))
    (morph,) = hand.take(PitchBend(0, 0.7)) or []
    assert (morph.address, morph.args) == ("/nf/morph", (0.7, 0.0))
