"""Which hit of the room goes on which pad: how near each is to each pad, and what may go there at all."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from performer.audio_format import Latent
from performer.jobs import FindSound, FollowHit, Follows, PadWants, SoundFacts, hit_of
from performer.kit.ready import engine_frames
from performer.room.bank import Bank, Hit, distance_of
from performer.room.offering import may_be_offered
from performer.sound.sound import Sound
from performer.swap.assign import HEARD_ALREADY, assigned, role_cost
from performer.swap.choose import NEAR_ENOUGH, good_enough, in_lengths
from performer.swap.fit import Fitted, fit

CLEARLY_NEARER = 0.8  # times as far as what is on the pad, role counted: what follows the room may not flicker


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What distances are taken from for one pad, and how far sounds of its role typically lie."""

    role: str
    query: Latent
    typical: float
    metric: str


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """A hit beside a pad."""

    hit: Hit
    content: str
    distance: float  # by the model's metric
    times: float  # in lengths of what is typical for the role
    cost: float  # with what another role, or having been heard, adds
    near_enough: bool

    @property
    def reason(self) -> str:
        """Why it is on the pad, for the set log."""
        return f"{self.times:.2f} times as far as is typical, heard as {self.hit.class_ or 'no class'}"


def name_of(hit: Hit) -> str:
    """Return what a hit is called."""
    return f"room {hit.number}" + (f" ({hit.class_})" if hit.class_ else "")


def choices(bank: Bank, by: Yardstick, heard: Collection[str], never: Collection[str]) -> list[Choice]:
    """Return the hits that may be offered to a pad, the best first; those of a content in `never` are left out."""
    made = [
        choice(hit, bank.content(hit), distance, by, heard)
        for hit, distance in bank.nearest(by.query, len(bank), by.metric)
        if may_be_offered(hit.mark, by.role) and bank.content(hit) not in never
    ]
    return sorted(made, key=lambda one: (one.cost, one.hit.number))


def choice(hit: Hit, content: str, distance: float, by: Yardstick, heard: Collection[str] = ()) -> Choice:
    """Return a hit beside a pad."""
    times = in_lengths(distance, by.typical, by.metric)
    cost = times + role_cost(by.role, hit.class_) + (HEARD_ALREADY if content in heard else 0.0)
    return Choice(hit, content, distance, times, cost, good_enough(distance, by.typical, by.metric))


def assigned_hits(
    bank: Bank,
    pads: Iterable[PadWants],
    yardstick: Callable[[PadWants], Yardstick | None],
    on_pads: Collection[str],
) -> dict[int, int]:
    """Return which pad gets which hit, by their numbers: the best for all pads together, no hit on two."""
    hits = list(bank)
    column = {hit.number: place for place, hit in enumerate(hits)}
    wanting = list(pads)
    costs = np.full((len(wanting), len(hits)), np.inf)
    for row, pad in enumerate(wanting):
        by = yardstick(pad)
        if by is None:
            continue
        for one in choices(bank, by, pad.heard_already, pad.banned | set(on_pads)):
            if one.near_enough:
                costs[row, column[one.hit.number]] = one.cost
    return {pad.pad: hits[at].number for pad, at in zip(wanting, assigned(costs)) if at is not None}


def why_none(role: str, left: Sequence[Choice], all_of_them: Sequence[Choice]) -> str:
    """Return why no hit goes on a pad; `left` are those that are on no other pad."""
    if not all_of_them:
        return f"nothing heard may go on this {role}: it is the own output, speech, banned, or here already"
    nearest = min(all_of_them, key=lambda one: one.times)
    name = name_of(nearest.hit)
    if nearest.near_enough and not any(one.near_enough for one in left):
        return f"what was heard near enough to this {role} is on other pads already; the nearest is {name}"
    return (
        f"nothing heard is near enough to this {role}: the nearest, {name}, lies {nearest.times:.1f} times "
        f"as far as its neighbours do, and {NEAR_ENOUGH:g} times is the most"
    )


