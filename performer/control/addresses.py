"""Every OSC address in both directions, as one table: it validates what comes in, types what goes out,
and makes `docs/osc.md`. What an address means is decided by the stage."""

from functools import lru_cache

from performer.control.address import Address
from performer.control.arguments import Argument, Kind
from performer.errors import nearest_names
from performer.kit.kit import FILTERS

PROTOCOL = 1
SOURCES = ("library", "room", "generated", "blend")
QUERIES = ("anchor", "current", "heard")
MOMENTS = ("hit", "beat", "bar", "pedal")
REPEATS = ("off", "1/8", "1/8t", "1/16", "1/16t", "1/32", "1/32t")
STATES = ("curated", "swapped", "room", "generated", "pending")


def _i(name: str, lowest: int, highest: int, default: int | None = None, ready: tuple[int, ...] | None = None):
    return Argument(name, "i", lowest, highest, default=default, ready=ready)


def _f(name: str, lowest: float, highest: float) -> Argument:
    return Argument(name, "f", lowest, highest)


def _one_of(name: str, choices: tuple[str, ...], ready: tuple[str, ...] | None = None, default: str | None = None):
    return Argument(name, "s", choices=choices, ready=ready, default=default)


def _any(name: str, kind: Kind) -> Argument:
    return Argument(name, kind)


_PAD = _i("pad", 1, 64)
_PAD_OR_FOCUS = _i("pad", 0, 64)
_ON = _i("on", 0, 1)
_KIT_NAME = Argument("name", "s", is_name=True)
_SWAP_SOURCE = _one_of("source", SOURCES, default="")
_BARS = Argument("bars", "f", 0, 1024, default=0.0, told=False)
_IN_BARS = "With bars it gets there along a straight line over so many of the clock's, until the next value."

