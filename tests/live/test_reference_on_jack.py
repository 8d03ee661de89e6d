"""A desk's send on a JACK port of its own: the PA's music is no hit, the crowd beside it is."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.live.in_hand import in_hand
from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import RATE, sound_of, write_kit

pytestmark = pytest.mark.live
SECONDS = 12
CLAPS = (6.23, 7.73, 9.48, 10.73)
HEARD_SECONDS = 40.0
LATE_FRAMES = RATE // 50


def evening(kit: Path) -> tuple[np.ndarray, np.ndarray]:
    """What the microphone hears and what the desk sends: kicks and hats, and a crowd that claps between them."""
    kick, hat, clap = (sound_of(kit, role)[:, 0] for role in ("kick", "hat_closed", "clap"))
    desk = np.zeros(SECONDS * RATE, np.float32)
    for half in range(2, 2 * SECONDS - 2):
        for sound, gain, at in ((kick, 0.5, half / 2), (hat, 0.4, half / 2 + 0.25)):
            place = desk[round(at * RATE) :][: len(sound)]
            place += gain * sound[: len(place)]
    heard = np.random.default_rng(2).normal(0.0, 10 ** (-66 / 20), len(desk)).astype(np.float32)
    heard[LATE_FRAMES:] += 0.3 * desk[:-LATE_FRAMES]
    for at in CLAPS:
        heard[round(at * RATE) :][: len(clap)] += 0.3 * clap[: len(heard) - round(at * RATE)]
    return heard, desk


@pytest.mark.parametrize("with_send", [True, False])
def test_with_a_desks_send_only_the_crowd_is_heard_and_without_its_signal_that_is_told(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path, with_send: bool
):
    programs("oscsend", "oscdump")
    kit = write_kit(tmp_path / "kit")
    heard, desk = evening(kit)
    with in_hand(jack_server, peer, tmp_path, "--kit", str(kit), "--reference", "2") as (instrument, shell):
        shell.say("/nf/room/listen", "i", 1)
        time.sleep(0.5)  # it is opened by another process
        begin = peer.play_sound(heard, desk if with_send else None)
        peer.wait_until(begin + len(heard))
        deadline = time.monotonic() + HEARD_SECONDS
        wanted = len(CLAPS) if with_send else 3 * len(CLAPS)
        while len(clean := shell.heard_so_far('/nf/heard isfs .* ""$')) < wanted and time.monotonic() < deadline:
            time.sleep(0.05)
        status = instrument.stop()

    assert status == 0
    silent = "the reference on 2 is silent, but the room is not" in instrument.err.text
    if with_send:
        assert len(clean) == len(CLAPS)
        assert not silent
        assert "steady beat" not in instrument.err.text
    else:
        assert len(clean) >= 3 * len(CLAPS)
        assert silent
        assert "steady beat" in instrument.err.text


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--reference", "3-4"), "JACK's system has 2 inputs; --reference 3 needs more"),
        (("--reference", "1-2"), "--reference 1-2: channel 1 is the microphone's (--in 1)"),
        (("--reference", "2-1"), "--reference 2-1: not a channel"),
        (("--reference", "desk"), "--reference desk: not a channel"),
    ],
)
def test_a_reference_that_is_not_there_is_told_in_one_line(
    jack_server: JackServer, tmp_path: Path, options: tuple[str, ...], why: str
):
    instrument = Instrument(jack_server.environment, tmp_path, *options)
    assert instrument.wait() == 1
    assert why in instrument.err.text
    assert "Traceback" not in instrument.err.text


def test_the_settings_file_names_the_reference_and_the_command_line_takes_it_back(
    jack_server: JackServer, tmp_path: Path
):
    (tmp_path / "neuralfunk.toml").write_text('reference = "3-4"\n')
    refused = Instrument(jack_server.environment, tmp_path)
    assert refused.wait() == 1
    assert "--reference 3 needs more" in refused.err.text
    plays = Instrument(jack_server.environment, tmp_path, "--reference", "none")
    plays.wait_until_ready()
    assert plays.stop() == 0
