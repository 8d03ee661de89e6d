"""NeuralFunk for Live and for Max: sixteen pads, the kit's controls, the room, and what the instrument says.

What the instrument says is shown without being said back, so no two devices can chase each other, and on connection
the instrument's state wins.
"""

from collections.abc import Sequence
from math import isfinite

from max_patches import layout
from max_patches.link import IN, OUT, Link, link
from max_patches.mirror import follow, follow_slowly
from max_patches.patch import Box, Outlet, Parameter, Patch, Rect
from performer.control.addresses import INCOMING, MOMENTS, QUERIES, SOURCES
from performer.control.addresses_told import FROM_THE_INSTRUMENT
from performer.control.arguments import Argument

N_PADS = 16
FIRST_NOTE = 36
TICKS_A_BEAT = 480.0
LOOKS_MS = 50  # how often it is looked whether the song has started or stopped
STATE_COLOURS = {
    "curated": "bgcolor 0.42 0.45 0.5 1.",
    "swapped": "bgcolor 0.25 0.62 0.95 1.",
    "room": "bgcolor 0.95 0.4 0.65 1.",
    "generated": "bgcolor 0.6 0.4 0.95 1.",
    "pending": "bgcolor 0.98 0.75 0.2 1.",
}
NO_PAD = "bgcolor 0.2 0.2 0.21 1."


def device(on_device: bool) -> Patch:
    """Return the patch: of the MIDI effect for Live, or of the same for Max."""
    patch = Patch(layout.WIDTH)
    if on_device:
        notes_in = patch.object("midiin")
        patch.object("midiout", notes_in)
    else:
        notes_in = patch.object("midiin")
    made = link(patch, "Max", layout.LIGHT, layout.PORT, on_device)
    _pads(patch)
    _controls(patch)
    _room_and_kit(patch)
    _status(patch)
    _notes(patch, notes_in)
    _transport(patch, made)
    if not on_device:
        _every_address(patch)
    patch.banks += [
        ("Kit", ("Morph", "Distance", "Source", "Query", "Moment", "Listen", "Notes")),
        ("Locks 1-8", tuple(f"Pad {n} Lock" for n in range(1, 9))),
        ("Locks 9-16", tuple(f"Pad {n} Lock" for n in range(9, 17))),
    ]
    return patch


def say(patch: Patch, *sources: Outlet | Box) -> None:
    """Send what comes out of the sources to the instrument."""
    out = patch.object(f"s {OUT}")
    for source in sources:
        patch.connect(source, out)


def heard(patch: Patch, *addresses: str) -> Box:
    """Return what has an outlet for each of the addresses that the instrument says."""
    return patch.object(f"route {' '.join(addresses)}", patch.object(f"r {IN}"))


def button(
    patch: Patch,
    rect: Rect,
    long_name: str,
    short_name: str,
    info: str,
    text: str,
    toggles: bool = False,
    initial: float = 0.0,
) -> Box:
    """Return a button, or a switch; a button is hidden from automation, a switch is not."""
    parameter = Parameter(
        long_name,
        short_name,
        info,
        "automated" if toggles else "hidden",
        enum=("off", "on") if toggles else ("0", "1"),
        initial=initial,
    )
    varname = long_name.lower().replace(" ", "_")
    return patch.interface(
        "live.text",
        rect,
        parameter,
        varname,
        text=text,
        texton=text,
        mode=int(toggles),
        outputmode=0,
        annotation=info,
    )


def _pads(patch: Patch) -> None:
    told = heard(patch, "/nf/pad/state", "/nf/pad/sound", "/nf/kit/load")
    # of a new kit only the pads that it has are told: the others must not keep the names of those before
    new = patch.object("t b", told[2])
    no_name, no_colour = patch.message("set -", new[0]), patch.message(NO_PAD, new[0])
    # of each message first the pad, which opens its gate, then what goes through
    state = patch.object("t l l", told[0])
    colours, locks = _gate_of_pads(patch, state[1]), _gate_of_pads(patch, state[1])
    parts = patch.object("unpack 0 s 0 0.", state[0])
    patch.connect(parts[2], locks, 1)
    of_state = patch.object(f"sel {' '.join(STATE_COLOURS)}", parts[1])
    for n, colour in enumerate(STATE_COLOURS.values()):
        patch.connect(patch.message(colour, of_state[n]), colours, 1)
    sound = patch.object("t l l", told[1])
    names = _gate_of_pads(patch, sound[1])
    patch.connect(patch.object("prepend set", patch.object("unpack 0 0 s s 0.", sound[0])[2]), names, 1)
    for n in range(1, N_PADS + 1):
        panel = patch.panel(layout.colour(n), [0.42, 0.45, 0.5, 1.0])
        name = patch.label(layout.name(n), f"pad {n}")
        patch.connect(colours[n - 1], panel)
        patch.connect(names[n - 1], name)
        patch.connect(no_name, name)
        patch.connect(no_colour, panel)
        swap = button(
            patch, layout.button(n, 0), f"Pad {n} Swap", "Swap", f"Gives pad {n} its next neighbour.", "swap"
        )
        undo = button(
            patch, layout.button(n, 1), f"Pad {n} Undo", "Undo", f"Takes the last change of pad {n} back.", "undo"
        )
        lock = button(
            patch, layout.button(n, 2), f"Pad {n} Lock", "Lock", f"Locks pad {n} against swaps.", "L", toggles=True
        )
        follow(patch, lock, locks[n - 1])
        say(
            patch,
            patch.message(f"/nf/pad/swap {n}", _pressed(patch, swap)),
            patch.message(f"/nf/pad/undo {n}", _pressed(patch, undo)),
            patch.object(f"prepend /nf/pad/lock {n}", lock[0]),
        )


