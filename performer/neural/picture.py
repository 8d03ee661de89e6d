"""Pictures of sounds: spectrograms as PNG, inputs and outputs side by side.

A PNG of plain pixels is a header and a deflated block, so it is written here rather than by a library that every
player would have to install.
"""

import struct
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from performer.neural.spectra import spectra_of
from performer.sound.resample import resample
from performer.sound.sound import Sound

Pixels = npt.NDArray[np.uint8]

SAMPLE_RATE = 44_100  # of the picture: every sound is drawn over the same range of frequencies
HEIGHT = 256
LOWEST_HZ, HIGHEST_HZ = 30.0, 22_000.0
RANGE_DB = 80.0
N_FFT, HOP_FRAMES = 2048, 128
GAP, GREY = 12, 96  # columns between two sounds, and how light they are

COLOURS = np.array(
    [
        *((0, 0, 4), (40, 11, 84), (101, 21, 110), (159, 42, 99)),
        *((212, 72, 66), (245, 125, 21), (250, 193, 39), (252, 255, 164)),
    ],
    np.float64,
)
"""From the floor to the loudest, evenly spaced."""


def spectrograms_png(sounds: Sequence[Sound]) -> bytes:
    """Return a PNG of the sounds from left to right, each by its own loudest point; low frequencies below."""
    pictures = [_coloured(_level_db(sound)) for sound in sounds]
    gap = np.full((HEIGHT, GAP, 3), GREY, np.uint8)
    columns = [part for picture in pictures for part in (picture, gap)][:-1]
    return png(np.concatenate(columns, axis=1))


def png(pixels: Pixels) -> bytes:
    """Return the PNG file of pixels (height, width, 3): red, green, blue."""
    height, width, _ = pixels.shape
    unfiltered = np.pad(
        pixels.reshape(height, width * 3), ((0, 0), (1, 0))
    )  # each row begins with its filter: none
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(unfiltered.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, content) for name, content in parts)


def _part(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _level_db(sound: Sound) -> npt.NDArray[np.float32]:
    """Return levels (HEIGHT, n_hops) against the loudest, -RANGE_DB to 0, the highest frequency first."""
    mono = resample(Sound(sound.mono()[:, None], sound.sample_rate), SAMPLE_RATE).frames[:, 0]
    n_hops = -(-len(mono) // HOP_FRAMES)
    magnitude = np.abs(spectra_of(np.ascontiguousarray(mono), HOP_FRAMES, n_hops, N_FFT // 2 + 1))
    loudest = max(float(magnitude.max()), 1e-12)
    level_db = 20.0 * np.log10(np.maximum(magnitude / loudest, 10.0 ** (-RANGE_DB / 20.0)))
    hz = np.geomspace(HIGHEST_HZ, LOWEST_HZ, HEIGHT)
    bins = hz * N_FFT / SAMPLE_RATE
    below = np.floor(bins).astype(int)
    share = (bins - below)[:, None]
    return ((1.0 - share) * level_db.T[below] + share * level_db.T[below + 1]).astype(np.float32)


def _coloured(level_db: npt.NDArray[np.float32]) -> Pixels:
    """Return the pixels (height, width, 3) of levels from -RANGE_DB to 0."""
    at = np.clip(1.0 + level_db / RANGE_DB, 0.0, 1.0) * (len(COLOURS) - 1)
    channels = [np.interp(at, np.arange(len(COLOURS)), column) for column in COLOURS.T]
    return np.stack(channels, axis=-1).astype(np.uint8)
