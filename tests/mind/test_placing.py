"""Hits of the room on pads: which may go where, as a whole, why none does, and which follow by themselves."""

from dataclasses import replace

import numpy as np
import pytest

from performer import jobs
from performer.mind.placing import Judge, Placing
from performer.room.bank import Bank, Hit
from performer.sound.sound import Sound
from performer.swap.fit import measure

RATE = 1000
HERE = np.array([0.0, 0.0], np.float32)


def sound(number: int, slow: bool = False) -> Sound:
    """Return a sound of its own, (60, 1): sharp, or one that rises to its end."""
    frames = np.linspace(0.1, 1.0, 60) if slow else np.linspace(1.0, 0.1, 60)
    frames = frames * (0.5 + 0.001 * number)
    return Sound(frames[:, None].astype(np.float32), RATE)


def hit(number: int, at: float, class_: str = "clap", mark: str = "", slow: bool = False) -> Hit:
    """Return a hit whose latent lies at `at` on a line, on which the pads' anchors lie as well."""
    latent = np.array([at, 0.0], np.float32)
    return Hit(number, sound(number, slow), latent, -20.0, class_, mark, 100 * number, 100 * number + 60)


def facts(number: int, at: float, source: str = "curated") -> jobs.SoundFacts:
    latent = np.array([at, 0.0], np.float32)
    return jobs.SoundFacts(number, "", source, 0.0, f"print {number} {at}", latent, measure(sound(0)))


def pad(number: int, at: float, role: str = "clap", current: jobs.SoundFacts | None = None) -> jobs.PadWants:
    anchor = facts(0, at)
    return jobs.PadWants(number, role, anchor, current or anchor, (), frozenset())


class Room:
    """Hits in a bank, and pads that want them; sounds of a role typically lie at 1 from an anchor."""

    def __init__(self, *hits: Hit) -> None:
        self.bank = Bank()
        for each in hits:
            self.bank.add(each)
        judge = Judge(
            lambda job: job.anchor.latent, lambda known: known.latent, lambda of: 1.0, lambda: "euclidean"
        )
        self.placing = Placing(self.bank, RATE, judge)
        self._group = 0

    def swap(self, *pads: jobs.PadWants, taken: frozenset[str] = frozenset()) -> list[int | str]:
        """Return the hit that each pad of one act gets, or why none."""
        self._group += 1
        given: list[int | str] = []
        grant = jobs.Grant(0, 0)
        for one in pads:
            job = jobs.FindSound(
                *(1, one.pad, one.role, "room", "anchor", 0.0, one.anchor, one.current, one.heard_already),
                *(one.banned, (), taken, grant, -1, 0, self._group, pads if len(pads) > 1 else ()),
            )
            assert one.anchor.latent is not None
            found = self.placing.for_pad(job, one.anchor.latent, taken)
            given.append(found if isinstance(found, str) else found[0].hit.number)
        return given

    def follows(self, number: int, *pads: jobs.PadWants, on_pads: frozenset[str] = frozenset()) -> int | None:
        """Return the pad that a hit goes to by itself."""
        found = self.placing.follow(jobs.FollowHit(1, number, pads, on_pads))
        return None if found is None else found.pad


def on_room(number: int, anchor_at: float, current_at: float, role: str = "clap") -> jobs.PadWants:
    """Return a pad with a sound of the room on it that is not in the bank any more."""
    return pad(number, anchor_at, role, facts(jobs.ROOM_IDS + 900 + number, current_at, "room"))


def test_hits_go_to_the_pads_as_a_whole_not_to_whoever_asks_first():
    room = Room(hit(1, 1.0), hit(2, 2.4))
    first, second = pad(1, 0.9), pad(2, 0.0)

    assert room.swap(first, second) == [2, 1]
    assert room.swap(first) == [1]


