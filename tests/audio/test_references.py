"""What else the loudspeakers play comes in beside the microphone, and lies frame by frame beside it."""

import numpy as np
import pytest

from performer.audio.callbacks import portaudio_callback
from performer.audio.engine import Engine, MemoryPlan
from tests.audio.engines import RATE, constant, give, hit

RING = 64


def engine_with(n_references: int) -> Engine:
    return Engine(RATE, MemoryPlan(RING, 1 << 12, n_references), fade_frames=2)


def counting(n_frames: int) -> np.ndarray:
    """A pair of references that count their frames, the second in tens."""
    frames = np.arange(1, n_frames + 1, dtype=np.float32)
    return np.stack([frames, 10 * frames])


@pytest.mark.parametrize("block", [1, 7, 8, 50])
def test_references_lie_beside_what_was_played_for_any_block_size_and_once_around_the_ring(block: int):
    engine = engine_with(2)
    give(engine, 0, constant(3.0))
    hit(engine, 0, frame=42)
    heard = -np.arange(1, 101, dtype=np.float32)
    engine.render_offline(np.zeros((100, 2), np.float32), heard, block, counting(100))

    assert engine.shared.loudspeakers_between(40, 45).tolist() == [
        [0, 0, 3, 3, 3],
        [41, 42, 43, 44, 45],
        [410, 420, 430, 440, 450],
    ]
    assert engine.shared.loudspeakers_between(98, 100)[2].tolist() == [990, 1000]
    assert engine.shared.heard_between(98, 100).tolist() == [-99, -100]


def test_one_reference_is_one_ring_and_none_is_none():
    one, none = engine_with(1), engine_with(0)
    for engine in (one, none):
        engine.render_offline(np.zeros((5, 2), np.float32), np.zeros(5, np.float32), 5, counting(5)[:1])

    assert one.shared.loudspeakers_between(3, 5).tolist() == [[0, 0], [4, 5]]
    assert none.shared.loudspeakers_between(3, 5).tolist() == [[0, 0]]
    assert none.plan.n_bytes == one.plan.n_bytes - 4 * RING


@pytest.mark.parametrize(("channels", "wanted"), [((2, 3), [[2, 12], [3, 13]]), ((1, -1), [[1, 11], [0, 0]])])
def test_portaudios_callback_takes_the_references_from_their_own_channels(
    channels: tuple[int, int], wanted: list[list[float]]
):
    engine = engine_with(2)
    links = engine.parts.links[0]
    links["in_channels"], links["in_channel"], links["out_channels"] = 4, 0, 2
    engine.parts.outs[:2], engine.parts.references[:] = (0, 1), channels
    heard = np.array([[0, 1, 2, 3], [10, 11, 12, 13]], np.float32)
    played = np.zeros((2, 2), np.float32)
    portaudio_callback.ctypes(heard.ctypes.data, played.ctypes.data, 2, 0, 0, engine.parts.address)

    assert engine.shared.heard_between(0, 2).tolist() == [0, 10]
    assert engine.shared.loudspeakers_between(0, 2)[1:].tolist() == wanted
