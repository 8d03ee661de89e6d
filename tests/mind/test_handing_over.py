"""A mind that takes the place of another: it has the hits of the room again, from the stage."""

from dataclasses import replace

import numpy as np

from performer import jobs
from performer.mind.mind import Means, Mind
from performer.offline import Listener, Move
from performer.sound import files
from performer.stage import Stage as LiveStage
from tests.mind.stages import ASSETS, RATE, Stage, play_room


def keep_and_hand_over(stage: Stage, heard: list[jobs.HeardHit], means: Means) -> tuple[Mind, jobs.HitsRemembered]:
    """Let a real stage keep what was heard, and a second mind take it over."""
    waiting: list[jobs.Job] = []
    live = LiveStage(stage.engine, waiting.append, Listener(lambda: 0), print, lambda kit: (0,) * 128)
    for hit in heard:
        live.answer(hit)
    live.answer(jobs.MindReady("the mind is ready"))
    (job,) = waiting
    again = Mind(stage.shared, RATE, means)
    (answer,) = again.handle(job)
    assert isinstance(answer, jobs.HitsRemembered)
    live.answer(answer)
    live.request(Move(0, "/nf/room/clear", "room_clear", ()))  # the mind has copies of its own
    return again, answer


def test_a_mind_that_takes_the_place_of_another_has_the_very_hits_and_counts_on(
    clapped: tuple[Stage, list[jobs.HeardHit]], means: Means
):
    stage, heard = clapped
    again, answer = keep_and_hand_over(stage, heard, means)

    assert answer.n_hits == len(heard) >= 4
    for hit in heard:
        before, after = stage.mind.ears.bank.get(hit.hit), again.ears.bank.get(hit.hit)
        assert before is not None
        assert after is not None
        np.testing.assert_array_equal(after.sound.frames, before.sound.frames)
        np.testing.assert_array_equal(after.latent, before.latent)
        assert repr(replace(after, sound=before.sound, latent=before.latent)) == repr(before)
    stage.mind = again
    again.handle(jobs.Listen(True, 0.5))
    room = files.read(ASSETS / "room" / "room.flac", 0, 4 * RATE)
    assert play_room(stage, room.mono())[0].hit == len(heard) + 1


def test_latents_of_another_model_are_made_anew(clapped: tuple[Stage, list[jobs.HeardHit]], means: Means):
    stage, heard = clapped
    others = [replace(hit, model="another", latent=-hit.latent) for hit in heard]
    again, _ = keep_and_hand_over(stage, others, means)

    for hit in heard:
        after = again.ears.bank.get(hit.hit)
        assert after is not None
        np.testing.assert_allclose(after.latent, hit.latent, atol=1e-6)


def test_the_stages_bank_and_the_minds_let_go_of_the_same_hits(means: Means):
    stage = Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap", arena_floats=1 << 17)
    stage.mind.handle(jobs.Listen(True, 0.5))
    waiting: list[jobs.Job] = []
    live = LiveStage(stage.engine, waiting.append, Listener(lambda: 0), print, lambda kit: (0,) * 128)
    room = files.read(ASSETS / "room" / "room.flac", 0, 9 * RATE)
    heard = play_room(stage, room.mono(), live.answer)
    live.answer(jobs.MindReady("the mind is ready"))
    (told,) = waiting
    assert isinstance(told, jobs.RememberHits)

    kept = [hit.number for hit in stage.mind.ears.bank]
    assert [hit.hit for hit in told.hits] == kept
    assert 1 < len(kept) < len(heard)
