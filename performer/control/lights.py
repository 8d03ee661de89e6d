"""What a controller's lights show, and the messages for it: only what has changed, at the device's own pace.

They are told what everybody is told over OSC. Class is colour; a curated sound is dim, one of the library full, one
of the room pink, a made one violet; what waits blinks, and a hit is white.
"""

import math
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from performer.control.controller import OF_CLASS, Button, Controller, Key, light_message

FLASH_SECONDS = 0.08
BLINK_SECONDS = 0.2  # on, and again off
REFUSED_TURNS = 4  # two orange blinks
AGAIN_SECONDS = 0.25  # until what a full or dead port did not take is sent anew
SHOWN_ROOM_HITS = 16

Shown = tuple[str, bool]
"""A colour, and whether it is full."""

OFF: Shown = ("off", True)
WHITE: Shown = ("white", True)
Value = int | float | str


@dataclass(slots=True)
class PadShown:
    """What is known of a pad."""

    state: str = "curated"
    locked: bool = False
    flash_until: float = 0.0
    refused_at: float = -math.inf


@dataclass(slots=True)
class Light:
    """One light: how it is set, and what it was set to last."""

    template: str
    at: int
    sent: int | None = None
    urgent: bool = False  # a hit is waiting to be shown


@dataclass(slots=True)
class _State:
    """What is shown; changed by those who tell, read by the one who sends."""

    roles: dict[int, str] = field(default_factory=dict[int, str])  # of the pads of the kit that is on
    pads: defaultdict[int, PadShown] = field(default_factory=lambda: defaultdict(PadShown))
    held: str = ""
    down: Collection[Key] = ()
    on: set[str] = field(default_factory=set[str])  # of "listen" and "record"
    focus: int = 0
    n_room_hits: int = 0
    kit: int = 0
    n_kits: int = 0


