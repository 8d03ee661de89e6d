"""The same sound heard again: through a room, in noise, clipped, over a phone, a little higher, a little late.

Each disturbance takes mono audio (n_frames,), its rate and a generator, and returns new audio of the same length.
Evaluation counts how well a model hears through each of `EVALUATED`; what training hears is drawn in `heard_again`.
"""

from collections.abc import Callable

import numpy as np
import scipy.signal
from numpy.random import Generator

from models.mel import Array

Disturbance = Callable[[Array, int, Generator], Array]

PHONE_BAND_HZ = (300.0, 3400.0)
LARGEST_SHIFT_SECONDS = 0.010
SOFTEST_HIT_DB, HARDEST_HIT_DB = -18.0, 9.0
LOUDEST_SECONDS = 0.1
"""The level of a sound is that of its loudest tenth of a second; noise and others are set against it."""


def room(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound in a room of 0.15 to 0.8 s reverberation, the direct sound first."""
    response = room_response(sample_rate, rng.uniform(0.15, 0.8), rng.uniform(-2.0, 10.0), rng)
    return scipy.signal.oaconvolve(audio, response)[: len(audio)].astype(np.float32)


def room_response(sample_rate: int, decay_seconds: float, direct_db: float, rng: Generator) -> Array:
    """Return an impulse response whose tail falls by 60 dB in `decay_seconds`, the high parts a little faster.

    `direct_db` is the direct sound's energy against that of all reflections together.
    """
    n_frames = max(2, round(decay_seconds * sample_rate))
    seconds = np.arange(n_frames) / sample_rate
    noise = rng.standard_normal(n_frames)
    dull = scipy.signal.lfilter([0.25], [1.0, -0.75], noise) * 2.0
    tail = (noise * np.exp(-13.8 * seconds / decay_seconds) + dull * np.exp(-6.9 * seconds / decay_seconds)) / 2.0
    tail *= np.minimum(1.0, seconds / rng.uniform(0.002, 0.02))  # the first walls are some metres away
    for delay in rng.uniform(0.0015, 0.03, rng.integers(2, 7)):  # and answer one by one
        tail[min(n_frames - 1, round(delay * sample_rate))] += rng.choice([-1.0, 1.0]) * rng.uniform(0.5, 3.0)
    tail[0] = 0.0
    tail *= 10.0 ** (-direct_db / 20.0) / np.sqrt(np.square(tail).sum())
    tail[0] = 1.0
    return tail.astype(np.float32)


def noise(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound in steady noise, white to brown, 10 to 40 dB below its loudest tenth of a second."""
    return in_noise(audio, sample_rate, rng.uniform(10.0, 40.0), rng)


def in_noise(audio: Array, sample_rate: int, below_db: float, rng: Generator) -> Array:
    """Return the sound in steady noise of a random colour, `below_db` below its loudest tenth of a second."""
    pole = rng.uniform(0.0, 0.98)
    steady = scipy.signal.lfilter([1.0], [1.0, -pole], rng.standard_normal(len(audio)))
    steady *= loudest(audio, sample_rate) * 10.0 ** (-below_db / 20.0) / np.sqrt(np.mean(np.square(steady)))
    return (audio + steady).astype(np.float32)


def clipped(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound driven 3 to 15 dB into an input that clips."""
    ceiling = np.abs(audio).max(initial=0.0) * 10.0 ** (-rng.uniform(3.0, 15.0) / 20.0)
    return np.clip(audio, -ceiling, ceiling).astype(np.float32)


def phone(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return what the band of a phone leaves of the sound."""
    steps = scipy.signal.butter(2, PHONE_BAND_HZ, "bandpass", fs=sample_rate, output="sos")
    return scipy.signal.sosfilt(steps, audio).astype(np.float32)


def coloured(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound through a microphone that leans: a shelf of up to 9 dB either way."""
    steepness = 10.0 ** (rng.uniform(-9.0, 9.0) / 20.0)
    corner = np.tan(np.pi * rng.uniform(200.0, min(5000.0, 0.3 * sample_rate)) / sample_rate)
    shelf = [corner + steepness, corner - steepness], [corner + 1.0, corner - 1.0]
    return scipy.signal.lfilter(*shelf, audio).astype(np.float32)


def gained(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound louder or softer by up to 20 dB."""
    return audio * np.float32(10.0 ** (rng.uniform(-20.0, 20.0) / 20.0))


def retuned(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound up to a semitone higher or lower, and as much faster or slower."""
    return resped(audio, 2.0 ** (rng.uniform(-1.0, 1.0) / 12.0))


def resped(audio: Array, speed: float) -> Array:
    """Return the sound `speed` times as fast, by straight lines between frames; silence where it has ended."""
    at = np.arange(len(audio)) * speed
    return np.interp(at, np.arange(len(audio)), audio, right=0.0).astype(np.float32)


def shifted(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return the sound up to 10 ms late, or with as much of its beginning cut off."""
    return moved(audio, round(rng.uniform(-1.0, 1.0) * LARGEST_SHIFT_SECONDS * sample_rate))


def moved(audio: Array, n_frames: int) -> Array:
    """Return the sound `n_frames` later, or earlier where negative; silence moves in."""
    late, early = max(0, n_frames), max(0, -n_frames)
    return np.pad(audio, (late, early))[early : early + len(audio)]


def struck_otherwise(audio: Array, sample_rate: int, rng: Generator) -> Array:
    """Return another hit of the same instrument, up to 18 dB softer or 9 dB harder."""
    return struck(audio, sample_rate, rng.uniform(SOFTEST_HIT_DB, HARDEST_HIT_DB), rng)


def struck(audio: Array, sample_rate: int, harder_db: float, rng: Generator) -> Array:
    """Return the hit `harder_db` harder, brighter and with more attack; where negative, softer and shorter."""
    frames = np.arange(len(audio), dtype=np.float32)
    attack_db = rng.uniform(0.0, 0.4) * harder_db * np.exp(frames / -(rng.uniform(0.004, 0.02) * sample_rate))
    fall_db = rng.uniform(0.0, 1.2) * min(harder_db, 0.0) * frames / sample_rate
    hit = audio * np.exp((harder_db + attack_db + fall_db) * np.float32(np.log(10.0) / 20.0))
    corner_hz = rng.uniform(300.0, min(3000.0, 0.3 * sample_rate))
    return shelved(hit, sample_rate, corner_hz, rng.uniform(0.4, 1.0) * harder_db)


def shelved(audio: Array, sample_rate: int, corner_hz: float, above_db: float) -> Array:
    """Return the sound with all well above the corner louder by `above_db`."""
    steepness = 10.0 ** (above_db / 20.0)
    corner = np.tan(np.pi * corner_hz / sample_rate)
    shelf = [corner + steepness, corner - steepness], [corner + 1.0, corner - 1.0]
    return scipy.signal.lfilter(*shelf, audio).astype(np.float32)


DISTURBANCES: dict[str, Disturbance] = {
    "room": room,
    "noise": noise,
    "clipping": clipped,
    "phone": phone,
    "colour": coloured,
    "gain": gained,
    "tuning": retuned,
    "shift": shifted,
    "velocity": struck_otherwise,
}

EVALUATED: dict[str, Disturbance] = {
    "room": room,
    "noise at 10 dB": lambda audio, sample_rate, rng: in_noise(audio, sample_rate, 10.0, rng),
    "clipping": clipped,
    "phone": phone,
    "gain": gained,
    "a semitone up": lambda audio, sample_rate, rng: resped(audio, 2.0 ** (1.0 / 12.0)),
    "a semitone down": lambda audio, sample_rate, rng: resped(audio, 2.0 ** (-1.0 / 12.0)),
    "10 ms late": lambda audio, sample_rate, rng: moved(audio, sample_rate // 100),
    "10 ms early": lambda audio, sample_rate, rng: moved(audio, -sample_rate // 100),
}
"""At their worst, where a disturbance has a worst."""


def loudest(audio: Array, sample_rate: int) -> float:
    """Return the root mean square of the loudest tenth of a second; a shorter sound is padded with silence."""
    n_frames = round(LOUDEST_SECONDS * sample_rate)
    total = np.concatenate([[0.0], np.cumsum(np.square(audio, dtype=np.float64))])
    sums = total[n_frames:] - total[:-n_frames] if len(audio) > n_frames else total[-1:]
    return float(np.sqrt(max(sums.max(), 0.0) / n_frames))
