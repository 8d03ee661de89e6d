"""MIDI output ports: a controller's, for its lights, and one of our own, for hits. A door to python-rtmidi."""

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from performer.audio.library_noise import silenced
from performer.control.midi_in import CLIENT_NAME, Api, api_number, midi_library

VIRTUAL_PORT = "hits"


class MidiOutput:
    """One open port. `send` may be called from one thread at a time."""

    def __init__(self, port: Any, name: str) -> None:
        self._port, self.name = port, name
        self.n_failed = 0

    def send(self, message: Sequence[int]) -> bool:
        """Send one message; False, and counted, if the port does not take it."""
        try:
            self._port.send_message(list(message))
        except (midi_library().RtMidiError, ValueError, SystemError):
            self.n_failed += 1
            return False
        return True

    def close(self) -> None:
        """Give the port back."""
        with contextlib.suppress(midi_library().RtMidiError):
            self._port.close_port()
        self._port.delete()


def open_output(fits: Callable[[str], bool], taken: Iterable[str] = (), api: Api = "") -> MidiOutput | None:
    """Return the first output port whose name fits, but for those that are taken; None if none can be opened.

    Two devices of a kind may have one name: each time that it is taken stands for one of them.
    """
    rtmidi = midi_library()
    left = Counter(taken)
    try:
        with silenced():
            port = rtmidi.MidiOut(api_number(api), CLIENT_NAME)
            for at, name in enumerate(map(str, port.get_ports())):
                if fits(name) and left[name] == 0:
                    port.open_port(at, "lights")
                    return MidiOutput(port, name)
                left[name] -= left[name] > 0
            port.delete()
    except rtmidi.RtMidiError:
        return None  # another program holds it; whoever asked says that there are no lights
    return None


def open_outputs(fits: Callable[[str], bool], on_jack: bool) -> list[MidiOutput]:
    """Return all output ports whose names fit, of JACK or of the usual system."""
    opened: list[MidiOutput] = []
    api: Api = "jack" if on_jack else ""
    while (output := open_output(fits, [one.name for one in opened], api)) is not None:
        opened.append(output)
    return opened


def open_virtual(api: Api = "") -> MidiOutput | None:
    """Return a port of our own that other programs can listen to, None where the system has no such ports."""
    if sys.platform == "win32":
        return None
    rtmidi = midi_library()
    try:
        with silenced():
            port = rtmidi.MidiOut(api_number(api), CLIENT_NAME)
            port.open_virtual_port(VIRTUAL_PORT)
    except rtmidi.RtMidiError:
        return None
    return MidiOutput(port, f"{CLIENT_NAME}:{VIRTUAL_PORT}")
