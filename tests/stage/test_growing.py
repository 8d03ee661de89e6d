"""A hit on a pad while it still sounds in the room: the whole takes the place of its attack, wherever that is."""

import numpy as np
import pytest

from performer import jobs
from performer.audio import layout
from tests.stage.boards import RATE, Lines, Played, heard_hit, played
from tests.stage.test_room import ARENA, Listening

ATTACK, WHOLE = 2.0, 8.0  # what they sound like, give or take what no two hits have alike
ATTACK_ID, WHOLE_ID = jobs.ATTACK_IDS + 1, jobs.ROOM_IDS + 1


def hear_attack(play: Played, mark: str = "") -> None:
    """Let the mind tell of a hit that sounds on."""
    play.stage.answer(heard_hit(1, 10, 110, mark=mark, growing=True))


def hear_whole(play: Played, mark: str = "") -> None:
    """Let the mind tell that it has ended."""
    play.stage.answer(jobs.HitGrown(heard_hit(1, 10, 400, mark=mark), "print of attack", "print of whole"))
    play.render(8)


def searches(play: Played) -> list[jobs.FindSound]:
    """Return what the mind is asked to find."""
    return [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]


def find_attack(play: Played) -> None:
    play.find(ATTACK, "attack", ATTACK_ID)


def find_whole(play: Played) -> None:
    play.find(WHOLE, "whole", WHOLE_ID)


def grow(play: Played) -> None:
    """Let the hit end, and the mind find the whole for one pad."""
    hear_whole(play)
    find_whole(play)


def sounds_like(play: Played, value: float, pad: int = 1) -> bool:
    return play.sounds(pad) == pytest.approx(value, rel=0.15)


def told(play: Played, pad: int = 1) -> list[object]:
    """Return the numbers of the sounds that were said to have landed on a pad."""
    return [values[1] for values in play.said("/nf/pad/sound") if values[0] == pad]


@pytest.fixture
def taken() -> Played:
    """Two pads; on the first the attack of a hit, put there by hand."""
    play = played()
    hear_attack(play)
    play.ask("/nf/room/take", 1)
    find_attack(play)
    return play


@pytest.fixture
def swapped() -> Played:
    """Two pads; for the first the attack of a hit was found, and waits for the pad's next hit."""
    play = played()
    hear_attack(play)
    play.ask("/nf/pad/swap", 1, "room")
    find_attack(play)
    return play


def test_a_hit_is_told_once_and_once_more_that_it_has_ended(taken: Played):
    hear_whole(taken, "clipped")

    assert taken.said("/nf/heard") == [(1, "clap", -20.0, "")]
    assert taken.said("/nf/room/grown") == [(1, "clap", -20.0, "clipped")]


def test_the_whole_takes_the_place_of_the_attack_from_the_next_strike_on(taken: Played):
    assert sounds_like(taken, ATTACK)
    hear_whole(taken)
    (job,) = searches(taken)
    assert (job.pad, job.id, job.anchor) == (1, WHOLE_ID, taken.stage.board.pads[1].anchor.facts)
    assert sounds_like(taken, ATTACK)

    find_whole(taken)
    assert sounds_like(taken, WHOLE)
    assert told(taken) == [ATTACK_ID, WHOLE_ID]
    assert taken.state(1) == "room"


@pytest.mark.parametrize("origin", [{}, {"tuned_semitones": 0.0}])
def test_the_whole_is_tuned_where_the_attack_was_to_be(taken: Played, origin: dict[str, float]):
    taken.stage.board.pads[1].current.facts.origin.update(origin)
    hear_whole(taken)

    assert [job.tuned for job in searches(taken)] == [bool(origin)]


def test_growing_is_no_step_of_the_history(taken: Played):
    grow(taken)
    taken.ask("/nf/pad/undo", 1)
    assert sounds_like(taken, 1.0)
    taken.ask("/nf/pad/redo", 1)
    assert sounds_like(taken, WHOLE)


def test_an_attack_in_the_history_grows_there(taken: Played):
    taken.swap(1, 4.0, "another")
    grow(taken)
    assert sounds_like(taken, 4.0)
    assert told(taken) == [ATTACK_ID, 7]

    taken.ask("/nf/pad/undo", 1)
    assert sounds_like(taken, WHOLE)


