"""What the mind answers, and what it says unasked."""

from dataclasses import dataclass
from pathlib import Path

from performer.audio_format import Latent
from performer.jobs.sounds import Placement, SoundFacts
from performer.kit.kit import Kit
from performer.swap.fit import Measure


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


@dataclass(frozen=True, slots=True)
class PadFileWritten:
    """A pad's file is there, or the old one still, and why."""

    number: int
    problem: str = ""


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
    growing: bool = False  # it sounds on: this is its attack, and HitGrown follows


@dataclass(frozen=True, slots=True, eq=False)
class HitGrown:
    """A hit whose attack was told has ended; where its end could not be heard, the attack is all of it."""

    whole: HeardHit
    attack: str  # the fingerprint of what there was of it
    content: str  # and of the whole


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
    | PadFileWritten
    | HeardHit
    | HitGrown
    | HitsRemembered
    | RoomLevel
    | RoomCheck
    | Feedback
    | VoiceThrownAway
    | MindReady
    | ModelServes
    | MindSays
)
