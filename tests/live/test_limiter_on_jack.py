"""The limiter as players have it, on JACK: what is not too loud comes a millisecond later, to the last bit."""

import numpy as np

from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, RATE, sound_of, write_kit

LOOK_AHEAD_FRAMES = RATE // 1000


def test_a_hit_below_the_ceiling_is_its_file_to_the_last_bit_a_millisecond_later(jack_server: JackServer, tmp_path):
    kit = write_kit(tmp_path / "kit")
    snare = sound_of(kit, "snare")
    peer = JackPeer(jack_server)
    instrument = Instrument(jack_server.environment, tmp_path, "--kit", str(kit), limiter=True)
    try:
        instrument.wait_until_ready()
        peer.connect()
        at = peer.strike((0, NOTES["snare"]))
        heard = peer.recording(at + peer.block_frames + LOOK_AHEAD_FRAMES, len(snare))
        before = peer.recording(at + peer.block_frames, LOOK_AHEAD_FRAMES)
    finally:
        instrument.stop()
        peer.stop()

    assert np.abs(snare).max() < 0.85
    assert not before.any()
    np.testing.assert_array_equal(heard, snare)
