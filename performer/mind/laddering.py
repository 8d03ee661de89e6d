"""Ladders: the hit that each pad is to morph to, and the steps from its curated sound to it, one at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from performer import jobs
from performer.audio_format import Frames, Latent
from performer.errors import BadSound
from performer.jobs import ChooseHits, HitsChosen, MakeStep, MorphPad, SoundFacts
from performer.kit.ready import engine_frames
from performer.library.library import Library
from performer.mind.candidates import Candidate, of_hit, of_row
from performer.mind.finding import LONGEST_OFFERED_SECONDS, SEED_STEP, NoNeighbour
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.room.bank import Bank, Hit, distance_of
from performer.room.offering import may_be_offered
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound
from performer.swap.assign import assigned_by_number
from performer.swap.choose import good_enough
from performer.swap.fit import Fitted, Measure, Misfit, fit, measure
from performer.swap.morph import (
    LIBRARY_STEPS,
    STEPS,
    fit_even,
    is_level,
    on_the_way,
    role_aware,
    stretch,
)

MOST_JUDGED = 16  # hits and pads brought together in one job, so that swaps never wait for long
MOST_HITS = 16  # that are judged for one pad: the nearest
MOST_READ = 12  # sounds of the library that are read for one step
MOST_DECODED = 5  # sounds that are made for one step
HOPELESS = 2.5  # times as far as wanted
SURELY = 0.8  # what fitting a hit to a pad may bring it nearer by
STAYS = 0.7  # a hit that a pad morphs to already counts as so much nearer
NOTHING_HEARD = "nothing has been heard yet; switch /nf/room/listen on and make a noise"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A hit as it would sound on a pad."""

    latent: Latent
    distance: float  # from the curated sound
    is_of_role: bool