def test_an_attack_that_was_undone_comes_back_whole(taken: Played):
    taken.ask("/nf/pad/undo", 1)
    grow(taken)
    assert sounds_like(taken, 1.0)

    taken.ask("/nf/pad/redo", 1)
    assert told(taken) == [ATTACK_ID, jobs.KIT_SOUND, WHOLE_ID]
    assert sounds_like(taken, WHOLE)


def test_an_attack_that_became_the_anchor_grows_to_what_it_was_fitted_to(taken: Played):
    curated = taken.stage.board.pads[1].anchor.facts
    taken.ask("/nf/pad/keep", 1)
    hear_whole(taken)
    (job,) = searches(taken)
    assert job.anchor is curated

    find_whole(taken)
    assert sounds_like(taken, WHOLE)
    assert taken.state(1) == "curated"


def test_what_waits_for_the_next_hit_lands_whole(swapped: Played):
    grow(swapped)
    assert swapped.state(1) == "pending"
    assert told(swapped) == []

    assert sounds_like(swapped, WHOLE)
    assert told(swapped) == [WHOLE_ID]
    swapped.ask("/nf/pad/undo", 1)
    assert sounds_like(swapped, 1.0)


def test_another_swap_that_waits_on_the_pad_goes_on_waiting(taken: Played):
    taken.ask("/nf/pad/swap", 1, "")
    taken.find(4.0, "another")
    grow(taken)

    assert taken.state(1) == "pending"
    assert sounds_like(taken, 4.0)
    assert told(taken) == [ATTACK_ID, WHOLE_ID, 7]
    taken.ask("/nf/pad/undo", 1)
    assert sounds_like(taken, WHOLE)


def test_an_attack_that_was_on_its_way_to_a_line_lands_as_it_was_and_is_whole_at_once():
    play = played()
    play.ask("/nf/moment", "beat")
    hear_attack(play)
    play.ask("/nf/pad/swap", 1, "room")
    find_attack(play)
    play.until(424)  # it lands 60 frames before the beat, and was given to the engine 20 before that
    grow(play)
    assert told(play) == []
    play.ask("/nf/pad/swap", 2, "")  # what nobody wants any more is looked through for it
    play.until(456)

    assert told(play) == [ATTACK_ID, WHOLE_ID]
    assert sounds_like(play, WHOLE)
    assert not play.stage.board.tags


def test_a_hit_that_is_on_its_way_when_the_attack_grows_brings_the_whole_all_the_same(swapped: Played):
    hear_whole(swapped)
    swapped.engine.push(layout.PAD_ON, 0, x=1.0)
    find_whole(swapped)

    assert told(swapped) == [ATTACK_ID, WHOLE_ID]
    assert sounds_like(swapped, WHOLE)


def test_every_pad_that_holds_the_attack_grows(taken: Played):
    taken.ask("/nf/pad/put", 2, ATTACK_ID)
    find_attack(taken)
    taken.hit(2)
    hear_whole(taken)
    assert [job.pad for job in searches(taken)] == [1, 2]
    find_whole(taken)
    find_whole(taken)

    assert sounds_like(taken, WHOLE, 1)
    assert sounds_like(taken, WHOLE, 2)


def test_where_the_whole_does_not_fit_the_attack_stays(taken: Played):
    hear_whole(taken)
    (job,) = searches(taken)
    taken.stage.answer(jobs.Refused(job.number, 1, "its attack is too slow for this pad"))

    assert sounds_like(taken, ATTACK)
    assert taken.said("/nf/pad/refused") == []


@pytest.mark.parametrize("mark", ["speech", "feedback"])
def test_what_turns_out_to_be_no_hit_is_taken_from_a_pad_that_got_it_unasked(swapped: Played, mark: str):
    assert sounds_like(swapped, ATTACK)
    hear_whole(swapped, mark)

    assert searches(swapped) == []
    assert sounds_like(swapped, 1.0)
    ((pad, why),) = swapped.said("/nf/pad/refused")
    assert (pad, str(why).startswith("room 1 turned out to be ")) == (1, True)
    assert (swapped.state(1), swapped.stage.board.pads[1].undo, swapped.stage.board.pads[1].redo) == (
        "curated",
        [],
        [],
    )


