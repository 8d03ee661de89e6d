"""Swaps: what was asked for goes to the mind, what the mind answers goes onto the pads."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from performer import jobs
from performer.audio import layout
from performer.audio.sound_store import Extent, SetLayer
from performer.stage.board import Board
from performer.stage.following import Following
from performer.stage.growing import Growing
from performer.stage.moments import Moments
from performer.stage.placed import PadState, vary_of
from performer.stage.room import Room
from performer.stage.wishes import Outstanding, Wish, reason

LONGEST_SWAP_SECONDS = 4.5  # 1.5 times the longest sound that is ever offered
MOST_WAITING_SWAPS = 16
LOCKED = "the pad is locked"


class Swaps:
    """The wishes that wait, the jobs that are out, and what becomes of their answers."""

    def __init__(self, board: Board, submit: Callable[[jobs.Job], None], say: Callable[[str], None]) -> None:
        self._board = board
        self._say = say
        self.submit = submit
        self.room = Room(board, submit, say)
        self.moments = Moments(board, self._seeks)
        self.following = Following(board, submit, lambda pad: self._busy(pad) or bool(self._waiting.get(pad)))
        self.growing = Growing(board, self.send_job)
        self.mind_ready = False
        self.none_because = ""  # why there are no swaps at all
        self._outstanding: dict[int, Outstanding] = {}
        self._waiting: dict[int, deque[Wish]] = {}
        self._model = ""  # that the mind hears with
        self._listened: dict[int, tuple[jobs.Anchor, int]] = {}  # by pad, with the set that the sound is of

    @property
    def model(self) -> str:
        """Return the id of the model that the mind hears with, "" before it has said so."""
        return self._model

    def wish(self, wish: Wish) -> None:
        """Ask the mind for a sound, after what this pad waits for already."""
        if self.none_because:
            self._refuse(wish, self.none_because)
            return
        line = self._waiting.setdefault(wish.pad, deque())
        if len(line) >= MOST_WAITING_SWAPS:
            self._refuse(wish, "too many swaps are waiting on this pad")
            return
        line.append(wish if wish.group else replace(wish, group=self._board.new_group()))
        self._serve(wish.pad)

    def undo(self, pad: PadState, frame: int) -> bool:
        """Take back what was asked for last and has not been found yet, else the pad's last change."""
        line = self._waiting.get(pad.number)
        if line:
            line.pop()
            return True
        if (out := self._sought(pad.number)) is not None:
            out.wish = None
            return True
        return self._board.undo(pad, frame)

    def drop(self, pad: PadState) -> bool:
        """Forget everything that was asked for on a pad and has not been found; tell whether there was any."""
        waiting = self._waiting.pop(pad.number, None)
        if (out := self._sought(pad.number)) is not None:
            out.wish = None
        return bool(waiting) or out is not None

    def newest_group(self, pad: PadState) -> int:
        """Return the act that an undo of this pad would take back, 0 for none."""
        line = self._waiting.get(pad.number)
        if line:
            return line[-1].group
        out = self._sought(pad.number)
        if out is not None and out.wish is not None:
            return out.wish.group
        if pad.pending is not None:
            return pad.pending_group
        return pad.undo[-1].group if pad.undo else 0

    def wants(self, pad: PadState) -> bool:
        """Tell whether a sound for this pad is waited for."""
        return bool(self._waiting.get(pad.number)) or self._busy(pad.number)

    def pedal(self) -> None:
        """Let land what waits for the pedal, and what is still being looked for as soon as it is there."""
        self.moments.pedal()
        if self._board.controls.moment != "pedal":
            return
        for line in self._waiting.values():
            for i, wish in enumerate(line):
                line[i] = replace(wish, moment=wish.moment or "now")
        for out in self._outstanding.values():
            if out.wish is not None:
                out.wish = replace(out.wish, moment=out.wish.moment or "now")

    def _seeks(self, group: int) -> bool:
        """Tell whether an act still waits for a sound."""
        wishes = [wish for line in self._waiting.values() for wish in line]
        wishes += [out.wish for out in self._outstanding.values() if out.wish is not None]
        return any(wish.group == group for wish in wishes)

    def _refuse(self, wish: Wish, text: str) -> None:
        """Tell why a wish is not fulfilled; the log has what was asked for, too."""
        self._board.refuse_pad(wish.pad, text, reason(wish, self._board.controls))
        if wish.refused is not None:
            wish.refused()

    def _sought(self, pad: int) -> Outstanding | None:
        """Return the job that seeks a sound for this pad now."""
        return next((o for o in self._outstanding.values() if o.wish is not None and o.wish.pad == pad), None)

    def _serve(self, number: int) -> None:
        """Send the pad's next wish to the mind, unless one is out or the pad is not known well enough yet."""
        line = self._waiting.get(number)
        pad = self._board.pads.get(number)
        if not line or pad is None or self._busy(number):
            return
        if pad.anchor.facts.measure is None:
            return  # the answer to its Anchor job serves it
        wish = line.popleft()
        if pad.locked:
            self._refuse(wish, LOCKED)
        else:
            self._find(pad, wish)

    @property
    def jobs_out(self) -> tuple[Any, ...]:
        """The jobs that the mind has not answered."""
        return tuple(out.job for out in self._outstanding.values())

    def _busy(self, number: int) -> bool:
        return self._sought(number) is not None

    def _find(self, pad: PadState, wish: Wish) -> None:
        measure = pad.anchor.facts.measure
        seconds = LONGEST_SWAP_SECONDS if measure is None else 1.5 * measure.n_frames / measure.sample_rate + 0.1
        extent = self._board.grant(round(seconds * self._board.engine.sample_rate) * 2)
        if extent is None:
            self._refuse(wish, "the memory for sounds is full; undo histories hold it, or give --arena-mb")
            return
        number = self._board.next_number()
        unlocked = [other for other in self._board.pads.values() if wish.whole and not other.locked]
        job = jobs.FindSound(
            number,
            pad.number,
            pad.pad.role,
            wish.source or self._board.controls.source,
            self._board.controls.query,
            self._board.controls.distance,
            pad.anchor.facts,
            (pad.pending or pad.current).facts,
            tuple(pad.heard),
            frozenset(pad.banned),
            tuple(ref.fingerprint for ref in pad.pad.shortlist),
            self._board.on_pads(but=pad),
            jobs.Grant(extent.first, extent.n_floats),
            wish.id,
            wish.steps,
            wish.group,
            tuple(other.wants() for other in unlocked),
            wish.near,
            wish.reason,
            self._board.controls.tuned,
            wish.nth,
        )
        self.send_job(job, Outstanding(job, extent, wish))

    def forget_wishes(self) -> None:
        """Drop every swap that is waiting or being sought: the pads are another kit's now."""
        self._waiting.clear()
        self._listened.clear()
        for out in self._outstanding.values():
            out.wish = None

    def start_anew(self, why: str, moved: Callable[[jobs.Placement], jobs.Placement]) -> int:
        """Give up all that the mind was to find, as its mind has gone and all sounds have moved; return how many.

        What it was to listen to it is told again, with the places where the sounds lie now.
        """
        given_up = [wish for line in self._waiting.values() for wish in line]
        self._waiting.clear()
        former, self._outstanding = self._outstanding, {}
        for out in former.values():
            self._board.engine.sounds.give_back(out.extent)
            if out.wish is not None:
                given_up.append(out.wish)
            elif out.done is not None:
                out.done(jobs.Refused(out.job.number, 0, why))
        for wish in given_up:
            self._refuse(wish, why)
        for job, listened in list(self._listened.values()):
            self.listen_to(replace(job, placement=moved(job.placement)), listened)
        return len(given_up)

    def send_job(self, job: Any, outstanding: Outstanding) -> None:
        """Give the mind a job and remember that it is out."""
        self._outstanding[job.number] = outstanding
        self.submit(job)

    # What the mind says -----------------------------------------------------------------------------------

    def answer(self, answer: jobs.Answer, frame: int = layout.NOW) -> None:
        """Take one answer of the mind; `frame` is where what follows from it takes effect."""
        match answer:
            case jobs.Found():
                self._found(answer, frame)
            case jobs.Refused():
                self._refused(answer)
            case jobs.BackToAnchor():
                self._back(answer, frame)
            case jobs.Anchored():
                self._anchored(answer)
            case jobs.KitRead() | jobs.KitSaved() | jobs.HitsChosen() | jobs.StepMade() | jobs.PadFileWritten():
                self._finished(answer)
            case jobs.HeardHit():
                self.room.heard(answer)
                self.following.heard(answer)
            case jobs.HitGrown():
                if self.room.grown(answer) and not self.growing.grown(answer):
                    self.following.heard(answer.whole)
            case jobs.Follows():
                if self.following.may_follow(answer):
                    hit, near, why = jobs.ROOM_IDS + answer.hit, answer.distance, answer.reason
                    self.wish(Wish(answer.pad, "room", "follow", id=hit, near=near, reason=why))
            case jobs.HitsRemembered():
                self.room.handed_over(answer)
            case jobs.RoomLevel():
                self.room.level(answer)
            case jobs.RoomCheck() | jobs.Feedback() | jobs.VoiceThrownAway():
                self.room.told(answer)
            case jobs.MindReady():
                self._mind_ready(answer)
            case jobs.ModelServes():
                self._model_serves(answer)
            case jobs.MindSays():
                self._say(answer.text)

    def _found(self, found: jobs.Found, frame: int) -> None:
        out = self._outstanding.pop(found.number, None)
        pad = self._board.pads.get(found.pad)
        if out is None:
            return
        if out.done is not None:
            out.done((found, out.extent))
            return
        if out.wish is not None and out.wish.kind == "follow" and not self._board.controls.follow:
            out.wish = None
        if out.wish is None or pad is None or pad.locked:
            self._board.engine.sounds.give_back(out.extent)
            if out.wish is not None and pad is not None:  # else for a kit that has gone, or not followed now
                self._refuse(out.wish, LOCKED)
            return
        slot = self._board.engine.sounds.publish(out.extent, found.n_frames, found.n_channels)
        layers, vary = [SetLayer(1.0, 1.0, (slot,))], vary_of(found.facts.source)
        why = reason(out.wish, self._board.controls)
        placed = self._board.found(pad, found.facts, layers, vary, why=why, way=out.wish.kind)
        pad.remember_heard(found.facts)
        if (semitones := found.facts.origin.get("tuned_semitones")) is not None:
            self._board.tell.broadcast("/nf/pad/tuned", found.pad, semitones)
        wish = out.wish
        if wish.kind == "take":
            self._board.place(pad, placed, frame, wish.group)
        else:
            self.moments.wait(pad, placed, wish.group, wish.moment, max(frame, wish.not_before or frame))
        self._board.show_state(pad)
        self._serve(found.pad)

    def _back(self, back: jobs.BackToAnchor, frame: int) -> None:
        out = self._outstanding.pop(back.number, None)
        pad = self._board.pads.get(back.pad)
        if out is None:
            return
        self._board.engine.sounds.give_back(out.extent)
        if out.wish is not None and pad is not None and not pad.locked:
            self._board.place(pad, pad.anchor, frame, out.wish.group)
        self._serve(back.pad)

    def _refused(self, refused: jobs.Refused) -> None:
        out = self._outstanding.pop(refused.number, None)
        if out is None:
            return
        self._board.engine.sounds.give_back(out.extent)
        if out.wish is not None:
            self._refuse(out.wish, refused.reason)
            self._serve(refused.pad)
        elif out.done is not None:
            out.done(refused)
        elif isinstance(out.job, jobs.Anchor) and (pad := self._board.pads.get(refused.pad)) is not None:
            # a curated sound that cannot be listened to: its wishes are refused, it plays on
            for wish in self._waiting.pop(pad.number, ()):
                self._refuse(wish, refused.reason)

    def _anchored(self, anchored: jobs.Anchored) -> None:
        self._outstanding.pop(anchored.number, None)
        pad = self._board.pads.get(anchored.pad)
        if pad is None or pad.anchor.facts.fingerprint != anchored.fingerprint:
            return
        old = pad.anchor
        facts = replace(old.facts, latent=anchored.latent, measure=anchored.measure, model=anchored.model)
        pad.anchor = replace(old, facts=facts)
        if pad.current is old:
            pad.current = pad.anchor
        self._serve(pad.number)

    def _model_serves(self, serves: jobs.ModelServes) -> None:
        """Let another model hear the pads' curated sounds; it knows all others, or has them in its bank."""
        if serves.text:
            self._say(serves.text)
        former, self._model = self._model, serves.model
        if former in ("", serves.model):
            return
        for number, (job, listened) in list(self._listened.items()):
            pad = self._board.pads.get(number)
            if pad is not None and listened in pad.sets():
                self.listen_to(replace(job, number=self._board.next_number()), listened)

    def listen_to(self, job: jobs.Anchor, listened: int, heard: bool = False) -> None:
        """Let the mind hear a pad's curated sound, which is of this set; and again when its model changes.

        One that has been `heard` is heard only then.
        """
        self._listened[job.pad] = (job, listened)
        if not heard:
            self.send_job(job, Outstanding(job, Extent(0, 0)))

    def knows(self, facts: jobs.SoundFacts) -> bool:
        """Tell whether the mind's present model has heard a sound."""
        return facts.measure is not None and self._model in ("", facts.model)

    def _finished(self, answer: Any) -> None:
        out = self._outstanding.pop(answer.number, None)
        if out is not None and out.done is not None:
            out.done((answer, out.extent))

    def _mind_ready(self, ready: jobs.MindReady) -> None:
        """Send a new mind what the old one left undone."""
        self._say(ready.text)
        self.mind_ready = True
        self.room.hand_over()
        for out in list(self._outstanding.values()):
            self.submit(out.job)