class Ladders:
    """Prepares morphs. Every sound is measured as it will be played: levelled, cut and heard again by the model."""

    def __init__(
        self,
        encoder: Encoder,
        decoder: Decoder,
        library: Library,
        roots: Sequence[Path],
        bank: Bank,
        sample_rate: int,
        seed: int,
        latent_of: Callable[[SoundFacts], Latent | None],
    ) -> None:
        self._encoder, self._decoder, self._library = encoder, decoder, library
        self._roots = tuple(roots)
        self._bank = bank
        self._rate = sample_rate
        self._seed = seed
        self._latent_of = latent_of
        self.between: Callable[[], None] = lambda: None  # called between two tries, of which a job may need many
        self._judged: dict[tuple[int, str, int], Judged | None] = {}  # by pad, its curated sound, and the hit

    def adopt(self, encoder: Encoder, decoder: Decoder, library: Library) -> None:
        """Go by another model from now on."""
        self._encoder, self._decoder, self._library = encoder, decoder, library
        self._judged.clear()

    # Hits for pads ----------------------------------------------------------------------------------------

    def choose(self, job: ChooseHits) -> HitsChosen:
        """Return the best hit for each pad, none on two of them; `unfinished` when more is to be judged."""
        self._judged = {key: known for key, known in self._judged.items() if self._bank.get(key[2]) is not None}
        stay = {pad.pad: pad.hit for pad in job.pads if pad.stays and self._bank.get(pad.hit) is not None}
        before = len(self._judged)
        costs: dict[int, dict[int, float]] = {}
        refused: dict[int, str] = {}
        for pad in job.pads:
            if pad.pad in stay:
                continue
            try:
                costs[pad.pad] = self._costs(pad, frozenset(stay.values()), MOST_JUDGED + before)
            except NoNeighbour as reason:
                refused[pad.pad] = str(reason)
        hits = stay | assigned_by_number(costs)
        for pad in job.pads:
            if pad.pad not in hits:
                refused.setdefault(
                    pad.pad, f"nothing heard is near enough to this {pad.role}, or another pad has it"
                )
        return HitsChosen(job.number, hits, refused, len(self._judged) - before >= MOST_JUDGED)

    def _costs(self, pad: MorphPad, taken: frozenset[int], most_known: int) -> dict[int, float]:
        """Return what each hit that would do costs on this pad."""
        anchor = self._anchor(pad.anchor)
        if not len(self._bank):
            raise NoNeighbour(NOTHING_HEARD)
        typical, metric = self._typical(anchor, pad.role), self._encoder.card.metric
        roles = pad.role, self._class_of(anchor)
        costs: dict[int, float] = {}
        for hit, distance in self._bank.nearest(anchor, MOST_HITS, metric):
            # one that sounds on would have to be prepared again in a moment
            unwanted = hit.growing or not may_be_offered(hit.mark, pad.role)
            as_it_came = SURELY * role_aware(distance, (hit.class_ or None) in roles, metric)
            if unwanted or hit.number in taken or not good_enough(as_it_came, typical, metric):
                continue
            key = (pad.pad, pad.anchor.fingerprint, hit.number)
            if key not in self._judged:
                if len(self._judged) >= most_known:
                    continue
                self.between()
                self._judged[key] = self._judge(pad, anchor, hit)
            judged = self._judged[key]
            if judged is None or fingerprint(hit.sound) in pad.banned:
                continue
            cost = role_aware(judged.distance, judged.is_of_role, metric)
            if good_enough(cost, typical, metric):
                costs[hit.number] = cost * (STAYS if hit.number == pad.hit else 1.0)
        return costs

    def _anchor(self, facts: SoundFacts) -> Latent:
        if facts.measure is None:
            raise NoNeighbour("the pad's own sound has not been listened to yet; ask again")
        latent = self._latent_of(facts)
        if latent is None:
            raise NoNeighbour("the pad's own sound is silent, and silence has no neighbours")
        return latent

    def _typical(self, anchor: Latent, role: str) -> float:
        near = self._library.nearest(anchor, 64, frozenset({role}))
        return float(np.median([n.distance for n in near])) if near else float("inf")

    def _judge(self, pad: MorphPad, anchor: Latent, hit: Hit) -> Judged | None:
        """Return what a hit is like on a pad; None where it does not fit."""
        fitted = self._even(hit.sound, pad.anchor.measure)
        latent = self._encoder.encode(fitted.sound) if isinstance(fitted, Fitted) else None
        if latent is None:
            return None
        distance = distance_of(anchor, latent, self._encoder.card.metric)
        return Judged(latent, distance, self._is_of_role(latent, pad.role, anchor))

    def _even(self, sound: Sound, anchor: Measure | None) -> Fitted | Misfit:
        if anchor is None:
            return Misfit("the pad's own sound has not been listened to yet")
        return fit_even(Sound(engine_frames(sound, self._rate), self._rate), anchor, self._rate)

    def _is_of_role(self, latent: Latent, role: str, anchor: Latent) -> bool:
        """Tell whether a sound is heard as the pad's role, or as what its curated sound is heard as."""
        return self._class_of(latent) in (role, self._class_of(anchor))

    def _class_of(self, latent: Latent) -> str:
        return self._library.class_near(latent)[0]

    # Steps ------------------------------------------------------------------------------------------------

    def make(self, job: MakeStep) -> tuple[Frames, SoundFacts]:
        """Return the frames of one step and all that is known of them; NoNeighbour when nothing lies there."""
        anchor, hit, level_of = self._anchor(job.anchor), self._bank.get(job.hit), job.anchor.measure
        if hit is None or level_of is None:
            raise NoNeighbour(f"hit {job.hit} is not kept any more")
        key = (job.pad, job.anchor.fingerprint, hit.number)
        if key not in self._judged:
            self._judged[key] = self._judge(MorphPad(job.pad, job.role, job.anchor), anchor, hit)
        judged = self._judged[key]
        if judged is None:
            raise NoNeighbour("the hit does not fit this pad")
        way = _Way(job, anchor, level_of, judged)
        if job.step == STEPS:
            fitted = self._even(hit.sound, level_of)
            if isinstance(fitted, Misfit):
                raise NoNeighbour(fitted.reason)
            last = of_hit(hit, judged.distance, jobs.MORPHED_HIT_IDS)
            return self._facts(_Made(last, hit.sound, fitted, judged.latent), judged.distance)
        both = self._of_library(way), self._decoded(way)
        for sources in both if job.step <= LIBRARY_STEPS else reversed(both):
            for made in sources:
                distance = self._distance(anchor, made.heard)
                if way.is_on_stretch(distance) and self._is_of_role(made.heard, job.role, anchor):
                    return self._facts(made, distance)
        raise NoNeighbour("no sound of the role lies on this stretch of the way to the hit")

    def _of_library(self, way: "_Way") -> Iterator["_Made"]:
        """Yield sounds of the role about this stretch, nearest to the way first."""
        job, (least, most) = way.job, way.stretch
        longest = None if job.role == "loop" else LONGEST_OFFERED_SECONDS
        near = self._library.nearest(way.at(job.step / STEPS), 64, frozenset({job.role}), longest, self._roots)
        n_read = 0
        for candidate in (of_row(self._library, neighbour.row, 0.0) for neighbour in near):
            if candidate.latent is None or candidate.fingerprint in (job.anchor.fingerprint, *job.banned):
                continue
            if not 0.5 * least < self._distance(way.anchor, candidate.latent) < 1.5 * most or n_read >= MOST_READ:
                continue
            n_read += 1
            self.between()
            try:
                sound = candidate.make()
                fitted = fit(Sound(engine_frames(sound, self._rate), self._rate), way.level_of, self._rate)
            except BadSound:
                continue  # its file has gone, or is damaged: the next scan says so
            if isinstance(fitted, Misfit) or not is_level(fitted.sound, way.level_of):
                continue
            self.between()
            if (heard := self._encoder.encode(fitted.sound)) is not None:
                yield _Made(candidate, sound, fitted, heard)

    def _decoded(self, way: "_Way") -> Iterator["_Made"]:
        """Yield blends of the curated sound and the hit about this stretch; their shares are found by trying."""
        job = way.job
        nearer, further, share = 0.0, 1.0, job.step / STEPS
        for turn in range(MOST_DECODED):
            self.between()
            number = ((job.hit * 64 + job.pad) * STEPS + job.step) * MOST_DECODED + turn
            latent, seed = way.at(share), self._seed * SEED_STEP + number
            sound = self._decoder.decode(latent, seed)
            self.between()
            fitted = self._even(sound, way.level_of)
            heard = self._encoder.encode(fitted.sound) if isinstance(fitted, Fitted) else None
            if isinstance(fitted, Fitted) and heard is not None:
                origin = {"latent": latent, "seed": seed, "model": self._decoder.model_id}
                name = f"{round(100 * share)} % room {job.hit}"
                candidate = Candidate(job.id, name, "blend", 0.0, "", origin, heard, _given(sound))
                yield _Made(candidate, sound, fitted, heard)
            if heard is not None and self._distance(way.anchor, heard) > HOPELESS * way.stretch[1]:
                return  # the decoder itself is less exact than this
            too_near = heard is not None and self._distance(way.anchor, heard) <= way.stretch[0]
            nearer, further = (share, further) if too_near else (nearer, share)
            share = 0.5 * (nearer + further)

    def _distance(self, anchor: Latent, latent: Latent) -> float:
        return distance_of(anchor, latent, self._encoder.card.metric)

    def _facts(self, made: "_Made", distance: float) -> tuple[Frames, SoundFacts]:
        candidate = made.candidate
        facts = SoundFacts(
            candidate.id,
            candidate.name,
            candidate.source,
            distance,
            candidate.fingerprint or fingerprint(made.sound),
            made.heard,
            measure(made.fitted.sound),
            candidate.origin if candidate.source == "library" else {**candidate.origin, "fit": "even"},
            self._encoder.model_id,
        )
        return made.fitted.sound.frames, facts


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """From a pad's curated sound to a hit, and the step on it that is wanted."""

    job: MakeStep
    anchor: Latent
    level_of: Measure
    hit: Judged

    @property
    def stretch(self) -> tuple[float, float]:
        return stretch(self.job.step, self.hit.distance)

    def is_on_stretch(self, distance: float) -> bool:
        least, most = self.stretch
        return least < distance < most

    def at(self, share: float) -> Latent:
        return on_the_way(self.anchor, self.hit.latent, share)


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """A sound that may be a step: as it came, as it would be played, and what the model hears of that."""

    candidate: Candidate
    sound: Sound
    fitted: Fitted
    heard: Latent


def _given(sound: Sound) -> Callable[[], Sound]:
    return lambda: sound
