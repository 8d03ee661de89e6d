"""What the stage and the mind say to one another: small frozen records, pickled through one pipe."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from performer.audio_format import Latent
from performer.kit.kit import Kit
from performer.swap.fit import Measure

# Sounds carry one number on OSC. Those of the library have their number in the catalogue; the others begin here.
KIT_SOUND = 0
ROOM_IDS = 1_000_000_000
MORPHED_HIT_IDS = 1_500_000_000  # the same hits, levelled as a morph levels them: another sound to a set log
GENERATED_IDS = 2_000_000_000
BLEND_IDS = 2_100_000_000


def hit_of(sound_id: int) -> int:
    """Return the number of the room's hit that a sound of this number is."""
    return sound_id - (MORPHED_HIT_IDS if sound_id >= MORPHED_HIT_IDS else ROOM_IDS)


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


# From the stage to the mind ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Anchor:
    """Listen to a pad's curated sound, which lies in the arena."""

    number: int
    pad: int
    role: str
    placement: Placement
    gain: float  # of its layer
    fingerprint: str


@dataclass(frozen=True, slots=True, eq=False)
class PadWants:
    """A pad that wants a hit of the room, and what it had."""

    pad: int
    role: str
    anchor: SoundFacts
    current: SoundFacts
    heard_already: tuple[str, ...]
    banned: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class FindSound:
    """Find, or make, a sound for a pad."""

    number: int
    pad: int
    role: str
    source: str
    query: str
    distance: float
    anchor: SoundFacts
    current: SoundFacts
    heard_already: tuple[str, ...]  # fingerprints of what this pad had since it last started over
    banned: frozenset[str]
    shortlist: tuple[str, ...]
    on_other_pads: frozenset[str]
    grant: Grant
    id: int = -1  # this very sound of the library or the room; -1: whatever is nearest
    steps: int = 0  # so many neighbours on or back from the current one; 0: the next that was not heard
    group: int = 0  # swaps that were one act have the same; no room hit is given twice in one
    together: tuple[PadWants, ...] = ()  # all pads of the act, where the room's hits are to go to them as a whole
    near: float = 0.0  # how far this very sound lies, where that is known,
    reason: str = ""  # and why it is this one, for the set log


