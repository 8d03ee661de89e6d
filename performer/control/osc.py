"""The OSC server: one UDP socket and one thread. It checks what comes in by the table of addresses, answers
what is wrong or only its own business, hands every other request on, and sends what the instrument says."""

import contextlib
import selectors
import socket
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from performer import __version__
from performer.control.addresses import INCOMING, OUTGOING, PROTOCOL, why_unknown
from performer.control.arguments import Refused, Value, shown
from performer.control.clients import Client, Clients, NetAddress
from performer.control.limit import Limit
from performer.control.packets import BadPacket, Unsendable, pack, unpack
from performer.errors import DeviceError, NeuralFunkError

DEFAULT_PORT = 7720
LARGEST_DATAGRAM = 65536
RECEIVE_BUFFER_BYTES = 8 * 2**20
RECEIVE_BUFFER_FORCED = 33  # SO_RCVBUFFORCE of Linux, which Python has no name for
COUNT_LOST = 40  # SO_RXQ_OVFL of Linux: each packet says how many found no room before it
LOST_FORMAT = struct.Struct("=I")
MOST_WAITING = 20_000  # packets taken off the socket and not yet looked at
MOST_ERRORS_PER_SECOND = 100  # told to clients; beyond it they are only counted
WAKE_SECONDS = 0.1
ALIVE_SECONDS = 1.0
LONGEST_ADDRESS_SHOWN = 100


@dataclass(frozen=True, slots=True)
class Request:
    """One message that passed the table: what is asked for, and by whom."""

    address: str
    verb: str  # the address as a name: `pad_swap`
    args: tuple[Value, ...]  # as documented, missing optional ones filled in
    client: Client
    reads: bool = False  # only asks for the value: answer with `send(client, address, …)`


@dataclass(slots=True)
class OscCounts:
    """What the server has met so far, and what it dropped."""

    packets: int = 0
    malformed: int = 0  # packets that were no OSC
    refused: int = 0  # messages answered by /nf/error
    errors_untold: int = 0  # of those: not told, because there were too many
    unsent: int = 0  # messages that could not go out
    held_back: int = 0  # messages beyond the most per second
    lost: int = 0  # packets for which the system had no room; only Linux tells


