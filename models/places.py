"""Where training hears sounds: rooms, microphones and noises, made once and then only mixed.

A fresh room for every hearing costs more than all else that is done to it, so there is a stock of each, as spectra
of a few lengths: of room and microphone a product is taken, and how near a sound is differs every time.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import scipy.fft
import scipy.signal
from numpy.random import Generator

from models import hearings
from models.hearings import PHONE_BAND_HZ
from models.mel import Array

N_ROOMS, N_MICROPHONES, N_NOISES = 128, 32, 36
SHORTEST_DECAY_SECONDS, LONGEST_DECAY_SECONDS = 0.1, 1.2
SHARES = (0.35, 0.62, 1.0)
"""Spectra are kept at these shares of the longest length: most sounds are short, and so are most rooms."""

Spectra = npt.NDArray[np.complex64]


@dataclass(frozen=True, slots=True)
class Places:
    """The stock. A room's response lacks the direct sound and has unit energy; noises have unit power."""

    sample_rate: int
    n_frames: int
    lengths: tuple[int, ...]  # rising
    room_frames: npt.NDArray[np.int64]  # (n_rooms,): how long each answers
    rooms: tuple[Spectra, ...]  # of each length, (n_rooms, length // 2 + 1)
    microphones: tuple[Spectra, ...]  # of each length, (n_microphones, length // 2 + 1)
    noises: Array  # (n_noises, 3 * n_frames)

    def heard_through(self, audio: Array, room: int | None, microphone: int | None, direct_db: float) -> Array:
        """Return audio (n <= n_frames,) as it arrives through a room and a microphone, (n_frames,).

        `direct_db` is the direct sound's energy against that of all that the room answers.
        """
        wanted = len(audio) + (0 if room is None else int(self.room_frames[room]))
        row = int(np.searchsorted(self.lengths[:-1], wanted))
        spectrum = scipy.fft.rfft(audio, self.lengths[row])
        if room is not None:
            spectrum *= 1.0 + np.float32(10.0 ** (-direct_db / 20.0)) * self.rooms[row][room]
        if microphone is not None:
            spectrum *= self.microphones[row][microphone]
        return padded(scipy.fft.irfft(spectrum, self.lengths[row], overwrite_x=True), self.n_frames)

    def noise(self, rng: Generator) -> Array:
        """Return one of the noises from anywhere in it, (n_frames,)."""
        start = rng.integers(2 * self.n_frames)
        return self.noises[rng.integers(len(self.noises)), start : start + self.n_frames]


def padded(audio: Array, n_frames: int) -> Array:
    """Return the audio cut, or with silence behind it, to (n_frames,)."""
    return np.pad(audio[:n_frames], (0, max(0, n_frames - len(audio))))


@lru_cache(maxsize=1)
def places(sample_rate: int, n_frames: int, seed: int) -> Places:
    """Return the stock that belongs to a seed."""
    rng = np.random.default_rng((seed, 0))
    decays = np.geomspace(SHORTEST_DECAY_SECONDS, LONGEST_DECAY_SECONDS, N_ROOMS)
    kinds = room_response, plain_room_response
    responses = [kinds[number % 2](sample_rate, decay, rng) for number, decay in enumerate(decays)]
    longest = n_frames + len(responses[-1])
    lengths = tuple(scipy.fft.next_fast_len(round(share * longest), real=True) for share in SHARES)
    seeds = rng.integers(2**32, size=N_MICROPHONES)
    return Places(
        sample_rate,
        n_frames,
        lengths,
        np.array([len(response) for response in responses]),
        tuple(np.stack([scipy.fft.rfft(response[:n], n) for response in responses]) for n in lengths),
        tuple(
            np.stack([microphone(n, sample_rate, np.random.default_rng(each)) for each in seeds]) for n in lengths
        ),
        np.stack([noise(number, 3 * n_frames, sample_rate, rng) for number in range(N_NOISES)]),
    )


def room_response(sample_rate: int, decay_seconds: float, rng: Generator) -> Array:
    """Return what a room answers, of unit energy: single walls first, then a tail that low and high parts leave
    at their own pace, the middle by 60 dB in `decay_seconds`.
    """
    n_frames = max(2, round(decay_seconds * sample_rate))
    seconds = np.arange(n_frames) / sample_rate
    paces = [rng.uniform(0.8, 1.8), 1.0, rng.uniform(0.2, 0.9)]
    parts = bands(rng.standard_normal(n_frames), sample_rate, rng.uniform(150, 500), rng.uniform(1500, 5000))
    tail = sum(part * np.exp(-6.9 * seconds / (decay_seconds * pace)) for part, pace in zip(parts, paces))
    tail *= np.minimum(1.0, seconds / rng.uniform(0.002, 0.04))
    nearest = rng.uniform(0.001, 0.01)
    for delay in nearest * rng.uniform(1.0, 12.0, rng.integers(2, 18)):  # from a cupboard's walls to a hall's
        strength = rng.uniform(0.5, 4.0) * rng.choice([-1.0, 1.0]) * nearest / delay
        tail[min(n_frames - 1, round(delay * sample_rate))] += strength
    tail[0] = 0.0
    return (tail / np.sqrt(np.square(tail).sum())).astype(np.float32)


