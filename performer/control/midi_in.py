"""MIDI input ports by name, and the messages they bring with the time they came: the one door to python-rtmidi."""

import contextlib
import re
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

from performer.audio.library_noise import silenced
from performer.control.midi_stamps import Stamps
from performer.errors import DeviceError, nearest_names

OnMessage = Callable[[float, tuple[int, ...]], None]
"""Called on the driver's thread with the time of a message, on the clock given, and its bytes."""

Api = Literal["", "alsa", "jack", "coremidi", "mm"]
"""Which MIDI system to ask; "" is the usual one of this operating system."""

CLIENT_NAME = "neuralfunk"
NOTHING_CONNECTED = "no MIDI device is connected"
LOOK_SECONDS = 0.25
OWN_PORT = "pads"
ALSA_SEQUENCER = Path("/dev/snd/seq")
NO_PORTS = "none"  # as a name: open no port at all

_APIS = {"alsa": "API_LINUX_ALSA", "jack": "API_UNIX_JACK", "coremidi": "API_MACOSX_CORE", "mm": "API_WINDOWS_MM"}
_USUAL_API: dict[str, Api] = {"linux": "alsa", "darwin": "coremidi", "win32": "mm"}

_NOT_BY_ITSELF = (
    (r"\bthrough\b", "a loop-back"),
    (r"\bIAC\b|loopMIDI|LoopBe|VirMIDI|Virtual Raw MIDI|yoke", "a loop-back"),
    (r"neuralfunk", "our own"),
    (r"^System:(Announce|Timer)", "the system's"),
    (
        r"Ableton Push.* Live Port|Ableton Push\b.*( \d+:0| MIDI 1)$|^Ableton Push( [23])?( MIDI)?( \d+)?$",
        "Push's port for Live",
    ),
    (
        r"\bLP(X|MiniMK3|ProMK3) DAW\b|^LP(X|MiniMK3|ProMK3) MIDI \d+$|Launchpad (X|Mini MK3)\b.* MIDI 1$",
        "Launchpad's port for Live",
    ),
)
"""Ports that are opened only when asked for by name, and what they are."""


@dataclass(frozen=True, slots=True)
class PortList:
    """The MIDI input ports of one system, in its own order, or one line of why there are none."""

    names: tuple[str, ...]
    why_none: str = ""


