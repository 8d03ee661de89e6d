"""Morphing as pure functions: the steps between a pad's curated sound and a hit of the room, and what they keep.

A morph goes in eight steps. Step 0 is the curated sound, step 8 the hit; each step between lies, as the model hears
it, in a stretch of its own between the two. So every step is further from the curated sound than the one before.
"""

import numpy as np
import numpy.typing as npt

from performer.audio_format import Frames, Latent, gain_of_db
from performer.sound.sound import Sound
from performer.swap.fit import MOST_PEAK_OVER_ANCHOR_DB, Fitted, Measure, Misfit, fit, heard_level_db, measure

STEPS = 8
LIBRARY_STEPS = 3  # the first ones come from the library, those after them from the decoder
HYSTERESIS = 0.1  # of a step, that a knob has to go beyond the middle between two
TRUE_LEVEL_DB = 0.5  # as near as a step has to come to the level of the curated sound
FULL_PEAK = 0.9  # to which a sound is brought first, as made sounds are: the microphone's gain is not the hit's
EASED_SECONDS = 0.002  # around a peak that is too high
ROUNDS = 12  # of easing peaks and making up for what that took
OTHER_ROLE = 2.0  # a hit that is heard as another class counts as so many times as far


def step_at(value: float, now: int) -> int:
    """Return the step that a knob at `value`, 0 to 1, asks for; a little beyond the middle it stays where it is."""
    place = min(max(value, 0.0), 1.0) * STEPS
    return now if 0.0 < place < STEPS and abs(place - now) <= 0.5 + HYSTERESIS else int(place + 0.5)


def stretch(step: int, whole: float) -> tuple[float, float]:
    """Return between which distances from the curated sound a step has to lie, the hit being `whole` away."""
    return (step - 0.5) / STEPS * whole, (step + 0.5) / STEPS * whole


def on_the_way(first: Latent, last: Latent, share: float) -> Latent:
    """Return the latent that lies so far along the straight line from one to the other."""
    return ((1.0 - share) * first + share * last).astype(np.float32)


def role_aware(distance: float, is_of_role: bool, metric: str) -> float:
    """Return the distance of a hit for placing it: one that is heard as something else has to be nearer."""
    if is_of_role:
        return distance
    return distance * (OTHER_ROLE**2 if metric == "cosine" else OTHER_ROLE)  # see choose.good_enough


def fit_even(sound: Sound, anchor: Measure, sample_rate: int) -> Fitted | Misfit:
    """Return what `fit` does, at the anchor's level: peaks that would keep the sound quieter are eased.

    Nothing else of it changes: no sample rises further over the anchor's peak, and the attack is as quick.
    """
    peak = float(np.abs(sound.frames).max(initial=0.0))
    if not 0.0 < peak < float("inf"):
        return Misfit("it is silent")
    fitted = fit(Sound(sound.frames * np.float32(FULL_PEAK / peak), sound.sample_rate), anchor, sample_rate)
    if isinstance(fitted, Misfit):
        return fitted
    ceiling = anchor.peak * gain_of_db(MOST_PEAK_OVER_ANCHOR_DB)
    frames = fitted.sound.frames
    n_around = max(1, round(EASED_SECONDS * sample_rate))
    for _ in range(ROUNDS):
        lacking_db = anchor.level_db - heard_level_db(Sound(frames, sample_rate))
        if abs(lacking_db) <= TRUE_LEVEL_DB / 4.0:
            break
        frames = _eased(frames * np.float32(gain_of_db(lacking_db)), ceiling, n_around)
    if not is_level(Sound(frames, sample_rate), anchor):
        return Misfit("it cannot be as loud as the pad's own sound")
    return Fitted(Sound(frames, sample_rate), fitted.gain_db, fitted.notes)


def is_level(sound: Sound, anchor: Measure) -> bool:
    """Tell whether a sound that was fitted is as loud as the curated one."""
    return abs(anchor.level_db - measure(sound).level_db) <= TRUE_LEVEL_DB


def _eased(frames: Frames, ceiling: float, n_around: int) -> Frames:
    """Return `frames` with no sample over the ceiling: the gain goes down before a peak and comes back after it."""
    envelope = np.abs(frames).max(axis=1, initial=0.0)
    if float(envelope.max(initial=0.0)) <= ceiling:
        return frames
    allowed = np.minimum(1.0, ceiling / np.maximum(envelope, 1e-12))
    gains = _means(_least(allowed, n_around), n_around)
    return (frames * gains[:, None]).astype(np.float32)


def _least(values: npt.NDArray[np.float64], n_around: int) -> npt.NDArray[np.float64]:
    """Return for each value the least of those up to `n_around` before and after it."""
    padded = np.pad(values, n_around, constant_values=1.0)
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * n_around + 1).min(axis=1)


def _means(values: npt.NDArray[np.float64], n_around: int) -> npt.NDArray[np.float64]:
    """Return for each value the mean of those up to `n_around` before and after it."""
    sums = np.cumsum(np.pad(np.pad(values, n_around, mode="edge"), (1, 0)))
    n = 2 * n_around + 1
    return (sums[n:] - sums[:-n]) / n
