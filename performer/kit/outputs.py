"""Which pairs of outputs kits ask for, each by its first channel from 0."""

from collections.abc import Iterable

from performer.kit.fields import first_of_pair
from performer.kit.kit import Kit


def pairs_of(kit: Kit) -> set[int]:
    """Return the pairs that pads of a kit have for themselves."""
    firsts = (first_of_pair(pad.outputs) for pad in kit.pads if pad.outputs)
    return {first for first in firsts if first is not None}


def pairs_wanted(main: int, kits: Iterable[tuple[Kit, int | None]]) -> list[int]:
    """Return all pairs that are to be opened: `main` first, then those of kits and their pads in order.

    One that shares an output with another is left out: two limiters on one output would not keep its ceiling.
    """
    wanted = {main}
    for kit, first_output in kits:
        wanted |= pairs_of(kit) | ({first_output} if first_output is not None else set())
    pairs = [main]
    for first in sorted(wanted - {main}):
        if all(abs(first - other) > 1 for other in pairs):
            pairs.append(first)
    return pairs


def named(first_channel: int) -> str:
    """Return a pair as a kit names it: "3-4"."""
    return f"{first_channel + 1}-{first_channel + 2}"