class OscServer:
    """Listens from the moment it is made; `start` gives it a thread of its own."""

    def __init__(
        self,
        on_request: Callable[[Request], None],
        session: str,
        host: str = "127.0.0.1",
        port: int = DEFAULT_PORT,
        clock: Callable[[], float] = time.monotonic,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        """`say` takes lines for the player."""
        self.counts = OscCounts()
        self._say = say
        self._lost_said = 0
        self._on_request = on_request
        self._session = session
        self._clock = clock
        self._clients = Clients()
        self._limits = {path: Limit(row.most_per_second) for path, row in OUTGOING.items() if row.most_per_second}
        self._errors = Limit(MOST_ERRORS_PER_SECOND)
        self._next_alive_seconds = clock() + ALIVE_SECONDS
        self._n_alive = 0
        self._waiting: deque[tuple[bytes, NetAddress]] = deque()
        self._socket = _open_socket(host, port)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="osc", daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._socket.getsockname()[1]

    @property
    def receive_buffer_bytes(self) -> int:
        """What the system granted for packets that wait; Linux gives at most twice net.core.rmem_max."""
        return self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)

    @property
    def clients(self) -> tuple[Client, ...]:
        """The clients that said hello and still live."""
        return self._clients.everyone

    def behind(self, client: Client) -> tuple[Client, ...]:
        """Return the clients that said hello, still live, and get what is sent to this one."""
        return tuple(one for one in self.clients if one.addresses[0] in client.addresses)

    def start(self) -> None:
        """Begin to receive."""
        self._thread.start()

    def stop(self) -> None:
        """Stop receiving and give the port back."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()

    # What the instrument says; from any thread.

    def send(self, client: Client, address: str, *values: Value) -> None:
        """Say one message to one client. Never waits; what the network does not take is counted."""
        self._send_packet((client,), address, values)

    def broadcast(self, address: str, *values: Value) -> None:
        """Say one message to every client that said hello; some addresses only so many times a second."""
        if not self._clients.everyone:
            return
        limit = self._limits.get(address)
        if limit is not None and not limit.allows(self._clock()):
            self.counts.held_back += 1
            return
        self._send_packet(self._clients.everyone, address, values)

    def refuse(self, client: Client | None, address: str, text: str) -> None:
        """Say `/nf/error` to the client that asked, or to all if nobody did."""
        to = self._clients.everyone if client is None else (client,)
        self._send_packet(to, "/nf/error", (_one_line(address), _one_line(text, 1000)))

    def _send_packet(self, clients: tuple[Client, ...], address: str, values: tuple[Value, ...]) -> None:
        kinds = OUTGOING[address].kinds
        try:
            packet = pack(address, kinds, values)
        except Unsendable:
            self.counts.unsent += 1
            return
        for client in clients:
            for where in client.addresses:
                self._send_to(packet, where)

    def _send_to(self, packet: bytes, where: NetAddress) -> None:
        try:
            self._socket.sendto(packet, where)
        except OSError:  # a full buffer, a closed port, a network that is gone: UDP promises nothing
            self.counts.unsent += 1

    # What comes in; on the server's own thread, or a test's.

    def handle(self, datagram: bytes, source: NetAddress, now: float) -> None:
        """Take one packet: check its messages, and answer them or hand them on."""
        self.counts.packets += 1
        try:
            messages = unpack(datagram)
        except BadPacket:
            self.counts.malformed += 1
            return
        for address, found in messages:
            self._take(address, found, source, now)

    def tick(self, now: float) -> None:
        """Do what time asks for: drop silent clients, tell the others that the instrument lives."""
        self._clients.drop_silent(now)
        if now >= self._next_alive_seconds:
            due_seconds = self._next_alive_seconds + ALIVE_SECONDS
            self._next_alive_seconds = due_seconds if due_seconds > now else now + ALIVE_SECONDS
            self._n_alive = (self._n_alive + 1) % 2**31
            self.broadcast("/nf/alive", self._n_alive)
            self._tell_lost()

    def _tell_lost(self) -> None:
        n_lost = self.counts.lost - self._lost_said
        if n_lost > 0:
            self._lost_said = self.counts.lost
            self._say(
                f"OSC: {n_lost} packets came at once and were lost, the system had no room for them; "
                f"`sudo sysctl net.core.rmem_max={RECEIVE_BUFFER_BYTES // 2}` gives it more from the next start on"
            )

    def _take(self, address: str, found: list[object], source: NetAddress, now: float) -> None:
        client = self._clients.of(source)
        row = INCOMING.get(address)
        if row is None:
            self._complain(client, address, lambda: why_unknown(address[:LONGEST_ADDRESS_SHOWN]), now)
            return
        try:
            args, reads = row.accept(found)
            if row.verb == "hello":
                self._welcome(args, source, now)
            elif row.verb == "ping":
                self._clients.ping(source, now)
                self.send(client, "/nf/pong", *args)
            else:
                self._on_request(Request(address, row.verb, args, client, reads))
        except NeuralFunkError as error:
            self._complain(client, address, error.__str__, now)

    def _welcome(self, args: tuple[Value, ...], source: NetAddress, now: float) -> None:
        protocol, reply_port, name = args
        client = Client(((source[0], int(reply_port) or source[1]),), str(name))
        if client.addresses[0][1] == self.port:
            raise Refused(f"reply_port is {self.port}, the instrument's own; give the port you listen on")
        if protocol != PROTOCOL:
            self.refuse(client, "/nf/hello", f"protocol is {shown(protocol)}; this version speaks {PROTOCOL}")
            self.counts.refused += 1
        elif not self._clients.has_room_for(client):
            raise Refused(f"there are {len(self.clients)} clients already")
        else:
            self.send(client, "/nf/welcome", PROTOCOL, __version__, self._session)
            self._clients.add(client, source, now)
            self._on_request(Request("/nf/state", "state", (), client))

    def _complain(self, client: Client, address: str, text: Callable[[], str], now: float) -> None:
        self.counts.refused += 1
        if address == "/nf/error":  # two programs that answer each other's errors would never stop
            return
        if self._errors.allows(now):
            self.refuse(client, address, text())
        else:
            self.counts.errors_untold += 1

    def _run(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._socket, selectors.EVENT_READ)
            next_tick_seconds = self._clock()
            while not self._stopping.is_set():
                if not self._waiting:
                    selector.select(WAKE_SECONDS)
                self._drain()
                now = self._clock()
                if self._waiting:
                    self.handle(*self._waiting.popleft(), now)
                if now >= next_tick_seconds:
                    self.tick(now)
                    next_tick_seconds = now + WAKE_SECONDS

    def _drain(self) -> None:
        """Empty the socket first, so that a burst is never lost while one of its messages is looked at."""
        while len(self._waiting) < MOST_WAITING:
            try:
                datagram, beside, _, source = self._receive()
            except BlockingIOError:
                return
            except OSError:  # some systems report here that an earlier answer met a closed port
                self.counts.unsent += 1
                return
            self._waiting.append((datagram, source))
            for level, kind, value in beside:
                if (level, kind) == (socket.SOL_SOCKET, COUNT_LOST):
                    (self.counts.lost,) = LOST_FORMAT.unpack(value)

    def _receive(self) -> tuple[bytes, list[tuple[int, int, bytes]], int, NetAddress]:
        if sys.platform == "linux":
            return self._socket.recvmsg(LARGEST_DATAGRAM, socket.CMSG_SPACE(LOST_FORMAT.size))
        datagram, source = self._socket.recvfrom(LARGEST_DATAGRAM)
        return datagram, [], 0, source


def enlarge(receiver: socket.socket) -> int:
    """Give a socket as much room for packets that wait as the system grants, and return how many bytes that is."""
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER_BYTES)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # an administrator gets it whatever the system's limit is
            receiver.setsockopt(socket.SOL_SOCKET, RECEIVE_BUFFER_FORCED, RECEIVE_BUFFER_BYTES)
    return receiver.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)


def _open_socket(host: str, port: int) -> socket.socket:
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    enlarge(opened)
    try:
        if sys.platform == "linux":
            opened.setsockopt(socket.SOL_SOCKET, COUNT_LOST, 1)
        opened.bind((host, port))
    except (OSError, OverflowError) as error:
        opened.close()
        raise DeviceError(
            f"OSC port {port} of {host} cannot be opened ({_reason(error)}); "
            "stop the program that uses it, or give another with --osc-port"
        ) from error
    opened.setblocking(False)
    return opened


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _one_line(text: str, longest: int = LONGEST_ADDRESS_SHOWN) -> str:
    line = "".join(mark if mark.isprintable() else " " for mark in text)
    return line if len(line) <= longest else line[: longest - 1] + "…"
