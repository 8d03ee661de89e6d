from dataclasses import replace

import pytest

from performer.cli.status_parts import METER_CELLS, fallen, fitting, meter, parts_of
from performer.stage.meters import Figures
from performer.stage.status import Status

CALM = Figures(3, 0.04, 0.09, 0, 0, 0, 0, 5.33, 2.67, -20.0, -20.0)
STATUS = Status(CALM, "built-in", 120.0, "idle", device=True)
LEVELS = (-20.0, -20.0)


def line(status: Status, n_cells: int = 200) -> str:
    """Return the line as it stands on a terminal of so many cells."""
    parts = parts_of(status, LEVELS, plain=True)
    return "  ".join(part.text for part in fitting(parts, [len(part.text) for part in parts], n_cells))


def test_everything_has_its_place_where_there_is_room():
    assert line(STATUS) == "######----  5.3 ms  voices 3  load 4/9%  lost 0  late 0  built-in  120 bpm  mind idle"


def test_on_a_narrow_terminal_the_least_needed_gives_way():
    assert line(STATUS, 79) == "######----  5.3 ms  voices 3  load 4/9%  lost 0  late 0  built-in  120 bpm"
    assert line(STATUS, 39) == "######----  5.3 ms  load 4/9%  built-in"


def test_what_went_wrong_stays_on_a_narrow_terminal():
    troubled = replace(STATUS, figures=replace(CALM, lost_blocks=12, cut_voices=3), recording="mix")

    assert line(troubled, 39) == "######----  * rec mix  lost 12  cut 3"


@pytest.mark.parametrize("n_cells", range(1, 120))
def test_the_line_is_never_wider_than_the_terminal_but_for_its_meter(n_cells: int):
    assert len(line(STATUS, n_cells)) <= max(n_cells, METER_CELLS)


def test_counts_are_calm_while_nothing_happens_and_loud_when_something_does():
    styles = {part.text: part.style for part in parts_of(STATUS, LEVELS, plain=True)}
    lost = {
        part.text: part.style
        for part in parts_of(replace(STATUS, figures=replace(CALM, lost_blocks=1)), LEVELS, plain=True)
    }

    assert styles["lost 0"] == "dim"
    assert lost["lost 1"] == "bold red"


def test_a_device_that_has_gone_is_told_in_the_place_of_the_latency():
    assert "no device" in line(replace(STATUS, device=False))
    assert "ms" not in line(replace(STATUS, device=False))


def test_a_latency_without_the_devices_part_is_told_as_the_least():
    assert ">2.7 ms" in line(replace(STATUS, figures=replace(CALM, latency_ms=2.67, device_ms=0.0)))


def test_no_tempo_is_shown_where_no_clock_runs():
    assert "bpm" not in line(replace(STATUS, bpm=None))


def test_a_kits_name_cannot_break_the_line():
    shown = line(replace(STATUS, kit="two\nlines \x1b[2J of a name that goes on"))

    assert "two lines  [2J of a" in shown
    assert shown.isprintable()


def test_the_meter_shows_both_channels_in_one_row():
    assert meter((-25.0, -50.0), plain=False) == "▀▀▀▀▀·····"
    assert meter((-25.0, -10.0), plain=False) == "█████▄▄▄··"
    assert meter((6.0, 6.0), plain=False) == "██████████"
    assert meter((-120.0, -25.0), plain=True) == "#####-----"


def test_the_meter_rises_at_once_and_falls_slowly():
    assert fallen(-20.0, -6.0) == -6.0
    assert fallen(-6.0, -120.0) == -9.0
