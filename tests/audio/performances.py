"""Whole performances drawn by hypothesis: kits of every kind, and all that can be done to them, sense or not."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from hypothesis import strategies as st

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.audio_format import Frames

RATE = 4000
N_PADS, N_SETS, N_PAIRS = 4, 6, 2
PLAYED_FRAMES = 1200  # in which all events lie
NONSENSE = (math.nan, math.inf, -math.inf, 1e300, -1e300, 0.0, -1.0, 1e-310, 1e9, -(2.0**63))
NOTES = (36, 37, 38, 39, 99, -1, 128, 1 << 30)  # the last four strike nothing
HALVES = ("first", "second")  # given before the first frame, and when half has been played


class SoundKind(NamedTuple):
    """One sound to be made."""

    shape: str
    n_frames: int
    n_channels: int
    seed: int


class Doing(NamedTuple):
    """One thing that is done to the engine."""

    what: str
    half: str
    frame: int
    pad: int
    x: float  # 0..1
    choice: int
    nonsense: bool


class Performance(NamedTuple):
    """A kit and what is done with it; a set is its layers: highest velocity and sounds that take turns."""

    sets: list[list[tuple[float, list[SoundKind]]]]
    pads: list[dict[str, Any]]
    doings: list[Doing]


SHAPES = ("noise", "constant", "sine", "full scale", "denormal", "no number", "infinite", "enormous")
LENGTHS = (1, 2, 3, 40, 333, 1500)

sound_kinds = st.builds(
    SoundKind, st.sampled_from(SHAPES), st.sampled_from(LENGTHS), st.integers(1, 2), st.integers(0, 3)
)
set_layers = st.lists(
    st.tuples(st.sampled_from([0.3, 0.5, 0.8, 1.0]), st.lists(sound_kinds, min_size=1, max_size=3)),
    min_size=1,
    max_size=3,
).map(lambda layers: sorted(layers, key=lambda layer: layer[0]))

SENSIBLE: dict[str, Any] = {
    "play": st.sampled_from([layout.ONE_SHOT, layout.GATE, layout.TOGGLE]),
    "choke_group": st.integers(0, 2),
    "voices": st.integers(1, 30),
    "curve": st.integers(0, 3),
    "turns": st.integers(0, 1),
    "reverse": st.integers(0, 1),
    "filter": st.integers(0, 2),
    "pair": st.integers(0, N_PAIRS - 1),
    "gain": st.floats(0.0, 4.0),
    "pan": st.floats(-1.0, 1.0),
    "step": st.sampled_from([1.0, 1.0, 0.5, 0.99, 1.0001, 2.0, 3.7, 16.0]),
    "attack_frames": st.sampled_from([0, 0, 1, 50, 400]),
    "hold_frames": st.sampled_from([0, 0, 30, 300]),
    "decay_factor": st.sampled_from([1.0, 0.5, 0.99, 0.999]),
    "release_factor": st.sampled_from([0.0, 0.5, 0.99]),
    "start_frames": st.sampled_from([0, 0, 1, 100, 5000]),
    "cutoff": st.floats(0.002, 0.5),
    "resonance": st.floats(0.0, 1.0),
    "crossfade": st.sampled_from([0.0, 0.2, 1.0]),
    "vary": st.sampled_from([0.0, 0.0, 0.3, 1.0]),
}
WHOLE = tuple(name for name in SENSIBLE if layout.PAD[name].kind == "i")

pads = st.fixed_dictionaries({}, optional=SENSIBLE)
spoilt = st.tuples(st.sampled_from([name for name in SENSIBLE if name not in WHOLE]), st.sampled_from(NONSENSE))
DOINGS = (
    *("hit", "note", "roll", "off", "note off", "repeats", "parameter", "parameter", "parameter"),
    *("pending", "now", "cancel", "kit", "panic", "far ahead", "unknown", "nobody"),
)
doings = st.builds(
    Doing,
    st.sampled_from(DOINGS),
    st.sampled_from(HALVES),
    st.integers(-1, PLAYED_FRAMES),
    st.integers(0, N_PADS - 1),
    st.floats(0.0, 1.0),
    st.integers(0, 1000),
    st.sampled_from([False, False, False, True]),
)


@st.composite
def performances(draw: st.DrawFn) -> Performance:
    """Return any performance; a pad may have one setting that makes no sense."""
    kit = draw(st.lists(pads, min_size=2 * N_PADS, max_size=2 * N_PADS))
    for number, (name, value) in draw(st.dictionaries(st.integers(0, 2 * N_PADS - 1), spoilt, max_size=2)).items():
        kit[number] = {**kit[number], name: value}
    sets = draw(st.lists(set_layers, min_size=N_SETS, max_size=N_SETS))
    return Performance(sets, kit, draw(st.lists(doings, max_size=40)))


def frames_of(kind: SoundKind) -> Frames:
    """Return the sound that is described."""
    shape = (kind.n_frames, kind.n_channels)
    noise = np.random.default_rng(kind.seed).uniform(-1.0, 1.0, shape)
    made: dict[str, Any] = {
        "noise": 0.5 * noise,
        "constant": np.full(shape, 0.25),
        "sine": np.sin(0.05 * (1 + kind.seed) * np.arange(kind.n_frames))[:, None] * np.ones(shape),
        "full scale": np.sign(noise),
        "denormal": 1e-40 * noise,
        "no number": np.where(noise > 0.5, np.nan, noise),
        "infinite": np.where(noise > 0.5, np.inf, noise),
        "enormous": 3e38 * noise,
    }
    return made[kind.shape].astype(np.float32)


class Stage:
    """An engine with the performance's kit on it, that plays it in blocks of the sizes given, by turns."""

    def __init__(self, performance: Performance, limiter: bool = False, stems: bool = False) -> None:
        self.engine = Engine(RATE, MemoryPlan(1 << 13, 1 << 19), limiter=limiter)
        self.engine.keep_stems(stems)
        parts = self.engine.parts
        self.engine.use_pairs([2 * pair for pair in range(N_PAIRS)])
        self._doings = performance.doings
        self.sets = [self._set(layers) for layers in performance.sets]
        for number, fields in enumerate(performance.pads):
            pads = parts.pads if number < N_PADS else parts.next_pads
            record = pads[number % N_PADS]
            record["set"] = self.sets[number % N_SETS]
            for name, value in fields.items():
                record[name] = value
        parts.note_pad[36 : 36 + N_PADS] = np.arange(N_PADS)
        parts.next_notes[:] = -1
        parts.next_pads["epoch"] = 1
        parts.next_notes[36 : 36 + N_PADS] = np.arange(N_PADS)[::-1]

    def _set(self, layers: list[tuple[float, list[SoundKind]]]) -> int:
        sounds = self.engine.sounds
        return sounds.make_set(
            [SetLayer(top, 1.0, tuple(sounds.write(frames_of(kind)) for kind in kinds)) for top, kinds in layers]
        )

    def play(self, blocks: Sequence[int], n_frames: int = 2 * PLAYED_FRAMES) -> Frames:
        """Return the next frames, (n_frames, 2 a pair), all the doings among them."""
        half = PLAYED_FRAMES // 2
        out = np.zeros((n_frames, 2 * N_PAIRS), np.float32)
        for name, first, stop in ((HALVES[0], 0, half), (HALVES[1], half, n_frames)):
            for doing in self._doings:
                if doing.half == name:
                    self._do(doing)
            self.render(out[first:stop], blocks)
        return out

    def render(self, out: Frames, blocks: Sequence[int]) -> None:
        """Fill `out`."""
        done = turn = 0
        block = np.zeros((layout.MAX_BLOCK_FRAMES, 2), np.float32)
        while done < len(out):
            n = min(blocks[turn % len(blocks)], len(out) - done)
            self.engine.render_offline(block[:n], np.zeros(n, np.float32), n)
            out[done : done + n] = self.engine.parts.mix[: 2 * N_PAIRS, :n].T
            done += n
            turn += 1

    def _do(self, doing: Doing) -> None:
        push, frame, pad = self.engine.push, doing.frame, doing.pad
        x = NONSENSE[doing.choice % len(NONSENSE)] if doing.nonsense else doing.x
        note, chosen = note_of(doing), self.sets[doing.choice % N_SETS]
        nobody = (-1, layout.MAX_PADS, -(1 << 31), (1 << 31) - 1)[doing.choice % 4]
        way = 1 + doing.choice % 3
        match doing.what:
            case "hit":
                push(layout.PAD_ON, pad, x=x, frame=frame, way=way)
            case "note":
                push(layout.NOTE_ON, note, x=x, frame=frame, way=way)
            case "roll":
                for n in range(30):
                    push(layout.PAD_ON, (pad + n) % N_PADS, x=x, frame=max(0, frame + n * (doing.choice % 3)))
            case "off":
                push(layout.PAD_OFF, pad, frame=frame)
            case "note off":
                push(layout.NOTE_OFF, note, frame=frame)
            case "repeats":
                for n in range(4):
                    push(layout.REPEAT, pad, doing.choice, x=x, frame=max(0, frame) + 60 * n, way=way)
            case "parameter":
                kind = layout.PARAMETERS[doing.choice % len(layout.PARAMETERS)]
                push(kind, pad, x=x if doing.nonsense else sensible(kind, x), frame=frame)
            case "pending":
                push(layout.SET_PENDING, pad, 10**6 if doing.nonsense else chosen, frame=frame, tag=frame)
            case "now":
                push(layout.SET_NOW, pad, -7 if doing.nonsense else chosen, frame=frame, tag=frame)
            case "cancel":
                push(layout.CANCEL_PENDING, pad, frame=frame)
            case "kit":
                push(layout.USE_KIT, frame=frame, tag=frame)
            case "panic":
                push(layout.PANIC, frame=frame)
            case "far ahead":
                push(layout.PAD_ON, pad, x=x, frame=1 << 62)
            case "unknown":
                push(doing.choice, pad, x=x, frame=frame)
            case _:
                push(
                    (*layout.PARAMETERS, layout.PAD_ON, layout.REPEAT)[doing.choice % 15], nobody, x=x, frame=frame
                )


def note_of(doing: Doing) -> int:
    """Return the note that is struck, if it is one."""
    return NOTES[doing.choice % len(NOTES)]


def sensible(kind: int, x: float) -> float:
    """Return what a parameter of a pad is set to by a knob that stands at x, 0..1."""
    given = {
        layout.PAD_GAIN: 4.0 * x,
        layout.PAD_PAN: 2.0 * x - 1.0,
        layout.PAD_TUNE: 2.0 ** (4.0 * x - 2.0),
        layout.PAD_DECAY: 1.0 - 0.1 * x,
        layout.PAD_FILTER: float(int(2.99 * x)),
        layout.PAD_CUTOFF: 0.002 + 0.498 * x,
        layout.PAD_RELEASE: 1.0 - 0.1 * x if x > 0.5 else 0.0,
        layout.PAD_REVERSE: round(x),
    }
    frames = (layout.PAD_ATTACK, layout.PAD_HOLD, layout.PAD_START)
    return float(round(400 * x)) if kind in frames else given.get(kind, x)
