"""One take: tracks that are copied from the engine's rings to files, all on one time line."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from performer.audio.layout import MAX_BLOCK_FRAMES
from performer.audio.shared_memory import between
from performer.audio_format import Frames
from performer.recording.wave_file import WavFile

_STEP_FRAMES = 1 << 14  # copied at a time


class Memory(Protocol):
    """Shared memory, as far as it is read here."""

    def array(self, dtype: Any, first_byte: int, n: int) -> npt.NDArray[Any]: ...


@dataclass(frozen=True, slots=True)
class Track:
    """One file, and the rings of the engine that it is copied from, one a channel."""

    what: str  # mix, pads or room
    path: str
    rings: tuple[tuple[int, int], ...]  # first byte, frames
    delay_frames: int = 0  # by which the engine writes a frame later than the one it belongs to
    from_first_sound: bool = False  # there is no file as long as there is nothing but silence


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a take is; it crosses to the process that writes it."""

    handle: str  # of the shared memory
    written_byte: int  # where the engine counts the frames that it has written
    sample_rate: int
    first_frame: int
    tracks: tuple[Track, ...]
    flac: bool = False  # in the end, where that loses nothing that is heard

    def to_json(self) -> dict[str, Any]:
        """Return the plan as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "Plan":
        """Return the plan that `to_json` made."""
        tracks: list[Any] = values.pop("tracks")
        for track in tracks:
            track["rings"] = tuple((int(first), int(n)) for first, n in track["rings"])
        return cls(**values, tracks=tuple(Track(**track) for track in tracks))


class _Writing:
    """A track on its way to its file."""

    def __init__(self, track: Track, plan: Plan, memory: Memory) -> None:
        self.track = track
        self.done_frames = 0  # of the time line
        self.missing_frames = 0
        self.failed = ""
        self.file: WavFile | None = None
        self._rate = plan.sample_rate
        self._first = plan.first_frame + track.delay_frames
        self._rings = [memory.array(np.float32, first, n) for first, n in track.rings]
        self._safe_frames = len(self._rings[0]) - MAX_BLOCK_FRAMES  # a block may be on its way into the rest

    def open(self, silent_frames: int = 0) -> None:
        """Make the file, with so much silence before what comes."""
        self.file = WavFile(Path(self.track.path), self._rate, len(self._rings), silent_frames)

    def advance(self, until_frames: int, written: npt.NDArray[np.int64]) -> None:
        """Write the time line up to `until_frames`; what the rings hold no more is silence, and counted."""
        while self.done_frames < until_frames:
            first = self._first + self.done_frames
            n = min(_STEP_FRAMES, self._safe_frames, until_frames - self.done_frames)
            frames = np.stack([between(ring, first, first + n) for ring in self._rings], axis=1)
            lost = min(max(0, int(written[0]) - self._safe_frames - first), n)
            frames[:lost] = 0.0
            self.missing_frames += lost
            self._write(frames)
            self.done_frames += n

    def _write(self, frames: Frames) -> None:
        if self.failed:
            self.missing_frames += len(frames)
            return
        if self.file is None and self.track.from_first_sound and not frames.any():
            return
        try:
            if self.file is None:
                self.open(self.done_frames)
            assert self.file is not None
            self.file.write(frames)
        except OSError as error:
            self.failed = error.strerror or str(error)
            self.missing_frames += len(frames)

    def update(self) -> None:
        """Let the file be readable up to here."""
        self._finish(lambda file: file.update())

    def close(self) -> None:
        """Finish the file."""
        self._finish(lambda file: file.close())

    def _finish(self, act: Callable[[WavFile], None]) -> None:
        if self.file is None:
            return
        try:
            act(self.file)
        except OSError as error:
            self.failed = self.failed or error.strerror or str(error)


class Taking:
    """A take that is being written. Somebody calls `step` often, and `close` at the end."""

    def __init__(self, plan: Plan, memory: Memory) -> None:
        """OSError where a file cannot be made."""
        self._first = plan.first_frame
        self._delay_frames = max(track.delay_frames for track in plan.tracks)
        self._written = memory.array(np.int64, plan.written_byte, 1)
        self._tracks = [_Writing(track, plan, memory) for track in plan.tracks]
        self._ends: dict[str, int] = {}
        self._told: list[_Writing] = []
        self._seen = plan.first_frame
        for each in self._tracks:
            if not each.track.from_first_sound:
                each.open()

    def end(self, what: str, frame: int) -> None:
        """Let the tracks of that kind end before `frame`."""
        self._ends[what] = max(frame, self._first)

    @property
    def ended(self) -> bool:
        """Tell whether every track is at its end."""
        ends = (self._ends.get(each.track.what) for each in self._tracks)
        return all(
            end is not None and each.done_frames >= end - self._first for each, end in zip(self._tracks, ends)
        )

    def step(self) -> None:
        """Write what had been there at the last step: by now it has arrived here on every kind of processor.

        All tracks go the same way, up to the last frame that every one of them has.
        """
        ready, self._seen = self._seen, int(self._written[0])
        for each in self._tracks:
            stop = min(ready - self._delay_frames, self._ends.get(each.track.what, ready))
            each.advance(stop - self._first, self._written)

    def end_here(self) -> None:
        """Let all tracks end where the engine has ended."""
        last = int(self._written[0]) - self._delay_frames
        for each in self._tracks:
            self.end(each.track.what, min(last, self._ends.get(each.track.what, last)))

    def failures(self) -> list[str]:
        """Return one line for each file that ends early and has not been told of."""
        failed = [each for each in self._tracks if each.failed and each not in self._told]
        self._told += failed
        return [f"{each.track.path}: the recording ends here ({each.failed})" for each in failed]

    def update(self) -> None:
        """Let all files be readable up to here."""
        for each in self._tracks:
            each.update()

    def close(self) -> dict[str, Any]:
        """Finish all files; return what there is: paths with their frames, and the most frames that one lacks."""
        for each in self._tracks:
            each.close()
        return {
            "files": [[each.track.path, each.file.n_frames] for each in self._tracks if each.file is not None],
            "missing": max(each.missing_frames for each in self._tracks),
        }
