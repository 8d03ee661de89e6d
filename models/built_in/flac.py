"""Writing the built-in sounds: 16-bit FLAC, and the fingerprint by which a kit knows them again."""

import hashlib
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray


def write_flac(path: Path, frames: NDArray[np.float32], sample_rate: int) -> str:
    """Write frames (n_frames, n_channels) within -1 to 1 and return the fingerprint of what can be read back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = np.round(frames * 32767).astype(np.int16)
    soundfile.write(path, whole, sample_rate, subtype="PCM_16", format="FLAC", compression_level=1.0)
    return fingerprint_of(path)


def fingerprint_of(path: Path) -> str:
    """Return 32 hexadecimal digits made of a file's rate, number of channels and frames."""
    frames, sample_rate = soundfile.read(path, dtype="float32", always_2d=True)
    digest = hashlib.blake2b(digest_size=16)
    digest.update(np.int64(sample_rate).tobytes())
    digest.update(np.int64(frames.shape[1]).tobytes())
    digest.update(np.ascontiguousarray(frames, "<f4").tobytes())
    return digest.hexdigest()
