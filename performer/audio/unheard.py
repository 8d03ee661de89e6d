"""The engine while there is no device: it plays on in step with the clock on the wall, to nobody.

So hits do not pile up to sound all at once when the device is back: they sound now, unheard. Swaps land, voices
end, commands take effect and are told, as if somebody had only turned the volume down.
"""

import time

from performer.audio.engine import Engine

MOST_FRAMES = 1024  # at a time
STILL_SECONDS = 0.05  # so long has the device's thread to be through with its last block


class Unheard:
    """Plays an engine to nobody, a little at each call. Only while no device calls it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._frame = engine.clock
        self._since_ns = time.perf_counter_ns()
        self._begun = False

    def advance(self) -> None:
        """Render what has become due since the last call."""
        now_ns = time.perf_counter_ns()
        engine = self._engine
        if not self._begun:
            if engine.clock != self._frame:  # the device's thread was not through
                self._frame, self._since_ns = engine.clock, now_ns
            self._begun = now_ns - self._since_ns > STILL_SECONDS * 1e9
            return
        due = (now_ns - self._since_ns) * engine.sample_rate // 1_000_000_000
        self._since_ns += due * 1_000_000_000 // engine.sample_rate
        engine.parts.captured[:MOST_FRAMES] = engine.parts.beside[:, :MOST_FRAMES] = 0.0
        while due > 0:
            n = min(due, MOST_FRAMES)
            engine.render_unheard(now_ns, n)
            due -= n


def warm_up(engine: Engine) -> None:
    """Have ready what `Unheard` calls: it is compiled, or read, before it is needed. Before the engine plays."""
    engine.render_unheard(0, 0)
    engine.parts.engine["stream_calls"] = 0
