"""A hit without the room's floor: a gentle spectral gate that knows the floor from the room just before the hit.

Nothing but the audio around the hit goes in, so whoever cuts it again, out of a recording, gets the same bits.
"""

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]
Powers = npt.NDArray[np.float64]

WINDOW_SECONDS = 0.021  # about; a power of two of frames
OVERLAP = 2  # windows over every frame
LEAST_LEAD_WINDOWS = 2  # of room before the onset, end to end: in less there is no telling what its floor is
GUARD_SECONDS = 0.0015  # before the onset that may be the hit's already
QUIET_SHARE = 0.35  # of the moments before a hit; an earlier hit may fill the others
OVER = 2.0  # times the floor's power is taken away: it is never the same twice
LEAST_GAIN = 10.0 ** (-12.0 / 20.0)  # what is all floor is let through so far: a gate that shuts would pump
ATTACK_SECONDS, FADE_SECONDS = 0.008, 0.012  # after the onset that stays as it is, and from there to the gate


def without_floor(audio: npt.NDArray[np.float32], sample_rate: int, onset_frame: int) -> npt.NDArray[np.float32]:
    """Return `audio`, (n_frames, n_channels), with the room's floor lowered from a little after the onset on.

    What lies before `onset_frame` tells what the floor is; where that is too short, or silent, nothing changes.
    """
    n_fft = 2 ** max(2, round(float(np.log2(WINDOW_SECONDS * sample_rate))))
    n_lead = onset_frame - round(GUARD_SECONDS * sample_rate)
    first = onset_frame + round(ATTACK_SECONDS * sample_rate)
    if n_lead < LEAST_LEAD_WINDOWS * n_fft or first >= len(audio):
        return audio
    n_fade = max(1, round(FADE_SECONDS * sample_rate))
    wet = np.clip((np.arange(len(audio)) - first) / n_fade, 0.0, 1.0)
    made = audio.copy()
    for channel in range(audio.shape[1]):
        dry = audio[:, channel].astype(np.float64)
        made[first:, channel] += (wet * (_gated(dry, n_fft, n_lead) - dry))[first:].astype(np.float32)
    return made


def _gated(dry: Reals, n_fft: int, n_lead: int) -> Reals:
    """Return one channel with its floor lowered throughout, (n_frames,)."""
    hop = n_fft // OVERLAP
    n_hops = -(-len(dry) // hop) + OVERLAP - 1
    padded = np.zeros((n_hops - 1) * hop + n_fft)
    before = n_fft - hop  # so that as many windows lie over the first frame as over any other
    padded[before : before + len(dry)] = dry
    window = np.sin(np.pi * (np.arange(n_fft) + 0.5) / n_fft)  # once into the spectrum and once out of it
    windows = np.lib.stride_tricks.sliding_window_view(padded, n_fft)[::hop]
    spectra = np.fft.rfft(windows * window, axis=1)  # (n_hops, n_bins)
    power = np.square(spectra.real) + np.square(spectra.imag)
    floor = _floor(power[OVERLAP - 1 : 1 + (before + n_lead - n_fft) // hop])
    parts = np.fft.irfft(spectra * _gains(power, floor), n_fft, axis=1) * window
    made = np.zeros((n_hops + OVERLAP - 1, hop))
    for turn in range(OVERLAP):
        made[turn : turn + n_hops] += parts[:, turn * hop : (turn + 1) * hop]
    total = float(np.square(window).sum()) / hop  # of the windows over a frame: the same everywhere
    return made.ravel()[before : before + len(dry)] / total


def _floor(power: Powers) -> Reals:
    """Return the floor's power in each bin, (n_bins,), from the quieter of the moments before a hit."""
    quiet = np.quantile(power, QUIET_SHARE, axis=0) / -np.log(1.0 - QUIET_SHARE)  # noise's power is exponential
    padded = np.pad(quiet, 1, mode="edge")
    return (padded[:-2] + padded[1:-1] + padded[2:]) / 3.0


def _gains(power: Powers, floor: Reals) -> Reals:
    """Return how much of each bin is let through, (n_hops, n_bins); neighbours go together, or it would chirp."""
    near = np.pad(power, 1, mode="edge")
    near = (near[:-2] + near[1:-1] + near[2:]) / 3.0
    near = (near[:, :-2] + near[:, 1:-1] + near[:, 2:]) / 3.0
    share = np.divide(OVER * floor, near, out=np.zeros_like(near), where=near > 0.0)
    return np.sqrt(np.maximum(1.0 - share, LEAST_GAIN**2))


__all__ = ["without_floor"]
