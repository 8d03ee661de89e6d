"""`/nf/learn` on the stage: what is waited for, how long, and what controllers do meanwhile."""

from performer.control.learning import blank
from performer.control.midi import ControlChange
from performer.stage.teaching import WAIT_SECONDS
from tests.stage.boards import RATE, Played, played


class Told:
    """Notes whether all that controllers say is to be told, and what they have learned."""

    def __init__(self, play: Played) -> None:
        self.silent = False
        self.learned: list[tuple[int, str]] = []
        teaching = play.stage.teaching
        teaching.all_told = self._all_told
        teaching.changed = lambda number, controller: self.learned.append((number, controller.key))

    def _all_told(self, on: bool) -> None:
        self.silent = on


def in_hand() -> tuple[Played, Told]:
    play = played()
    play.stage.hands.plug(1, blank("box"))
    return play, Told(play)


def test_pads_are_silent_while_a_pad_or_a_button_is_waited_for_and_play_on_for_a_knob():
    play, told = in_hand()
    for what, silent in (("pad 3", True), ("swap", True), ("distance", False), ("strip", False), ("done", False)):
        play.ask("/nf/learn", what)
        assert told.silent == silent, what


def test_what_nobody_presses_is_given_up_after_half_a_minute():
    play, told = in_hand()
    play.ask("/nf/learn", "swap")
    play.render(round(WAIT_SECONDS * RATE) - 100)
    assert told.silent
    play.render(200)

    assert not told.silent
    assert play.said("/nf/learn") == [("swap", ""), ("done", "")]
    assert play.stage.hands.taught is None


def test_what_is_pressed_is_learned_told_and_not_carried_out():
    play, told = in_hand()
    play.ask("/nf/learn", "panic")
    play.stage.midi(ControlChange(0, 20, 127), hand=1)

    assert told.learned == [(1, "box")]
    assert play.said("/nf/learn") == [("panic", ""), ("panic", "control 20")]
    assert not told.silent


def test_nothing_to_teach_and_nothing_to_take_back_are_refused_in_one_line():
    play = played()
    play.ask("/nf/learn", "swap")
    play.ask("/nf/learn", "undo")

    assert [text for _, text in play.said("/nf/error")] == [
        "no controller is there that could be taught; plug one in and ask again",
        "nothing has been learned that could be taken back",
    ]
