"""What a swap may sound like beside the pad's anchor: level, peak, attack and length, as pure functions."""

import math
from dataclasses import dataclass

import numpy as np

from performer.audio_format import Frames, db_of_gain, gain_of_db
from performer.sound.loudness import SILENCE_DB, hit_level_db
from performer.sound.onsets import onset_frame
from performer.sound.resample import resample
from performer.sound.sound import Sound
from performer.sound.trim import fade_in, fade_out
from performer.swap.tune import clear_pitch_hz

MOST_GAIN_DB = 12.0
MOST_PEAK_OVER_ANCHOR_DB = 3.0
MOST_RISE_OVER_ANCHOR_SECONDS = 0.005
MOST_LENGTH = 1.5  # times the anchor's
FADE_SHARE, SHORTEST_FADE_SECONDS = 0.15, 0.01
TRIM_FADE_SECONDS = 0.001
BEFORE_SECONDS = 0.0015  # kept before the onset
MOST_TRIMMED_ENERGY = 0.2  # of the sound's, before its peak
LOUDEST_SAMPLE = 1e6  # beyond this a sample is a fault of the file
BOTH_SIDES_DB = 10.0 * math.log10(2.0)
DENORMAL = 1e-20


@dataclass(frozen=True, slots=True)
class Measure:
    """What of a sound other sounds on its pad have to match, from its onset on."""

    level_db: float  # K-weighted, of the loudest 100 ms
    peak: float  # the largest sample, linear
    rise_frames: int  # onset to peak
    n_frames: int  # onset to end
    sample_rate: int
    pitch_hz: float = 0.0  # 0: none that is certain


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A sound that may take the anchor's place."""

    sound: Sound
    gain_db: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a sound may not take the anchor's place."""

    reason: str


def heard_level_db(sound: Sound) -> float:
    """Return the sound's level as the engine plays it: a mono sound comes out of both sides.

    BS.1770 sums the channels, so one channel alone counts 3 dB less than the same on two.
    """
    level_db = hit_level_db(sound)
    return level_db + BOTH_SIDES_DB if sound.n_channels == 1 and level_db > SILENCE_DB else level_db


def from_onset(sound: Sound) -> Sound:
    """Return the sound without the silence before its first event."""
    first = onset_frame(sound.mono(), sound.sample_rate)
    return Sound(sound.frames[first:], sound.sample_rate) if first else sound


def from_just_before(sound: Sound) -> Sound:
    """Return the sound from a little before its first event, faded in up to there.

    An onset is where a sound is clearly there; cut at that very frame it would begin with a step.
    """
    first = onset_frame(sound.mono(), sound.sample_rate)
    n_before = min(first, round(BEFORE_SECONDS * sound.sample_rate))
    return Sound(fade_in(sound.frames[first - n_before :], n_before), sound.sample_rate) if first else sound


def measure(sound: Sound) -> Measure:
    """Return what a sound is like from its onset on."""
    begun = from_onset(_sane(sound))
    envelope = np.abs(begun.frames).max(axis=1, initial=0.0)
    peak = float(envelope.max(initial=0.0))
    rise = int(np.argmax(envelope)) if peak > 0.0 else 0
    pitch_hz = clear_pitch_hz(begun)
    return Measure(heard_level_db(begun), peak, rise, begun.n_frames, sound.sample_rate, pitch_hz)


def fit(sound: Sound, anchor: Measure, sample_rate: int) -> Fitted | Misfit:
    """Return the sound at the engine's rate, ready to take the anchor's place, or why it may not.

    Leading silence goes, the attack is brought within 5 ms of the anchor's, the length within 1.5 times,
    the level to the anchor's by at most +12 dB, and no sample rises 3 dB over the anchor's peak.
    """
    if anchor.peak <= 0.0:
        return Misfit("the pad's own sound is silent, and nothing can be measured against it")
    begun = from_just_before(resample(_sane(sound), sample_rate))
    notes: list[str] = []
    most_rise = round((anchor.rise_frames / anchor.sample_rate + MOST_RISE_OVER_ANCHOR_SECONDS) * sample_rate)
    frames = _quick_enough(begun.frames, most_rise, sample_rate)
    if frames is None:
        return Misfit("its attack is too slow for this pad")
    if len(frames) < len(begun.frames):
        notes.append("its slow start was trimmed")
    seconds = MOST_LENGTH * anchor.n_frames / anchor.sample_rate
    frames = _short_enough(frames, max(1, int(seconds * sample_rate)), sample_rate)
    peak = float(np.abs(frames).max(initial=0.0))
    if peak <= 0.0:
        return Misfit("it is silent")
    level_db = heard_level_db(Sound(frames, sample_rate))
    if level_db <= SILENCE_DB:
        return Misfit("it is silent")
    gain_db = min(anchor.level_db - level_db, MOST_GAIN_DB)
    if gain_db < anchor.level_db - level_db:
        notes.append("it stays quieter than the pad's own sound")
    most_db = db_of_gain(anchor.peak / peak, floor_db=-1000.0) + MOST_PEAK_OVER_ANCHOR_DB
    if gain_db > most_db:
        gain_db = most_db
        notes.append("its peaks keep it quieter")
    # the ceiling again after rounding to float32, which may have gone up by half a step
    made: Frames = (frames * np.float32(gain_of_db(gain_db - 1e-4))).astype(np.float32)
    made[np.abs(made) < DENORMAL] = 0.0
    return Fitted(Sound(made, sample_rate), gain_db, tuple(notes))


def _sane(sound: Sound) -> Sound:
    """Return the sound with silence where a frame is no number, and nothing beyond what a file may mean."""
    if np.abs(sound.frames).max(initial=0.0) <= LOUDEST_SAMPLE:
        return sound
    numbers = np.nan_to_num(sound.frames, nan=0.0, posinf=0.0, neginf=0.0)
    return Sound(np.clip(numbers, -LOUDEST_SAMPLE, LOUDEST_SAMPLE), sound.sample_rate)


def _quick_enough(frames: Frames, most_rise: int, sample_rate: int) -> Frames | None:
    """Return `frames` from so near before their peak that it comes in time; None if too much would be lost."""
    envelope = np.abs(frames).max(axis=1, initial=0.0)
    rise = int(np.argmax(envelope)) if len(envelope) else 0
    if rise <= most_rise:
        return frames
    first = rise - most_rise
    energy = np.square(envelope, dtype=np.float64)
    if energy[:first].sum() > MOST_TRIMMED_ENERGY * energy.sum():
        return None
    return fade_in(frames[first:], min(round(TRIM_FADE_SECONDS * sample_rate), most_rise))


def _short_enough(frames: Frames, most_frames: int, sample_rate: int) -> Frames:
    """Return at most `most_frames`, faded out at the end where something was cut off."""
    if len(frames) <= most_frames:
        return frames
    n_fade = max(round(FADE_SHARE * most_frames), round(SHORTEST_FADE_SECONDS * sample_rate))
    return fade_out(frames[:most_frames], min(n_fade, most_frames))
