"""Note repeat, frame by frame: at 1000 frames a second and 120 beats a minute a sixteenth is 125 frames."""

import numpy as np
import pytest

from performer.audio import layout
from performer.control.midi import ChannelPressure, PolyPressure
from tests.stage.boards import Played, played_set


def press(play: Played, note: int = 36, velocity: float = 1.0) -> None:
    """Press a pad of a MIDI controller now."""
    play.engine.push(layout.NOTE_ON, note, x=velocity, way=layout.WAY_MIDI)


def let_go(play: Played, frame: int = layout.NOW, note: int = 36) -> None:
    """Let go of it."""
    play.engine.push(layout.NOTE_OFF, note, frame=frame, way=layout.WAY_MIDI)


def struck(play: Played, stop: int, pad: int = 1) -> list[int]:
    """Return the frames on which a pad was struck from now until `stop`."""
    first = play.engine.clock
    rises = np.diff(play.until(stop), prepend=0.0)
    return (np.flatnonzero(rises > 0.01) + first).tolist()


def test_a_held_pad_strikes_again_on_the_clocks_lines_until_it_is_let_go():
    play = played_set(120.0)
    play.ask("/nf/repeat", "1/16")
    play.until(200)
    press(play)
    assert struck(play, 700) == [200, 375, 500, 625]  # the line at 250 is nearer than half a step: it is that hit

    let_go(play, 751)
    assert struck(play, 1200) == [750]


@pytest.mark.parametrize(
    ("rate", "lines"),
    [
        ("1/8", [1250, 1500]),
        ("1/8t", [1167, 1333, 1500]),
        ("1/16t", [1083, 1167, 1250]),
        ("1/32", [1062, 1125, 1188]),
        ("1/32t", [1042, 1083, 1125]),
    ],
)
def test_every_rate_has_its_own_lines(rate: str, lines: list[int]):
    play = played_set(120.0)
    play.ask("/nf/repeat", rate)
    play.until(1000)
    press(play)

    assert struck(play, lines[-1] + 5) == [1000, *lines]


def test_a_pad_that_is_let_go_just_before_a_line_is_silent_on_it():
    play = played_set(120.0)
    play.ask("/nf/repeat", "1/16")
    play.until(248)
    press(play)
    let_go(play, 374)  # long after the repeat on 375 was given to the engine

    assert struck(play, 1000) == [248]


def test_without_a_clock_the_lines_count_from_the_hit_at_the_tempo_that_was_told_last():
    play = played_set(None)
    play.ask("/nf/repeat", "1/16")
    play.until(203)
    press(play)
    assert struck(play, 500) == [203, 328, 453]

    let_go(play)
    play.ask("/nf/transport", 0, 0.0, 60.0, 4)  # a song that stands still is no clock
    play.until(600)
    press(play)
    assert struck(play, 1200) == [600, 850, 1100]


def test_the_velocity_is_that_of_the_hit_and_then_the_pressure():
    play = played_set(120.0)
    play.ask("/nf/repeat", "1/16")
    play.until(248)
    press(play, velocity=0.5)
    play.until(400)
    play.stage.midi(PolyPressure(0, 37, 0.25))  # another pad's
    play.until(500)
    play.stage.midi(PolyPressure(0, 36, 1.0))
    play.until(650)
    play.stage.midi(ChannelPressure(3, 0.75))
    play.stage.midi(ChannelPressure(3, 0.0))
    play.until(800)

    told = [values[1] for values in play.said("/nf/pad/struck")]
    assert told == [0.5, 0.5, 0.5, 1.0, 0.75]


def test_repeats_are_the_same_hit_for_who_counts_hits_by_two_ways():
    play = played_set(174.0)
    play.ask("/nf/repeat", "1/32t")
    play.until(200)
    press(play)
    play.until(1000)

    assert play.stage.board.counts.doubled_hits == 0
    assert len(play.said("/nf/pad/struck")) > 20


def test_a_pad_struck_over_osc_repeats_until_its_release():
    play = played_set(120.0)
    play.ask("/nf/pad/hit", 2, 1.0)  # before it is on: such a pad is not held
    play.ask("/nf/repeat", "1/8")
    play.ask("/nf/pad/hit", 1, 1.0)
    play.until(100)
    assert struck(play, 800) == [250, 500, 750]
    play.ask("/nf/pad/release", 1)

    assert struck(play, 1500) == []


def test_a_pad_that_is_held_already_begins_when_the_repeat_is_switched_on_and_ends_when_it_is_off():
    play = played_set(120.0)
    press(play)
    play.until(1020)
    play.ask("/nf/repeat", "1/8")
    assert struck(play, 1600) == [1250, 1500]

    play.ask("/nf/repeat", "off")
    assert struck(play, 3000) == []
    play.ask("/nf/repeat", reads=True)
    assert play.said("/nf/repeat") == [("1/8",), ("off",), ("off",)]


def test_a_pad_held_into_the_next_kit_goes_on_with_its_sound():
    play = played_set(120.0, None)
    play.ask("/nf/repeat", "1/8")
    press(play)
    play.ask("/nf/kit/next")
    play.until(1700)
    heard = play.until(2300)

    assert heard[50] == 1.0
    assert [heard[300], heard[550]] == [10.0, 10.0]
    assert heard.max() == 10.0


def test_the_lines_of_a_kits_new_tempo_begin_on_its_bar():
    play = played_set(120.0, 60.0)
    play.ask("/nf/repeat", "1/8")
    press(play)
    play.ask("/nf/kit/next")
    play.until(1600)

    assert struck(play, 3100) == [1750, 2000, 2500, 3000]


def test_a_panic_ends_all_repeats():
    play = played_set(120.0)
    play.ask("/nf/repeat", "1/8")
    press(play)
    play.until(600)
    play.ask("/nf/panic")

    assert struck(play, 2000) == []


def test_two_pads_that_are_held_repeat_on_the_same_frames():
    play = played_set(120.0)
    play.ask("/nf/repeat", "1/8")
    play.until(1010)
    press(play, 36)
    press(play, 37)
    heard = play.until(1600)

    assert np.flatnonzero(np.diff(heard) > 1.5).tolist() == [1250 - 1011, 1500 - 1011]
