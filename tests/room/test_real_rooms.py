"""The listener on rooms: the one that comes with the instrument, and real recordings with real hits in them."""

import tomllib
from itertools import islice
from pathlib import Path

import numpy as np

import performer
from bench.room_listening import SAMPLE_RATE, score
from bench.room_scenes import scenes
from performer.room.listener import Listener
from performer.sound.files import read

ROOM = Path(performer.__file__).parent / "assets" / "room"


def test_every_hit_of_the_built_in_room_is_found_and_nothing_else():
    with (ROOM / "room.toml").open("rb") as file:
        events = [event["seconds"] for event in tomllib.load(file)["event"]]
    room = read(ROOM / "room.flac")

    cuts = Listener(room.sample_rate, 0.5).feed(room.mono())

    late_ms = [1000 * (cut.onset_frame / room.sample_rate - at) for cut, at in zip(cuts, events, strict=True)]
    assert max(np.abs(late_ms)) <= 25  # a shout begins softly
    assert np.median(np.abs(late_ms)) <= 1.0


def test_hits_planted_in_real_rooms_are_found(data: Path):
    listened = list(islice(scenes(data, SAMPLE_RATE, seed=7), 8))
    onsets = [[cut.onset_frame for cut in Listener(SAMPLE_RATE, 0.5).feed(scene.audio)] for scene in listened]

    heard = score(listened, onsets)

    assert all(heard.recall(level_db) >= 90 for level_db in heard.found)
    assert heard.median_error_ms() <= 2.0
    assert heard.false_a_minute() <= 20
