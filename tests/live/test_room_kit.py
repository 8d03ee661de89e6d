"""What is heard in the room becomes the kit: each pad gets the hit that is its own, and a replay is the same."""

import time

import numpy as np
import pytest

from performer.jobs import ROOM_IDS
from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, PADS, RATE, sound_of
from tests.live.test_recording import bounced, end, lines_of, read, record

pytestmark = pytest.mark.live
STRUCK = ("snare", "kick", "hat_closed", "clap")  # in this order, which is not that of the pads
HEARD_SECONDS = 30.0


def struck_in_a_room(playing: Playing) -> np.ndarray:
    """Return a quiet room in which the kit's own sounds are struck, a second apart, (n_frames,)."""
    room = np.random.default_rng(2).normal(0.0, 10 ** (-66 / 20), (len(STRUCK) + 2) * RATE).astype(np.float32)
    for n, role in enumerate(STRUCK, 1):
        sound = sound_of(playing.kit, role)[: RATE // 2, 0]
        room[n * RATE : n * RATE + len(sound)] += 0.5 * sound
    return room


def test_a_kit_swap_from_the_room_gives_each_pad_its_own_hit_and_the_replay_is_the_same(playing: Playing):
    shell, peer = playing.shell, playing.peer
    playing.wait_for_silence()
    record(playing, "mix", "room")
    shell.say("/nf/room/listen", "i", 1)
    room = struck_in_a_room(playing)
    peer.wait_until(peer.play_sound(room) + len(room))
    deadline = time.monotonic() + HEARD_SECONDS
    while len(shell.heard_so_far("/nf/heard ")) < len(STRUCK) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(shell.heard_so_far("/nf/heard ")) == len(STRUCK)

    shell.say("/nf/kit/swap", "s", "room")
    for role in STRUCK:
        shell.hear(f'/nf/pad/state isif {PAD_NUMBERS[role]} "pending"')
    others = [number for number, _, role, _, _ in PADS if role not in STRUCK]
    refused = [shell.hear(f"/nf/pad/refused is {number} ") for number in others]
    last = peer.strike(*((6000 * n, NOTES[role]) for n, role in enumerate(STRUCK)))
    told = [shell.hear(f"/nf/pad/sound iissf {PAD_NUMBERS[role]} ") for role in STRUCK]
    peer.wait_until(last + RATE)
    mix = end(playing, "room", "mix")
    shell.say("/nf/kit/home")

    assert [int(line.split()[3]) - ROOM_IDS for line in told] == [1, 2, 3, 4]
    assert all("the nearest is room" in line or "the nearest, room" in line for line in refused)
    sounds = [line for line in lines_of(mix) if line.get("way") == "sound" and "room_first" in line]
    assert {line["pad"] for line in sounds} == {PAD_NUMBERS[role] for role in STRUCK}
    assert all("times as far as is typical" in line["reason"] for line in sounds)
    frames = read(mix)
    assert np.abs(frames[-RATE:]).max() > 0.01
    again = bounced(playing, mix, "--room", str(mix.with_name(f"{mix.stem}-room.wav")))
    np.testing.assert_array_equal(again[: len(frames)], frames)
