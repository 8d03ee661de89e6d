"""MIDI while the instrument is played: every device there is, known by a table or not, and hits that go out."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.jack_driver import JackDriver
from performer.audio.kept_device import Driver
from performer.audio.portaudio_driver import PortAudioDriver
from performer.control.controller import Controller
from performer.control.midi import MidiEvent, MidiReader, NoteOff, NoteOn, Panic, TimedMidi
from performer.control.midi_in import NO_PORTS, Api, MidiInputs, midi_system
from performer.errors import DeviceError
from performer.hands import PluggedHands
from performer.hits_out import HitsOut, hits_out
from performer.stage import Stage
from performer.stage.board import Value
from performer.stage.inbox import Item

Say = Callable[[str], None]
LET_GO_SECONDS = 0.25
SLACK_SECONDS = 0.02  # a hit begins with the block after it was asked for


class MidiLink:
    """The MIDI devices. Their drivers' threads bring messages; all else is called by the stage's thread."""

    def __init__(
        self,
        wanted: Sequence[str],
        tables: Sequence[Controller],
        own: Path,
        engine: Engine,
        stage: Stage,
        put: Callable[[Item], None],
        say: Say,
        must_be_there: bool = True,
    ) -> None:
        """`wanted` names the ports to open, `own` is the folder of the player's tables; `put` takes what the stage
        has to deal with. A port wanted that is not there is an error, unless it need not be there now."""
        self._must_be_there = must_be_there
        self._wanted, self._engine, self._put, self._say = tuple(wanted), engine, put, say
        self._lock = threading.Lock()
        self._inputs: MidiInputs | None = None
        self._hits_out: HitsOut | None = None
        self._frame_of_stamp = engine.frame_of_stamp
        self._reader = MidiReader()
        self.n_devices = 0  # that were there at the start
        self.n_useless = 0  # messages that nothing here has a use for
        self.hands = PluggedHands(
            tables, own, stage.hands, self._strike, self._control, self._frame_of, self._put, say
        )
        teaching = stage.teaching
        teaching.changed, teaching.all_told = self.hands.changed, self.hands.all_told
        teaching.take_guests, teaching.give_guests_back = self.hands.take_guests, self.hands.give_guests_back

    def warm_up(self) -> None:
        """Import what the first message would else wait for."""
        self._reader.warm_up()

    def start(self, driver: Driver) -> list[str]:
        """Open the devices asked for; on JACK its own ports first. Return their names."""
        if self._wanted == (NO_PORTS,):
            return []
        api: Api = ""
        if not isinstance(driver, JackDriver):
            self.hands.api = api = midi_system()
            by_jack = api == "jack" and isinstance(driver, PortAudioDriver) and driver.is_on_jack
            self._frame_of_stamp = self._engine.frame_of_call if by_jack else self._engine.frame_of_stamp
        else:
            found = self._connected(driver) if self._wanted else ["neuralfunk:midi_in"]
            self.hands.look_now(driver.hands, self._wanted)
            if self._wanted:
                return found
        self._inputs = MidiInputs(
            self._wanted,
            self._on_message,
            api,
            say=self._say,
            handler_of=self.hands.handler_of,
            went=self.hands.went,
            must_be_there=self._must_be_there,
        )
        self.hands.ask_again = self._inputs.ask_again
        if not isinstance(driver, JackDriver):
            try:
                self._hits_out = hits_out(lambda pad: int(self._engine.parts.pad_note[pad - 1]), api)
            except DeviceError:  # no MIDI at all: the inputs say why
                self._hits_out = None
        self.n_devices = len(self._inputs.names) + len(self.hands.names)
        own = ["neuralfunk:midi_in"] if isinstance(driver, JackDriver) else []
        return own + list(self._inputs.names)

    def _connected(self, driver: JackDriver) -> list[str]:
        """Join the ports wanted on JACK; return their names. One that need not be there is joined when it is."""
        if self._must_be_there:
            return driver.connect_midi(self._wanted)
        found: list[str] = []
        for name in self._wanted:
            try:
                found += driver.connect_midi((name,))
            except DeviceError as error:
                self._say(f"{error}; it is taken when it is there")
        return found

    def poll(self, driver: Driver | None, now: float) -> None:
        """See what has come and gone on JACK; None while there is no sound device."""
        if self._wanted != (NO_PORTS,):
            self.hands.look(driver.hands if isinstance(driver, JackDriver) else None, now, self._wanted)

    def told(self, address: str, *values: Value) -> None:
        """Let the lights be looked at, and a hit go out."""
        self.hands.wake()
        if self._hits_out is not None and address == "/nf/pad/struck":
            self._hits_out.struck(int(values[0]), float(values[1]))

    def _frame_of(self, stamp_seconds: float) -> int:
        return self._frame_of_stamp(stamp_seconds)

    def strike_pad(self, pad: int, velocity: float) -> None:
        """Strike a pad, from 0, for somebody who cannot say when it is let go: a quarter of a second later."""
        self._strike(layout.PAD_ON, pad, velocity, layout.NOW)
        rate = self._engine.sample_rate
        let_go = self._engine.clock + round(LET_GO_SECONDS * rate)
        of_this_hit = round((LET_GO_SECONDS - SLACK_SECONDS) * rate)
        self._strike(layout.PAD_OFF, pad, 0.0, let_go, of_this_hit, layout.GIVEN_AHEAD)

    def _on_message(self, stamp_seconds: float, data: tuple[int, ...]) -> None:
        """Give the engine one message of a device that no table knows, to sound one block after its stamp."""
        if data[0] == 0xF0:
            return  # of its maker's own; nobody here can read it
        message = self._reader.read(data)
        frame = self._frame_of(stamp_seconds)
        match message:
            case NoteOn():
                self._strike(layout.NOTE_ON, message.note, message.velocity, frame)
            case NoteOff():
                self._strike(layout.NOTE_OFF, message.note, 0.0, frame)
            case None:
                self.n_useless += 1
            case _:
                self._control(message, frame, 0)

    def _strike(self, kind: int, which: int, velocity: float, frame: int, b: int = 0, tag: int = 0) -> None:
        with self._lock:  # one writer a ring, though each port brings its own thread
            self._engine.push(kind, which, b, velocity, frame=frame, way=layout.WAY_MIDI, tag=tag, ring=1)

    def _control(self, event: MidiEvent, frame: int, hand: int) -> None:
        if isinstance(event, Panic):
            self._strike(layout.PANIC, 0, 0.0, frame)
        else:
            self._put(TimedMidi(event, frame, hand))

    @property
    def n_unsent(self) -> int:
        """Return how many messages to devices found no way out."""
        lost = int(self._engine.figure("lost_out_notes"))
        return self.hands.n_unsent + lost + (self._hits_out.n_failed if self._hits_out is not None else 0)

    def stop(self) -> None:
        """Leave every device as it was."""
        self.hands.stop()
        if self._inputs is not None:
            self._inputs.close()
        if self._hits_out is not None:
            self._hits_out.stop()
