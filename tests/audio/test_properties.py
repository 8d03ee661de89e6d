"""What holds for every performance that can be drawn: blocks, numbers, ceilings, ends, stems."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from performer.audio import layout
from performer.audio_format import gain_of_db
from tests.audio.performances import N_PADS, N_PAIRS, Performance, Stage, note_of, performances

AT_ONCE = (layout.MAX_BLOCK_FRAMES,)
LONGEST_RING = 1 << 21  # frames after which nothing rings: a sound at the lowest tune, a filter at its lowest

blocks_drawn = st.lists(st.sampled_from([1, 2, 3, 7, 16, 61, 64, 250, 1000]), min_size=1, max_size=4)
properties = settings(max_examples=40, deadline=None)


@properties
@given(performances(), blocks_drawn, st.booleans(), st.booleans())
def test_blocks_of_any_sizes_give_one_sound_of_numbers_below_the_ceiling(
    performance: Performance, blocks: list[int], limiter: bool, stems: bool
):
    stages = [Stage(performance, limiter, stems) for _ in range(2)]
    at_once, in_blocks = (stage.play(sizes) for stage, sizes in zip(stages, (AT_ONCE, blocks)))

    np.testing.assert_array_equal(in_blocks, at_once)
    assert stages[0].engine.reports() == stages[1].engine.reports()
    assert np.isfinite(at_once).all()
    assert np.isfinite(stages[0].engine.shared.played).all()
    if limiter:
        assert np.abs(at_once).max() <= np.float32(gain_of_db(-1.0))


@properties
@given(performances(), blocks_drawn)
def test_stems_add_up_to_the_mix_and_change_no_bit_of_it(performance: Performance, blocks: list[int]):
    plain, stage = Stage(performance), Stage(performance, stems=True)
    out = stage.play(blocks)

    np.testing.assert_array_equal(plain.play(AT_ONCE), out)
    stems = stage.engine.shared.stems[: 2 * N_PADS, : len(out)].astype(np.float64).reshape(N_PADS, 2, -1)
    mix = out.astype(np.float64).T.reshape(N_PAIRS, 2, -1)
    loudest = max(1.0, float(np.abs(stems).max()))
    np.testing.assert_allclose(stems.sum(axis=0), mix.sum(axis=0), atol=1e-5 * loudest)


@properties
@given(performances())
def test_every_voice_ends_and_lets_go_of_its_sound(performance: Performance):
    stage = Stage(performance)
    stage.play(AT_ONCE)
    for pad in range(N_PADS):
        stage.engine.push(layout.PAD_OFF, pad)
    out = np.zeros((1 << 15, 2 * N_PAIRS), np.float32)
    while stage.engine.clock < LONGEST_RING:
        stage.render(out, AT_ONCE)
        if stage.engine.figure("in_use") == 0:
            break

    assert stage.engine.figure("in_use") == 0
    assert not stage.engine.parts.slots["voices"].any()
    stage.render(out, AT_ONCE)
    assert not out.any()


@properties
@given(performances())
def test_every_hit_is_told_as_struck_doubled_or_of_no_pad(performance: Performance):
    of_hands = {"hit": 1, "note": 1, "roll": 30}
    others = {"off", "note off", "parameter", "pending", "now", "cancel", "kit", "panic", "far ahead"}
    doings = [
        doing
        for doing in performance.doings
        if doing.what in others or (doing.what in of_hands and not doing.nonsense)
    ]
    stage = Stage(performance._replace(doings=doings))
    stage.play(AT_ONCE)

    n_hits = sum(of_hands.get(doing.what, 0) for doing in doings)
    n_nowhere = sum(doing.what == "note" and not 0 <= note_of(doing) < 128 for doing in doings)
    told = {layout.STRUCK, layout.DOUBLED, layout.NO_PAD}
    assert sum(report.kind in told for report in stage.engine.reports()) == n_hits - n_nowhere
