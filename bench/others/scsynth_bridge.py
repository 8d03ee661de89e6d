"""JACK MIDI to scsynth: each note on becomes one `/s_new`, sent from the MIDI library's own callback.

Run as a process: `python -m bench.others.scsynth_bridge PORT NOTE…`; the notes are those of buffers 0, 1, … . Its
packets are made beforehand, and its interpreter has nothing else to do.
"""

import signal
import socket
import sys
from contextlib import suppress

import rtmidi

from bench.others.scsynth import synth_new

NOTE_ON = 0x90


def main(port: int, notes: list[int]) -> None:
    """Pass notes on until it is ended."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    packets = {note: synth_new(buffer) for buffer, note in enumerate(notes)}
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.connect(("127.0.0.1", port))

    def strike(event: tuple[list[int], float], _: object) -> None:
        (status, note, velocity), _ = event
        if status & 0xF0 == NOTE_ON and velocity and note in packets:
            client.send(packets[note])

    midi = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, "bridge")
    midi.set_callback(strike)
    midi.open_virtual_port("midi_in")
    with suppress(SystemExit):
        signal.pause()
    midi.delete()  # its client too: a server that waits for it would wait long


if __name__ == "__main__":
    main(int(sys.argv[1]), [int(note) for note in sys.argv[2:]])
