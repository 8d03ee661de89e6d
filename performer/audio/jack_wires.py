"""The connections of our ports on JACK: made once, kept in mind, and made again when what they led to is back."""

import contextlib
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from performer.errors import DeviceError, nearest_names

Wire = tuple[str, str]
"""A connection, by the names of its source and its target."""


OURS = "\0"  # before the short name of a port of ours, in place of its client's: no name of JACK's begins so
PARTED_SECONDS = 0.3  # a port that goes is parted first; who took the wire out is known when it should be gone


@dataclass(frozen=True, slots=True)
class Change:
    """What the server told of on a thread of its own: a port came, or two were joined or parted."""

    source: str
    target: str = ""
    joined: bool = True
    at_seconds: float = field(default_factory=time.monotonic)


class Wires:
    """Joins ports of one client. Made before the client is active; JACK's own thread only adds to `_changes`."""

    def __init__(
        self, jack: Any, client: Any, wanted: Iterable[Wire], target_of: Callable[[Any], Any | None]
    ) -> None:
        """`target_of` returns our port that a port which has just come is to be joined with, if any."""
        self._jack = jack
        self._target_of = target_of
        self._client = client
        self._changes: deque[Change] = deque()
        self._own = f"{client.name}:"
        self.wanted: set[Wire] = {(self._now(source), self._now(target)) for source, target in wanted}
        client.set_port_registration_callback(self._registered)
        client.set_port_connect_callback(self._joined)

    def _now(self, port: str) -> str:
        """Return the name of a port that is joined again: ours may have got another client's name meanwhile."""
        return f"{self._own}{port.removeprefix(OURS)}" if port.startswith(OURS) else port

    def for_another(self) -> tuple[Wire, ...]:
        """Return what is wanted, with our ports named so that another client of ours knows them."""

        def ours(port: str) -> str:
            return f"{OURS}{port.removeprefix(self._own)}" if port.startswith(self._own) else port

        return tuple((ours(source), ours(target)) for source, target in self.wanted)

    def _registered(self, port: Any, register: bool) -> None:
        if register:
            self._changes.append(Change(str(port.name)))

    def _joined(self, a: Any, b: Any, joined: bool) -> None:
        self._changes.append(Change(str(a.name), str(b.name), bool(joined)))

    def connect(self, source: Any, target: Any) -> bool:
        """Join two ports, and go on wanting them joined; False where they are joined already or one has gone."""
        wire = (str(getattr(source, "name", source)), str(getattr(target, "name", target)))
        self.wanted.add(wire)
        try:
            self._client.connect(*wire)
        except self._jack.JackError:
            return False
        return True

    def connect_again(self) -> None:
        """Join all that were joined before, as far as they are there."""
        for wire in list(self.wanted):
            self.connect(*wire)

    def connect_midi(
        self, wanted: Iterable[str], target: Any, leave: Callable[[Sequence[str]], bool] = lambda names: False
    ) -> list[str]:
        """Connect the MIDI sources whose names or aliases contain one of `wanted`; return their full names.

        Those that are to be left, by all their names, are found and not connected.
        """
        ports = self._client.get_ports(is_output=True, is_midi=True)
        sources = {str(port.name): port for port in ports if not str(port.name).startswith(self._own)}
        aliases = {name: [name, *map(str, port.aliases)] for name, port in sources.items()}
        connected: list[str] = []
        for words in wanted:
            found = [name for name, known in aliases.items() if any(words.lower() in n.lower() for n in known)]
            if not found:
                known = [alias for names in aliases.values() for alias in names]
                raise DeviceError(f"no MIDI port is called '{words}'{nearest_names(words, known)}")
            found = [name for name in found if not leave(aliases[name])]
            for name in found:
                self.connect(name, target)
            connected += found
        return connected

    def look_after(self) -> list[str]:
        """Take what the server has told; join again what is back, and return the names of those sources."""
        back: list[str] = []
        late = time.monotonic() - PARTED_SECONDS
        while self._changes and (self._changes[0].joined or self._changes[0].at_seconds < late):
            change = self._changes.popleft()
            wire = (change.source, change.target)
            if not change.target:
                back += [source for source in self._meet(change.source) if source not in back]
            elif change.joined:
                if any(name.startswith(self._own) for name in wire):
                    self.wanted.add(wire)
            elif self._both_there(wire) and not self._has_come_since(wire):
                self.wanted.discard(wire)  # somebody took the wire out; else what it led to has gone
        return back

    def _has_come_since(self, wire: Wire) -> bool:
        """Tell whether one of two ports is there because it went and has come again meanwhile."""
        return any(not change.target and change.source in wire for change in self._changes)

    def _meet(self, name: str) -> list[str]:
        """Join a port that has just come with those it was joined with before, or is to be joined with.

        Returns the ports of others that are joined now: one of ours may have come while they were gone.
        """
        wires = [wire for wire in self.wanted if name in wire]
        with contextlib.suppress(self._jack.JackError):  # it has gone again
            if not wires and (target := self._target_of(self._client.get_port_by_name(name))) is not None:
                wires = [(name, str(target.name))]
        joined = [wire for wire in wires if self.connect(*wire)]
        return [next((end for end in wire if not end.startswith(self._own)), name) for wire in joined]

    def _both_there(self, wire: Wire) -> bool:
        with contextlib.suppress(self._jack.JackError):
            return all(self._client.get_port_by_name(name) for name in wire)
        return False
