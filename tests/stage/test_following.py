"""Following the room: which pads may change by themselves, when, and what the player put there stays."""

from dataclasses import replace

import pytest

from performer import jobs
from performer.stage.following import LEAST_BARS, LEAST_SECONDS
from tests.stage.boards import RATE, Played, heard_hit, played

LEAST = round(LEAST_SECONDS * RATE)


@pytest.fixture
def play() -> Played:
    """Two pads, the first with a sound of the room on it that it was given by a swap."""
    made = played()
    made.ask("/nf/pad/swap", 1, "room")
    made.find(2.0, "room 1")
    made.hit(1)
    made.ask("/nf/room/follow", 1)
    made.until(made.engine.clock + LEAST)
    return made


def hear(play: Played, number: int, mark: str = "") -> jobs.FollowHit | None:
    """Let the mind hear a hit; return what the stage asks of it then."""
    play.open_jobs.clear()
    play.stage.answer(replace(heard_hit(number, 10, 20), mark=mark))
    (job,) = play.open_jobs or (None,)
    assert job is None or isinstance(job, jobs.FollowHit)
    play.open_jobs.clear()
    return job


def follow(play: Played, number: int, pad: int = 1) -> None:
    """Let the mind say that a hit is nearer, and find it for the pad."""
    play.stage.answer(jobs.Follows(1, pad, number, 0.25, "nearer"))


def struck(play: Played) -> object:
    """Return the name of the sound that pad 1 holds once it has been struck."""
    play.hit(1)
    return [values[2] for values in play.said("/nf/pad/sound") if values[0] == 1][-1]


def test_only_pads_that_hold_the_room_are_asked_about(play: Played):
    job = hear(play, 2)

    assert job is not None
    assert (job.hit, [pad.pad for pad in job.pads]) == (2, [1])
    assert "print of room 1" in job.on_pads


def test_a_nearer_hit_lands_with_the_pads_next_hit_and_can_be_undone(play: Played):
    hear(play, 2)
    follow(play, 2)
    (job,) = play.open_jobs
    assert isinstance(job, jobs.FindSound)
    assert (job.id, job.near, job.reason) == (jobs.ROOM_IDS + 2, 0.25, "nearer")

    play.find(3.0, "room 2")
    assert play.state(1) == "pending"
    assert struck(play) == "room 2"
    play.ask("/nf/pad/undo", 1)
    assert struck(play) == "room 1"


def test_while_it_is_off_nothing_is_asked_and_nothing_comes(play: Played):
    play.ask("/nf/room/follow", 0)

    assert hear(play, 2) is None
    follow(play, 2)
    assert play.open_jobs == []


def test_switched_off_the_pads_stay_as_they_are_whatever_was_on_its_way(play: Played):
    hear(play, 2)
    follow(play, 2)
    play.find(3.0, "room 2")
    play.ask("/nf/room/follow", 0)
    assert play.state(1) == "room"
    assert struck(play) == "room 1"

    play.ask("/nf/room/follow", 1)
    play.until(play.engine.clock + LEAST)
    hear(play, 3)
    follow(play, 3)
    play.ask("/nf/room/follow", 0)
    play.find(4.0, "room 3")
    assert struck(play) == "room 1"


def test_a_pad_stays_for_a_while_after_it_has_changed(play: Played):
    hear(play, 2)
    follow(play, 2)
    play.find(3.0, "room 2")
    play.until(play.engine.clock + LEAST)
    play.hit(1)  # it lands

    play.until(play.engine.clock + LEAST - 20)
    assert hear(play, 3) is None
    play.until(play.engine.clock + 20)
    assert hear(play, 4) is not None


def test_where_a_clock_runs_the_while_is_so_many_bars(play: Played):
    play.ask("/nf/tempo", 60.0)
    bars = round(LEAST_BARS * 4 * RATE)
    play.until(play.engine.clock + bars)
    follow(play, 2)
    began = play.engine.clock
    play.find(3.0, "room 2")

    play.until(began + bars - 8)
    assert hear(play, 3) is None
    play.until(began + bars)
    assert hear(play, 4) is not None


@pytest.mark.parametrize("words", [("/nf/room/take", 1), ("/nf/pad/put", 1, jobs.ROOM_IDS + 5)])
def test_what_the_player_put_on_a_pad_by_hand_stays(play: Played, words: tuple[str, *tuple[int, ...]]):
    hear(play, 5)
    play.ask(*words)
    job = next(job for job in play.open_jobs if isinstance(job, jobs.FindSound))
    play.open_jobs[:] = [replace(job, source="room")]
    play.find(3.0, "room 5")
    play.hit(1)
    play.until(play.engine.clock + LEAST)

    assert hear(play, 6) is None


def test_a_locked_pad_and_a_marked_hit_follow_nothing(play: Played):
    assert hear(play, 2, mark="clipped") is None
    assert hear(play, 3) is not None
    play.ask("/nf/pad/lock", 1, 1)
    assert hear(play, 4) is None
    follow(play, 3)
    assert play.open_jobs == []


def test_a_kit_swap_from_the_room_tells_the_mind_of_all_unlocked_pads():
    play = played(3)
    play.ask("/nf/pad/lock", 2, 1)
    play.ask("/nf/kit/swap", "room")

    found = [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]
    assert [job.pad for job in found] == [1, 3]
    assert len({job.group for job in found}) == 1
    for job in found:
        assert [pad.pad for pad in job.together] == [1, 3]
    play.ask("/nf/pad/swap", 1, "room")
    play.find(2.0, "room 1")
    assert [job.together for job in play.open_jobs if isinstance(job, jobs.FindSound) and job.pad == 1] == [()]
