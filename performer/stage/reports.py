"""What the engine reports, turned into messages, history and the set log."""

from collections.abc import Callable

from performer.audio import layout
from performer.audio.engine import Report
from performer.control.midi import MidiEvent, MidiReader, SystemExclusive
from performer.stage.board import Board
from performer.stage.parameters import PAD_WIDE, address_of
from performer.stage.placed import PadState, Step
from performer.stage.repeats import Repeats

APPLIED_AS = {
    **{parameter.command: address_of(verb) for verb, parameter in PAD_WIDE.items() if parameter.command},
    layout.PANIC: "/nf/panic",
    layout.CHOKE: "/nf/pad/choke",
}


SYSTEM_EXCLUSIVE = 0xF0


class Reports:
    """Reads the engine's reports. The engine alone knows on which frame something happened."""

    def __init__(
        self,
        board: Board,
        repeats: Repeats,
        control: Callable[[MidiEvent | None, int, int], None],
        say: Callable[[str], None],
        kit_lands: Callable[[], bool],
    ) -> None:
        """`kit_lands` tells whether the engine has not said yet that it plays the kit which is on the board."""
        self._board = board
        self._repeats = repeats
        self._control = control
        self._reader = MidiReader()
        self._say = say
        self._kit_lands = kit_lands

    def poll(self) -> None:
        """Take everything the engine has said."""
        for report in self._board.engine.reports():
            self.report(report)

    def report(self, report: Report) -> None:
        """Take one report of the engine."""
        number = report.a + 1
        match report.kind:
            case layout.STRUCK:
                self._board.focus = number
                self._repeats.struck(number, report.x, report.way, report.frame)
                self._board.tell.broadcast("/nf/pad/struck", number, report.x)
                self._board.log_in(report.frame, "/nf/pad/hit", (number, report.x))
            case layout.RELEASED:
                self._repeats.let_go(number)
                self._board.log_in(report.frame, "/nf/pad/release", (number,))
            case layout.LANDED:
                self._landed(report)
            case layout.SUPERSEDED:
                self._board.tags.pop(report.tag, None)
            case layout.DOUBLED:
                self._doubled(number)
            case layout.NO_PAD:
                self._board.counts.unmapped_notes += 1
            case layout.APPLIED:
                self._applied(report)
            case layout.CONTROL:  # what JACK brought that is no note
                self._control(self._event(report), report.frame, report.tag)
            case _:
                pass

    def _event(self, report: Report) -> MidiEvent | None:
        if report.a != SYSTEM_EXCLUSIVE:
            return self._reader.read_parts(report.a, report.b, report.way)
        words = (report.b, report.way)  # four bytes each, of seven bits
        return SystemExclusive(tuple(word >> shift & 127 for word in words for shift in (21, 14, 7, 0)))

    def _doubled(self, number: int) -> None:
        """Count a hit that came twice; say so the first time, the tenth, the hundredth …"""
        self._board.counts.doubled_hits += 1
        n = self._board.counts.doubled_hits
        if str(n).strip("0") == "1":
            times = "" if n == 1 else f" ({n} times so far)"
            self._say(
                f"pad {number} was struck by two ways at once, one hit was taken{times}; see your MIDI routing"
            )

    def _applied(self, report: Report) -> None:
        address = APPLIED_AS.get(report.b)
        if address is None:
            return
        if report.b == layout.CHOKE:
            self._board.log_in(report.frame, address, (report.a + 1,))
        elif report.b == layout.PANIC:
            self._repeats.let_go_of_all()
            self._board.log_in(report.frame, address, ())
        elif (given := self._board.values.pop(report.tag, None)) is not None:
            self._board.log_in(report.frame, address, given)

    def _landed(self, report: Report) -> None:
        if (call := self._board.when_landed.pop(report.tag, None)) is not None:
            call(report.frame)
        if (known := self._board.tags.pop(report.tag, None)) is None:
            return
        pad, given, group = known
        placed = self._board.wholes.get(given, given)
        heard = placed if report.b == placed.set else given  # it may have grown while it was on its way
        pad.changed_frame = report.frame
        here = self._board.pads.get(pad.number)
        if here is not pad and not self._kit_lands():
            # it was given for a line, and the next kit came before: that kit's pad is as it should be again
            if here is not None:
                self._board.command(layout.SET_NOW, here, here.current, layout.NOW, 0)
            return
        taken_back = group > 0 and placed is not pad.pending and placed not in pad.given
        if group and not taken_back:
            self._step(pad, Step(group, pad.current, placed), report.frame)
        if heard is not placed:
            self._board.grow(pad, heard, placed)
        args = self._board.told_sound(pad, heard)
        self._board.tell.broadcast("/nf/pad/sound", *args)
        self._board.log_landing(report.frame, placed)
        self._board.log_out(report.frame, "/nf/pad/sound", args)
        if here is not pad:
            return  # it landed while the next kit was on its way: nobody wants to see it any more
        if taken_back:
            # the hit was on its way already: it sounded so, and the next one is what the pad should hold
            self._board.command(layout.SET_NOW, pad, pad.current, layout.NOW, 0)
            if pad.pending is not None and (pad.pending_moment or self._board.controls.moment) == "hit":
                # which has taken away what waits for the next hit
                self._board.command(layout.SET_PENDING, pad, pad.pending, layout.NOW, pad.pending_group)
        self._board.show_state(pad)

    def _step(self, pad: PadState, step: Step, frame: int) -> None:
        """Note what has landed on a pad; a swap that was found meanwhile goes on waiting."""
        self._board.remember(pad, step)
        pad.current, pad.turn_frame = step.after, frame
        if step.after in pad.given:
            pad.given.remove(step.after)
        pad.pending = None if pad.pending is step.after else pad.pending
