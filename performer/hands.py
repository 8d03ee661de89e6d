"""Controllers plugged in and out: which ports are whose, the way to and from each, and the thread of the lights.

On JACK the kernel reads their ports (`audio/hands.py`); elsewhere python-rtmidi brings what they send, and what
strikes a pad goes straight from its thread into the engine.
"""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from performer.audio import layout
from performer.audio.jack_hands import JackHands, JackSource
from performer.control.controller import Controller
from performer.control.controller_tables import of_port, sends_to, system_of
from performer.control.grammar import meanings
from performer.control.learning import NUMBERED, unknown
from performer.control.midi import MidiEvent, MidiReader, SystemExclusive
from performer.control.midi_in import Api, OnMessage, stable_name, why_left_out
from performer.control.midi_out import open_output
from performer.plugged import Gate, OwnTables, Plugged, lives, on_jack
from performer.stage.hands import Hands

LOOK_SECONDS = 0.25
DARK_SECONDS = 0.25  # that the last messages are given to go out

Say = Callable[[str], None]


class Strikes(Protocol):
    """Where a hit goes from the thread that brought it: pad or note, velocity, frame."""

    def __call__(self, kind: int, which: int, velocity: float, frame: int) -> None: ...


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
        self._tables, self._hands, self._say = tuple(tables), hands, say
        self._own_tables = OwnTables(own, say)
        self._strike, self._control, self._frame_of, self._call = strike, control, frame_of, call
        self._lock = threading.Lock()
        self.api: Api = ""  # of python-rtmidi
        self._plugged: dict[int, Plugged] = {}
        self._guests: dict[str, Controller] = {}  # of no table, by their ports, as they came
        self._unnamed: set[str] = set()  # ports that cannot be taught, which has been said
        self._welcomes_guests = self._all_told = False
        self._named: Sequence[str] = ()
        self.ask_again: Callable[[Callable[[str], bool]], None] = lambda which: None
        """Lets `handler_of` be asked anew about the ports of python-rtmidi that are meant."""
        self._jack: JackHands | None = None
        self._seen: tuple[list[JackSource], list[JackSource]] = ([], [])
        self._look_at = 0.0
        self._changed = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._shine, name="lights", daemon=True)
        self._thread.start()

    @property
    def tables(self) -> Sequence[Controller]:
        """Return the tables of all controllers that are known, those learned since among them."""
        return self._tables

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
        self._named = named
        if jack is None:
            return
        back = jack.take_back()  # so soon that it was not missed: it has forgotten its mode and its lights
        for one in self._list():
            if one.on_jack and one.listen in back:
                self._unplug(one, "")
        if now < self._look_at:
            return
        self._look_at = now + LOOK_SECONDS
        listed = jack.listed(named)
        if listed == self._seen:
            self._settle(jack, *listed)
        self._seen = listed

    def look_now(self, jack: JackHands, named: Sequence[str] = ()) -> None:
        """Take in hand what is there on JACK at the start, without a second look."""
        self._jack, self._named = jack, named
        self._seen = jack.listed(named)
        self._settle(jack, *self._seen)

    def _settle(self, jack: JackHands, sources: list[JackSource], targets: list[JackSource]) -> None:
        there = {source.name for source in sources}
        for one in self._list():
            if one.on_jack and one.listen not in there:
                self._unplug(one, f"MIDI: {one.controller.name} has gone; it is taken up again when it is back")
        open_now = {one.listen for one in self._list()}
        for source in sources:
            if source.name in open_now:
                continue
            table = on_jack(source.names, self._tables) or self._guest(source.name, source.names)
            if table is None:
                continue
            taken = {one.to for one in self._list()}
            fitting = [to.name for to in targets if any(sends_to(table, name, "jack") for name in to.names)]
            to = next((to for to in fitting if to not in taken), "")
            if self._plug_jack(jack, table, source.name, to) and source.name in self._guests:
                jack.part(source.name)

    def _plug_jack(self, jack: JackHands, table: Controller, listen: str, send: str) -> bool:
        number = self._free()
        if number is None or not jack.open(number - 1, table.key, listen, send, self._meanings(table)):
            return False

        def to_jack(message: bytes) -> bool:
            return jack.say(number - 1, message)

        def mean(of: Sequence[int]) -> None:
            jack.mean(number - 1, of)

        self._plug(Plugged(number, table, listen, send, to_jack, lambda: jack.close(number - 1), True, mean))
        return True

    # By python-rtmidi --------------------------------------------------------------------------------------

    def handler_of(self, name: str) -> OnMessage | None:
        """Return who takes the messages of a port that is being opened, None where no table knows it."""
        system = system_of(self.api)
        table = of_port(name, system, self._tables) or self._guest(name, (name,))
        number = self._free()
        if table is None or number is None:
            return None
        taken = [one.to for one in self._list()]
        output = open_output(lambda name: sends_to(table, name, system), taken, self.api)
        gate, reader = Gate(self._meanings(table)), MidiReader()

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
        is_lives = lives(one.controller)
        if is_lives and lights is not None:
            lights.leave_to_live()
        for message in () if is_lives else one.controller.enter:
            one.n_unsent += not one.send(message)
        one.lights = lights  # not before: from now on the lights' thread sends, and a device must be in its mode
        with self._lock:
            self._plugged[one.number] = one
        dark = one.lights is not None and not one.to
        without = ", without lights: its output port is missing, or another program holds it" if dark else ""
        how = "can be taught" if one.listen in self._guests else "is in hand"
        until = ", and Live's until you press User on it" if is_lives else ""
        self._say(f"MIDI: {one.controller.name} {how} ({stable_name(one.listen)}){without}{until}")
        self.wake()

    def _unplug(self, one: Plugged, line: str) -> None:
        with self._lock:
            self._plugged.pop(one.number, None)
            self._guests.pop(one.listen, None)
        self._hands.unplug(one.number)
        one.close()
        if line:
            self._say(line)

    # Learning ----------------------------------------------------------------------------------------------

    def _meanings(self, table: Controller) -> Sequence[int]:
        return [layout.TOLD] * 256 if self._all_told else meanings(table)

    def all_told(self, on: bool) -> None:
        """Let all that controllers say be told and strike nothing, or be what their tables say again."""
        self._all_told = on
        for one in self._list():
            one.mean(self._meanings(one.controller))

    def take_guests(self) -> bool:
        """Take in hand what no table knows, too: it can be taught. Return whether anything can."""
        if not self._welcomes_guests:
            self._welcomes_guests = True
            if self._jack is not None:
                self._settle(self._jack, *self._jack.listed(self._named))
            held = {one.listen for one in self._list()}
            self.ask_again(lambda name: name not in held)
        return bool(self._list())

    def give_guests_back(self) -> None:
        """Let those that have learned nothing play as before: any note, and no hand of their own."""
        self._welcomes_guests = False
        for one in self._list():
            if self._guests.get(one.listen) == one.controller:
                self._give_back(one)

    def _give_back(self, one: Plugged) -> None:
        self._unplug(one, "")
        if one.on_jack and self._jack is not None:
            self._jack.join(one.listen)
        self.ask_again(lambda name: name == one.listen)

    def _guest(self, listen: str, names: Sequence[str]) -> Controller | None:
        """Return a table for a device that none knows, while guests are welcome; None for one to be left alone."""
        if not self._welcomes_guests or (not self._named and any(why_left_out(name) for name in names)):
            return None
        named = next((name for name in names if not name.startswith(NUMBERED)), None)
        if named is None:
            if listen not in self._unnamed:
                self._unnamed.add(listen)
                self._say(f"MIDI: {listen} cannot be taught: JACK numbers it; a2jmidid -e gives devices names")
            return None
        table = unknown(stable_name(named), [table.key for table in self._tables])
        self._guests[listen] = table
        return table

    def changed(self, number: int, controller: Controller) -> None:
        """Let a controller be what it has learned, and keep that as a table of the player's own."""
        with self._lock:
            one = self._plugged.get(number)
        if one is None:
            return
        one.controller = controller
        one.mean(self._meanings(controller))
        self._hands.unplug(number)
        was_lives = one.lights is not None and one.lights.is_taken
        lights = self._hands.plug(number, controller)
        if lights is not None and was_lives:
            lights.leave_to_live()
        one.lights = lights
        others = tuple(table for table in self._tables if table.key != controller.key)
        is_blank = self._guests.get(one.listen) == controller  # all that it had learned is undone
        self._tables = others if is_blank else (controller, *others)
        keep = self._own_tables.forget if is_blank else self._own_tables.keep
        threading.Thread(target=keep, args=(controller,), name="own table", daemon=True).start()
        if is_blank and not self._welcomes_guests:
            self._give_back(one)
        self.wake()

    # The lights --------------------------------------------------------------------------------------------

    def _shine(self) -> None:
        """Send what the lights have to show, each device at its own pace."""
        while not self._stopping:
            now = time.monotonic()
            soonest: float | None = None
            for one in self._list():
                if one.lights is None:
                    continue
                n_unsent = sum(not one.send(message) for message in one.lights.due(now))
                one.n_unsent += n_unsent
                if n_unsent and one.to:
                    one.lights.lost(now)
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
            dark = one.lights.dark() if one.lights is not None else ()
            for message in () if one.lights is not None and one.lights.is_taken else (*dark, *one.controller.leave):
                one.n_unsent += not one.send(message)
                time.sleep(0.0 if one.controller.lights is None else one.controller.lights.pace_seconds)
        if plugged:
            time.sleep(DARK_SECONDS)
        for one in plugged:
            one.close()
