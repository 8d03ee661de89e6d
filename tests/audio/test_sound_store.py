"""Room for sounds: what is let go of is free again, but never while anything can still reach it."""

import pytest

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.sound_store import ArenaFull, SetLayer
from tests.audio.engines import constant, give, hit, render, small_engine


def one_set(engine: Engine, n_frames: int = 100) -> int:
    slot = engine.sounds.write(constant(1.0, n_frames))
    return engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))])


def test_a_set_that_nobody_holds_gives_its_room_back():
    engine = small_engine()
    before = engine.sounds.free_floats
    made = one_set(engine)
    engine.sounds.let_go(made)

    assert engine.sounds.collect() == 1
    assert engine.sounds.free_floats == before


def test_a_set_on_its_way_to_a_pad_is_not_freed():
    engine = small_engine()
    made = one_set(engine)
    engine.push(layout.SET_NOW, 0, made)
    engine.sounds.let_go(made)

    assert engine.sounds.collect() == 0
    render(engine, 8)
    assert engine.sounds.collect() == 0  # it is the pad's own now


def test_a_sound_that_still_rings_is_not_freed():
    engine = small_engine()
    old = give(engine, 0, constant(1.0, 20))
    hit(engine, 0, frame=0)
    give(engine, 0, constant(2.0, 4), frame=1)
    render(engine, 8)
    engine.sounds.let_go(old)

    assert engine.sounds.collect() == 0
    render(engine, 16)
    assert engine.sounds.collect() == 1


def test_room_given_back_in_any_order_becomes_whole_again():
    engine = small_engine()
    whole = engine.sounds.free_floats
    extents = [engine.sounds.reserve(100) for _ in range(5)]
    for i in (3, 0, 4, 1, 2):
        engine.sounds.give_back(extents[i])

    assert engine.sounds.reserve(whole).n_floats == whole


def test_a_full_arena_refuses_and_keeps_what_it_has():
    engine = small_engine()
    one_set(engine)
    free = engine.sounds.free_floats

    with pytest.raises(ArenaFull, match="--arena-mb"):
        engine.sounds.reserve(free + 1)
    assert engine.sounds.free_floats == free


def test_publishing_less_than_was_granted_frees_the_rest():
    engine = small_engine()
    before = engine.sounds.free_floats
    extent = engine.sounds.reserve(1000)
    engine.sounds.publish(extent, n_frames=100, n_channels=2)

    assert engine.sounds.free_floats == before - 200
