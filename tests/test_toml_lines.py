import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from performer.errors import BadKit
from performer.toml_lines import Place, read_toml

TEXT = """\
# a comment with [brackets] and = signs
version = 1
name = "a \\" quote # no comment"

[[pad]]
note = 36  # the first
'odd key' = 1
sounds = [
  { file = "a.wav" }, # one
  # none here
  { file = "b.wav", n = [
    2] },
]
[[pad.layer]]
velocity = [0.0,
  0.5]
[[pad.layer]]
velocity = [0.5, 1.0]

[[pad]]
text = \"\"\"
[[pad]]
\"\"\"
after = 'x'
a.b.c = 1
[[pad.layer]]
velocity = 2001-01-01T00:00:00Z
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("version",), 2),
        (("name",), 3),
        (("pad", 0), 5),
        (("pad", 0, "note"), 6),
        (("pad", 0, "odd key"), 7),
        (("pad", 0, "sounds"), 8),
        (("pad", 0, "sounds", 0, "file"), 9),
        (("pad", 0, "sounds", 1, "file"), 11),
        (("pad", 0, "sounds", 1, "n", 0), 12),
        (("pad", 0, "layer", 0, "velocity"), 15),
        (("pad", 0, "layer", 0, "velocity", 1), 16),
        (("pad", 0, "layer", 1), 17),
        (("pad", 1), 20),
        (("pad", 1, "text"), 21),
        (("pad", 1, "after"), 24),
        (("pad", 1, "a", "b", "c"), 25),
        (("pad", 1, "layer", 0, "velocity"), 27),
    ],
)
def test_each_value_is_found_on_the_line_where_it_is_written(place: Place, line: int):
    assert read_toml(TEXT, "kit.toml", BadKit).line(*place) == line


def test_a_value_that_is_not_there_is_on_the_line_of_what_would_hold_it():
    toml = read_toml(TEXT, "kit.toml", BadKit)

    assert toml.line("pad", 1, "note") == 20
    assert toml.line("tempo") == 1


def test_line_ends_of_other_systems_count_once():
    assert read_toml("a = 1\r\nb = [\r\n  2,\r\n]\r\n", "kit.toml", BadKit).line("b", 0) == 3


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("a = 1\nb = \n", "kit.toml, line 2: "),
        ("a = 1\n\nb = [1,\n", "kit.toml, line 4: "),
        ("a = 1\na = 2\n", "kit.toml, line 2: "),
    ],
)
def test_a_text_that_is_not_toml_is_refused_with_its_line(text: str, start: str):
    with pytest.raises(BadKit) as error:
        read_toml(text, "kit.toml", BadKit)

    assert str(error.value).startswith(start)
    assert "\n" not in str(error.value)


values = st.recursive(
    st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), values, max_size=4), st.booleans())
def test_every_value_of_any_text_has_a_line(tree: dict[str, Any], multiline: bool):
    text = tomli_w.dumps(tree, multiline_strings=multiline)

    toml = read_toml(text, "kit.toml", BadKit)

    assert toml.values == tomllib.loads(text)
    assert set(places(toml.values)) <= toml.lines.keys()


def places(value: Any, place: Place = ()) -> list[Place]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    inner = [found for key, item in items for found in places(item, (*place, key))]
    return [place, *inner] if place else inner
