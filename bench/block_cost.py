"""What one block costs by voices and features: 64 frames, in the compiled callback and in a Python one beside it.

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
VOICES_A_PAD = 4
VOICES = (1, 16, 32, 64)
N_BLOCKS = 1000
MOST_PERCENT_PLAIN, MOST_PERCENT_FILTERED = 2.0, 15.0

Block = Callable[[], object]
Settings = dict[str, float]

PLAIN: Settings = {}
TUNED: Settings = {"step": 1.01}
FILTERED: Settings = {"filter": layout.LOW_PASS, "cutoff": 0.05, "resonance": 0.5}
SHAPED: Settings = {"attack_frames": 1 << 40}
EVERYTHING: Settings = {**TUNED, **FILTERED, **SHAPED}
FEATURES: dict[str, tuple[Settings, bool]] = {
    "as they are": (PLAIN, False),
    "with envelopes": (SHAPED, False),
    "filtered": (FILTERED, False),
    "tuned": (TUNED, False),
    "tuned an octave up": ({"step": 2.0}, False),
    "all of it, and the limiter at work": (EVERYTHING, True),
}
"""What pads are set to, and whether the limiter is on."""


def rows() -> list[Row]:
    """Measure each feature at 64 voices, plain voices in all numbers, and the same in Python."""
    python = _share(_in_python(32))
    plain = {n: _share(_compiled(n, PLAIN)) for n in VOICES}
    told = ", ".join(f"{n}: {share:.3g} %" for n, share in plain.items())
    what = f"one block: {BLOCK_FRAMES} frames"
    found = [
        Row(
            f"{what}, 32 stereo voices",
            plain[32],
            "% of its time",
            f"at most {MOST_PERCENT_PLAIN:g}",
            f"in Python {python:.3g} %; by voices {told}",
        )
    ]
    for name, (settings, limiter) in FEATURES.items():
        share = _share(_compiled(64, settings, limiter))
        bar = f"at most {MOST_PERCENT_FILTERED:g}" if settings in (FILTERED, EVERYTHING) else ""
        found.append(
            Row(
                f"{what}, 64 stereo voices, {name}",
                share,
                "% of its time",
                bar,
                f"{share / plain[64]:.2g} times plain",
            )
        )
    return found


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


def _compiled(n_voices: int, settings: Settings, limiter: bool = False) -> Block:
    """Return the callback with all voices sounding; its arrays live as long as it does."""
    n_pads = -(-n_voices // VOICES_A_PAD)
    n_frames = 4 * (N_BLOCKS + 300) * BLOCK_FRAMES  # of a sound that is played up to twice as fast
    engine = Engine(SAMPLE_RATE, MemoryPlan(1 << 16, 2 * n_frames), limiter=limiter)
    for name, value in settings.items():
        engine.parts.pads[name] = value
    engine.parts.links["out_channels"] = 2
    engine.parts.outs[:2] = 0, 1
    noise = np.random.default_rng(0).uniform(-0.1, 0.1, (n_frames, 2)).astype(np.float32)
    made = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(noise),))])
    for pad in range(n_pads):
        engine.push(layout.SET_NOW, pad, made)
    for n in range(n_voices):
        engine.push(layout.PAD_ON, n // VOICES_A_PAD, x=1.0, way=layout.WAY_OSC)
    pointer = ctypes.c_void_p
    kinds = (pointer, pointer, ctypes.c_ulong, pointer, ctypes.c_ulong, pointer)
    callback = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(portaudio_callback.address)
    out = np.zeros((BLOCK_FRAMES, 2), np.float32)

    def block() -> None:
        callback(None, out.ctypes.data, BLOCK_FRAMES, None, 0, engine.parts.address)

    for _ in range(4):
        block()
    sounding = int(engine.figure("in_use"))
    assert sounding == n_voices, f"{sounding} voices sound, not {n_voices}"
    assert out.any()
    return block


def _in_python(n_voices: int) -> Block:
    """Return the same mix as a careful Python callback would do it: numpy, and nothing allocated."""
    noise = np.random.default_rng(0).uniform(-0.1, 0.1, ((N_BLOCKS + 300) * BLOCK_FRAMES, 2)).astype(np.float32)
    voices = [[noise, 0, np.float32(1.0)] for _ in range(n_voices)]
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
