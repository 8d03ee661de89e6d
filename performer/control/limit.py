"""How often something may happen at most."""

from collections import deque


class Limit:
    """Allows at most so many in any one second; the times are the caller's."""

    def __init__(self, most_per_second: int) -> None:
        self._stamps: deque[float] = deque(maxlen=most_per_second)

    def allows(self, now: float) -> bool:
        """Say whether one more may happen at `now`, and count it if so."""
        if len(self._stamps) == self._stamps.maxlen and now - self._stamps[0] < 1.0:
            return False
        self._stamps.append(now)
        return True
