"""The limiter as players have it, on JACK: what is not too loud comes a millisecond later, to the last bit."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.live.in_hand import in_hand
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, RATE, sound_of, write_kit

LOOK_AHEAD_FRAMES = RATE // 1000


def test_a_hit_below_the_ceiling_is_its_file_to_the_last_bit_a_millisecond_later(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    kit = write_kit(tmp_path / "kit")
    snare = sound_of(kit, "snare")
    with in_hand(jack_server, peer, tmp_path, "--kit", str(kit), limiter=True):
        at = peer.strike((0, NOTES["snare"]))
        heard = peer.recording(at + peer.block_frames + LOOK_AHEAD_FRAMES, len(snare))
        before = peer.recording(at + peer.block_frames, LOOK_AHEAD_FRAMES)

    assert np.abs(snare).max() < 0.85
    assert not before.any()
    np.testing.assert_array_equal(heard, snare)
