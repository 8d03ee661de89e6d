"""The devices and patches as they lie beside their generator: whole, and speaking the table's addresses."""

import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from max_patches.__main__ import files
from max_patches.amxd import INSTRUMENT, MIDI_EFFECT, BadDevice, kind_as_number, packed, unpacked
from max_patches.objects import BY_ITSELF, shape_of
from max_patches.patch import HEIGHT
from performer.control.addresses import INCOMING, OUTGOING

FOLDER = Path(__file__).parents[2] / "max_patches"
DEVICES = {"NeuralFunk.amxd": MIDI_EFFECT, "SwapPad.amxd": INSTRUMENT}
NAMES = (*DEVICES, "NeuralFunk.maxpat")
HEARD_ONLY_IN_MAX = {"/nf/pong"}  # nothing is done with the answer to a heartbeat: that anything is heard is enough


def document(name: str) -> dict[str, Any]:
    content = (FOLDER / name).read_bytes()
    if name.endswith(".amxd"):
        return unpacked(content).document["patcher"]
    import json

    return json.loads(content)["patcher"]


def boxes(name: str) -> list[dict[str, Any]]:
    return [box["box"] for box in document(name)["boxes"]]


@pytest.mark.parametrize(("path", "content"), files().items(), ids=lambda value: getattr(value, "name", ""))
def test_what_is_made_is_what_lies_there(path: Path, content: bytes):
    assert path.read_bytes() == content, "run `python -m max_patches`"


@pytest.mark.parametrize(("name", "kind"), DEVICES.items())
def test_a_device_is_read_back_with_its_header_and_project(name: str, kind: str):
    content = (FOLDER / name).read_bytes()
    device = unpacked(content)

    assert content[:12] == b"ampf\x04\0\0\0" + kind.encode()
    assert content[12:24] == b"meta\x04\0\0\0\0\0\0\0"
    assert content[24:28] == b"ptch"
    assert int.from_bytes(content[28:32], "little") == len(content) - 32
    assert content[-2:] == b"\n\0"
    assert (device.kind, device.meta) == (kind, 0)
    assert device.document["patcher"]["project"]["amxdtype"] == kind_as_number(kind)
    assert packed(kind, device.document) == content


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (b"ampf", "cut off"),
        (b"ampf\x04\0\0\0mmmm", "those of a device"),
        (b"ampf\xff\0\0\0mmmm", "says 255 bytes"),
        (b"ampf\x04\0\0\0mmmmmeta\x04\0\0\0\0\0\0\0ptch\x04\0\0\0mx@c", "frozen"),
        (b"ampf\x04\0\0\0mmmmmeta\x04\0\0\0\0\0\0\0ptch\x02\0\0\0{\0", "no JSON"),
    ],
)
def test_what_is_no_device_is_refused_in_one_line(broken: bytes, why: str):
    with pytest.raises(BadDevice, match=why):
        unpacked(broken)