@dataclass(frozen=True, slots=True)
class Judge:
    """What tells how near a sound is: latents by the model that serves now, None where there is none."""

    query: Callable[[FindSound], Latent | None]
    latent: Callable[[SoundFacts], Latent | None]
    typical: Callable[[FindSound | PadWants], float]
    metric: Callable[[], str]


class Placing:
    """Gives hits of the bank to pads."""

    def __init__(self, bank: Bank, sample_rate: int, judge: Judge) -> None:
        self._bank = bank
        self._rate = sample_rate
        self._judge = judge
        self._group = 0
        self._whole: dict[int, int] = {}  # which pads of the act get which hits

    def for_pad(self, job: FindSound, query: Latent, taken: Collection[str]) -> list[Choice] | str:
        """Return the hits that a pad may get, best first, or why there are none; `taken` is on other pads."""
        by = Yardstick(job.role, query, self._judge.typical(job), self._judge.metric())
        offered = choices(self._bank, by, job.heard_already, job.banned | {job.current.fingerprint})
        whole = self._as_a_whole(job)
        mine = whole.get(job.pad)
        others = {hit for pad, hit in whole.items() if pad != job.pad}
        left = [one for one in offered if one.content not in taken and one.hit.number not in others]
        fitting = sorted((one for one in left if one.near_enough), key=lambda one: one.hit.number != mine)
        return fitting or why_none(job.role, left, offered)

    def _as_a_whole(self, job: FindSound) -> dict[int, int]:
        """Return which pads of the job's act get which hits: decided once for the act, with its first job."""
        if job.group == 0 or job.group != self._group:
            on_pads = job.on_other_pads | {job.current.fingerprint}
            self._whole = assigned_hits(self._bank, job.together, lambda pad: self._yardstick(job, pad), on_pads)
            self._group = job.group
        return self._whole

    def _yardstick(self, job: FindSound, pad: PadWants) -> Yardstick | None:
        query = self._judge.query(replace(job, role=pad.role, anchor=pad.anchor, current=pad.current))
        if query is None:
            return None
        return Yardstick(pad.role, query, self._judge.typical(pad), self._judge.metric())

    def follow(self, job: FollowHit) -> Follows | None:
        """Return the pad that a new hit helps most, None where it is clearly nearer to none than what is there."""
        hit = self._bank.get(job.hit)
        if hit is None or self._bank.content(hit) in job.on_pads:
            return None
        nearer = [one for pad in job.pads if (one := self._nearer(job.number, hit, pad)) is not None]
        return min(nearer, key=lambda one: (one[0], one[1].pad))[1] if nearer else None

    def _nearer(self, number: int, hit: Hit, pad: PadWants) -> tuple[float, Follows] | None:
        """Return by how much, less than nothing, a hit is clearly nearer to a pad than the room's sound there."""
        anchor, current = self._judge.latent(pad.anchor), self._judge.latent(pad.current)
        content, metric = self._bank.content(hit), self._judge.metric()
        if anchor is None or current is None or not may_be_offered(hit.mark, pad.role):
            return None
        if content in pad.banned or content in pad.heard_already:
            return None
        by = Yardstick(pad.role, anchor, self._judge.typical(pad), metric)
        known = self._bank.get(hit_of(pad.current.id))
        there = replace(hit, class_=pad.role if known is None else known.class_)
        new = choice(hit, content, distance_of(anchor, hit.latent, metric), by)
        old = choice(there, "", distance_of(anchor, current, metric), by)
        if not clearly_nearer(new, old) or not self._fits(hit, pad):
            return None
        reason = f"follows the room: {new.reason}; {old.times:.2f} before"
        return new.cost - old.cost, Follows(number, pad.pad, hit.number, new.distance, reason)

    def _fits(self, hit: Hit, pad: PadWants) -> bool:
        if pad.anchor.measure is None:
            return False
        sound = Sound(engine_frames(hit.sound, self._rate), self._rate)
        return isinstance(fit(sound, pad.anchor.measure, self._rate), Fitted)


def clearly_nearer(new: Choice, current: Choice) -> bool:
    """Tell whether a hit is so much nearer than what is on the pad that it may follow the room there."""
    return new.near_enough and new.cost <= CLEARLY_NEARER * current.cost
