"""The log-mel picture of a sound, there and back, in numpy: the twin of what the exported graphs compute.

Full band; fine in time at the onset and coarser further on, because a hit is mostly its attack and because what
is taken apart into principal components is weighed by how many numbers speak of it. Levels are relative to the
loudest point of the picture, so that gain does not show.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import scipy.fft

Array = npt.NDArray[np.float32]

NARROW_TIMES = 4
"""How much longer the window and hop of the narrow bands are: at 43 Hz a bin all kicks have the same note."""

FIRST_NARROW_BIN = 2  # below it is nothing to be heard, only what leaks from 0 Hz


@dataclass(frozen=True, slots=True)
class MelSettings:
    """Everything that shapes the picture. `n_frames` is a whole number of hops, `n_fft` of four hops."""

    sample_rate: int
    n_frames: int
    n_fft: int
    hop_frames: int
    n_bands: int
    n_single_steps: int  # steps at the onset that are one hop long
    step_growth: float  # how much longer each further step is than the one before
    floor_db: float  # against the loudest point; the logarithm bends softly into it
    margin_db: float  # what is decoded less than this above the floor is silence
    n_narrow: int = 0  # bands of a single bin of a longer window: lows, finer than ears and `n_fft` have them

    @property
    def n_hops(self) -> int:
        return self.n_frames // self.hop_frames

    @property
    def n_bins(self) -> int:
        return self.n_fft // 2 + 1

    @property
    def n_columns(self) -> int:
        """The width of a picture: the narrow bands, then the others."""
        return self.n_narrow + self.n_bands

    @property
    def narrow_fft(self) -> int:
        return NARROW_TIMES * self.n_fft

    @property
    def narrow_hop_frames(self) -> int:
        return NARROW_TIMES * self.hop_frames

    @property
    def floor(self) -> float:
        """The power, relative to the loudest point, into which the logarithm bends."""
        return 10.0 ** (self.floor_db / 10.0)

    @property
    def silence(self) -> float:
        """The power, relative to the loudest point, that decoding takes away."""
        return 10.0 ** ((self.floor_db + self.margin_db) / 10.0)


@lru_cache
def window(settings: MelSettings) -> Array:
    """Return the periodic Hann window, (n_fft,)."""
    return np.hanning(settings.n_fft + 1)[:-1].astype(np.float32)


def step_edges(settings: MelSettings) -> list[tuple[int, int]]:
    """Return first and past-the-last hop of each step; together they cover all hops once."""
    edges, start, length = [], 0, 1.0
    while start < settings.n_hops:
        end = min(settings.n_hops, start + max(1, round(length)))
        edges.append((start, end))
        start = end
        if len(edges) >= settings.n_single_steps:
            length *= settings.step_growth
    return edges


@lru_cache
def pooling(settings: MelSettings) -> Array:
    """Return the matrix (n_steps, n_hops) that takes the mean over the hops of each step."""
    matrix = np.zeros((len(step_edges(settings)), settings.n_hops), np.float32)
    for row, (start, end) in zip(matrix, step_edges(settings)):
        row[start:end] = 1.0 / (end - start)
    return matrix


def band_centres_hz(settings: MelSettings) -> npt.NDArray[np.float64]:
    """Return the band edges and centres, (n_bands + 2,), evenly spaced on the mel scale from 0 to half the rate."""
    top = 2595.0 * np.log10(1.0 + settings.sample_rate / 2 / 700.0)
    return 700.0 * (10.0 ** (np.linspace(0.0, top, settings.n_bands + 2) / 2595.0) - 1.0)


@lru_cache
def bands(settings: MelSettings) -> Array:
    """Return the matrix (n_bins, n_bands) of triangles that give each band the mean power of its bins.

    A triangle reaches at least one bin to either side, so that no low band falls between two bins.
    """
    bin_hz = settings.sample_rate / settings.n_fft
    bins = np.arange(settings.n_bins)[:, None] * bin_hz  # (n_bins, 1)
    edges = band_centres_hz(settings)
    centres = edges[1:-1]
    below, above = np.minimum(edges[:-2], centres - bin_hz), np.maximum(edges[2:], centres + bin_hz)
    rising, falling = (bins - below) / (centres - below), (above - bins) / (above - centres)
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return (triangles / triangles.sum(axis=0)).astype(np.float32)


def power(audio: Array, settings: MelSettings) -> Array:
    """Return the power spectra (B, n_hops, n_bins) of audio (B, n_frames), windows centred on the hops."""
    half = settings.n_fft // 2
    out = np.empty((len(audio), settings.n_hops, settings.n_bins), np.float32)
    for one, spectra in zip(audio.astype(np.float32, copy=False), out):  # by turns: what fits the cache is quick
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(one, half), settings.n_fft)
        windows = windows[: settings.n_frames : settings.hop_frames] * window(settings)  # (n_hops, n_fft)
        parts = scipy.fft.rfft(windows, overwrite_x=True).view(np.float32)  # real and imaginary by turns
        np.square(parts, out=parts)
        np.add(parts[:, ::2], parts[:, 1::2], out=spectra)
    return out


@lru_cache
def narrow_waves(settings: MelSettings) -> Array:
    """Return the windowed cosines, then sines, (narrow_fft, 2 * n_narrow), whose power is that of the narrow bands.

    They are as loud as the others': a steady tone has the same level in both.
    """
    n_fft = settings.narrow_fft
    bins = FIRST_NARROW_BIN + np.arange(settings.n_narrow)
    turns = 2.0 * np.pi / n_fft * np.outer(np.arange(n_fft), bins)
    long_window = np.hanning(n_fft + 1)[:-1, None] / NARROW_TIMES
    return (np.hstack([np.cos(turns), np.sin(turns)]) * long_window).astype(np.float32)


@lru_cache
def narrow_pooling(settings: MelSettings) -> Array:
    """Return the matrix (n_steps, n_narrow_hops) that takes means over steps of straight lines between the hops."""
    hops = np.arange(0, settings.n_frames, settings.hop_frames, dtype=np.float64)
    longer_hops = np.arange(0, settings.n_frames, settings.narrow_hop_frames, dtype=np.float64)
    return pooling(settings) @ _straight_lines(hops, longer_hops)


def narrow_power(audio: Array, settings: MelSettings) -> Array:
    """Return the power (B, n_narrow_hops, n_narrow) of audio (B, n_frames) in the narrow bands."""
    padded = np.pad(audio.astype(np.float32, copy=False), ((0, 0), (settings.narrow_fft // 2,) * 2))
    windows = np.lib.stride_tricks.sliding_window_view(padded, settings.narrow_fft, axis=1)
    parts = windows[:, : settings.n_frames : settings.narrow_hop_frames] @ narrow_waves(settings)
    return np.square(parts[..., : settings.n_narrow]) + np.square(parts[..., settings.n_narrow :])


def log_mel(audio: Array, settings: MelSettings) -> Array:
    """Return the picture (B, n_steps, n_columns) of audio (B, n_frames), in dB from `floor_db` to 0.

    The loudest point is that of the bands; narrow ones may lie above it.
    """
    mel = pooling(settings) @ power(audio, settings) @ bands(settings)  # (B, n_steps, n_bands)
    loudest = mel.max(axis=(1, 2), keepdims=True)
    if settings.n_narrow:
        mel = np.concatenate([narrow_pooling(settings) @ narrow_power(audio, settings), mel], axis=2)
    return 10.0 * np.log10(mel / np.maximum(loudest, TINY_POWER) + settings.floor, dtype=np.float32)


def column_places(settings: MelSettings) -> Array:
    """Return where each column lies among the bands, (n_columns,): from 0 at the lowest to 1 at the highest."""
    places = np.linspace(0.0, 1.0, settings.n_bands)
    bins = FIRST_NARROW_BIN + np.arange(settings.n_narrow)
    narrow_hz = bins * settings.sample_rate / settings.narrow_fft
    narrow_places = np.interp(narrow_hz, band_centres_hz(settings)[1:-1], places)
    return np.concatenate([narrow_places, places]).astype(np.float32)


TINY_POWER = np.float32(1e-12)
"""Silence divided by this is still silence."""


LOUDEST_DB = np.float32(12.0)
"""Of a decoded picture, whose loudest point is about 0; latents far from any sound would go beyond all numbers."""


def spread_in_time(settings: MelSettings, hop_frames: int) -> Array:
    """Return the matrix (n_hops, n_steps) that draws straight lines between the middles of the steps.

    `hop_frames` is the hop of the wanted picture, which may be finer than the one that was looked at.
    """
    middles = np.array([(start + end - 1) / 2 for start, end in step_edges(settings)]) * settings.hop_frames
    return _straight_lines(np.arange(0, settings.n_frames, hop_frames), middles)


def spread_in_frequency(settings: MelSettings) -> Array:
    """Return the matrix (n_bands, n_bins) that draws straight lines between the centres of the bands."""
    bins = np.arange(settings.n_bins) * settings.sample_rate / settings.n_fft
    return np.ascontiguousarray(_straight_lines(bins, band_centres_hz(settings)[1:-1]).T)


def _straight_lines(at: npt.NDArray[np.floating], knots: npt.NDArray[np.float64]) -> Array:
    """Return the matrix (len(at), len(knots)) of linear interpolation; held constant beyond the outer knots."""
    unit = np.eye(len(knots))
    return np.stack([np.interp(at, knots, row) for row in unit], axis=1).astype(np.float32)


def magnitude(picture: Array, settings: MelSettings, hop_frames: int) -> Array:
    """Return magnitudes (B, n_bins, n_hops) at `hop_frames` of pictures (B, n_steps, n_columns), peak about 1.

    The narrow bands have no part in it.
    """
    bands_db = picture[:, :, settings.n_narrow :]
    level_db = spread_in_time(settings, hop_frames) @ bands_db @ spread_in_frequency(settings)
    level_db = np.minimum(level_db, LOUDEST_DB)
    relative = np.exp(level_db * np.float32(np.log(10.0) / 10.0)) - settings.silence
    return np.sqrt(np.maximum(relative, 0.0)).transpose(0, 2, 1).astype(np.float32)