TO_THE_INSTRUMENT: dict[str, tuple[Address, ...]] = {
    "Hello": (
        Address(
            "/nf/hello",
            (_any("protocol", "i"), _i("reply_port", 0, 65535), _any("client", "s")),
            "Makes the sender a client, or keeps it one: `/nf/welcome` comes back, then the full state, then "
            f"`/nf/alive` each second. The protocol is {PROTOCOL}; reply_port 0: the port it came from.",
        ),
        Address("/nf/ping", (_any("n", "i"),), "Answered by `/nf/pong n`; keeps the client from being dropped."),
        Address("/nf/state", (), "The full state again: one message of each kind that reads back."),
    ),
    "Pads": (
        Address("/nf/pad/hit", (_PAD, _f("velocity", 0, 1)), "Strikes the pad; velocity 0 releases it."),
        Address("/nf/pad/release", (_PAD,), "Releases the pad."),
        Address(
            "/nf/pad/swap",
            (_PAD, _SWAP_SOURCE),
            "Gives the pad its next neighbour, from the source that is set or from the one named.",
        ),
        Address("/nf/pad/step", (_PAD, _i("n", -500, 500)), "Goes n neighbours on, or back."),
        Address("/nf/pad/put", (_PAD, _i("id", 0, 2**31 - 1)), "Puts the library's sound of this id on the pad."),
        Address("/nf/pad/select", (_PAD_OR_FOCUS,), "Makes the pad the focus."),
        Address("/nf/pad/undo", (_PAD_OR_FOCUS,), "Takes the pad's last change back."),
        Address("/nf/pad/redo", (_PAD_OR_FOCUS,), "Does again what was undone."),
        Address("/nf/pad/home", (_PAD_OR_FOCUS,), "Brings the pad's curated sound back; can be undone."),
        Address("/nf/pad/ab", (_PAD_OR_FOCUS,), "Flips between the pad's anchor and its current sound."),
        Address("/nf/pad/keep", (_PAD_OR_FOCUS,), "Makes the current sound the pad's anchor."),
        Address("/nf/pad/ban", (_PAD_OR_FOCUS,), "Undoes, and never offers that sound again."),
        Address("/nf/pad/lock", (_PAD_OR_FOCUS, _ON), "Locks the pad against swaps, or frees it."),
        Address("/nf/pad/gain", (_PAD, _f("db", -60, 24)), "The pad's gain in decibels.", reads="pad"),
        Address("/nf/pad/tune", (_PAD, _f("semitones", -48, 48)), "The pad's tuning.", reads="pad"),
        Address("/nf/pad/pan", (_PAD, _f("pan", -1, 1)), "Left to right.", reads="pad"),
        Address(
            "/nf/pad/decay",
            (_PAD, _f("seconds", 0, 60)),
            "The pad's decay; 0 plays the whole sound.",
            reads="pad",
        ),
        Address("/nf/pad/attack", (_PAD, _f("seconds", 0, 10)), "How long the pad's sound rises.", reads="pad"),
        Address(
            "/nf/pad/hold", (_PAD, _f("seconds", 0, 60)), "How long after the hit the decay sets in.", reads="pad"
        ),
        Address(
            "/nf/pad/release_time",
            (_PAD, _f("seconds", 0, 60)),
            "How long a gated or toggled pad takes to fall silent; 0 is at once.",
            reads="pad",
        ),
        Address("/nf/pad/start", (_PAD, _f("seconds", 0, 60)), "How much of the sound is left out.", reads="pad"),
        Address("/nf/pad/reverse", (_PAD, _ON), "Plays the pad's sound backwards.", reads="pad"),
        Address(
            "/nf/pad/filter",
            (_PAD, _i("kind", 0, len(FILTERS) - 1)),
            "The pad's filter: 0 " + ", ".join(f"{i} {kind}" for i, kind in enumerate(FILTERS))[2:] + ".",
            reads="pad",
        ),
        Address("/nf/pad/cutoff", (_PAD, _f("hz", 20, 20000)), "The filter's cutoff.", reads="pad"),
        Address("/nf/pad/resonance", (_PAD, _f("resonance", 0, 1)), "The filter's resonance.", reads="pad"),
        Address(
            "/nf/pad/vary",
            (_PAD, _f("vary", 0, 1)),
            "How much no two hits are alike, and soft ones are darker.",
            reads="pad",
        ),
        Address(
            "/nf/pad/morph",
            (_PAD, _f("morph", 0, 1), _BARS),
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
        Address("/nf/kit/save", (_KIT_NAME,), "Saves the kit under a new name; never overwrites."),
        Address("/nf/kit/next", (), "The setlist's next kit: at the next bar where a clock runs, else at once."),
        Address("/nf/kit/previous", (), "The setlist's previous kit, in the same way."),
        Address(
            "/nf/kit/go",
            (_i("number", 1, 128),),
            "The setlist's kit of this number, in the same way; the one that is on takes back what was asked for.",
        ),
        Address(
            "/nf/morph",
            (_f("morph", 0, 1), _BARS),
            f"The whole kit's morph: 0 curated, 1 all room. {_IN_BARS}",
            reads="empty",
        ),
        Address("/nf/distance", (_f("distance", 0, 1),), "How far swaps reach: 0 the nearest.", reads="empty"),
        Address(
            "/nf/source",
            (_one_of("source", SOURCES),),
            "Where swaps take their sounds from; blend: between the curated sound and a hit of the room.",
            reads="empty",
        ),
        Address("/nf/query", (_one_of("query", QUERIES),), "What swaps look near to.", reads="empty"),
        Address(
            "/nf/moment",
            (_one_of("moment", MOMENTS),),
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
            (_i("bars", 0, 64),),
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
            (_f("sensitivity", 0, 1),),
            "How soft a noise still counts as a hit; 0.5 at the start.",
            reads="empty",
        ),
        Address(
            "/nf/room/take",
            (_i("pad", 0, 64, default=0),),
            "Puts the last hit heard on the pad now; without a pad, or with 0, on the focus.",
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
            (_one_of("rate", REPEATS),),
            "While it is on, pads that are held strike again on the clock's grid; off at the start.",
            reads="empty",
        ),
        Address(
            "/nf/record",
            (_ON, _one_of("what", ("mix", "pads", "room"), default="mix")),
            "Records the mix, each pad by itself, or the room, or ends that; told whenever one begins or ends. "
            "Sent empty, it tells all three.",
            reads="empty",
        ),
        Address(
            "/nf/tempo",
            (_f("bpm", 20, 400),),
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
            (_i("playing", 0, 1), _any("beats", "f"), _f("bpm", 20, 400), _i("beats_per_bar", 1, 32)),
            "Where the song is. It is trusted before MIDI clock, that before taps, and these before the tempo that "
            "is set; after 5 seconds of silence it runs on freely, and another may lead. A song that stands still "
            "is no clock.",
        ),
        Address(
            "/nf/pad/files",
            (_ON,),
            "Writes each swap to a file as well, for other players.",
            later="pad files",
        ),
    ),
}

FROM_THE_INSTRUMENT: dict[str, tuple[Address, ...]] = {
    "Hello": (
        Address(
            "/nf/welcome",
            (_any("protocol", "i"), _any("version", "s"), _any("session", "s")),
            "The answer to `/nf/hello`; the session is new at each start of the instrument.",
        ),
        Address("/nf/pong", (_any("n", "i"),), "The answer to `/nf/ping`."),
        Address("/nf/alive", (_any("n", "i"),), "Once a second to every client; n counts up."),
        Address(
            "/nf/error",
            (_any("address", "s"), _any("text", "s")),
            "What could not be done, and why; nothing has changed.",
        ),
    ),
    "Pads": (
        Address(
            "/nf/pad/sound",
            (_PAD, _any("id", "i"), _any("name", "s"), _any("source", "s"), _any("distance", "f")),
            "After each swap that landed.",
        ),
        Address(
            "/nf/pad/tuned",
            (_PAD, _any("semitones", "f")),
            "While `/nf/room/tune` is on: by how much the hit was tuned that the pad is given; 0: one of the two "
            "has no clear pitch, or they agree.",
        ),
        Address("/nf/pad/refused", (_PAD, _any("reason", "s")), "No good enough neighbour; the pad stays."),
        Address("/nf/pad/struck", (_PAD, _f("velocity", 0, 1)), "Every hit, whoever struck."),
        Address(
            "/nf/pad/state",
            (_PAD, _one_of("state", STATES), _i("locked", 0, 1), _f("morph", 0, 1)),
            "What the pad holds now.",
        ),
        Address("/nf/slots", (_any("folder", "s"),), "The folder of pad files.", later="pad files"),
        Address("/nf/pad/file", (_PAD, _any("slot", "s")), "A pad's file was written.", later="pad files"),
    ),
    "Kit": (
        Address("/nf/kit/load", (_any("name", "s"),), "This kit is on the pads now; its pads' sounds follow."),
        Address("/nf/kit/save", (_any("name", "s"),), "The kit was saved under this name."),
    ),
    "Room and engine": (
        Address(
            "/nf/heard",
            (_any("hit", "i"), _any("class", "s"), _any("level_db", "f"), _any("mark", "s")),
            "A hit was heard in the room.",
            most_per_second=20,
        ),
        Address(
            "/nf/room/grown",
            (_any("hit", "i"), _any("class", "s"), _any("level_db", "f"), _any("mark", "s")),
            "A hit that was told while it sounded has ended; this is what the whole of it is.",
            most_per_second=20,
        ),
        Address(
            "/nf/room/level",
            (_any("in_db", "f"), _any("floor_db", "f"), _any("own_db", "f")),
            "Levels of the room.",
            most_per_second=20,
        ),
        Address("/nf/room/check", (_any("text", "s"),), "What the room check asks for, and its verdict."),
        Address(
            "/nf/room/feedback",
            (_any("hz", "f"),),
            "A lone tone grows in the room, told while it does; 0 when it has gone.",
        ),
        Address(
            "/nf/level",
            (_any("left_db", "f"), _any("right_db", "f")),
            "The output's level.",
            most_per_second=20,
        ),
        Address(
            "/nf/engine",
            (_any("voices", "i"), _any("load", "f"), _any("lost_blocks", "i")),
            "How the engine fares; the load is the worst of the last second, as a share of a block's time.",
        ),
        Address(
            "/nf/engine/load",
            (_any("mean", "f"), _any("worst", "f")),
            "The load of the last second; four times a second at most.",
        ),
        Address("/nf/engine/late", (_any("hits", "i"),), "Hits that came too late for their place in the stream."),
        Address("/nf/engine/cut", (_any("voices", "i"),), "Voices cut off because there were too many."),
        Address("/nf/engine/dropped", (_any("n", "i"),), "Events and reports that found their queue full."),
        Address(
            "/nf/engine/latency",
            (_any("ms", "f"), _any("device_ms", "f")),
            "From a hit to its sound: block, look-ahead, and the device's part, 0 where the system does not say.",
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
