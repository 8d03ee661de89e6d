"""Which hit for which pad: the best assignment as a whole. Apart from the rest, as SciPy takes long to import."""

from collections.abc import Mapping

import numpy as np
from scipy.optimize import linear_sum_assignment

FAR = 1e6  # more than all costs together: so that as many pads as can be get a hit


def assign(costs: Mapping[int, Mapping[int, float]]) -> dict[int, int]:
    """Return the hit of each pad, by pad: none on two pads, as many pads as can be, at the least cost together.

    `costs` tells for each pad what every hit that would do costs there.
    """
    pads = sorted(costs)
    hits = sorted({hit for of_pad in costs.values() for hit in of_pad})
    if not hits:
        return {}
    table = np.full((len(pads), len(hits)), FAR)
    for row, pad in enumerate(pads):
        for column, hit in enumerate(hits):
            table[row, column] = costs[pad].get(hit, FAR)
    chosen = zip(*linear_sum_assignment(table))
    return {pads[row]: hits[column] for row, column in chosen if table[row, column] < FAR}
