"""Ladders with the real library and models: which hit for which pad, and what the steps to it are like."""

from multiprocessing import Pipe
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from performer import jobs
from performer.mind.mind import Means
from performer.mind.process import Line, serve
from performer.room.bank import distance_of
from performer.sound import files
from performer.sound.sound import Sound
from performer.swap.fit import measure
from performer.swap.morph import STEPS, TRUE_LEVEL_DB, stretch
from tests.mind.stages import ASSETS, RATE, Stage

Clapped = tuple[Stage, list[jobs.HeardHit]]


def chosen(stage: Stage, **given: object) -> jobs.HitsChosen:
    """Return what hit the stage's pad is to morph to."""
    pad = jobs.MorphPad(1, stage.role, stage.anchor, **given)  # type: ignore[arg-type]
    while True:
        (answer,) = stage.mind.handle(jobs.ChooseHits(1, (pad,)))
        assert isinstance(answer, jobs.HitsChosen)
        if not answer.unfinished:
            return answer


def step_job(stage: Stage, hit: int, step: int, banned: frozenset[str] = frozenset()) -> jobs.MakeStep:
    grant = stage.job().grant
    return jobs.MakeStep(2, 1, stage.role, stage.anchor, hit, step, banned, jobs.BLEND_IDS + step, grant)


def made(stage: Stage, job: jobs.MakeStep) -> tuple[jobs.StepMade, Sound] | None:
    """Return a step and its frames in the arena, None where nothing lies on its stretch."""
    (answer,) = stage.mind.handle(job)
    if isinstance(answer, jobs.Refused):
        return None
    assert isinstance(answer, jobs.StepMade)
    n = answer.n_frames * answer.n_channels
    frames = stage.shared.arena[job.grant.first : job.grant.first + n].reshape(answer.n_frames, answer.n_channels)
    return answer, Sound(frames.copy(), RATE)


def test_a_clap_morphs_to_a_clap_of_the_room(clapped: Clapped):
    stage, heard = clapped
    hit = chosen(stage).hits[1]

    assert next(one.class_ for one in heard if one.hit == hit) == "clap"


def test_a_pad_that_morphs_keeps_its_hit_though_another_would_be_nearer(clapped: Clapped):
    stage, heard = clapped
    best = chosen(stage).hits[1]
    another = next(one.hit for one in heard if one.class_ != "clap")

    assert chosen(stage, hit=another, stays=True).hits == {1: another}
    assert chosen(stage, hit=another).hits == {1: best}


def test_a_bass_finds_no_hit_among_claps_and_stomps_and_says_why(means: Means, clapped: Clapped):
    stage, _ = clapped
    bass = Stage(means, ASSETS / "kit" / "bass-1-1.flac", "bass")
    pad = jobs.MorphPad(2, "bass", bass.anchor)
    (answer,) = stage.mind.handle(jobs.ChooseHits(1, (pad,)))

    assert isinstance(answer, jobs.HitsChosen)
    assert answer.hits == {}
    assert "near enough to this bass" in answer.refused[2]


