"""Sounds that are asked for by their place: the third neighbour, the last hit but one."""

import pytest

from performer import jobs
from tests.stage.boards import Played, played


def sought(play: Played) -> jobs.FindSound:
    """Return the one search that is open."""
    (job,) = [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]
    return job


def hear(play: Played, *numbers: int) -> None:
    """Let the room hear hits."""
    for number in numbers:
        play.stage.board.last_hit = number


def test_a_neighbour_is_sought_by_its_rank_and_the_query_that_is_set():
    play = played()
    play.swap(1, name="other")
    play.ask("/nf/source", "room")
    play.ask("/nf/query", "current")
    play.ask("/nf/pad/near", 1, 3)
    job = sought(play)

    assert (job.nth, job.steps, job.source, job.query) == (3, 0, "library", "current")
    assert job.current.name == "other"


def test_a_neighbour_lands_with_the_pads_next_hit_whatever_the_moment_says():
    play = played()
    play.ask("/nf/moment", "pedal")
    play.ask("/nf/pad/near", 1, 3)
    play.find(3.0, "third")
    assert play.state(1) == "pending"
    play.hit(1)

    assert play.sounds(1) == 3.0


def test_pad_0_is_the_focus():
    play = played()
    play.ask("/nf/pad/select", 2)
    play.ask("/nf/pad/near", 0, 1)

    assert sought(play).pad == 2


def test_a_hit_of_the_room_is_counted_from_the_last():
    play = played()
    hear(play, 1, 2, 3)
    play.ask("/nf/room/give", 1, 2)

    assert sought(play).id == jobs.ROOM_IDS + 2


def test_the_last_hit_but_more_than_there_were_is_refused_in_one_line():
    play = played()
    play.ask("/nf/room/give", 1, 1)
    hear(play, 1, 2)
    play.ask("/nf/room/give", 1, 3)

    assert play.open_jobs == []
    assert [text for _, text in play.said("/nf/error")] == [
        "nothing has been heard yet; switch /nf/room/listen on and make a noise",
        "2 hits have been heard so far; there is no 3th last",
    ]


def test_a_locked_pad_takes_neither():
    play = played()
    hear(play, 1)
    play.ask("/nf/pad/lock", 1, 1)
    play.ask("/nf/pad/near", 1, 1)
    play.ask("/nf/room/give", 1, 1)

    assert play.open_jobs == []
    assert [text for _, text in play.said("/nf/error")] == ["pad 1 is locked"] * 2


def test_a_hit_that_was_given_sounds_at_once():
    play = played()
    hear(play, 1)
    play.ask("/nf/room/give", 1, 1)
    play.find(5.0, "room 1")

    assert play.state(1) != "pending"
    assert play.sounds(1) == pytest.approx(5.0, rel=0.1)  # no two hits of a crowd are alike
