"""Ports of our own on JACK for each controller that is known by name: one that listens, one that sends.

The kernel reads and writes them (`hands.py`), so a hit keeps its frame and a light goes out with the next block.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from performer.audio import layout
from performer.audio.engine import Engine

FOR_ALL = "midi_in"  # our port for devices that no table knows
UNUSED_SECONDS = 0.05  # after which no block that had begun before reads a port


@dataclass(frozen=True, slots=True)
class JackSource:
    """A port of somebody else: its full name, and what else it is called."""

    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name and all aliases."""
        return (self.name, *self.aliases)

    def is_called(self, words: Sequence[str]) -> bool:
        """Tell whether one of the names contains one of the words, or none is given."""
        return not words or any(word.casefold() in name.casefold() for word in words for name in self.names)


class JackHands:
    """The ports of the controllers, by the number of their hand. One thread calls it."""

    def __init__(self, jack: Any, client: Any) -> None:
        self._jack, self._client = jack, client
        self._engine: Engine | None = None
        self._handle: Callable[[Any], int] | None = None
        self._back: set[str] = set()
        self._ports: dict[int, tuple[Any, Any]] = {}
        self._unused: list[tuple[float, Any]] = []  # ports that may be given back, and from when on
        self._lock = threading.Lock()  # the ring of what goes out has one writer

    def came_back(self, sources: Iterable[str]) -> None:
        """Note ports of others that had gone and are joined with ours again."""
        self._back |= set(sources)

    def take_back(self) -> set[str]:
        """Return which ports have come back since the last call."""
        back, self._back = self._back, set()
        return back

    def begin(self, engine: Engine, handle: Callable[[Any], int]) -> None:
        """Take the engine that will read the ports; those of an earlier server are forgotten."""
        engine.parts.hands["in_port"] = engine.parts.hands["out_port"] = 0
        self._engine, self._handle = engine, handle

    def listed(self, named: Sequence[str] = ()) -> tuple[list[JackSource], list[JackSource]]:
        """Return the MIDI ports of others to listen to, and to send to: the system's, or those called by a name."""
        if self._engine is None:
            return [], []
        self._give_back(time.monotonic())
        found: list[list[JackSource]] = []
        for way in ({"is_output": True}, {"is_input": True}):
            try:
                ports: Sequence[Any] = self._client.get_ports(is_midi=True, is_physical=not named, **way)
                sources = [JackSource(str(port.name), tuple(map(str, port.aliases))) for port in ports]
                found.append(
                    [source for source in sources if source.is_called(named) and not self._is_ours(source)]
                )
            except self._jack.JackError:  # the server is going
                return [], []
        return found[0], found[1]

    def _is_ours(self, source: JackSource) -> bool:
        return source.name.startswith(f"{self._client.name}:")

    def open(self, hand: int, key: str, listen: str, send: str, meanings: Sequence[int]) -> bool:
        """Join a controller by ports of our own, named after it; False if one of its ports has gone again."""
        engine, handle = self._engine, self._handle
        if engine is None or handle is None:
            return False
        engine.parts.meanings[hand] = meanings
        engine.parts.hands[hand]["held"] = 0
        engine.parts.hand_keys[hand] = 0
        try:
            ours_in = self._client.midi_inports.register(self._free(f"{key}_in"))
            ours_out = self._client.midi_outports.register(self._free(f"{key}_out"))
            self._ports[hand] = ours_in, ours_out
            self._client.connect(listen, ours_in)
            if send:
                self._client.connect(ours_out, send)
        except self._jack.JackError:
            self.close(hand)
            return False
        engine.parts.hands[hand]["out_port"] = handle(ours_out)
        engine.parts.hands[hand]["in_port"] = handle(ours_in)
        return True

    def join(self, listen: str) -> None:
        """Join a source with the port for devices that no table knows."""
        with contextlib.suppress(self._jack.JackError):  # it has gone
            self._client.connect(listen, f"{self._client.name}:{FOR_ALL}")

    def part(self, listen: str) -> None:
        """Part a source from the port for devices that no table knows: else it would strike everything twice."""
        with contextlib.suppress(self._jack.JackError):  # it was not joined
            self._client.disconnect(listen, f"{self._client.name}:{FOR_ALL}")

    def say(self, hand: int, message: bytes) -> bool:
        """Let a message go out with the next block; False if there is no room for it."""
        with self._lock:
            return self._engine is not None and self._engine.say(hand, message)

    def mean(self, hand: int, meanings: Sequence[int]) -> None:
        """Let the notes and controls of a controller be these from the next block on."""
        if self._engine is not None:
            self._engine.parts.meanings[hand] = meanings
            self._engine.parts.hands[hand]["held"] = 0
            self._engine.parts.hand_keys[hand] = 0

    def close(self, hand: int) -> None:
        """Let no further block read the ports of a controller; they are given back when none does any more."""
        if self._engine is not None:
            self._engine.parts.hands[hand]["in_port"] = self._engine.parts.hands[hand]["out_port"] = 0
        at = time.monotonic() + UNUSED_SECONDS
        self._unused += [(at, port) for port in self._ports.pop(hand, ())]

    def _give_back(self, now: float) -> None:
        for at, port in list(self._unused):
            if now >= at:
                self._unused.remove((at, port))
                with contextlib.suppress(self._jack.JackError):  # the server has gone
                    port.unregister()

    def _free(self, name: str) -> str:
        """Return a name that none of our ports has yet: there may be two devices of a kind."""
        taken = {str(port.shortname) for pair in self._ports.values() for port in pair}
        return next(tried for tried in (name, *(f"{name}_{n}" for n in range(2, 10))) if tried not in taken)


assert layout.MAX_HANDS < 10, "ports of one kind are told apart by one digit"
