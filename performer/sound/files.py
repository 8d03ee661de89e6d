"""Sound files in and out: the one door to soundfile. A file is never believed about its length."""

import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import soundfile as sf  # pyright: ignore[reportMissingTypeStubs]

from performer.audio_format import Frames
from performer.errors import BadSound, NeuralFunkError
from performer.sound.sound import Sound

SUFFIXES = frozenset({".wav", ".wave", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".opus", ".mp3"})
"""Of a path's suffix in lower case: what is read."""

Subtype = Literal["FLOAT", "PCM_24", "PCM_16"]

_FRAMES_PER_BYTE = {"FLAC": 6000, "OGG": 2100, "MP3": 300}
"""More frames than a byte of the format can hold (a FLAC frame: 65,535 frames in 11 bytes); others: 16."""

_EXACT_SEEK = frozenset({"WAV", "WAVEX", "RF64", "W64", "AIFF"})
_LOWEST_RATE, _HIGHEST_RATE = 1000, 768_000  # frames per second that a sound is believed to have
_STEP_VALUES = 1 << 20  # decoded at a time, 4 MiB
_MOST_VALUES = 1 << 28  # in one sound, 1 GiB


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file's header says of it."""

    n_frames: int
    sample_rate: int
    n_channels: int
    format: str


class _ForwardFile(sf.SoundFile):
    """A file read from front to back: soundfile seeks after each read, which some files do not survive."""

    def seekable(self) -> bool:
        return False


def shown(path: Path | str) -> str:
    """Return the path as text that any terminal prints, bytes that are no UTF-8 replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def is_candidate(path: Path) -> bool:
    """Return whether the suffix, in any case, is one of those read."""
    return path.suffix.lower() in SUFFIXES


def probe(path: Path) -> FileFacts:
    """Return what the file's header says; a `BadSound` if it cannot be a sound."""
    with _opened(path) as file:
        return _facts(file, path)


def read(path: Path, first_frame: int = 0, n_frames: int | None = None) -> Sound:
    """Return the sound in a file, or `n_frames` of it from `first_frame` on (fewer where the file ends).

    Whatever stands in the way is one line, a `BadSound`.
    """
    (sound,) = parts(path, [(first_frame, sys.maxsize if n_frames is None else n_frames)])
    return sound


def parts(path: Path, ranges: Sequence[tuple[int, int]]) -> Iterator[Sound]:
    """Yield a sound for each (first frame, n frames); ascending ranges of one file are decoded in one pass."""
    with _opened(path) as file:
        facts = _facts(file, path)
        at = 0
        for first_frame, n_frames in ranges:
            _move(file, facts, at, first_frame, path)
            n_there = min(n_frames, max(0, facts.n_frames - first_frame))
            if n_there * facts.n_channels > _MOST_VALUES:
                raise BadSound(f"{shown(path)}: {n_there} frames are too long for one sound; take a part of it")
            blocks = list(_blocks(file, n_there, path))
            frames = np.concatenate(blocks) if len(blocks) > 1 else blocks[0]
            at = first_frame + len(frames)
            if len(frames) == 0:
                raise BadSound(f"{shown(path)}: holds no frames from frame {first_frame} on")
            yield Sound(_finite(frames, path), facts.sample_rate)


def windows(path: Path, seconds: float) -> Iterator[Sound]:
    """Yield the file in consecutive sounds of `seconds` (the last is shorter), never all of it in memory."""
    with _opened(path) as file:
        facts = _facts(file, path)
        n_window = max(1, round(seconds * facts.sample_rate))
        left = facts.n_frames
        while left > 0:
            blocks = list(_blocks(file, min(n_window, left), path))
            frames = np.concatenate(blocks)
            if len(frames):
                yield Sound(_finite(frames, path), facts.sample_rate)
            left = left - len(frames) if len(frames) == n_window else 0


def write(path: Path, sound: Sound, subtype: Subtype = "FLOAT") -> None:
    """Write a WAV or FLAC file, by its suffix: whole or not at all, and the same bytes for the same sound."""
    write_bytes(path, _encoded(path, sound, subtype))


def write_passing(path: Path, sound: Sound) -> None:
    """Write a WAV that nobody wants after a power cut: whole or not at all, but nothing waits for the disk."""
    write_bytes(path, _encoded(path, sound, "FLOAT"), to_disk=False)


def _encoded(path: Path, sound: Sound, subtype: Subtype) -> bytes:
    kind = path.suffix.lower().lstrip(".").upper()
    if kind not in ("WAV", "FLAC"):
        raise NeuralFunkError(f"{shown(path)}: sounds are written as .wav or .flac")
    buffer = io.BytesIO()
    chosen = "PCM_24" if kind == "FLAC" and subtype == "FLOAT" else subtype
    try:
        sf.write(buffer, sound.frames, sound.sample_rate, subtype=chosen, format=kind)
    except (sf.LibsndfileError, ValueError) as error:
        raise NeuralFunkError(f"{shown(path)}: cannot be written as {kind} {chosen}: {error}") from error
    return _without_time(buffer.getvalue())


