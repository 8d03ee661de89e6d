"""Makes the templates for Native Instruments' Controller Editor, from the tables of Maschine.

What is in such a file was read off templates that the editor has saved: XML with one element for each control,
sorted by its name. What is said here is ours: the tables' numbers, and numbers that nothing else has for the other
controls, so that they can be learned.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from docs.controller_words import KNOBS
from performer.control.controller import Controller, Key

INDEXED, SINGLE = "3", "0"  # how a light takes its colour
FREE = [*range(3, 6), *range(22, 32), *range(70, 80), *range(93, 120), *range(33, 64)]  # controls nobody holds
PEDALS = {"FSwTip": 64, "FSwRing": 65, "Pedal": 11}
WHEEL, WHEEL_PUSH, WHEEL_TOUCH = 7, 8, 9


@dataclass(frozen=True)
class Model:
    """What one Maschine's file is called, and its controls in the editor's words."""

    suffix: str
    type: str
    buttons: str
    wheel: str
    push: str
    touch: str = ""  # of the wheel
    groups: str = ""  # in what the names of the lights of the group buttons end, if it has such buttons
    pad_lights: str = "IDX"  # in what the names of the lights of a pad end
    has_pages: bool = True  # with eight knobs and eight buttons
    has_caps: bool = False  # the knobs feel a finger
    arrows: str = ""  # buttons with lights of a colour
    pedals: str = ""


_MK3 = Model(
    "ncm3",
    "MaschineMK3",
    "Arranger Auto Browser Channel Chords Duplicate Erase Events File FixedVel Follow Keyboard Left Lock Macro "
    "Mixer Mod Mute NoteRep Notes PadMode Pattern Perform Pitch Play Plugin Rec Restart Right Sampling Scene "
    "Select Setting Solo Step Stop Swing Tap Tempo Variation Volume",
    "Encoder",
    "EncoderPush",
    touch="EncoderCap",
    groups="IDX",
    has_caps=True,
    arrows="EncoderDown EncoderLeft EncoderRight EncoderUp",
    pedals="FSwTip FSwRing Pedal",
)
MODELS = {
    "maschine_mk2": Model(
        "ncm2",
        "MaschineMK2",
        "All AutoWrite Browse Control Duplicate Enter Erase Grid MasterL MasterR Mute Navigate NoteRep PadMode "
        "Pattern Play Rec Restart Sampling Scene Select Solo Step StepL StepR Swing Tempo Volume",
        "Dial",
        "Push",
        groups="H S B",
        pad_lights="H S B",
    ),
    "maschine_mk3": _MK3,
    "maschine_plus": Model(
        "ncmp",
        "MaschinePlus",
        _MK3.buttons.replace("Arranger ", ""),
        _MK3.wheel,
        _MK3.push,
        _MK3.touch,
        _MK3.groups,
        has_caps=True,
        arrows=_MK3.arrows,
        pedals=_MK3.pedals,
    ),
    "maschine_mikro_mk3": Model(
        "ncmm3",
        "MaschineMikroMK3",
        "Auto Browser Chords Duplicate Erase Events FixedVel Follow Group Keyboard Lock Maschine Mod Mute NoteRep "
        "Notes PadMode Pattern Perform Pitch Play Plugin Rec Restart Sampling Scene Select Solo Star Step Stop "
        "Swing Tap Tempo Variation Volume",
        "Navigation",
        "Navigation Push",
        touch="Navigation Touch",
        has_pages=False,
    ),
}
OTHERWISE = {("maschine_mk2", "Auto"): "AutoWrite"}
"""What the editor calls a button that has another name on the device."""


def templates(controllers: Iterable[Controller]) -> dict[str, str]:
    """Return the text of each template by the name of its file."""
    return {
        f"NeuralFunk.{MODELS[one.key].suffix}": template(one, MODELS[one.key])
        for one in controllers
        if one.key in MODELS
    }


def template(controller: Controller, model: Model) -> str:
    """Return the template of a Maschine as XML."""
    numbers = {
        OTHERWISE.get((controller.key, button.name), button.name.replace(" ", "")): button.key.number
        for button in controller.buttons
    }
    strip = controller.strip
    taken = {*numbers.values(), *(knob.key.number for knob in controller.knobs), *PEDALS.values(), 1, 2}
    free = iter([number for number in FREE if number not in taken])
    root = Element("ni-controller-midi-map", version="1")
    top = SubElement(root, "midi-map", type=model.type, name="NeuralFunk", port="internal")
    SubElement(top, "handleGroupControls")  # or they would turn pages of pads
    if model.has_caps:
        SubElement(top, "handleKnobControls")
    for name, value in (("velocitycurve", "3"), ("handleTransport", "0"), ("wrapmode", "0")):
        SubElement(top, name).text = value
    controls = [_wheel(model.wheel, WHEEL), _button(model.push, WHEEL_PUSH, lit_by_hand=True)]
    controls += [_button(model.touch, WHEEL_TOUCH, lit_by_hand=True)] if model.touch else []
    controls += [_button(name, numbers[name] if name in numbers else next(free)) for name in model.buttons.split()]
    for name in (*model.arrows.split(), *(f"Group{letter}" for letter in "ABCDEFGH" if model.groups)):
        number = next(free)
        controls += [_button(name, number), *_lights(name, "controller", number, model.groups)]
    controls += [_pedal(name) for name in model.pedals.split()]
    if strip is not None and isinstance(strip.value, Key) and strip.touch is not None:
        controls += [
            _knob("Touchstrip", strip.value.number, "", is_strip=True),
            _button("TouchstripCap", strip.touch.number, lit_by_hand=True),
            _light("TouchstripIDX", "controller", strip.value.number, 0, SINGLE),
        ]
    _sorted_into(SubElement(top, "controls"), controls)
    _add_pages(top, controller, model, free)
    groups = SubElement(top, "groups")
    SubElement(groups, "current_index").text = "0"
    group = SubElement(groups, "group", {"name": "NeuralFunk", "color-index": "5"})
    _sorted_into(group, (part for at, key in enumerate(controller.pads, 1) for part in _pad(at, key.number, model)))
    indent(root)
    return f'<?xml version="1.0"?>\n{tostring(root, "unicode")}\n'


def _add_pages(top: Element, controller: Controller, model: Model, free: Iterator[int]) -> None:
    pages = SubElement(top, "pages")
    SubElement(pages, "current_index").text = "0"
    colours = (
        {f"colorColumn{n}{row}-index": "18" for n in range(1, 9) for row in ("", "B")} if model.has_caps else {}
    )
    page = SubElement(pages, "page", {"name": "NeuralFunk", **colours})
    if not model.has_pages:
        return
    if model.has_caps:
        page.set("explicitMCU", "0")
    controls = [_button(f"Button{n}", next(free)) for n in range(1, 9)]
    controls += [
        _knob(knob.name.replace(" ", ""), knob.key.number, KNOBS[knob.control][0].capitalize())
        for knob in controller.knobs
    ]
    if model.has_caps:
        controls += [_button(f"KnobCap{n}", next(free), lit_by_hand=True) for n in range(1, 9)]
    _sorted_into(page, controls)


def _sorted_into(parent: Element, controls: Iterable[Element]) -> None:
    parent.extend(sorted(controls, key=lambda control: control.attrib["id"]))


def _filled(element: Element, **texts: str | int) -> Element:
    for name, text in texts.items():
        SubElement(element, name).text = str(text)
    return element


def _button(name: str, number: int, lit_by_hand: bool = False, kind: str = "button") -> Element:
    """Return a button; without `lit_by_hand` its light shows what is sent to it and nothing else."""
    made = Element(kind, version="1", id=name)
    _filled(made, controller=number, channel=0, off=0, on=127, behavior="gate", reaction="ondown")
    return _lit_by_hand(made) if lit_by_hand else made


def _lit_by_hand(control: Element) -> Element:
    for behavior in control.iter("behavior"):
        behavior.set("onIfDown", "on")
    return control


def _wheel(name: str, number: int) -> Element:
    return _filled(Element("wheel", version="1", id=name), controller=number, channel=0, min=0, max=127, default=0)


def _pedal(name: str) -> Element:
    if name != "Pedal":
        return _button(name, PEDALS[name], lit_by_hand=True, kind="footswitch")
    return _filled(
        Element("pedal", version="1", id=name), controller=PEDALS[name], channel=0, min=0, max=127, default=0
    )


def _knob(name: str, number: int, shown: str, is_strip: bool = False) -> Element:
    made = _filled(Element("knob", version="1", id=name), **({"name": shown} if shown else {}))
    _filled(made, controller=number, channel=0, min=0, max=127, default=0, range=360, steps=20, bipolar="off")
    if is_strip:
        _filled(made, min=0, max=127, ledPattern=0, behavior="none")
    return made


def _pad(at: int, note: int, model: Model) -> list[Element]:
    """Return what one pad consists of: the pad itself, its pressure, and its lights."""
    pad = _filled(Element("pad", subtype="trigger", version="1", id=f"Pad{at}"), note=note, channel=0)
    pressure = _filled(Element("pad", subtype="pressure", version="1", id=f"Pressure{at}"), polyat=note, channel=0)
    for part, behavior in ((pad, "gate"), (pressure, "toggle")):
        _filled(part, min=0, max=127, default=0, behavior=behavior, reaction="ondown")
    return [pad, _lit_by_hand(pressure), *_lights(f"Pad{at}", "note", note, model.pad_lights)]


def _lights(name: str, kind: str, number: int, ends: str) -> list[Element]:
    """Return the lights of a pad or button: one, or three where the device has one for each part of a colour."""
    return [_light(f"{name}{end}", kind, number, channel, INDEXED) for channel, end in enumerate(ends.split())]


def _light(name: str, kind: str, number: int, channel: int, mode: str) -> Element:
    made = Element("led", version="1", id=name)
    colours = {"color-type": "1", "color-mode": mode, "color-on-index": "2", "color-off-index": "1"}
    SubElement(SubElement(made, "display", type="0"), "unit", colours)
    return _filled(made, **{kind: number}, channel=channel, min=0, max=127, default=0)
