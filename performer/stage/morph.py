"""The morph: knobs and curves move pads between steps that lie prepared. Moving never waits; it moves pointers."""

from dataclasses import dataclass, field, replace

from performer.audio import layout
from performer.stage.board import Board
from performer.stage.curves import Curve
from performer.stage.origins import SwapSet
from performer.stage.placed import LONGEST_HISTORY, PadState, Placed, Step
from performer.stage.preparing import Preparing
from performer.stage.swaps import Swaps
from performer.swap.morph import step_at

GESTURE_SECONDS = 1.0  # a knob that rests so long has been let go of
TOLD = 1.0 / 128.0  # what a value on its way moves before everybody is told
KIT = 0  # the whole kit, where others are the numbers of pads


@dataclass(slots=True)
class Gesture:
    """One movement of a knob, or one curve, which undo takes back as a whole."""

    group: int
    frame: int  # of its last value
    before: dict[int, float] = field(default_factory=dict[int, float])  # morphs of pads, and of the kit
    after: dict[int, float] = field(default_factory=dict[int, float])
    refused: set[int] = field(default_factory=set[int])  # pads that have said why they stay

    def note(self, number: int, before: float, after: float) -> None:
        """Take note that it brings a pad, or the kit, from one value to another."""
        self.before.setdefault(number, before)
        self.after[number] = after