def test_before_anything_was_heard_every_pad_is_refused_with_what_to_do(means: Means):
    answer = chosen(Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap"))

    assert answer.hits == {}
    assert "/nf/room/listen" in answer.refused[1]


def test_every_step_is_on_its_stretch_at_its_level_and_of_its_role_as_it_lies_in_the_arena(
    means: Means, clapped: Clapped
):
    stage, _ = clapped
    hit = chosen(stage).hits[1]
    steps = {n: found for n in range(1, STEPS + 1) if (found := made(stage, step_job(stage, hit, n)))}
    metric = means.encoder.card.metric
    anchor, level_of = stage.anchor.latent, stage.anchor.measure
    assert anchor is not None
    assert level_of is not None
    assert STEPS in steps
    assert len(steps) >= 4
    whole = steps[STEPS][0].facts.distance
    for number, (answer, sound) in steps.items():
        latent = means.encoder.encode(sound)
        assert latent is not None
        distance = distance_of(anchor, latent, metric)
        least, most = stretch(number, whole)
        assert least < distance < most
        assert distance == pytest.approx(answer.facts.distance)
        assert abs(measure(sound).level_db - level_of.level_db) <= TRUE_LEVEL_DB
        assert measure(sound).n_frames <= 1.5 * level_of.n_frames + 1
        assert number == STEPS or means.library.class_near(latent)[0] == "clap"
        assert (answer.facts.source == "room") == (number == STEPS)


def test_a_step_is_the_same_bytes_whenever_it_is_made(clapped: Clapped):
    stage, _ = clapped
    hit = chosen(stage).hits[1]
    for number in (STEPS // 2, STEPS):
        first, again = (made(stage, step_job(stage, hit, number)) for _ in range(2))
        assert first is not None
        assert again is not None
        assert np.array_equal(first[1].frames, again[1].frames)


def test_what_is_banned_is_no_step_and_a_hit_that_is_forgotten_is_refused(clapped: Clapped):
    stage, heard = clapped
    for hit, number in ((one.hit, number) for one in heard for number in range(1, STEPS)):
        found = made(stage, step_job(stage, hit, number))
        if found is not None and found[0].facts.source == "library":
            banned = frozenset({found[0].facts.fingerprint})
            other = made(stage, step_job(stage, hit, number, banned))
            assert other is None or other[0].facts.fingerprint not in banned
            break
    else:
        pytest.fail("no step of this pad is of the library")
    stage.mind.handle(jobs.ClearRoom())
    (answer,) = stage.mind.handle(step_job(stage, hit, STEPS))
    assert isinstance(answer, jobs.Refused)
    assert f"hit {hit} is not kept any more" in answer.reason


def test_the_source_blend_gives_a_made_sound_between_the_pad_and_a_hit_and_then_another(clapped: Clapped):
    stage, _ = clapped
    first = stage.find(source="blend", distance=0.5)
    again = stage.find(source="blend", distance=0.5, heard_already=(first.facts.fingerprint,))

    assert first.facts.source == again.facts.source == "blend"
    assert first.facts.fingerprint != again.facts.fingerprint
    assert "50 % room" in first.facts.name
    assert {"latent", "seed", "model"} <= first.facts.origin.keys()


def test_a_blend_needs_something_heard(means: Means):
    stage = Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap")

    assert "nothing has been heard yet" in stage.refusal(source="blend")


def test_what_sounds_in_the_room_is_told_before_a_long_job_has_ended(clapped: Clapped):
    stage, _ = clapped
    hit = chosen(stage).hits[1]
    told: list[tuple[str, jobs.Answer]] = []
    stage.mind.between(lambda: told.extend(("heard", answer) for answer in stage.mind.listen()))
    room = files.read(ASSETS / "room" / "room.flac", 0, 3 * RATE).mono()
    stage.engine.render_offline(np.zeros((len(room), 2), np.float32), room, 256)

    told += [("made", answer) for answer in stage.mind.handle(step_job(stage, hit, STEPS - 2))]

    assert [when for when, _ in told][-1] == "made"
    assert any(isinstance(answer, jobs.HeardHit) for when, answer in told if when == "heard")


def test_a_sound_that_a_player_waits_for_is_found_before_a_step_has_ended_and_what_changes_anything_waits(
    clapped: Clapped, monkeypatch: pytest.MonkeyPatch
):
    stage, _ = clapped
    hit, ours, minds = chosen(stage).hits[1], *Pipe()
    handle = stage.mind.handle
    meanwhile = [
        stage.job(number=101),
        jobs.EmptySlots(Path("nowhere")),
        stage.job(number=102),
    ]

    def answers(job: jobs.Job) -> list[jobs.Answer]:
        while meanwhile and isinstance(job, jobs.MakeStep):  # it has begun
            ours.send(meanwhile.pop(0))
        return handle(job)

    monkeypatch.setattr(stage.mind, "handle", answers)
    served = Thread(target=serve, args=(Line(minds), stage.mind))
    served.start()
    ours.send(step_job(stage, hit, STEPS - 2))
    found: list[jobs.Answer] = []
    while sum(isinstance(answer, jobs.Found | jobs.StepMade) for answer in found) < 3:
        assert ours.poll(30.0)
        found.append(ours.recv())
    ours.send(jobs.Stop())
    served.join(30.0)

    kinds = [(type(a), a.number) for a in found if isinstance(a, jobs.Found | jobs.StepMade)]
    assert kinds[0] == (jobs.Found, 101)
    assert kinds[1][0] == jobs.StepMade
    assert kinds[2] == (jobs.Found, 102)
