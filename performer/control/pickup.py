"""Absolute knobs that do not make a value jump: they take hold of it when they come by."""

NEAR = 2 / 127  # as near as a hand can be asked to come; two steps of a MIDI knob


class Pickup:
    """One knob. Positions and values run from 0 to 1."""

    def __init__(self) -> None:
        self._last: float | None = None  # position
        self._given: float | None = None  # the value that this knob gave last, while it holds

    def turn(self, position: float, value: float) -> bool:
        """Return whether a knob that is turned to `position` moves the value, which is at `value` now.

        It takes hold when it passes the value or comes near, and lets go when somebody else has changed it.
        """
        before, self._last = self._last, position
        holds = self._given is not None and abs(value - self._given) < 1e-6
        passed = before is not None and (before - value) * (position - value) <= 0.0
        holds = holds or passed or abs(position - value) <= NEAR
        self._given = position if holds else None
        return holds