def plain_room_response(sample_rate: int, decay_seconds: float, rng: Generator) -> Array:
    """Return what a room of the evaluation's kind answers, of unit energy; the room itself is another one."""
    response = hearings.room_response(sample_rate, decay_seconds, 0.0, rng)
    response[0] = 0.0
    return response


def bands(
    audio: npt.NDArray[np.float64], sample_rate: int, low_hz: float, high_hz: float
) -> tuple[npt.NDArray[np.float64], ...]:
    """Return the low, middle and high part of a sound, which add up to it."""
    low, below_high = (one_pole(audio, sample_rate, hz) for hz in (low_hz, min(high_hz, 0.4 * sample_rate)))
    return low, below_high - low, audio - below_high


def one_pole(audio: npt.NDArray[np.float64], sample_rate: int, hz: float) -> npt.NDArray[np.float64]:
    """Return what lies below `hz`, gently cut."""
    pole = np.exp(-2.0 * np.pi * hz / sample_rate)
    return scipy.signal.lfilter([1.0 - pole], [1.0, -pole], audio)


def microphone(length: int, sample_rate: int, rng: Generator) -> Spectra:
    """Return the response of a microphone: it leans and has hills, and one in four is a phone or cuts the highs."""
    hz = scipy.fft.rfftfreq(length, 1.0 / sample_rate)
    octaves = np.log2(1.0 + hz / 30.0)
    knots = np.linspace(0.0, octaves[-1], 8)
    level_db = np.interp(octaves, knots, rng.normal(0.0, 2.5, 8)) + rng.uniform(-1.2, 1.2) * (octaves - 4.0)
    kind = rng.random()
    low_hz, high_hz = (edge * 2.0 ** rng.uniform(-0.3, 0.3) for edge in PHONE_BAND_HZ)
    if kind < 0.15:
        cut = scipy.signal.butter(2, (low_hz, high_hz), "bandpass", fs=sample_rate, output="sos")
    elif kind < 0.3:
        cut = scipy.signal.butter(4, min(3.0 * high_hz, 0.45 * sample_rate), fs=sample_rate, output="sos")
    else:
        cut = scipy.signal.butter(1, rng.uniform(20.0, 60.0), "highpass", fs=sample_rate, output="sos")
    response = scipy.signal.sosfreqz(cut, hz, fs=sample_rate)[1]
    return (response * 10.0 ** (level_db / 20.0)).astype(np.complex64)


def noise(number: int, n_frames: int, sample_rate: int, rng: Generator) -> Array:
    """Return a noise of unit power: steady by odd numbers, else wind-like, of many voices or a hum, by turns."""
    coloured = scipy.signal.lfilter([1.0], [1.0, -rng.uniform(0.0, 0.98)], rng.standard_normal(n_frames))
    sound = coloured if number % 2 else (gusts, babble, hum)[number // 2 % 3](coloured, sample_rate, rng)
    return (sound / np.sqrt(np.mean(np.square(sound)))).astype(np.float32)


def gusts(steady: npt.NDArray[np.float64], sample_rate: int, rng: Generator) -> npt.NDArray[np.float64]:
    """Return noise that swells and ebbs once or a few times a second."""
    return steady * swelling(len(steady), sample_rate, rng.uniform(0.5, 3.0), 6.0, rng)


def babble(steady: npt.NDArray[np.float64], sample_rate: int, rng: Generator) -> npt.NDArray[np.float64]:
    """Return five voices that nobody understands: noise in bands of speech, each with syllables of its own."""
    voices = np.zeros_like(steady)
    for _ in range(5):
        edges = rng.uniform(150.0, 600.0), min(rng.uniform(1200.0, 3500.0), 0.4 * sample_rate)
        spoken = bands(rng.standard_normal(len(steady)), sample_rate, *edges)[1]
        voices += spoken * swelling(len(steady), sample_rate, rng.uniform(3.0, 7.0), 10.0, rng)
    return voices + 0.02 * steady


def hum(steady: npt.NDArray[np.float64], sample_rate: int, rng: Generator) -> npt.NDArray[np.float64]:
    """Return the hum of the mains, with some of its overtones, over a hiss."""
    turns = 2.0 * np.pi * rng.choice([50.0, 60.0]) / sample_rate * np.arange(len(steady))
    overtones = sum(rng.exponential(1.0 / k) * np.sin(k * turns + rng.uniform(0.0, 6.28)) for k in range(1, 9))
    return overtones + rng.uniform(0.05, 0.5) * steady / steady.std()


def swelling(
    n_frames: int, sample_rate: int, rate_hz: float, depth_db: float, rng: Generator
) -> npt.NDArray[np.float64]:
    """Return a gain (n_frames,) that wanders by about `depth_db`, `rate_hz` times a second."""
    n_steps = max(2, round(2.0 * rate_hz * n_frames / sample_rate))
    levels_db = rng.normal(0.0, depth_db, n_steps)
    wandering = np.interp(np.linspace(0.0, n_steps - 1, n_frames), np.arange(n_steps), levels_db)
    return 10.0 ** (np.minimum(wandering, depth_db) / 20.0)
