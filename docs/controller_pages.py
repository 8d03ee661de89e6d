"""Makes `docs/controllers/`: a page and a picture for each table, their list, and the settings
and templates for Maschine.

python -m docs.controller_pages
"""

from pathlib import Path

from docs.controller_picture import keyboard_picture, picture
from docs.controller_readme import readme
from docs.controller_words import AREAS, FUNCTIONS, KNOBS
from docs.maschine_settings import SETTINGS_PAGE, settings_page
from docs.maschine_templates import templates
from performer.control.computer_keys import COMPUTER_KEYBOARD, ComputerKeys, read_computer_keys
from performer.control.controller import ON_A_PAD, Button, Controller, Ports
from performer.control.controller_tables import all_tables

FOLDER = Path(__file__).with_name("controllers")
SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}


def main() -> None:
    """Write every page and picture, and remove those that no table makes any more."""
    made = pages()
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")


def pages() -> dict[str, str]:
    """Return the text of every file of the folder by its name."""
    controllers = all_tables(None)
    made = {"README.md": readme(controllers), SETTINGS_PAGE: settings_page(controllers), **templates(controllers)}
    for controller in controllers:
        made[f"{controller.key}.md"] = page(controller)
        if controller.pads:
            made[f"{controller.key}.svg"] = picture(controller)
    keys = read_computer_keys()
    made[f"{COMPUTER_KEYBOARD}.md"] = keyboard_page(keys)
    made[f"{COMPUTER_KEYBOARD}.svg"] = keyboard_picture(keys)
    return made


def page(controller: Controller) -> str:
    """Return the page of a controller as Markdown."""
    shown = [f"![The layout of {controller.name}]({controller.key}.svg)"] if controller.pads else []
    parts = [
        f"# {controller.name}",
        *shown,
        "## Plug in",
        *controller.page.connect,
        *_pads(controller),
        *_buttons(controller),
        *_knobs(controller),
        *_lights(controller),
        "## Ports",
        _ports(controller),
        "## Not tried on hardware",
        _list(controller.page.unverified),
        *(["Look first:", _list(controller.page.look_first)] if controller.page.look_first else []),
        "Something is otherwise on yours? Copy "
        f"[the table](../../performer/assets/controllers/{controller.key}.toml) to the folder `controllers` of "
        "your data folder and change it there: [a table of your own](README.md#a-table-of-your-own).",
    ]
    return "\n\n".join(parts) + "\n"


def _pads(controller: Controller) -> list[str]:
    if not controller.pads:
        return []
    notes = [key.number for key in controller.pads]
    even = notes == list(range(notes[0], notes[0] + len(notes)))
    shown = f"{notes[0]} to {notes[-1]}" if even else ", ".join(map(str, notes))
    first = f"Pads 1 to {len(notes)}, from the bottom left along the row, are notes {shown}, on any channel."
    areas = [f"**{AREAS[name][0].capitalize()}**: {AREAS[name][1]}." for name in controller.areas]
    pressure = {
        "poly": "Each pad has its own pressure.",
        "channel": "All pads have one pressure together.",
        "none": "",
    }
    chokes = "A hand on a pad that rings stops it." if controller.chokes else ""
    return ["## Pads", " ".join(part for part in (first, pressure[controller.pressure], chokes) if part), *areas]


def _buttons(controller: Controller) -> list[str]:
    if not controller.buttons:
        return []
    head = [
        "| button | does | held, for the pads struck | with Shift | sends |",
        "|---|---|---|---|---|",
    ]
    return ["## Buttons", "\n".join([*head, *map(_button, controller.buttons)])]


def _button(button: Button) -> str:
    short, long = FUNCTIONS[button.function]
    on_a_pad = "yes" if button.function in ON_A_PAD else ""
    shifted = "" if not button.shifted else "**{}**: {}".format(*FUNCTIONS[button.shifted])
    does = long if button.function == "shift" else f"**{short}**: {long}"
    return f"| {button.name} | {does} | {on_a_pad} | {shifted} | {button.key.kind} {button.key.number} |"


def _knobs(controller: Controller) -> list[str]:
    if not controller.knobs and controller.strip is None:
        return []
    head = ["| knob | moves | sends |", "|---|---|---|"]
    rows = [
        f"| {knob.name} | **{KNOBS[knob.control][0]}**: {KNOBS[knob.control][1]} | control {knob.key.number} |"
        for knob in controller.knobs
    ]
    absolute = any(knob.turning == "absolute" for knob in controller.knobs)
    said = ["A knob takes hold when it passes the value that it moves."] if absolute else []
    strip = ["The touch strip is the morph while a finger is on it."] if controller.strip else []
    return ["## Knobs", *(["\n".join([*head, *rows])] if rows else []), *said, *strip]


def _lights(controller: Controller) -> list[str]:
    if controller.lights is None:
        return ["## Lights", "None that are set from here."]
    lacking = len(controller.lights.colours) < 8
    few = " This device has few colours: what it lacks is shown as its white." if lacking else ""
    return ["## Lights", f"As on every controller: [what the lights mean](README.md#the-lights).{few}"]


def _ports(controller: Controller) -> str:
    head = ["| system | it is listened to by the port | lights are sent to |", "|---|---|---|"]
    known = [(SYSTEMS[system], ports) for system, ports in controller.ports.items()]
    rows = [_port(system, ports) for system, ports in [*known, ("JACK, PipeWire", controller.jack)]]
    return "\n".join([*head, *rows])


def _port(system: str, ports: Ports) -> str:
    shown = [f"`{text}`".replace("|", "\\|") if text else "–" for text in (ports.listen, ports.send)]
    return f"| {system} | {shown[0]} | {shown[1]} |"


def _list(texts: tuple[str, ...]) -> str:
    return "\n".join(f"- {text}" for text in texts)


def keyboard_page(keys: ComputerKeys) -> str:
    """Return the page of the computer's keyboard."""
    functions = [
        f"| `{_cap(key)}` | **{FUNCTIONS[f][0]}**: {FUNCTIONS[f][1]} |" for key, f in keys.functions.items()
    ]
    downs = [(key, control) for key, (control, step) in keys.turns.items() if step < 0]
    ups = {control: key for key, (control, step) in keys.turns.items() if step > 0}
    knobs = [f"| `{_cap(key)}` `{_cap(ups[c])}` | **{KNOBS[c][0]}**: {KNOBS[c][1]} |" for key, c in downs]
    parts = [
        "# The computer's keyboard",
        "The keys of the terminal in which `neuralfunk play` runs, once you have typed `keys` and Enter there; "
        "Escape leaves them, and `quit` can be typed again. The sixteen at the left of the keyboard are the "
        "pads, as they lie on a controller: pad 1 at the bottom left, pad 16 at the top right.",
        f"![What each key does]({COMPUTER_KEYBOARD}.svg)",
        "A terminal tells which key was struck, but neither how hard nor when it was let go. So every hit has the "
        f"velocity {keys.velocity:g}, and every function means the focus pad: the one struck last.",
        "\n".join(["| key | does |", "|---|---|", *functions]),
        "\n".join(["| keys | one step down, one up |", "|---|---|", *knobs]),
        "Keyboards with other letters in these places (AZERTY, QWERTZ): copy "
        f"[the table](../../performer/assets/controllers/{COMPUTER_KEYBOARD}.toml) to the folder `controllers` of "
        "your data folder and write your letters there.",
    ]
    return "\n\n".join(parts) + "\n"


def _cap(key: str) -> str:
    return "Space" if key == " " else key


if __name__ == "__main__":
    main()
