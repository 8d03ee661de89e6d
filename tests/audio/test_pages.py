"""The callback never waits for memory: every page that it writes is there before it first runs."""

import sys

import pytest

from performer.audio import layout
from performer.audio.kernel import render
from tests.audio.engines import constant, give, hit, small_engine

BLOCK_FRAMES, N_BLOCKS = 128, 2000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the page faults of one thread")
def test_no_block_meets_a_page_that_is_not_there():
    import resource

    engine = small_engine(ring_frames=1 << 19)
    give(engine, 0, constant(0.5, 1 << 16))
    render(engine.parts, BLOCK_FRAMES)
    for n in range(N_BLOCKS):
        hit(engine, 0, BLOCK_FRAMES * (n + 1))
    before = resource.getrusage(resource.RUSAGE_THREAD).ru_minflt

    for _ in range(N_BLOCKS):
        render(engine.parts, BLOCK_FRAMES)

    faults = resource.getrusage(resource.RUSAGE_THREAD).ru_minflt - before
    assert engine.figure("clock") == BLOCK_FRAMES * (N_BLOCKS + 1)
    assert sum(report.kind == layout.STRUCK for report in engine.reports()) == N_BLOCKS
    assert faults < 20
