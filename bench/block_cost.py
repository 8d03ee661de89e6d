"""What one block costs: 64 frames with 32 stereo voices, in the compiled callback and in a Python one beside it.

Timed is the callback as PortAudio calls it, by its address, on the clock of this thread: the processor's time, so
that other programs on the machine do not count.
"""

import ctypes
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from bench.table import Row
from performer.audio import layout
from performer.audio.callbacks import portaudio_callback
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer

SAMPLE_RATE, BLOCK_FRAMES = 48000, 64
N_VOICES, VOICES_A_PAD = 32, 4
N_BLOCKS = 2000
MOST_PERCENT = 2.0

Block = Callable[[], object]


def rows() -> list[Row]:
    """Measure plain and tuned voices, and the same in Python."""
    ours, tuned = _share(_compiled(step=1.0)), _share(_compiled(step=1.01))
    python = _share(_in_python())
    what = f"{BLOCK_FRAMES} frames, {N_VOICES} stereo voices"
    return [
        Row(f"one block: {what}", ours, "% of its time", f"at most {MOST_PERCENT:g}", f"in Python {python:.3g} %"),
        Row(f"one block: {what}, all tuned", tuned, "% of its time"),
    ]


def _share(block: Block) -> float:
    """Return the median time of a block, in percent of the time it lasts."""
    for _ in range(100):
        block()
    times_ns: list[int] = []
    for _ in range(N_BLOCKS):
        began = time.thread_time_ns()
        block()
        times_ns.append(time.thread_time_ns() - began)
    return 100.0 * float(np.median(times_ns)) / (1e9 * BLOCK_FRAMES / SAMPLE_RATE)


def _sound(seed: int) -> npt.NDArray[np.float32]:
    """Return noise, (n_frames, 2), that outlasts the measurement."""
    n_frames = (N_BLOCKS + 300) * BLOCK_FRAMES
    return np.random.default_rng(seed).uniform(-0.1, 0.1, (n_frames, 2)).astype(np.float32)


def _compiled(step: float) -> Block:
    """Return the callback with all voices sounding; its arrays live as long as it does."""
    n_pads = N_VOICES // VOICES_A_PAD
    arena_floats = n_pads * 2 * (N_BLOCKS + 300) * BLOCK_FRAMES
    engine = Engine(SAMPLE_RATE, MemoryPlan(1 << 16, arena_floats))
    engine.parts.pads["step"] = step
    engine.parts.links["out_channels"] = 2
    for pad in range(n_pads):
        slot = engine.sounds.write(_sound(pad))
        engine.push(layout.SET_NOW, pad, engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))]))
        for _ in range(VOICES_A_PAD):
            engine.push(layout.PAD_ON, pad, x=1.0, way=layout.WAY_OSC)
    pointer = ctypes.c_void_p
    kinds = (pointer, pointer, ctypes.c_ulong, pointer, ctypes.c_ulong, pointer)
    callback = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(portaudio_callback.address)
    out = np.zeros((BLOCK_FRAMES, 2), np.float32)

    def block() -> None:
        callback(None, out.ctypes.data, BLOCK_FRAMES, None, 0, engine.parts.address)

    for _ in range(4):
        block()
    sounding = int(engine.figure("in_use"))
    assert sounding == N_VOICES, f"{sounding} voices sound, not {N_VOICES}"
    assert out.any()
    return block


def _in_python() -> Block:
    """Return the same mix as a careful Python callback would do it: numpy, and nothing allocated."""
    sounds = [_sound(seed) for seed in range(N_VOICES // VOICES_A_PAD)]
    voices = [[sounds[n // VOICES_A_PAD], 0, np.float32(1.0)] for n in range(N_VOICES)]
    out = np.zeros((BLOCK_FRAMES, 2), np.float32)
    scratch = np.zeros((BLOCK_FRAMES, 2), np.float32)

    def block() -> None:
        out.fill(0.0)
        for voice in voices:
            frames, position, gain = voice
            np.multiply(frames[position : position + BLOCK_FRAMES], gain, out=scratch)
            np.add(out, scratch, out=out)
            voice[1] = position + BLOCK_FRAMES

    return block