class MidiInputs:
    """The open input ports. They bring messages until closed; one that went is opened again when it is back."""

    def __init__(
        self,
        wanted: Sequence[str],
        on_message: OnMessage,
        api: Api = "",
        clock: Callable[[], float] = time.perf_counter,
        say: Callable[[str], None] | None = None,
        handler_of: Callable[[str], OnMessage | None] = lambda name: None,
        went: Callable[[str], None] = lambda name: None,
        must_be_there: bool = True,
    ) -> None:
        """Open the ports wanted, by name or a part of it; with none named, all that make sense.

        With `say`, a thread looks after them and tells of every port that goes and comes. `handler_of` returns who
        takes the messages of a port that is being opened in place of `on_message`, None for nobody; `went` is told
        when it has been closed. DeviceError for a name that no port has, with the nearest names; one that need
        not be there now is opened when it is.
        """
        self._wanted = tuple(wanted)
        self._must_be_there = must_be_there
        self._api: Api = api
        self._on_message, self._clock = on_message, clock
        self._handler_of, self._went = handler_of, went
        self._ports: dict[str, Any] = {}  # by full name
        self._takers: dict[str, OnMessage] = {}  # of their messages
        self._settling = threading.Lock()
        self._own: Any = None
        self.n_failed = 0  # ports found that would not open
        self._stopping = threading.Event()
        self._watching: threading.Thread | None = None
        self.why_none = ""
        self._failure: Exception | None = None
        if say is None:
            self._open_wanted()
            return
        # the thread that looks for ports is the one that asks first: CoreMIDI tells no other of what comes and goes
        opened = threading.Event()
        self._watching = threading.Thread(target=self._watch, args=(say, opened), name="MIDI ports", daemon=True)
        self._watching.start()
        opened.wait()
        if self._failure is not None:
            raise self._failure

    def _open_wanted(self) -> bool:
        """Open the ports wanted and our own; tell whether this system has any MIDI. DeviceError as `__init__`."""
        listed = list_ports(self._api)
        self.why_none = listed.why_none
        for at in choose(self._wanted, listed) if self._must_be_there else still_there(self._wanted, listed):
            if self._open(at, listed.names[at]):
                continue
            if self._wanted and self._must_be_there:
                self._close_all()
                raise DeviceError(f"the MIDI port {listed.names[at]!r} cannot be opened; is it in use elsewhere?")
            self.n_failed += 1
        system_has_midi = bool(listed.names) or listed.why_none == NOTHING_CONNECTED
        if system_has_midi and not self._wanted and sys.platform != "win32":
            self._open_own()
        return system_has_midi

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the ports that are open now."""
        return tuple(stable_name(name) for name in list(self._ports))

    def ask_again(self, which: Callable[[str], bool]) -> None:
        """Let `handler_of` say anew who takes the messages of open ports, those meant by their full names."""
        with self._settling:
            for name in filter(which, list(self._ports)):
                self._takers[name] = self._handler_of(name) or self._on_message

    def close(self) -> None:
        """Close every port; after it no message comes."""
        self._stopping.set()
        if self._watching is not None:
            self._watching.join()
        self._close_all()

    def _close_all(self) -> None:
        for name in list(self._ports):
            self._close(name)
        if self._own is not None:
            self._own.cancel_callback()
            self._own.close_port()
            self._own.delete()

    def _close(self, name: str) -> None:
        port = self._ports.pop(name)
        port.cancel_callback()  # first, so that nothing comes to what is being closed
        port.close_port()
        port.delete()
        self._went(name)

    def _open(self, at: int, name: str) -> bool:
        rtmidi = midi_library()
        try:
            with silenced():
                port = _client(rtmidi, self._api)
                port.open_port(at, "midi_in")
        except rtmidi.RtMidiError:
            return False
        self._takers[name] = self._handler_of(name) or self._on_message
        self._receive(port, lambda stamp_seconds, data: self._takers[name](stamp_seconds, data))
        self._ports[name] = port
        return True

    def _receive(self, port: Any, on_message: OnMessage) -> None:
        """Have a port that is open bring its messages."""
        stamps = Stamps()

        def receive(event: tuple[list[int], float], _: object) -> None:
            now_seconds = self._clock()  # first of all: it is the time that counts
            data, delta_seconds = event
            on_message(stamps.stamp(delta_seconds, now_seconds), tuple(data))

        # rtmidi keeps the MIDI clock and what only makers know to itself unless asked
        port.ignore_types(sysex=False, timing=False)
        port.set_callback(receive)  # last, so that nothing comes from what is not open

    def _open_own(self) -> None:
        """Open a port of our own, that other programs can play into; where that cannot be, there is none."""
        rtmidi = midi_library()
        with silenced(), contextlib.suppress(rtmidi.RtMidiError):
            port = _client(rtmidi, self._api)
            port.open_virtual_port(OWN_PORT)
            self._receive(port, self._on_message)
            self._own = port

    def _watch(self, say: Callable[[str], None], opened: threading.Event) -> None:
        """Open what is wanted; then look every quarter of a second which ports there are.

        A list that stands twice is believed: a device that is plugged in shows its ports one by one, and one with
        a bad plug comes and goes.
        """
        try:
            if not self._open_wanted() or self._wanted == (NO_PORTS,):
                return
        except Exception as error:  # noqa: BLE001  # raised by who waits for it
            self._failure = error
            return
        finally:
            opened.set()
        rtmidi = midi_library()
        client = _client(rtmidi, self._api)  # one for all looks: each new one is an event for all the system
        before = tuple(self._ports)
        while not self._stopping.wait(LOOK_SECONDS):
            try:
                now = tuple(str(name) for name in client.get_ports())
            except rtmidi.RtMidiError:
                continue
            if now == before:
                self._settle(PortList(now), say)
            before = now
        client.delete()

    def _settle(self, listed: PortList, say: Callable[[str], None]) -> None:
        """Close the ports that have gone, and open those that are wanted and new."""
        with self._settling:
            for name in [name for name in self._ports if name not in listed.names]:
                self._close(name)
                say(f"MIDI: {stable_name(name)} has gone; it is opened again when it is back")
            for at in still_there(self._wanted, listed):
                name = listed.names[at]
                if name not in self._ports and self._open(at, name):
                    say(f"MIDI: {stable_name(name)} is there, and open")


def list_ports(api: Api = "") -> PortList:
    """Return the input ports of this system, or of JACK where `api` is "jack"; never raises for want of MIDI."""
    try:
        rtmidi = midi_library()
    except DeviceError as error:
        return PortList((), str(error))
    try:
        with silenced():
            client = _client(rtmidi, api)
            names = tuple(str(name) for name in client.get_ports())
            client.delete()
    except rtmidi.RtMidiError as error:
        return PortList((), _why_closed(api or _usual_api(), str(error)))
    return PortList(names, "" if names else NOTHING_CONNECTED)


def choose(wanted: Sequence[str], listed: PortList) -> list[int]:
    """Return which of the ports listed to open; DeviceError for a name that none has."""
    if list(wanted) == [NO_PORTS]:
        return []
    if not wanted:
        return [at for at, name in enumerate(listed.names) if not why_left_out(name)]
    chosen: dict[int, None] = {}
    for name in wanted:
        chosen.update(dict.fromkeys(_named(name, listed)))
    return list(chosen)


def still_there(wanted: Sequence[str], listed: PortList) -> list[int]:
    """Return which of the ports listed to open, without a complaint about names that none has just now."""
    if not wanted:
        return choose((), listed)
    chosen: dict[int, None] = {}
    for name in wanted:
        with contextlib.suppress(DeviceError):
            chosen.update(dict.fromkeys(_named(name, listed)))
    return list(chosen)


def why_left_out(name: str) -> str:
    """Return why a port is opened only when asked for by name; "" for one that is opened by itself."""
    return next((why for pattern, why in _NOT_BY_ITSELF if re.search(pattern, name, re.IGNORECASE)), "")


def stable_name(name: str) -> str:
    """Return a port's name without the client and port numbers that ALSA adds, which change at each plugging."""
    return re.sub(r" \d+:\d+$", "", name)


