"""The room on stage: its check, the morph's knob, and pads that follow it, by OSC and JACK, as they are heard."""

import time

import numpy as np
import pytest

from performer.jobs import ROOM_IDS
from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, sound_of

pytestmark = pytest.mark.live
FLOOR = 10 ** (-66 / 20)
CHECK_HITS, CHECK_SILENCE_SECONDS = 4, 7.0
SECONDS = 30.0
STAYS_SECONDS = 4.5  # without a clock a pad that has changed stays for four
KICK = PAD_NUMBERS["kick"]


def room_with(*hits: np.ndarray, then_seconds: float = 2.0) -> np.ndarray:
    """Return a quiet room with hits a second apart, and so much of it after them, (n_frames,)."""
    n_frames = len(hits) * RATE + round(then_seconds * RATE)
    room = np.random.default_rng(5).normal(0.0, FLOOR, n_frames).astype(np.float32)
    for n, hit in enumerate(hits, 1):
        room[n * RATE : n * RATE + len(hit)] += 0.5 * hit[: n_frames - n * RATE]
    return room


def of(playing: Playing, role: str) -> np.ndarray:
    """Return the first half second of a curated sound, (n_frames,)."""
    return sound_of(playing.kit, role)[: RATE // 2, 0]


def slower(sound: np.ndarray, times: float) -> np.ndarray:
    """Return the sound as a tape that runs slower gives it."""
    return np.interp(np.arange(0.0, len(sound) - 1.0, 1.0 / times), np.arange(len(sound)), sound).astype(np.float32)


def hear_in_the_room(playing: Playing, *hits: np.ndarray) -> list[int]:
    """Let hits sound in a room whose ear has just opened, and return the numbers they were heard by."""
    playing.shell.say("/nf/room/listen", "i", 0)  # else the room's own noise would be news to it
    playing.shell.say("/nf/room/listen", "i", 1)
    room = room_with(*hits)
    playing.peer.wait_until(playing.peer.play_sound(room) + len(room))
    deadline = time.monotonic() + SECONDS
    while len(heard := playing.shell.heard_so_far("/nf/heard ")) < len(hits) and time.monotonic() < deadline:
        time.sleep(0.05)
    return [int(line.split()[2]) for line in heard]


def test_the_check_asks_for_four_hits_and_silence_and_finds_them_fine(playing: Playing):
    shell, peer = playing.shell, playing.peer
    playing.wait_for_silence()
    shell.say("/nf/room/listen", "i", 1)
    shell.say("/nf/room/check")
    shell.hear('/nf/room/check s ".*make 4 hits')
    room = room_with(*[of(playing, "clap")] * CHECK_HITS, then_seconds=CHECK_SILENCE_SECONDS)
    peer.wait_until(peer.play_sound(room) + len(room))

    shell.hear('/nf/room/check s ".*fine', SECONDS)
    shell.say("/nf/room/listen", "i", 0)


def test_the_knob_goes_from_the_curated_sound_to_the_rooms_hit_and_back_to_the_bit(playing: Playing):
    shell = playing.shell
    playing.wait_for_silence()
    (number,) = hear_in_the_room(playing, slower(of(playing, "kick"), 1.1))
    curated = playing.curated("kick")
    deadline = time.monotonic() + SECONDS
    while True:  # until the steps are prepared, a pad stays where it is and says so
        shell.say("/nf/pad/morph", "if", KICK, 1.0)
        heard = playing.strike_alone("kick", RATE // 4)
        if np.abs(heard - curated[: len(heard)]).max() > 0.01 or time.monotonic() > deadline:
            break
    shell.hear(rf'/nf/pad/sound iissf {KICK} \d+ "room {number} ')
    shell.hear(f'/nf/pad/state isif {KICK} "room" 0 1.0')
    shell.say("/nf/pad/morph", "if", KICK, 0.0)
    back = playing.strike_alone("kick", len(curated))

    assert np.abs(heard - curated[: len(heard)]).max() > 0.01
    np.testing.assert_array_equal(back, curated)


def test_a_pad_follows_the_room_to_a_nearer_hit_and_undo_brings_the_other_back(playing: Playing):
    shell, peer = playing.shell, playing.peer
    playing.wait_for_silence()
    (far,) = hear_in_the_room(playing, slower(of(playing, "kick"), 1.3))
    shell.say("/nf/kit/swap", "s", "room")
    shell.hear(f'/nf/pad/state isif {KICK} "pending"', SECONDS)
    peer.strike((0, NOTES["kick"]))
    shell.hear(f"/nf/pad/sound iissf {KICK} {ROOM_IDS + far} ", SECONDS)
    time.sleep(STAYS_SECONDS)
    playing.wait_for_silence()

    shell.say("/nf/room/follow", "i", 1)
    (near,) = hear_in_the_room(playing, of(playing, "kick"))
    shell.hear(f'/nf/pad/state isif {KICK} "pending"', SECONDS)
    peer.strike((0, NOTES["kick"]))
    shell.hear(f"/nf/pad/sound iissf {KICK} {ROOM_IDS + near} ", SECONDS)
    shell.say("/nf/room/follow", "i", 0)
    shell.say("/nf/pad/undo", "i", KICK)
    peer.strike((0, NOTES["kick"]))
    shell.hear(f"/nf/pad/sound iissf {KICK} {ROOM_IDS + far} ", SECONDS)
