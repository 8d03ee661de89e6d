"""Ten minutes of everything at once at 64 frames a block: what is missed, what clicks, what grows, what it costs.

1,000 notes a second strike 16 pads, 200 swaps a second are asked for and found at once, and a parameter is turned
every millisecond: by the stage's own objects, on the offline clock, faster than they could be played.
Beside it, what it costs to be given thousands of events far ahead of their frames.
"""

import gc
import time
from array import array
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil

from bench.flood_ahead import ahead_rows
from bench.table import Row
from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio_format import Frames
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.offline import Move
from performer.stage import Stage
from performer.stage.board import Value
from performer.swap.fit import Measure
from tests.audio.clicks import FADE_FRAMES, GLIDE_FRAMES, RATE, bend_of, bends, swell

BLOCK_FRAMES, N_PADS = 64, 16
MINUTES = 10.0
NOTES, SWAPS, PARAMETERS = 1000, 200, 1000  # a second
WARM_UP_SECONDS = 20.0  # until all histories are full
SOUND_HZ, LONGEST_FRAMES = 100.0, 9600
KNOBS = {"gain": (-6.0, 0.0), "tune": (-2.0, 2.0), "pan": (-0.5, 0.5), "decay": (2.0, 4.0)}
MOST_BEND = (
    layout.SOUNDING_VOICES * bend_of(swell(1.3 * SOUND_HZ, LONGEST_FRAMES // 2), np.inf)
    + 8 * bend_of(swell(SOUND_HZ), FADE_FRAMES)  # voices that begin to fade, and knobs that turn four voices each,
    + 16 * bend_of(swell(SOUND_HZ), GLIDE_FRAMES)  # on one frame
)


class Nobody:
    """Whom the stage tells: counts how often it says what."""

    def __init__(self) -> None:
        self.said: Counter[str] = Counter()
        self.refused: list[str] = []

    def broadcast(self, address: str, *values: Value) -> None:
        self.said[address] += 1
        if address == "/nf/pad/refused":
            self.refused.append(str(values))

    def send(self, client: object, address: str, *values: Value) -> None:
        pass

    def refuse(self, client: object, address: str, text: str) -> None:
        self.refused.append(text)


@dataclass
class Figures:
    """What was seen."""

    n_notes: int = 0
    n_struck: int = 0  # as the stage tells
    n_swaps: int = 0  # that landed
    clicks: list[int] = field(default_factory=list)
    most_voices: int = 0
    loudest: float = 0.0
    costs_ns: "array[int]" = field(default_factory=lambda: array("q"))  # of each block, on this thread's clock
    memory: list[tuple[int, int, int, int]] = field(default_factory=list)  # each second: see Flood.memory

    def growth(self) -> list[float]:
        """Return resident bytes, floats in use, slots and sets: the last quarter's most for one of the first's."""
        seen = np.array(self.memory, np.float64)
        quarter = max(1, len(seen) // 4)
        return (seen[-quarter:].max(axis=0) / seen[:quarter].max(axis=0)).tolist()


class Flood:
    """A stage with a kit of swells, and all that is done to it."""

    def __init__(self, limiter: bool = False) -> None:
        self.engine = Engine(RATE, MemoryPlan(1 << 16, 1 << 25), limiter=limiter)
        self.tell = Nobody()
        self._jobs: list[jobs.Job] = []
        self._before = np.zeros((2, 2), np.float32)  # the last frames, from which the next may bend
        self._chance = np.random.default_rng(4)
        self._sounds = [
            swell(SOUND_HZ * ratio, n_frames, 1 + n % 2)
            for n, (ratio, n_frames) in enumerate((r, f) for r in (0.8, 1.0) for f in (4800, 7200, LONGEST_FRAMES))
        ]
        notes = tuple(n - 35 if 36 <= n < 36 + N_PADS else 0 for n in range(128))
        self.stage = Stage(self.engine, self._jobs.append, self.tell, self.tell.refused.append, lambda kit: notes)
        layers = (Layer(0.0, 1.0, 0.0, (SoundRef("swell.wav", "0" * 32),)),)
        pads = tuple(
            Pad(n, (35 + n,), f"pad {n}", "snare", layers, velocity_curve="fixed", voices=64 if n < 5 else 0)
            for n in range(1, N_PADS + 1)
        )
        self.stage.install(
            Kit("flood", pads, Path(".")), {(p.number, 0, 0): self.engine.sounds.write(swell()) for p in pads}
        )
        self._block(np.zeros((BLOCK_FRAMES, 2), np.float32), Figures())
        self._answer()

    def run(self, seconds: float, figures: Figures) -> None:
        """Let so much of the flood pass."""
        n_blocks = RATE // BLOCK_FRAMES
        for _ in range(round(seconds)):
            out = np.zeros((n_blocks * BLOCK_FRAMES, 2), np.float32)
            first = self.engine.clock
            for n in range(n_blocks):
                self._pour(figures)
                self._block(out[n * BLOCK_FRAMES : (n + 1) * BLOCK_FRAMES], figures)
            bent = bends(np.concatenate([self._before, out]))[2:].max(axis=1)
            figures.clicks += (first + np.flatnonzero(bent > MOST_BEND)).tolist()
            figures.loudest = max(figures.loudest, float(np.abs(out).max()))
            figures.memory.append(self.memory())
            self._before = out[-2:]

    def memory(self) -> tuple[int, int, int, int]:
        """Return resident bytes, floats of the arena in use, slots and sets in use."""
        sounds, parts = self.engine.sounds, self.engine.parts
        used = len(parts.arena) - sounds.free_floats
        n_sets = int(np.count_nonzero(parts.set_layers))
        return psutil.Process().memory_info().rss, used, len(sounds.placements()), n_sets

    def _pour(self, figures: Figures) -> None:
        """Give the stage and the engine what comes within one block."""
        chance, engine = self._chance, self.engine
        seconds = BLOCK_FRAMES / RATE
        for _ in range(chance.poisson(NOTES * seconds)):
            frame = engine.clock + int(chance.integers(BLOCK_FRAMES))
            note = 36 + int(chance.integers(N_PADS))
            figures.n_notes += 1
            engine.push(layout.NOTE_ON, note, x=1.0, frame=frame, way=layout.WAY_MIDI, ring=1)
        for _ in range(chance.poisson(SWAPS * seconds)):
            self._ask("pad/swap", 1 + int(chance.integers(N_PADS)), "")
            self._answer()
        for _ in range(chance.poisson(PARAMETERS * seconds)):
            name = list(KNOBS)[int(chance.integers(len(KNOBS)))]
            self._ask(f"pad/{name}", 1 + int(chance.integers(N_PADS)), float(chance.uniform(*KNOBS[name])))

    def _ask(self, words: str, *args: Value) -> None:
        self.stage.request(Move(self.engine.clock, f"/nf/{words}", words.replace("/", "_"), args, False))

    def _answer(self) -> None:
        """Answer all jobs as a mind would that needs no time."""
        while self._jobs:
            job = self._jobs.pop(0)
            frames = self._sounds[job.number % len(self._sounds)]
            measure, latent = Measure(-20.0, 0.5, 0, LONGEST_FRAMES, RATE), np.zeros(64, np.float32)
            if isinstance(job, jobs.Anchor):
                self.stage.answer(jobs.Anchored(job.number, job.pad, latent, measure, job.fingerprint))
            elif isinstance(job, jobs.FindSound):
                self.engine.parts.arena[job.grant.first : job.grant.first + frames.size] = frames.ravel()
                facts = jobs.SoundFacts(7, "swell", "library", 0.5, f"{job.number:032x}", latent, measure)
                self.stage.answer(jobs.Found(job.number, job.pad, facts, len(frames), frames.shape[1]))

    def _block(self, out: Frames, figures: Figures) -> None:
        engine = self.engine
        began = time.thread_time_ns()
        engine.render_offline(out, np.zeros(len(out), np.float32), BLOCK_FRAMES)
        figures.costs_ns.append(time.thread_time_ns() - began)
        figures.most_voices = max(figures.most_voices, int(engine.figure("in_use")))
        struck, landed = self.tell.said["/nf/pad/struck"], self.tell.said["/nf/pad/sound"]
        self.stage.poll()
        figures.n_struck += self.tell.said["/nf/pad/struck"] - struck
        figures.n_swaps += self.tell.said["/nf/pad/sound"] - landed


def rows(quick: bool = False) -> list[Row]:
    """Let the flood pass and tell what it left."""
    seconds = 20.0 if quick else 60.0 * MINUTES
    flood, figures = Flood(), Figures()
    flood.run(WARM_UP_SECONDS / (4 if quick else 1), Figures())
    gc.collect()
    gc.disable()  # as the instrument has it while it plays: what is forgotten in circles would show as growth
    began = time.perf_counter()
    flood.run(seconds, figures)
    speed = seconds / (time.perf_counter() - began)
    gc.enable()
    engine = flood.engine
    dropped = engine.dropped_events + int(engine.figure("dropped_events")) + int(engine.figure("dropped_reports"))
    shares = np.array(figures.costs_ns) / (1e9 * BLOCK_FRAMES / RATE) * 100.0
    grown = figures.growth()
    what = f"{seconds / 60:.2g} min of {NOTES} notes, {SWAPS} swaps, {PARAMETERS} knobs a second"
    return [
        Row(
            f"{what}: notes missed",
            figures.n_notes - figures.n_struck,
            f"of {figures.n_notes}",
            "at most 0",
            f"{dropped} events or reports dropped, {figures.most_voices} voices, {len(flood.tell.refused)} refused",
        ),
        Row(
            f"{what}: clicks",
            len(figures.clicks),
            "frames",
            "at most 0",
            f"{figures.n_swaps} swaps landed; {speed:.2g} times as fast as played",
        ),
        Row(
            f"{what}: memory at the end",
            max(grown),
            "of that at the start",
            "at most 1.05",
            "resident {:.3f}, arena {:.3f}, slots {:.3f}, sets {:.3f}".format(*grown),
        ),
        Row(
            f"{what}: the dearest block",
            float(shares.max()),
            "% of its time",
            "",
            f"median {np.median(shares):.3g} %, 99.9 of 100 {np.percentile(shares, 99.9):.3g} %",
        ),
        *ahead_rows(),
    ]