def _gate_of_pads(patch: Patch, message: Outlet) -> Box:
    """Return a gate that a message about a pad sets to this pad: shut for pads of a larger kit.

    Max would let what is meant for those out of the last outlet.
    """
    pad = patch.object(f"split 1 {N_PADS}", patch.object("unpack 0", message))
    gate = patch.object(f"gate {N_PADS}", pad[0])
    patch.connect(patch.message("0", pad[1]), gate)
    return gate


def _pressed(patch: Patch, of: Box) -> Outlet:
    """Return what bangs when a button is pressed, and not when it comes up."""
    return patch.object("t b", of[0])[0]


def _controls(patch: Patch) -> None:
    told = heard(patch, "/nf/morph", "/nf/distance", "/nf/source", "/nf/query", "/nf/moment")
    infos = {
        "morph": "The whole kit: 0 its curated sounds, 1 those of the room.",
        "distance": "How far swaps reach: 0 the nearest sound, 1 the five hundredth.",
    }
    for n, (name, rect) in enumerate(layout.DIALS.items()):
        parameter = Parameter(name.capitalize(), name.capitalize(), infos[name], "automated")
        dial = patch.interface("live.dial", rect, parameter, name)
        follow_slowly(patch, dial, told[n])
        say(patch, patch.object(f"prepend /nf/{name}", dial[0]))
    menus = {
        "source": (SOURCES, "Where swaps take their sounds from."),
        "query": (QUERIES, "What a swap is to be near to."),
        "moment": (MOMENTS, "When a swap lands."),
    }
    for n, (name, (values, info)) in enumerate(menus.items()):
        parameter = Parameter(name.capitalize(), name.capitalize(), info, "automated", enum=values)
        menu = patch.interface("live.menu", layout.MENUS[name], parameter, name)
        chosen = patch.object(f"sel {' '.join(values)}", told[2 + n])
        place = patch.object("i")
        for at in range(len(values)):
            patch.connect(patch.message(str(at), chosen[at]), place)
        follow(patch, menu, place[0])
        words = patch.object(f"sel {' '.join(map(str, range(len(values))))}", menu[0])
        say(patch, *(patch.message(f"/nf/{name} {value}", words[at]) for at, value in enumerate(values)))


def _room_and_kit(patch: Patch) -> None:
    told = heard(patch, "/nf/room/listen", "/nf/kit/load", "/nf/kit/offer")
    place = layout.BUTTONS
    listen = button(
        patch, place["listen"], "Listen", "Listen", "Lets the room's ear listen.", "Listen", toggles=True
    )
    follow(patch, listen, told[0])
    say(patch, patch.object("prepend /nf/room/listen", listen[0]))
    once: Sequence[tuple[str, str, str, str, str]] = (
        ("take", "Take", "Puts the last hit of the room on the pad struck last.", "Take", "/nf/room/take"),
        ("kit_swap", "Kit Swap", "Swaps every pad that is not locked.", "Swap kit", "/nf/kit/swap"),
        ("kit_undo", "Kit Undo", "Takes the kit's last change back.", "Undo kit", "/nf/kit/undo"),
        ("kit_previous", "Kit Previous", "The kit before this one in the set.", "< Kit", "/nf/kit/previous"),
        ("kit_next", "Kit Next", "The next kit of the set.", "Kit >", "/nf/kit/next"),
        ("kit_home", "Kit Home", "Brings the curated kit back at once.", "Home", "/nf/kit/home"),
        ("panic", "Panic", "Silences everything.", "Panic", "/nf/panic"),
    )
    for key, long_name, info, text, address in once:
        pressed = _pressed(patch, button(patch, place[key], long_name, long_name[:10], info, text))
        say(patch, patch.message(address, pressed))
    hint = "The kit; type another's name and press return to load it."
    kit = patch.field(layout.KIT_NAME, "kit", hint)
    patch.connect(patch.object("prepend set", told[1]), kit)
    typed = patch.object("tosymbol", patch.object("route text", kit[0])[0])  # a name of digits is a name, too
    say(patch, patch.object("prepend /nf/kit/load", typed))
    _kit_menu(patch, told[2])


