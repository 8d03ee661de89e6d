"""The load that the driver's own callback measures of itself."""

import ctypes

import numpy as np
import pytest

from performer.audio.compiled import kernel
from performer.audio.engine import Engine, MemoryPlan

N_FRAMES = 64


def called(engine: Engine) -> None:
    """Ask for one block, as PortAudio would."""
    pointer = ctypes.c_void_p
    kinds = (pointer, pointer, ctypes.c_ulong, pointer, ctypes.c_ulong, pointer)
    callback = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(kernel().callback("portaudio_callback"))
    out = np.zeros((N_FRAMES, 2), np.float32)
    assert callback(None, out.ctypes.data, N_FRAMES, None, 0, engine.parts.address) == 0


@pytest.fixture
def engine() -> Engine:
    """Return an engine that a driver with two outputs calls."""
    made = Engine(1000, MemoryPlan(1 << 12, 1 << 12))
    made.parts.links["out_channels"] = 2
    made.parts.outs[:2] = 0, 1
    return made


def test_a_block_takes_its_share_of_its_own_time(engine: Engine):
    called(engine)

    busy_ns = int(engine.figure("busy_ns"))
    assert busy_ns > 0
    assert engine.take_worst_load() == pytest.approx(busy_ns / (N_FRAMES * 1e6))


def test_the_worst_of_many_blocks_is_kept_until_it_is_taken(engine: Engine):
    shares: list[float] = []
    for _ in range(20):
        before = int(engine.figure("busy_ns"))
        called(engine)
        shares.append((int(engine.figure("busy_ns")) - before) / (N_FRAMES * 1e6))

    assert engine.take_worst_load() == pytest.approx(max(shares))
    assert engine.take_worst_load() == 0.0
