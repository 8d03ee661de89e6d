"""What training hears of a sound: several disturbances at once, in the order in which the world does them.

They are those of `hearings`, with more rooms, microphones and noises than evaluation has; and they are quick,
because a store holds a hundred thousand hearings.
"""

import numpy as np
from numpy.random import Generator

from models import hearings
from models.mel import Array
from models.places import Places, padded

ODDS = {
    "velocity": 0.25,
    "tuning": 0.4,
    "room": 0.7,
    "microphone": 0.35,
    "noise": 0.6,
    "clipping": 0.25,
    "shift": 0.6,
}
"""How often each is met in a hearing that much has befallen."""

LITTLE_SHARE = 0.5
LITTLE_ODDS = {
    "velocity": 0.05,
    "tuning": 0.05,
    "room": 0.8,
    "microphone": 0.1,
    "noise": 0.25,
    "clipping": 0.1,
    "shift": 0.3,
}
"""How often in the rest. Where all that befalls a sound is a room, its pitch and its fall are its own: who only
hears sounds that were tuned and struck otherwise as well never learns to tell the many by them.
"""

QUIET = 1e-4
"""Of the peak: after what is last louder, a sound is over."""

LOUDEST_NOISE_DB, SOFTEST_NOISE_DB = 10.0, 40.0


def heard_again(audio: Array, places: Places, rng: Generator) -> Array:
    """Return the sound (n_frames,) as another microphone in another place may hear it, perhaps struck otherwise."""
    met = befallen(rng)
    sound = struck_and_tuned(audio, met, places.sample_rate, rng)
    if met["room"] or met["microphone"]:
        room = int(rng.integers(len(places.room_frames))) if met["room"] else None
        microphone = int(rng.integers(len(places.microphones[0]))) if met["microphone"] else None
        sound = places.heard_through(sound, room, microphone, direct_db=rng.uniform(-4.0, 12.0))
    sound = padded(sound, places.n_frames)
    if met["noise"]:
        sound = in_noise(sound, places, rng)
    if met["clipping"]:
        sound = hearings.clipped(sound, places.sample_rate, rng)
    return hearings.shifted(sound, places.sample_rate, rng) if met["shift"] else sound


def befallen(rng: Generator) -> dict[str, bool]:
    """Return which disturbances a hearing meets."""
    odds = LITTLE_ODDS if rng.random() < LITTLE_SHARE else ODDS
    return {name: rng.random() < share for name, share in odds.items()}


def struck_and_tuned(audio: Array, met: dict[str, bool], sample_rate: int, rng: Generator) -> Array:
    """Return what the instrument itself does otherwise, as long as it sounds: (n <= n_frames,)."""
    sound = sounding(audio)
    if met["velocity"]:
        sound = hearings.struck_otherwise(sound, sample_rate, rng)
    if met["tuning"]:
        longer = padded(sound, min(len(audio), round(1.06 * len(sound))))
        sound = hearings.retuned(longer, sample_rate, rng)
    return sound


def in_noise(audio: Array, places: Places, rng: Generator) -> Array:
    """Return the sound in one of the noises, 10 to 40 dB below its loudest tenth of a second, oftener near 10."""
    span = SOFTEST_NOISE_DB - LOUDEST_NOISE_DB
    below_db = LOUDEST_NOISE_DB + span * rng.random() ** 1.5
    gain = hearings.loudest(audio, places.sample_rate) * 10.0 ** (-below_db / 20.0)
    return audio + np.float32(gain) * places.noise(rng)


def sounding(audio: Array) -> Array:
    """Return the sound without the silence behind it."""
    size = np.abs(audio)
    loud = np.flatnonzero(size > QUIET * size.max(initial=0.0))
    return audio[: loud[-1] + 1] if len(loud) else audio
