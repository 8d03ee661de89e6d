"""What every patch has: the way to the instrument and back, the greeting, the heartbeat, and coming back to life.

A second counts: while the instrument is heard, each asks `/nf/ping`; after three of silence each says `/nf/hello`
again, and the light goes out. Everything that is said goes through `---out`, everything heard through `---in`.

A set that is opened says all its stored values. They stay inside: nothing of `---out` leaves before the instrument
has welcomed this patch, and told it its own state, which wins.
"""

from dataclasses import dataclass

from max_patches.patch import Box, Outlet, Parameter, Patch, Rect

PORT = 7720
FIRST_PORT, N_PORTS = 7730, 250
SILENT_TICKS = 3
REDRAW_TICKS = 10  # of silence: another device may have this port, as a copy of this one has
OUT, IN, DIRECT = "---out", "---in", "---direct"
ON_COLOUR, OFF_COLOUR = "bgcolor 0.3 0.85 0.4 1.", "bgcolor 0.35 0.35 0.35 1."


@dataclass(frozen=True, slots=True)
class Link:
    """What the rest of a patch takes from its link."""

    welcome: Outlet  # when the instrument has answered
    tick: Box  # each second
    loaded: Outlet  # when the device is all there


def link(patch: Patch, name: str, light: Rect, port: Rect, on_device: bool) -> Link:
    """Lay the link of a patch, whose client is called `name`."""
    loaded = patch.object("live.thisdevice" if on_device else "loadbang")[0]
    begun = patch.object("t b b b", loaded)
    # A port of one's own, kept with the set: two devices that listened on one port would hear each other's answers,
    # and the second would hear none. None is kept at first: one is drawn.
    stored = patch.interface(
        "live.numbox",
        port,
        Parameter(
            "Reply port",
            "Port",
            "The UDP port on which this device hears the instrument; 0 draws another.",
            "stored",
            low=0.0,
            high=65535.0,
            unit=0,
        ),
        "reply_port",
    )
    patch.connect(begun[2], stored)  # says what was kept
    is_drawn = patch.object("sel 0", stored[0])
    draw = patch.object(f"random {N_PORTS}", is_drawn[0])
    drawn = patch.object(f"+ {FIRST_PORT}", draw)
    patch.connect(drawn, stored)
    chosen = patch.object("t i i", is_drawn[1])
    mine = patch.object("i", None, chosen[0])
    receive = patch.object(f"udpreceive {FIRST_PORT} @defer 1", patch.message("port $1", chosen[1]))
    patch.object(f"s {IN}", receive)
    send = patch.object(f"udpsend 127.0.0.1 {PORT}", patch.object(f"r {DIRECT}"))
    is_welcome = patch.object("gate 1", None, patch.object(f"r {OUT}"))
    patch.connect(is_welcome, send)

    told = patch.object("route /nf/welcome /nf/alive", patch.object(f"r {IN}"))
    metro = patch.object("metro 1000", patch.message("1", begun[1]))
    silent = patch.object(f"i {SILENT_TICKS}")  # ticks since the instrument was heard
    tick = patch.object("t b b", metro)
    patch.connect(tick[1], silent)
    counted = patch.object("t i i", silent)
    patch.connect(patch.object("+ 1", counted[1]), silent, 1)
    patch.connect(patch.object(f"sel {REDRAW_TICKS}", counted[0])[0], draw)
    heard = patch.object("t b b b", told[0])
    patch.connect(patch.message("1", heard[1]), is_welcome)
    for outlet in (heard[2], told[1]):
        again = patch.object("t b b", outlet)
        patch.connect(patch.message("0", again[1]), silent, 1)
        patch.connect(patch.message("1", again[0]), _light(patch, light))
    is_silent = patch.object("sel 1 0", patch.object(f"> {SILENT_TICKS - 1}", counted[0]))
    hello = patch.object("t b b b", is_silent[0])
    patch.connect(patch.message("0", hello[2]), is_welcome)
    patch.connect(patch.message("0", hello[1]), _light(patch, light))
    patch.connect(hello[0], mine)
    patch.object(f"s {DIRECT}", patch.message(f"/nf/hello 1 $1 {name}", mine))
    patch.object(f"s {DIRECT}", patch.message("/nf/ping 1", is_silent[1]))
    return Link(heard[0], tick, begun[0])


_lights: dict[int, Box] = {}


def _light(patch: Patch, rect: Rect) -> Box:
    """Return what 1 and 0 switch the light of a patch on and off with."""
    if id(patch) not in _lights:
        chosen = patch.object("sel 1 0")
        panel = patch.interface("panel", rect, bgcolor=[0.35, 0.35, 0.35, 1.0], hint="the instrument is heard")
        patch.connect(patch.message(ON_COLOUR, chosen[0]), panel)
        patch.connect(patch.message(OFF_COLOUR, chosen[1]), panel)
        _lights.clear()
        _lights[id(patch)] = chosen
    return _lights[id(patch)]
