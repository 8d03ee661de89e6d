"""Hits as MIDI notes on a port of our own, so that a DAW can record them; on JACK `midi_out` serves for that."""

import threading
import time
from collections.abc import Callable

from performer.control.midi_in import Api
from performer.control.midi_out import MidiOutput, open_virtual

NOTE_SECONDS = 0.1  # that the note of a hit lasts: a hit has no end of its own
NOTE_ON, NOTE_OFF = 0x90, 0x80


class HitsOut:
    """A virtual port and the thread that ends its notes."""

    def __init__(self, port: MidiOutput, note_of: Callable[[int], int]) -> None:
        """`note_of` returns the note of a pad, -1 for none."""
        self._port, self._note_of = port, note_of
        self._ends: dict[int, float] = {}  # by note
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._stopping = False
        self._thread = threading.Thread(target=self._end_notes, name="MIDI out", daemon=True)
        self._thread.start()

    @property
    def n_failed(self) -> int:
        """Return how many notes the system did not take."""
        return self._port.n_failed

    def struck(self, pad: int, velocity: float) -> None:
        """Send the note of a hit."""
        note = self._note_of(pad)
        if note < 0:
            return
        with self._changed:
            if note in self._ends:
                self._port.send((NOTE_OFF, note, 0))
            self._port.send((NOTE_ON, note, max(1, round(127 * velocity))))
            self._ends[note] = time.monotonic() + NOTE_SECONDS
            self._changed.notify()

    def _end_notes(self) -> None:
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                for note in [note for note, end in self._ends.items() if end <= now]:
                    self._port.send((NOTE_OFF, note, 0))
                    del self._ends[note]
                soonest = min(self._ends.values(), default=None)
                self._changed.wait(None if soonest is None else max(0.0, soonest - now))

    def stop(self) -> None:
        """End every note and give the port back."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._thread.join()
        for note in self._ends:
            self._port.send((NOTE_OFF, note, 0))
        self._port.close()


def hits_out(note_of: Callable[[int], int], api: Api = "") -> HitsOut | None:
    """Return a port for hits, None where the system has none to give."""
    port = open_virtual(api)
    return None if port is None else HitsOut(port, note_of)
