"""A touch strip, or a wheel: the morph while it is held, and what that was when it is let go."""

from collections.abc import Callable

from performer.control.controller import Strip

SPRING_SECONDS = 0.1  # behind the finger, in which a strip may spring back to its middle
AT_REST = 1 / 127  # of a wheel's way, to either side of its middle


class PlayedStrip:
    """One strip. Each move is answered by the morph that it asks for, None where it asks for none."""

    def __init__(self, strip: Strip, morph: Callable[[], float], clock: Callable[[], float]) -> None:
        self._morph, self._clock = morph, clock
        self._tells_touch = strip.touch is not None
        self._is_wheel = strip.value == "pitch_bend" and not self._tells_touch
        self._before: float | None = None  # the morph that comes back
        self._springs_until = clock()

    def touched(self, down: bool) -> float | None:
        """Take that a finger has come, or gone."""
        if not down:
            self._springs_until = self._clock() + SPRING_SECONDS
            return self.let_go()
        self._remember()
        return None

    def moved(self, position: float) -> float | None:
        """Take where the strip is now, 0..1."""
        if self._is_wheel:
            return self._bent(2.0 * position - 1.0)
        if position <= 0.0 and not self._tells_touch:
            return self.let_go()
        if self._before is None and self._clock() < self._springs_until:
            return None
        self._remember()
        return min(max(0.0, position), 1.0)

    def let_go(self) -> float | None:
        """Give the morph back that was there before."""
        before, self._before = self._before, None
        return before

    def _bent(self, away: float) -> float | None:
        """Return the morph of a wheel so far, -1..1, from its middle, in which it rests: none of it jumps."""
        if abs(away) <= AT_REST:
            return self.let_go()
        before = self._remember()
        return before + (1.0 - before) * min(away, 1.0) if away > 0.0 else before * (1.0 + max(away, -1.0))

    def _remember(self) -> float:
        self._before = self._morph() if self._before is None else self._before
        return self._before
