"""Neighbours by rank and hits of the room by number, bounced with the real mind: replayed to the byte."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mido
import pytest

from performer import bounce, jobs
from performer.audio_format import Frames
from tests.bounced_kit import ASSETS, write_kit

RATE = 44_100
FILES = {38: ("snare", "snare-3-1.flac"), 39: ("clap", "clap-1-1.flac")}
MOVES = """\
0.1 /nf/moment pedal
0.2 /nf/pad/near 1 3
1.0 /nf/pad/near 1 1
1.8 /nf/pad/near 1 3
2.6 /nf/pad/near 1 500
5.0 /nf/room/give 2 2
6.0 /nf/room/give 2 1
6.5 /nf/room/give 2 256
"""


@dataclass
class Bounced:
    """What was bounced, and from what."""

    what: bounce.Performance
    frames: Frames
    log: Path

    def lines(self) -> list[tuple[str, list[Any]]]:
        """Return address and arguments of the log's lines that have them, in their order."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines()[1:]]
        return [(line["address"], line["args"]) for line in lines if "address" in line]

    def args(self, address: str) -> list[list[Any]]:
        """Return the arguments of the log's lines under an address."""
        return [args for said, args in self.lines() if said == address]

    def landed(self, pad: int) -> list[int]:
        """Return the numbers of the sounds that landed on a pad."""
        return [args[1] for args in self.args("/nf/pad/sound") if args[0] == pad]


@pytest.fixture(scope="module")
def bounced(tmp_path_factory: pytest.TempPathFactory) -> Bounced:
    folder = tmp_path_factory.mktemp("choosing")
    shutil.copytree(ASSETS / "library" / "snare", folder / "library" / "snare")
    (folder / "set.moves").write_text(MOVES)
    track = mido.MidiTrack()
    for n in range(70):
        track.append(mido.Message("note_on", note=sorted(FILES)[n % 2], velocity=100, time=96 * (n > 0)))
    mido.MidiFile(ticks_per_beat=480, tracks=[track]).save(folder / "set.mid")  # ten hits a second
    what = bounce.Performance(
        kit=write_kit(folder / "kit", FILES),
        midi=folder / "set.mid",
        moves=folder / "set.moves",
        room=ASSETS / "room" / "room.flac",
        home=folder / "home",
        library=(folder / "library",),
        kit_folder=folder / "kits",
        log=folder / "set.nfset.jsonl",
        seed=0,
        n_seconds=8.0,
    )
    assert what.log is not None
    return Bounced(what, bounce.perform(what, lambda text: None).frames, what.log)


def test_a_rank_is_the_same_neighbour_each_time_with_the_next_hit_whatever_the_moment(bounced: Bounced):
    third, first, again = bounced.landed(1)

    assert third == again != first
    (reason,) = [reason for pad, reason in bounced.args("/nf/pad/refused") if pad == 1]
    assert reason.endswith("neighbours, and no number 500")


def test_hits_are_given_by_their_number_from_the_last(bounced: Bounced):
    heard: list[int] = []
    wanted: list[int] = []
    for address, args in bounced.lines():
        if address == "/nf/heard":
            heard.append(args[0])
        elif address == "/nf/room/give":
            wanted.append(heard[-args[1]])

    assert len(heard) >= 3
    assert [jobs.hit_of(number) for number in bounced.landed(2)] == wanted
    assert len({*wanted}) == len(wanted) == 2  # the 256th last was not written down: there was none


def test_the_log_played_again_gives_the_same_bytes(bounced: Bounced):
    what = bounced.what
    frames, rate = bounce.replay(bounced.log, what.room, what.home, what.library, what.kit_folder, pytest.fail)

    assert rate == RATE
    assert frames.tobytes() == bounced.frames.tobytes()
