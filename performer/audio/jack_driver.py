"""The native JACK client. The process callback is compiled and needs no Python.

JACK-Client opens the client and the ports; its library's own `jack_set_process_callback` takes our function.
"""

import contextlib
import ctypes
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from performer.audio.compiled import kernel
from performer.audio.device_list import import_jack
from performer.audio.engine import Engine
from performer.audio.jack_hands import FOR_ALL, JackHands
from performer.audio.jack_wires import Wire, Wires
from performer.errors import DeviceError, NoJack

CLIENT_NAME = "neuralfunk"
CLOSE_SECONDS = 2.0
TOLD_SECONDS = 0.05
PLAYBACK_LATENCY = 1  # of jack_latency_callback_mode_t


def server_runs() -> bool:
    """Tell whether a JACK server can be reached; none is started."""
    try:
        jack = import_jack()
    except DeviceError:
        return False
    try:
        client = jack.Client("neuralfunk-look", no_start_server=True)
    except jack.JackError:
        return False
    client.close()
    return True


class JackDriver:
    """A JACK client named `neuralfunk` around an engine that is made for the server's rate."""

    def __init__(
        self,
        in_channel: int | None = 0,
        out_channel: int = 0,
        midi: Sequence[str] = (),
        wires: Iterable[Wire] = (),
        references: Sequence[int] = (),
        is_left: Callable[[Sequence[str]], bool] = lambda names: False,
    ) -> None:
        """Open the client; `midi` names the sources to join, all of the system's without; `wires` others.

        `references` are the system's channels, from 0, that carry what else the loudspeakers play. A source
        that `is_left`, by its name and aliases, is not joined with `midi_in`: the controllers are left to `hands`.
        """
        self._jack = jack = import_jack()
        try:
            self._client: Any = jack.Client(CLIENT_NAME, no_start_server=True)
        except jack.JackError as error:
            raise NoJack("no JACK server runs: start one (jackd, PipeWire), or choose another --audio") from error
        self._in_channel, self._out_channel, self._midi = in_channel, out_channel, tuple(midi)
        self._is_left = is_left
        self.name = "jack"
        self._callback = kernel().callback("jack_process")
        self._table: Any = None
        self._gone = ""
        self._closing: threading.Thread | None = None
        self._midi_in = self._client.midi_inports.register(FOR_ALL)
        self._midi_out = self._client.midi_outports.register("midi_out")
        n_in = 1 if in_channel is None else in_channel + 1
        self._ins = [self._client.inports.register(f"in_{i + 1}") for i in range(n_in)]
        self._references = {
            channel: self._client.inports.register(f"reference_{i + 1}") for i, channel in enumerate(references)
        }
        self._outs = [self._client.outports.register(f"out_{i + 1}") for i in range(2)]
        self._firsts: tuple[int, ...] = (out_channel,)
        self.sample_rate = int(self._client.samplerate)
        self.block_frames = int(self._client.blocksize)
        self._rate_now, self._block_now = self.sample_rate, self.block_frames
        self._client.set_shutdown_callback(self._shut_down)
        self._client.set_blocksize_callback(self._note_block)
        with contextlib.suppress(
            AttributeError
        ):  # JACK 2 has the call, though its rate never changes; PipeWire's does
            self._client.set_samplerate_callback(self._note_rate)
        self.hands = JackHands(jack, self._client)
        self._wires = Wires(jack, self._client, wires, self._target_of)
        self._had_wires = bool(self._wires.wanted)

    # On threads of JACK's own: these only note ---------------------------------------------------------------

    def _shut_down(self, _status: Any, reason: Any) -> None:
        self._gone = str(reason) or "the JACK server has gone"

    def _note_block(self, n_frames: int) -> None:
        self._block_now = int(n_frames)

    def _note_rate(self, sample_rate: int) -> None:
        self._rate_now = int(sample_rate)

    # ---------------------------------------------------------------------------------------------------------

    @property
    def n_outputs(self) -> int | None:
        """Return None: ports are made as they are wanted."""
        return None

    def describe(self) -> str:
        """Return one phrase that names the device and its settings."""
        return f"JACK, {self.sample_rate} Hz, blocks of {self.block_frames} frames"

    @property
    def wires(self) -> tuple[Wire, ...]:
        """The connections that are to be made again when another driver takes over."""
        return self._wires.for_another()

    def trouble(self) -> str:
        """Return why this driver plays no more, "" while it does."""
        if self._gone:
            return self._gone
        if self._rate_now != self.sample_rate:
            return f"JACK now runs at {self._rate_now} Hz"
        return ""

    def news(self) -> list[str]:
        """Return lines on what has changed since the last call, and join again what is back."""
        lines: list[str] = []
        if self._block_now != self.block_frames:
            self.block_frames = self._block_now
            lines.append(f"JACK now runs blocks of {self.block_frames} frames")
        back = self._wires.look_after()
        self.hands.came_back(back)
        return lines + [f"JACK: {name} is back, and connected again" for name in back]

    @property
    def device_seconds(self) -> float:
        """Return what JACK says lies between a block and its sound, 0 where it does not know."""
        if self._gone:
            return 0.0
        lowest_and_highest = (ctypes.c_uint32 * 2)()  # jack_latency_range_t; JACK-Client leaves the call out
        call = ctypes.CDLL(self._jack._libname).jack_port_get_latency_range
        call(ctypes.c_void_p(self._handle(self._outs[0])), PLAYBACK_LATENCY, lowest_and_highest)
        return lowest_and_highest[1] / self.sample_rate

    def _address(self, function: str) -> int:
        ffi, library = self._jack._ffi, self._jack._lib
        return int(ffi.cast("uintptr_t", ffi.addressof(library, function)))

    def _handle(self, port: Any) -> int:
        return int(self._jack._ffi.cast("uintptr_t", port._ptr))

    def start(self, engine: Engine) -> None:
        """Let JACK call `engine` from now on, and connect it to the system's own ports."""
        try:
            self._start(engine)
        except self._jack.JackError as error:
            raise DeviceError(f"JACK did not let the instrument play ({error}); restart the JACK server") from error

    def _start(self, engine: Engine) -> None:
        links = engine.parts.links[0]
        links["port_get_buffer"] = self._address("jack_port_get_buffer")
        links["midi_count"] = self._address("jack_midi_get_event_count")
        links["midi_get"] = self._address("jack_midi_event_get")
        links["midi_clear"] = self._address("jack_midi_clear_buffer")
        links["midi_write"] = self._address("jack_midi_event_write")
        links["last_frame_time"] = self._address("jack_last_frame_time")
        links["client"] = self._handle(self._client)
        links["midi_in"], links["midi_out"] = self._handle(self._midi_in), self._handle(self._midi_out)
        links["audio_in"] = 0 if self._in_channel is None else self._handle(self._ins[self._in_channel])
        engine.parts.references[:] = -1
        engine.parts.references[: len(self._references)] = [
            self._handle(port) for port in self._references.values()
        ]
        self.hands.begin(engine, self._handle)
        self._firsts = engine.pairs
        for i in range(len(self._outs), 2 * len(engine.pairs)):
            self._outs.append(self._client.outports.register(f"out_{i + 1}"))
        engine.parts.outs[: len(self._outs)] = [self._handle(port) for port in self._outs]
        engine.parts.engine["next_driver_frame"] = -1  # what was lost of another server is not lost of this one
        self._table = engine.parts.table
        ffi, library = self._jack._ffi, self._jack._lib
        function = ffi.cast("JackProcessCallback", self._callback)
        argument = ffi.cast("void*", self._table.ctypes.data)
        if library.jack_set_process_callback(self._client._ptr, function, argument) != 0:
            raise DeviceError("JACK did not take the process callback; restart the JACK server")
        self._client.activate()
        self._connect()

    def _connect(self) -> None:
        """Connect to the physical ports, to the MIDI sources that were named, and to what was there before."""
        if self._had_wires:
            self._wires.connect_again()
            return
        client = self._client
        speakers = client.get_ports(is_physical=True, is_input=True, is_audio=True)
        if self._out_channel and self._out_channel + 2 > len(speakers):
            raise DeviceError(
                f"JACK's system has {len(speakers)} outputs; --out {self._out_channel + 1} needs more"
            )
        for pair, first in enumerate(self._firsts):
            for port, speaker in zip(self._outs[2 * pair : 2 * pair + 2], speakers[first : first + 2]):
                self._wires.connect(port, speaker)
        channel = self._in_channel
        microphones = client.get_ports(is_physical=True, is_output=True, is_audio=True)
        if channel and channel >= len(microphones):
            raise DeviceError(f"JACK's system has {len(microphones)} inputs; --in {channel + 1} needs more")
        if channel is not None and microphones:
            self._wires.connect(microphones[channel], self._ins[channel])
        for reference, port in self._references.items():
            if reference >= len(microphones):
                raise DeviceError(
                    f"JACK's system has {len(microphones)} inputs; --reference {reference + 1} needs more"
                )
            self._wires.connect(microphones[reference], port)
        for source in client.get_ports(is_physical=True, is_output=True, is_midi=True):
            if self._target_of(source) is not None:
                self._wires.connect(source, self._midi_in)

    def _target_of(self, port: Any) -> Any | None:
        """Return our MIDI input for a source of notes that is wanted: named, or the system's where none is."""
        if not port.is_output or not isinstance(port, self._jack.MidiPort) or self._client.owns(port):
            return None
        names = [str(name).lower() for name in (port.name, *port.aliases)]
        if self._is_left((str(port.name), *map(str, port.aliases))):
            return None
        if self._midi:
            wanted = any(words.lower() in name for words in self._midi for name in names)
        else:
            wanted = port.is_physical and "through" not in names[0]
        return self._midi_in if wanted else None

    def connect_midi(self, names: Sequence[str]) -> list[str]:
        """Connect the MIDI sources whose names or aliases contain one of `names`, and return their full names."""
        return self._wires.connect_midi(names, self._midi_in, self._is_left)

    def loop_back(self) -> None:
        """Join our first output with our input, for measuring without a cable."""
        self._wires.connect(self._outs[0], self._ins[self._in_channel or 0])

    def stop(self) -> None:
        """Leave JACK; when it `has_left`, the callback is never called again.

        Also from a server that has gone: as long as one client is open, its library keeps what it knew of that
        server's clients. Its thread must have come back from telling us, or it would be ended in the middle of
        Python; and it is not waited for for ever.
        """
        self._closing = threading.Thread(target=self._close, name="leaving JACK", daemon=True)
        self._closing.start()
        self._closing.join(CLOSE_SECONDS)

    @property
    def has_left(self) -> bool:
        """Tell whether the callback is surely not called any more; one that hangs may still be about to."""
        return bool(self._gone) or self._closing is None or not self._closing.is_alive()

    def _close(self) -> None:
        if self._gone:
            time.sleep(TOLD_SECONDS)
        with contextlib.suppress(self._jack.JackError):
            self._client.deactivate()
        with contextlib.suppress(self._jack.JackError):
            self._client.close()
