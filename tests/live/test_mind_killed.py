"""The mind dies while the instrument is played: the pads go on, swaps come back, and the room is not forgotten."""

import time

import numpy as np
import pytest

from performer.jobs import ROOM_IDS
from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, ROUNDING, layered

pytestmark = pytest.mark.live
BACK_SECONDS = 10.0
GAP_FRAMES = RATE // 4
SWAP_SECONDS = 20.0
TONES_HZ = (400.0, 1100.0, 3000.0)
HALF_A_TONE = 1.06  # two hits of a room's sound are never quite the same


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


def struck_tones() -> np.ndarray:
    """Return a quiet room in which three things of different pitch are struck, a second apart, (n_frames,)."""
    chance = np.random.default_rng(1)
    room = chance.normal(0.0, 10 ** (-70 / 20), (len(TONES_HZ) + 2) * RATE).astype(np.float32)
    at = np.arange(RATE // 2) / RATE
    for n, hz in enumerate(TONES_HZ, 1):
        room[n * RATE : n * RATE + len(at)] += 0.3 * np.exp(-at / 0.06) * np.sin(2 * np.pi * hz * at)
    return room


def pitch_of(frames: np.ndarray) -> float:
    """Return the strongest frequency."""
    strengths = np.abs(np.fft.rfft(frames[: RATE // 4, 0] * np.hanning(RATE // 4)))
    return float(np.argmax(strengths)) * 4.0


def test_hits_of_the_room_outlive_the_mind_and_are_forgotten_when_they_are_cleared(playing: Playing):
    shell, peer, number = playing.shell, playing.peer, PAD_NUMBERS["clap"]
    room = struck_tones()
    shell.say("/nf/room/listen", "i", 1)
    peer.wait_until(peer.play_sound(room) + len(room))
    shell.hear("/nf/heard isfs ")
    told = {int(line.split()[2]): line for line in shell.heard_so_far("/nf/heard isfs ")}
    assert len(told) == len(TONES_HZ)

    said = len(playing.instrument.err)
    killed = playing.instrument.mind
    killed.kill()
    playing.instrument.err.wait_for(f"the mind has the room's hits again: {len(told)}", SWAP_SECONDS, said)
    assert playing.instrument.mind.pid != killed.pid
    pitches = []
    for hit in sorted(told):
        shell.say("/nf/pad/put", "ii", number, ROOM_IDS + hit)
        shell.hear(f'/nf/pad/state isif {number} "pending"', SWAP_SECONDS)
        pitches.append(pitch_of(playing.strike_alone("clap", RATE)))
        assert f"{ROOM_IDS + hit}" in shell.heard_so_far(f"/nf/pad/sound iissf {number} ")[-1]

    for heard_hz, wanted_hz in zip(pitches, TONES_HZ, strict=True):
        assert wanted_hz / HALF_A_TONE < heard_hz < wanted_hz * HALF_A_TONE

    peer.wait_until(peer.play_sound(room) + len(room))  # whoever listens now counts on
    numbers = [int(line.split()[2]) for line in shell.heard_so_far("/nf/heard isfs ")]
    assert min(numbers) > max(told)

    shell.say("/nf/room/clear")
    shell.say("/nf/pad/put", "ii", number, ROOM_IDS + max(told))
    shell.hear(f'/nf/pad/refused is {number} "hit {max(told)} is not kept any more', SWAP_SECONDS)
    playing.instrument.mind.kill()
    playing.instrument.err.wait_for("the mind is ready", SWAP_SECONDS, len(playing.instrument.err))
    shell.say("/nf/pad/put", "ii", number, ROOM_IDS + max(told))
    shell.hear(f'/nf/pad/refused is {number} "hit {max(told)} is not kept any more', SWAP_SECONDS)
