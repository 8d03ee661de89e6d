"""Morphs are prepared before anybody asks for them: a hit for each pad, and the sound of every step to it."""

from collections.abc import Callable
from typing import Any

from performer import jobs
from performer.audio.sound_store import ArenaFull, Extent, SetLayer
from performer.stage.board import Board
from performer.stage.placed import Ladder, PadState, Placed, vary_of
from performer.stage.swaps import Outstanding, Swaps
from performer.swap.fit import MOST_LENGTH
from performer.swap.morph import STEPS

MOST_OUT = 16  # steps that the mind is asked for at a time
LARGEST_SHARE = 0.4  # of the arena, for the steps of all pads
SPARE_SECONDS = 0.1
FIRST_NUMBER = 1 << 40  # of these jobs; those of swaps seed what is made, and nothing here may change them
NOTHING_HEARD = "nothing has been heard yet; switch /nf/room/listen on and make a noise"
NO_MEMORY = "the memory for sounds has no room for its morph; give more with --arena-mb"


class Preparing:
    """Keeps the ladders of the kit's pads as good as what was heard allows. Nobody ever waits for it."""

    def __init__(self, board: Board, swaps: Swaps, ready: Callable[[PadState], None]) -> None:
        """Tell `ready` of every pad that has got another step."""
        self._board, self._swaps, self._ready = board, swaps, ready
        self._number = FIRST_NUMBER
        self._n_blends = 0
        self._pads: dict[int, PadState] = board.pads
        self._known: tuple[Any, ...] = ()  # what the hits were chosen for
        self._again = False
        self._choosing = False
        self._wanted: list[tuple[PadState, Ladder, int]] = []  # steps that nobody was asked for yet
        self._n_out = 0
        self._reasons: dict[int, str] = {}

    def why_not(self, pad: PadState) -> str:
        """Return why a pad has no hit to morph to, "" where one may be on its way."""
        if self._swaps.none_because:
            return self._swaps.none_because
        if not self._board.last_hit:
            return NOTHING_HEARD
        return self._reasons.get(pad.number, "")

    @property
    def n_floats(self) -> int:
        """Return how much of the arena the steps of all pads take."""
        return sum(pad.ladder.n_floats for pad in self._board.pads.values() if pad.ladder is not None)

    def poll(self) -> None:
        """See what has changed, and ask the mind for what is to be prepared."""
        if (
            self._board.pads is not self._pads
        ):  # another kit: the steps of the one that was left would fill the arena
            self._forget(self._pads)
            self._pads, self._known = self._board.pads, ()
        if not self._board.whole_hit:
            if self._known:
                self._forget(self._pads)
                self._known = ()
            return
        known = (self._board.whole_hit, *(_mark(pad) for pad in self._board.pads.values()))
        if (known != self._known or self._again) and not self._choosing:
            self._known, self._again = known, False
            self._choose()
        while self._wanted and self._n_out < MOST_OUT:
            self._make(*self._wanted.pop(0))

    def _forget(self, pads: dict[int, PadState]) -> None:
        """Let go of all steps; what is on the pads stays there."""
        self._wanted.clear()
        self._reasons.clear()
        for pad in pads.values():
            pad.ladder = None

    # Hits -------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        """Let the mind choose a hit for every pad; one that morphs keeps its own."""
        pads = tuple(
            jobs.MorphPad(
                pad.number,
                pad.pad.role,
                pad.anchor.facts,
                _hit_of(pad),
                pad.step > 0,
                frozenset(pad.banned),
            )
            for pad in self._board.pads.values()
            if pad.anchor.facts.measure is not None
        )
        job = jobs.ChooseHits(self._next_number(), pads)
        asked_for = self._pads

        def done(result: Any) -> None:
            self._choosing = False
            if not isinstance(result, jobs.Refused) and asked_for is self._pads:
                self._chosen(result[0])

        self._choosing = True
        self._swaps.send_job(job, Outstanding(job, Extent(0, 0), done=done))

    def _chosen(self, chosen: jobs.HitsChosen) -> None:
        self._again = chosen.unfinished
        self._reasons = dict(chosen.refused)
        for number, pad in self._pads.items():
            hit = chosen.hits.get(number, 0)
            if pad.ladder is None or not _still_good(pad, pad.ladder, hit):
                pad.ladder = Ladder(hit, pad.anchor.set) if hit else None
        self._wanted = [
            (pad, pad.ladder, step)
            for step in range(1, STEPS + 1)
            for pad in self._pads.values()
            if pad.ladder is not None and step not in pad.ladder.asked_for
        ]

    # Steps ------------------------------------------------------------------------------------------------

    def _make(self, pad: PadState, ladder: Ladder, step: int) -> None:
        measure = pad.anchor.facts.measure
        if pad.ladder is not ladder or measure is None:
            return
        ladder.asked_for.add(step)
        seconds = MOST_LENGTH * measure.n_frames / measure.sample_rate + SPARE_SECONDS
        n_floats = round(seconds * self._board.engine.sample_rate) * 2
        most = LARGEST_SHARE * len(self._board.engine.parts.arena)
        extent = self._board.grant(n_floats) if self.n_floats + n_floats <= most else None
        if extent is None:
            self._reasons[pad.number] = NO_MEMORY
            return
        self._n_blends += 1
        job = jobs.MakeStep(
            self._next_number(),
            pad.number,
            pad.pad.role,
            pad.anchor.facts,
            ladder.hit,
            step,
            frozenset(pad.banned),
            jobs.BLEND_IDS + self._n_blends,
            jobs.Grant(extent.first, extent.n_floats),
        )

        def done(result: Any) -> None:
            self._n_out -= 1
            if not isinstance(result, jobs.Refused):
                self._made(pad, ladder, step, *result)

        self._n_out += 1
        self._swaps.send_job(job, Outstanding(job, extent, done=done))

    def _made(self, pad: PadState, ladder: Ladder, step: int, made: jobs.StepMade, extent: Any) -> None:
        sounds = self._board.engine.sounds
        if pad.ladder is not ladder or pad.anchor.set != ladder.anchor_set:
            sounds.give_back(extent)  # it is for a hit, a kit or a curated sound of before
            return
        try:
            slot = sounds.publish(extent, made.n_frames, made.n_channels)
        except ArenaFull:
            sounds.give_back(extent)
            self._reasons[pad.number] = NO_MEMORY
            return
        used = self._board.own_set([SetLayer(1.0, 1.0, (slot,))], vary_of(made.facts.source))
        ladder.n_floats += made.n_frames * made.n_channels
        ladder.steps[step] = Placed(used, made.facts, pad.anchor.facts, step=step)
        if self._board.pads.get(pad.number) is pad:
            self._ready(pad)

    def _next_number(self) -> int:
        self._number += 1
        return self._number


def _mark(pad: PadState) -> tuple[Any, ...]:
    """Return a value that is another one when a pad's hit has to be chosen again."""
    return pad.anchor.set, pad.anchor.facts.measure is not None, len(pad.banned)


def _hit_of(pad: PadState) -> int:
    """Return the hit that a pad morphs to, 0 for none."""
    if pad.ladder is not None:
        return pad.ladder.hit
    return int(pad.current.facts.origin.get("hit", 0)) if pad.step else 0


def _still_good(pad: PadState, ladder: Ladder, hit: int) -> bool:
    """Tell whether a ladder leads from the pad's curated sound to that hit, without a sound that is banned.

    While a pad morphs it goes on to its own hit, whether or not that is kept any more.
    """
    banned = any(step.facts.fingerprint in pad.banned for step in ladder.steps.values())
    return (ladder.hit == hit or pad.step > 0) and ladder.anchor_set == pad.anchor.set and not banned
