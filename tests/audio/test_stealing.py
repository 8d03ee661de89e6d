"""Which hit gives way to a new one beyond 64 voices: the one that is heard least."""

import numpy as np

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.sound_store import SetLayer
from tests.audio.engines import constant, give, hit, render, small_engine

LONG = 4000
FULL = layout.SOUNDING_VOICES


def pads(engine: Engine, *lengths: int) -> None:
    """Give each pad a sound of 1 of so many frames, and all the voices there are."""
    for pad, n_frames in enumerate(lengths):
        give(engine, pad, constant(1.0, n_frames))
        engine.parts.pads[pad]["voices"] = FULL
    render(engine, 8)


def sounding(engine: Engine) -> list[int]:
    """Return the pads of the voices that play, as they were struck."""
    voices = engine.parts.voices[engine.parts.voices["state"] == layout.PLAYING]
    return voices["pad"][np.argsort(voices["order"])].tolist()


def filled(engine: Engine, first: list[tuple[int, float]], rest_pad: int) -> None:
    """Strike what is given, 8 frames apart, then a pad as often as there is room."""
    for n, (pad, velocity) in enumerate(first):
        hit(engine, pad, engine.clock + 8 * n, velocity)
    render(engine, 8 * len(first))
    for _ in range(FULL - len(first)):
        hit(engine, rest_pad, engine.clock)
    render(engine, 8)
    assert len(sounding(engine)) == FULL


def test_a_soft_hit_gives_way_to_a_new_one_before_a_loud_one_that_is_older():
    engine = small_engine()
    pads(engine, LONG, LONG, LONG)
    filled(engine, [(0, 1.0), (1, 0.2)], rest_pad=2)
    hit(engine, 2, engine.clock)
    render(engine, 8)

    assert sounding(engine) == [0] + [2] * (FULL - 1)


def test_a_short_sound_near_its_end_gives_way_before_a_long_one_that_has_just_begun_to_ring():
    engine = small_engine()
    pads(engine, LONG, 100, LONG)
    filled(engine, [(0, 1.0)] + [(1, 1.0)] * 9, rest_pad=2)  # the first short one has 28 frames left
    hit(engine, 2, engine.clock)
    render(engine, 8)

    assert sounding(engine) == [0] + [1] * 8 + [2] * (FULL - 9)


def test_of_equals_the_oldest_gives_way():
    engine = small_engine()
    pads(engine, LONG, LONG)
    for n in range(FULL):
        hit(engine, 0 if n == 0 else 1, engine.clock)
    hit(engine, 1, engine.clock)
    render(engine, 8)

    assert sounding(engine) == [1] * FULL


def test_a_sound_played_backwards_swells_to_its_end_and_is_no_nearer_to_silence_there():
    engine = small_engine()
    pads(engine, 100, LONG, LONG)
    engine.parts.pads[0]["reverse"] = 1
    filled(engine, [(0, 1.0), (1, 0.9)] + [(1, 1.0)] * 7, rest_pad=2)
    hit(engine, 2, engine.clock)
    render(engine, 8)

    assert sounding(engine) == [0] + [1] * 7 + [2] * (FULL - 8)


def test_a_pad_turned_down_gives_way_before_one_that_is_older():
    engine = small_engine()
    pads(engine, LONG, LONG, LONG)
    filled(engine, [(0, 1.0), (1, 1.0)], rest_pad=2)
    engine.push(layout.PAD_GAIN, 1, x=0.1, frame=engine.clock)
    hit(engine, 2, engine.clock + 1)
    render(engine, 8)

    assert sounding(engine) == [0] + [2] * (FULL - 1)


def test_the_lesser_of_two_layers_gives_way_alone_and_its_hit_rings_on():
    engine = small_engine()
    slots = [engine.sounds.write(constant(1.0, LONG)) for _ in range(2)]
    layers = [SetLayer(0.5, 1.0, (slots[0],)), SetLayer(1.0, 1.0, (slots[1],))]
    engine.push(layout.SET_NOW, 0, engine.sounds.make_set(layers))
    engine.parts.pads[0]["crossfade"], engine.parts.pads[0]["voices"] = 0.5, FULL
    give(engine, 1, constant(1.0, LONG))
    engine.parts.pads[1]["voices"] = FULL
    render(engine, 8)
    hit(engine, 0, engine.clock, velocity=0.7)
    render(engine, 8)
    assert sounding(engine) == [0, 0]
    for _ in range(FULL - 2):
        hit(engine, 1, engine.clock)
    hit(engine, 1, engine.clock + 4)
    render(engine, 8)

    assert sounding(engine) == [0] + [1] * (FULL - 1)


def test_who_gives_way_does_not_hang_on_the_size_of_the_blocks():
    def played(block: int) -> np.ndarray:
        engine = small_engine()
        pads(engine, 300, 900, LONG)
        chance = np.random.default_rng(5)
        for frame in range(200):
            hit(engine, int(chance.integers(3)), engine.clock + 2 * frame, float(chance.uniform(0.1, 1.0)))
        return render(engine, 800, block)

    np.testing.assert_array_equal(played(1), played(8))
    np.testing.assert_array_equal(played(37), played(8))
