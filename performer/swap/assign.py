"""The best assignment of hits to pads as a whole: as little distance as can be, over all pads together.

Shortest augmenting paths (Jonker and Volgenant). scipy.optimize has the same, and its import takes longer than
the first swap of a set may wait.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

Costs = npt.NDArray[np.float64]

OTHER_ROLE = 0.5  # added to a distance, in lengths of what is typical, for a hit that is heard as another role
NEAR_ROLES = (
    {"kick", "tom"},
    {"snare", "clap", "rim"},
    {"hat_closed", "hat_open", "cymbal"},
    {"rim", "perc"},
    {"vocal", "melodic"},
)
NEAR_ROLE = 0.2  # added where that other role is like the pad's
HEARD_ALREADY = 1000.0  # added for a hit that the pad has had: any other that will do comes before


def role_cost(role: str, class_: str) -> float:
    """Return what is added to the distance of a hit of `class_` on a pad of `role`; "" is of no class."""
    if class_ == role:
        return 0.0
    return NEAR_ROLE if any({role, class_} <= near for near in NEAR_ROLES) else OTHER_ROLE


def assigned(costs: Costs) -> list[int | None]:
    """Return for each row of (n_rows, n_columns) the column it gets, None for none; each column once at most.

    As many rows as can be get one, at the least cost over all; what is infinite is never taken.
    """
    n_rows, n_columns = costs.shape
    if not n_rows or not n_columns:
        return [None] * n_rows
    finite = costs[np.isfinite(costs)]
    none = (float(np.abs(finite).max(initial=0.0)) + 1.0) * (n_rows + 1)  # dearer than any way to give one more
    dear = np.where(np.isfinite(costs), costs, 2.0 * none)
    wide = np.concatenate((dear, np.full((n_rows, n_rows), none)), axis=1)  # a way out for every row
    return [column if column < n_columns else None for column in _least(wide)]


def assigned_by_number(costs: Mapping[int, Mapping[int, float]]) -> dict[int, int]:
    """Return the hit of each pad, by pad, as `assigned` does; `costs` tells for each pad what hits cost there."""
    pads, hits = sorted(costs), sorted({hit for of_pad in costs.values() for hit in of_pad})
    table = np.array([[costs[pad].get(hit, np.inf) for hit in hits] for pad in pads], np.float64)
    columns = assigned(table.reshape(len(pads), len(hits)))
    return {pad: hits[column] for pad, column in zip(pads, columns) if column is not None}


def _least(costs: Costs) -> Sequence[int]:
    """Return the columns of the rows at the least cost; there are at least as many columns, all finite."""
    n_rows, n_columns = costs.shape
    row_of = np.full(n_columns, -1)
    column_of = [-1] * n_rows
    of_rows, of_columns = np.zeros(n_rows), np.zeros(n_columns)  # the potentials
    for first in range(n_rows):
        shortest, came_from = np.full(n_columns, np.inf), np.full(n_columns, -1)
        open_, row, length = np.ones(n_columns, np.bool_), first, 0.0
        rows_seen: list[tuple[int, float]] = [(first, 0.0)]
        while True:
            through = length + costs[row] - of_rows[row] - of_columns
            better = open_ & (through < shortest)
            shortest[better], came_from[better] = through[better], row
            column = int(np.argmin(np.where(open_, shortest, np.inf)))
            length, open_[column] = float(shortest[column]), False
            if row_of[column] < 0:
                break
            row = int(row_of[column])
            rows_seen.append((row, length))
        for seen, at in rows_seen:
            of_rows[seen] += length - at
        closed = ~open_
        of_columns[closed] -= length - shortest[closed]
        while column >= 0:
            row = int(came_from[column])
            row_of[column] = row
            column_of[row], column = column, column_of[row]
    return column_of
