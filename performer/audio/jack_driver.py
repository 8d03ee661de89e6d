"""The native JACK client. The process callback is compiled and needs no Python.

JACK-Client opens the client and the ports; its library's own `jack_set_process_callback` takes our function.
"""

import contextlib
from collections.abc import Callable
from typing import Any

from performer.audio.compiled import kernel
from performer.audio.device_list import import_jack
from performer.audio.engine import Engine
from performer.errors import DeviceError, nearest_names

CLIENT_NAME = "neuralfunk"


def server_runs() -> bool:
    """Tell whether a JACK server can be reached; none is started."""
    try:
        jack = import_jack()
    except DeviceError:
        return False
    jack.set_error_function(_ignore)
    jack.set_info_function(_ignore)
    try:
        client = jack.Client("neuralfunk-look", no_start_server=True)
    except jack.JackError:
        return False
    client.close()
    return True


def _ignore(message: str) -> None:
    """Take a line that libjack would print to the terminal; what matters of it comes as an exception."""


class JackDriver:
    """A JACK client named `neuralfunk` around an engine that is made for the server's rate."""

    def __init__(self, on_shutdown: Callable[[str], None], n_in: int = 1) -> None:
        jack = import_jack()
        jack.set_error_function(_ignore)
        jack.set_info_function(_ignore)
        try:
            self._client: Any = jack.Client(CLIENT_NAME, no_start_server=True)
        except jack.JackError as error:
            raise DeviceError(
                "no JACK server runs: start one (jackd, PipeWire), or choose another --audio"
            ) from error
        self._jack = jack
        self._callback = kernel().callback("jack_process")
        self._table: Any = None
        self._midi_in = self._client.midi_inports.register("midi_in")
        self._midi_out = self._client.midi_outports.register("midi_out")
        self._ins = [self._client.inports.register(f"in_{i + 1}") for i in range(n_in)]
        self._outs = [self._client.outports.register(f"out_{i + 1}") for i in range(2)]
        self._server_has_gone = False
        self._on_shutdown = on_shutdown
        self._client.set_shutdown_callback(self._shut_down)

    def _shut_down(self, _status: Any, reason: Any) -> None:
        """Note, on JACK's own thread, that there is no server any more."""
        self._server_has_gone = True
        self._on_shutdown(str(reason))

    @property
    def sample_rate(self) -> int:
        """Return the server's rate in frames per second."""
        return int(self._client.samplerate)

    @property
    def block_frames(self) -> int:
        """Return the server's block size."""
        return int(self._client.blocksize)

    def describe(self) -> str:
        """Return one phrase that names the device and its settings."""
        return f"JACK, {self.sample_rate} Hz, blocks of {self.block_frames} frames"

    def _address(self, function: str) -> int:
        ffi, library = self._jack._ffi, self._jack._lib
        return int(ffi.cast("uintptr_t", ffi.addressof(library, function)))

    def _handle(self, pointer: Any) -> int:
        return int(self._jack._ffi.cast("uintptr_t", pointer))

    def start(self, engine: Engine, in_channel: int | None, out_channel: int = 0) -> None:
        """Let JACK call `engine` from now on, and connect it to the system's own ports."""
        links = engine.parts.links[0]
        links["port_get_buffer"] = self._address("jack_port_get_buffer")
        links["midi_count"] = self._address("jack_midi_get_event_count")
        links["midi_get"] = self._address("jack_midi_event_get")
        links["midi_clear"] = self._address("jack_midi_clear_buffer")
        links["last_frame_time"] = self._address("jack_last_frame_time")
        links["client"] = self._handle(self._client._ptr)
        links["midi_in"] = self._handle(self._midi_in._ptr)
        links["midi_out"] = self._handle(self._midi_out._ptr)
        links["audio_in"] = (
            self._handle(self._ins[min(in_channel, len(self._ins) - 1)]._ptr) if in_channel is not None else 0
        )
        engine.parts.outs[: len(self._outs)] = [self._handle(port._ptr) for port in self._outs]
        self._table = engine.parts.table
        ffi, library = self._jack._ffi, self._jack._lib
        function = ffi.cast("JackProcessCallback", self._callback)
        argument = ffi.cast("void*", self._table.ctypes.data)
        if library.jack_set_process_callback(self._client._ptr, function, argument) != 0:
            raise DeviceError("JACK did not take the process callback; restart the JACK server")
        self._client.activate()
        self._connect_system(in_channel, out_channel)

    def _connect_system(self, in_channel: int | None, out_channel: int) -> None:
        """Connect to the physical ports, and to nothing else."""
        client = self._client
        speakers = client.get_ports(is_physical=True, is_input=True, is_audio=True)
        if out_channel and out_channel + 2 > len(speakers):
            raise DeviceError(f"JACK's system has {len(speakers)} outputs; --out {out_channel + 1} needs more")
        for port, speaker in zip(self._outs, speakers[out_channel:]):
            self._connect(port, speaker)
        microphones = client.get_ports(is_physical=True, is_output=True, is_audio=True)
        if in_channel and in_channel >= len(microphones):
            raise DeviceError(f"JACK's system has {len(microphones)} inputs; --in {in_channel + 1} needs more")
        if in_channel is not None and microphones:
            self._connect(microphones[in_channel], self._ins[min(in_channel, len(self._ins) - 1)])
        for source in client.get_ports(is_physical=True, is_output=True, is_midi=True):
            if "through" not in source.name.lower():
                self._connect(source, self._midi_in)

    def _connect(self, source: Any, target: Any) -> None:
        with contextlib.suppress(self._jack.JackError):  # connected already, or gone this instant
            self._client.connect(source, target)

    def connect_midi(self, names: list[str]) -> list[str]:
        """Connect the MIDI sources whose names or aliases contain one of `names`, and return their full names."""
        sources = [
            port
            for port in self._client.get_ports(is_output=True, is_midi=True)
            if not port.name.startswith(f"{self._client.name}:")
        ]
        known = [str(alias) for port in sources for alias in (port.name, *port.aliases)]
        connected: list[str] = []
        for name in names:
            found = [p for p in sources if any(name.lower() in str(n).lower() for n in (p.name, *p.aliases))]
            if not found:
                raise DeviceError(f"no MIDI port is called '{name}'{nearest_names(name, known)}")
            for port in found:
                self._connect(port, self._midi_in)
                connected.append(str(port.name))
        return connected

    def stop(self) -> None:
        """Leave JACK; after this the callback is never called again.

        A server that has gone has let go of us already; closing would wait for its answer for ever.
        """
        if self._server_has_gone:
            return
        with contextlib.suppress(self._jack.JackError):
            self._client.deactivate()
        with contextlib.suppress(self._jack.JackError):
            self._client.close()
