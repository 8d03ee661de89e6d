"""A sound for a pad: candidates out of the library, the room or the decoder, in order; the first that fits."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from performer import jobs
from performer.audio_format import Frames, Latent
from performer.errors import BadSound, NeuralFunkError
from performer.jobs import FindSound, FollowHit, Follows, PadWants, SoundFacts
from performer.kit.ready import engine_frames
from performer.library.library import Library
from performer.mind import placing
from performer.mind.candidates import Candidate, of_hit, of_row
from performer.neural import blend
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.room.bank import Bank
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound
from performer.swap.choose import in_turn, rank_of_distance
from performer.swap.fit import Fitted, Measure, Misfit, fit, measure
from performer.swap.tune import MOST_TUNED_UNASKED, OCTAVE, tuned_to

MOST_NEIGHBOURS = 540  # distance 1 means the five hundredth, and some may not fit
LONGEST_OFFERED_SECONDS = 3.0
MOST_MADE = 4  # sounds that are made before a pad is refused one
MOST_TRIED = 24  # candidates that do not fit before a swap is refused
SPREAD_NEAREST, SPREAD_FURTHEST = 0.15, 1.0  # of a class's own spread, for generated sounds
LEAST_BLENDED, MOST_BLENDED = 0.25, 0.75  # of the hit, at distance 0 and 1
TUNED_SOURCES = "library", "generated"  # always, and hits of the room where that is asked for
SEED_STEP = 1_000_003  # so that the jobs of two seeds do not share their chances


class NoNeighbour(NeuralFunkError):
    """There is nothing good enough; the text goes to the player."""


class AtAnchor(NeuralFunkError):
    """Stepping back has reached the pad's own sound."""


