"""Every setting of a pad: from the kit's file into the engine, turned over OSC, and back into a kit."""

from dataclasses import replace

import numpy as np
import pytest

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.kit.kit import Kit
from performer.kit.outputs import pairs_wanted
from performer.offline import Listener
from performer.stage import Stage
from performer.stage.kits import as_now
from performer.stage.parameters import PAD_WIDE, address_of
from performer.stage.placed import HEARD_VARY
from tests.stage.boards import LENGTH, RATE, Played, played, small_kit

SETTINGS = {
    "release_seconds": 0.2,
    "play": "toggle",
    "order": "random",
    "layer_crossfade": 0.25,
    "reverse": True,
    "start_seconds": 0.01,
    "filter": "high-pass",
    "cutoff_hz": 100.0,
    "resonance": 0.5,
    "vary": 0.75,
    "attack_seconds": 0.003,
    "hold_seconds": 0.004,
    "decay_seconds": 0.3,
}


def stage_with(kit: Kit, pairs: tuple[int, ...] = (0,)) -> tuple[Played, list[str]]:
    """Return a stage that plays a kit, and the lines that it says."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 20), fade_frames=2)
    engine.use_pairs(pairs)
    listener = Listener(lambda: engine.clock)
    waiting: list[jobs.Job] = []
    lines: list[str] = []
    stage = Stage(engine, waiting.append, listener, lines.append, lambda _: (0,) * 128)
    one = np.ones((LENGTH, 1), np.float32)
    stage.install(kit, {(pad.number, 0, 0): engine.sounds.write(one) for pad in kit.pads})
    made = Played(engine, stage, listener, waiting)
    made.render(8)
    return made, lines


def kit_with(**settings: object) -> Kit:
    kit = small_kit()
    return replace(kit, pads=(replace(kit.pads[0], **settings), *kit.pads[1:]))


def test_what_a_kit_says_of_a_pad_is_what_the_engine_has():
    play, _ = stage_with(kit_with(**SETTINGS))

    record = play.engine.parts.pads[0]
    assert record["play"] == layout.TOGGLE
    assert record["turns"] == layout.AT_RANDOM
    assert record["filter"] == layout.HIGH_PASS
    assert record["cutoff"] == pytest.approx(100.0 / RATE)
    assert (record["reverse"], record["start_frames"], record["attack_frames"], record["hold_frames"]) == (
        1,
        10,
        3,
        4,
    )
    assert (record["crossfade"], record["resonance"], record["vary"]) == (0.25, 0.5, 0.75)
    assert record["release_factor"] ** 200 == pytest.approx(0.001)
    assert record["decay_factor"] ** 300 == pytest.approx(0.001)


@pytest.mark.parametrize("verb", [verb for verb, parameter in PAD_WIDE.items() if parameter.command])
def test_every_setting_can_be_turned_reads_back_and_goes_into_the_next_kit(verb: str):
    play, _ = stage_with(small_kit())
    before = play.engine.parts.pads[0].copy()
    value = 1.0 if verb in ("pad_reverse", "pad_filter") else 0.5
    value = 200.0 if verb == "pad_cutoff" else value

    play.ask(address_of(verb), 1, value)
    play.ask(address_of(verb), 1, reads=True)

    assert play.said(address_of(verb))[-1] == (1, value)
    after = play.engine.parts.pads[0]
    assert [name for name in after.dtype.names or () if after[name] != before[name]]
    now = as_now(play.stage.board.pads[1])
    assert PAD_WIDE[verb].of_kit(now) == value


def test_a_filter_takes_effect_from_the_next_hit_on():
    play, _ = stage_with(small_kit())
    play.ask("/nf/pad/filter", 1, 2)
    play.ask("/nf/pad/cutoff", 1, 300.0)

    play.hit(1)

    assert abs(play.render(8)[-1]) < 0.05  # a constant does not pass a high-pass


def test_a_sound_from_the_room_is_varied_and_one_from_the_library_is_not():
    play = played()
    for source, vary in (("library", 0.0), ("room", HEARD_VARY)):
        play.ask("/nf/pad/swap", 1, source)
        play.find(3.0, source)
        play.hit(1)

        placed = play.stage.board.pads[1].current
        assert placed.facts.source == source
        assert play.engine.parts.set_vary[placed.set] == vary


def test_a_pad_plays_to_its_own_outputs_where_they_are_open():
    play, lines = stage_with(kit_with(outputs="3-4"), pairs=(0, 2))

    play.hit(1)

    assert play.engine.parts.mix[:4, 2].tolist() == [0, 0, 1, 1]
    assert not lines


def test_outputs_that_are_not_open_are_told_and_the_pad_is_heard_all_the_same():
    play, lines = stage_with(kit_with(outputs="5-6"))

    play.hit(1)

    assert play.engine.parts.mix[:2, 2].tolist() == [1, 1]
    assert lines == ["small: outputs 5-6 are not open, so what should play there plays where --out says"]


def test_the_pairs_that_are_wanted_are_those_of_kits_and_pads_after_the_main_one():
    assert pairs_wanted(2, [(kit_with(outputs="7-8"), 4), (small_kit(), None), (small_kit(), 2)]) == [2, 4, 6]


def test_a_pair_that_shares_an_output_with_another_is_not_opened():
    kits = [(kit_with(outputs="2-3"), 4), (kit_with(outputs="6-7"), None)]

    assert pairs_wanted(0, kits) == [0, 4]
    assert pairs_wanted(1, kits) == [1, 4]
