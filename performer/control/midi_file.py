"""A `.mid` file as a list of messages in seconds: kinds 0, 1 and 2, tempo changes, film time."""

import io
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

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


@dataclass(frozen=True, slots=True)
class SongLine:
    """Where a song's tempo or metre begins. Beats are quarter notes; bars begin at multiples of their beats."""

    seconds: float
    beats: float
    bpm: float
    beats_per_bar: int


def read(path: Path) -> list[TimedMessage]:
    """Return the channel messages of a MIDI file in order of time; those of one instant in the file's order.

    BadMidiFile, in one line, for a file that cannot be read whole.
    """
    return [
        TimedMessage(each.seconds, tuple(each.message.bytes()))
        for each in _timed(path)
        if not each.message.is_meta and each.message.bytes()[0] < 0xF0
    ]


def song(path: Path) -> list[SongLine]:
    """Return the lines of a MIDI file's song, the first at its beginning; none if it never says how fast it is.

    A bar of no whole number of quarter notes (7/8) leaves the metre as it is. Where the metre changes within a bar,
    the next begins there. BadMidiFile as for `read`.
    """
    lines: list[SongLine] = []
    bpm, beats_per_bar, began, bars_before, tells = mido.tempo2bpm(_DEFAULT_TEMPO), 4, 0.0, 0, False
    for seconds, quarters, message in _timed(path):
        if message.type == "set_tempo" and quarters is not None and message.tempo:
            bpm, tells = mido.tempo2bpm(message.tempo), True
        elif message.type == "time_signature" and quarters is not None:
            bar = 4 * message.numerator / message.denominator
            if bar != int(bar) or bar == beats_per_bar:
                continue
            bars_before += math.ceil((quarters - began) / beats_per_bar - 1e-9)
            began, beats_per_bar = quarters, int(bar)
        else:
            continue
        line = SongLine(seconds, bars_before * beats_per_bar + quarters - began, bpm, beats_per_bar)
        lines = [*(each for each in lines if each.seconds < seconds), line]
    if lines and lines[0].seconds > 0.0:
        lines.insert(0, SongLine(0.0, 0.0, mido.tempo2bpm(_DEFAULT_TEMPO), 4))
    return lines if tells else []


class _Timed(NamedTuple):
    seconds: float
    quarters: float | None  # since the beginning; None where the file counts no beats
    message: Any


def _timed(path: Path) -> list[_Timed]:
    """Return all messages of a file in order of time."""
    try:
        content = _read_bytes(path)
        file: Any = mido.MidiFile(file=io.BytesIO(_without_other_chunks(content)))
        return list(_run_through(file))
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


def _run_through(file: Any) -> Iterator[_Timed]:
    if file.type != 2:
        yield from _run(_merged(file.tracks), _Ruler(file.ticks_per_beat))
        return
    ruler = _Ruler(file.ticks_per_beat)  # patterns that know nothing of each other are played in turn
    for track in file.tracks:
        ruler.next_pattern()
        yield from (each._replace(quarters=None) for each in _run(_merged([track]), ruler))


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


def _run(messages: list[tuple[int, Any]], ruler: "_Ruler") -> Iterator[_Timed]:
    for tick, message in messages:
        ruler.go_to(tick)
        if message.type == "set_tempo":
            ruler.tempo = message.tempo
        yield _Timed(ruler.seconds, ruler.quarters, message)


class _Ruler:
    """Ticks to seconds, without rounding on the way."""

    def __init__(self, division: int) -> None:
        self.tempo = _DEFAULT_TEMPO
        self._division = division
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

    @property
    def quarters(self) -> float | None:
        """Return how many quarter notes of this pattern have passed; None for film time, which has none."""
        return self._tick / self._division if self._beats_count else None

    def go_to(self, tick: int) -> None:
        self._units += (tick - self._tick) * (self.tempo if self._beats_count else 1)
        self._tick = tick

    def next_pattern(self) -> None:
        self._tick = 0
        self.tempo = _DEFAULT_TEMPO
