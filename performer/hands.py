"""Controllers plugged in and out: which ports are whose, the way to and from each, and the thread of the lights.

On JACK the kernel reads their ports (`audio/hands.py`); elsewhere python-rtmidi brings what they send, and what
strikes a pad goes straight from its thread into the engine.
"""

import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from performer.audio import layout
from performer.audio.jack_hands import JackHands, JackSource
from performer.control.controller import Controller, System
from performer.control.controller_tables import of_port, sends_to, write_table
from performer.control.grammar import meanings
from performer.control.lights import Lights
from performer.control.midi import MidiEvent, MidiReader, SystemExclusive
from performer.control.midi_in import Api, OnMessage, stable_name
from performer.control.midi_out import open_output
from performer.errors import BadController
from performer.stage.hands import Hands

LOOK_SECONDS = 0.25
DARK_SECONDS = 0.25  # that the last messages are given to go out

Say = Callable[[str], None]


class Strikes(Protocol):
    """Where a hit goes from the thread that brought it: pad or note, velocity, frame."""

    def __call__(self, kind: int, which: int, velocity: float, frame: int) -> None: ...


@dataclass(slots=True)
class Plugged:
    """A controller whose ports are open."""

    number: int  # of its hand, from 1
    controller: Controller
    listen: str  # the full name of its port
    to: str  # that of the port for its lights, "" for none
    send: Callable[[bytes], bool]
    close: Callable[[], None]
    on_jack: bool
    mean: Callable[[Sequence[int]], None]  # from now on its notes and controls are these
    lights: Lights | None = None
    n_unsent: int = 0


def on_jack(names: Sequence[str], tables: Sequence[Controller]) -> Controller | None:
    """Return the controller of a port on JACK, by its name and aliases; None for an unknown one."""
    return next((table for name in names if (table := of_port(name, "jack", tables)) is not None), None)


class Gate:
    """What the kernel does for a controller on JACK, for one that is read by python-rtmidi (`take_from_hand`)."""

    def __init__(self, of: Sequence[int]) -> None:
        self._meanings = of
        self._down: set[int] = set()  # buttons; one that is told twice is down once

    def mean(self, of: Sequence[int]) -> None:
        """Take other meanings from now on."""
        self._meanings, self._down = of, set()

    def pad_of(self, data: Sequence[int]) -> int | None:
        """Return the pad, from 0, that a message strikes or lets go, AS_NOTE for the kit's choice, else None."""
        kind = data[0] & 0xF0
        if len(data) < 3 or kind not in (0x80, 0x90, 0xB0):
            return None
        key = data[1] + (128 if kind == 0xB0 else 0)
        meaning = self._meanings[key]
        down = data[2] > 0 and kind != 0x80
        if meaning == layout.BUTTON:
            (self._down.add if down else self._down.discard)(key)
        elif meaning == layout.AS_NOTE or (meaning >= 0 and kind != 0xB0 and (not down or not self._down)):
            return meaning
        return None