@dataclass(frozen=True, slots=True, eq=False)
class FollowHit:
    """See whether a new hit is clearly nearer to one of these pads than the room's sound that is on it."""

    number: int
    hit: int
    pads: tuple[PadWants, ...]
    on_pads: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class MorphPad:
    """A pad that may morph toward a hit of the room."""

    pad: int
    role: str
    anchor: SoundFacts
    hit: int = 0  # that it morphs to already; 0: to none yet
    stays: bool = False  # with that one, whatever else was heard
    banned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class ChooseHits:
    """Choose the hit that each pad is to morph to."""

    number: int
    pads: tuple[MorphPad, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MakeStep:
    """Prepare one step of a pad's morph; it has time until nothing else is to be done."""

    number: int
    pad: int
    role: str
    anchor: SoundFacts
    hit: int
    step: int
    banned: frozenset[str]
    id: int  # of the sound, where it is made
    grant: Grant


@dataclass(frozen=True, slots=True)
class ReadKit:
    """Read a kit and all its sounds."""

    number: int
    path: Path
    grant: Grant


@dataclass(frozen=True, slots=True, eq=False)
class SaveKit:
    """Write a kit with copies of the sounds that are on its pads now."""

    number: int
    name: str
    kit: Kit  # with the pads' settings as they are now
    sounds: dict[int, tuple[SoundFacts, tuple[tuple[float, float, tuple[Placement, ...]], ...]]]


@dataclass(frozen=True, slots=True)
class Listen:
    """Open or close the room's ear."""

    on: bool
    sensitivity: float


@dataclass(frozen=True, slots=True, eq=False)
class KnownHit:
    """A hit that a mind before this one has heard; its sound lies in the arena."""

    hit: int
    class_: str
    level_db: float
    mark: str
    onset_frame: int
    end_frame: int
    latent: Latent
    model: str  # whose latent it is
    placement: Placement
    floor_db: float
    share: float  # of the votes for its class


@dataclass(frozen=True, slots=True, eq=False)
class RememberHits:
    """Take over the bank of hits; they are to be copied before this is answered. So many have been heard."""

    hits: tuple[KnownHit, ...]  # oldest first
    n_heard: int


@dataclass(frozen=True, slots=True)
class ClearRoom:
    """Forget every hit."""


@dataclass(frozen=True, slots=True)
class CheckRoom:
    """Ask the player for four hits and a silence, and judge them."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End."""


Job = (
    Anchor
    | FindSound
    | FollowHit
    | ChooseHits
    | MakeStep
    | ReadKit
    | SaveKit
    | Listen
    | RememberHits
    | ClearRoom
    | CheckRoom
    | Stop
)


# From the mind to the stage ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Anchored:
    """What a curated sound is like."""

    number: int
    pad: int
    latent: Latent | None
    measure: Measure | None
    fingerprint: str
    model: str = ""  # whose latent it is


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A sound, levelled and written into the job's grant."""

    number: int
    pad: int
    facts: SoundFacts
    n_frames: int
    n_channels: int


@dataclass(frozen=True, slots=True, eq=False)
class HitsChosen:
    """The hits that pads are to morph to, by pad, and why the others have none."""

    number: int
    hits: dict[int, int]
    refused: dict[int, str]
    unfinished: bool = False  # there is more to be judged: ask again


@dataclass(frozen=True, slots=True, eq=False)
class StepMade:
    """One step of a pad's morph, levelled and written into the job's grant."""

    number: int
    pad: int
    facts: SoundFacts
    n_frames: int
    n_channels: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a job has no result."""

    number: int
    pad: int
    reason: str


@dataclass(frozen=True, slots=True)
class Follows:
    """A new hit is clearly nearer to a pad than what is on it."""

    number: int
    pad: int
    hit: int
    distance: float
    reason: str


@dataclass(frozen=True, slots=True)
class BackToAnchor:
    """Stepping back has reached the pad's own sound."""

    number: int
    pad: int


@dataclass(frozen=True, slots=True, eq=False)
class KitRead:
    """A kit whose sounds lie one after another in the job's grant, in the order of `sound_order`."""

    number: int
    kit: Kit
    placements: dict[tuple[int, int, int], Placement]  # (pad, layer, turn)


@dataclass(frozen=True, slots=True)
class KitSaved:
    """A kit was written."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True, eq=False)
class HeardHit:
    """A hit was cut out of the room; the ring of what is heard still holds its sound."""

    hit: int
    class_: str
    level_db: float
    mark: str
    onset_frame: int
    end_frame: int
    latent: Latent
    model: str  # whose latent it is
    sample_rate: int  # at which it was heard
    floor_db: float  # of the room before it
    share: float  # of its neighbours' votes that were for its class, 0..1


@dataclass(frozen=True, slots=True)
class HitsRemembered:
    """The bank has been taken over: so many hits."""

    n_hits: int


@dataclass(frozen=True, slots=True)
class RoomLevel:
    """How loud the room is, and how loud its floor."""

    in_db: float
    floor_db: float
    own_db: float


@dataclass(frozen=True, slots=True)
class RoomCheck:
    """What a room check asks for, or its verdict, with which it ends."""

    text: str
    ended: bool


@dataclass(frozen=True, slots=True)
class Feedback:
    """A lone tone grows in the room; 0 when it has gone."""

    hz: float


@dataclass(frozen=True, slots=True)
class VoiceThrownAway:
    """Speech was heard, and nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class MindReady:
    """The mind is there; `text` says what it can use."""

    text: str


@dataclass(frozen=True, slots=True)
class ModelServes:
    """Which model the mind hears with from now on; latents of another one mean nothing to it."""

    model: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class MindSays:
    """One line for the player."""

    text: str


Answer = (
    Anchored
    | Found
    | HitsChosen
    | StepMade
    | Refused
    | Follows
    | BackToAnchor
    | KitRead
    | KitSaved
    | HeardHit
    | HitsRemembered
    | RoomLevel
    | RoomCheck
    | Feedback
    | VoiceThrownAway
    | MindReady
    | ModelServes
    | MindSays
)
