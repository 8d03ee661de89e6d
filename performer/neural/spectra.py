"""Audio to complex spectra and back, and the rounds of fast Griffin-Lim that make the two agree.

Spectra are (n_hops, n_bins), their Hann windows centred on the hops. The transforms are scipy's, which computes
many in one go; what lies between them is compiled.
"""

import numba
import numpy as np
import numpy.typing as npt
import scipy.fft

Real = npt.NDArray[np.float32]
Complex = npt.NDArray[np.complex64]

MOMENTUM = 0.99
"""How far each round steps beyond what the last two agree on (Perraudin, Balazs, Søndergaard 2013)."""

_TINY = np.float32(1e-20)
_LEAST_WEIGHT = np.float32(1e-3)  # of overlapped windows; reached nowhere but in the padding

compiled = numba.njit(cache=True, nogil=True, error_model="numpy")


def hann(n_fft: int) -> Real:
    """Return the periodic Hann window (n_fft,)."""
    return np.hanning(n_fft + 1)[:-1].astype(np.float32)


def spectra_of(audio: Real, hop_frames: int, n_hops: int, n_bins: int) -> Complex:
    """Return the spectra (n_hops, n_bins) of audio (n_frames,)."""
    n_fft = 2 * (n_bins - 1)
    windows = np.empty((n_hops, n_fft), np.float32)
    _cut_windows(audio, hann(n_fft), hop_frames, windows)
    return np.asarray(scipy.fft.rfft(windows, axis=1, overwrite_x=True))


def audio_of(spectra: Complex, hop_frames: int) -> Real:
    """Return the audio (n_hops * hop_frames,) whose spectra are nearest to these."""
    n_hops, n_bins = spectra.shape
    n_fft = 2 * (n_bins - 1)
    windows: Real = np.asarray(scipy.fft.irfft(spectra, n=n_fft, axis=1))
    audio = np.zeros(n_hops * hop_frames + n_fft, np.float32)
    weight = np.zeros_like(audio)
    _overlap_add(windows, hann(n_fft), hop_frames, audio, weight)
    half = n_fft // 2
    np.divide(audio, np.maximum(weight, _LEAST_WEIGHT), out=audio)
    return audio[half : half + n_hops * hop_frames]


def polished(wanted: Real, spectra: Complex, hop_frames: int, n_rounds: int) -> Complex:
    """Return spectra nearer to those of real audio, at the magnitudes `wanted` (n_hops, n_bins)."""
    before, current = spectra, spectra
    for number in range(n_rounds):
        consistent = spectra_of(audio_of(current, hop_frames), hop_frames, *spectra.shape)
        current = np.empty_like(consistent)
        _accelerate(consistent, before, wanted, np.float32(MOMENTUM if number else 0.0), current)
        before = consistent
    return current


@compiled
def _cut_windows(audio: Real, window: Real, hop_frames: int, out: Real) -> None:
    n_hops, n_fft = out.shape
    half = n_fft // 2
    for hop in range(n_hops):
        start = hop * hop_frames - half
        first = min(n_fft, max(0, -start))
        last = max(first, min(n_fft, len(audio) - start))
        out[hop, :first] = 0.0
        for i in range(first, last):
            out[hop, i] = audio[start + i] * window[i]
        out[hop, last:] = 0.0


@compiled
def _overlap_add(windows: Real, window: Real, hop_frames: int, audio: Real, weight: Real) -> None:
    n_hops, n_fft = windows.shape
    for hop in range(n_hops):
        start = hop * hop_frames
        for i in range(n_fft):
            audio[start + i] += windows[hop, i] * window[i]
            weight[start + i] += window[i] * window[i]


@compiled
def _accelerate(consistent: Complex, before: Complex, wanted: Real, momentum: np.float32, out: Complex) -> None:
    """Step beyond the consistent spectra by what they moved since the last round, at the wanted magnitudes."""
    n_hops, n_bins = consistent.shape
    for hop in range(n_hops):
        for k in range(n_bins):
            now = consistent[hop, k]
            was = before[hop, k]
            real = now.real + momentum * (now.real - was.real)
            imaginary = now.imag + momentum * (now.imag - was.imag)
            gain = wanted[hop, k] / np.sqrt(real * real + imaginary * imaginary + _TINY)
            out[hop, k] = complex(real * gain, imaginary * gain)
