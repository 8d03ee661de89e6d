"""The rows of pad to sound: what is wanted of whom, and what is said of a program that is not there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bench import pad_latency
from bench.meter import Figures
from bench.pad_latency import ENTRANTS, NATIVE, PORTAUDIO, Entrant, told, wanted
from tests.live.jack_server import JackServer


@contextmanager
def never(_server: JackServer, _folder: Path) -> Iterator[str]:
    raise AssertionError("a program that is not installed was started")
    yield ""


def test_a_program_that_is_not_installed_is_a_row_that_says_so(
    programs: Callable[..., None], monkeypatch: pytest.MonkeyPatch
):
    programs("jackd")
    monkeypatch.setattr(pad_latency, "ENTRANTS", (Entrant("drum machine", never, "no-such-drum-machine"),))

    (row,) = pad_latency.rows(quick=True)

    assert row.name == "128 frames: drum machine"
    assert row.value is None
    assert row.beside == "not installed: no-such-drum-machine"


def test_all_but_the_median_is_told_in_one_line():
    found = Figures(n_hits=500, n_missed=2, median=128.0, p99=133.0, spread=37.57, slowness=1.04)

    assert told(found) == "p99 133, spread 37.6, 2 of 500 missed, clock ×1.0"


def test_native_is_wanted_constant_and_portaudio_as_good_as_the_best_other():
    by_name = {entrant.name: entrant for entrant in ENTRANTS}

    assert wanted(by_name[NATIVE], 64, []) == "64, spread 0, none missed"
    assert wanted(by_name[PORTAUDIO], 64, [18.0, 3.5]) == (
        "spread at most 3.5, the best of those whose hits lose their frames"
    )
    assert wanted(by_name["fluidsynth"], 64, []) == ""


def test_whoever_is_compared_with_all_others_is_measured_after_them():
    assert all(entrant.name.startswith(PORTAUDIO) for entrant in ENTRANTS[-2:])
