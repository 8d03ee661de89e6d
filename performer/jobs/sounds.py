"""What the stage and the mind both say of sounds: where they lie, and what is known of them."""

from dataclasses import dataclass, field
from typing import Any

from performer.audio_format import Latent
from performer.swap.fit import Measure

# Sounds carry one number on OSC. Those of the library have their number in the catalogue; the others begin here.
KIT_SOUND = 0
ROOM_IDS = 1_000_000_000
ATTACK_IDS = 1_250_000_000  # the same hits while they sound on: what there is of them by then
MORPHED_HIT_IDS = 1_500_000_000  # the same hits, levelled as a morph levels them: another sound to a set log
GENERATED_IDS = 2_000_000_000
BLEND_IDS = 2_100_000_000


def hit_of(sound_id: int) -> int:
    """Return the number of the room's hit that a sound of this number is."""
    return sound_id - max(first for first in (ROOM_IDS, ATTACK_IDS, MORPHED_HIT_IDS) if first <= sound_id)


@dataclass(frozen=True, slots=True)
class Grant:
    """A stretch of the arena that the mind may write one job's sounds into, in float32 places."""

    first: int
    n_floats: int


@dataclass(frozen=True, slots=True, eq=False)
class SoundFacts:
    """All that is known of a sound on a pad."""

    id: int
    name: str
    source: str  # curated, library, room, generated
    distance: float
    fingerprint: str
    latent: Latent | None  # None until the mind has heard it, and for silence
    measure: Measure | None
    origin: dict[str, Any] = field(default_factory=dict[str, Any])  # for the set log: how to have it again
    model: str = ""  # whose latent it is


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a sound lies in the arena."""

    first: int
    n_frames: int
    n_channels: int