class PluggedHands:
    """The controllers that are there. The stage's thread calls it; python-rtmidi's call `handler_of` and `went`."""

    def __init__(
        self,
        tables: Sequence[Controller],
        own: Path,
        hands: Hands,
        strike: Strikes,
        control: Callable[[MidiEvent, int, int], None],
        frame_of: Callable[[float], int],
        call: Callable[[Callable[[], None]], None],
        say: Say,
    ) -> None:
        """`own` is the folder of the player's own tables.

        `control` takes an event that strikes nothing, its frame and its hand; `call` lets the stage's thread carry
        something out.
        """
        self._tables, self._own, self._hands, self._say = tuple(tables), own, hands, say
        self._keeping = threading.Lock()
        self._strike, self._control, self._frame_of, self._call = strike, control, frame_of, call
        self._lock = threading.Lock()
        self.api: Api = ""  # of python-rtmidi
        self._plugged: dict[int, Plugged] = {}
        self._jack: JackHands | None = None
        self._seen: tuple[list[JackSource], list[JackSource]] = ([], [])
        self._look_at = 0.0
        self._changed = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._shine, name="lights", daemon=True)
        self._thread.start()

    @property
    def names(self) -> list[str]:
        """Return the controllers that are there, in words."""
        return [f"{one.controller.name} ({stable_name(one.listen)})" for one in self._list()]

    def _list(self) -> list[Plugged]:
        with self._lock:
            return list(self._plugged.values())

    def wake(self) -> None:
        """Let the lights be looked at now; from any thread."""
        self._changed.set()

    # On JACK -----------------------------------------------------------------------------------------------

    def look(self, jack: JackHands | None, now: float, named: Sequence[str] = ()) -> None:
        """Take in hand what has come to JACK, and let go what has gone; a list that stands twice is believed."""
        if jack is not self._jack:  # another server: what there was is not there any more
            for one in self._list():
                if one.on_jack:
                    self._unplug(one, f"{one.controller.name} has gone with its server")
            self._jack, self._seen, self._look_at = jack, ([], []), 0.0
        if jack is None or now < self._look_at:
            return
        self._look_at = now + LOOK_SECONDS
        listed = jack.listed(named)
        if listed == self._seen:
            self._settle(jack, *listed)
        self._seen = listed

    def look_now(self, jack: JackHands, named: Sequence[str] = ()) -> None:
        """Take in hand what is there on JACK at the start, without a second look."""
        self._jack = jack
        self._seen = jack.listed(named)
        self._settle(jack, *self._seen)

    def _settle(self, jack: JackHands, sources: list[JackSource], targets: list[JackSource]) -> None:
        there = {source.name for source in sources}
        for one in self._list():
            if one.on_jack and one.listen not in there:
                self._unplug(one, f"MIDI: {one.controller.name} has gone; it is taken up again when it is back")
        open_now = {one.listen for one in self._list()}
        for source in sources:
            if source.name in open_now or (table := on_jack(source.names, self._tables)) is None:
                continue
            taken = {one.to for one in self._list()}
            fitting = [to.name for to in targets if any(sends_to(table, name, "jack") for name in to.names)]
            self._plug_jack(jack, table, source.name, next((to for to in fitting if to not in taken), ""))

    def _plug_jack(self, jack: JackHands, table: Controller, listen: str, send: str) -> None:
        number = self._free()
        if number is None or not jack.open(number - 1, table.key, listen, send, meanings(table)):
            return

        def to_jack(message: bytes) -> bool:
            return jack.say(number - 1, message)

        def mean(of: Sequence[int]) -> None:
            jack.mean(number - 1, of)

        self._plug(Plugged(number, table, listen, send, to_jack, lambda: jack.close(number - 1), True, mean))

    # By python-rtmidi --------------------------------------------------------------------------------------

    def handler_of(self, name: str) -> OnMessage | None:
        """Return who takes the messages of a port that is being opened, None where no table knows it."""
        here: System | None = next((s for s in ("linux", "darwin", "win32") if s == sys.platform), None)
        system = "jack" if self.api == "jack" else here
        table = None if system is None else of_port(name, system, self._tables)
        number = self._free()
        if table is None or system is None or number is None:
            return None
        taken = [one.to for one in self._list()]
        output = open_output(lambda name: sends_to(table, name, system), taken, self.api)
        of = meanings(table)
        gate, reader = Gate(of), MidiReader()

        def on_message(stamp_seconds: float, data: tuple[int, ...]) -> None:
            frame = self._frame_of(stamp_seconds)
            pad = gate.pad_of(data)
            if pad is not None:
                down = data[2] > 0 and data[0] & 0xF0 != 0x80
                by_note = (layout.NOTE_ON if down else layout.NOTE_OFF), data[1]
                by_pad = (layout.PAD_ON if down else layout.PAD_OFF), pad
                self._strike(*(by_note if pad == layout.AS_NOTE else by_pad), data[2] / 127.0, frame)
            elif data[0] == 0xF0:
                self._control(SystemExclusive(tuple(data[1:9])), frame, number)
            elif (event := reader.read(data)) is not None:
                self._control(event, frame, number)

        def by_rtmidi(message: bytes) -> bool:
            return output is not None and output.send(message)

        def close() -> None:
            if output is not None:
                output.close()

        plugged = Plugged(number, table, name, output.name if output else "", by_rtmidi, close, False, gate.mean)
        with self._lock:
            self._plugged[number] = plugged  # its number is taken from now on
        self._call(lambda: self._plug(plugged))
        return on_message

    def went(self, name: str) -> None:
        """Let go of the controller of a port that has been closed; from python-rtmidi's threads."""
        for one in self._list():
            if one.listen == name:
                self._call(lambda one=one: self._unplug(one, ""))

    # Both --------------------------------------------------------------------------------------------------

    def _free(self) -> int | None:
        with self._lock:
            return next((n for n in range(1, layout.MAX_HANDS + 1) if n not in self._plugged), None)

    def _plug(self, one: Plugged) -> None:
        lights = self._hands.plug(one.number, one.controller)
        for message in one.controller.enter:
            one.n_unsent += not one.send(message)
        one.lights = lights  # not before: from now on the lights' thread sends, and a device must be in its mode
        with self._lock:
            self._plugged[one.number] = one
        dark = one.lights is not None and not one.to
        without = ", without lights: its output port is missing, or another program holds it" if dark else ""
        self._say(f"MIDI: {one.controller.name} is in hand ({stable_name(one.listen)}){without}")
        self.wake()

    def _unplug(self, one: Plugged, line: str) -> None:
        with self._lock:
            self._plugged.pop(one.number, None)
        self._hands.unplug(one.number)
        one.close()
        if line:
            self._say(line)

    # Learning ----------------------------------------------------------------------------------------------

    def all_told(self, on: bool) -> None:
        """Let all that controllers say be told and strike nothing, or be what their tables say again."""
        for one in self._list():
            one.mean([layout.TOLD] * 256 if on else meanings(one.controller))

    def changed(self, number: int, controller: Controller) -> None:
        """Let a controller be what it has learned, and keep that as a table of the player's own."""
        with self._lock:
            one = self._plugged.get(number)
        if one is None:
            return
        one.controller = controller
        one.mean(meanings(controller))
        self._hands.unplug(number)
        one.lights = self._hands.plug(number, controller)
        self._tables = (controller, *(table for table in self._tables if table.key != controller.key))
        threading.Thread(target=self._keep, args=(controller,), name="own table", daemon=True).start()
        self.wake()

    def _keep(self, controller: Controller) -> None:
        try:
            with self._keeping:
                write_table(controller, self._own / f"{controller.key}.toml")
        except BadController as error:
            self._say(str(error))

    # The lights --------------------------------------------------------------------------------------------

    def _shine(self) -> None:
        """Send what the lights have to show, each device at its own pace."""
        while not self._stopping:
            now = time.monotonic()
            soonest: float | None = None
            for one in self._list():
                if one.lights is None:
                    continue
                for message in one.lights.due(now):
                    one.n_unsent += not one.send(message)
                following = one.lights.next_seconds()
                if following is not None:
                    soonest = following if soonest is None else min(soonest, following)
            wait = None if soonest is None else max(0.0, soonest - time.monotonic())
            self._changed.wait(wait)
            self._changed.clear()

    @property
    def n_unsent(self) -> int:
        """Return how many messages to controllers found no way out."""
        return sum(one.n_unsent for one in self._list())

    def stop(self) -> None:
        """Leave every device dark, and as it was."""
        self._stopping = True
        self.wake()
        self._thread.join(1.0)
        plugged = self._list()
        for one in plugged:
            for message in (*(one.lights.dark() if one.lights is not None else ()), *one.controller.leave):
                one.n_unsent += not one.send(message)
                time.sleep(0.0 if one.controller.lights is None else one.controller.lights.pace_seconds)
        if plugged:
            time.sleep(DARK_SECONDS)
        for one in plugged:
            one.close()
