"""Every OSC address that the instrument takes, as one table: it validates what comes in and makes `docs/osc.md`.

What the instrument says is in `addresses_told`. What an address means is decided by the stage.
"""

from functools import lru_cache

from performer.control.address import Address
from performer.control.addresses_told import FROM_THE_INSTRUMENT
from performer.control.arguments import Argument, any_of, one_of, real, whole
from performer.errors import nearest_names
from performer.kit.kit import FILTERS

PROTOCOL = 1
SOURCES = ("library", "room", "generated", "blend")
QUERIES = ("anchor", "current", "heard")
MOMENTS = ("hit", "beat", "bar", "pedal")
PRESSURES = ("off", "choke", "morph", "repeat")
REPEATS = ("off", "1/8", "1/8t", "1/16", "1/16t", "1/32", "1/32t")


_PAD = whole("pad", 1, 64)
_PAD_OR_FOCUS = whole("pad", 0, 64)
_ON = whole("on", 0, 1)
_KIT_NAME = Argument("name", "s", is_name=True)
_SWAP_SOURCE = one_of("source", SOURCES, default="")
_BARS = Argument("bars", "f", 0, 1024, default=0.0, told=False)
_IN_BARS = "With bars it gets there along a straight line over so many of the clock's, until the next value."

TO_THE_INSTRUMENT: dict[str, tuple[Address, ...]] = {
    "Hello": (
        Address(
            "/nf/hello",
            (any_of("protocol", "i"), whole("reply_port", 0, 65535), any_of("client", "s")),
            "Makes the sender a client, or keeps it one: `/nf/welcome` comes back, then the full state, then "
            f"`/nf/alive` each second. The protocol is {PROTOCOL}; reply_port 0: the port it came from.",
        ),
        Address("/nf/ping", (any_of("n", "i"),), "Answered by `/nf/pong n`; keeps the client from being dropped."),
        Address("/nf/state", (), "The full state again: one message of each kind that reads back."),
    ),
    "Pads": (
        Address("/nf/pad/hit", (_PAD, real("velocity", 0, 1)), "Strikes the pad; velocity 0 releases it."),
        Address("/nf/pad/release", (_PAD,), "Releases the pad."),
        Address(
            "/nf/pad/swap",
            (_PAD, _SWAP_SOURCE),
            "Gives the pad its next neighbour, from the source that is set or from the one named.",
        ),
        Address("/nf/pad/step", (_PAD, whole("n", -500, 500)), "Goes n neighbours on, or back."),
        Address(
            "/nf/pad/near",
            (_PAD_OR_FOCUS, whole("n", 1, 500)),
            "Gives the pad its n-th neighbour by the query that is set, heard before or not, with its next hit.",
        ),
        Address(
            "/nf/pad/put", (_PAD, whole("id", 0, 2**31 - 1)), "Puts the library's sound of this id on the pad."
        ),
        Address("/nf/pad/choke", (_PAD_OR_FOCUS,), "Cuts off what the pad plays, in a few milliseconds."),
        Address("/nf/pad/select", (_PAD_OR_FOCUS,), "Makes the pad the focus."),
        Address("/nf/pad/undo", (_PAD_OR_FOCUS,), "Takes the pad's last change back."),
        Address("/nf/pad/redo", (_PAD_OR_FOCUS,), "Does again what was undone."),
        Address("/nf/pad/home", (_PAD_OR_FOCUS,), "Brings the pad's curated sound back; can be undone."),
        Address("/nf/pad/ab", (_PAD_OR_FOCUS,), "Flips between the pad's anchor and its current sound."),
        Address("/nf/pad/keep", (_PAD_OR_FOCUS,), "Makes the current sound the pad's anchor."),
        Address("/nf/pad/ban", (_PAD_OR_FOCUS,), "Undoes, and never offers that sound again."),
        Address("/nf/pad/lock", (_PAD_OR_FOCUS, _ON), "Locks the pad against swaps, or frees it."),
        Address("/nf/pad/gain", (_PAD, real("db", -60, 24)), "The pad's gain in decibels.", reads="pad"),
        Address("/nf/pad/tune", (_PAD, real("semitones", -48, 48)), "The pad's tuning.", reads="pad"),
        Address("/nf/pad/pan", (_PAD, real("pan", -1, 1)), "Left to right.", reads="pad"),
        Address(
            "/nf/pad/decay",
            (_PAD, real("seconds", 0, 60)),
            "The pad's decay; 0 plays the whole sound.",
            reads="pad",
        ),
        Address("/nf/pad/attack", (_PAD, real("seconds", 0, 10)), "How long the pad's sound rises.", reads="pad"),
        Address(
            "/nf/pad/hold", (_PAD, real("seconds", 0, 60)), "How long after the hit the decay sets in.", reads="pad"
        ),
        Address(
            "/nf/pad/release_time",
            (_PAD, real("seconds", 0, 60)),
            "How long a gated or toggled pad takes to fall silent; 0 is at once.",
            reads="pad",
        ),
        Address("/nf/pad/start", (_PAD, real("seconds", 0, 60)), "How much of the sound is left out.", reads="pad"),
        Address("/nf/pad/reverse", (_PAD, _ON), "Plays the pad's sound backwards.", reads="pad"),
        Address(
            "/nf/pad/filter",
            (_PAD, whole("kind", 0, len(FILTERS) - 1)),
            "The pad's filter: 0 " + ", ".join(f"{i} {kind}" for i, kind in enumerate(FILTERS))[2:] + ".",
            reads="pad",
        ),
        Address("/nf/pad/cutoff", (_PAD, real("hz", 20, 20000)), "The filter's cutoff.", reads="pad"),
        Address("/nf/pad/resonance", (_PAD, real("resonance", 0, 1)), "The filter's resonance.", reads="pad"),
        Address(
            "/nf/pad/vary",
            (_PAD, real("vary", 0, 1)),
            "How much no two hits are alike, and soft ones are darker.",
            reads="pad",
        ),
        Address(
            "/nf/pad/morph",
            (_PAD, real("morph", 0, 1), _BARS),
            f"From the curated sound, 0, to a hit of the room, 1. {_IN_BARS}",
            reads="pad",
        ),
    ),
    "Kit": (
        Address(
            "/nf/kit/swap",
            (_SWAP_SOURCE,),
            "Swaps every pad that is not locked; the room's hits go to the pads as a whole, each to one.",
        ),
        Address("/nf/kit/undo", (), "Takes the kit's last change back."),
        Address("/nf/kit/redo", (), "Does again what was undone."),
        Address("/nf/kit/home", (), "Brings the curated kit back at once; can be undone."),
        Address("/nf/kit/keep", (), "Makes every pad's current sound its anchor."),
        Address("/nf/kit/load", (_KIT_NAME,), "Loads a kit of the kit folder by its name."),
        Address(
            "/nf/kit/choose",
            (any_of("name", "s"),),
            "A kit of those on offer: one of the set as by its number, as it was left; any other is loaded.",
        ),
        Address("/nf/kit/save", (_KIT_NAME,), "Saves the kit under a new name; never overwrites."),
        Address("/nf/kit/next", (), "The setlist's next kit: at the next bar where a clock runs, else at once."),
        Address("/nf/kit/previous", (), "The setlist's previous kit, in the same way."),
        Address(
            "/nf/kit/go",
            (whole("number", 1, 128),),
            "The setlist's kit of this number, in the same way; the one that is on takes back what was asked for.",
        ),
        Address(
            "/nf/morph",
            (real("morph", 0, 1), _BARS),
            f"The whole kit's morph: 0 curated, 1 all room. {_IN_BARS}",
            reads="empty",
        ),
        Address("/nf/distance", (real("distance", 0, 1),), "How far swaps reach: 0 the nearest.", reads="empty"),
        Address(
            "/nf/source",
            (one_of("source", SOURCES),),
            "Where swaps take their sounds from; blend: between the curated sound and a hit of the room.",
            reads="empty",
        ),
        Address("/nf/query", (one_of("query", QUERIES),), "What swaps look near to.", reads="empty"),
        Address(
            "/nf/moment",
            (one_of("moment", MOMENTS),),
            "When swaps land, those that wait already too: with the pad's next hit, on the next beat or bar, or "
            "with the pedal. Beats are the clock's, or where none runs those of the tempo that is set.",
            reads="empty",
        ),
        Address(
            "/nf/pedal",
            (_ON,),
            "The pedal, as CC 64: when it goes down, all swaps land that wait for it, and those that are still "
            "being looked for as soon as they are found.",
        ),
        Address(
            "/nf/auto/bars",
            (whole("bars", 0, 64),),
            "Every so many bars swaps the pad that has not changed for longest, on the bar; never a locked one. "
            "0 is off.",
            reads="empty",
        ),
    ),
    "Room": (
        Address("/nf/room/listen", (_ON,), "Opens the room's ear; off at the start.", reads="empty"),
        Address(
            "/nf/room/follow",
            (_ON,),
            "While it is on, a hit that is clearly nearer takes the place of a room sound by itself; off at the "
            "start.",
            reads="empty",
        ),
        Address(
            "/nf/room/tune",
            (_ON,),
            "While it is on, hits of the room are tuned to what their pad's curated sound is tuned to, by at most "
            "half an octave, where both have a clear pitch; `/nf/pad/tuned` says by how much. Off at the start.",
            reads="empty",
        ),
        Address(
            "/nf/room/sensitivity",
            (real("sensitivity", 0, 1),),
            "How soft a noise still counts as a hit; 0.5 at the start.",
            reads="empty",
        ),
        Address(
            "/nf/room/take",
            (whole("pad", 0, 64, default=0),),
            "Puts the last hit heard on the pad now; without a pad, or with 0, on the focus.",
        ),
        Address(
            "/nf/room/give",
            (_PAD_OR_FOCUS, whole("n", 1, 256)),
            "Puts the n-th last hit heard on the pad now; the last is 1.",
        ),
        Address("/nf/room/clear", (), "Forgets every hit heard."),
        Address(
            "/nf/room/check",
            (),
            "Asks for four hits and five seconds of silence, then says one line of verdict; the ear must be open.",
        ),
    ),
    "Everything else": (
        Address("/nf/panic", (), "Silences everything that sounds."),
        Address(
            "/nf/repeat",
            (one_of("rate", REPEATS),),
            "While it is on, pads that are held strike again on the clock's grid; off at the start.",
            reads="empty",
        ),
        Address(
            "/nf/learn",
            (any_of("what", "s"),),
            "The next thing pressed or moved on a controller, also on one that no table knows, becomes this: "
            "`pad 3`, a function as `swap`, a knob as `distance`, `strip`. `undo` takes back what was learned last "
            "(`function undo` is the button), `done` ends it, as half a minute does. It is kept in a table of the "
            "player's own.",
        ),
        Address(
            "/nf/pressure",
            (one_of("use", PRESSURES),),
            "What pressing a pad does: choke it, morph it while it lasts, or be the velocity of its repeats.",
            reads="empty",
        ),
        Address(
            "/nf/record",
            (_ON, one_of("what", ("mix", "pads", "room"), default="mix")),
            "Records the mix, each pad by itself, or the room, or ends that; told whenever one begins or ends. "
            "Sent empty, it tells all three.",
            reads="empty",
        ),
        Address(
            "/nf/tempo",
            (real("bpm", 20, 400),),
            "Sets the tempo; bars of four beats count from now on, or as the song counts them that is followed. "
            "Told whenever another source gives the tempo.",
            reads="empty",
        ),
        Address(
            "/nf/tempo/tap",
            (),
            "Taps the tempo: from the third tap on it is theirs, and the first is the one of a bar.",
        ),
        Address(
            "/nf/transport",
            (whole("playing", 0, 1), any_of("beats", "f"), real("bpm", 20, 400), whole("beats_per_bar", 1, 32)),
            "Where the song is. It is trusted before MIDI clock, that before taps, and these before the tempo that "
            "is set; after 5 seconds of silence it runs on freely, and another may lead. A song that stands still "
            "is no clock.",
        ),
        Address(
            "/nf/pad/files",
            (_ON,),
            "Writes every pad's sound to a file as well, for players that sound the pads themselves: answered by "
            "`/nf/slots`, then `/nf/pad/file` for each pad now, and whenever a pad gets another sound. Each client "
            "asks for itself; off for it with 0, or when it is gone.",
        ),
    ),
}

INCOMING = {row.path: row for rows in TO_THE_INSTRUMENT.values() for row in rows}
"""What may be said to the instrument, by address."""

OUTGOING = {row.path: row for rows in FROM_THE_INSTRUMENT.values() for row in rows} | {
    path: row for path, row in INCOMING.items() if row.reads
}
"""What the instrument may say, by address: its own messages, and the values that read back."""

STATE_OF_KIT = tuple(path for path, row in INCOMING.items() if row.reads == "empty")
STATE_OF_PAD = tuple(path for path, row in INCOMING.items() if row.reads == "pad")
"""With STATE_OF_KIT: the addresses that make the full state, besides `/nf/pad/sound` and `/nf/pad/state`."""


@lru_cache(maxsize=256)
def why_unknown(path: str) -> str:
    """Return what to say of an address that the instrument does not take, with the nearest that it does."""
    if path in OUTGOING:
        return "this is said by the instrument, never to it"
    return f"no such address{nearest_names(path[:64], INCOMING)}"
