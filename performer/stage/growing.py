"""Hits that were put on pads while they sounded in the room: when the whole has come, it takes the attack's place.

The mind levels and cuts the whole for each pad anew, as any other sound: only the whole says how loud it is, and no
swap may be louder than what it replaced. What plays of the attack rings out; the next strike plays the whole.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from performer import jobs
from performer.audio import layout
from performer.audio.sound_store import ArenaFull, Extent, SetLayer
from performer.room.offering import may_be_offered
from performer.stage.board import Board
from performer.stage.following import BY_HAND
from performer.stage.origins import SwapSet
from performer.stage.placed import PadState, Placed, vary_of
from performer.stage.wishes import Outstanding
from performer.swap.choose import remembered
from performer.swap.fit import MOST_LENGTH, Measure

SPARE_SECONDS = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Attack:
    """A pad that holds the attack of a hit, now or in its history."""

    pad: PadState
    placed: Placed
    fitted_to: jobs.SoundFacts
    measure: Measure


class Growing:
    """Lets the sounds of pads grow."""

    def __init__(self, board: Board, send_job: Callable[[Any, Outstanding], None]) -> None:
        self._board = board
        self._send_job = send_job

    def grown(self, grown: jobs.HitGrown) -> bool:
        """Have the whole of a hit made for every pad that holds its attack; tell whether there is any.

        Where the whole may not go unasked, as it turned out to be speech, say, the pad gets back what it had.
        """
        found = [attack for pad in self._pads() for attack in _attacks(pad, jobs.ATTACK_IDS + grown.whole.hit)]
        if grown.content == grown.attack:
            return bool(found)
        for pad in self._pads():
            _remember(pad, grown)
        for attack in found:
            asked_for = attack.placed.way in BY_HAND
            if asked_for or may_be_offered(grown.whole.mark, attack.pad.pad.role):
                self._make(attack, grown.whole.hit)
            else:
                self._take_back(attack, grown.whole)
        return bool(found)

    def _pads(self) -> list[PadState]:
        """Return the pads of all kits, each once."""
        kits = (self._board.pads, *self._board.kept)
        return list({id(pad): pad for pads in kits for pad in pads.values()}.values())

    def _make(self, attack: Attack, hit: int) -> None:
        """Ask the mind for the whole as this pad is to play it; without memory for it the attack stays."""
        board, pad, facts = self._board, attack.pad, attack.placed.facts
        seconds = MOST_LENGTH * attack.measure.n_frames / attack.measure.sample_rate + SPARE_SECONDS
        extent = board.grant(round(seconds * board.engine.sample_rate) * 2)
        if extent is None:
            return
        job = jobs.FindSound(
            board.next_number(),
            pad.number,
            pad.pad.role,
            "room",
            "anchor",
            0.0,
            attack.fitted_to,
            facts,
            (),
            frozenset(),
            (),
            frozenset(),
            jobs.Grant(extent.first, extent.n_floats),
            id=jobs.ROOM_IDS + hit,
            near=facts.distance,
            reason=str(facts.origin.get("reason", "")),
            tuned="tuned_semitones" in facts.origin,  # as the attack was to be, whose pitch is seldom clear
        )

        def done(result: Any) -> None:
            if not isinstance(result, jobs.Refused):  # the whole may be no sound for this pad: the attack stays
                self._put(attack, *result)

        self._send_job(job, Outstanding(job, extent, done=done))

    def _put(self, attack: Attack, found: jobs.Found, extent: Extent) -> None:
        """Put the whole wherever the pad has the attack."""
        board, pad, former = self._board, attack.pad, attack.placed
        if former not in pad.placements() or found.facts.fingerprint == former.facts.fingerprint:
            board.engine.sounds.give_back(extent)
            return
        try:
            slot = board.engine.sounds.publish(extent, found.n_frames, found.n_channels)
        except ArenaFull:
            board.engine.sounds.give_back(extent)
            return
        layers, vary = [SetLayer(1.0, 1.0, (slot,))], vary_of(found.facts.source)
        origin = board.origins.get(former.set)
        kit = origin.kit if isinstance(origin, SwapSet) else None
        why = {"why": "grown"}
        whole = board.found(pad, found.facts, layers, vary, kit, why, former.way, attack.fitted_to)
        pad.exchange(former, whole)
        board.wholes[former] = whole
        if board.pads.get(pad.number) is pad:
            board.grow(pad, former, whole)

    def _take_back(self, attack: Attack, whole: jobs.HeardHit) -> None:
        """Give a pad back what it had; an attack that lies deeper in its history stays there."""
        board, pad = self._board, attack.pad
        if pad.pending is attack.placed:
            board.cancel_pending(pad, layout.NOW)
        elif (
            pad.pending is None and pad.current is attack.placed and pad.undo and pad.undo[-1].after is pad.current
        ):
            before = pad.undo.pop().before
            if board.pads.get(pad.number) is pad:
                board.place(pad, before, layout.NOW)
            else:
                pad.current = before
        else:
            return
        what = "a voice" if whole.mark == "speech" else whole.mark
        board.refuse_pad(
            pad.number, f"room {whole.hit} turned out to be {what}, which goes on no {pad.pad.role} unasked"
        )
        if board.pads.get(pad.number) is pad:
            board.show_state(pad)


def _attacks(pad: PadState, sound_id: int) -> Iterator[Attack]:
    for placed in pad.placements():
        fitted_to = placed.fitted_to
        if placed.facts.id == sound_id and fitted_to is not None and fitted_to.measure is not None:
            yield Attack(pad, placed, fitted_to, fitted_to.measure)


def _remember(pad: PadState, grown: jobs.HitGrown) -> None:
    """Let a pad that was offered the attack, or will have none of it, hold so with the whole."""
    if grown.attack in pad.heard:
        pad.heard = remembered(pad.heard, grown.content)
    if grown.attack in pad.banned:
        pad.banned.add(grown.content)
