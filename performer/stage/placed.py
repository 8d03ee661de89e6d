"""What lies on a pad, what lay there before, and how one goes back and forth between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from performer.jobs import PadWants, SoundFacts
from performer.kit.kit import Pad
from performer.swap.choose import remembered
from performer.swap.morph import step_at

LONGEST_HISTORY = 32
HEARD = ("room", "blend")  # sources that give a single recorded hit
HEARD_VARY = 0.6


def vary_of(source: str) -> float:
    """Return how much hits of a sound from this source are varied: one clap of a crowd must not machine-gun."""
    return HEARD_VARY if source in HEARD else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A set of sounds in the engine, and what is known of it."""

    set: int
    facts: SoundFacts
    fitted_to: SoundFacts | None = None  # the anchor whose level and length it was given; None for a kit's own
    way: str = ""  # by which it was asked for: swap, take, put, follow; "" for a kit's own
    step: int = 0  # of a morph; 0: it is none's
    why: Mapping[str, int | float | str] = field(default_factory=dict[str, int | float | str])  # what was asked for


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change of a pad; changes that were one act have the same group."""

    group: int
    before: Placed
    after: Placed
    morph: tuple[float, float] | None = None  # of the pad, before and after; None: it stayed


@dataclass(slots=True, eq=False)
class Ladder:
    """The steps of a pad's morph toward a hit, as far as they are prepared."""

    hit: int
    anchor_set: int  # of the curated sound that it starts from
    steps: dict[int, Placed] = field(default_factory=dict[int, Placed])
    asked_for: set[int] = field(default_factory=set[int])  # steps that the mind has, or had, to make
    n_floats: int = 0  # of the arena, that its sounds take

    def up_to(self, step: int) -> Placed | None:
        """Return the last step up to this one that is prepared, None for none."""
        return self.steps.get(max((ready for ready in self.steps if ready <= step), default=0))


@dataclass(slots=True, eq=False)
class PadState:
    """One pad as it is now."""

    pad: Pad
    anchor: Placed
    current: Placed
    own: Placed  # what its kit gave the pad, whatever became its anchor since
    locked: bool = False
    pending: Placed | None = None
    pending_group: int = 0
    pending_moment: str = ""  # when it lands; "": when the kit's control says
    pending_from: int = 0  # the frame from which on a line is one that it may land on
    given: list[Placed] = field(
        default_factory=list[Placed]
    )  # to the engine for a line; it has not said they landed
    turn_frame: int = -1  # of the last change, or refusal, that `auto/bars` counts from
    changed_frame: int = -(1 << 62)  # when a sound landed last, or was last to follow the room
    undo: list[Step] = field(default_factory=list[Step])
    redo: list[Step] = field(default_factory=list[Step])
    heard: list[str] = field(default_factory=list[str])  # fingerprints, in the order in which they came
    banned: set[str] = field(default_factory=set[str])
    flipped_from: Placed | None = None
    gain_db: float = 0.0
    tune_semitones: float = 0.0
    pan: float = 0.0
    attack_seconds: float = 0.0
    hold_seconds: float = 0.0
    decay_seconds: float = 0.0
    release_seconds: float = 0.0
    start_seconds: float = 0.0
    reverse: float = 0.0
    filter: float = 0.0
    cutoff_hz: float = 1000.0
    resonance: float = 0.0
    vary: float = 0.0
    morph: float = 0.0
    morph_step: int = 0  # that the knob asks for
    ladder: Ladder | None = None

    @property
    def own_set(self) -> int:
        """The set of the sounds that its kit gave the pad."""
        return self.own.set

    @property
    def number(self) -> int:
        """The pad's number, from 1."""
        return self.pad.number

    @property
    def state(self) -> str:
        """What the pad holds, in the words of `/nf/pad/state`."""
        if self.pending is not None:
            return "pending"
        if self.current.set == self.anchor.set:
            return "curated"
        # what was curated before another sound became the anchor is a swap like any other
        source = self.current.facts.source
        return {"room": "room", "generated": "generated", "blend": "generated"}.get(source, "swapped")

    @property
    def step(self) -> int:
        """The step of its morph that the pad is at, 0 where it is at none."""
        return 0 if self.current.set == self.anchor.set else self.current.step

    def take_morph(self, value: float) -> None:
        """Let the morph be at a value to which the pad was brought otherwise than by its knob."""
        self.morph, self.morph_step = value, step_at(value, 0)

    def remember_heard(self, facts: SoundFacts) -> None:
        """Note that a sound was offered; after 32 of them the pad starts over."""
        self.heard = remembered(self.heard, facts.fingerprint)

    def wants(self) -> PadWants:
        """Return what the mind has to know of the pad to give it a hit of the room."""
        there = (self.pending or self.current).facts
        heard, banned = tuple(self.heard), frozenset(self.banned)
        return PadWants(self.number, self.pad.role, self.anchor.facts, there, heard, banned)

    def placements(self) -> list[Placed]:
        """Return all that is on the pad, waits for it, or may come back to it, but for the steps of its morph."""
        held = [self.anchor, self.current, self.pending, self.flipped_from, *self.given]
        held += [placed for step in (*self.undo, *self.redo) for placed in (step.before, step.after)]
        return list(dict.fromkeys(placed for placed in held if placed is not None))

    def exchange(self, former: Placed, whole: Placed) -> None:
        """Let the pad have, wherever it has the one, the other: it has grown to that."""

        def now(placed: Placed) -> Placed:
            return whole if placed is former else placed

        self.anchor, self.current = now(self.anchor), now(self.current)
        self.pending = None if self.pending is None else now(self.pending)
        self.flipped_from = None if self.flipped_from is None else now(self.flipped_from)
        self.given = [now(placed) for placed in self.given]
        self.undo = [replace(step, before=now(step.before), after=now(step.after)) for step in self.undo]
        self.redo = [replace(step, before=now(step.before), after=now(step.after)) for step in self.redo]

    def sets(self) -> list[int]:
        """Return every set that this pad may still want, one entry a use."""
        uses = [self.own.set, self.anchor.set, self.current.set]
        if self.pending is not None:
            uses.append(self.pending.set)
        uses += [step.set for step in self.ladder.steps.values()] if self.ladder is not None else []
        uses += [self.flipped_from.set] if self.flipped_from is not None else []
        for step in (*self.undo, *self.redo):
            uses += [step.before.set, step.after.set]
        return uses


def next_group(pads: list[PadState]) -> int | None:
    """Return the group of the step that was undone last."""
    return min((pad.redo[-1].group for pad in pads if pad.redo), default=None)
