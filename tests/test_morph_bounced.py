"""The built-in kit morphed to the built-in room and back over eight bars: real mind, library and models."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from bench.morph import (
    BEGIN_SECONDS,
    CURATED_ROUNDS,
    FIRST_SECONDS,
    LAST_SECONDS,
    MORPH_ROUNDS,
    PADS,
    ROUND_SECONDS,
    SILENCED_SECONDS,
    SPACING_SECONDS,
    TOP_ROUND,
    Morphed,
    measure,
    performance,
)
from performer import bounce
from performer.audio_format import Frames
from performer.built_in_set import ASSETS
from performer.swap.morph import STEPS

ON_THE_WAY = range(CURATED_ROUNDS, CURATED_ROUNDS + MORPH_ROUNDS)
TOP = CURATED_ROUNDS + TOP_ROUND


@dataclass(frozen=True)
class Bounce:
    """The bounced morph with the log beside it, and the same strikes without a morph."""

    morphed: Morphed
    curated: Frames
    log: Path
    home: Path

    @property
    def frames(self) -> Frames:
        return self.morphed.bounced.frames

    def at(self, seconds: float) -> int:
        return round(seconds * self.morphed.bounced.sample_rate)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bounce]:
    folder = tmp_path_factory.mktemp("morph")
    home, log = folder / "home", folder / "morph.nfset.jsonl"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEURALFUNK_HOME", str(home))
        bounced = bounce.perform(performance(home, folder, log=log), print)
        curated = bounce.perform(performance(home, folder, morph=False), print)
        yield Bounce(measure(bounced, home), curated.frames, log, home)


def test_at_0_the_kit_is_bit_identical_to_the_curated_one_before_and_after(played: Bounce):
    """After it each strike is, to the bit, one of the pad's curated strikes: layers begin their turns anew."""
    begin, last = played.at(BEGIN_SECONDS), played.at(LAST_SECONDS)
    assert played.frames[:begin].tobytes() == played.curated[:begin].tobytes()
    assert played.frames[begin:last].tobytes() != played.curated[begin:last].tobytes()

    n = played.at(SPACING_SECONDS - SILENCED_SECONDS)
    for pad in range(PADS):
        struck = last + played.at(pad * SPACING_SECONDS)
        turns = [
            played.at(FIRST_SECONDS + turn * ROUND_SECONDS + pad * SPACING_SECONDS) for turn in range(MORPH_ROUNDS)
        ]
        curated = {played.curated[at : at + n].tobytes() for at in turns}
        assert played.frames[struck : struck + n].tobytes() in curated
        assert np.abs(played.frames[struck : struck + n]).max() > 0.01


def test_every_pad_stays_within_a_decibel_of_its_own_curated_sound_all_the_way(played: Bounce):
    moved = [strike for strike in played.morphed.strikes if strike.placed.step]

    assert len({strike.pad for strike in moved}) >= 4
    assert max(abs(strike.level_db) for strike in moved) <= 1.0


def test_the_mean_distance_to_the_curated_sounds_grows_up_to_the_room_and_falls_on_the_way_back(played: Bounce):
    means = [played.morphed.mean_distance(number) for number in ON_THE_WAY]
    up, down = means[: TOP_ROUND + 1], means[TOP_ROUND:]

    assert up == sorted(up)
    assert down == sorted(down, reverse=True)
    assert len(set(up)) >= STEPS - 2
    assert means[TOP_ROUND] == max(means) > 0.02


def test_each_pad_by_itself_is_never_nearer_at_a_later_step(played: Bounce):
    for state in played.morphed.bounced.session.stage.board.pads.values():
        steps = sorted(state.ladder.steps.items()) if state.ladder is not None else []
        distances = [placed.facts.distance for _, placed in steps]
        assert distances == sorted(distances)
        assert len(set(distances)) == len(distances)


def test_the_role_is_kept_on_at_least_12_of_16_pads_in_every_round(played: Bounce):
    kept = [sum(strike.role_kept for strike in played.morphed.round(number)) for number in ON_THE_WAY]

    assert min(kept) >= 12


def test_at_1_the_pads_that_found_one_hold_a_hit_of_the_room_none_twice_and_the_others_said_why(played: Bounce):
    top = played.morphed.round(TOP)
    hits = [strike.placed.facts.origin["hit"] for strike in top if strike.placed.facts.source == "room"]
    refused = {int(said.values[0]) for said in played.morphed.bounced.said if said.address == "/nf/pad/refused"}

    assert len(hits) == len(set(hits)) >= 4
    assert refused == {strike.pad for strike in top if strike.placed.facts.source == "curated"}
    assert len(hits) + len(refused) == PADS


def test_the_way_leads_over_the_library_and_made_blends_to_the_room(played: Bounce):
    sources = {strike.placed.facts.source for strike in played.morphed.strikes}

    assert sources == {"curated", "library", "blend", "room"}


def test_no_step_ends_with_a_click_and_no_hit_of_the_room_begins_with_one(played: Bounce):
    board = played.morphed.bounced.session.stage.board
    steps = [
        placed
        for state in board.pads.values()
        if state.ladder is not None
        for placed in state.ladder.steps.values()
    ]
    assert steps
    for placed in steps:
        slot = int(board.engine.parts.set_slots[placed.set, 0, 0])
        frames = board.engine.sounds.frames_of(slot)
        peak = float(np.abs(frames).max())
        if placed.facts.source == "room":  # others begin as their files do, or with their attack, as drums may
            assert float(np.abs(frames[0]).max()) <= 0.1 * peak
        assert float(np.abs(frames[-1]).max()) <= 0.01 * peak


def test_what_rings_is_not_touched_when_the_knob_moves(played: Bounce):
    """Until the next strike of a pad that has changed the bounce without a morph sounds the same."""
    landed = [said for said in played.morphed.bounced.said if said.address == "/nf/pad/sound"]
    rate = played.morphed.bounced.sample_rate
    first = min(said.frame for said in landed)
    strikes = [s for s in played.morphed.bounced.said if s.address == "/nf/pad/struck" and s.frame >= first]
    changed = {int(said.values[0]) for said in landed if said.frame < strikes[0].frame}
    struck = next(s.frame for s in strikes if int(s.values[0]) in changed)
    quantum = 512  # a strike is told at the end of its quantum

    assert struck - first > rate // 10
    until = struck - quantum
    assert np.abs(played.frames[first:until]).max() > 1e-3
    assert played.frames[:until].tobytes() == played.curated[:until].tobytes()


def test_the_log_played_again_gives_the_same_bytes(played: Bounce):
    room = ASSETS / "room" / "room.flac"
    frames, rate = bounce.replay(played.log, room, played.home, (), played.home / "kits", pytest.fail)

    assert rate == played.morphed.bounced.sample_rate
    assert frames.tobytes() == played.frames.tobytes()


def test_the_value_reads_back_as_it_goes(played: Bounce):
    told = [float(said.values[0]) for said in played.morphed.bounced.said if said.address == "/nf/morph"]
    top = told.index(max(told))

    assert told[top] > 0.99
    assert told[: top + 1] == sorted(told[: top + 1])
    assert told[top:] == sorted(told[top:], reverse=True)
    assert told[-1] == 0.0
    assert len(told) > 200
