"""What pressing a pad does: choke it, morph it while it lasts, or be the velocity of its repeats."""

import numpy as np
import pytest

from performer.audio import layout
from performer.control.midi import ChannelPressure, PolyPressure
from tests.stage.boards import Played, played, played_set


class Noted:
    """A set log that notes what came in."""

    def __init__(self) -> None:
        self.came: list[tuple[str, tuple[object, ...]]] = []

    def event(self, frame: int, way: str, address: str, args: tuple[object, ...]) -> None:
        if way == "in":
            self.came.append((address, args))

    def sound(self, *args: object, **more: object) -> None: ...
    def refused(self, *args: object) -> None: ...
    def knows(self, *args: object) -> bool:
        return True


def struck() -> Played:
    """Return a stage whose first pad sounds, and is held by MIDI."""
    play = played_set(None)
    play.hear_anchors()
    play.engine.push(layout.NOTE_ON, 36, x=1.0, way=layout.WAY_MIDI)
    play.render(8)
    return play


def press(play: Played, *pressures: float, note: int = 36) -> None:
    for pressure in pressures:
        play.stage.midi(PolyPressure(0, note, pressure))
        play.render(4)


def test_pressure_that_chokes_cuts_the_pad_off_once_until_it_is_let_go():
    play = struck()
    noted = Noted()
    play.stage.board.log = noted
    play.ask("/nf/pressure", "choke")
    press(play, 0.5, 0.95, 1.0)

    assert not np.any(play.render(8))
    assert noted.came.count(("/nf/pad/choke", (1,))) == 1
    press(play, 0.2, 1.0)
    assert noted.came.count(("/nf/pad/choke", (1,))) == 2


def test_pressure_of_another_pad_leaves_it_sounding():
    play = struck()
    play.ask("/nf/pressure", "choke")
    press(play, 1.0, note=37)

    assert np.any(play.render(8))


def test_pressure_of_the_whole_device_means_the_pads_that_are_held():
    play = struck()
    play.ask("/nf/pressure", "choke")
    play.stage.midi(ChannelPressure(0, 1.0))
    play.render(8)

    assert not np.any(play.render(8))


def test_pressure_that_is_off_does_nothing():
    play = struck()
    play.ask("/nf/pressure", "off")
    press(play, 1.0)

    assert np.any(play.render(8))
    assert play.stage.board.pads[1].morph == 0.0


@pytest.mark.parametrize("before", [0.0, 0.4])
def test_pressure_that_morphs_goes_from_where_the_pad_was_and_back(before: float):
    play = struck()
    play.ask("/nf/pad/morph", 1, before)
    play.ask("/nf/pressure", "morph")
    press(play, 0.5)
    assert play.stage.board.pads[1].morph == pytest.approx(before + 0.5 * (1.0 - before))
    press(play, 0.0)

    assert play.stage.board.pads[1].morph == pytest.approx(before)


def test_it_reads_back_and_nothing_else_is_taken():
    play = played()
    play.ask("/nf/pressure", reads=True)

    assert play.said("/nf/pressure") == [("repeat",)]
