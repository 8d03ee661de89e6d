"""Where events begin: the rise of the energy, found to the frame."""

from typing import Any

import numpy as np
import numpy.typing as npt

from performer.audio_format import gain_of_db

Mono = npt.NDArray[np.float32]

_BELOW_PEAK_DB = -34.0  # an event has begun when it is this near its peak …
_ABOVE_FLOOR = 4.0  # … and this many times louder than what was there before
_NEVER_ABOVE = 0.25  # of the peak, however loud the floor
_LOOK_BACK_SECONDS = 0.06  # spectral flux peaks 10 to 30 ms after the energy rises
_LOOK_AHEAD_SECONDS = 0.03


def onset_frame(mono: Mono, sample_rate: int) -> int:
    """Return the first frame of the first event; 0 if it starts at once, or for silence."""
    peak = float(np.abs(mono).max(initial=0.0))
    if peak <= 0.0:
        return 0
    n_hop = hop_frames(sample_rate)
    envelope = peaks(mono, n_hop)
    top = int(np.argmax(envelope))
    floor = float(np.percentile(envelope[:top], 10)) if top >= 10 else 0.0
    wanted = max(peak * gain_of_db(_BELOW_PEAK_DB), _ABOVE_FLOOR * floor)
    threshold = min(wanted, peak * _NEVER_ABOVE)
    hop = _start_of_rise(envelope, int(np.argmax(envelope >= threshold)), threshold / 4, floor)
    return _first_above(mono, hop * n_hop, max(threshold / 4, min(2 * floor, threshold)))


def onsets(mono: Mono, sample_rate: int) -> list[int]:
    """Return the first frames of all events, rising: librosa's onsets, each refined to the energy rise."""
    import librosa.onset  # slow to import, and needed for long files only

    n_hop = max(1, round(sample_rate * 0.0116))  # 512 at 44.1 kHz
    found: Any = librosa.onset.onset_detect(
        y=mono, sr=sample_rate, hop_length=n_hop, units="samples", backtrack=False
    )
    refined = {rise(mono, sample_rate, int(frame)) for frame in found}
    return sorted(refined)


def rise(mono: Mono, sample_rate: int, near_frame: int) -> int:
    """Return the frame near `near_frame` from which the energy rises fastest."""
    n_hop = hop_frames(sample_rate)
    first = max(0, near_frame - round(_LOOK_BACK_SECONDS * sample_rate))
    last = min(len(mono), near_frame + round(_LOOK_AHEAD_SECONDS * sample_rate))
    envelope = peaks(mono[first:last], n_hop)
    if len(envelope) < 2:
        return first
    level = np.log(envelope + 1e-6 + 1e-3 * envelope.max())
    before = _mean_of_last(level, 4)[:-1]
    after = _mean_of_last(level[::-1], 4)[::-1][1:]
    hop = int(np.argmax(after - before)) + 1
    before_it = float(envelope[max(0, hop - 4) : hop].max())
    threshold = max(2.0 * before_it, 0.02 * float(envelope[hop : hop + 4].max()))
    start = first + hop * n_hop
    return _first_above(mono[: start + 4 * n_hop], start, min(threshold, float(envelope[hop]) / 2))


def hop_frames(sample_rate: int) -> int:
    """Return the frames of a hop of one millisecond, at least one."""
    return max(1, sample_rate // 1000)


def peaks(mono: Mono, n_hop: int) -> Mono:
    """Return the largest magnitude of each hop, (n_hops,); the last hop may be shorter."""
    whole = len(mono) // n_hop
    heads = np.abs(mono[: whole * n_hop]).reshape(whole, n_hop).max(axis=1, initial=0.0)
    if whole * n_hop == len(mono):
        return heads
    return np.append(heads, np.abs(mono[whole * n_hop :]).max()).astype(np.float32)


def _start_of_rise(envelope: Mono, hop: int, quiet: float, floor: float) -> int:
    """Return the hop, at most five before `hop`, up to which it was quiet."""
    first = max(0, hop - 5)
    while hop > first and envelope[hop - 1] > max(quiet, 2 * floor):
        hop -= 1
    return hop


def _first_above(mono: Mono, from_frame: int, threshold: float) -> int:
    """Return the first frame from `from_frame` on that reaches the threshold; `from_frame` if none does."""
    loud = np.abs(mono[from_frame:]) >= threshold
    return from_frame + int(np.argmax(loud))


def _mean_of_last(values: Mono, n: int) -> Mono:
    """Return for each value the mean of it and the up to n - 1 before it."""
    summed = np.cumsum(np.concatenate(([0.0], values)))
    last = np.arange(1, len(values) + 1)
    first = np.maximum(0, last - n)
    return ((summed[last] - summed[first]) / (last - first)).astype(np.float32)
