"""Who talks with the instrument over OSC, and where each wants its answers."""

from dataclasses import dataclass

NetAddress = tuple[str, int]

MOST_CLIENTS = 32
SILENT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Client:
    """One program to answer: where to, and its name if it said hello."""

    addresses: tuple[NetAddress, ...]
    name: str = ""


@dataclass(slots=True)
class _Known:
    """A client that said hello: the address its messages come from, and when it was last known to live."""

    client: Client
    source: NetAddress
    seen_seconds: float
    settled: bool = False  # a second message came from the same address


class Clients:
    """The clients that said hello and still live. One thread changes it; any may read `everyone`."""

    def __init__(self) -> None:
        self._known: dict[NetAddress, _Known] = {}  # by where answers go
        self._by_source: dict[NetAddress, _Known] = {}
        self.everyone: tuple[Client, ...] = ()

    def has_room_for(self, client: Client) -> bool:
        """Say whether this client may be added, or is there already."""
        return len(self._known) < MOST_CLIENTS or client.addresses[0] in self._known

    def add(self, client: Client, source: NetAddress, now: float) -> None:
        """Keep a client that said hello, in place of what is known by either of its addresses."""
        before = self._by_source.get(source)
        if before is not None:
            self._forget(before)
        if (same := self._known.get(client.addresses[0])) is not None:
            self._forget(same)
        settled = before is not None or client.addresses[0] == source
        known = _Known(client, source, now, settled)
        self._known[client.addresses[0]] = self._by_source[source] = known
        self._publish()

    def of(self, source: NetAddress) -> Client:
        """Return whom to answer for a message from `source`; one that said nothing is answered there."""
        known = self._by_source.get(source)
        if known is not None:
            known.settled = True
            return known.client
        return Client((source, *(one.client.addresses[0] for one in self._wandering(source))))

    def ping(self, source: NetAddress, now: float) -> None:
        """Note that the client behind `source` lives."""
        known = self._by_source.get(source)
        for one in [known] if known is not None else self._wandering(source):
            one.seen_seconds = now

    def drop_silent(self, now: float) -> None:
        """Forget the clients that have been silent for too long."""
        silent = [known for known in self._known.values() if now - known.seen_seconds >= SILENT_SECONDS]
        for known in silent:
            self._forget(known)
        if silent:
            self._publish()

    def _wandering(self, source: NetAddress) -> list[_Known]:
        """Return the clients of this host that may be behind `source`: those never heard twice from one port.

        A program such as oscsend says each message from a new port, so that only its host tells whose it is.
        """
        return [one for one in self._known.values() if not one.settled and one.source[0] == source[0]]

    def _forget(self, known: _Known) -> None:
        self._known.pop(known.client.addresses[0], None)
        self._by_source.pop(known.source, None)

    def _publish(self) -> None:
        self.everyone = tuple(known.client for known in self._known.values())
