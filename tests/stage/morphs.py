"""The mind's part of a morph, done by hand: step n of a pad has the frames 10 * pad + n; curated sounds are 1."""

import numpy as np

from performer import jobs
from performer.swap.fit import Measure
from performer.swap.morph import STEPS
from tests.stage.boards import LENGTH, RATE, Played, heard_hit, played

SOURCES = ["", "library", "library", "library", "blend", "blend", "blend", "blend", "room"]


def hear(play: Played, number: int = 1) -> None:
    """Let the mind hear a hit in the room."""
    play.stage.answer(heard_hit(number, play.engine.clock, play.engine.clock + 4))
    play.render(8)


def choose(play: Played, hits: dict[int, int], refused: dict[int, str] | None = None) -> jobs.ChooseHits:
    """Answer the open question for hits, and return it."""
    job = next(job for job in play.open_jobs if isinstance(job, jobs.ChooseHits))
    play.open_jobs.remove(job)
    play.stage.answer(jobs.HitsChosen(job.number, hits, refused or {}))
    play.render(8)
    return job


def make_steps(play: Played, only: tuple[int, ...] = tuple(range(1, STEPS + 1))) -> list[tuple[int, int]]:
    """Make the steps that are asked for, refuse those not in `only`; return pad and step of each, in order."""
    asked: list[tuple[int, int]] = []
    while steps := [job for job in play.open_jobs if isinstance(job, jobs.MakeStep)]:
        for job in steps:
            play.open_jobs.remove(job)
            asked.append((job.pad, job.step))
            if job.step not in only:
                play.stage.answer(jobs.Refused(job.number, job.pad, "nothing lies there"))
                continue
            value = 10.0 * job.pad + job.step
            play.engine.parts.arena[job.grant.first : job.grant.first + LENGTH] = value
            latent = np.full(64, value, np.float32)
            measure = Measure(-10.0, value, 0, LENGTH, RATE)
            origin = {"hit": job.hit}
            source = SOURCES[job.step]
            number = job.id if source == "blend" else 1000 * job.pad + job.step
            facts = jobs.SoundFacts(
                number, f"step {job.step}", source, 0.1 * job.step, f"{value}", latent, measure, origin
            )
            play.stage.answer(jobs.StepMade(job.number, job.pad, facts, LENGTH, 1))
        play.render(8)
    return asked


def ready(n_pads: int = 2) -> Played:
    """Return a stage whose pads can be morphed, each to a hit of its own."""
    play = played(n_pads)
    for number in range(1, n_pads + 1):
        hear(play, number)
    while any(isinstance(job, jobs.ChooseHits) for job in play.open_jobs):
        choose(play, {pad: pad for pad in range(1, n_pads + 1)})
    make_steps(play)
    return play


def quiet(play: Played, pad: int) -> float:
    """Return what a pad sounds like, without what is varied from hit to hit."""
    play.engine.parts.set_vary[:] = 0.0
    return play.sounds(pad)
