"""How far a knob was turned: steps of one that turns without end, and detents of any for what goes one by one."""

from performer.control.controller import Turning

STEPS_A_DETENT = 2  # of a knob without end: a nudge is one, a touch is none
PLACES_A_DETENT = 8  # of a knob that shows its place: sixteen on its way


def steps_of(value: int, turning: Turning) -> int:
    """Return the signed steps that a message of a knob without end says."""
    match turning:
        case "twos_complement":
            return value if value < 64 else value - 128
        case "binary_offset":
            return value - 64
        case "sign_magnitude":
            return value if value < 64 else 64 - value
        case "absolute":
            raise ValueError("a knob that shows its place sends no steps")


class Detents:
    """One knob for something that goes one by one."""

    def __init__(self) -> None:
        self._left = 0  # steps that make no detent yet
        self._place: int | None = None

    def turned(self, steps: int) -> int:
        """Return how many detents so many more steps are; what is left over counts for the next, the same way."""
        if self._left * steps < 0:
            self._left = 0
        self._left += steps
        whole = int(self._left / STEPS_A_DETENT)
        self._left -= whole * STEPS_A_DETENT
        return whole

    def moved_to(self, value: int) -> int:
        """Return how many detents lie between a place, 0..127, and the one before; 0 for the first.

        One place back over an edge is none yet: a knob at rest may tremble.
        """
        before = self._place
        if before is not None and value == before * PLACES_A_DETENT - 1:
            return 0
        self._place = value // PLACES_A_DETENT
        return 0 if before is None else self._place - before
