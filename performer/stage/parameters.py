"""The controls of one pad that the engine knows: their verbs, and what the engine is given for a value."""

from collections.abc import Callable
from dataclasses import dataclass

from performer.audio import layout
from performer.audio_format import gain_of_db, ratio_of_semitones
from performer.kit.kit import FILTERS, Pad

DECAY_DB = 60.0  # what the times of decay and release are the times for


def decay_factor(decay_seconds: float, sample_rate: int) -> float:
    """Return the factor per frame that falls by 60 dB in `decay_seconds`; 1 for none."""
    if decay_seconds <= 0.0:
        return 1.0
    return gain_of_db(-DECAY_DB / max(1.0, decay_seconds * sample_rate))


def release_factor(release_seconds: float, sample_rate: int) -> float:
    """Return the factor per frame that falls by 60 dB in `release_seconds`; 0 for an end at once."""
    return decay_factor(release_seconds, sample_rate) if release_seconds > 0.0 else 0.0


@dataclass(frozen=True, slots=True)
class Parameter:
    """One control of a pad. Its value is a number; where the kit has words, the place of the word among them."""

    name: str  # of its value, in a pad of a kit and in a pad's state
    command: int  # 0: the engine knows nothing of it
    given: Callable[[float, int], float]  # what the engine is given, from the value and the sample rate
    words: tuple[str, ...] = ()

    def of_kit(self, pad: Pad) -> float:
        """Return the value that a kit's file gives to a pad."""
        value = getattr(pad, self.name, None)
        return float(self.words.index(value)) if isinstance(value, str) else float(value or 0.0)

    def in_kit(self, value: float) -> float | str | bool | None:
        """Return a value as a pad of a kit holds it."""
        if self.words:
            return self.words[int(value)]
        if self.name == "reverse":
            return bool(value)
        return None if self.name in _NONE_AT_0 and value == 0.0 else value


_NONE_AT_0 = ("decay_seconds", "release_seconds", "hold_seconds")


def _as_it_is(value: float, sample_rate: int) -> float:
    return value


def _frames(value: float, sample_rate: int) -> float:
    return float(round(value * sample_rate))


def _cycles(value: float, sample_rate: int) -> float:
    return value / sample_rate


PAD_WIDE: dict[str, Parameter] = {
    "pad_gain": Parameter("gain_db", layout.PAD_GAIN, lambda value, rate: gain_of_db(value)),
    "pad_tune": Parameter("tune_semitones", layout.PAD_TUNE, lambda value, rate: ratio_of_semitones(value)),
    "pad_pan": Parameter("pan", layout.PAD_PAN, _as_it_is),
    "pad_decay": Parameter("decay_seconds", layout.PAD_DECAY, decay_factor),
    "pad_attack": Parameter("attack_seconds", layout.PAD_ATTACK, _frames),
    "pad_hold": Parameter("hold_seconds", layout.PAD_HOLD, _frames),
    "pad_release_time": Parameter("release_seconds", layout.PAD_RELEASE, release_factor),
    "pad_start": Parameter("start_seconds", layout.PAD_START, _frames),
    "pad_reverse": Parameter("reverse", layout.PAD_REVERSE, _as_it_is),
    "pad_filter": Parameter("filter", layout.PAD_FILTER, _as_it_is, FILTERS),
    "pad_cutoff": Parameter("cutoff_hz", layout.PAD_CUTOFF, _cycles),
    "pad_resonance": Parameter("resonance", layout.PAD_RESONANCE, _as_it_is),
    "pad_vary": Parameter("vary", layout.PAD_VARY, _as_it_is),
    "pad_morph": Parameter("morph", 0, _as_it_is),
}
"""Controls of one pad, by their verbs."""


def address_of(verb: str) -> str:
    """Return the address of a verb: `room_listen` is `/nf/room/listen`."""
    return "/nf/" + verb.replace("_", "/", 1)
