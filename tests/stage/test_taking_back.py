"""Undo and home reach what has not landed yet: swaps that wait, are being sought, or are on their way."""

import pytest

from performer import jobs
from performer.audio import layout
from tests.audio.engines import render
from tests.stage.boards import played


@pytest.mark.parametrize("address", ["/nf/pad/home", "/nf/pad/undo", "/nf/pad/ab"])
def test_a_swap_that_is_still_being_sought_is_taken_back_too(address: str):
    play = played()
    play.swap(1, 2.0)
    play.ask("/nf/pad/swap", 1, "")
    play.ask(address, 1)
    play.find(3.0)
    play.hit(1)

    assert play.sounds(1) == (2.0 if address.endswith("undo") else 1.0)


def test_home_forgets_every_swap_that_waits_behind_one_that_is_being_sought():
    play = played()
    for _ in range(5):
        play.ask("/nf/pad/swap", 1, "")
    play.ask("/nf/kit/home")
    play.find(2.0)

    assert not [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]
    assert play.sounds(1) == 1.0


def test_kit_undo_takes_a_kit_swap_back_on_pads_that_wait_seek_and_have_landed():
    play = played()
    play.ask("/nf/kit/swap", "")
    play.find(2.0)
    play.hit(1)
    play.ask("/nf/kit/undo")
    play.find(3.0)
    play.hit(2)

    assert (play.sounds(1), play.sounds(2)) == (1.0, 1.0)


def test_a_swap_that_lands_while_its_undo_is_on_the_way_is_told_and_then_put_right():
    play = played()
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0, "late")
    play.engine.push(layout.PAD_ON, 0, x=1.0)  # struck, and not yet reported …
    render(play.engine, 8)
    play.ask("/nf/pad/undo", 1)  # … when the player takes it back
    play.render(8)

    assert [values[2] for values in play.said("/nf/pad/sound")] == ["late", "pad 1"]
    assert play.sounds(1) == 1.0
