"""MIDI that is no note, as the stage takes it."""

from performer.audio import layout
from performer.audio.engine import Report
from performer.control.midi import ChannelPressure, ControlChange, ProgramChange
from tests.stage.boards import played, played_set


def test_a_program_change_is_the_kit_of_that_number():
    play = played_set(None, None)
    play.stage.midi(ProgramChange(0, 1))
    play.render(8)

    assert play.sounds(1) == 10.0


def test_midi_without_a_use_is_counted():
    play = played()
    for event in (ProgramChange(0, 1), ControlChange(0, 7, 100), ControlChange(0, 8, 0)):
        play.stage.midi(event)
    play.stage.midi(ChannelPressure(0, 0.5))

    assert play.stage.board.counts.unused_controls == 3
    assert play.said("/nf/error") == []


def test_jacks_program_change_reaches_the_set():
    play = played_set(None, None)
    play.engine.push(layout.PAD_ON, 0, x=1.0)
    play.render(8)
    play.stage._reports.report(Report(play.engine.clock, layout.CONTROL, 0xC5, 1, 0, 0.0, 0))
    play.render(8)

    assert play.said("/nf/kit/load") == [("kit 2",)]
