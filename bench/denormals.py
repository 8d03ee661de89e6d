"""What flows of denormals cost beside silence: numbers so small that the processor takes a hundred times as long.

Two engines with the same 64 voices render by turns, one of them silence; what is told is the ratio of the medians.
"""

import time

import numpy as np

from bench.block_cost import BLOCK_FRAMES, EVERYTHING, SAMPLE_RATE, VOICES_A_PAD
from bench.table import Row
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.audio_format import Frames

N_VOICES, N_BLOCKS, FIRST_BLOCKS = 64, 1500, 500  # by then every filter has forgotten what it heard
N_FRAMES = 2 * (N_BLOCKS + FIRST_BLOCKS) * BLOCK_FRAMES
MOST = 1.2


def sounds() -> dict[str, Frames]:
    """Return sounds, (N_FRAMES, 2), from which denormals could come."""
    noise = np.random.default_rng(0).uniform(-1.0, 1.0, (N_FRAMES, 2))
    click = np.zeros((N_FRAMES, 2))
    click[:10] = 0.5
    one_side = 0.1 * noise * (1.0, 0.0)
    one_side[:10, 1] = 0.5
    constant = np.full((N_FRAMES, 2), 0.25)
    made = {
        "denormals": 1e-40 * noise,
        "numbers just above": 1e-19 * noise,
        "a click, then silence": click,
        "noise on one side": one_side,
        "a constant": constant,
    }
    return {name: frames.astype(np.float32) for name, frames in made.items()}


def rows() -> list[Row]:
    """Measure each, with all that a voice can have, and the limiter."""
    silence = np.zeros((N_FRAMES, 2), np.float32)
    return [
        Row(f"{N_VOICES} voices of {name}", ratio(frames, silence), "times silence", f"at most {MOST:g}")
        for name, frames in sounds().items()
    ]


def ratio(frames: Frames, silence: Frames) -> float:
    """Return what a block of one sound costs for one of the other, on this thread's clock."""
    engines = [playing(sound) for sound in (frames, silence)]
    out, room = np.zeros((BLOCK_FRAMES, 2), np.float32), np.zeros(BLOCK_FRAMES, np.float32)
    times_ns = np.zeros((2, FIRST_BLOCKS + N_BLOCKS))
    for block in range(FIRST_BLOCKS + N_BLOCKS):
        for which, engine in enumerate(engines):
            began = time.thread_time_ns()
            engine.render_offline(out, room, BLOCK_FRAMES)
            times_ns[which, block] = time.thread_time_ns() - began
    assert all(engine.figure("in_use") == N_VOICES for engine in engines)
    mine, silent = np.median(times_ns[:, FIRST_BLOCKS:], axis=1)
    return float(mine / silent)


def playing(sound: Frames) -> Engine:
    """Return an engine in which all voices have begun to play a sound."""
    engine = Engine(SAMPLE_RATE, MemoryPlan(1 << 16, 2 * N_FRAMES), limiter=True)
    for name, value in EVERYTHING.items():
        engine.parts.pads[name] = value
    engine.parts.pads["attack_frames"] = 0
    made = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(sound),))])
    engine.parts.pads["set"] = made
    for n in range(N_VOICES):
        engine.push(layout.PAD_ON, n // VOICES_A_PAD, x=0.02)
    return engine
