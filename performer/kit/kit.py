"""What a kit is: its pads, their layers and sounds. Plain values; the file they come from is in `toml_file.py`."""

from dataclasses import dataclass, field
from pathlib import Path

from performer.roles import default_voices

MAX_PADS = 64
MAX_LAYERS = 8
MAX_ROUND_ROBIN = 8
PLAYS = ("one-shot", "gate", "toggle")
FILTERS = ("off", "low-pass", "high-pass")
ORDERS = ("round-robin", "random")
VELOCITY_CURVES = ("linear", "soft", "hard", "fixed")


@dataclass(frozen=True, slots=True)
class SoundRef:
    """A sound that a kit refers to: by path, and by the fingerprint of its content should the file move."""

    file: str  # absolute, or from the kit's folder
    fingerprint: str = ""  # "": not known
    first_frame: int = 0
    n_frames: int | None = None  # None: to the end of the file


@dataclass(frozen=True, slots=True)
class Layer:
    """What a pad plays for velocities above `lowest` up to `highest`: its sounds by turns (round robin)."""

    lowest: float  # 0..1
    highest: float  # 0..1
    gain_db: float
    sounds: tuple[SoundRef, ...]


@dataclass(frozen=True, slots=True)
class Pad:
    """One pad with its curated sounds: its layers ascend without a gap from velocity 0 to 1."""

    number: int  # from 1
    notes: tuple[int, ...]  # MIDI notes that strike it
    name: str
    role: str  # one of performer.roles.CLASSES
    layers: tuple[Layer, ...]
    gain_db: float = 0.0
    tune_semitones: float = 0.0
    pan: float = 0.0  # -1 left .. 1 right
    attack_seconds: float = 0.0
    hold_seconds: float | None = None  # before the decay; None: 0
    decay_seconds: float | None = None  # to fall by 60 dB; None: no decay but the sound's own
    release_seconds: float | None = None  # to fall by 60 dB when let go; None: ends at once
    play: str = "one-shot"  # one of PLAYS
    order: str = "round-robin"  # one of ORDERS: which sound of a layer is next
    layer_crossfade: float = 0.0  # velocities around the edge of two layers in which both sound
    reverse: bool = False
    start_seconds: float = 0.0  # of the sound, that are left out
    filter: str = "off"  # one of FILTERS
    cutoff_hz: float = 1000.0
    resonance: float = 0.0  # 0..1
    vary: float = 0.0  # 0..1: how much no two hits are alike
    outputs: str | None = None  # a pair, as "3-4"; None: where the kit plays
    choke_group: int = 0  # 0: none
    voices: int = 0  # given as 0: as many as the role has
    velocity_curve: str = "linear"  # one of VELOCITY_CURVES
    locked: bool = False
    shortlist: tuple[SoundRef, ...] = ()  # offered first when the pad swaps

    def __post_init__(self) -> None:
        if self.voices == 0:
            object.__setattr__(self, "voices", default_voices(self.role))

    @property
    def sounds(self) -> tuple[SoundRef, ...]:
        """The sounds of all layers, softest layer first."""
        return tuple(sound for layer in self.layers for sound in layer.sounds)


@dataclass(frozen=True, slots=True)
class Kit:
    """All pads, in the order of their numbers, and where their sounds are looked for."""

    name: str
    pads: tuple[Pad, ...]
    folder: Path  # that relative paths of sounds start from
    path: Path | None = field(default=None, compare=False)  # the file it was read from, for messages

    def pad(self, number: int) -> Pad | None:
        """Return the pad of that number, or None."""
        return next((pad for pad in self.pads if pad.number == number), None)