class Finder:
    """Answers one question: which sound, levelled and cut for this pad?"""

    def __init__(
        self,
        encoder: Encoder,
        decoder: Decoder,
        library: Library,
        roots: Sequence[Path],
        bank: Bank,
        sample_rate: int,
        seed: int,
    ) -> None:
        self._encoder, self._decoder, self._library = encoder, decoder, library
        self._roots, self._bank = tuple(roots), bank
        self._rate, self._seed = sample_rate, seed
        self._group = 0
        self._former: list[Decoder] = []  # which served before, in this set
        self._curated: dict[str, Latent | None] = {}  # by fingerprint, as this model hears them
        self._given: set[str] = set()  # in the group of swaps that is being answered
        judge = placing.Judge(self._known_query, self._known_latent, self._typical, self._metric)
        self._placing = placing.Placing(bank, sample_rate, judge)

    def adopt(self, encoder: Encoder, decoder: Decoder, library: Library) -> None:
        """Find by another model from now on; latents of the one before mean nothing to it."""
        self._former.append(self._decoder)
        self._encoder, self._decoder, self._library = encoder, decoder, library
        self._curated.clear()

    def heard_curated(self, content: str, latent: Latent | None) -> None:
        """Remember what a pad's curated sound is like to the model."""
        self._curated[content] = latent

    def find(self, job: FindSound) -> tuple[Frames, SoundFacts]:
        """Return the frames for the engine and all that is known of them; NoNeighbour when nothing will do."""
        anchor = job.anchor.measure
        if anchor is None:
            raise NoNeighbour("the pad's own sound has not been listened to yet; ask again")
        wrong: list[str] = []
        for candidate in self._candidates(job):
            try:
                made = candidate.make()
                fitted, origin = self._fitted(job, candidate, made, anchor)
            except BadSound as error:
                wrong.append(str(error))
                continue
            if isinstance(fitted, Fitted):
                self._given_in_group(job).add(candidate.fingerprint)
                return self._ready(replace(candidate, origin=origin), made, fitted)
            wrong.append(fitted.reason)
            if len(wrong) >= MOST_TRIED:
                break
        raise NoNeighbour(wrong[0] if wrong else f"no {job.role} near enough among {self._where(job)}")

    def _fitted(
        self, job: FindSound, candidate: Candidate, made: Sound, anchor: Measure
    ) -> tuple[Fitted | Misfit, dict[str, Any]]:
        """Return a candidate as it goes onto the pad, in tune where that is wanted, and where it comes from."""
        sound, origin = Sound(engine_frames(made, self._rate), self._rate), candidate.origin
        if job.tuned if candidate.source == "room" else candidate.source in TUNED_SOURCES:
            most = OCTAVE if candidate.source == "room" else MOST_TUNED_UNASKED
            sound, semitones = tuned_to(anchor.pitch_hz, job.role, sound, most)
            if semitones is None and job.id < 0:  # what was asked for by its number plays as it is
                return Misfit("its pitch is too far from that of the pad's own sound"), origin
            if semitones or candidate.source == "room":
                origin = {**origin, "tuned_semitones": semitones}
        return fit(sound, anchor, self._rate), origin

    def _where(self, job: FindSound) -> str:
        return {"library": "the library's sounds", "room": "what was heard"}.get(job.source, "what can be made")

    def _given_in_group(self, job: FindSound) -> set[str]:
        """Return what this act has put on other pads already, though it has not landed there yet."""
        if job.group == 0:
            return set()
        if job.group != self._group:
            self._group, self._given = job.group, set()
        return self._given

    def _ready(self, candidate: Candidate, made: Sound, fitted: Fitted) -> tuple[Frames, SoundFacts]:
        latent = candidate.latent if candidate.latent is not None else self._encoder.encode(made)
        facts = SoundFacts(
            candidate.id,
            candidate.name,
            candidate.source,
            candidate.distance,
            candidate.fingerprint or fingerprint(made),
            latent,
            measure(fitted.sound),
            candidate.origin,
            self._encoder.model_id,
        )
        return fitted.sound.frames, facts

    # Candidates -------------------------------------------------------------------------------------------

    def _candidates(self, job: FindSound) -> Iterator[Candidate]:
        if job.id >= 0:
            yield self._by_id(job)
            return
        query = self._query(job)
        if job.nth:
            yield from self._by_rank(job, query)
        elif job.steps:
            yield from self._stepped(job, query)
        elif job.source == "room":
            yield from self._of_room(job, query)
        elif job.source == "generated":
            for turn in range(MOST_MADE):
                yield self._generated(job, query, turn)
        elif job.source == "blend":
            yield from self._blended(job, query)
        else:
            yield from self._of_library(job, query)

    def _query(self, job: FindSound) -> Latent:
        """Return the latent that neighbours are to be near to."""
        if job.query == "heard":
            latest = self._bank.latest()
            if latest is None:
                raise NoNeighbour("nothing has been heard yet; switch /nf/room/listen on and make a noise")
            return latest.latent
        latent = self.latent_of(job.current if job.query == "current" else job.anchor)
        if latent is None:
            raise NoNeighbour("the pad's own sound is silent, and silence has no neighbours")
        return latent

    def latent_of(self, facts: SoundFacts) -> Latent | None:
        """Return the latent of a sound by the model that serves; None for silence."""
        if facts.latent is None or facts.model in ("", self._encoder.model_id):
            return facts.latent
        if facts.source == "library" and (row := self._library.row(facts.id)) is not None:
            return self._library.latent(row)
        if facts.source == "room" and (hit := self._bank.get(jobs.hit_of(facts.id))) is not None:
            return hit.latent
        if facts.source in ("generated", "blend"):
            for decoder in self._former:
                if decoder.model_id == facts.origin.get("model"):
                    return self._encoder.encode(decoder.decode(facts.origin["latent"], facts.origin["seed"]))
        if facts.fingerprint not in self._curated:
            raise NoNeighbour("the model has changed and has not heard this sound yet; ask again, or take another")
        return self._curated[facts.fingerprint]

    def _by_id(self, job: FindSound) -> Candidate:
        if job.id >= jobs.ROOM_IDS:
            hit = self._bank.get(jobs.hit_of(job.id))
            if hit is None:
                raise NoNeighbour(f"hit {jobs.hit_of(job.id)} is not kept any more")
            return of_hit(hit, job.near, reason=job.reason)
        row = self._library.row(job.id)
        if row is None:
            raise NoNeighbour(f"the library has no sound {job.id}")
        return of_row(self._library, row, 0.0)

    def _of_library(self, job: FindSound, query: Latent) -> list[Candidate]:
        """Return the shortlist, then neighbours from the rank that the distance asks for, then the nearer ones."""
        never = {job.anchor.fingerprint, job.current.fingerprint, *job.banned}
        ranked = [c for c in self._neighbours(job, query) if c.fingerprint not in never]
        listed = [row for wanted in job.shortlist if (row := self._library.by_fingerprint(wanted)) is not None]
        rank = rank_of_distance(job.distance, len(ranked))
        shortlist = [of_row(self._library, row, 0.0) for row in listed]
        turns = in_turn(shortlist, ranked, rank, never, job.heard_already, _content)
        if not turns:
            raise NoNeighbour(self._none_of_the_role(job.role))
        # should none of those that are new fit the pad, it starts over with those that did
        return turns + in_turn(shortlist, ranked, rank, never, (), _content)

    def _stepped(self, job: FindSound, query: Latent) -> list[Candidate]:
        """Return the neighbours from so many steps on or back from the current sound, onward in that direction.

        The pad's own sound stands before the first neighbour.
        """
        ranked = [c for c in self._neighbours(job, query) if c.fingerprint != job.anchor.fingerprint]
        order = [candidate.fingerprint for candidate in ranked]
        here = order.index(job.current.fingerprint) if job.current.fingerprint in order else -1
        there = min(here + job.steps, len(ranked) - 1)
        if there < 0:
            raise AtAnchor("back at the pad's own sound")
        onward = ranked[there:] if job.steps > 0 else ranked[there::-1]
        return [c for c in onward if c.fingerprint not in (job.current.fingerprint, *job.banned)]

    def _by_rank(self, job: FindSound, query: Latent) -> list[Candidate]:
        """Return the neighbour of a rank, and those behind it, should it not fit; what was heard counts as any."""
        never = {job.anchor.fingerprint, *job.banned}
        if job.query == "current":
            never.add(job.current.fingerprint)
        ranked = [c for c in self._neighbours(job, query) if c.fingerprint not in never]
        if not ranked:
            raise NoNeighbour(self._none_of_the_role(job.role))
        if job.nth > len(ranked):
            raise NoNeighbour(f"this {job.role} has {len(ranked)} neighbours, and no number {job.nth}")
        return ranked[job.nth - 1 :]

    def _neighbours(self, job: FindSound, query: Latent) -> list[Candidate]:
        """Return the sounds of the pad's role, nearest to the query first."""
        if not len(self._library):
            raise NoNeighbour("the library is still being read for the first time, or empty; ask again in a moment")
        longest = None if job.role == "loop" else LONGEST_OFFERED_SECONDS
        near = self._library.nearest(query, MOST_NEIGHBOURS, frozenset({job.role}), longest, self._roots)
        return [of_row(self._library, neighbour.row, neighbour.distance) for neighbour in near]

    def _none_of_the_role(self, role: str) -> str:
        if self._roots:
            return f"the folders searched have no other {role}; add one that has, or leave --library out"
        return f"the library has no other {role}; add folders with `neuralfunk library add`"

    def _of_room(self, job: FindSound, query: Latent) -> Iterator[Candidate]:
        """Yield the hits most like the query that are on no other pad."""
        if not len(self._bank):
            raise NoNeighbour("nothing has been heard yet; switch /nf/room/listen on and make a noise")
        found = self._placing.for_pad(job, query, self._given_in_group(job) | job.on_other_pads)
        if isinstance(found, str):
            raise NoNeighbour(found)
        yield from (of_hit(one.hit, one.distance, reason=one.reason) for one in found)

    def follow(self, job: FollowHit) -> Follows | None:
        """Return the pad whose room sound a new hit is clearly nearer than, None where it is for no pad."""
        return self._placing.follow(job)

    def _metric(self) -> str:
        return self._encoder.card.metric

    def _known_query(self, job: FindSound) -> Latent | None:
        try:
            return self._query(job)
        except NoNeighbour:
            return None

    def _known_latent(self, facts: SoundFacts) -> Latent | None:
        try:
            return self.latent_of(facts)
        except NoNeighbour:
            return None

    def _typical(self, pad: FindSound | PadWants) -> float:
        """Return how far sounds of this role lie from the pad's anchor, as a yardstick for refusal."""
        anchor = self.latent_of(pad.anchor)
        if anchor is None:
            return float("inf")
        near = self._library.nearest(anchor, 64, frozenset({pad.role}))
        return float(np.median([n.distance for n in near])) if near else float("inf")

    def _generated(self, job: FindSound, query: Latent, turn: int) -> Candidate:
        """Return a sound that the decoder makes near the query, further out the further the distance."""
        seed = self._seed_of(job, turn)
        rng = np.random.default_rng(seed)
        classes = self._decoder.prior.classes
        spread = SPREAD_NEAREST + (SPREAD_FURTHEST - SPREAD_NEAREST) * job.distance
        latent = query
        if (gaussian := classes.get(job.role)) is not None:
            away = blend.draw(gaussian, rng, spread) - gaussian.mean
            latent = (query + away).astype(np.float32)
        return self._made(job, "generated", f"made {job.number}", latent, query, seed)

    def _blended(self, job: FindSound, query: Latent) -> Iterator[Candidate]:
        """Yield blends of the curated sound and hits near to the query, further on at a greater distance."""
        anchor = self.latent_of(job.anchor)
        if anchor is None:
            raise NoNeighbour("the pad's own sound is silent, and silence cannot be blended")
        share = LEAST_BLENDED + (MOST_BLENDED - LEAST_BLENDED) * job.distance
        hits = [candidate for candidate in self._of_room(job, query) if candidate.latent is not None][:MOST_MADE]
        first = len(job.heard_already) % len(hits)  # asked again, it blends with the next
        for turn, hit in enumerate(hits[first:] + hits[:first]):
            assert hit.latent is not None
            latent = blend.combine((anchor, hit.latent), (1.0 - share, share))
            name = f"{round(100 * share)} % {hit.name}"
            yield self._made(job, "blend", name, latent, anchor, self._seed_of(job, turn))

    def _seed_of(self, job: FindSound, turn: int) -> int:
        return self._seed * SEED_STEP + job.number * MOST_MADE + turn

    def _made(
        self, job: FindSound, source: str, name: str, latent: Latent, near_to: Latent, seed: int
    ) -> Candidate:
        origin = {"latent": latent, "seed": seed, "model": self._decoder.model_id}
        distance = float(np.linalg.norm(latent - near_to))
        number = jobs.GENERATED_IDS + job.number
        return Candidate(
            number, name, source, distance, "", origin, None, lambda: self._decoder.decode(latent, seed)
        )


def _content(candidate: Candidate) -> str:
    return candidate.fingerprint
