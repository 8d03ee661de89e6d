"""What every patch has: the way to the instrument and back, a port of its own, the greeting, the heartbeat.

A second counts: while the instrument is heard, each asks `/nf/ping`; after three of silence each says `/nf/hello`
again, and the light goes out. Everything that is said goes through `---out`, everything heard through `---in`.

A set that is opened says all its stored values. They stay inside: nothing of `---out` leaves before the instrument
has welcomed this patch, and told it its own state, which wins.

Two devices cannot listen on one port, and Max tells the second in its window only. So a patch first says a number
to its own port: one that comes back proves that the port is its own. Else another is drawn. Only with a port of its
own it says hello, for the instrument would take it for the one whose port it is.
"""

from dataclasses import dataclass

from max_patches.patch import Box, Outlet, Parameter, Patch, Rect

PORT = 7720
FIRST_PORT, N_PORTS = 7730, 250
BEFORE_PORT = FIRST_PORT - 1  # until the stored one is known: never one that a device keeps
SILENT_TICKS = 3
UNPROVEN_TICKS = 3
N_TOKENS = 1_000_000
OWN = "/own"
OUT, IN, DIRECT, AFRESH, TICK = "---out", "---in", "---direct", "---afresh", "---tick"
ON_COLOUR, OFF_COLOUR = "bgcolor 0.3 0.85 0.4 1.", "bgcolor 0.35 0.35 0.35 1."


@dataclass(frozen=True, slots=True)
class Link:
    """What the rest of a patch takes from its link."""

    welcome: Outlet  # when the instrument has answered
    started: Outlet  # says 1 when the patch is there


@dataclass(frozen=True, slots=True)
class _Port:
    """The port that the instrument's answers come to."""

    number: Box  # to be banged for the port's number
    mine: Outlet  # the number, if the port is this patch's own
    tick: Box  # to be banged each second
    proven: Outlet  # bangs when the port turns out to be this patch's own


def link(patch: Patch, name: str, light: Rect, port: Rect, on_device: bool) -> Link:
    """Lay the link of a patch, whose client is called `name`."""
    loaded = patch.object("live.thisdevice" if on_device else "loadbang")
    begun = patch.object("t b b b", loaded)
    own = _port(patch, begun[2], begun[1], port)
    send = patch.object(f"udpsend 127.0.0.1 {PORT}", patch.object(f"r {DIRECT}"))
    is_welcome = patch.object("gate 1", None, patch.object(f"r {OUT}"))
    patch.connect(is_welcome, send)

    told = patch.object("route /nf/welcome /nf/alive", patch.object(f"r {IN}"))
    started = patch.message("1", begun[0])
    tick = patch.object("t b b b", patch.object("metro 1000", started))
    patch.connect(tick[2], own.tick)
    patch.object(f"s {TICK}", tick[0])
    silent = patch.object(f"i {SILENT_TICKS}", tick[1])  # ticks since the instrument was heard
    counted = patch.object("t i i", silent)
    patch.connect(patch.object("+ 1", counted[1]), silent, 1)

    lamp = _light(patch, light)
    welcome = patch.object("t b b b", told[0])
    patch.connect(patch.message("1", welcome[1]), is_welcome)
    for outlet in (welcome[2], told[1]):
        again = patch.object("t b b", outlet)
        patch.connect(patch.message("0", again[1]), silent, 1)
        patch.connect(patch.message("1", again[0]), lamp)
    is_silent = patch.object("sel 1 0", patch.object(f"> {SILENT_TICKS - 1}", counted[0]))
    hello = patch.object("t b b b b", is_silent[0])
    patch.connect(own.proven, hello)
    patch.connect(patch.message("0", hello[3]), is_welcome)
    patch.connect(patch.message("0", hello[2]), lamp)
    patch.object(f"s {AFRESH}", hello[1])  # the full state comes: what was told before counts no more
    patch.connect(hello[0], own.number)
    patch.object(f"s {DIRECT}", patch.message(f"/nf/hello 1 $1 {name}", own.mine))
    patch.object(f"s {DIRECT}", patch.message("/nf/ping 1", is_silent[1]))
    return Link(welcome[0], started[0])


def _port(patch: Patch, first: Outlet, then: Outlet, rect: Rect) -> _Port:
    """Lay the port that is kept with the set; none is kept at first, and one is drawn."""
    info = "The UDP port on which this device hears the instrument; 0 draws another."
    parameter = Parameter("Reply port", "Port", info, "stored", low=0.0, high=65535.0, unit=0)
    stored = patch.interface("live.numbox", rect, parameter, "reply_port")
    patch.connect(then, stored)  # says what was kept
    kept = patch.object("sel 0", patch.object("i", stored[0]))  # Live keeps it as a float
    draw = patch.object(f"random {N_PORTS}", kept[0])
    patch.connect(patch.object(f"+ {FIRST_PORT}", draw), stored)

    chosen = patch.object("t b i b", kept[1])
    open_it = patch.message("port $1", chosen[1])
    patch.object(f"s {IN}", patch.object(f"udpreceive {BEFORE_PORT} @defer 1", open_it))
    to_itself = patch.object(f"udpsend 127.0.0.1 {BEFORE_PORT}", open_it)
    number = patch.object("i", None, chosen[1])
    is_proven, waits = patch.object("gate 1", None, number), patch.object("gate 1")
    n_waited = patch.object("i")  # ticks for which this port waits for its proof; 0: it has it
    no_more, once_more = patch.message("0", chosen[2]), patch.message("1", chosen[2])
    patch.connect(no_more, is_proven)
    patch.connect(once_more, waits)
    patch.connect(once_more, n_waited, 1)

    token = patch.object("i", chosen[0], patch.object(f"random {N_TOKENS}", first))
    patch.connect(patch.message(f"{OWN} $1", token), to_itself)
    heard = patch.object("== -1", patch.object(f"route {OWN}", patch.object(f"r {IN}")), token)
    patch.connect(patch.object("sel 1", heard)[0], waits, 1)
    proof = patch.object("t b b b", waits)
    done = patch.message("0", proof[2])
    patch.connect(done, waits)
    patch.connect(done, n_waited, 1)
    patch.connect(patch.message("1", proof[1]), is_proven)

    waited = patch.object("t b i i", patch.object("sel 0", n_waited)[1])
    patch.connect(patch.object("+ 1", waited[2]), n_waited, 1)
    patch.connect(patch.object(f"sel {UNPROVEN_TICKS}", waited[1])[0], draw)
    patch.connect(waited[0], token)
    return _Port(number, is_proven[0], n_waited, proof[0])


def _light(patch: Patch, rect: Rect) -> Box:
    """Return what 1 and 0 switch the light of a patch on and off with."""
    chosen = patch.object("sel 1 0")
    panel = patch.panel(rect, [0.35, 0.35, 0.35, 1.0], hint="the instrument is heard")
    patch.connect(patch.message(ON_COLOUR, chosen[0]), panel)
    patch.connect(patch.message(OFF_COLOUR, chosen[1]), panel)
    return chosen
