"""When a MIDI message came in: the driver's delta times, laid on the clock of the instrument."""

CATCH_UP = 0.001  # of the time passed: far more than two clocks drift apart, far less than a thread is late
JUMP_SECONDS = 0.25


class Stamps:
    """The stamps of one port's messages.

    The driver says with each message how long after the one before it came. These deltas are exact to its
    timer, while the moment Python is told is late by however long the interpreter was busy: never early. So a
    stamp is the last one plus the delta, and the clock is only used to keep the sum in place:

    - a sum that lies in the future shows that all stamps so far were late: it becomes now;
    - a sum that lies in the past is most likely a late call, and stands; but as the driver's clock may run
      slower than ours it is moved on by at most a thousandth of the delta;
    - a quarter of a second in the past is no late call: the driver's timer stood still, and it becomes now.
    """

    def __init__(self) -> None:
        self._last_seconds: float | None = None

    def stamp(self, delta_seconds: float, now_seconds: float) -> float:
        """Return the time of a message that came `delta_seconds` after the last, told of at `now_seconds`."""
        if self._last_seconds is None:  # the first delta says nothing
            stamp = now_seconds
        else:
            stamp = self._last_seconds + delta_seconds
            late = now_seconds - stamp
            if late < 0.0 or late > JUMP_SECONDS:
                stamp = now_seconds
            else:
                stamp += min(late, delta_seconds * CATCH_UP)
        self._last_seconds = stamp
        return stamp
