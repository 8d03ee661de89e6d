"""Sounds that are asked for by their place: the third neighbour, the last hit but one."""

from dataclasses import replace

import pytest

from performer import jobs
from performer.room.bank import MOST_HITS
from tests.stage.boards import RATE, Played, heard_hit, played


def sought(play: Played) -> jobs.FindSound:
    """Return the one search that is open."""
    (job,) = [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]
    return job


def hear(play: Played, *numbers: int) -> None:
    """Let the room hear hits."""
    for number in numbers:
        play.stage.answer(heard_hit(number, 0, 5))


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

    assert not any(isinstance(job, jobs.FindSound) for job in play.open_jobs)
    assert [text for _, text in play.said("/nf/error")] == [
        "nothing has been heard yet; switch /nf/room/listen on and make a noise",
        "hits of the room that there are: 2; there is no number 3",
    ]


def test_hits_are_counted_anew_after_the_room_was_cleared():
    play = played()
    hear(play, *range(1, 20))
    play.ask("/nf/room/clear")
    hear(play, 20)
    play.ask("/nf/room/give", 1, 2)
    assert play.said("/nf/error")[-1][1] == "hits of the room that there are: 1; there is no number 2"

    play.ask("/nf/room/give", 1, 1)
    assert sought(play).id == jobs.ROOM_IDS + 20


def test_hits_that_the_bank_has_let_go_of_are_not_counted():
    play = played()
    play.render(8)
    for number in range(1, MOST_HITS + 2):
        play.stage.answer(heard_hit(number, 0, 5, level_db=-60.0 if number == MOST_HITS else -20.0))
    play.ask("/nf/room/give", 1, 2)

    assert sought(play).id == jobs.ROOM_IDS + MOST_HITS - 1


def test_a_new_mind_is_asked_only_for_hits_that_it_was_handed():
    play = played()
    hear(play, 1)
    play.stage.answer(replace(heard_hit(2, 0, 5), sample_rate=2 * RATE))  # by another device, which has gone
    play.stage.answer(jobs.MindReady("the mind is ready"))
    play.open_jobs.clear()
    play.ask("/nf/room/give", 1, 1)

    assert sought(play).id == jobs.ROOM_IDS + 1


def test_a_locked_pad_takes_neither():
    play = played()
    hear(play, 1)
    play.ask("/nf/pad/lock", 1, 1)
    play.ask("/nf/pad/near", 1, 1)
    play.ask("/nf/room/give", 1, 1)

    assert not any(isinstance(job, jobs.FindSound) for job in play.open_jobs)
    assert [text for _, text in play.said("/nf/error")] == ["pad 1 is locked"] * 2


def test_a_hit_that_was_given_sounds_at_once():
    play = played()
    hear(play, 1)
    play.ask("/nf/room/give", 1, 1)
    play.find(5.0, "room 1")

    assert play.state(1) != "pending"
    assert play.sounds(1) == pytest.approx(5.0, rel=0.1)  # no two hits of a crowd are alike
