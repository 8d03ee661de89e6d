"""What a controller is: ports, pads, buttons, knobs and lights, as one table a device says (`controller_tables`).

Numbers are those on the wire: notes, controls and channels from 0.
"""

from dataclasses import dataclass, field
from typing import Literal

System = Literal["linux", "darwin", "win32"]

FUNCTIONS = (
    "shift",
    "swap",
    "take",
    "undo",
    "redo",
    "home",
    "lock",
    "ab",
    "keep",
    "ban",
    "listen",
    "kit_swap",
    "kit_undo",
    "kit_home",
    "kit_next",
    "kit_previous",
    "record",
    "tap",
    "panic",
)
"""What a button may do. Of those in ON_A_PAD a tap means the focus pad, a pad struck while it is held that pad."""

ON_A_PAD = frozenset({"swap", "take", "undo", "redo", "home", "lock", "ab", "keep", "ban"})

KNOBS = ("morph", "distance", "step", "pad_morph", "tune", "decay", "gain", "sensitivity")
"""What a knob may move; those of a pad move the focus pad's."""

COLOURS = (
    *("off", "white", "red", "orange", "amber", "yellow", "lime", "green", "mint", "cyan", "sky", "blue"),
    *("violet", "magenta", "pink", "grey"),
)
"""The colours that lights are spoken of by. A table gives `off` and `white`, and what else its device has."""

OF_CLASS = {
    "kick": "red",
    "snare": "green",
    "clap": "orange",
    "hat_closed": "yellow",
    "hat_open": "yellow",
    "tom": "blue",
    "cymbal": "white",
    "rim": "lime",
    "perc": "cyan",
    "bass": "amber",
    "melodic": "sky",
    "vocal": "magenta",
    "fx": "mint",
    "loop": "grey",
}
"""The colour of a pad by its role. Pink and violet are kept for sounds of the room and for made ones."""

AREAS = ("neighbours", "room", "kits")
"""What further pads are for: the neighbours of the focus pad, the last hits of the room, the kits of the set."""

Pressure = Literal["poly", "channel", "none"]
Turning = Literal["absolute", "twos_complement", "binary_offset", "sign_magnitude"]
"""What a knob sends: its place, or steps as 1..63 / 127..64, as 65.. / 63.., or as 1.. / 65.. ."""


@dataclass(frozen=True, slots=True)
class Key:
    """A message that a finger sends: a note or a control change, on one channel or on any."""

    kind: Literal["note", "control"]
    number: int
    channel: int | None = None


@dataclass(frozen=True, slots=True)
class Ports:
    """Regular expressions that find the device's ports among the names of one system, without ALSA's numbers."""

    listen: str
    send: str = ""  # "" where nothing is sent


@dataclass(frozen=True, slots=True)
class Button:
    """A button, what it does alone and with shift held, and whether it has a light."""

    key: Key
    function: str
    shifted: str = ""
    lit: bool = False
    name: str = ""  # as it is printed on the device


@dataclass(frozen=True, slots=True)
class Knob:
    key: Key
    control: str  # of KNOBS
    turning: Turning = "absolute"
    name: str = ""  # as the device's manual calls it


@dataclass(frozen=True, slots=True)
class Strip:
    """A touch strip: morph while it is touched. Without a `touch` of its own it is let go at its zero."""

    value: Key | Literal["pitch_bend"]
    touch: Key | None = None
    channel: int | None = None  # of a bend; None for any


@dataclass(frozen=True, slots=True)
class Lights:
    """How a light is set: the bytes of one message, in hexadecimal, with `{at}` and `{colour}` to be filled in."""

    pad: str
    button: str = ""  # "" where buttons have none
    colours: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])  # dim and full
    pace_seconds: float = 0.0  # the least time between two messages
    button_colours: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    """Dim and full of the buttons, where their bytes mean other things than the pads'."""

    def value(self, colour: str, *, full: bool) -> int:
        """Return the byte of a colour; one that the device lacks is its white."""
        return self.colours.get(colour, self.colours["white"])[full]

    def button_value(self, colour: str, *, full: bool) -> int:
        """Return the byte of a button's colour; one that its light lacks is its white."""
        colours = self.button_colours or self.colours
        return colours.get(colour, colours["white"])[full]


def light_message(template: str, at: int, colour: int) -> bytes:
    """Return the message that sets the light `at` to a byte of `Lights.value`; ValueError if it cannot be one."""
    return bytes.fromhex(template.format(at=f"{at:02X}", colour=f"{colour:02X}"))


@dataclass(frozen=True, slots=True)
class Page:
    """What the page of a controller says beside its table, a paragraph each; the instrument makes no use of it."""

    connect: tuple[str, ...] = ()  # plugging in, and the device's own mode
    unverified: tuple[str, ...] = ()  # numbers and names that nobody has seen on the device
    look_first: tuple[str, ...] = ()  # what to try first when something does not work


@dataclass(frozen=True, slots=True)
class Controller:
    """One kind of device."""

    key: str  # the name of its table, and of its page in docs/controllers: push_2
    name: str  # Ableton Push 2
    ports: dict[System, Ports]
    jack: Ports  # as they are called on JACK; PipeWire and a2jmidid take over the system's names
    pads: tuple[Key, ...]  # pad 1 first: bottom left, then along the row
    rows: int = 4  # of the sixteen, as they lie on the device
    areas: dict[str, tuple[Key, ...]] = field(default_factory=dict[str, tuple[Key, ...]])
    buttons: tuple[Button, ...] = ()
    knobs: tuple[Knob, ...] = ()
    strip: Strip | None = None
    pressure: Pressure = "none"
    lights: Lights | None = None
    pad_lights: tuple[int, ...] = ()  # `{at}` of each pad where it is not its note
    enter: tuple[bytes, ...] = ()  # what is sent when the device is opened
    leave: tuple[bytes, ...] = ()  # what is sent when it is closed
    taken: tuple[tuple[bytes, Literal["live", "user"]], ...] = ()
    """Replies that say whose the device is now; while it is Live's nothing is painted."""
    repaint_on: tuple[Key, ...] = ()  # keys after which the lights are sent anew, as Push's User
    lowest_note: int = 0  # notes below are no pads: touched encoders
    general_midi: bool = False  # notes without a pad mean their role, as electronic kits send them
    chokes: bool = False  # polyphonic pressure of 127 is a hand on the pad or cymbal: its voices stop
    page: Page = Page()
