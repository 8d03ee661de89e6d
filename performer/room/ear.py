"""What the ear remembers between two blocks: arrays only, so that compiled code can change them in place."""

from typing import NamedTuple

import numpy as np

from performer.room.bands import Bands, Reals
from performer.room.filterbank import Counts, Flags

RING_HOPS = 4096  # two seconds of energies: longer than the longest hit
LAG_STEPS = 14  # what came before is what was 28 ms ago, so that a soft attack does not hide itself

# places in Ear.counts
HOP, STEP, ONSET, CANDIDATE, LAST_ABOVE, DEAF_UNTIL, TOLD = range(7)  # TOLD: the attack of the hit under way
# places in Ear.levels
IN_NOW, ROOM_FLOOR, HIT_PEAK = range(3)
# fields of a cut
CUT_ONSET, CUT_END, CUT_CLIPPED, CUT_LEVEL, CUT_FLOOR, CUT_OWN, CUT_GROWS = range(7)
CUT_FIELDS = 7
NONE = -1  # an onset or a candidate that is not there


class Ear(NamedTuple):
    """Everything the ear remembers: made by `make_ear`, changed in place by `hear`."""

    widths_hz: Reals  # (n_bands,)
    upper: Flags  # (n_bands,)
    deep: Flags  # (n_bands,)
    hops: Reals  # (RING_HOPS, n_bands + 1): mean squares, the whole signal last
    own_hops: Reals  # (RING_HOPS, n_bands + 1): the same of what is heard of the own output
    clips: Flags  # (RING_HOPS,)
    energy: Reals  # (n_bands,): of the window that ends now
    before: Reals  # (LAG_STEPS, n_bands + 1): the same of the last steps, the whole signal last
    recent: Reals  # (n_bands,): what sounded just now
    floor: Reals  # (n_bands,)
    own: Reals  # (n_bands,): of the own output, now and just before
    leak: Reals  # (n_bands,): how much of it is usually left when it has been taken away
    reference: Reals  # (n_bands,): floor or recent, the greater, when the candidate rose
    share: Reals  # (n_bands,): how much each band says about the candidate
    levels: Reals
    counts: Counts


def make_ear(bands: Bands) -> Ear:
    """Return an ear that has heard nothing yet."""
    n = len(bands.widths_hz)
    counts = np.zeros(7, np.int64)
    counts[[ONSET, CANDIDATE]] = NONE
    return Ear(
        widths_hz=bands.widths_hz,
        upper=bands.upper,
        deep=bands.deep,
        hops=np.zeros((RING_HOPS, n + 1)),
        own_hops=np.zeros((RING_HOPS, n + 1)),
        clips=np.zeros(RING_HOPS, np.bool_),
        energy=np.zeros(n),
        before=np.zeros((LAG_STEPS, n + 1)),
        recent=np.zeros(n),
        floor=np.zeros(n),
        own=np.zeros(n),
        leak=np.ones(n),
        reference=np.zeros(n),
        share=np.zeros(n),
        levels=np.zeros(3),
        counts=counts,
    )