def test_what_turns_out_to_be_no_hit_does_not_land_any_more(swapped: Played):
    hear_whole(swapped, "speech")

    assert sounds_like(swapped, 1.0)
    assert told(swapped) == []


def test_what_was_put_on_a_pad_by_hand_grows_whatever_it_turns_out_to_be(taken: Played):
    hear_whole(taken, "speech")
    find_whole(taken)

    assert sounds_like(taken, WHOLE)


def test_a_hit_that_was_forgotten_while_it_sounded_does_not_come_back(taken: Played):
    taken.ask("/nf/room/clear")
    hear_whole(taken)

    assert searches(taken) == []
    assert taken.said("/nf/room/grown") == []
    assert sounds_like(taken, ATTACK)


def test_what_was_banned_as_an_attack_is_banned_whole_and_what_was_offered_was_offered(taken: Played):
    taken.ask("/nf/pad/ban", 1)
    hear_whole(taken)
    pad = taken.stage.board.pads[1]

    assert pad.banned == {"print of attack", "print of whole"}
    assert pad.heard[-1] == "print of whole"


def test_a_morph_is_prepared_for_hits_that_have_ended():
    play = played()

    def asked() -> int:
        """Answer what is asked of hits for morphs, and return how often it was."""
        play.render(8)
        chosen = [job for job in play.open_jobs if isinstance(job, jobs.ChooseHits)]
        play.open_jobs.clear()
        for job in chosen:
            play.stage.answer(jobs.HitsChosen(job.number, {}, {}))
        return len(chosen)

    hear_attack(play)
    assert asked() == 0
    play.stage.answer(jobs.HitGrown(heard_hit(1, 10, 400), "print of attack", "print of whole"))
    assert asked() == 1
    play.stage.answer(heard_hit(2, 500, 600, growing=True))
    assert asked() == 0
    play.stage.answer(jobs.HitGrown(heard_hit(2, 500, 900), "print of another", "print of another whole"))
    assert asked() == 1


def test_a_hit_that_is_on_no_pad_may_follow_as_a_whole_as_well():
    play = played()
    play.ask("/nf/pad/swap", 1, "room")
    play.find(2.0, "room 7")
    play.hit(1)
    play.ask("/nf/room/follow", 1)
    play.until(play.engine.clock + 4 * RATE)
    hear_attack(play)
    hear_whole(play)

    assert [job.hit for job in play.open_jobs if isinstance(job, jobs.FollowHit)] == [1, 1]


def test_the_set_log_tells_when_it_has_grown(taken: Played):
    lines: list[tuple[str, tuple[object, ...]]] = []
    taken.stage.board.log = Lines(lines)
    grow(taken)

    said = [line for line in lines if line[0] in ("/nf/room/grown", "/nf/pad/sound")]
    assert said == [
        ("/nf/room/grown", (1, "clap", -20.0, "")),
        ("/nf/pad/sound", (1, WHOLE_ID, "whole", "room", 0.5)),
    ]


def test_a_new_mind_is_told_of_the_whole_alone():
    room = Listening()
    room.play.stage.answer(heard_hit(1, 1000, 1100, growing=True))
    room.play.stage.answer(jobs.HitGrown(heard_hit(1, 1000, 1400), "a", "b"))
    told = room.new_mind()

    assert [(hit.hit, hit.onset_frame, hit.end_frame) for hit in told.hits] == [(1, 1000, 1400)]
    assert len(room.frames(told.hits[0])) == 402
    assert ARENA - room.engine.sounds.free_floats == 402  # the attack's place is free again


def test_the_rest_of_a_hit_that_a_dead_mind_was_hearing_is_waited_for_no_longer():
    room = Listening()
    room.play.stage.answer(heard_hit(1, 1000, 1100, growing=True))
    told = room.new_mind()

    assert [hit.hit for hit in told.hits] == [1]
    room.play.stage.poll()
    assert isinstance(room.play.open_jobs[-1], jobs.ChooseHits)
    np.testing.assert_array_equal(room.frames(told.hits[0])[2:10], room.engine.shared.heard_between(1000, 1008))
