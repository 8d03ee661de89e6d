"""What the stage knows and the few ways it is changed: pads, controls, what is placed on them, and the log."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.sound_store import ArenaFull, Extent, SetLayer
from performer.jobs import SoundFacts
from performer.kit.kit import Kit
from performer.stage.origins import Origin, SwapSet
from performer.stage.parameters import Parameter
from performer.stage.placed import LONGEST_HISTORY, PadState, Placed, Step
from performer.stage.tempo import Tempo

Value = int | float | str


class Tell(Protocol):
    """Where the stage says things: to all clients, to one, or as an error."""

    def broadcast(self, address: str, *values: Value) -> None: ...
    def send(self, client: Any, address: str, *values: Value) -> None: ...
    def refuse(self, client: Any, address: str, text: str) -> None: ...


MOST_AT_ONCE = 24  # messages of a state a round: some programs have room for 250 that wait, and a state is more
NO_REASON: Mapping[str, Value] = {}


class Log(Protocol):
    """The set log: what came in and went out, and which sounds were used."""

    def event(self, frame: int, way: str, address: str, args: tuple[Value, ...]) -> None: ...
    def sound(
        self,
        frame: int,
        pad: int,
        facts: SoundFacts,
        anchor: SoundFacts,
        kit: int,
        made: int = ...,
        why: Mapping[str, Value] = ...,
        of: object = ...,
    ) -> None: ...
    def knows(self, kit: int, pad: int, id: int, of: object) -> bool: ...
    def refused(self, frame: int, pad: int, reason: str, why: Mapping[str, Value]) -> None: ...


@dataclass(slots=True)
class Controls:
    """The kit-wide controls, as they read back."""

    distance: float = 0.0
    source: str = "library"
    query: str = "anchor"
    moment: str = "hit"
    morph: float = 0.0
    auto_bars: int = 0
    listen: bool = False
    follow: bool = False
    tuned: bool = False  # hits of the room, to what the pads' curated sounds are tuned to
    sensitivity: float = 0.5
    repeat: str = "off"
    pressure: str = "repeat"  # what pressing a pad does


@dataclass(slots=True)
class Counts:
    """What went wrong quietly, for the status line."""

    doubled_hits: int = 0
    unmapped_notes: int = 0
    refused_swaps: int = 0
    unused_controls: int = 0  # MIDI that moves nothing here
    thrown_voices: int = 0  # cuts of speech that were not wanted
    unwritten_files: int = 0  # of pads


class Board:
    """The pads and the controls, and who is told of what happens to them. Used by one thread."""

    def __init__(self, engine: Engine, tell: Tell, log: Log | None = None) -> None:
        self.engine = engine
        self.tell = tell
        self.log = log  # of the whole set, if the player wants one
        self.take_logs: list[Log] = []  # of the takes that run
        self.controls = Controls()
        self.counts = Counts()
        self.pads: dict[int, PadState] = {}
        self.kit: Kit | None = None
        self.kit_number = 0  # its place in the set, from 1; 0: in none
        self.first_frame = layout.NOW  # from which on the engine plays this kit
        self.kept: list[dict[int, PadState]] = []  # the pads of all kits that may come back
        self.tempo = Tempo(engine.sample_rate)
        self.focus = 1
        self.last_hit = 0
        self.whole_hit = 0  # the last that has ended
        self.room_hits: list[int] = []  # those that can be put on a pad, oldest first
        self.room_level = (-120.0, -120.0, -120.0)
        self.level_db = (-120.0, -120.0)
        self.load = (0.0, 0.0)  # mean and worst
        self.latency_ms = (0.0, 0.0)  # in all, and the device's part of it, 0 where nobody knows
        self.device: tuple[int, str] = (1, "")  # whether there is one, and what it is
        self.tags: dict[int, tuple[PadState, Placed, int]] = {}  # tag -> what lands where, group (0: not a step)
        self.wholes: dict[Placed, Placed] = {}  # what has grown, and may land all the same -> what it has grown to
        self.values: dict[int, tuple[int, float]] = {}  # tag -> pad, the value of a parameter as it was given
        self.when_landed: dict[int, Callable[[int], None]] = {}  # tag -> what to do, given the frame
        self._states: deque[tuple[Any, Iterator[tuple[str, tuple[Value, ...]]]]] = (
            deque()
        )  # to whom (None: all), what
        self._next_number = 1
        self._next_group = 1
        self._alive_sets: set[int] = set()
        self.origins: dict[int, Origin] = {}  # of every set in the engine

    def next_number(self) -> int:
        """Return the number of the next job or command; a job's number also seeds whatever chance it needs."""
        self._next_number += 1
        return self._next_number

    def new_group(self) -> int:
        """Return the number of one act, which kit-wide undo takes back as a whole."""
        self._next_group += 1
        return self._next_group

    # Sounds on pads ---------------------------------------------------------------------------------------

    def own_set(self, layers: list[SetLayer], vary: float = 0.0) -> int:
        """Return a new set of sounds that lives as long as a pad or its history wants it."""
        made = self.engine.sounds.make_set(layers, vary)
        self._alive_sets.add(made)
        return made

    def found(
        self,
        pad: PadState,
        facts: SoundFacts,
        layers: list[SetLayer],
        vary: float,
        kit: int | None = None,
        why: Mapping[str, Value] = NO_REASON,
        way: str = "",
        fitted_to: SoundFacts | None = None,
    ) -> Placed:
        """Return a sound that was found for a pad, as it can be placed there; the set logs have it from now on.

        `kit` is the number of the pad's kit; without it: that of the kit on the pads. `why` is for the log.
        Without `fitted_to` it was levelled to the pad's anchor.
        """
        number, anchor = self.kit_number if kit is None else kit, fitted_to or pad.anchor.facts
        placed = Placed(self.own_set(layers, vary), facts, anchor, way, why=why)
        self.origins[placed.set] = of = SwapSet(number, pad.number, placed, anchor)
        for log in self._logs():
            log.sound(self.engine.clock, pad.number, facts, anchor, number, placed.set, why, of)
        return placed

    def log_landing(self, frame: int, placed: Placed) -> None:
        """Let every set log know which sound lands on `frame`, where its id would say another, or none."""
        if not isinstance(of := self.origins.get(placed.set), SwapSet):
            return
        for log in self._logs():
            if not log.knows(of.kit, of.pad, placed.facts.id, of):
                log.sound(frame, of.pad, placed.facts, of.anchor, of.kit, placed.set, placed.why, of)

    def on_pads(self, but: PadState | None = None) -> frozenset[str]:
        """Return the contents of the sounds that are on the pads, or will be with their next hit."""
        others = [pad for pad in self.pads.values() if pad is not but]
        sounds = [placed for pad in others for placed in (pad.current, pad.pending) if placed is not None]
        return frozenset(placed.facts.fingerprint for placed in sounds)

    def place(self, pad: PadState, placed: Placed, frame: int, group: int = 0) -> None:
        """Put `placed` on the pad from its next hit on, at once; with a group it is a step of the history."""
        self.cancel_pending(pad, frame)
        pad.turn_frame = max(frame, self.engine.clock)
        if group and placed is not pad.current:
            self.remember(pad, Step(group, pad.current, placed))
        pad.current = placed
        self.command(layout.SET_NOW, pad, placed, frame, 0)

    def go_home(self, pad: PadState, frame: int, group: int) -> None:
        """Bring the pad's curated sound back, and its morph with it."""
        before = pad.morph
        self.place(pad, pad.anchor, frame, group)
        pad.take_morph(0.0)
        if before and pad.undo and pad.undo[-1].group == group:
            pad.undo[-1] = replace(pad.undo[-1], morph=(before, 0.0))

    def set_parameter(self, pad: PadState, parameter: Parameter, value: float, frame: int) -> None:
        """Give the engine a pad's parameter; the set log has it on the frame on which it takes effect."""
        tag = self.next_number()
        self.values[tag] = (pad.number, value)
        given = parameter.given(value, self.engine.sample_rate)
        frame = self.not_before_kit(frame)
        self.engine.push(parameter.command, pad.number - 1, x=given, frame=frame, tag=tag)

    def remember(self, pad: PadState, step: Step) -> None:
        """Add a step to the pad's history; what had been undone is gone."""
        pad.undo.append(step)
        del pad.undo[:-LONGEST_HISTORY]
        pad.redo.clear()

    def command(self, kind: int, pad: PadState, placed: Placed, frame: int, group: int) -> bool:
        """Tell the engine to place something, under a tag that its report will bear; False if it takes no more."""
        tag = self.next_number()
        self.tags[tag] = (pad, placed, group)
        taken = self.engine.push(kind, pad.number - 1, placed.set, frame=self.not_before_kit(frame), tag=tag)
        if not taken:
            del self.tags[tag]
        return taken

    def grow(self, pad: PadState, former: Placed, whole: Placed) -> None:
        """Let the engine play what a sound has grown to in its place, if that is where the pad is by then."""
        tag = self.next_number()
        self.tags[tag] = (pad, whole, 0)
        frame = self.not_before_kit(layout.NOW)
        if not self.engine.push(layout.GROW, pad.number - 1, whole.set, float(former.set), frame=frame, tag=tag):
            del self.tags[tag]

    def not_before_kit(self, frame: int) -> int:
        """Return when something of the kit on the pads may take effect that is asked for at `frame`.

        The stage knows a kit some milliseconds before the engine plays it: until then its pads are another's.
        """
        return max(frame, self.first_frame) if self.engine.clock <= self.first_frame else frame

    def cancel_pending(self, pad: PadState, frame: int) -> None:
        """Take back a swap that has not landed."""
        if pad.pending is not None:
            pad.pending = None
            pad.given.clear()
            self.engine.push(layout.CANCEL_PENDING, pad.number - 1, frame=self.not_before_kit(frame))

    def choke(self, pad: PadState, frame: int) -> None:
        """Cut off what a pad plays; the set log has it on the frame on which it takes effect."""
        self.engine.push(layout.CHOKE, pad.number - 1, frame=frame, way=layout.WAY_MIDI)

    def undo(self, pad: PadState, frame: int) -> bool:
        """Take the pad's last change back, one that has not landed first; False when there is none."""
        if pad.pending is not None:
            self.cancel_pending(pad, frame)
            self.show_state(pad)
            return True
        if not pad.undo:
            return False
        step = pad.undo.pop()
        pad.redo.append(step)
        if step.morph is not None:
            pad.take_morph(step.morph[0])
        self.place(pad, step.before, frame)
        return True

    def redo(self, pad: PadState, frame: int) -> bool:
        """Do again what was undone last; False when there is nothing."""
        if not pad.redo:
            return False
        step = pad.redo.pop()
        pad.undo.append(step)
        if step.morph is not None:
            pad.take_morph(step.morph[1])
        self.place(pad, step.after, frame)
        return True

    def keep(self, pad: PadState) -> None:
        """Make the current sound the pad's anchor."""
        pad.anchor = pad.current
        pad.take_morph(0.0)
        pad.ladder = None
        pad.flipped_from = None
        pad.heard.clear()
        self.show_state(pad)

    # What is told -----------------------------------------------------------------------------------------

    def told_state(self, pad: PadState) -> tuple[Value, ...]:
        """Return the arguments of `/nf/pad/state`."""
        return (pad.number, pad.state, int(pad.locked), pad.morph)

    def told_sound(self, pad: PadState, placed: Placed) -> tuple[Value, ...]:
        """Return the arguments of `/nf/pad/sound`."""
        facts = placed.facts
        return (pad.number, facts.id, facts.name, facts.source, float(facts.distance))

    def tell_state(self, client: Any, state: Iterator[tuple[str, tuple[Value, ...]]]) -> None:
        """Tell a client, or with None everybody, a state, a part of it each round: no hit waits for all of it."""
        self._states.append((client, state))

    def tell_some(self, n_messages: int) -> None:
        """Tell the next part of the states that are being told; their values are those of now."""
        while self._states and n_messages > 0:
            client, state = self._states[0]
            if (message := next(state, None)) is None:
                self._states.popleft()
                continue
            address, values = message
            if client is None:
                self.tell.broadcast(address, *values)
            else:
                self.tell.send(client, address, *values)
            n_messages -= 1

    def show_state(self, pad: PadState) -> None:
        """Tell everybody what the pad holds."""
        self.tell.broadcast("/nf/pad/state", *self.told_state(pad))

    def refuse_pad(self, pad: int, reason: str, why: Mapping[str, Value] = NO_REASON) -> None:
        """Tell everybody why a pad stays as it is; `why` is for the set log: what had been asked for."""
        self.counts.refused_swaps += 1
        self.tell.broadcast("/nf/pad/refused", pad, reason)
        for log in self._logs():
            log.refused(self.engine.clock, pad, reason, why)

    def log_in(self, frame: int, address: str, args: tuple[Value, ...]) -> None:
        """Write into the set log what the world said."""
        for log in self._logs():
            log.event(frame, "in", address, args)

    def log_out(self, frame: int, address: str, args: tuple[Value, ...]) -> None:
        """Write into the set log what the instrument said."""
        for log in self._logs():
            log.event(frame, "out", address, args)

    def _logs(self) -> list[Log]:
        return self.take_logs if self.log is None else [self.log, *self.take_logs]

    # Room for sounds --------------------------------------------------------------------------------------

    def grant(self, n_floats: int) -> Extent | None:
        """Return room for a job's result, or None when the arena is full."""
        self.sweep()
        try:
            return self.engine.sounds.reserve(n_floats)
        except ArenaFull:
            return None

    def sweep(self) -> None:
        """Let go of every set that no pad wants any more."""
        wanted = {used for pads in (self.pads, *self.kept) for pad in pads.values() for used in pad.sets()}
        on_their_way = {placed for _, placed, _ in self.tags.values()}
        self.wholes = {former: whole for former, whole in self.wholes.items() if former in on_their_way}
        wanted.update(placed.set for placed in on_their_way)
        for unwanted in self._alive_sets - wanted:
            self.engine.sounds.let_go(unwanted)
        self._alive_sets &= wanted
        self.engine.sounds.collect()
        self.origins = {made: of for made, of in self.origins.items() if self.engine.sounds.is_made(made)}
