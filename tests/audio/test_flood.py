"""Ten seconds of everything at once, in blocks of 64: a thousand notes, 200 swaps and a thousand knobs a second."""

from bench.flood import NOTES, SWAPS, Figures, Flood
from performer.audio import layout

SECONDS, WARM_UP_SECONDS = 10.0, 3.0


def test_in_a_flood_no_note_is_missed_nothing_clicks_and_nothing_grows():
    flood, figures = Flood(), Figures()
    flood.run(WARM_UP_SECONDS, Figures())
    flood.run(SECONDS, figures)

    assert figures.n_struck == figures.n_notes > 0.9 * NOTES * SECONDS
    assert figures.n_swaps > 0.5 * SWAPS * SECONDS  # each takes the place of one that waits for a hit, at times
    assert flood.tell.refused == []
    assert flood.engine.dropped_events + flood.engine.figure("dropped_events") == 0
    assert flood.engine.figure("dropped_reports") == 0
    assert layout.SOUNDING_VOICES <= figures.most_voices <= layout.ALL_VOICES
    assert figures.loudest > 1.0
    assert figures.clicks == []
    _, *in_use = figures.growth()
    assert max(in_use) <= 1.05  # arena, slots, sets
