"""Tonight's kit saved and loaded while it is played, and the set's log played again to what was recorded."""

import json
import os
import subprocess
import sys

import numpy as np
import soundfile

from tests.live.conftest import Playing
from tests.live.instrument import ROOT
from tests.live.made_kit import NOTES, PAD_NUMBERS

SNARE = PAD_NUMBERS["snare"]
BOUNCE_SECONDS = 120.0


def _swap_and_strike(playing: Playing) -> None:
    playing.shell.say("/nf/pad/swap", "is", SNARE, "library")
    playing.shell.hear(f'/nf/pad/state isif {SNARE} "pending"')
    playing.peer.strike((0, NOTES["snare"]))
    playing.shell.hear(f"/nf/pad/sound iissf {SNARE} ")


def test_a_kit_is_saved_while_it_is_played_and_sounds_the_same_when_it_is_loaded(playing: Playing):
    _swap_and_strike(playing)
    swapped = playing.strike_alone("snare", 4800)
    assert np.abs(swapped).max() > 0.01

    playing.shell.say("/nf/kit/save", "s", "tonight")
    assert playing.shell.hear('/nf/kit/save s "tonight"')
    playing.shell.say("/nf/kit/save", "s", "tonight")
    assert "there is a kit of this name" in playing.shell.hear('/nf/error ss "/nf/kit/save" ')
    playing.shell.say("/nf/kit/home")
    playing.shell.hear("/nf/pad/sound ")
    playing.shell.say("/nf/kit/load", "s", "tonight")
    playing.shell.hear('/nf/kit/load s "tonight"')
    loaded = playing.strike_alone("snare", 4800)

    np.testing.assert_array_equal(loaded, swapped)


def test_a_kit_that_is_not_there_is_one_error_and_nothing_changes(playing: Playing):
    playing.shell.say("/nf/kit/load", "s", "tonite")

    assert "there is no kit 'tonite'" in playing.shell.hear('/nf/error ss "/nf/kit/load" ')
    assert playing.instrument.process.poll() is None


def test_the_log_of_a_live_set_played_again_is_what_was_recorded(playing: Playing):
    playing.wait_for_silence()
    first = playing.peer.strike((0, NOTES["kick"]))
    _swap_and_strike(playing)
    playing.shell.say("/nf/pad/swap", "is", SNARE, "generated")
    playing.shell.say("/nf/pad/undo", "i", SNARE)  # perhaps before it is found, perhaps after
    last = playing.peer.strike((0, NOTES["snare"]), (700, NOTES["kick"]))
    playing.wait_for_silence()
    lines = [json.loads(line) for line in playing.log.read_text().splitlines()]
    hits = [line["frame"] for line in lines[1:] if line.get("address") == "/nf/pad/hit"]
    out = playing.instrument.home / "again.wav"
    environment = {**os.environ, "NEURALFUNK_HOME": str(playing.instrument.home), "PYTHONPATH": ROOT}
    subprocess.run(
        [sys.executable, "-m", "performer", "bounce", "--replay", str(playing.log), "--out", str(out)],
        env=environment,
        check=True,
        timeout=BOUNCE_SECONDS,
    )

    again, _ = soundfile.read(out, dtype="float32", always_2d=True)
    first_in_log = hits[-1] - (last + 700 - first)  # both clocks count the same frames
    assert first_in_log in hits
    n = last + 9600 - first
    np.testing.assert_array_equal(again[first_in_log : first_in_log + n], playing.heard_from(first, n))
