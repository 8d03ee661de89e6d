"""A mark between two blocks: the engine says which frame it is, and keeps what it was like there.

With all that is kept another engine goes on from that frame as this one did, whatever rang in it (`moment.py`).
Numbers are copied one by one: an array assigned to another might overlap it, so numba would allocate.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import ALL_VOICES, LANDED, LIMITER_RING, MAX_LAYERS, MAX_PADS, MAX_PAIRS, SUM
from performer.audio.ring import compiled, report


@compiled
def keep_limiter(k, place):
    """Keep the limiter of a pair of outputs, or of their sum."""
    k.kept_limiters[place] = k.limiters[place]
    for row in range(2 * place, 2 * place + 2):
        for i in range(LIMITER_RING):
            k.kept_delayed[row, i] = k.delayed[row, i]
    for row in range(3 * place, 3 * place + 3):
        for i in range(LIMITER_RING):
            k.kept_needed[row, i] = k.needed[row, i]


@compiled
def mark(k, event):
    """Keep pads, voices and limiters as they are, and say so.

    The limiters have not seen what of this block was mixed so far: a mark that is to be gone on from has to be
    given for NOW, the first frame of a block.
    """
    k.kept_engine[0] = k.engine[0]
    for pad in range(MAX_PADS):
        k.kept_pads[pad] = k.pads[pad]
        for layer in range(MAX_LAYERS):
            k.kept_turns[pad, layer] = k.round_robin[pad, layer]
    for v in range(ALL_VOICES):
        k.kept_voices[v] = k.voices[v]
    for channel in range(2 * MAX_PAIRS):
        k.kept_residue[channel] = k.residue[channel]
    n_pairs = min(k.engine[0].n_pairs, MAX_PAIRS)
    for pair in range(n_pairs):
        keep_limiter(k, pair)
    if n_pairs > 1:
        keep_limiter(k, SUM)
    report(k, event.frame, LANDED, 0, 0, event.way, 0.0, event.tag)
