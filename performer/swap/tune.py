"""Tuning a sound to a pad: by how far, and the sound played so much higher or lower."""

import math

from performer.sound.pitch import CERTAIN, pitch
from performer.sound.resample import resample
from performer.sound.sound import Sound

OCTAVE = 12.0
FINE_SEMITONES = 0.05  # what is nearer is in tune
MOST_TUNED_UNASKED = 4.0  # semitones
"""What is further is passed over where another sound will do: played so much faster it would sound like it."""

ROLES = ("bass", "melodic", "tom")  # others have no pitch that anybody listens for


def clear_pitch_hz(sound: Sound) -> float:
    """Return the pitch of a sound in hertz, 0 where it has none that is certain."""
    hz, confidence = pitch(sound.mono(), sound.sample_rate)
    return hz if hz is not None and confidence >= CERTAIN else 0.0


def semitones_between(hz: float, wanted_hz: float) -> float:
    """Return how far the one is to be tuned to have the name of the other: to its nearest octave, at most ±6.

    A hit is told by where its overtones lie: tuned an octave away it would be another thing. 0 without two pitches.
    """
    if hz <= 0.0 or wanted_hz <= 0.0:
        return 0.0
    apart = OCTAVE * math.log2(wanted_hz / hz)
    nearest = apart - OCTAVE * round(apart / OCTAVE)
    return nearest if abs(nearest) >= FINE_SEMITONES else 0.0


def tuned_to(wanted_hz: float, role: str, sound: Sound, most: float = OCTAVE) -> tuple[Sound, float | None]:
    """Return a sound as it goes onto a pad of this role and pitch, and how many semitones higher it is.

    None, and the sound as it is, where they would be more than `most`.
    """
    semitones = semitones_between(clear_pitch_hz(sound), wanted_hz) if role in ROLES else 0.0
    return (sound, None) if abs(semitones) > most else (tuned(sound, semitones), semitones)


def tuned(sound: Sound, semitones: float) -> Sound:
    """Return the sound so much higher, and shorter by as much: nothing folds back."""
    if not semitones:
        return sound
    played_at = round(sound.sample_rate * 2.0 ** (semitones / OCTAVE))
    return Sound(resample(Sound(sound.frames, played_at), sound.sample_rate).frames, sound.sample_rate)