def _named(wanted: str, listed: PortList) -> list[int]:
    folded = wanted.casefold()
    names = [(at, name.casefold(), stable_name(name).casefold()) for at, name in enumerate(listed.names)]
    exact = [at for at, name, stable in names if folded in (name, stable)]
    part = [at for at, name, _ in names if folded in name]
    sensible = [at for at in part if not why_left_out(listed.names[at])]
    found = exact or sensible or part
    if not found:
        why = f"; {listed.why_none}" if listed.why_none else ""
        known = [stable_name(name) for name in listed.names]
        raise DeviceError(f"no MIDI port is called {wanted!r}{nearest_names(wanted, known)}{why}")
    return found


def midi_library() -> ModuleType:
    """Return python-rtmidi; DeviceError where it cannot be had."""
    try:
        import rtmidi
    except ImportError as error:
        raise DeviceError(f"no MIDI: {error}; on Debian and its kin, install libasound2") from error
    return rtmidi


def _client(rtmidi: ModuleType, api: Api) -> Any:
    return rtmidi.MidiIn(api_number(api), CLIENT_NAME)


def api_number(api: Api) -> int:
    """Return by which number rtmidi knows a MIDI system."""
    return int(getattr(midi_library(), _APIS[api or _usual_api()]))


def _usual_api() -> Api:
    return _USUAL_API.get(sys.platform, "alsa")


def midi_system() -> Api:
    """Return where to look for MIDI: JACK where a server runs and ALSA has no sequencer, else the usual system."""
    if _usual_api() == "alsa" and not ALSA_SEQUENCER.exists():
        return "jack" if list_ports("jack").why_none in ("", NOTHING_CONNECTED) else ""
    return ""


def _why_closed(api: Api, error: str) -> str:
    if api == "alsa":
        return "no MIDI: this system has no ALSA sequencer (/dev/snd/seq)"
    if api == "jack":
        return "no MIDI by JACK: no JACK server runs"
    return f"no MIDI: {error}"