def _kit_menu(patch: Patch, offer: Outlet) -> None:
    """Offer the kits there are by name; the first of them, or that there are none, empties the menu before."""
    menu = patch.menu(layout.KIT_MENU, "The kits there are: those of the set, then those of the kit folder.")
    told = patch.object("t l l", offer)
    new = patch.object("sel 0 1", patch.object("unpack 0", told[1]))
    empty = patch.message("clear", new[0])
    patch.connect(new[1], empty)
    patch.connect(empty, menu)
    name = patch.object("unpack 0 0 s", patch.object("route 0", told[0])[1])[2]
    patch.connect(patch.object("prepend append", name), menu)
    say(patch, patch.object("prepend /nf/kit/choose", patch.object("tosymbol", menu[1])))


def _status(patch: Patch) -> None:
    told = heard(patch, "/nf/pad/refused", "/nf/error", "/nf/room/check")
    reasons = patch.object("unpack 0 s", told[0])[1], patch.object("unpack s s", told[1])[1], told[2]
    line = patch.label(layout.LINE, "")
    for reason in reasons:
        patch.connect(patch.object("prepend set", reason), line)
    parts = patch.object("unpack 0 0. 0", heard(patch, "/nf/engine")[0])
    units = {"voices": (0, 128.0), "load": (1, 4.0), "lost": (0, 1e6)}
    infos = {
        "voices": "How many voices sound.",
        "load": "The worst block of the last second, as a share of its time.",
        "lost": "Blocks that the sound device went on without.",
    }
    for n, (name, (unit, high)) in enumerate(units.items()):
        parameter = Parameter(f"Engine {name}", name, infos[name], "hidden", high=high, unit=unit)
        patch.label(layout.STATUS_NAMES[name], name)
        shown = patch.interface("live.numbox", layout.STATUS[name], parameter, f"engine_{name}")
        patch.connect(patch.object("prepend set", parts[n]), shown)


def _notes(patch: Patch, notes_in: Box) -> None:
    """Let the pads' notes go to the instrument too while the switch is on; a velocity of 0 lets a pad go."""
    switch = button(
        patch,
        layout.BUTTONS["notes"],
        "Notes",
        "Notes",
        "Sends the pads' notes to the instrument too.",
        "Notes",
        True,
    )
    gate = patch.object("gate 1", switch[0], patch.object("midiparse", notes_in)[0])
    note = patch.object("unpack 0 0", gate)
    hit = patch.object("pack 0 0.")
    patch.connect(patch.object("/ 127.", note[1]), hit, 1)
    in_pads = patch.object(f"split {FIRST_NOTE} {FIRST_NOTE + N_PADS - 1}", note[0])
    patch.connect(patch.object(f"- {FIRST_NOTE - 1}", in_pads[0]), hit)
    say(patch, patch.object("prepend /nf/pad/hit", hit))


def _transport(patch: Patch, made: Link) -> None:
    """Say where the song is, in quarters as Live counts: on each beat, and when it starts or stops.

    A bar that is no whole number of quarters is told as one that is twice, or four times, as long.
    """
    beat = patch.object("t b b", patch.object("metro 4n @active 1 @quantize 4n"))
    song = patch.object("transport", beat[0])
    patch.connect(patch.object(f"metro {LOOKS_MS}", made.started), song)
    said = patch.object("pack 0 0. 120. 4")
    playing = patch.object("i", None, song[6])
    patch.connect(patch.object(f"/ {TICKS_A_BEAT}", song[7]), said, 1)
    patch.connect(song[4], said, 2)
    whole = "(($i1*4)%$i2)==0"
    quarters = patch.object(f"expr ({whole})*(($i1*4)/$i2)+(1-({whole}))*$i1", song[5])
    patch.connect(patch.object("clip 1 32", quarters), said, 3)
    started = patch.object("change -1", song[6])
    # what comes out first of all is what is banged last: then all else is known
    gate = patch.object("gate 1", None, song[0])
    patch.connect(patch.message("1", patch.object("t b", started[0])), gate)
    patch.connect(patch.message("1", beat[1]), gate)
    go = patch.object("t b b", gate)
    patch.connect(patch.message("0", go[0]), gate)
    patch.connect(go[1], playing)
    patch.connect(playing, said)
    say(patch, patch.object("prepend /nf/transport", said))


def _example(argument: Argument) -> str:
    """Return a value that an argument takes, as it stands in a message box."""
    if argument.kind == "s":
        return argument.choices[0] if argument.choices else "name"
    value = argument.lowest if isfinite(argument.lowest) else 1.0
    return f"{value:.1f}" if argument.kind == "f" else f"{value:.0f}"


def _every_address(patch: Patch) -> None:
    """Lay out a message for each address that the instrument takes, and a way out for each that it says."""
    for path, row in INCOMING.items():
        values = [_example(argument) for argument in row.arguments if argument.default is None]
        say(patch, patch.message(" ".join((path, *values))))
    told = [row.path for rows in FROM_THE_INSTRUMENT.values() for row in rows]
    heard(patch, *told)
