"""The stage keeps the hits of the room for minds to come: in memory, within bounds, until they are cleared."""

import numpy as np
import pytest

from performer import jobs
from performer.audio.engine import Engine, MemoryPlan
from performer.offline import Listener
from performer.room.bank import LARGEST_SHARE, MOST_HITS
from performer.stage import Stage
from tests.stage.boards import RATE, Played, heard_hit

ARENA = 1 << 15
NOISE = np.random.default_rng(5).uniform(-0.5, 0.5, 1 << 13).astype(np.float32)


class Listening:
    """A stage that has heard eight seconds of noise, and what it says to the player."""

    def __init__(self, arena_floats: int = ARENA) -> None:
        self.engine = Engine(RATE, MemoryPlan(1 << 14, arena_floats), fade_frames=2)
        self.said: list[str] = []
        listener = Listener(lambda: self.engine.clock)
        jobs_out: list[jobs.Job] = []
        stage = Stage(self.engine, jobs_out.append, listener, self.said.append, lambda kit: (0,) * 128)
        self.play = Played(self.engine, stage, listener, jobs_out)
        self.engine.render_offline(np.zeros((len(NOISE), 2), np.float32), NOISE, 64)

    def hear(self, number: int, onset: int, end: int, level_db: float = -20.0) -> None:
        """Let the mind say that there was a hit."""
        self.play.stage.answer(heard_hit(number, onset, end, level_db))

    def new_mind(self) -> jobs.RememberHits:
        """Return what a mind that has just started is told of the room."""
        self.play.open_jobs.clear()
        self.play.stage.answer(jobs.MindReady("the mind is ready"))
        told = self.play.open_jobs[0]
        assert isinstance(told, jobs.RememberHits)
        return told

    def frames(self, known: jobs.KnownHit) -> np.ndarray:
        """Return the sound of a hit that a mind was told of, (n_frames,)."""
        assert known.placement.n_channels == 1
        return self.engine.parts.arena[known.placement.first : known.placement.first + known.placement.n_frames]

    def holds(self, part: np.ndarray) -> bool:
        """Tell whether the arena holds these frames anywhere."""
        arena = self.engine.parts.arena
        return any((arena[at : at + len(part)] == part).all() for at in np.flatnonzero(arena == part[0]))


@pytest.fixture
def room() -> Listening:
    return Listening()


def test_a_new_mind_is_told_of_every_hit_before_anything_else(room: Listening):
    room.hear(1, 1000, 1100)
    room.hear(2, 3000, 3200, level_db=-9.0)
    room.play.ask("/nf/room/listen", 1)
    told = room.new_mind()

    assert [type(job) for job in room.play.open_jobs] == [jobs.RememberHits, jobs.Listen, jobs.ChooseHits]
    assert told.n_heard == 2
    assert [(hit.hit, hit.level_db, hit.onset_frame, hit.end_frame) for hit in told.hits] == [
        (1, -20.0, 1000, 1100),
        (2, -9.0, 3000, 3200),
    ]
    assert [float(hit.latent[0]) for hit in told.hits] == [1.0, 2.0]
    first = room.frames(told.hits[0])
    assert len(first) == 102  # a millisecond and a half before the onset at 1000 frames a second
    np.testing.assert_array_equal(first[2:10], NOISE[1000:1008])  # after that the room's floor is lowered


def test_what_is_cleared_is_gone_from_the_memory_and_from_what_a_new_mind_is_told(room: Listening):
    room.hear(1, 1000, 1100)
    assert room.holds(NOISE[1000:1008])
    free = room.engine.sounds.free_floats
    room.play.ask("/nf/room/clear")

    assert isinstance(room.play.open_jobs[-1], jobs.ClearRoom)
    assert not room.holds(NOISE[1000:1008])
    assert room.engine.sounds.free_floats == free + 102
    told = room.new_mind()
    assert (told.hits, told.n_heard) == ((), 1)  # the next hit is the second
    assert room.play.stage.board.last_hit == 0


def test_what_a_mind_may_be_reading_is_given_to_nobody_else_until_it_has_answered(room: Listening):
    room.hear(1, 1000, 1100)
    room.new_mind()
    free = room.engine.sounds.free_floats
    room.play.ask("/nf/room/clear")
    assert room.engine.sounds.free_floats == free

    room.play.stage.answer(jobs.HitsRemembered(1))
    assert room.engine.sounds.free_floats == free + 102
    assert room.said[-1] == "the mind has the room's hits again: 1"


def test_the_bank_holds_so_many_hits_and_lets_go_of_the_quietest(room: Listening):
    for number in range(1, MOST_HITS + 11):
        room.hear(number, 20 * number, 20 * number + 10, level_db=-60.0 if number == 7 else -20.0)
    told = room.new_mind()

    assert len(told.hits) == MOST_HITS
    assert 7 not in [hit.hit for hit in told.hits]
    assert told.hits[-1].hit == told.n_heard == MOST_HITS + 10
    assert ARENA - room.engine.sounds.free_floats == MOST_HITS * 12
    np.testing.assert_array_equal(room.frames(told.hits[-1])[2:6], NOISE[5320:5324])


def test_hits_take_a_quarter_of_the_memory_for_sounds_at_most(room: Listening):
    for number in range(1, 101):
        room.hear(number, 10 * number, 10 * number + 1000)

    used = ARENA - room.engine.sounds.free_floats
    assert LARGEST_SHARE * ARENA - 1002 < used <= LARGEST_SHARE * ARENA
    assert len(room.new_mind().hits) == 8


def test_where_there_is_no_memory_left_it_is_said_once_and_the_hit_is_told_all_the_same(room: Listening):
    room.engine.sounds.reserve(ARENA - 50)
    for number in (1, 2):
        room.hear(number, 1000, 1100)

    assert len([line for line in room.said if "a new mind will not know this hit" in line]) == 1
    assert len(room.play.said("/nf/heard")) == 2
    assert room.new_mind().hits == ()


def test_a_hit_that_has_left_the_ring_or_is_of_another_rate_is_not_kept(room: Listening):
    room.engine.render_offline(np.zeros((1 << 14, 2), np.float32), np.zeros(1 << 14, np.float32), 64)
    room.hear(1, 1000, 1100)
    last = heard_hit(2, 20000, 20100)
    room.play.stage.answer(
        jobs.HeardHit(
            2, "", -20.0, "", last.onset_frame, last.end_frame, last.latent, "model", 2 * RATE, -40.0, 1.0
        )
    )

    assert room.new_mind().hits == ()


def test_a_mind_that_never_had_a_predecessor_is_told_nothing(room: Listening):
    room.play.stage.answer(jobs.MindReady("the mind is ready"))

    assert room.play.open_jobs == []
