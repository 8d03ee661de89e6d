"""A sound that has grown takes the place of its beginning, on the frame, and of nothing else."""

import pytest

from performer.audio import layout
from performer.audio.engine import Engine, Report
from performer.audio.sound_store import SetLayer
from tests.audio.engines import constant, give, hit, render, small_engine


def made(engine: Engine, value: float, n_frames: int) -> int:
    """Return a set of one constant."""
    slot = engine.sounds.write(constant(value, n_frames))
    return engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))])


def grow(engine: Engine, pad: int, former: int, grown: int, frame: int) -> None:
    engine.push(layout.GROW, pad, grown, x=float(former), frame=frame, tag=9)


def told(engine: Engine) -> list[tuple[int, int, int, int, int]]:
    """Return (frame, kind, pad, set, tag) of what landed or will not."""
    kinds = layout.LANDED, layout.SUPERSEDED

    def short(report: Report) -> tuple[int, int, int, int, int]:
        return report.frame, report.kind, report.a, report.b, report.tag

    return [short(report) for report in engine.reports() if report.kind in kinds and report.tag]


@pytest.mark.parametrize("block", [1, 3, 8, 12])
def test_the_next_strike_plays_the_whole_and_what_rings_rings_out_as_it_began(block: int):
    engine = small_engine()
    attack = give(engine, 0, constant(1.0, 4))
    whole = made(engine, 2.0, 6)
    hit(engine, 0, 0)
    grow(engine, 0, attack, whole, 2)
    hit(engine, 0, 5)

    out = render(engine, 12, block)

    assert out[:, 0].tolist() == [1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 0]
    assert told(engine) == [(2, layout.LANDED, 0, whole, 9)]


def test_what_waits_for_the_next_hit_goes_on_waiting_when_the_sound_before_it_grows():
    engine = small_engine()
    attack = give(engine, 0, constant(1.0, 2))
    whole, other = made(engine, 2.0, 2), made(engine, 4.0, 2)
    engine.push(layout.SET_PENDING, 0, other, frame=0, tag=5)
    grow(engine, 0, attack, whole, 1)
    hit(engine, 0, 2)

    assert render(engine, 6)[:, 0].tolist() == [0, 0, 4, 4, 0, 0]
    assert told(engine) == [(1, layout.LANDED, 0, whole, 9), (2, layout.LANDED, 0, other, 5)]


def test_a_sound_that_grows_while_it_waits_for_the_next_hit_lands_whole_and_under_its_own_tag():
    engine = small_engine()
    give(engine, 0, constant(1.0, 2))
    attack, whole = made(engine, 2.0, 1), made(engine, 2.0, 3)
    engine.push(layout.SET_PENDING, 0, attack, frame=0, tag=5)
    grow(engine, 0, attack, whole, 1)
    hit(engine, 0, 2)

    assert render(engine, 6)[:, 0].tolist() == [0, 0, 2, 2, 2, 0]
    assert told(engine) == [(1, layout.SUPERSEDED, 0, whole, 9), (2, layout.LANDED, 0, whole, 5)]


def test_a_pad_that_holds_another_sound_by_then_is_left_alone_and_it_is_said():
    engine = small_engine()
    attack = give(engine, 0, constant(1.0, 2))
    whole = made(engine, 2.0, 2)
    give(engine, 0, constant(4.0, 2), frame=1)
    grow(engine, 0, attack, whole, 1)
    grow(engine, 1, layout.NO_SET, whole, 1)  # that holds nothing: nothing can grow there
    hit(engine, 0, 2)
    hit(engine, 1, 2)

    assert render(engine, 5)[:, 0].tolist() == [0, 0, 4, 4, 0]
    assert told(engine) == [(1, layout.SUPERSEDED, pad, whole, 9) for pad in (0, 1)]
