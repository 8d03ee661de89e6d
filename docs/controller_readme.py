"""Makes the list of controllers: the one grammar, the lights, a table of one's own, and what nobody has tried."""

from collections.abc import Iterable, Mapping

from docs.controller_words import FUNCTIONS, TABLE
from docs.maschine_settings import SETTINGS_PAGE
from performer.control import controller_fields as fields
from performer.control.computer_keys import COMPUTER_KEYBOARD
from performer.control.controller import COLOURS, OF_CLASS, ON_A_PAD, Controller
from performer.control.controller import FUNCTIONS as FUNCTION_NAMES
from performer.kit.fields import Want

GRAMMAR = """# Controllers

Plug one in, before or while you play: NeuralFunk finds it by the name of its port, puts it into the mode that it \
needs, and lights its pads. Any other device plays as well: its notes 36 to 51 are the pads, from the bottom left.

## One grammar

The same on every controller, whatever its buttons are called:

- **Strike a pad**: it sounds. It is now the *focus* pad, the one that single functions and knobs speak of.
- **Tap a function**: it is done to the focus pad.
- **Hold a function and strike pads**: it is done to each of those pads, and they do not sound.
- **Hold Shift**: other buttons have their second function, where they have one.

So *swap* tapped gives the pad that you have just heard another sound; *swap* held, with three pads struck, gives \
those three another one each, while the beat goes on.
"""

LIGHTS = """## The lights

| a pad is | it has |
|---|---|
| in the colour of its role, dim | its curated sound |
| in the colour of its role, bright | a sound of the library |
| pink | a sound of the room |
| violet | a newly made sound |
| in its colour, blinking | a swap that waits for its moment |
| two orange blinks | no sound near enough: the pad stays as it is |
| white, for a moment | just been struck |

While the lock button is held, locked pads are white and all others dark. The listen button is red while the \
room's ear listens; other buttons are bright while they are held. When the instrument ends, or dies, every light \
goes out and the device is left as it was (on Windows only when it ends). While Live runs, a Push is Live's until \
you press User on it. On a device with one colour curated pads are dark, all others lit.
"""

OWN = """## Teach it yours

`neuralfunk learn` asks for one thing after the other, pads first: press the thing, move the thing, done. Enter \
skips, `u` and Enter undoes, `q` and Enter ends it; `neuralfunk learn "pad 3" swap distance` asks for these alone. \
At the end it shows what was learned and keeps it. `play` must not run meanwhile.

While you play, `/nf/learn swap` over OSC waits for the next key of any controller that is plugged in, also of one \
that no table knows: it is taken in hand meanwhile, and if it has learned nothing by the end, it is what it was. \
`/nf/learn undo` takes back what was learned last, `/nf/learn done` ends it. What was learned works at once.

One key does one thing, the last that it was taught. A pad that is given another pad's key changes places with it; \
a pad's key is not taken for a button.

## A table of your own

What was learned is a table, and tables can be written by hand.

A controller is a table, one file each: [those that come with the instrument]\
(../../performer/assets/controllers). To change one, copy it to the folder `controllers` of your data folder \
(`$NEURALFUNK_HOME`, where it is set) and keep its name: yours wins. For another device, write one under a new \
name \
(small letters, digits, underscores). A table with a fault is told in one line, with the line and what to do, and \
left out; the rest goes on.

A key of the device is a bare number for a note (`36`), or `"control 20"`, or with a channel from 1 to 16, \
`"note 36 channel 10"`; without one, any channel will do. No key may have two meanings. A message is written in \
hexadecimal, `"F0 … F7"`; in the messages of lights, `{at}` is the light and `{colour}` its colour. Ports are \
regular expressions, looked for in the port's name; ALSA's client number is taken away first.
"""


def readme(controllers: Iterable[Controller]) -> str:
    """Return the list as Markdown."""
    controllers = sorted(controllers, key=lambda one: one.name.casefold())
    return "\n".join(
        [
            GRAMMAR,
            _functions(),
            _devices(controllers),
            LIGHTS,
            _roles(),
            OWN,
            _format("the table", fields.TABLE, TABLE),
            _not_tried(controllers),
        ]
    )


def _functions() -> str:
    rows = [
        f"| **{FUNCTIONS[name][0]}** | {FUNCTIONS[name][1]} | {'yes' if name in ON_A_PAD else ''} |"
        for name in FUNCTION_NAMES
    ]
    return "\n".join(["| function | does | held, for the pads struck |", "|---|---|---|", *rows, ""])


def _devices(controllers: list[Controller]) -> str:
    rows = [_device(one) for one in controllers]
    keyboard = f"| [The computer's keyboard]({COMPUTER_KEYBOARD}.md) | 16 keys | as keys | as keys | – |"
    maschine = f"Maschine loads a template once: [settings for Maschine]({SETTINGS_PAGE})."
    head = ["## Devices", "", "| device | pads | buttons | knobs | lights |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows, keyboard, "", maschine, ""])


def _device(one: Controller) -> str:
    pads = str(len(one.pads)) if one.pads else "by role"
    pads += f", and {', '.join(one.areas)}" if one.areas else ""
    knobs = f"{len(one.knobs) or '–'}{', touch strip' if one.strip else ''}"
    n_colours = len(one.lights.colours) if one.lights else 0
    lights = "–" if one.lights is None else "colours" if n_colours == len(COLOURS) else f"{n_colours - 1} colours"
    lights = "on or off" if n_colours == 2 else lights
    return f"| [{one.name}]({one.key}.md) | {pads} | {len(one.buttons) or '–'} | {knobs} | {lights} |"


def _roles() -> str:
    rows = [f"| {role} | {colour} |" for role, colour in OF_CLASS.items()]
    return "\n".join(["| role | colour |", "|---|---|", *rows, ""])


def _format(who: str, wants: Mapping[str, Want], words: Mapping[str, str]) -> str:
    rows = [f"| `{key}` | {str(want).replace('|', '')} | {words[key]} |" for key, want in wants.items()]
    return "\n".join([f"| key of {who} | wants | means |", "|---|---|---|", *rows, ""])


def _not_tried(controllers: list[Controller]) -> str:
    opening = (
        "## Not tried on hardware\n\n"
        "No controller of this list has been seen with NeuralFunk yet. The tables are made from manuals and from "
        "what other programs send; tests hold them to be whole and without contradictions, and nothing more. "
        "What is least sure of each, and so the first to look at:\n"
    )
    parts = [
        f"**[{one.name}]({one.key}.md)**\n\n" + "\n".join(f"- {text}" for text in one.page.unverified) + "\n"
        for one in controllers
    ]
    closing = (
        "Yours plays as its page says, or does not? Please tell us, with the output of `neuralfunk devices`.\n"
    )
    return "\n".join([opening, *parts, closing])
