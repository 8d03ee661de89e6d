"""Makes the page on templates of Native Instruments' Controller Editor, from the tables of Maschine."""

from collections.abc import Iterable

from docs.controller_words import FUNCTIONS, KNOBS
from docs.maschine_templates import MODELS
from performer.control.controller import Controller

SETTINGS_PAGE = "maschine-settings.md"

OPENING = """# Settings for Maschine

Maschine's pads and buttons send what a *template* in Native Instruments' **Controller Editor** says (it comes \
with the driver). Load ours once, or set one by hand, and keep it the active one while you play.

## Load the template

| Maschine | template |
|---|---|
{files}

Save the file, put Maschine into MIDI mode (its own page says how), choose it at the top left of Controller \
Editor, then *Templates*, *Edit*, *Open* (older editors: *Import*). The knobs then show on Maschine's own displays \
what they turn.

**Not tried yet.** The format is not published. These files have the shape of those that the editor itself saves, \
control by control, but nobody here has had the editor or a Maschine to load them. If yours is not taken, or \
something is wrong, set it by hand as below, a quarter of an hour, and please tell us what the editor said.

## By hand: the same for all

1. Put Maschine into MIDI mode (its own page says how). In Controller Editor choose it at the top left, then \
*Templates*, *Edit*, *New*, and call the template NeuralFunk.
2. **Pads**, each: *Type* Note, *Channel* 1, *Mode* Gate, and the note of the table below; *Pressure*: Poly AT. \
Velocity on. Pad 1 is at the bottom left.
3. **Pads, their lights**: *LED On* by MIDI In, *Color Mode* Indexed, on the pad's own note and channel 1. A \
note-on \
then sets the colour by its velocity: 4 × a base colour + a level from 0 to 3; 0 is dark.
4. **Buttons**, each: *Type* Control Change, *Channel* 1, *Mode* Gate, *Off* 0, *On* 127, and the number of the \
table \
below. Their lights: by MIDI In, *Color Mode* Single, on the same control.
5. **Knobs**: *Type* Control Change, *Channel* 1, *Mode* Absolute, *Range* 0 to 127.
6. **Touch strip**, where there is one: *Type* Control Change 1, and its touch Control Change 2, *Mode* Gate.
7. Save the template, and keep it the active one while you play.

The Shift and cursor buttons send nothing in MIDI mode, so they have no function here.

## Pads

| | | | |
|---|---|---|---|
"""


def settings_page(controllers: Iterable[Controller]) -> str:
    """Return the page as Markdown."""
    maschines = [controller for controller in controllers if controller.key.startswith("maschine")]
    named = [(one, MODELS[one.key].suffix) for one in maschines]
    rows = [maschines[0].pads[at : at + 4] for at in range(0, 16, 4)]
    pads = [
        "| " + " | ".join(f"pad {at * 4 + n + 1}: note {key.number}" for n, key in enumerate(row)) + " |"
        for at, row in reversed(list(enumerate(rows)))
    ]
    files = "\n".join(f"| {one.name} | [NeuralFunk.{suffix}](NeuralFunk.{suffix}) |" for one, suffix in named)
    return (
        OPENING.format(files=files)
        + "\n".join(pads)
        + "\n\n"
        + "\n\n".join(_settings(one) for one in maschines)
        + "\n"
    )


def _settings(controller: Controller) -> str:
    buttons = [
        f"| {button.name} | control {button.key.number} | {FUNCTIONS[button.function][0]} |"
        for button in sorted(controller.buttons, key=lambda button: button.key.number)
    ]
    knobs = [
        f"| {knob.name} | control {knob.key.number}, absolute | {KNOBS[knob.control][0]} |"
        for knob in controller.knobs
    ]
    head = ["| on the device | send | for |", "|---|---|---|"]
    title = f"## [{controller.name}]({controller.key}.md)"
    return "\n".join([title, "", *head, *knobs, *buttons])
