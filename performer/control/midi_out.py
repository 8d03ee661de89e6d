"""MIDI output ports: a controller's, for its lights, and one of our own, for hits. A door to python-rtmidi."""

import contextlib
import sys
from collections.abc import Callable, Sequence
from typing import Any

from performer.audio.library_noise import silenced
from performer.control.midi_in import CLIENT_NAME, Api, api_number, midi_library, stable_name

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


def open_output(fits: Callable[[str], bool], nth: int = 0, api: Api = "") -> MidiOutput | None:
    """Return the `nth` of the output ports whose names fit; None if there is none, or it cannot be opened."""
    rtmidi = midi_library()
    try:
        with silenced():
            port = rtmidi.MidiOut(api_number(api), CLIENT_NAME)
            names = [str(name) for name in port.get_ports()]
            found = [at for at, name in enumerate(names) if fits(name)]
            if nth >= len(found):
                port.delete()
                return None
            port.open_port(found[nth], "lights")
    except rtmidi.RtMidiError:
        return None
    return MidiOutput(port, stable_name(names[found[nth]]))


def open_outputs(fits: Callable[[str], bool], on_jack: bool) -> list[MidiOutput]:
    """Return all output ports whose names fit, of JACK or of the usual system."""
    opened: list[MidiOutput] = []
    while (output := open_output(fits, len(opened), "jack" if on_jack else "")) is not None:
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