class Lights:
    """The lights of one device. `due` is called by one thread, all that tells by any."""

    def __init__(self, controller: Controller, clock: Callable[[], float] = time.monotonic) -> None:
        """Know the lights of a controller; ValueError if its table has none."""
        if controller.lights is None:
            raise ValueError(f"{controller.name} has no lights")
        self._controller, self._how, self._clock = controller, controller.lights, clock
        self._state = _State()
        self._lock = threading.Lock()
        self._is_taken = False
        self._first: list[bytes] = []  # to be sent before any light
        self._next_at = 0.0  # when the device takes another message
        ats = controller.pad_lights or tuple(key.number for key in controller.pads)
        self._pads = {n: Light(self._how.pad, at) for n, at in enumerate(ats, 1)}
        self._areas = {
            name: [Light(self._how.pad, key.number) for key in keys] for name, keys in controller.areas.items()
        }
        lit = [button for button in controller.buttons if button.lit and self._how.button]
        self._buttons = [(button, Light(self._how.button, button.key.number)) for button in lit]

    # Being told, from any thread ----------------------------------------------------------------------------

    def roles(self, roles: Mapping[int, str]) -> None:
        """Take the kit that is on the pads now, by the role of each."""
        with self._lock:
            self._state.roles = dict(roles)

    def told(self, address: str, values: Sequence[Value]) -> None:
        """Take one message as it goes out to all clients; most say nothing that is shown."""
        with self._lock:
            match address, tuple(values):
                case "/nf/pad/struck", (int(pad), *_):
                    self._state.pads[pad].flash_until = self._clock() + FLASH_SECONDS
                    self._state.focus = pad
                    if pad in self._pads:
                        self._pads[pad].urgent = True
                case "/nf/pad/state", (int(pad), str(state), locked, *_):
                    self._state.pads[pad].state, self._state.pads[pad].locked = state, bool(locked)
                case "/nf/pad/refused", (int(pad), *_):
                    self._state.pads[pad].refused_at = self._clock()
                case "/nf/pad/select", (int(pad), *_):
                    self._state.focus = pad
                case "/nf/room/listen", (on, *_):
                    self._is_on("listen", bool(on))
                case "/nf/record", (on, *what) if what in ([], ["mix"]):  # which is what the button records
                    self._is_on("record", bool(on))
                case _:
                    pass

    def _is_on(self, what: str, on: bool) -> None:
        (self._state.on.add if on else self._state.on.discard)(what)

    def counts(self, n_room_hits: int, kit: int, n_kits: int) -> None:
        """Take how many hits of the room there are to choose from, which kit of the set is on, and of how many."""
        with self._lock:
            self._state.n_room_hits, self._state.kit, self._state.n_kits = n_room_hits, kit, n_kits

    def holds(self, function: str, down: Collection[Key] = ()) -> None:
        """Take which function is held, "" for none, and the keys of all buttons that are down."""
        with self._lock:
            self._state.held, self._state.down = function, down

    def told_bytes(self, message: bytes) -> None:
        """Take what the device says of itself: whose it is. While it is Live's nothing is sent.

        When it is ours again, Live has set it up its own way: all that makes it ours is sent, but for the message
        that would take it.
        """
        modes = [reply for reply, _ in self._controller.taken]
        for reply, by in self._controller.taken:
            if message[: len(reply) - 1] == reply[:-1]:  # of a long one only the head is known
                with self._lock:
                    was, self._is_taken = self._is_taken, by == "live"
                    if was and not self._is_taken:
                        self._first = [sent for sent in self._controller.enter if sent not in modes]
                        self._forget()

    @property
    def is_taken(self) -> bool:
        """Tell whether the device is Live's now."""
        return self._is_taken

    def leave_to_live(self) -> None:
        """Send nothing until the device says that it is ours."""
        with self._lock:
            self._is_taken = True

    def lost(self, now: float) -> None:
        """Take that something found no way out: after a while every light is sent anew."""
        with self._lock:
            self._forget()
            self._next_at = max(self._next_at, now + AGAIN_SECONDS)

    def told_key(self, key: Key) -> None:
        """Take a key that was pressed: after some the device has lost its lights."""
        if any((known.kind, known.number) == (key.kind, key.number) for known in self._controller.repaint_on):
            self.repaint()

    def repaint(self) -> None:
        """Send every light anew."""
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        for light in self._all():
            light.sent = None

    def _all(self) -> list[Light]:
        areas = [light for lights in self._areas.values() for light in lights]
        return [*self._pads.values(), *areas, *(light for _, light in self._buttons)]

    # Sending, from one thread -------------------------------------------------------------------------------

    def due(self, now: float) -> list[bytes]:
        """Return the messages to send now, hits first: one a light at most, and as many as the pace allows."""
        pace = self._how.pace_seconds
        with self._lock:
            if self._is_taken or now < self._next_at:
                return []
            changed = [(light, value) for light, value in self._wanted(now) if light.sent != value]
            changed.sort(key=lambda item: not item[0].urgent)
            most = len(changed) if pace <= 0.0 else 1
            for light, value in changed[:most]:
                light.sent, light.urgent = value, False
            if changed and pace > 0.0:
                self._next_at = now + pace
            first, self._first = self._first, []
            return [*first, *(light_message(light.template, light.at, value) for light, value in changed[:most])]

    def next_seconds(self) -> float | None:
        """Return when something may be due without anybody telling: the pace, a blink, the end of a flash."""
        now = self._clock()
        with self._lock:
            if self._is_taken:
                return None
            times: list[float] = []
            if any(light.sent != value for light, value in self._wanted(now)):
                times.append(max(now, self._next_at))
            for pad in (self._state.pads[number] for number in self._pads if number in self._state.roles):
                times += [pad.flash_until] if pad.flash_until > now else []
                times += [_next_turn(now)] if pad.state == "pending" else []
                if 0 <= _turns(now, pad.refused_at) < REFUSED_TURNS:
                    times.append(_next_turn(now, pad.refused_at))
            return min(times, default=None)

    def dark(self) -> list[bytes]:
        """Return the messages that switch every light off."""
        with self._lock:
            found: list[bytes] = []
            if self._is_taken:
                return found
            self._forget()
            buttons = [light for _, light in self._buttons]
            for light in self._all():
                value = self._how.button_value("off", full=True) if light in buttons else self._pad_value(OFF)
                found.append(light_message(light.template, light.at, value))
            return found

    # What is to be seen -------------------------------------------------------------------------------------

    def _pad_value(self, shown: Shown) -> int:
        return self._how.value(shown[0], full=shown[1])

    def _wanted(self, now: float) -> list[tuple[Light, int]]:
        """Return each light with the byte that it is to have."""
        wanted = [(light, self._byte_of_pad(n, now)) for n, light in self._pads.items()]
        for name, lights in self._areas.items():
            wanted += [(light, self._pad_value(self._of_area(name, n, now))) for n, light in enumerate(lights, 1)]
        for button, light in self._buttons:
            colour, full = self._of_button(button)
            wanted.append((light, self._how.button_value(colour, full=full)))
        return wanted

    def _byte_of_pad(self, number: int, now: float) -> int:
        """Return the byte of a pad: white on a hit, or dark where it is as white as that already."""
        at_rest, white = self._pad_value(self._of_pad(number, now)), self._pad_value(WHITE)
        if number not in self._state.roles or now >= self._state.pads[number].flash_until:
            return at_rest
        return self._pad_value(OFF) if at_rest == white else white

    def _of_pad(self, number: int, now: float) -> Shown:
        """Return how a pad is shown but for hits."""
        if number not in self._state.roles:
            return OFF
        pad = self._state.pads[number]
        turns = _turns(now, pad.refused_at)
        if 0 <= turns < REFUSED_TURNS:
            return ("orange", True) if turns % 2 == 0 else OFF
        if self._state.held == "lock":
            return WHITE if pad.locked else OFF
        colour = OF_CLASS.get(self._state.roles[number], "white")
        match pad.state:
            case "pending":
                return (colour, True) if _turns(now) % 2 == 0 else OFF
            case "room":
                return "pink", True
            case "generated":
                return "violet", True
            case state:
                return colour, state != "curated"

    def _of_area(self, name: str, n: int, now: float) -> Shown:
        state = self._state
        if name == "room":
            return ("pink", False) if n <= min(state.n_room_hits, SHOWN_ROOM_HITS) else OFF
        if name == "kits":
            return (WHITE if n == state.kit else ("white", False)) if n <= state.n_kits else OFF
        role = state.roles.get(state.focus)
        return OFF if role is None else (OF_CLASS.get(role, "white"), False)

    def _of_button(self, button: Button) -> Shown:
        if button.function in self._state.on:
            return "red", True
        return "white", button.key in self._state.down


def _turns(now: float, since: float = 0.0) -> float:
    """Return how often a blink has turned since it began."""
    return math.floor((now - since) / BLINK_SECONDS) if since > -math.inf else math.inf


def _next_turn(now: float, since: float = 0.0) -> float:
    """Return the first moment at which a blink has turned once more."""
    turns = _turns(now, since)
    at = since + (turns + 1) * BLINK_SECONDS
    while _turns(at, since) <= turns:
        at = math.nextafter(at, math.inf)
    return at
