"""A stage at 1000 frames a second with two pads, and a hand that answers its jobs as the mind would."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.control.general_midi import note_map
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.kit.setlist import Setlist, SetlistKit
from performer.offline import Listener, Move
from performer.stage import Stage
from performer.stage.kits import Sounds
from performer.swap.fit import Measure

RATE = 1000
LENGTH = 50


def small_kit(n_pads: int = 2) -> Kit:
    """Return a kit of pads on notes 36, 37 …, each with one sound."""
    pads = tuple(
        Pad(n, (35 + n,), f"pad {n}", "snare", (Layer(0.0, 1.0, 0.0, (SoundRef(f"{n}.wav", f"{n:032x}"),)),))
        for n in range(1, n_pads + 1)
    )
    return Kit("small", pads, Path("."))


@dataclass
class Played:
    """A stage, what it said, and the jobs that nobody has answered yet."""

    engine: Engine
    stage: Stage
    listener: Listener
    open_jobs: list[jobs.Job] = field(default_factory=list)

    def ask(self, address: str, *args: int | float | str, reads: bool = False) -> None:
        """Say something to the stage in the words of OSC, and let a block pass."""
        verb = address.removeprefix("/nf/").replace("/", "_")
        self.stage.request(Move(0, address, verb, args, reads))
        self.render(8)

    def whole_state(self) -> None:
        """Let rounds pass until a state that is being told is told."""
        for _ in range(8):
            self.render(8)

    def swap(self, pad: int, value: float = 2.0, name: str = "new", **given: object) -> None:
        """Ask for a swap, find a sound whose frames are all `value`, and let the pad's next hit take it."""
        self.ask("/nf/pad/swap", pad, "")
        self.find(value, name)
        self.hit(pad)

    def find(self, value: float = 2.0, name: str = "new", number: int = 7) -> None:
        """Answer the oldest open search with a sound of that number whose frames are all `value`."""
        job = next(job for job in self.open_jobs if isinstance(job, jobs.FindSound))
        self.open_jobs.remove(job)
        grant = job.grant
        self.engine.parts.arena[grant.first : grant.first + LENGTH] = value
        latent = np.full(64, value, np.float32)
        measure = Measure(-10.0, value, 0, LENGTH, RATE)
        facts = jobs.SoundFacts(number, name, job.source, 0.5, f"print of {name}", latent, measure)
        self.stage.answer(jobs.Found(job.number, job.pad, facts, LENGTH, 1))
        self.render(8)

    def hear_anchors(self) -> None:
        """Answer every open job that wants a pad's own sound to be heard."""
        for job in [job for job in self.open_jobs if isinstance(job, jobs.Anchor)]:
            self.open_jobs.remove(job)
            latent = np.zeros(64, np.float32)
            measure = Measure(-10.0, 1.0, 0, LENGTH, RATE)
            self.stage.answer(jobs.Anchored(job.number, job.pad, latent, measure, job.fingerprint))

    def until(self, frame: int) -> np.ndarray:
        """Let all frames before `frame` pass; return them, left."""
        parts = [self.render(min(8, frame - self.engine.clock)) for _ in range(self.engine.clock, frame, 8)]
        return np.concatenate(parts)

    def hit(self, pad: int) -> None:
        """Strike a pad and let its sound begin."""
        self.engine.push(layout.PAD_ON, pad - 1, x=1.0)
        self.render(8)

    def render(self, n_frames: int) -> np.ndarray:
        """Let frames pass and the stage hear of it; return them, left."""
        out = np.zeros((n_frames, 2), np.float32)
        self.engine.render_offline(out, np.zeros(n_frames, np.float32), 8)
        self.stage.poll()
        return out[:, 0]

    def sounds(self, pad: int) -> float:
        """Return what a pad sounds like: the value of its sound, struck in silence."""
        self.engine.push(layout.PANIC)
        self.render(16)
        self.engine.push(layout.PAD_ON, pad - 1, x=1.0)
        return float(self.render(8)[2])

    def said(self, address: str) -> list[tuple[object, ...]]:
        """Return the values of every message of one address, oldest first."""
        return [said.values for said in self.listener.said if said.address == address]

    def state(self, pad: int) -> str:
        """Return what a pad was last said to hold."""
        return [str(values[1]) for values in self.said("/nf/pad/state") if values[0] == pad][-1]


