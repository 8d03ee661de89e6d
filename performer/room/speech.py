"""Whether a hit is speech: plain features of how it sounds over time, no model.

A voice holds a pitch of many overtones that glides, neither still nor jumping, and swells where a hit dies away at
once. What follows it closely and is no clear hit belongs to it: the hissing end of a word has no pitch.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Mono = npt.NDArray[np.float32]
Reals = npt.NDArray[np.float64]

WINDOW_SECONDS, HOP_SECONDS = 0.04, 0.01
LOWEST_HZ, HIGHEST_HZ = 75.0, 400.0  # of a voice's pitch
BAND_HZ = 80.0, 3500.0  # in which it is looked for
OVERTONES = 1.5  # times the pitch: what lies above is overtones
EARLY_SECONDS = 0.06
PERIODIC = 0.6  # of the autocorrelation from which on a window is voiced
AUDIBLE_DB = 25.0  # a window that lies further under the loudest says nothing
JUMP = 0.12  # of an octave within a hop: a voice glides

# of a voice; chosen on spoken digits of two speakers, drums, body percussion and rooms, tried on others
LEAST_VOICED_SECONDS, MOST_EARLY, LEAST_OVERTONES, LEAST_WANDER = 0.08, 0.7, 0.2, 0.05
CARRIES_ON_SECONDS, MOST_EARLY_AFTER = 0.2, 0.85


class Features(NamedTuple):
    """What tells a voice from a hit."""

    voiced_seconds: float  # the longest stretch of a pitch that does not jump
    early: float  # share of the energy that comes at once
    overtones: float  # share of the energy that overtones have while it is voiced
    wander: float  # octaves that the pitch moves over while it is voiced

    @property
    def voice(self) -> bool:
        """Whether this is a voice by itself."""
        return (
            self.voiced_seconds >= LEAST_VOICED_SECONDS
            and self.early <= MOST_EARLY
            and self.overtones >= LEAST_OVERTONES
            and self.wander >= LEAST_WANDER
        )


class Speech:
    """Tells of one hit after another whether it is speech."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._until = -sample_rate  # the frame in which the last speech ended

    def is_speech(self, audio: Mono, onset_frame: int) -> bool:
        """Return whether a hit, (n_frames,) that begin at `onset_frame`, is speech; give them in order."""
        early = _early(audio, self._rate)
        follows = self._follows(onset_frame)
        if early > (MOST_EARLY_AFTER if follows else MOST_EARLY):  # most hits; their spectra are not needed
            return False
        if not follows and not features(audio, self._rate).voice:
            return False
        self._until = onset_frame + len(audio)
        return True

    def will_be_speech(self, attack: Mono, onset_frame: int) -> bool:
        """Return whether a hit that begins like this, (n_frames,), can only be speech, as it follows some closely.

        The energy that came at once becomes a smaller share, never a larger one. No other hit is known for a voice
        by its first tenth of a second: one in which a pitch glides takes longer. Nothing of this is remembered.
        """
        return self._follows(onset_frame) and _early(attack, self._rate) <= MOST_EARLY_AFTER

    def _follows(self, onset_frame: int) -> bool:
        return onset_frame - self._until <= CARRIES_ON_SECONDS * self._rate


def features(audio: Mono, sample_rate: int) -> Features:
    """Return the features of a hit, (n_frames,) from its onset on."""
    window, hop = round(WINDOW_SECONDS * sample_rate), round(HOP_SECONDS * sample_rate)
    early = _early(audio, sample_rate)
    if len(audio) < window:
        return Features(0.0, early, 0.0, 0.0)
    power = _spectra(audio, window, hop)
    hz = np.fft.rfftfreq(2 * (power.shape[1] - 1), 1.0 / sample_rate)
    power *= (hz >= BAND_HZ[0]) & (hz <= BAND_HZ[1])
    level = power.sum(axis=1)
    pitch = _pitches(power, window, sample_rate)
    pitch[level < level.max() * 10.0 ** (-AUDIBLE_DB / 10.0)] = 0.0
    first, stop = _longest(pitch)
    if first == stop:
        return Features(0.0, early, 0.0, 0.0)
    above = (
        np.where(hz > OVERTONES * pitch[first:stop, None], power[first:stop], 0.0).sum() / level[first:stop].sum()
    )
    wander = float(np.ptp(np.log2(pitch[first:stop])))
    return Features((stop - first) * HOP_SECONDS, early, float(above), wander)


def _early(audio: Mono, sample_rate: int) -> float:
    energy = np.square(audio, dtype=np.float64)
    return float(energy[: round(EARLY_SECONDS * sample_rate)].sum() / max(energy.sum(), 1e-20))


def _spectra(audio: Mono, window: int, hop: int) -> Reals:
    """Return the power spectra of all windows, (n_windows, n_bins)."""
    places = np.arange(0, len(audio) - window + 1, hop)
    cut = np.lib.stride_tricks.sliding_window_view(audio, window)[places] * np.hanning(window)
    return np.square(np.abs(np.fft.rfft(cut, _n_fft(window))))


def _n_fft(window: int) -> int:
    return 1 << (2 * window - 1).bit_length()


def _pitches(power: Reals, window: int, sample_rate: int) -> Reals:
    """Return the pitch of each window in Hz, 0 where it has none."""
    first, stop = round(sample_rate / HIGHEST_HZ), round(sample_rate / LOWEST_HZ)
    n_fft = _n_fft(window)
    taper = np.fft.irfft(np.square(np.abs(np.fft.rfft(np.hanning(window), n_fft))))[:stop]
    alike = np.fft.irfft(power, n_fft)[:, :stop] * (taper[0] / taper)
    part = alike[:, first:] / np.maximum(alike[:, :1], 1e-20)
    lag = np.argmax(part, axis=1)
    best = part[np.arange(len(part)), lag]
    peak = (lag > 0) & (lag < part.shape[1] - 1)  # at the edge it is a slope
    return np.where((best > PERIODIC) & peak, sample_rate / (lag + first), 0.0)


def _longest(pitch: Reals) -> tuple[int, int]:
    """Return the first and the stop window of the longest stretch whose pitch does not jump."""
    best, first = (0, 0), 0
    for i, now in enumerate(pitch):
        if now == 0.0:
            first = i + 1
        elif i > first and abs(np.log2(now / pitch[i - 1])) > JUMP:
            first = i
        if i + 1 - first > best[1] - best[0]:
            best = first, i + 1
    return best
