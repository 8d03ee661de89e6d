"""The mind dies while the instrument is played: the pads go on, and swaps come back."""

import time

import numpy as np
import pytest

from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, ROUNDING, layered

pytestmark = pytest.mark.live
BACK_SECONDS = 10.0
GAP_FRAMES = RATE // 4


def test_pads_go_on_and_swaps_return_when_the_mind_is_killed(playing: Playing):
    shell, peer, number = playing.shell, playing.peer, PAD_NUMBERS["clap"]
    beats = range(0, round(BACK_SECONDS * RATE), GAP_FRAMES)
    said = len(playing.instrument.err)
    playing.wait_for_silence()

    first = peer.strike(*((beat, NOTES["kick"]) for beat in beats))
    peer.wait_until(first + GAP_FRAMES)
    killed_at = time.monotonic()
    playing.instrument.mind.kill()
    shell.say("/nf/pad/swap", "is", number, "library")
    shell.hear(f'/nf/pad/state isif {number} "pending"')
    clap = peer.strike((0, NOTES["clap"]))
    landed_at, landed = shell.hear_at(f"/nf/pad/sound iissf {number} ")
    heard = playing.heard_from(first, beats.stop)
    new_clap = playing.strike_alone("clap", RATE)

    assert '"library"' in landed
    assert landed_at - killed_at < BACK_SECONDS
    assert "killed by signal 9" in playing.instrument.err.wait_for("the mind has stopped", 1.0, said)[1]
    playing.instrument.err.wait_for("the mind is ready", 1.0, said)
    kicks = ((beat, playing.curated("kick")) for beat in beats)
    wanted = layered(beats.stop, *kicks, (clap - first, new_clap))
    np.testing.assert_allclose(heard, wanted, rtol=0, atol=ROUNDING)