def played(n_pads: int = 2, answer_anchors: bool = True) -> Played:
    """Return a stage whose pads' own sounds are 1, 1, …, known to the mind."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 20), fade_frames=2)
    listener = Listener(lambda: engine.clock)
    waiting: list[jobs.Job] = []
    note_map: Callable[[Kit], tuple[int, ...]] = lambda kit: (0,) * 128  # noqa: E731
    stage = Stage(engine, waiting.append, listener, lambda text: None, note_map)
    made = Played(engine, stage, listener, waiting)
    kit = small_kit(n_pads)
    one = np.ones((LENGTH, 1), np.float32)
    stage.install(kit, {(pad.number, 0, 0): engine.sounds.write(one) for pad in kit.pads})
    made.render(8)
    if answer_anchors:
        made.hear_anchors()
    return made


def played_set(
    *tempos: float | None,
    n_pads: int = 2,
    begin: Callable[[Stage], None] | None = None,
    kit_folders: tuple[Path, ...] = (),
) -> Played:
    """Return a stage with a set of kits; the pads of the first sound as 1, of the second as 10, then 100 …

    `begin` puts something else on than the set's first kit.
    """
    loaded: list[tuple[Kit, Sounds | None]] = []
    for place in range(len(tempos)):
        sound = np.full((LENGTH, 1), 10.0**place, np.float32)
        kit = replace(small_kit(n_pads), name=f"kit {place + 1}")
        loaded.append((kit, {(pad.number, 0, 0): sound for pad in kit.pads}))
    entries = tuple(SetlistKit(Path(f"kit-{n}.toml"), tempo=tempo) for n, tempo in enumerate(tempos, 1))
    return played_setlist(Setlist("the set", entries, Path("setlist.toml")), loaded, begin, kit_folders)


def played_setlist(
    setlist: Setlist,
    loaded: list[tuple[Kit, Sounds | None]],
    begin: Callable[[Stage], None] | None = None,
    kit_folders: tuple[Path, ...] = (),
) -> Played:
    """Return a stage with a set whose kits are there, with their sounds or to be filled later."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 20), fade_frames=2)
    listener = Listener(lambda: engine.clock)
    waiting: list[jobs.Job] = []
    stage = Stage(
        engine,
        waiting.append,
        listener,
        lambda text: None,
        lambda kit: note_map(kit.pads, False),
        kit_folders=kit_folders,
    )
    made = Played(engine, stage, listener, waiting)
    stage.begin_set(setlist, loaded, put_on=begin is None)
    if begin is not None:
        begin(stage)
    made.render(8)
    made.hear_anchors()
    return made


def heard_hit(
    number: int, onset: int, end: int, level_db: float = -20.0, mark: str = "", growing: bool = False
) -> jobs.HeardHit:
    """Return what the mind says of a hit in frames `onset` to `end`, whose latent is its number."""
    latent = np.full(64, number, np.float32)
    return jobs.HeardHit(number, "clap", level_db, mark, onset, end, latent, "model", RATE, -40.0, 1.0, growing)


class Lines:
    """A set log that keeps address and arguments of its events."""

    def __init__(self, kept: list[tuple[str, tuple[object, ...]]]) -> None:
        self._kept = kept

    def event(self, frame: int, way: str, address: str, args: tuple[int | float | str, ...]) -> None:
        """Keep an event."""
        self._kept.append((address, args))

    def refused(self, frame: int, pad: int, reason: str, why: object) -> None:
        """Keep a refusal, and what had been asked for."""
        self._kept.append(("/nf/pad/refused", (pad, reason, why)))

    def sound(self, *_: object) -> None:
        """Leave a sound out."""

    def knows(self, *_: object) -> bool:
        """Need no sound again."""
        return True
