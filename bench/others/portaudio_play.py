"""`neuralfunk play` with its MIDI from JACK by rtmidi, as it has by itself where ALSA has no sequencer.

Run as a process: `python -m bench.others.portaudio_play PLAY_OPTION…`. Nothing else is changed: PortAudio's stream,
stamps and engine are those of every player who has no native JACK.
"""

import sys

from performer import midi_link
from performer.cli import main

if __name__ == "__main__":
    midi_link.midi_system = lambda: "jack"
    sys.exit(main(["play", *sys.argv[1:]]))
