"""Every OSC address that the instrument says by itself: the table that types what goes out."""

from performer.control.address import Address
from performer.control.arguments import any_of, one_of, real, whole

STATES = ("curated", "swapped", "room", "generated", "pending")
MOST_KITS = 128  # that are offered by name
_PAD = whole("pad", 1, 64)

FROM_THE_INSTRUMENT: dict[str, tuple[Address, ...]] = {
    "Hello": (
        Address(
            "/nf/welcome",
            (any_of("protocol", "i"), any_of("version", "s"), any_of("session", "s")),
            "The answer to `/nf/hello`; the session is new at each start of the instrument.",
        ),
        Address("/nf/pong", (any_of("n", "i"),), "The answer to `/nf/ping`."),
        Address("/nf/alive", (any_of("n", "i"),), "Once a second to every client; n counts up."),
        Address(
            "/nf/error",
            (any_of("address", "s"), any_of("text", "s")),
            "What could not be done, and why; nothing has changed.",
        ),
    ),
    "Pads": (
        Address(
            "/nf/pad/sound",
            (_PAD, any_of("id", "i"), any_of("name", "s"), any_of("source", "s"), any_of("distance", "f")),
            "After each swap that landed.",
        ),
        Address(
            "/nf/pad/tuned",
            (_PAD, any_of("semitones", "f")),
            "By how much the sound was tuned that the pad is given: one of the library or a made one wherever that "
            "was needed, a hit of the room while `/nf/room/tune` is on, then also 0: one of the two has no clear "
            "pitch, or they agree.",
        ),
        Address("/nf/pad/refused", (_PAD, any_of("reason", "s")), "No good enough neighbour; the pad stays."),
        Address("/nf/pad/struck", (_PAD, real("velocity", 0, 1)), "Every hit, whoever struck."),
        Address(
            "/nf/pad/state",
            (_PAD, one_of("state", STATES), whole("locked", 0, 1), real("morph", 0, 1)),
            "What the pad holds now.",
        ),
        Address("/nf/slots", (any_of("folder", "s"),), "The folder of the pad files, after `/nf/pad/files 1`."),
        Address(
            "/nf/pad/file",
            (_PAD, one_of("slot", ("a", "b"))),
            "The pad's sound is in `pad-01-a.wav` of that folder (pad 1, slot a), whole: a WAV of 32-bit floats. "
            "The next is written to the other slot.",
        ),
    ),
    "Kit": (
        Address(
            "/nf/kit/load",
            (any_of("name", "s"),),
            "This kit is on the pads now; its pads' sounds follow. With the full state, too.",
        ),
        Address("/nf/kit/save", (any_of("name", "s"),), "The kit was saved under this name."),
        Address(
            "/nf/kit/offer",
            (whole("place", 0, MOST_KITS), whole("of", 0, MOST_KITS), any_of("name", "s")),
            "A kit that `/nf/kit/choose` takes: those of the set in its order, then those of the kit folders; one "
            "message each, with the full state and when a kit was saved. `0 0` and an empty name: there are none.",
        ),
        Address(
            "/nf/learn",
            (any_of("what", "s"), any_of("how", "s")),
            "What a controller has learned, and by which of its keys; an empty text: it waits for that.",
        ),
    ),
    "Room and engine": (
        Address(
            "/nf/heard",
            (any_of("hit", "i"), any_of("class", "s"), any_of("level_db", "f"), any_of("mark", "s")),
            "A hit was heard in the room.",
            most_per_second=20,
        ),
        Address(
            "/nf/room/grown",
            (any_of("hit", "i"), any_of("class", "s"), any_of("level_db", "f"), any_of("mark", "s")),
            "A hit that was told while it sounded has ended; this is what the whole of it is.",
            most_per_second=20,
        ),
        Address(
            "/nf/room/level",
            (any_of("in_db", "f"), any_of("floor_db", "f"), any_of("own_db", "f")),
            "Levels of the room.",
            most_per_second=20,
        ),
        Address("/nf/room/check", (any_of("text", "s"),), "What the room check asks for, and its verdict."),
        Address(
            "/nf/room/feedback",
            (any_of("hz", "f"),),
            "A lone tone grows in the room, told while it does; 0 when it has gone.",
        ),
        Address(
            "/nf/level",
            (any_of("left_db", "f"), any_of("right_db", "f")),
            "The output's level.",
            most_per_second=20,
        ),
        Address(
            "/nf/engine",
            (any_of("voices", "i"), any_of("load", "f"), any_of("lost_blocks", "i")),
            "How the engine fares; the load is the worst of the last second, as a share of a block's time.",
        ),
        Address(
            "/nf/engine/load",
            (any_of("mean", "f"), any_of("worst", "f")),
            "The load of the last second; four times a second at most.",
        ),
        Address(
            "/nf/engine/late", (any_of("hits", "i"),), "Hits that came too late for their place in the stream."
        ),
        Address("/nf/engine/cut", (any_of("voices", "i"),), "Voices cut off because there were too many."),
        Address("/nf/engine/dropped", (any_of("n", "i"),), "Events and reports that found their queue full."),
        Address(
            "/nf/engine/device",
            (whole("there", 0, 1), any_of("what", "s")),
            "Whether there is a sound device, and which, with its rate and its blocks. While there is none (`0` "
            "and an empty text) it is looked for; what is struck is told, and nobody hears it.",
        ),
        Address(
            "/nf/engine/latency",
            (any_of("ms", "f"), any_of("device_ms", "f")),
            "From a hit to its sound: block, look-ahead, and the device's part, 0 where the system does not say. "
            "While there is no device, as it was last.",
        ),
    ),
}
