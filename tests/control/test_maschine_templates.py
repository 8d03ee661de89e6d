from collections import Counter
from xml.etree import ElementTree

import pytest

from docs.maschine_templates import MODELS, OTHERWISE, templates
from performer.control.controller_tables import all_tables

TABLES = {table.key: table for table in all_tables(None) if table.key.startswith("maschine")}
MADE = templates(TABLES.values())


def read(key):
    """The controls of a template by their names, and all elements that are one."""
    root = ElementTree.fromstring(MADE[f"NeuralFunk.{MODELS[key].suffix}"])
    named = [element for element in root.iter() if "id" in element.attrib]
    return {element.attrib["id"]: element for element in named}, named


def number(element, kind):
    return int(element.findtext(kind))


def test_every_maschine_has_a_template():
    assert set(MODELS) == set(TABLES)
    assert len(MADE) == len(TABLES)


@pytest.mark.parametrize("key", TABLES)
def test_pads_send_the_notes_of_the_table_with_their_pressure_and_are_lit_by_what_is_sent_to_them(key):
    controls, _ = read(key)

    for at, pad in enumerate(TABLES[key].pads, 1):
        assert number(controls[f"Pad{at}"], "note") == pad.number
        assert number(controls[f"Pressure{at}"], "polyat") == pad.number
        assert controls[f"Pad{at}"].find("behavior").attrib == {}  # no light of its own when it is struck
        lights = [controls[f"Pad{at}{end}"] for end in MODELS[key].pad_lights.split()]
        assert [number(light, "channel") for light in lights] == list(range(len(lights)))
        for light in lights:
            assert number(light, "note") == pad.number
            assert light.find("display/unit").attrib["color-mode"] == "3"


@pytest.mark.parametrize("key", TABLES)
def test_buttons_knobs_and_strip_send_the_controls_of_the_table(key):
    controls, _ = read(key)
    table = TABLES[key]

    for button in table.buttons:
        made = controls[OTHERWISE.get((key, button.name), button.name.replace(" ", ""))]
        assert number(made, "controller") == button.key.number
        assert made.findtext("behavior") == "gate"
        assert (made.findtext("off"), made.findtext("on"), made.findtext("channel")) == ("0", "127", "0")
        assert made.find("behavior").attrib == {}
    for knob in table.knobs:
        made = controls[knob.name.replace(" ", "") if MODELS[key].has_pages else MODELS[key].wheel]
        assert number(made, "controller") == knob.key.number
        assert "mode" not in made.find("controller").attrib  # absolute
    assert ("Touchstrip" in controls) == (table.strip is not None)
    if table.strip is not None:
        assert number(controls["Touchstrip"], "controller") == table.strip.value.number
        assert number(controls["TouchstripCap"], "controller") == table.strip.touch.number


@pytest.mark.parametrize("key", TABLES)
def test_no_two_controls_send_the_same_and_none_sends_what_would_silence_the_instrument(key):
    _, named = read(key)
    sent = Counter(
        number(one, "controller") for one in named if one.tag != "led" and one.find("controller") is not None
    )

    assert [at for at, n in sent.items() if n > 1] == []
    assert max(sent) < 120
    assert [name for name, n in Counter(one.attrib["id"] for one in named).items() if n > 1] == []


@pytest.mark.parametrize("key", TABLES)
def test_controls_are_sorted_by_name_as_the_editor_saves_them(key):
    root = ElementTree.fromstring(MADE[f"NeuralFunk.{MODELS[key].suffix}"])

    for path in ("midi-map/controls", "midi-map/pages/page", "midi-map/groups/group"):
        names = [one.attrib["id"] for one in root.find(path)]
        assert names == sorted(names)
