"""What each OSC address means. The server has checked the arguments; the meaning is decided here."""

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from performer import jobs
from performer.audio import layout
from performer.errors import nearest_names
from performer.kit.kit import Kit
from performer.stage.asked import Asked, CannotBeDone, optional
from performer.stage.board import Board
from performer.stage.choosing import Choosing
from performer.stage.kits import Kits
from performer.stage.morph import Morph
from performer.stage.of_pads import OfPads
from performer.stage.parameters import PAD_WIDE
from performer.stage.placed import next_group
from performer.stage.recordings import Recordings
from performer.stage.sets import Sets
from performer.stage.state import KIT_WIDE, full_state, kit_wide
from performer.stage.swaps import LOCKED, Swaps
from performer.stage.wishes import Wish


class Requests:
    """Carries out what is asked for over OSC, and by everything that speaks its words."""

    def __init__(
        self,
        board: Board,
        swaps: Swaps,
        kits: Kits,
        sets: Sets,
        recordings: Recordings,
        morph: Morph,
        note_map_of: Callable[[Kit], tuple[int, ...]],
        others: Mapping[str, Callable[[Asked, int], None]],
    ) -> None:
        """`others`: verbs that rooms of their own carry out."""
        self._board = board
        self._swaps = swaps
        self._kits = kits
        self._sets = sets
        self._recordings = recordings
        self._morph = morph
        self._note_map_of = note_map_of
        of = OfPads(board)
        self._pad, self._unlocked, self._log = of.pad, of.unlocked, of.log
        self._verbs: dict[str, Callable[[Asked, int], None]] = {
            "pad_hit": self._on_pad_hit,
            "pad_choke": lambda asked, frame: board.choke(self._pad(asked.args[0]), frame),
            "pad_release": self._on_pad_release,
            "pad_swap": self._on_pad_swap,
            "pad_select": self._on_pad_select,
            "pad_undo": self._on_pad_undo,
            "pad_redo": self._on_pad_redo,
            "pad_home": self._on_pad_home,
            "pad_ab": self._on_pad_ab,
            "pad_keep": self._on_pad_keep,
            "pad_ban": self._on_pad_ban,
            "pad_lock": self._on_pad_lock,
            "kit_swap": self._on_kit_swap,
            "kit_undo": self._on_kit_undo,
            "kit_redo": self._on_kit_redo,
            "kit_home": self._on_kit_home,
            "kit_keep": self._on_kit_keep,
            "kit_load": self._on_kit_load,
            "kit_choose": self._on_kit_choose,
            "kit_save": self._on_kit_save,
            "kit_next": lambda asked, frame: self._on_kit_step(asked, 1, frame),
            "kit_previous": lambda asked, frame: self._on_kit_step(asked, -1, frame),
            "kit_go": self._on_kit_go,
            "pedal": self._on_pedal,
            "room_clear": self._on_room_clear,
            "room_check": self._on_room_check,
            "panic": self._on_panic,
            "state": self._on_state,
            **Choosing(board, swaps, of).verbs,
            **others,
        }

    def handle(self, asked: Asked, frame: int = layout.NOW) -> None:
        """Carry out one request; what cannot be done is told to who asked, and changes nothing."""
        try:
            if asked.verb in KIT_WIDE:
                self._kit_wide(asked, frame)
            elif asked.verb in PAD_WIDE:
                self._pad_wide(asked, frame)
            elif (verb := self._verbs.get(asked.verb)) is not None:
                verb(asked, frame)
            else:
                raise CannotBeDone("not yet in this version")
        except CannotBeDone as problem:
            self._board.tell.refuse(asked.client, asked.address, str(problem))

    # Controls ---------------------------------------------------------------------------------------------

    def _kit_wide(self, asked: Asked, frame: int) -> None:
        controls = self._board.controls
        if asked.reads:
            self._board.tell.send(asked.client, asked.address, kit_wide(self._board, asked.verb))
            return
        if asked.verb == "morph":
            self._log(asked)
            self._morph.ask(None, float(asked.args[0]), optional(asked, 1), frame)
            if not optional(asked, 1):  # along a line it is told on its way
                self._tell_kit(asked)
            return
        name, value, moment = KIT_WIDE[asked.verb], asked.args[0], controls.moment
        setattr(controls, name, bool(value) if isinstance(getattr(controls, name), bool) else value)
        self._log(asked)
        self._swaps.moments.changed(moment)
        if asked.verb in ("room_listen", "room_sensitivity"):
            self._swaps.submit(jobs.Listen(controls.listen, controls.sensitivity))
        elif asked.verb == "room_follow" and not controls.follow:
            self._swaps.following.stop()
        self._tell_kit(asked)

    def _tell_kit(self, asked: Asked) -> None:
        """Let everybody who shows a control of the kit see it move."""
        self._board.tell.broadcast(asked.address, kit_wide(self._board, asked.verb))

    def _pad_wide(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        parameter = PAD_WIDE[asked.verb]
        if asked.reads:
            self._board.tell.send(asked.client, asked.address, pad.number, float(getattr(pad, parameter.name)))
            return
        value = float(asked.args[1])
        if asked.verb == "pad_morph":
            self._unlocked(pad.number)
            self._log(asked)
            self._morph.ask(pad, value, optional(asked, 2), frame)
        else:
            setattr(pad, parameter.name, value)
            if parameter.command:
                self._board.set_parameter(pad, parameter, value, frame)
        if asked.verb != "pad_morph" or not optional(asked, 2):
            self._board.tell.broadcast(asked.address, pad.number, float(getattr(pad, parameter.name)))

    def _on_pedal(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        if asked.args[0]:
            self._swaps.pedal()

    # Pads -------------------------------------------------------------------------------------------------

    def _on_pad_hit(self, asked: Asked, frame: int) -> None:
        number, velocity = int(asked.args[0]), float(asked.args[1])
        pad = self._pad(number)
        kind = layout.PAD_ON if velocity > 0.0 else layout.PAD_OFF
        self._board.engine.push(kind, pad.number - 1, x=velocity, frame=frame, way=layout.WAY_OSC)

    def _on_pad_release(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._board.engine.push(layout.PAD_OFF, pad.number - 1, frame=frame, way=layout.WAY_OSC)

    def _on_pad_swap(self, asked: Asked, frame: int) -> None:
        pad = self._unlocked(asked.args[0])
        self._log(asked)
        self._swaps.wish(Wish(pad.number, str(asked.args[1]), client=asked.client))

    def _on_pad_select(self, asked: Asked, frame: int) -> None:
        self._board.focus = self._pad(asked.args[0]).number

    def _on_pad_undo(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        self._morph.let_go(pad)
        if not self._swaps.undo(pad, frame):
            raise CannotBeDone(f"pad {pad.number} has nothing to undo")

    def _on_pad_redo(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        if not self._board.redo(pad, frame):
            raise CannotBeDone(f"pad {pad.number} has nothing to redo")

    def _on_pad_home(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        self._swaps.drop(pad)
        self._morph.let_go(pad)
        self._board.go_home(pad, frame, self._board.new_group())

    def _on_pad_ab(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        self._swaps.drop(pad)
        if pad.current.set != pad.anchor.set:
            pad.flipped_from = pad.current
            self._board.place(pad, pad.anchor, frame)
        elif pad.flipped_from is not None:
            self._board.place(pad, pad.flipped_from, frame)
        else:
            raise CannotBeDone(f"pad {pad.number} has only its anchor to flip to")

    def _on_pad_keep(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        self._morph.let_go(pad)
        self._board.keep(pad)

    def _on_pad_ban(self, asked: Asked, frame: int) -> None:
        pad = self._unlocked(asked.args[0])
        banned = pad.pending or pad.current
        if banned.set == pad.anchor.set:
            raise CannotBeDone(f"pad {pad.number} holds its own curated sound, which cannot be banned")
        self._log(asked)
        pad.banned.add(banned.facts.fingerprint)
        if not self._board.undo(pad, frame):
            self._board.place(pad, pad.anchor, frame)

    def _on_pad_lock(self, asked: Asked, frame: int) -> None:
        pad = self._pad(asked.args[0])
        self._log(asked)
        pad.locked = bool(asked.args[1])
        if pad.locked:
            if self._swaps.drop(pad):
                self._board.refuse_pad(pad.number, LOCKED)
            self._board.cancel_pending(pad, frame)
        self._board.show_state(pad)

    # The kit ----------------------------------------------------------------------------------------------

    def _on_kit_swap(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        group = self._board.new_group()
        for pad in self._board.pads.values():
            if not pad.locked:
                source = str(asked.args[0]) or self._board.controls.source
                whole = source == "room"
                self._swaps.wish(Wish(pad.number, source, group=group, client=asked.client, whole=whole))

    def _on_kit_undo(self, asked: Asked, frame: int) -> None:
        """Take back the newest act on any pad, on all pads that it changed or was to change."""
        self._log(asked)
        groups = {pad.number: self._swaps.newest_group(pad) for pad in self._board.pads.values()}
        newest = max(groups.values(), default=0)
        if not newest:
            raise CannotBeDone("the kit has nothing to undo")
        self._morph.let_go(None, newest)
        for pad in self._board.pads.values():
            if groups[pad.number] == newest:
                self._swaps.undo(pad, frame)

    def _on_kit_redo(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        pads = list(self._board.pads.values())
        group = next_group(pads)
        if group is None:
            raise CannotBeDone("the kit has nothing to redo")
        for pad in pads:
            if pad.redo and pad.redo[-1].group == group:
                self._board.redo(pad, frame)
        self._morph.did_again(group)

    def _on_kit_home(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        group = self._board.new_group()
        for pad in self._board.pads.values():
            self._swaps.drop(pad)
        self._morph.go_home(frame, group)

    def _on_kit_keep(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        self._morph.keep()
        for pad in self._board.pads.values():
            self._board.keep(pad)

    def _on_kit_load(self, asked: Asked, frame: int) -> None:
        name = str(asked.args[0])
        path = self._kits.find(name)
        if path is None:
            raise CannotBeDone(f"there is no kit '{name}'{nearest_names(name, self._kits.names())}")
        self._log(asked)
        self._kits.load(path, self._note_map_of, self._sets.put_on_now, lambda text: self._refuse(asked, text))

    def _on_kit_choose(self, asked: Asked, frame: int) -> None:
        number = self._sets.number_of(str(asked.args[0]))
        if number is None:
            self._on_kit_load(asked, frame)
        else:
            self._log(asked)
            self._sets.go(number, frame)

    def _on_kit_step(self, asked: Asked, n: int, frame: int) -> None:
        self._log(asked)
        self._sets.step(n, frame)

    def _on_kit_go(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        self._sets.go(int(asked.args[0]), frame)

    def _on_kit_save(self, asked: Asked, frame: int) -> None:
        def done(result: Any) -> None:
            if isinstance(result, jobs.Refused):
                self._refuse(asked, result.reason)
            else:
                saved, _ = result
                self._board.tell.broadcast("/nf/kit/save", saved.path.parent.name)
                self._board.tell_state(None, self._sets.offered())

        self._log(asked)
        self._kits.save(str(asked.args[0]), done)

    # The room and the rest --------------------------------------------------------------------------------

    def _on_room_clear(self, asked: Asked, frame: int) -> None:
        self._log(asked)
        self._swaps.room.clear()

    def _on_room_check(self, asked: Asked, frame: int) -> None:
        if not self._board.controls.listen:
            raise CannotBeDone("the ear is closed; switch /nf/room/listen on and ask again")
        self._log(asked)
        self._swaps.room.check()

    def _on_panic(self, asked: Asked, frame: int) -> None:
        self._board.engine.push(layout.PANIC, frame=frame)

    def _on_state(self, asked: Asked, frame: int) -> None:
        parts = self._recordings.state(), self._sets.state(), full_state(self._board)
        self._board.tell_state(asked.client, chain(*parts))

    # Helpers of the above ---------------------------------------------------------------------------------

    def _refuse(self, asked: Asked, text: str) -> None:
        self._board.tell.refuse(asked.client, asked.address, text)
