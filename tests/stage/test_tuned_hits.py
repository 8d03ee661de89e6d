"""Hits of the room are tuned to their pads while that is asked for, and it is told by how much."""

from dataclasses import replace

import numpy as np

from performer import jobs
from performer.swap.fit import Measure
from tests.stage.boards import LENGTH, RATE, Played, played


def asked(play: Played) -> jobs.FindSound:
    """Return what the mind is asked for a swap from the room."""
    play.ask("/nf/pad/swap", 1, "room")
    (job,) = [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]
    play.open_jobs.remove(job)
    return job


def find(play: Played, job: jobs.FindSound, origin: dict[str, object]) -> None:
    """Let the mind find a hit."""
    measure = Measure(-10.0, 1.0, 0, LENGTH, RATE)
    facts = jobs.SoundFacts(7, "room 1", "room", 0.5, "print", np.zeros(64, np.float32), measure, origin)
    play.stage.answer(jobs.Found(job.number, job.pad, facts, LENGTH, 1))
    play.render(8)


def test_the_mind_is_asked_to_tune_while_the_switch_is_on_and_it_reads_back():
    play = played()
    assert not asked(play).tuned
    play.ask("/nf/room/tune", 1)
    play.ask("/nf/room/tune", reads=True)
    assert play.said("/nf/room/tune")[-1] == (1,)
    play.ask("/nf/pad/undo", 1)
    assert asked(replace(play)).tuned
    play.ask("/nf/room/tune", 0)
    assert not play.stage.board.controls.tuned


def test_it_is_told_by_how_much_a_hit_was_tuned_and_nothing_where_it_was_not_asked_for():
    play = played()
    find(play, asked(play), {})
    assert play.said("/nf/pad/tuned") == []
    for semitones in (-2.5, 0.0):
        play.ask("/nf/room/tune", 1)
        find(play, asked(play), {"tuned_semitones": semitones})
    assert play.said("/nf/pad/tuned") == [(1, -2.5), (1, 0.0)]
