from xml.etree import ElementTree

import pytest

from docs.controller_pages import FOLDER, pages
from docs.controller_words import AREAS, FUNCTIONS, KNOBS, TABLE
from performer.control import controller, controller_fields
from performer.control.controller_tables import all_tables

MADE = pages()


def test_the_pages_in_docs_are_those_that_the_tables_make():
    committed = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}

    assert set(committed) == set(MADE)
    for name, text in MADE.items():
        assert committed[name] == text, f"{name} is another: run python -m docs.controller_pages"


def test_there_are_words_for_every_function_knob_area_and_key():
    assert set(FUNCTIONS) == set(controller.FUNCTIONS)
    assert set(KNOBS) == set(controller.KNOBS)
    assert set(AREAS) == set(controller.AREAS)
    assert set(TABLE) == set(controller_fields.TABLE)


@pytest.mark.parametrize("table", all_tables(None), ids=lambda table: table.key)
def test_a_page_tells_how_to_plug_in_what_each_button_does_and_what_nobody_has_tried(table):
    page = MADE[f"{table.key}.md"]

    assert all(part in page for part in ("## Plug in\n", "## Ports\n", "## Not tried on hardware\n"))
    assert table.page.connect
    assert table.page.unverified
    for button in table.buttons:
        assert f"| {button.name} |" in page
    for knob in table.knobs:
        assert f"**{KNOBS[knob.control][0]}**" in page
    assert f"]({table.key}.md)" in MADE["README.md"]


@pytest.mark.parametrize("table", [t for t in all_tables(None) if t.pads], ids=lambda table: table.key)
def test_a_picture_shows_every_pad_with_its_note_within_its_paper(table):
    root = ElementTree.fromstring(MADE[f"{table.key}.svg"])
    shapes = "{http://www.w3.org/2000/svg}"
    words = ["".join(text.itertext()) for text in root.iter(f"{shapes}text")]
    width, height = map(float, root.attrib["viewBox"].split()[2:])

    for number, key in enumerate(table.pads, 1):
        assert f"pad {number}" in words
        assert f"note {key.number}" in words
    for button in table.buttons:
        assert button.name in words
    for box in root.iter(f"{shapes}rect"):
        x, y = float(box.get("x", 0)), float(box.get("y", 0))
        assert x + float(box.attrib["width"]) <= width
        assert y + float(box.attrib["height"]) <= height


def test_the_settings_for_maschine_name_every_control_of_the_tables():
    page = MADE["maschine-settings.md"]

    for table in (table for table in all_tables(None) if table.key.startswith("maschine")):
        section = page.split(f"## [{table.name}]({table.key}.md)")[1].split("\n## ")[0]
        for button in table.buttons:
            assert f"| {button.name} | control {button.key.number} |" in section
