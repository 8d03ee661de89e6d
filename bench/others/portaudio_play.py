"""`neuralfunk play` with its MIDI from JACK by rtmidi: on a machine without ALSA's sequencer its usual one is mute.

Run as a process: `python -m bench.others.portaudio_play PLAY_OPTION…`. Nothing else is changed: PortAudio's stream,
stamps and engine are those of every player who has no native JACK.
"""

import sys
from functools import partial

from performer import hands, hits_out, midi_link
from performer.cli import main
from performer.control.midi_in import MidiInputs
from performer.control.midi_out import open_output, open_virtual

if __name__ == "__main__":
    midi_link.MidiInputs = partial(MidiInputs, api="jack")
    hands.open_output = partial(open_output, api="jack")
    hits_out.open_virtual = partial(open_virtual, api="jack")
    sys.exit(main(["play", *sys.argv[1:]]))
