"""DrumGizmo: its command line on JACK sound and JACK MIDI; kit and note map are written here.

Two instruments with one power layer each, so that nothing is left to its choice of samples; its humanizers, its
streaming and its resampling are off.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as xml

from bench.others.clicks import NAMES, write_clicks
from bench.others.programs import running
from tests.live.jack_server import JackServer

PROGRAM, CLIENT = "drumgizmo", "DrumGizmo"
CHANNELS = ("left", "right")


@contextmanager
def player(server: JackServer, folder: Path) -> Iterator[str]:
    """Have it meanwhile, with the clicks; gives the name that its ports begin with."""
    kit, note_map = write_kit(folder / PROGRAM, server.rate)
    engines = ["-i", "jackmidi", "-I", f"midimap={note_map}", "-o", "jackaudio"]
    with running([PROGRAM, "--no-resampling", *engines, str(kit)], server):
        yield CLIENT


def write_kit(folder: Path, rate: int) -> tuple[Path, Path]:
    """Write a kit of the two clicks; return its file, and that of the notes."""
    for note, path in write_clicks(folder, rate).items():
        xml.ElementTree(_instrument(NAMES[note], path.name)).write(folder / f"{NAMES[note]}.xml")
    kit, note_map = folder / "kit.xml", folder / "notes.xml"
    xml.ElementTree(_kit(rate)).write(kit)
    xml.ElementTree(_note_map()).write(note_map)
    return kit, note_map


def _kit(rate: int) -> xml.Element:
    kit = xml.Element("drumkit", name="clicks", description="", samplerate=str(rate))
    channels = xml.SubElement(kit, "channels")
    for channel in CHANNELS:
        xml.SubElement(channels, "channel", name=channel)
    instruments = xml.SubElement(kit, "instruments")
    for name in NAMES.values():
        instrument = xml.SubElement(instruments, "instrument", name=name, file=f"{name}.xml")
        for channel in CHANNELS:
            xml.SubElement(instrument, "channelmap", {"in": channel, "out": channel, "main": "true"})
    return kit


def _instrument(name: str, file: str) -> xml.Element:
    instrument = xml.Element("instrument", version="2.0", name=name)
    sample = xml.SubElement(xml.SubElement(instrument, "samples"), "sample", name=f"{name}-1", power="1.0")
    for channel in CHANNELS:
        xml.SubElement(sample, "audiofile", channel=channel, file=file, filechannel="1")
    return instrument


def _note_map() -> xml.Element:
    note_map = xml.Element("midimap")
    for note, name in NAMES.items():
        xml.SubElement(note_map, "map", note=str(note), instr=name)
    return note_map