def test_no_hit_is_on_two_pads_and_a_pad_that_gets_none_is_told_which_was_near():
    given = Room(hit(1, 1.0)).swap(pad(1, 0.5), pad(2, 0.9))

    assert given[1] == 1
    assert given[0] == (
        "what was heard near enough to this clap is on other pads already; the nearest is room 1 (clap)"
    )


def test_what_is_on_a_pad_outside_of_the_act_is_not_offered():
    room = Room(hit(1, 0.1), hit(2, 1.0))
    here = room.bank.content(room.bank.get(1))  # type: ignore[arg-type]

    assert room.swap(pad(1, 0.0), pad(2, 5.0), taken=frozenset({here}))[0] == 2


def test_a_hit_too_far_off_is_refused_by_name_and_distance():
    assert Room(hit(7, 2.6, "tom")).swap(pad(1, 0.0, "kick")) == [
        "nothing heard is near enough to this kick: the nearest, room 7 (tom), lies 2.6 times as far as its "
        "neighbours do, and 2 times is the most"
    ]


def test_a_hit_of_the_pads_own_role_comes_before_one_that_is_a_little_nearer():
    assert Room(hit(1, 1.0, "hat_open"), hit(2, 1.3, "kick")).swap(pad(1, 0.0, "kick")) == [2]
    assert Room(hit(1, 1.0, "hat_open"), hit(2, 1.6, "kick")).swap(pad(1, 0.0, "kick")) == [1]


def test_speech_goes_to_vocal_pads_only_and_own_output_to_none():
    room = Room(hit(1, 0.1, mark="speech"), hit(2, 0.2, mark="own"))

    assert room.swap(pad(1, 0.0, "vocal")) == [1]
    assert "nothing heard may go on this clap" in str(room.swap(pad(1, 0.0))[0])


def test_what_a_pad_has_had_comes_again_only_when_there_is_nothing_else():
    room = Room(hit(1, 0.1), hit(2, 0.5))
    had = tuple(room.bank.content(each) for each in room.bank)
    once, twice = (replace(pad(1, 0.0), heard_already=had[:n]) for n in (1, 2))

    assert room.swap(once) == [2]
    assert room.swap(twice) == [1]
    assert room.swap(replace(once, banned=frozenset({had[1]}))) == [1]


def test_the_choice_says_why():
    room = Room(hit(1, 0.5))
    one = pad(1, 0.0)
    job = jobs.FindSound(
        1,
        1,
        "clap",
        "room",
        "anchor",
        0.0,
        one.anchor,
        one.current,
        (),
        frozenset(),
        (),
        frozenset(),
        jobs.Grant(0, 0),
    )
    (found,) = room.placing.for_pad(job, HERE, ())

    assert not isinstance(found, str)
    assert found.reason == "0.50 times as far as is typical, heard as clap"


@pytest.mark.parametrize(("at", "changes"), [(0.79, True), (0.81, False), (1.5, False)])
def test_a_pad_follows_the_room_only_to_what_is_clearly_nearer(at: float, changes: bool):
    assert (Room(hit(1, at)).follows(1, on_room(3, 0.0, 1.0)) == 3) is changes


def test_a_hit_follows_to_the_one_pad_that_it_helps_most():
    pads = on_room(1, 0.0, 1.0), on_room(2, 0.0, 1.9), on_room(3, 0.0, 1.2)

    assert Room(hit(1, 0.3)).follows(1, *pads) == 2


def test_what_does_not_fit_the_pad_or_is_on_one_already_does_not_follow():
    assert Room(hit(1, 0.1, slow=True)).follows(1, on_room(1, 0.0, 1.0)) is None
    room = Room(hit(1, 0.1))
    on_pads = frozenset({room.bank.content(room.bank.get(1))})  # type: ignore[arg-type]
    assert room.follows(1, on_room(1, 0.0, 1.0), on_pads=on_pads) is None
    assert room.follows(1, on_room(1, 0.0, 1.0)) == 1
    assert room.follows(2, on_room(1, 0.0, 1.0)) is None
