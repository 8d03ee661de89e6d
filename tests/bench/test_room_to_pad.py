"""How long a hit takes to a pad, read out of a set log."""

import json
from pathlib import Path

from bench.room_to_pad import LONG_FRAMES, from_ends, from_onsets, landings
from performer.jobs import ATTACK_IDS, ROOM_IDS

END = 1000 + LONG_FRAMES + 1


def sound(pad: int, number: int, first: int, stop: int) -> dict:
    return {"frame": 0, "way": "sound", "pad": pad, "id": number, "room_first": first, "room_stop": stop}


def lands(frame: int, pad: int, number: int) -> dict:
    return {"frame": frame, "way": "out", "address": "/nf/pad/sound", "args": [pad, number, "", "room", 0.0]}


def test_a_long_hit_counts_from_its_onset_as_it_first_lands_and_each_hit_from_its_end(tmp_path: Path):
    long, short, late = 1, 2, 3
    lines = [
        {"version": 2},
        sound(1, ATTACK_IDS + long, 1000, 1100),
        lands(1150, 1, ATTACK_IDS + long),
        sound(1, ROOM_IDS + long, 1000, END),
        lands(END + 40, 1, ROOM_IDS + long),
        lands(END + 90, 1, ROOM_IDS + long),  # as an undo was undone
        sound(2, ROOM_IDS + short, 50000, 50200),
        lands(50230, 2, ROOM_IDS + short),
        sound(2, ROOM_IDS + late, 90000, 90000 + LONG_FRAMES + 1),  # of which nobody was told before its end
        lands(90000 + LONG_FRAMES + 21, 2, ROOM_IDS + late),
    ]
    log = tmp_path / "set.nfset.jsonl"
    log.write_text("".join(json.dumps(line) + "\n" for line in lines))
    landed = landings(log)

    assert from_ends(landed) == [40, 30, 20]
    assert from_onsets(landed) == [150, LONG_FRAMES + 21]
