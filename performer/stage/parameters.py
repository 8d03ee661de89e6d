"""The controls of one pad that the engine knows: their verbs, and what the engine is given for a value."""

from collections.abc import Callable
from dataclasses import dataclass

from performer.audio import layout
from performer.audio_format import gain_of_db, ratio_of_semitones

DECAY_DB = 60.0  # what the decay's time is the time for


def decay_factor(decay_seconds: float, sample_rate: int) -> float:
    """Return the factor per frame that falls by 60 dB in `decay_seconds`; 1 for none."""
    if decay_seconds <= 0.0:
        return 1.0
    return gain_of_db(-DECAY_DB / max(1.0, decay_seconds * sample_rate))


@dataclass(frozen=True, slots=True)
class Parameter:
    """One control of a pad."""

    name: str  # of its value, in a pad of a kit and in a pad's state
    command: int  # 0: the engine knows nothing of it
    given: Callable[[float, int], float]  # what the engine is given, from the value and the sample rate


PAD_WIDE: dict[str, Parameter] = {
    "pad_gain": Parameter("gain_db", layout.PAD_GAIN, lambda value, rate: gain_of_db(value)),
    "pad_tune": Parameter("tune_semitones", layout.PAD_TUNE, lambda value, rate: ratio_of_semitones(value)),
    "pad_pan": Parameter("pan", layout.PAD_PAN, lambda value, rate: value),
    "pad_decay": Parameter("decay_seconds", layout.PAD_DECAY, decay_factor),
    "pad_morph": Parameter("morph", 0, lambda value, rate: value),
}
"""Controls of one pad, by their verbs."""


def address_of(verb: str) -> str:
    """Return the address of a verb: `room_listen` is `/nf/room/listen`."""
    return "/nf/" + verb.replace("_", "/", 1)
