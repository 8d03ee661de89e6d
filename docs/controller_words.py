"""What the functions, knobs and areas of controllers are called on their pages and pictures."""

FUNCTIONS: dict[str, tuple[str, str]] = {
    "shift": ("Shift", "held, gives other buttons their second function"),
    "swap": ("swap", "gives the pad another sound: the next neighbour"),
    "take": ("take", "puts the last hit of the room on the pad"),
    "undo": ("undo", "takes the pad's last swap back"),
    "redo": ("redo", "does again what was taken back"),
    "home": ("home", "brings the pad's curated sound back"),
    "lock": ("lock", "locks the pad against swaps and morph, and frees it again"),
    "ab": ("original", "flips between the curated sound and the one that took its place"),
    "keep": ("keep", "makes the current sound the curated one"),
    "ban": ("ban", "takes the sound back and never offers it again"),
    "listen": ("listen", "lets the room's ear listen, and stops it"),
    "kit_swap": ("swap kit", "gives every pad another sound"),
    "kit_undo": ("undo kit", "takes the kit's last change back"),
    "kit_home": ("home kit", "brings the whole curated kit back, at once; a step that can be undone"),
    "kit_next": ("next kit", "one kit on in the set"),
    "kit_previous": ("previous kit", "one kit back in the set"),
    "record": ("record", "starts a recording, and ends it"),
    "tap": ("tap tempo", "taps the tempo"),
    "panic": ("panic", "silences everything"),
}
"""Each function's short name and what it does."""

KNOBS: dict[str, tuple[str, str]] = {
    "morph": ("morph", "the whole kit, from the curated sounds to those of the room"),
    "distance": ("distance", "how far a swap reaches: from the nearest sound to the five hundredth"),
    "step": ("step", "walks the focus pad through its neighbours"),
    "pad_morph": ("pad morph", "the focus pad, from its curated sound to the room"),
    "tune": ("tune", "of the focus pad"),
    "decay": ("decay", "of the focus pad"),
    "gain": ("gain", "of the focus pad"),
    "sensitivity": ("sensitivity", "how soft a hit the room's ear hears"),
}

AREAS: dict[str, tuple[str, str]] = {
    "neighbours": ("neighbours", "the neighbours of the focus pad: strike one to hear it on the pad"),
    "room": ("room", "the last 16 hits of the room"),
    "kits": ("kits", "the kits of the set"),
}

TABLE: dict[str, str] = {
    "version": "1, the version of this format",
    "name": "as the device is called",
    "rows": "in how many rows the pads lie, for the picture",
    "pads": "pad 1 first: bottom left, then along the row",
    "pressure": "what pressure the pads send",
    "chokes": "polyphonic pressure of 127 stops the pad's sounds: a cymbal that is choked by hand",
    "general_midi": "notes without a pad mean their role",
    "lowest_note": "notes below are no pads",
    "areas": "further pads: `neighbours`, `room`, `kits`",
    "buttons": "each with `key` and `function`, and at will `shifted` (its function with Shift), `lit`, `name`",
    "knobs": "each with `key` and `control`, and at will `turning` (what it sends, if not its place) and `name`",
    "strip": "a touch strip: the `value` it sends, and the `touch` of a finger",
    "repaint_on": "keys after which the lights are set anew",
    "ports": "for `linux`, `darwin` (macOS) and `win32`: which port to `listen` to, and where to `send` lights",
    "jack": "the same, for names on JACK and PipeWire",
    "enter": "what is sent when the device is opened",
    "leave": "what is sent when it is closed",
    "taken": "replies that say whose the device is: `live` or `user`",
    "lights": "messages for a `pad` and a `button`, with `colours` (dim and full) and at will `button_colours`",
    "pad_lights": "the number of each pad's light, where it is not its note",
    "page": "what the page says beside the table",
}
"""The keys of a table."""
