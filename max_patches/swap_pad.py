"""SwapPad: one pad of the kit as an instrument for a chain of a Drum Rack, so that Live plays and records it.

The instrument writes each sound of the pad into one of two files by turns, and tells which. Each file has a buffer
and two players, which take turns; a note plays the buffer that was filled last, and what rings rings out.
"""

from max_patches.device import N_PADS, button, heard, say
from max_patches.link import link
from max_patches.mirror import follow
from max_patches.patch import Box, Outlet, Parameter, Patch, Rect

WIDTH = 160
SLOTS = ("a", "b")
PLAYERS = 2
PAD = "---pad"
LIGHT: Rect = (8, 8, 14, 14)
PORT: Rect = (28, 8, 64, 15)
NUMBER: Rect = (8, 36, 44, 15)
NAME: Rect = (8, 58, 144, 15)
BUTTONS: dict[str, Rect] = {"swap": (8, 84, 70, 18), "undo": (82, 84, 70, 18), "lock": (8, 108, 70, 18)}
HITS: Rect = (82, 108, 70, 18)


def swap_pad() -> Patch:
    """Return the patch of the device."""
    patch = Patch(WIDTH)
    made = link(patch, "SwapPad", LIGHT, PORT, on_device=True)
    info = "Which pad of the kit this is."
    parameter = Parameter(
        "Pad", "Pad", info, "stored", low=1.0, high=float(N_PADS), initial=1.0, unit=0, is_int=True
    )
    number = patch.interface("live.numbox", NUMBER, parameter, "pad")
    # another pad: its files are asked for, as they are on connection
    chosen = patch.object("t b i", number[0])
    patch.object(f"s {PAD}", chosen[1])
    files = patch.message("/nf/pad/files 1", made.welcome)
    patch.connect(chosen[0], files)
    say(patch, files)
    _shown(patch)
    note = patch.object("unpack 0 0", patch.object("midiparse", patch.object("midiin"))[0])
    _hits(patch, note[1])
    _files(patch, _players(patch, patch.object("split 1 127", note[1])[0]))
    patch.banks.append(("SwapPad", ("Lock", "Hits")))
    return patch


def _number(patch: Patch, trigger: Outlet) -> Box:
    """Return what says the number of the pad when it is triggered."""
    return patch.object("i 1", trigger, patch.object(f"r {PAD}")[0])


def _mine(patch: Patch, message: Outlet) -> Outlet:
    """Return the messages about a pad that are about this one: the gate is set before they come to it."""
    whole = patch.object("t l l", message)
    is_mine = patch.object("== 1", patch.object("unpack 0", whole[1])[0], patch.object(f"r {PAD}")[0])
    return patch.object("gate 1", is_mine[0], whole[0])[0]


def _shown(patch: Patch) -> None:
    """Lay the name of the sound, and the buttons."""
    told = heard(patch, "/nf/pad/state", "/nf/pad/sound")
    lock = button(patch, BUTTONS["lock"], "Lock", "Lock", "Locks the pad against swaps.", "Lock", toggles=True)
    follow(patch, lock, patch.object("unpack 0 s 0 0.", _mine(patch, told[0]))[2])
    name = patch.label(NAME, "no sound yet")
    patch.connect(patch.object("prepend set", patch.object("unpack 0 0 s s 0.", _mine(patch, told[1]))[2]), name)
    locked = patch.object("t b i", lock[0])
    said = patch.object("pack 1 0", _number(patch, locked[0])[0], locked[1])
    say(patch, patch.object("prepend /nf/pad/lock", said))
    for verb, info in {"swap": "Gives the pad its next neighbour.", "undo": "Takes its last change back."}.items():
        pressed = button(patch, BUTTONS[verb], verb.capitalize(), verb.capitalize(), info, verb.capitalize())
        number = _number(patch, patch.object("t b", pressed[0])[0])
        say(patch, patch.message(f"/nf/pad/{verb} $1", number))


def _hits(patch: Patch, velocity: Outlet) -> None:
    """Say each note and its end as the pad's, unless that is switched off: on a hit comes what waits for one."""
    info = "Each note is a hit of the pad too, on which swaps come. Off: your controller plays the pad."
    switch = button(patch, HITS, "Hits", "Hits", info, "Hits", toggles=True, initial=1.0)
    let_through = patch.object("gate 1 1", switch[0], velocity)
    hit = patch.object("t b f", patch.object("/ 127.", let_through[0])[0])
    said = patch.object("pack 1 0.", _number(patch, hit[0])[0], hit[1])
    say(patch, patch.object("prepend /nf/pad/hit", said))


def _players(patch: Patch, velocity: Outlet) -> Box:
    """Lay both players; return the gate that a velocity goes through, to the player that is on."""
    gate = patch.object("gate 2", None, velocity)
    out = patch.object("plugout~")
    for n, slot in enumerate(SLOTS):
        hit = patch.object("t f b", patch.object("/ 127.", gate[n]))
        turn = patch.object(f"gate {PLAYERS}", patch.object(f"counter 1 {PLAYERS}", hit[1]), hit[0])
        for player in range(PLAYERS):
            _player(patch, turn[player], f"---{slot}", out)
    return gate


def _player(patch: Patch, level: Outlet, buffer: str, out: Box) -> None:
    """Lay a player, which plays its buffer from the start when a level comes."""
    hit = patch.object("t b f", level)
    player = patch.object(f"play~ {buffer} 2", patch.message("start", hit[0]))
    for side in (0, 1):
        patch.connect(patch.object("*~ 0.", player[side], hit[1]), out, side)


def _files(patch: Patch, players: Box) -> None:
    """Read the file that was written into its buffer; from then on, notes play that."""
    told = heard(patch, "/nf/slots", "/nf/pad/file")
    slot = patch.object("sel a b", patch.object("unpack 0 s", _mine(patch, told[1]))[1])
    for n, name in enumerate(SLOTS):
        folder = patch.object("zl.reg", slot[n], told[0])
        path = patch.object(f"sprintf symout %s/pad-%02ld-{name}.wav", folder, patch.object(f"r {PAD}")[0])
        buffer = patch.object(
            f"buffer~ ---{name}", patch.object("prepend replace", path)
        )  # `read` keeps the length
        patch.connect(patch.message(str(n + 1), buffer[1]), players)
