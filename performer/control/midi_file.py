"""A `.mid` file as a list of messages in seconds: kinds 0, 1 and 2, tempo changes, film time."""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import mido
from mido.midifiles.meta import KeySignatureError

from performer.errors import NeuralFunkError

LARGEST_BYTES = 8 * 2**20
_DEFAULT_TEMPO = 500_000  # microseconds a quarter note
_FILM_RATES = {24: Fraction(24), 25: Fraction(25), 29: Fraction(30_000, 1001), 30: Fraction(30)}


class BadMidiFile(NeuralFunkError):
    """A file that cannot be read as MIDI."""


@dataclass(frozen=True, slots=True)
class TimedMessage:
    """One channel message of a file, and when it comes."""

    seconds: float
    data: tuple[int, ...]

    @property
    def channel(self) -> int:
        """Return the channel, 0 to 15; drums are on 9, which musicians call 10."""
        return self.data[0] & 0x0F


def read(path: Path) -> list[TimedMessage]:
    """Return the channel messages of a MIDI file in order of time; those of one instant in the file's order.

    BadMidiFile, in one line, for a file that cannot be read whole.
    """
    try:
        content = _read_bytes(path)
        file: Any = mido.MidiFile(file=io.BytesIO(_without_other_chunks(content)))
        return list(_timed(file))
    except EOFError as error:
        raise BadMidiFile(f"{path}: the MIDI file is cut off") from error
    except OSError as error:
        why = error.strerror or f"not a MIDI file that can be read: {error}"  # mido raises it without a number
        raise BadMidiFile(f"{path}: {why}") from error
    except (ValueError, LookupError, struct.error, KeySignatureError) as error:
        raise BadMidiFile(f"{path}: not a MIDI file that can be read: {error}") from error


def _read_bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_BYTES:
        raise OSError(f"longer than any MIDI file ({LARGEST_BYTES} bytes)")
    return path.read_bytes()


def _without_other_chunks(content: bytes) -> bytes:
    """Return the file with its header and tracks only; the standard has readers skip what else there is."""
    if content[:4] != b"MThd":
        raise ValueError("it does not begin as one")
    kept, n_tracks, at = b"", 0, 0
    while at + 8 <= len(content):
        name, size = struct.unpack_from(">4sL", content, at)
        if name == b"MTrk":
            n_tracks += 1
        if name in (b"MThd", b"MTrk"):
            kept += content[at : at + 8 + size]
        at += 8 + size
    if at != len(content) and n_tracks == 0:
        raise EOFError
    return kept[:10] + struct.pack(">H", n_tracks) + kept[12:]


def _timed(file: Any) -> Iterator[TimedMessage]:
    if file.type != 2:
        yield from _run(_merged(file.tracks), _Ruler(file.ticks_per_beat))
        return
    ruler = _Ruler(file.ticks_per_beat)  # patterns that know nothing of each other are played in turn
    for track in file.tracks:
        ruler.next_pattern()
        yield from _run(_merged([track]), ruler)


def _merged(tracks: list[Any]) -> list[tuple[int, Any]]:
    """Return the messages of all tracks with their ticks from the start, in order of time."""
    merged: list[tuple[int, Any]] = []
    for track in tracks:
        tick = 0
        for message in track:
            tick += message.time
            merged.append((tick, message))
    merged.sort(key=lambda timed: timed[0])
    return merged


def _run(messages: list[tuple[int, Any]], ruler: "_Ruler") -> Iterator[TimedMessage]:
    for tick, message in messages:
        ruler.go_to(tick)
        if message.type == "set_tempo":
            ruler.tempo = message.tempo
        elif not message.is_meta and message.bytes()[0] < 0xF0:
            yield TimedMessage(ruler.seconds, tuple(message.bytes()))


class _Ruler:
    """Ticks to seconds, without rounding on the way."""

    def __init__(self, division: int) -> None:
        self.tempo = _DEFAULT_TEMPO
        self._tick = 0
        self._units = 0  # ticks times the tempo they were played at
        if division > 0:
            self._unit_seconds = Fraction(1, 1_000_000 * division)
            self._beats_count = True
        else:  # film: minus the frames a second, and the ticks of a frame
            rate = _FILM_RATES.get(256 - (division >> 8 & 0xFF))
            ticks_of_frame = division & 0xFF
            if rate is None or ticks_of_frame == 0:
                raise ValueError(f"its division of time is {division}")
            self._unit_seconds = 1 / (rate * ticks_of_frame)
            self._beats_count = False

    @property
    def seconds(self) -> float:
        return float(self._units * self._unit_seconds)

    def go_to(self, tick: int) -> None:
        self._units += (tick - self._tick) * (self.tempo if self._beats_count else 1)
        self._tick = tick

    def next_pattern(self) -> None:
        self._tick = 0
        self.tempo = _DEFAULT_TEMPO
