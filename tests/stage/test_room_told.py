"""What the stage passes on of the room: the check and its verdict, feedback, voices that were thrown away."""

import pytest

from performer import jobs
from performer.mind.absent import WHY, AbsentMind
from tests.stage.boards import Played, played


@pytest.fixture
def open_ear(monkeypatch: pytest.MonkeyPatch) -> tuple[Played, list[str]]:
    """A stage that listens, and the lines that it says."""
    play, lines = played(), list[str]()
    play.ask("/nf/room/listen", 1)
    monkeypatch.setattr(play.stage.swaps.room, "_say", lines.append)
    return play, lines


def test_a_check_with_a_closed_ear_is_refused_with_what_to_do():
    play = played()
    play.ask("/nf/room/check")

    assert play.said("/nf/error") == [
        ("/nf/room/check", "the ear is closed; switch /nf/room/listen on and ask again")
    ]
    assert not [job for job in play.open_jobs if isinstance(job, jobs.CheckRoom)]


def test_what_a_check_asks_for_and_its_verdict_are_said_and_told(open_ear: tuple[Played, list[str]]):
    play, lines = open_ear
    play.ask("/nf/room/check")
    assert isinstance(play.open_jobs[-1], jobs.CheckRoom)
    play.stage.answer(jobs.RoomCheck("four hits, please", False))
    play.stage.answer(jobs.RoomCheck("fine", True))

    assert lines == ["four hits, please", "fine"]
    assert play.said("/nf/room/check") == [("four hits, please",), ("fine",)]


def test_a_check_that_a_mind_took_with_it_is_asked_of_the_next_one_until_it_has_ended(
    open_ear: tuple[Played, list[str]],
):
    play, _ = open_ear
    play.ask("/nf/room/check")
    for ended, n_asked in ((False, 1), (True, 0)):
        play.stage.answer(jobs.RoomCheck("said", ended))
        play.open_jobs.clear()
        play.stage.answer(jobs.MindReady("the mind is ready"))
        asked = [type(job) for job in play.open_jobs if isinstance(job, jobs.Listen | jobs.CheckRoom)]
        assert asked == [jobs.Listen, jobs.CheckRoom][: 1 + n_asked]  # the ear first


def test_feedback_is_said_when_it_begins_and_told_when_it_ends_as_well(open_ear: tuple[Played, list[str]]):
    play, lines = open_ear
    play.stage.answer(jobs.Feedback(1234.4))
    play.stage.answer(jobs.Feedback(0.0))

    assert lines == ["feedback grows at 1234 Hz: turn that microphone down, or away from the PA"]
    assert play.said("/nf/room/feedback") == [(1234.4,), (0.0,)]


def test_voices_that_were_thrown_away_are_counted(open_ear: tuple[Played, list[str]]):
    play, _ = open_ear
    for _ in range(3):
        play.stage.answer(jobs.VoiceThrownAway())
    assert play.stage.board.counts.thrown_voices == 3


def test_without_a_mind_there_is_no_check_and_the_reason_is_said():
    answers: list[jobs.Answer] = []
    AbsentMind(answers.append).submit(jobs.CheckRoom())
    assert answers == [jobs.MindSays(WHY)]
