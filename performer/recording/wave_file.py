"""A WAV file of 32-bit floats that grows while it can be read; beyond 4 GB it is an RF64 file (EBU Tech 3306)."""

import struct
from pathlib import Path

from performer.audio_format import Frames

HEADER_BYTES = 94
_MOST = 0xFFFFFFFF  # that a size of 32 bits holds; in an RF64 it says "see ds64"
_FLOAT, _BITS = 3, 32


def header(sample_rate: int, n_channels: int, n_frames: int) -> bytes:
    """Return the first HEADER_BYTES of a file with `n_frames`.

    The room for the sizes of 64 bits is kept from the start, so that the file becomes an RF64 where it lies.
    """
    width = n_channels * _BITS // 8
    data_bytes = n_frames * width
    riff_bytes = HEADER_BYTES - 8 + data_bytes
    is_long = riff_bytes >= _MOST
    sizes = struct.pack("<QQQI", riff_bytes, data_bytes, n_frames, 0) if is_long else bytes(28)
    return b"".join(
        (
            struct.pack("<4sI4s", b"RF64" if is_long else b"RIFF", _MOST if is_long else riff_bytes, b"WAVE"),
            struct.pack("<4sI", b"ds64" if is_long else b"JUNK", len(sizes)) + sizes,
            struct.pack(
                "<4sIHHIIHHH", b"fmt ", 18, _FLOAT, n_channels, sample_rate, sample_rate * width, width, _BITS, 0
            ),
            struct.pack("<4sII", b"fact", 4, min(n_frames, _MOST)),
            struct.pack("<4sI", b"data", _MOST if is_long else data_bytes),
        )
    )


class WavFile:
    """A file that is written from front to back. What `update` has said is there, whatever happens after it."""

    def __init__(self, path: Path, sample_rate: int, n_channels: int, silent_frames: int = 0) -> None:
        """Make a new file that begins with silence, which takes no room on a disk that knows holes.

        OSError where it cannot be made, or is there already.
        """
        self.n_frames = silent_frames
        self._rate, self._n_channels = sample_rate, n_channels
        self._file = path.open("xb", buffering=0)
        self._file.truncate(HEADER_BYTES + silent_frames * 4 * n_channels)
        self.update()

    def write(self, frames: Frames) -> None:
        """Add frames, (n_frames, n_channels), at the end; OSError, and only whole frames stay, where that fails."""
        left = memoryview(frames.astype("<f4", copy=False).tobytes())
        while left:
            n = self._file.write(left)
            left = left[n or 0 :]
        self.n_frames += len(frames)

    def update(self) -> None:
        """Let the header say how much there is."""
        self._file.seek(0)
        self._file.write(header(self._rate, self._n_channels, self.n_frames))
        self._file.seek(HEADER_BYTES + self.n_frames * 4 * self._n_channels)

    def close(self) -> None:
        """Finish the file: nothing is behind the last frame that the header knows."""
        self.update()
        self._file.truncate(self._file.tell())
        self._file.close()