def write_flac(path: Path, sample_rate: int, n_channels: int, blocks: Iterable[npt.NDArray[np.int32]]) -> None:
    """Write a FLAC from blocks, (n, n_channels), of whole numbers of 24 bits, never all of it in memory."""
    try:
        with sf.SoundFile(str(path), "w", sample_rate, n_channels, "PCM_24", format="FLAC") as file:
            for block in blocks:
                file.write(block << 8)  # soundfile takes 24 bits from the upper ones of 32
    except (sf.LibsndfileError, RuntimeError, ValueError) as error:
        raise NeuralFunkError(f"{shown(path)}: cannot be written as FLAC: {_reason(error)}") from error


def write_bytes(path: Path, content: bytes, to_disk: bool = True) -> None:
    """Write a file through another name beside it, so that a full disk or a kill leaves no half file."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(beside, "wb") as file:
            file.write(content)
            file.flush()
            if to_disk:
                os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise NeuralFunkError(
            f"{shown(path)}: not written: {error.strerror}; free some space or choose another folder"
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def _opened(path: Path) -> _ForwardFile:
    try:
        size = os.stat(path).st_size
    except OSError as error:
        raise BadSound(f"{shown(path)}: cannot be read: {error.strerror}") from error
    if not os.path.isfile(path):
        raise BadSound(f"{shown(path)}: is no regular file")
    if size == 0:
        raise BadSound(f"{shown(path)}: is empty (0 bytes)")
    if not os.access(path, os.R_OK):
        raise BadSound(f"{shown(path)}: may not be read (permission denied)")
    name: Any = os.fsencode(path) if os.name == "posix" else str(path)  # a name may be no UTF-8
    try:
        return _ForwardFile(name)
    except (sf.LibsndfileError, RuntimeError, TypeError, OSError) as error:
        raise BadSound(f"{shown(path)}: is not a sound file that can be read: {_reason(error)}") from error


def _facts(file: _ForwardFile, path: Path) -> FileFacts:
    size = os.stat(path).st_size
    claimed, kind = file.frames, file.format
    if claimed <= 0:
        raise BadSound(f"{shown(path)}: is empty (0 frames)")
    if claimed > size * _FRAMES_PER_BYTE.get(kind, 16):
        raise BadSound(
            f"{shown(path)}: its header claims {claimed} frames, more than {size} bytes can hold; "
            "write the file again"
        )
    if not _LOWEST_RATE <= file.samplerate <= _HIGHEST_RATE or file.channels <= 0:
        raise BadSound(f"{shown(path)}: its header claims {file.channels} channels at {file.samplerate} Hz")
    return FileFacts(claimed, file.samplerate, file.channels, kind)


def _move(file: _ForwardFile, facts: FileFacts, at: int, to: int, path: Path) -> None:
    """Move from frame `at` to `to`: by a seek where that is exact, else by decoding: the frames are the same."""
    if to == at:
        return
    if facts.format in _EXACT_SEEK:
        file.seek(min(to, facts.n_frames))
        return
    if to < at:
        raise ValueError("the ranges of a compressed file are read in ascending order")
    for _ in _blocks(file, to - at, path):
        continue


def _blocks(file: _ForwardFile, n_frames: int, path: Path) -> Iterator[Frames]:
    """Yield the next `n_frames` in blocks, (n, n_channels), until they or the file end."""
    n_step = max(1, _STEP_VALUES // file.channels)
    left = n_frames
    while left > 0:
        out = np.empty((min(n_step, left), file.channels), np.float32)
        try:
            n_read = len(file.read(out=out))
        except (sf.LibsndfileError, RuntimeError) as error:
            raise BadSound(f"{shown(path)}: breaks off while decoding: {_reason(error)}") from error
        yield out[:n_read]
        left = left - n_read if n_read == len(out) else 0
    if n_frames <= 0:
        yield np.empty((0, file.channels), np.float32)


def _finite(frames: Frames, path: Path) -> Frames:
    if not np.isfinite(frames).all():
        raise BadSound(f"{shown(path)}: holds values that are no numbers; write the file again")
    return frames


def _reason(error: Exception) -> str:
    """Return libsndfile's own words without the path in front, on one line."""
    text = getattr(error, "error_string", "") or str(error)
    return " ".join(str(text).split()).rstrip(".")


def _without_time(content: bytes) -> bytes:
    """Return a float WAV without the time of writing, which libsndfile puts into its PEAK chunk."""
    at = content.find(b"PEAK", 12, 256)
    if content[:4] != b"RIFF" or at < 0:
        return content
    return content[: at + 12] + bytes(4) + content[at + 16 :]
