"""The panel for Pure Data as a file: made by its generator, and about nothing that the instrument does not know."""

import re
import subprocess
import sys
from pathlib import Path

from performer.control.addresses import INCOMING, OUTGOING
from performer.control.osc import DEFAULT_PORT

FOLDER = Path(__file__).parents[2] / "max_patches"
TEXT = (FOLDER / "neuralfunk.pd").read_text("utf-8")


def test_the_patch_is_what_its_generator_makes(tmp_path: Path):
    for name in ("pd.py", "pd_canvas.py"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    subprocess.run([sys.executable, "pd.py"], cwd=tmp_path, check=True)

    assert (tmp_path / "neuralfunk.pd").read_text("utf-8") == TEXT


def test_all_that_the_patch_says_is_in_the_table_of_addresses():
    said = {"/" + words.replace(" ", "/") for words in re.findall(r"oscformat ([a-z ]+);", TEXT)}

    assert len(said) > 15
    assert said <= set(INCOMING)
    assert f"connect 127.0.0.1 {DEFAULT_PORT}" in TEXT


def test_all_that_the_patch_shows_is_said_by_the_instrument():
    first, *groups = re.findall(r"route (alive [a-z ]+|struck [a-z ]+|load;|listen;)", TEXT)
    known = {path.split("/")[2] for path in OUTGOING}

    assert set(first.split()) <= known
    assert {f"/nf/pad/{word}" for word in groups[0].split()} <= set(OUTGOING)


def test_what_is_pressed_is_received_and_what_is_shown_is_sent():
    received = set(re.findall(r"r (nf-[a-z0-9-]+);", TEXT))
    pressed = set(re.findall(r" (nf-\d+-(?:hit|swap|undo|lock)) ", TEXT))

    assert len(pressed) == 64
    assert pressed <= received
