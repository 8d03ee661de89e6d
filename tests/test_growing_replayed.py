"""A hit that is played while it sounds in the room, in a bounce with the real mind: replayed to the byte."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import mido
import numpy as np
import pytest

from performer import bounce, jobs
from performer.audio_format import Frames
from performer.sound import files
from performer.sound.sound import Sound
from tests.bounced_kit import write_kit
from tests.room.made_voice import noise

RATE = 44_100
FILES = {42: ("hat_closed", "hat-closed-1-1.flac"), 46: ("hat_open", "hat-open-1-1.flac")}
ONSET = 3.0  # seconds of the room
# the mind's answers take 0.1 s of the offline clock each: the hit is told at 3.2 s, at the earliest
MOVES = """\
3.25 /nf/room/take 2
3.25 /nf/pad/swap 1 room
4.9 /nf/pad/undo 2
5.3 /nf/pad/redo 2
"""


@dataclass
class Bounced:
    """What was bounced, and from what."""

    what: bounce.Performance
    frames: Frames

    @property
    def log(self) -> Path:
        """The set log."""
        assert self.what.log is not None
        return self.what.log

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The lines of the log after its header."""
        return [json.loads(line) for line in self.log.read_text().splitlines()[1:]]

    def landed(self, pad: int) -> list[tuple[float, int]]:
        """Return the second and the number of every sound that landed on a pad."""
        lines = [line for line in self.lines if line.get("address") == "/nf/pad/sound" and line["args"][0] == pad]
        return [(line["frame"] / RATE, line["args"][1]) for line in lines]


def write_midi(path: Path) -> None:
    """Write seven seconds in which the pads are struck by turns, every twentieth of a second."""
    track = mido.MidiTrack()
    for n in range(140):
        track.append(mido.Message("note_on", note=sorted(FILES)[n % 2], velocity=100, time=48 * (n > 0)))
    mido.MidiFile(ticks_per_beat=480, tracks=[track]).save(path)  # 120 beats a minute


@pytest.fixture(scope="module")
def bounced(tmp_path_factory: pytest.TempPathFactory) -> Bounced:
    folder = tmp_path_factory.mktemp("growing")
    (folder / "set.moves").write_text(MOVES)
    write_midi(folder / "set.mid")
    room = (0.0005 * np.random.default_rng(9).standard_normal(8 * RATE)).astype(np.float32)
    room[round(ONSET * RATE) :][: 2 * RATE] += noise(RATE, 2.0, 0.2)
    files.write(folder / "room.wav", Sound(room[:, None], RATE))
    what = bounce.Performance(
        kit=write_kit(folder / "kit", FILES),
        midi=folder / "set.mid",
        moves=folder / "set.moves",
        room=folder / "room.wav",
        home=folder / "home",
        library=(),
        kit_folder=folder / "kits",
        log=folder / "set.nfset.jsonl",
        seed=0,
        n_seconds=8.0,
    )
    return Bounced(what, bounce.perform(what, lambda text: None).frames)


def test_the_attack_is_on_its_pads_before_the_hit_has_ended_and_the_whole_after(bounced: Bounced):
    (end,) = [line["frame"] / RATE for line in bounced.lines if line.get("address") == "/nf/room/grown"]
    attack, whole = jobs.ATTACK_IDS + 1, jobs.ROOM_IDS + 1

    assert end > ONSET + 0.9
    (told, first), (grown, second), *history = bounced.landed(2)
    assert (first, second) == (attack, whole)
    assert told < ONSET + 0.4 < end < grown < end + 0.3
    assert [number for _, number in history] == [jobs.KIT_SOUND, whole]  # undone, and done again
    assert [number for _, number in bounced.landed(1)] == [attack, whole]


def test_the_log_played_again_gives_the_same_bytes(bounced: Bounced):
    what = bounced.what
    frames, rate = bounce.replay(bounced.log, what.room, what.home, (), what.kit_folder, print)

    assert rate == RATE
    assert frames.tobytes() == bounced.frames.tobytes()


def test_any_block_size_gives_the_same_bytes(bounced: Bounced):
    again = bounce.perform(replace(bounced.what, log=None, block_frames=61), lambda text: None)

    assert again.frames.tobytes() == bounced.frames.tobytes()
