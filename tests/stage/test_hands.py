"""A controller in hand on a real stage: what it asks for is done, and its lights show what everybody is told."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from performer.audio import layout
from performer.control.controller import Button, Key, Strip
from performer.control.midi import ControlChange, MidiEvent, NoteOff, NoteOn, Panic, PitchBend
from performer.told import Told
from tests.control.hands import COLOURS, SHIFT, SWAP, box, control
from tests.stage.boards import Played, heard_hit, played, played_set

RECORD = 86
PAD, BUTTON = 0x90, 0xB0


class InHand:
    """A stage with one controller, and the lights of that as they were set last."""

    def __init__(self, play: Played, **more: object) -> None:
        self.play, self.hands = play, play.stage.hands
        told = Told(play.listener)
        told.listeners.append(self.hands.told)
        play.stage.board.tell = told
        lights = self.hands.plug(1, box(**more))
        assert lights is not None
        self.lights = lights
        self.set: dict[tuple[int, int], int] = {}

    def send(self, *events: MidiEvent) -> None:
        """Let the controller send these, a block apart."""
        for event in events:
            self.play.stage.midi(event, hand=1)
            self.play.render(8)

    def light(self, status: int, at: int) -> str:
        """Return the colour of a light, in capitals where it is full."""
        for message in self.lights.due(time.monotonic() + 1.0):  # no hit is white any more
            self.set[message[0], message[1]] = message[2]
        value = self.set[status, at]
        return next((c.upper() if n else c) for c, of in COLOURS.items() for n, v in enumerate(of) if v == value)


def test_all_sound_off_silences_everything():
    game = InHand(played())
    game.play.hit(1)
    assert np.any(game.play.render(4))
    game.send(Panic(0))

    assert not np.any(game.play.render(8))


def test_a_strip_that_is_held_while_its_device_goes_leaves_the_morph_as_it_was():
    game = InHand(played())
    game.play.ask("/nf/morph", 0.25, 0.0)
    game.send(NoteOn(0, 12, 1.0), PitchBend(0, 0.75))
    assert game.play.stage.board.controls.morph == 0.75
    game.hands.unplug(1)

    assert game.play.stage.board.controls.morph == 0.25


def test_a_wheel_moves_the_morph_and_brings_it_back():
    game = InHand(played(), strip=Strip("pitch_bend"))
    game.play.ask("/nf/morph", 0.5, 0.0)
    morphs = []
    for position in (1.0, 0.75, 0.25, 0.5):
        game.send(PitchBend(0, position))
        morphs.append(game.play.stage.board.controls.morph)

    assert morphs == [1.0, 0.75, 0.25, 0.5]


def test_buttons_are_full_while_they_are_down_each_for_itself():
    game = InHand(played())
    game.send(ControlChange(0, SHIFT, 127), ControlChange(0, SWAP, 127))
    assert [game.light(BUTTON, at) for at in (SHIFT, SWAP)] == ["WHITE", "WHITE"]
    game.send(ControlChange(0, SWAP, 0))
    assert [game.light(BUTTON, at) for at in (SHIFT, SWAP)] == ["WHITE", "white"]


def test_pads_that_only_the_next_kit_has_are_lit_as_they_were_left():
    game = InHand(played_set(None, None, n_pads=4))
    second = game.play.stage.sets.of(2)
    assert second is not None
    second.pads[4].locked = True
    first = game.play.stage.sets.of(1)
    assert first is not None
    game.play.stage.board.pads = {n: pad for n, pad in first.pads.items() if n < 4}  # a kit of three
    game.play.render(8)
    assert game.light(PAD, 43) == "off"
    game.play.ask("/nf/kit/next")
    game.hands.told("/nf/room/listen", 0)
    game.lights.holds("lock")

    assert game.light(PAD, 43) == "WHITE"


def test_the_rooms_pads_light_up_for_hits_that_there_are():
    game = InHand(played())
    for number in (1, 2):
        game.play.stage.answer(heard_hit(number, 0, 5))
    game.play.render(8)
    assert [game.light(PAD, at) for at in (70, 71)] == ["pink", "pink"]
    game.play.ask("/nf/room/clear")
    game.play.stage.answer(heard_hit(3, 0, 5))
    game.play.render(8)

    assert [game.light(PAD, at) for at in (70, 71)] == ["pink", "off"]


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[InHand]:
    play = played()
    play.stage.recordings.keep_in(tmp_path, lambda: {"seed": 0})
    yield InHand(play, buttons=(Button(control(RECORD), "record", lit=True),))
    play.stage.recordings.close()


def test_the_record_button_is_for_the_mix_whatever_else_is_recorded(recorder: InHand):
    press = ControlChange(0, RECORD, 127), ControlChange(0, RECORD, 0)
    recorder.play.ask("/nf/record", 1, "pads")
    assert recorder.light(BUTTON, RECORD) == "white"
    recorder.send(*press)
    assert recorder.play.stage.recordings.running == ("mix", "pads")
    assert recorder.light(BUTTON, RECORD) == "RED"
    recorder.send(*press)

    assert "mix" not in recorder.play.stage.recordings.running
    assert recorder.light(BUTTON, RECORD) == "white"


def test_a_key_of_the_areas_gives_the_focus_pad_that_neighbour():
    game = InHand(played())
    game.play.engine.push(layout.PAD_ON, 1, x=1.0)
    game.play.render(8)
    game.send(NoteOn(0, 61, 1.0), NoteOff(0, 61))
    (job,) = [job for job in game.play.open_jobs if type(job).__name__ == "FindSound"]

    assert (job.pad, job.nth) == (2, 2)
    assert Key("note", 61) in box().areas["neighbours"]
