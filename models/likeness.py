"""How unlike two sounds are, measured on their spectra: for evaluation exactly, for training in small.

Both mean decibels: the mean difference of two full-band spectrograms, scaled to equal energy and looked at down to
-80 dB of the first one's loudest point. In the `envelope` figure both are smoothed in time and frequency first, so
that the texture of noise does not count; that is nearer to what an ear objects to.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr
from scipy.ndimage import uniform_filter
from scipy.signal import stft

from models.mel import Array, MelSettings, power

SAMPLE_RATE = 44_100
LONGEST_SECONDS = 2.0
SHORTEST_FRAMES = 11_025  # a click is compared over a quarter of a second
WINDOWS_FRAMES = (256, 1024, 4096)
RANGE_DB = 80.0  # looked at, down from the loudest point
RANGE = 10.0 ** (-RANGE_DB / 20.0)
ONSET_SHARE = 0.05
LEAD_FRAMES = 44

CELL_BINS, CELL_HOPS = 8, 5
"""A cell of the small envelope: as wide and as long as the smoothing of the exact one at 1024 frames."""


def load(path: Path) -> Array:
    """Return a file's sound as it is compared: mono at 44.1 kHz, from its beginning."""
    frames, rate = soundfile.read(path, dtype="float32", always_2d=True)
    mono = frames.mean(axis=1)
    return beginning(mono if rate == SAMPLE_RATE else soxr.resample(mono, rate, SAMPLE_RATE))


def beginning(mono: Array) -> Array:
    """Return at most two seconds (n_frames,) from just before the sound first reaches a twentieth of its peak."""
    peak = np.abs(mono).max(initial=0.0)
    start = 0 if peak < 1e-6 else max(0, int(np.argmax(np.abs(mono) > ONSET_SHARE * peak)) - LEAD_FRAMES)
    return mono[start:][: int(SAMPLE_RATE * LONGEST_SECONDS)]


def distances(original: Array, other: Array) -> tuple[float, float]:
    """Return `raw` and `envelope` in dB over the original's length; both mono at 44.1 kHz, cut by `beginning`."""
    n_frames = max(len(original), SHORTEST_FRAMES)
    a = np.pad(original, (0, n_frames - len(original)))
    b = np.pad(other, (0, max(0, n_frames - len(other))))[:n_frames]
    b = b * np.sqrt(np.square(a).sum() / max(np.square(b).sum(), 1e-12))
    raw, envelope = [], []
    for window in WINDOWS_FRAMES:
        spectra = [np.abs(stft(x, nperseg=window, noverlap=window - window // 4)[2]) for x in (a, b)]
        floor = spectra[0].max() * RANGE
        level_a, level_b = (20.0 * np.log10(np.maximum(s, floor)) for s in spectra)
        raw.append(np.abs(level_a - level_b).mean())
        area = (max(3, window // 128), 5)
        envelope.append(np.abs(uniform_filter(level_a, area) - uniform_filter(level_b, area)).mean())
    return float(np.mean(raw)), float(np.mean(envelope))


def small_envelope(audio: Array, settings: MelSettings) -> tuple[npt.NDArray[np.float16], int]:
    """Return cells (n_cells_in_time, n_cells_in_frequency) in dB at equal energy, and how many cells long it is.

    `settings` only say how to take the spectrum; the mel scale has no part in it.
    """
    spectra = power(audio[None], settings)[0, :, :-1]  # (n_hops, n_bins - 1)
    n_cells = len(spectra) // CELL_HOPS
    level_db = 10.0 * np.log10(np.maximum(spectra, spectra.max() * RANGE**2) / np.square(audio).sum())
    cells = level_db[: n_cells * CELL_HOPS].reshape(n_cells, CELL_HOPS, -1, CELL_BINS).mean(axis=(1, 3))
    sounding = np.flatnonzero(np.abs(audio) > np.abs(audio).max() * RANGE)[-1] + 1
    cell_frames = CELL_HOPS * settings.hop_frames
    length = -(-max(int(sounding), SHORTEST_FRAMES) // cell_frames)
    return cells.astype(np.float16), min(n_cells, length)