@pytest.mark.parametrize("name", NAMES)
def test_every_box_is_known_and_has_the_inlets_and_outlets_of_its_kind(name: str):
    for box in boxes(name):
        is_ui = box["maxclass"] in BY_ITSELF
        assert is_ui or box["maxclass"] == "newobj", box
        shape = BY_ITSELF[box["maxclass"]] if is_ui else shape_of(box["text"])
        assert (box["numinlets"], box["numoutlets"]) == (shape.n_inlets, len(shape.outlets)), box
        assert tuple(box.get("outlettype", ())) == shape.outlets
    assert len({box["id"] for box in boxes(name)}) == len(boxes(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_cord_leads_from_an_outlet_to_an_inlet(name: str):
    by_id = {box["id"]: box for box in boxes(name)}
    for line in document(name)["lines"]:
        (source, outlet), (target, inlet) = line["patchline"]["source"], line["patchline"]["destination"]
        assert 0 <= outlet < by_id[source]["numoutlets"]
        assert 0 <= inlet < by_id[target]["numinlets"]


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_whole_and_named_once(name: str):
    parameters = [
        box for box in boxes(name) if box["maxclass"] in ("live.dial", "live.menu", "live.numbox", "live.text")
    ]
    facts = [box["saved_attribute_attributes"]["valueof"] for box in parameters]
    for box, told in zip(parameters, facts):
        assert box["parameter_enable"] == 1
        assert box["varname"]
        assert told["parameter_info"].endswith(".") or ";" in told["parameter_info"]
        assert told["parameter_type"] in (0, 1, 2)
        if told["parameter_type"] == 1:
            assert told["parameter_mmax"] - told["parameter_mmin"] <= 255, "Live's own whole numbers end there"
        if told["parameter_type"] == 2:
            assert len(told["parameter_enum"]) == told["parameter_mmax"] + 1
        assert told["parameter_mmin"] <= told["parameter_initial"][0] <= told["parameter_mmax"]
        assert told.get("parameter_invisible", 0) in (0, 1, 2)
        if box["maxclass"] == "live.text" and not box["mode"]:
            assert told["parameter_invisible"] == 2, "a button must not fill Live's undo history"
    for key in ("parameter_longname",):
        assert len({told[key] for told in facts}) == len(facts)
    assert len({box["varname"] for box in parameters}) == len(parameters)
    listed = {k: v for k, v in document(name)["parameters"].items() if k.startswith("obj-")}
    assert {box["id"]: told["parameter_longname"] for box, told in zip(parameters, facts)} == {
        key: values[0] for key, values in listed.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_banks_of_push_name_parameters_that_live_may_move(name: str):
    facts = [box["saved_attribute_attributes"]["valueof"] for box in boxes(name) if box.get("parameter_enable")]
    automated = {told["parameter_longname"] for told in facts if not told.get("parameter_invisible", 0)}
    banked: list[str] = []
    for n, bank in document(name)["parameters"]["parameterbanks"].items():
        assert bank["index"] == int(n)
        assert len(bank["parameters"]) == 8
        banked += [entry for entry in bank["parameters"] if entry != "-"]

    assert set(banked) == automated
    assert len(banked) == len(set(banked))


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_seen_lies_apart_in_whole_pixels_within_the_devices_height(name: str):
    seen = [box for box in boxes(name) if box.get("presentation")]
    rects = [box["presentation_rect"] for box in seen]
    width = document(name)["openrect"][2]
    for left, top, wide, high in rects:
        assert all(side == int(side) for side in (left, top, wide, high))
        assert left >= 0
        assert left + wide <= width
        assert top >= 0
        assert top + high <= HEIGHT
    for (l1, t1, w1, h1), (l2, t2, w2, h2) in combinations(rects, 2):
        assert l1 + w1 <= l2 or l2 + w2 <= l1 or t1 + h1 <= t2 or t2 + h2 <= t1
    assert document(name)["openrect"][3] == HEIGHT


def said(name: str) -> dict[str, list[list[str]]]:
    """Return the addresses that a patch says, with the values that stand behind them."""
    found: dict[str, list[list[str]]] = {}
    for box in boxes(name):
        words = box.get("text", "").removeprefix("prepend ").split()
        if words and words[0].startswith("/nf/"):
            found.setdefault(words[0], []).append(words[1:])
    return found


def heard(name: str) -> set[str]:
    routes = [box["text"].split()[1:] for box in boxes(name) if box.get("text", "").startswith("route /nf/")]
    return {address for route in routes for address in route}


@pytest.mark.parametrize("name", NAMES)
def test_every_address_in_a_patch_is_in_the_table_with_values_that_it_takes(name: str):
    for address, calls in said(name).items():
        row = INCOMING[address]
        for values in calls:
            assert len(values) <= len(row.arguments)
            for argument, value in zip(row.arguments, values):
                if "$" not in value:
                    argument.take(value if argument.kind == "s" else float(value))
    assert heard(name) <= {*OUTGOING, *INCOMING}


def test_every_address_of_the_table_is_in_a_patch():
    assert {address for name in NAMES for address in said(name)} == set(INCOMING)
    told = {path for path, row in OUTGOING.items() if path not in INCOMING}
    assert told - {address for name in NAMES for address in heard(name)} == set()
    assert told - heard("NeuralFunk.amxd") - heard("SwapPad.amxd") >= HEARD_ONLY_IN_MAX


@pytest.mark.parametrize("name", NAMES)
def test_names_are_a_devices_own_and_nothing_waits_for_audio(name: str):
    texts = [box.get("text", "") for box in boxes(name) if box["maxclass"] == "newobj"]
    for text in texts:
        word, *rest = text.split()
        assert word not in ("delay", "pipe", "print", "node.script", "js")
        if word in ("s", "r", "buffer~", "play~"):
            assert rest[0].startswith("---")
    assert sum(text.startswith("udpreceive ") for text in texts) == 1


def test_a_midi_effect_passes_its_notes_on():
    by_id = {box["id"]: box.get("text", "") for box in boxes("NeuralFunk.amxd")}
    cords = [
        (by_id[line["patchline"]["source"][0]], by_id[line["patchline"]["destination"][0]])
        for line in document("NeuralFunk.amxd")["lines"]
    ]

    assert ("midiin", "midiout") in cords
    assert re.match("live.thisdevice", next(text for text in by_id.values() if "thisdevice" in text))
