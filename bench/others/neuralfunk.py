"""NeuralFunk itself, by both ways into JACK: its own client, and PortAudio with rtmidi."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.live import played
from bench.others.clicks import DOWN_NOTE, UP_NOTE, click
from performer.sound import files
from performer.sound.sound import Sound
from performer.stage.punctual import BUSY_THREAD_SWITCH
from tests.live.instrument import Instrument
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PADS, write_kit

CLIENT, PORTAUDIO_CLIENTS = "neuralfunk", "(neuralfunk|PortAudio)"
PORTAUDIO = ("--audio", "system", "--midi", "peer:notes")
DOWN_PAD = f"""
[[pad]]
pad = {len(PADS) + 1}
note = {DOWN_NOTE}
name = "down"
role = "perc"

[[pad.layer]]
velocity = [0.0, 1.0]
sounds = [{{ file = "down.wav" }}]
"""


@contextmanager
def player(server: JackServer, folder: Path, busy: bool = False) -> Iterator[Instrument]:
    """Have it meanwhile as a native JACK client, with a spinning thread in the stage if `busy`."""
    environment = {BUSY_THREAD_SWITCH: "1"} if busy else {}
    kit = write_click_kit(folder / "kit", server.rate)
    with played(server, "--kit", str(kit), **environment) as instrument:
        yield instrument


@contextmanager
def portaudio_player(server: JackServer, folder: Path, busy: bool = False) -> Iterator[Instrument]:
    """Have it meanwhile on PortAudio's JACK device, with its MIDI by rtmidi."""
    environment = {BUSY_THREAD_SWITCH: "1"} if busy else {}
    kit = write_click_kit(folder / "kit", server.rate)
    program = ("bench.others.portaudio_play",)
    with played(server, "--kit", str(kit), *PORTAUDIO, program=program, **environment) as instrument:
        yield instrument


def write_click_kit(folder: Path, rate: int) -> Path:
    """Write a kit whose first and last pads are the clicks, and whose others a flood may swap; return its file."""
    kit = write_kit(folder)
    assert NOTES["kick"] == UP_NOTE
    files.write(folder / "kick.wav", Sound(click(UP_NOTE)[:, None], rate))
    files.write(folder / "down.wav", Sound(click(DOWN_NOTE)[:, None], rate))
    kit.write_text(kit.read_text(encoding="utf-8") + DOWN_PAD, encoding="utf-8")
    return kit
