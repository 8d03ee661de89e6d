"""PortAudio through sounddevice, with our compiled callback in place of a Python one."""

import contextlib
import ctypes
import re
import time
from collections.abc import Sequence
from typing import Any

from performer.audio.compiled import kernel
from performer.audio.device_list import WASAPI, default_device, import_sounddevice
from performer.audio.engine import Engine
from performer.audio.jack_clock import JackClock
from performer.errors import DeviceError, NoJack, nearest_names

SILENT_SECONDS = 0.5  # so long no device leaves its callback alone: the largest block is 170 ms
FIRST_CALL_SECONDS = 5.0  # but some are woken first: Bluetooth, a monitor


def find_device(wanted: str | None, need: str) -> int:
    """Return the number of the output (`need` "out") or input ("in") device by name, part of a name, or number."""
    sounddevice = import_sounddevice()
    key = "max_output_channels" if need == "out" else "max_input_channels"
    devices = [dict(device) for device in sounddevice.query_devices()]
    usable = {i: device for i, device in enumerate(devices) if device[key] > 0}
    if not usable:
        raise DeviceError(f"no sound device with an {need}put; plug one in, or start a JACK server")
    systems = [str(system["name"]) for system in sounddevice.query_hostapis()]
    if wanted is None:
        default = default_device(sounddevice, need)
        return default if default in usable else next(iter(usable))
    if wanted.isdigit() and int(wanted) in usable:
        return int(wanted)
    folded = {i: str(device["name"]).lower() for i, device in usable.items()}
    exact = [i for i, name in folded.items() if wanted.lower() in (name, stable_device_name(name))]
    matches = exact or [i for i, name in folded.items() if wanted.lower() in name]  # "default" is no "sysdefault"
    # Windows has each device once for each of its systems
    matches.sort(key=lambda i: systems[int(usable[i]["hostapi"])] != WASAPI)
    if not matches:
        names = [str(device["name"]) for device in usable.values()]
        raise DeviceError(f"no sound device is called '{wanted}'{nearest_names(wanted, names)}")
    return matches[0]


def stable_device_name(name: str) -> str:
    """Return a device's name without the numbers of ALSA's card and device, which change at each plugging."""
    return re.sub(r" \(hw:\d+,\d+\)$", "", name)


def settings_of(host: str, sounddevice: Any) -> list[Any]:
    """Return the settings to open a device of this host system with, the quickest first; None: the system's own.

    The next is tried where one is refused. The reasons are in docs/latency.md.
    """
    if host == "Core Audio":
        quick = {"change_device_parameters": True}
        exact = sounddevice.CoreAudioSettings(**quick, fail_if_conversion_required=True)
        return [exact, sounddevice.CoreAudioSettings(**quick), None]
    if host == WASAPI:
        return [sounddevice.WasapiSettings(exclusive=True), None]
    return [None]


def look_again() -> None:
    """Let PortAudio see what has been plugged in and out; only while no stream is open."""
    sounddevice = import_sounddevice()
    with contextlib.suppress(sounddevice.PortAudioError):
        sounddevice._terminate()
    with contextlib.suppress(sounddevice.PortAudioError):
        sounddevice._initialize()


def _two_periods_on_alsa(host: str) -> None:
    """Ask for two periods of bare ALSA, not PortAudio's four: half the latency."""
    if host == "ALSA":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL("libportaudio.so.2").PaAlsa_SetNumPeriods(2)


def _be_quick_on_alsa(host: str, stream: Any, sounddevice: Any) -> None:
    """Ask for a real-time thread on bare ALSA, which PortAudio only does when told to."""
    if host == "ALSA":
        with contextlib.suppress(OSError, AttributeError):
            library = ctypes.CDLL("libportaudio.so.2")
            address = int(sounddevice._ffi.cast("uintptr_t", stream._ptr))
            library.PaAlsa_EnableRealtimeScheduling(ctypes.c_void_p(address), 1)


