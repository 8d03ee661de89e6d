"""A sampler of the usual Python kind: sounddevice's callback in Python mixes with numpy, rtmidi's starts voices.

Run as a process: `python -m bench.others.python_sampler OSC_PORT`. PortAudio reaches JACK, and so does the MIDI.
OSC is taken by python-osc on a thread of its own; with NEURALFUNK_BUSY_THREAD another thread spins, as it does in
the instrument. The interpreter is as it comes: its threads take turns of 5 ms.
"""

import os
import signal
import sys
import threading
from contextlib import suppress
from typing import Any

import numpy as np
import rtmidi
import sounddevice
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_server import BlockingOSCUDPServer

from bench.others.clicks import NAMES, click

CLIENT = "plain"
NOTE_ON = 0x90
BUSY_THREAD_SWITCH = "NEURALFUNK_BUSY_THREAD"


class Sampler:
    """Sounds by note, those that are sounding, and the gains that OSC has set."""

    def __init__(self) -> None:
        self.sounds = {note: click(note)[:, None] for note in NAMES}
        self.gains: dict[str, float] = {}
        self.blocks = 0  # that the callback was called for
        self._voices: list[list[Any]] = []  # each a sound and the frame that it has come to

    def on_midi(self, event: tuple[list[int], float], _: object) -> None:
        """Start a voice, at the beginning of the block that comes."""
        (status, note, velocity), _ = event
        if status & 0xF0 == NOTE_ON and velocity and note in self.sounds:
            self._voices.append([self.sounds[note] * (velocity / 127.0), 0])

    def on_osc(self, address: str, *values: object) -> None:
        """Keep what was said last."""
        self.gains[address] = float(values[-1]) if values and isinstance(values[-1], float) else 0.0

    def on_blocks(self, _client: tuple[str, int], address: str) -> tuple[str, int]:
        """Tell whoever asks how many blocks it has played."""
        return address, self.blocks

    def process(self, out: np.ndarray, n_frames: int, _time: object, _status: object) -> None:
        """Mix what sounds; sounddevice's callback."""
        self.blocks += 1
        out[:] = 0.0
        for voice in list(self._voices):
            sound, at = voice
            part = sound[at : at + n_frames]
            out[: len(part)] += part
            voice[1] += n_frames
            if voice[1] >= len(sound):
                self._voices.remove(voice)


def _jack_device() -> int:
    """Return PortAudio's number for the server's own ports."""
    jack = next(n for n, api in enumerate(sounddevice.query_hostapis()) if "JACK" in api["name"])
    return int(sounddevice.query_hostapis(jack)["default_output_device"])


def _spin() -> None:
    n = 0
    while True:
        n = (n * 31 + 7) % 1_000_003


def main(osc_port: int) -> None:
    """Play until it is ended."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    sampler = Sampler()
    midi = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, CLIENT)
    midi.set_callback(sampler.on_midi)
    # before the stream: rtmidi holds the interpreter while it asks the server, which would wait for our callback
    midi.open_virtual_port("midi_in")
    dispatcher = Dispatcher()
    dispatcher.set_default_handler(sampler.on_osc)
    dispatcher.map("/blocks", sampler.on_blocks, needs_reply_address=True)
    osc = BlockingOSCUDPServer(("127.0.0.1", osc_port), dispatcher)
    with (
        suppress(SystemExit),
        sounddevice.OutputStream(
            device=_jack_device(), channels=2, dtype="float32", blocksize=0, latency="low", callback=sampler.process
        ),
    ):
        if os.environ.get(BUSY_THREAD_SWITCH):
            threading.Thread(target=_spin, name="busy", daemon=True).start()
        osc.serve_forever()
    midi.delete()  # its client too: a server that waits for it would wait long


if __name__ == "__main__":
    main(int(sys.argv[1]))
