"""A hit that sounds on: its attack is told and can be played, then the whole takes its place in the bank."""

import numpy as np
import pytest

from performer import jobs
from performer.mind.mind import Means
from performer.room.check import HEARD_ALL
from performer.room.cut import BEFORE_SECONDS
from tests.mind.stages import RATE
from tests.mind.test_listening import Mono, Room, clap, quiet, with_sounds
from tests.room.made_voice import noise, voice

BEFORE = round(BEFORE_SECONDS * RATE)


def ringing(seconds: float = 1.2) -> Mono:
    """A clap in a hall: it can be heard for half a second."""
    return noise(RATE, seconds, 0.1, 0.2)


@pytest.fixture
def room(means: Means) -> Room:
    return Room(means)


def told(said: list[jobs.Answer]) -> list[tuple[type, int]]:
    """Return of every hit, and of every end, its number."""
    return [
        (type(answer), answer.whole.hit if isinstance(answer, jobs.HitGrown) else answer.hit)
        for answer in said
        if isinstance(answer, jobs.HeardHit | jobs.HitGrown)
    ]


def test_a_hit_that_sounds_on_is_told_in_time_and_again_when_it_has_ended(room: Room):
    audio = with_sounds(3.0, (1.0, ringing()), (2.5, clap()))
    early = room.hear(audio[: round(1.13 * RATE)])
    late = room.hear(audio[round(1.13 * RATE) :])

    assert told(early) == [(jobs.HeardHit, 1)]
    assert told(late) == [(jobs.HitGrown, 1), (jobs.HeardHit, 2)]
    attack, grown = early[0], late[0]
    assert isinstance(attack, jobs.HeardHit)
    assert isinstance(grown, jobs.HitGrown)
    assert (attack.growing, grown.whole.growing) == (True, False)
    assert attack.onset_frame == grown.whole.onset_frame
    assert grown.whole.end_frame > attack.end_frame + 0.2 * RATE


def test_the_bank_has_the_attack_and_then_the_whole_under_one_number(room: Room):
    audio = with_sounds(3.0, (1.0, ringing()))
    room.hear(audio[: round(1.13 * RATE)])
    (attack,) = room.mind.ears.bank
    before = room.mind.ears.bank.content(attack)
    (grown,) = room.hear(audio[round(1.13 * RATE) :])
    (whole,) = room.mind.ears.bank

    assert isinstance(grown, jobs.HitGrown)
    assert (attack.number, whole.number) == (1, 1)
    assert (grown.attack, grown.content) == (before, room.mind.ears.bank.content(whole))
    steady = BEFORE + round(0.008 * RATE)  # of this the room's floor is not lowered
    np.testing.assert_array_equal(attack.sound.frames[:steady], whole.sound.frames[:steady])
    assert np.linalg.norm(attack.latent - whole.latent) > 0.0


def test_a_search_finds_the_attack_under_a_number_of_its_own_and_then_the_whole(room: Room):
    audio = with_sounds(3.0, (1.0, ringing()))
    room.hear(audio[: round(1.13 * RATE)])
    attack = room.stage.find(source="room")
    room.hear(audio[round(1.13 * RATE) :])
    whole = room.stage.find(source="room")

    assert (attack.facts.id, whole.facts.id) == (jobs.ATTACK_IDS + 1, jobs.ROOM_IDS + 1)
    assert attack.n_frames < whole.n_frames
    assert room.stage.find(id=jobs.ATTACK_IDS + 1).facts.id == jobs.ROOM_IDS + 1  # it has grown since
    assert attack.facts.origin["room_stop"] < whole.facts.origin["room_stop"]


def test_what_turns_out_to_be_speech_is_so_when_its_end_has_come(room: Room):
    said = room.hear(with_sounds(4.0, (1.0, voice(RATE)), (2.5, voice(RATE))))
    marks = [answer.mark for answer in said if isinstance(answer, jobs.HeardHit)]
    ends = [answer.whole.mark for answer in said if isinstance(answer, jobs.HitGrown)]

    assert (marks, ends) == (["", ""], ["speech", "speech"])
    assert [hit.mark for hit in room.mind.ears.bank] == ["speech", "speech"]


def test_what_follows_speech_closely_is_speech_from_its_attack_on(room: Room):
    n = len(voice(RATE))
    hiss = 0.05 * noise(RATE, 0.5, 10.0, 1.0)
    audio = with_sounds(4.0, (1.0, voice(RATE)))
    audio[RATE + n + round(0.1 * RATE) :][: len(hiss)] += hiss
    said = room.hear(audio)

    assert [answer.mark for answer in said if isinstance(answer, jobs.HeardHit)] == ["", "speech"]
    assert [hit.mark for hit in room.mind.ears.bank] == ["speech", "speech"]


def test_without_voices_nothing_is_told_kept_or_encoded_before_its_end_is_known(means: Means):
    room = Room(means, voices=False)
    audio = with_sounds(4.0, (1.0, voice(RATE)), (2.5, ringing()))
    early = room.hear(audio[: round(1.2 * RATE)])
    said = early + room.hear(audio[round(1.2 * RATE) :])

    assert early == []
    assert [type(answer) for answer in said] == [jobs.VoiceThrownAway, jobs.HeardHit]
    assert [hit.growing for hit in room.mind.ears.bank] == [False]


def test_a_hit_whose_end_is_not_heard_stays_as_it_is(room: Room):
    room.hear(with_sounds(3.0, (1.0, ringing()))[: round(1.13 * RATE)])
    (said,) = room.mind.handle(jobs.Listen(False, 0.5))
    (hit,) = room.mind.ears.bank

    assert isinstance(said, jobs.HitGrown)
    assert said.attack == said.content == room.mind.ears.bank.content(hit)
    assert not hit.growing
    room.mind.handle(jobs.Listen(True, 0.5))
    assert told(room.hear(with_sounds(2.0, (1.0, clap())))) == [(jobs.HeardHit, 2)]


def test_a_hit_that_was_forgotten_while_it_sounded_is_another_one_at_its_end(room: Room):
    audio = with_sounds(3.0, (1.0, ringing()))
    room.hear(audio[: round(1.13 * RATE)])
    room.mind.handle(jobs.ClearRoom())

    assert told(room.hear(audio[round(1.13 * RATE) :])) == [(jobs.HeardHit, 2)]
    assert [hit.number for hit in room.mind.ears.bank] == [2]


def test_a_check_counts_a_hit_that_sounds_on_once(room: Room):
    room.hear(quiet(1.0))
    room.mind.handle(jobs.CheckRoom())
    said = room.hear(with_sounds(6.0, *((1.0 + 1.5 * n, ringing()) for n in range(3))))

    assert len(told(said)) == 6
    assert [answer for answer in said if isinstance(answer, jobs.RoomCheck)] == []
    assert jobs.RoomCheck(HEARD_ALL, False) in room.hear(with_sounds(3.0, (1.0, ringing())))