class PortAudioDriver:
    """A PortAudio stream around an engine that is made for the device's rate."""

    def __init__(
        self,
        device: str | None,
        block_frames: int,
        in_channel: int | None,
        sample_rate: int | None = None,
        references: Sequence[int] = (),
    ) -> None:
        """Find the device; `references` are the input's channels that carry what else the loudspeakers play."""
        self._sd = import_sounddevice()
        self._out = find_device(device, "out")
        self._in = self._find_input(device) if in_channel is not None else None
        self.in_channel = in_channel if self._in is not None else None
        self._references = self._known_inputs(references)
        facts = self._sd.query_devices(self._out)
        self.name = str(facts["name"])
        self.n_outputs = int(facts["max_output_channels"])
        self.sample_rate = int(sample_rate or facts["default_samplerate"])
        self._host = str(self._sd.query_hostapis(facts["hostapi"])["name"])
        # a fixed block on JACK costs a block more and calls twice in a row: PortAudio issue 1007
        self.block_frames = 0 if self.is_on_jack else block_frames
        self._stream: Any = None
        self._without = self._instead = ""  # of the microphone, and of the outputs wanted: in words
        self._engine: Engine | None = None
        self._jack_clock: JackClock | None = None
        self._clock, self._moved_at, self._patience_seconds = 0, 0.0, FIRST_CALL_SECONDS

    def _find_input(self, device: str | None) -> int | None:
        """Return the input of the same device where it has one, else the default input, else None."""
        try:
            return find_device(device, "in")
        except DeviceError:
            with contextlib.suppress(DeviceError):
                return find_device(None, "in")
        return None

    def _known_inputs(self, references: Sequence[int]) -> tuple[int, ...]:
        """Return the references, none where there is no input; DeviceError for a channel that the input has not."""
        if self._in is None or not references:
            return ()
        facts = self._sd.query_devices(self._in)
        n_inputs = int(facts["max_input_channels"])
        for channel in references:
            if channel >= n_inputs:
                raise DeviceError(f"'{facts['name']}' has {n_inputs} inputs; --reference {channel + 1} needs more")
        return tuple(references)

    @property
    def is_on_jack(self) -> bool:
        """Tell whether JACK calls it."""
        return "JACK" in self._host

    def describe(self) -> str:
        """Return one phrase that names the device and its settings."""
        size = f"blocks of {self.block_frames} frames" if self.block_frames else "the device's own blocks"
        return f"{self.name} ({self._host}), {self.sample_rate} Hz, {size}{self._without}{self._instead}"

    def start(self, engine: Engine) -> None:
        """Open the device and let it call `engine` from now on."""
        links = engine.parts.links[0]
        # what the instrument plays to itself must go somewhere: a device may have come back smaller
        main = engine.pairs[0] if engine.pairs[0] + 2 <= self.n_outputs else 0
        self._instead = "" if main == engine.pairs[0] else f", on its outputs 1-2: it has {self.n_outputs}"
        firsts = main, *engine.pairs_in_use[1:]
        n_out = max(2, *(first + 2 for first in firsts))
        n_in = 0 if self.in_channel is None else max(self.in_channel, *self._references, 0) + 1
        engine.parts.references[:] = -1
        engine.parts.references[: len(self._references)] = self._references
        links["out_channels"] = n_out
        engine.parts.outs[:] = -1
        for pair, first in enumerate(firsts):
            engine.parts.outs[2 * pair : 2 * pair + 2] = first, first + 1
        links["in_channels"], links["in_channel"] = n_in, self.in_channel or 0
        self._engine, self._clock, self._patience_seconds = engine, engine.clock, FIRST_CALL_SECONDS
        _two_periods_on_alsa(self._host)
        refused = self._open(engine, n_in, n_out)
        if refused is not None and n_in > 0:
            # a microphone that cannot be had is no reason to be silent
            links["in_channels"] = 0
            if self._open(engine, 0, n_out) is None:
                self._without = f", without its microphone, which could not be opened with it ({refused})"
                self.in_channel = None
                return
        if refused is not None:
            raise DeviceError(
                f"'{self.name}' could not be opened ({refused}); another program may hold it: "
                "close that, or choose another with --audio (see `neuralfunk devices`)"
            ) from refused

    def _open(self, engine: Engine, n_in: int, n_out: int) -> Exception | None:
        """Open the device by the first settings that it takes and start it; return why it could not be."""
        refused: Exception | None = None
        for settings in settings_of(self._host, self._sd):
            try:
                self._ask_jack(engine)
                self._stream = self._opened(engine, n_in, n_out, settings)
                _be_quick_on_alsa(self._host, self._stream, self._sd)
                self._stream.start()
                self._moved_at = time.monotonic()
                return None
            except (self._sd.PortAudioError, NoJack, ValueError) as error:
                self.stop()
                refused = error
        return refused

    def _ask_jack(self, engine: Engine) -> None:
        """Let the engine ask JACK for which frame it calls PortAudio."""
        engine.parts.engine["next_driver_frame"] = engine.parts.engine["stamp_driver_frame"] = -1
        if self.is_on_jack:
            self._jack_clock = JackClock()
            self._jack_clock.join(engine)

    def _opened(self, engine: Engine, n_in: int, n_out: int, settings: Any) -> Any:
        sd = self._sd
        common = {
            "samplerate": self.sample_rate,
            "blocksize": self.block_frames,
            "dtype": "float32",
            "latency": "low",
            "extra_settings": settings,
            "callback": sd._ffi.cast("PaStreamCallback*", kernel().callback("portaudio_callback")),
            "userdata": sd._ffi.cast("void*", engine.parts.address),
            "wrap_callback": None,
        }
        if self._in is not None and n_in > 0:
            return sd._StreamBase("duplex", device=(self._in, self._out), channels=(n_in, n_out), **common)
        return sd._StreamBase("output", device=self._out, channels=n_out, **common)

    def trouble(self) -> str:
        """Return why this driver plays no more, "" while it does; PortAudio says little of what went."""
        if self._stream is None or self._engine is None:
            return "it was not opened"
        if not self._stream.active:
            return f"'{self.name}' has stopped"
        now, clock = time.monotonic(), self._engine.clock
        if clock != self._clock:
            self._clock, self._moved_at, self._patience_seconds = clock, now, SILENT_SECONDS
        silent = now - self._moved_at > self._patience_seconds
        return f"'{self.name}' asks for nothing any more" if silent else ""

    def news(self) -> list[str]:
        """Return lines on what has changed since the last call: nothing that PortAudio would tell."""
        return []

    @property
    def device_seconds(self) -> float:
        """Return what PortAudio says lies between a block and its sound, 0 where it does not know."""
        if self._stream is None:
            return 0.0
        return float(self._stream.latency[-1] if isinstance(self._stream.latency, tuple) else self._stream.latency)

    @property
    def has_left(self) -> bool:
        """Tell whether the callback is surely not called any more."""
        return self._stream is None

    def stop(self) -> None:
        """Close the stream; after this the callback is never called again."""
        if self._stream is not None:
            with contextlib.suppress(self._sd.PortAudioError):
                self._stream.abort()
            with contextlib.suppress(self._sd.PortAudioError):
                self._stream.close()
            self._stream = None
        if self._jack_clock is not None and self._engine is not None:
            self._jack_clock.close(self._engine)
            self._jack_clock = None
