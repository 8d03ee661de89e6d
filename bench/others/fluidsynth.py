"""fluidsynth: JACK sound, JACK MIDI, no effects, one period of its own; its soundfont is written here.

Its drum channel plays a font whose two keys hold the two clicks, at the server's rate, unlooped.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from bench.others.clicks import NAMES, click
from bench.others.programs import Process, running
from tests.live.jack_server import JackServer

PROGRAM, CLIENT = "fluidsynth", "fluidsynth"
DRUM_BANK = 128
GAP_FRAMES = 46  # zeros that the format wants after each sound
KEY_RANGE, SAMPLE_ID, ROOT_KEY, INSTRUMENT = 43, 53, 58, 41  # generators, as the format numbers them
MONO = 1


@contextmanager
def player(server: JackServer, folder: Path) -> Iterator[str]:
    """Have it meanwhile, with the clicks; gives the name that its ports begin with."""
    font = folder / "clicks.sf2"
    font.write_bytes(soundfont(server.rate))
    options = ["-a", "jack", "-m", "jack", "-r", str(server.rate), "-R", "0", "-C", "0", "-g", "1"]
    with running([PROGRAM, *options, str(font)], server, _quit):
        yield CLIENT


def _quit(process: Process) -> None:
    """Say so to its shell."""
    assert process.stdin is not None
    process.stdin.write(b"quit\n")
    process.stdin.flush()


def soundfont(rate: int) -> bytes:
    """Return a soundfont with one drum kit: each click on its note."""
    notes = list(NAMES)
    sounds = [np.append(np.round(click(note) * 32767), np.zeros(GAP_FRAMES)).astype("<i2") for note in notes]
    info = _list(b"INFO", ("ifil", struct.pack("<HH", 2, 1)), ("isng", b"EMU8000\0"), ("INAM", b"clicks\0\0"))
    data = _list(b"sdta", ("smpl", b"".join(sound.tobytes() for sound in sounds)))
    return _chunk("RIFF", b"sfbk" + info + data + _presets(notes, [len(sound) for sound in sounds], rate))


def _presets(notes: list[int], lengths: list[int], rate: int) -> bytes:
    """Return the tables: one preset, one instrument, a zone and a sound for each note; each table has its end."""
    zones = [
        struct.pack("<HBBHHHH", KEY_RANGE, note, note, ROOT_KEY, note, SAMPLE_ID, number)
        for number, note in enumerate(notes)
    ]
    first_generators = [3 * number for number in range(len(notes) + 1)]
    starts = np.cumsum([0, *lengths])
    headers = [
        _sound_header(NAMES[note], int(start), int(start) + length - GAP_FRAMES, rate, note)
        for note, start, length in zip(notes, starts, lengths)
    ]
    return _list(
        b"pdta",
        ("phdr", _preset_header("clicks", 0) + _preset_header("EOP", 1)),
        ("pbag", struct.pack("<4H", 0, 0, 1, 0)),
        ("pmod", bytes(10)),
        ("pgen", struct.pack("<4H", INSTRUMENT, 0, 0, 0)),
        ("inst", struct.pack("<20sH20sH", b"clicks", 0, b"EOI", len(notes))),
        ("ibag", b"".join(struct.pack("<HH", first, 0) for first in first_generators)),
        ("imod", bytes(10)),
        ("igen", b"".join(zones) + bytes(4)),
        ("shdr", b"".join(headers) + _sound_header("EOS", 0, 0, 0, 0, kind=0)),
    )


def _preset_header(name: str, first_zone: int) -> bytes:
    return struct.pack("<20sHHHIII", name.encode(), 0, DRUM_BANK, first_zone, 0, 0, 0)


def _sound_header(name: str, start: int, stop: int, rate: int, key: int, kind: int = MONO) -> bytes:
    return struct.pack("<20sIIIIIBbHH", name.encode(), start, stop, start, stop, rate, key, 0, 0, kind)


def _list(kind: bytes, *chunks: tuple[str, bytes]) -> bytes:
    return _chunk("LIST", kind + b"".join(_chunk(name, data) for name, data in chunks))


def _chunk(name: str, data: bytes) -> bytes:
    return name.encode() + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)