class Morph:
    """Moves the pads of the kit that are not locked. One thread uses it."""

    def __init__(self, board: Board, swaps: Swaps) -> None:
        self._board = board
        self.preparing = Preparing(board, swaps, self._catch_up)
        self._gestures: dict[int, Gesture] = {}  # the last one of the kit, and of each pad
        self._moved_by: dict[int, Gesture] = {}  # which of them moved a pad last
        self._kit_acts: dict[int, Gesture] = {}  # movements of the whole kit, by group
        self._curves: dict[int, Curve] = {}
        self._pads = board.pads

    # What is asked for ------------------------------------------------------------------------------------

    def ask(self, pad: PadState | None, value: float, n_bars: float, frame: int) -> None:
        """Move one pad, or with None the whole kit, to a value: at once, or over so many bars."""
        self._see_kit()
        at = max(frame, self._board.engine.clock)
        self.stop(pad)
        gesture = self._gesture(KIT if pad is None else pad.number, at, anew=n_bars > 0.0)
        if n_bars <= 0.0:
            self._move(pad, value, frame, gesture)
            return
        first = self._board.controls.morph if pad is None else pad.morph
        pads = set(self._board.pads) if pad is None else {pad.number}
        self._curves[KIT if pad is None else pad.number] = Curve(first, value, n_bars, at, gesture.group, pads)

    def stop(self, pad: PadState | None) -> None:
        """Let a pad, or with None all of them, go with no curve any more."""
        if pad is None:
            self._curves.clear()
            return
        self._curves.pop(pad.number, None)
        if KIT in self._curves:
            self._curves[KIT].pads.discard(pad.number)

    def let_go(self, pad: PadState | None, group: int = 0) -> None:
        """End what moves a pad, or with None the kit, as it was brought elsewhere; `group`: by undoing that act."""
        self.stop(pad)
        if pad is None:
            self._gestures.clear()
            if group in self._kit_acts:
                self._bring(self._kit_acts[group].before)
        else:
            self._gestures.pop(pad.number, None)
            self._gestures.pop(KIT, None)

    def did_again(self, group: int) -> None:
        """Let the kit and its pads have the values that an act had left, as it was done again."""
        if group in self._kit_acts:
            self._bring(self._kit_acts[group].after)

    def _bring(self, values: dict[int, float]) -> None:
        """Let the kit and its pads have the values of before, or after, a movement."""
        for number, value in values.items():
            if number == KIT:
                self._set_kit(value)
            elif (pad := self._board.pads.get(number)) is not None:
                pad.take_morph(value)

    def keep(self) -> None:
        """Begin anew at 0: what the pads hold now is their curated sound."""
        self.let_go(None)
        self._set_kit(0.0)

    def go_home(self, frame: int, group: int) -> None:
        """Bring the kit's value, and all pads, to their curated sounds."""
        self.let_go(None)
        act = Gesture(group, self._board.engine.clock)
        act.note(KIT, self._board.controls.morph, 0.0)
        for pad in self._board.pads.values():
            act.note(pad.number, pad.morph, 0.0)
            self._board.go_home(pad, frame, group)
        self._remember(act)
        self._set_kit(0.0)

    # As time goes by --------------------------------------------------------------------------------------

    def poll(self) -> None:
        """Move what is on a curve to where it is now, and let the mind prepare what it can."""
        self._see_kit()
        now = self._board.engine.clock
        for number, curve in list(self._curves.items()):
            self._follow(number, curve, now)
        self.preparing.poll()

    def _see_kit(self) -> None:
        if self._board.pads is not self._pads:
            self._pads = self._board.pads
            for kept in (self._curves, self._gestures, self._moved_by, self._kit_acts):
                kept.clear()

    def _follow(self, number: int, curve: Curve, now: int) -> None:
        value = curve.move_to(now, self._board.tempo, self._board.engine.sample_rate)
        gesture = self._gestures.get(number)
        if gesture is None or gesture.group != curve.group:
            del self._curves[number]
            return
        gesture.frame = now
        pad = None if number == KIT else self._board.pads.get(number)
        self._move(pad, value, layout.NOW, gesture, curve.pads)
        if curve.is_there:
            del self._curves[number]
        if curve.is_there or abs(value - curve.told) >= TOLD:
            curve.told = value
            if pad is None:
                self._board.tell.broadcast("/nf/morph", value)
            else:
                self._board.tell.broadcast("/nf/pad/morph", pad.number, value)

    # Movement ---------------------------------------------------------------------------------------------

    def _gesture(self, number: int, frame: int, anew: bool) -> Gesture:
        """Return the movement that a new value belongs to: the one of just before, or a new one."""
        last = self._gestures.get(number)
        rest = GESTURE_SECONDS * self._board.engine.sample_rate
        if last is None or anew or frame - last.frame > rest:
            last = self._gestures[number] = Gesture(self._board.new_group(), frame)
        last.frame = frame
        return last

    def _move(
        self, pad: PadState | None, value: float, frame: int, gesture: Gesture, only: set[int] | None = None
    ) -> None:
        if pad is not None:
            self._move_pad(pad, value, frame, gesture)
            return
        controls = self._board.controls
        gesture.note(KIT, controls.morph, value)
        controls.morph = value
        self._remember(gesture)
        for one in self._board.pads.values():
            if only is None or one.number in only:
                self._move_pad(one, value, frame, gesture)

    def _move_pad(self, pad: PadState, value: float, frame: int, gesture: Gesture) -> None:
        if pad.locked:
            return
        gesture.note(pad.number, pad.morph, value)
        self._moved_by[pad.number] = gesture
        pad.morph = value
        before, pad.morph_step = pad.morph_step, step_at(value, pad.morph_step)
        if pad.morph_step > before and pad.ladder is None:
            self._refuse(pad, gesture)
        elif pad.morph_step != before:
            self._settle(pad, frame, gesture)

    def _settle(self, pad: PadState, frame: int, gesture: Gesture) -> None:
        """Put the step on the pad that its knob asks for, or the last one before it that is prepared."""
        if pad.ladder is None and pad.morph_step:
            return  # on the way back through steps that are forgotten: it stays until 0
        placed = pad.ladder.up_to(pad.morph_step) if pad.ladder is not None else None
        self._put(pad, placed or pad.anchor, frame, gesture)

    def _refuse(self, pad: PadState, gesture: Gesture) -> None:
        """Say once in a movement why a pad stays; nothing is said of one whose steps are being prepared."""
        why = self.preparing.why_not(pad)
        if why and pad.number not in gesture.refused:
            gesture.refused.add(pad.number)
            self._board.refuse_pad(pad.number, why)

    def _catch_up(self, pad: PadState) -> None:
        """Let a pad go on toward what its knob asks for, now that another step is there."""
        gesture = self._moved_by.get(pad.number)
        placed = pad.ladder.up_to(pad.morph_step) if pad.ladder is not None else None
        is_swapped = pad.current.step == 0 and pad.current.set != pad.anchor.set
        if gesture is None or placed is None or pad.locked or is_swapped or placed.step <= pad.step:
            return
        self._put(pad, placed, layout.NOW, gesture)

    def _put(self, pad: PadState, placed: Placed, frame: int, gesture: Gesture) -> None:
        """Put a sound on the pad, as a part of the one step of its history that the whole gesture is."""
        if placed is pad.current:
            return
        board = self._board
        if placed.step and placed.set not in board.origins:  # what it comes from, for the set logs
            anchor = placed.fitted_to or pad.anchor.facts
            board.origins[placed.set] = SwapSet(board.kit_number, pad.number, placed, anchor)
        board.cancel_pending(pad, frame)
        morph = (gesture.before[pad.number], pad.morph)
        if pad.undo and pad.undo[-1].group == gesture.group:
            pad.undo[-1] = replace(pad.undo[-1], after=placed, morph=morph)
            pad.redo.clear()
        else:
            board.remember(pad, Step(gesture.group, pad.current, placed, morph))
        pad.current = placed
        board.command(layout.SET_NOW, pad, placed, frame, 0)

    def _remember(self, act: Gesture) -> None:
        self._kit_acts[act.group] = act
        for oldest in list(self._kit_acts)[:-LONGEST_HISTORY]:
            del self._kit_acts[oldest]

    def _set_kit(self, value: float) -> None:
        if value != self._board.controls.morph:
            self._board.controls.morph = value
            self._board.tell.broadcast("/nf/morph", value)
