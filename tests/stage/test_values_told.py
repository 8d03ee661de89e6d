"""What one client sets, all are told: two that show the same control agree."""

import pytest

from tests.stage.boards import played


@pytest.mark.parametrize(
    ("address", "values"),
    [
        ("/nf/distance", (0.25,)),
        ("/nf/source", ("room",)),
        ("/nf/room/listen", (1,)),
        ("/nf/pressure", ("choke",)),
        ("/nf/pad/gain", (1, -6.0)),
        ("/nf/pad/decay", (2, 0.5)),
    ],
)
def test_a_value_that_is_set_is_told_to_all(address: str, values: tuple[object, ...]):
    play = played()
    play.ask(address, *values)  # type: ignore[arg-type]

    assert play.said(address) == [values]


@pytest.mark.parametrize(("address", "pad"), [("/nf/morph", ()), ("/nf/pad/morph", (1,))])
def test_a_morph_is_told_when_it_is_set_and_one_along_a_line_on_its_way(address: str, pad: tuple[int, ...]):
    play = played()
    play.ask(address, *pad, 0.5)
    assert play.said(address) == [(*pad, 0.5)]
    play.ask(address, *pad, 1.0, 8.0)

    assert (*pad, 1.0) not in play.said(address)
