"""A full state is many messages: told bit by bit, so that no hit waits for it and no client is flooded."""

from performer.stage.board import MOST_AT_ONCE
from tests.stage.boards import played


def test_a_full_state_is_told_in_parts_and_what_changes_meanwhile_is_told_as_it_is_then():
    play = played(16)
    said = len(play.listener.said)
    play.ask("/nf/state")
    assert len(play.listener.said) - said == MOST_AT_ONCE

    play.ask("/nf/pad/gain", 16, -6.0)
    assert len(play.listener.said) - said == 2 * MOST_AT_ONCE + 1  # the gain, as it is set
    for _ in range(16):
        play.render(8)
    assert play.said("/nf/pad/gain")[-1] == (16, -6.0)
    assert len(play.said("/nf/pad/sound")) == 16
