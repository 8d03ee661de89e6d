"""What the stage asks of the mind."""

from dataclasses import dataclass
from pathlib import Path

from performer.audio_format import Latent
from performer.jobs.sounds import Grant, Placement, SoundFacts
from performer.kit.kit import Kit


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
    tuned: bool = False  # a hit of the room to what the anchor is tuned to
    nth: int = 0  # the neighbour of this rank, from 1, whatever was heard before; 0: as said above


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
class WritePadFile:
    """Write a sound of the arena into a file, whole or not at all."""

    number: int
    pad: int
    path: Path
    placement: Placement
    gain: float  # of its layer


@dataclass(frozen=True, slots=True)
class EmptySlots:
    """Remove the pad files of a folder, and the folder."""

    folder: Path


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
    | WritePadFile
    | EmptySlots
    | Listen
    | RememberHits
    | ClearRoom
    | CheckRoom
    | Stop
)
