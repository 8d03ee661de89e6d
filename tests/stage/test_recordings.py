"""Takes as the stage begins and ends them. At 1000 frames a second, in blocks of 8; written by the real process."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import soundfile

from performer.audio import layout
from performer.audio.moment import clock_at_mark, pads_at_mark, voices_at_mark
from tests.audio.engines import constant, give, hit, render, reported, small_engine
from tests.stage.boards import Lines, Played, played, played_set

WRITTEN_SECONDS = 20.0
TOLD = ("/nf/record", "/nf/pad/hit")


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Played]:
    made = played()
    made.stage.recordings.keep_in(tmp_path, lambda: {"seed": 0})
    yield made
    made.stage.recordings.close()


def test_the_light_of_the_status_line_says_what_is_recorded(play: Played):
    begin(play, "room", "mix")
    assert play.stage.recordings.running == ("mix", "room")

    end(play, "mix")
    assert play.stage.recordings.running == ()


def begin(play: Played, *whats: str) -> None:
    """Begin a take; the block in which it is asked for is its first."""
    for what in whats:
        play.ask("/nf/record", 1, what)


def end(play: Played, *whats: str) -> None:
    """End a take, and let its files be finished."""
    for what in whats:
        play.ask("/nf/record", 0, what)
    play.stage.recordings.close()


def read(path: Path) -> list[float]:
    """Return the first channel of a file."""
    return soundfile.read(path, dtype="float32", always_2d=True)[0][:, 0].tolist()


def log_of(folder: Path) -> list[dict[str, Any]]:
    """Return the lines of the only set log in a folder."""
    (path,) = folder.glob("*.nfset.jsonl")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_mark_is_told_on_its_frame_keeps_what_rings_there_and_changes_nothing():
    engine = small_engine()
    give(engine, 0, constant(1.0, 20), constant(2.0, 4))
    hit(engine, 0, 0)
    engine.push(layout.MARK, frame=8)
    hit(engine, 0, 10)
    hit(engine, 0, 20)

    assert render(engine, 30)[[0, 8, 10, 20], 0].tolist() == [1, 1, 3, 1]
    assert (8, 0) in reported(engine, layout.LANDED)
    assert clock_at_mark(engine) == 8
    assert [voice.values["position"] for voice in voices_at_mark(engine)] == [8]
    assert [values["n_strikes"] for _, values in pads_at_mark(engine)] == [1]


def test_a_take_is_told_begins_with_the_block_it_was_asked_in_and_is_heard_to_its_last_frame(
    play: Played, tmp_path: Path
):
    begin(play, "mix")  # frames 8 to 15
    play.engine.push(layout.PAD_ON, 0, x=1.0, frame=18)
    play.render(8)
    play.ask("/nf/record", reads=True)  # frames 24 to 31
    play.ask("/nf/record", 0, "mix")  # before frame 32
    play.stage.recordings.close()

    assert play.said("/nf/record") == [(1, "mix"), (1, "mix"), (0, "pads"), (0, "room"), (0, "mix")]
    (mix,) = tmp_path.glob("*.wav")
    assert read(mix) == [*[0] * 10, *[1] * 14]
    header, *lines = log_of(tmp_path)
    assert header["recording_frame"] == 8
    assert [(line["frame"], line["address"]) for line in lines if line.get("address") in TOLD] == [
        (8, "/nf/record"),
        (18, "/nf/pad/hit"),
        (32, "/nf/record"),
    ]


def test_what_is_asked_for_before_it_begins_is_one_take_and_later_another(play: Played, tmp_path: Path):
    play.stage.recordings.keep_in(tmp_path, dict)
    for what in ("mix", "pads"):
        play.stage.recordings.request(Asked(1, what), layout.NOW)
    play.render(8)
    begin(play, "room")
    play.hit(2)
    end(play, "mix", "pads", "room")

    names = sorted(path.name for path in tmp_path.glob("*.wav"))
    assert len({name.removesuffix(".wav").split("-pad-")[0].removesuffix("-room") for name in names}) == 2
    assert [name.rpartition("-")[2] for name in names if "-pad-" in name] == ["02.wav"]
    assert len(list(tmp_path.glob("*.nfset.jsonl"))) == 2


def test_takes_that_overlap_have_a_log_each_from_their_own_first_frame_to_their_own_last(
    play: Played, tmp_path: Path
):
    begin(play, "mix")  # frames 8 to 15
    play.hit(1)  # frame 16
    begin(play, "room")  # from frame 24 on
    play.hit(2)  # frame 32
    play.ask("/nf/record", 0, "mix")  # before frame 40
    play.hit(1)  # frame 48
    play.ask("/nf/record", 0, "room")  # before frame 56
    play.hit(2)
    play.stage.recordings.close()

    logs = [
        [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for path in sorted(tmp_path.glob("*.nfset.jsonl"), key=lambda path: len(path.name))
    ]
    assert [lines[0]["recording_frame"] for lines in logs] == [8, 24]
    hits = [[line["frame"] for line in lines if line.get("address") == "/nf/pad/hit"] for lines in logs]
    assert hits == [[16, 32], [32, 48]]
    assert [len(lines[1]["voices"]) for lines in logs] == [0, 1]


def test_a_take_has_its_own_log_beside_that_of_the_whole_set(play: Played, tmp_path: Path):
    logged: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(logged)
    play.hit(1)
    begin(play, "mix")
    play.hit(2)
    end(play, "mix")
    play.hit(1)

    assert [args for address, args in logged if address == "/nf/pad/hit"] == [(1, 1.0), (2, 1.0), (1, 1.0)]
    assert [line["args"] for line in log_of(tmp_path) if line.get("address") == "/nf/pad/hit"] == [[2, 1.0]]


class Asked:
    """A request for a recording."""

    address, verb, client, reads = "/nf/record", "record", None, False

    def __init__(self, on: int, what: str) -> None:
        self.args = (on, what)


def test_a_takes_log_opens_with_the_sounds_that_may_come_back_and_what_was_set(play: Played, tmp_path: Path):
    play.swap(1, name="first")
    play.swap(1, name="second")
    play.ask("/nf/pad/undo", 1)
    play.ask("/nf/pad/gain", 2, -6.0)
    begin(play, "mix")
    end(play, "mix")
    frame = log_of(tmp_path)[0]["recording_frame"]
    opening = [line for line in log_of(tmp_path)[1:] if line.get("address") != "/nf/record" or line["args"][0]]

    assert {line["frame"] for line in opening} == {frame}
    sounds = {line["name"]: line["set"] for line in opening if line["way"] == "sound"}
    assert sorted(sounds) == ["first", "second"]
    (state,) = [line for line in opening if line["way"] == "state"]
    pads = {values["pad"]: values for values in state["pads"]}
    assert pads[1]["set"] == sounds["first"]
    assert pads[2]["gain"] == pytest.approx(0.5, abs=0.002)
    assert [(voice["set"], voice["pad"]) for voice in state["voices"]] == [
        (sounds["first"], 0),
        (sounds["second"], 0),
    ]


def test_a_take_waits_for_a_kit_that_is_on_its_way(tmp_path: Path):
    play = played_set(None, None)
    play.stage.recordings.keep_in(tmp_path, dict)
    play.stage.kits.put_on(play.stage.sets.kits[1], frame=40)
    begin(play, "mix")
    for _ in range(6):
        play.render(8)
    end(play, "mix")

    header = log_of(tmp_path)[0]
    assert header["recording_frame"] >= 40
    assert header["kit_number"] == 2


def test_a_take_that_is_called_off_before_it_begins_leaves_nothing(play: Played, tmp_path: Path):
    for on in (1, 0):
        play.stage.recordings.request(Asked(on, "pads"), layout.NOW)
    play.render(16)
    play.stage.recordings.close()

    assert list(tmp_path.iterdir()) == []
    assert play.engine.figure("stems") == 0


def test_without_a_folder_it_is_refused_in_one_line():
    play = played()
    play.ask("/nf/record", 1, "mix")

    assert play.said("/nf/error") == [("/nf/record", "nothing is recorded here: bounce writes its own file")]


def test_takes_end_as_flac_where_the_player_wants_it(play: Played, tmp_path: Path):
    play.stage.recordings.keep_in(tmp_path, dict, flac=True)
    begin(play, "mix", "room")
    play.engine.push(layout.PAD_ON, 0, x=0.5)
    play.render(16)
    end(play, "mix", "room")

    (room,) = tmp_path.glob("*-room.flac")  # silence, of which 24 bits keep every one
    assert not any(read(room))
    assert list(tmp_path.glob("*.wav")) == []
    (mix,) = (path for path in tmp_path.glob("*.flac") if "-room" not in path.name)
    assert read(mix) == [*[0] * 16, *[0.25] * 16]


def test_what_a_recording_process_that_is_killed_has_written_can_be_read(play: Played, tmp_path: Path):
    play.stage.recordings.keep_in(tmp_path, dict, flac=True)
    play.engine.push(layout.PAD_ON, 0, x=0.5, frame=20)
    begin(play, "mix")  # from frame 8 on
    deadline = time.monotonic() + WRITTEN_SECONDS
    n_there = 0
    while n_there < 16 and time.monotonic() < deadline:  # it is made readable once a second
        play.render(1)
        time.sleep(0.02)
        n_there = next((soundfile.info(path).frames for path in tmp_path.glob("*.wav")), 0)
    children = psutil.Process().children()  # of other tests, too
    alive = (each for each in children if each.status() != psutil.STATUS_ZOMBIE)
    (process,) = (each for each in alive if "performer.recording.process" in each.cmdline())
    process.kill()
    process.wait()

    (mix,) = tmp_path.glob("*.wav")
    assert read(mix)[:16] == [*[0] * 12, *[0.25] * 4]
    assert list(tmp_path.glob("*.flac")) == []


def test_a_change_of_rate_ends_the_take_and_says_so(play: Played, tmp_path: Path):
    begin(play, "mix", "pads")
    play.stage.recordings.end_all("the sample rate has changed")
    play.render(8)

    assert play.said("/nf/record")[-2:] == [(0, "mix"), (0, "pads")]
    deadline = time.monotonic() + WRITTEN_SECONDS
    while not list(tmp_path.glob("*.wav")) and time.monotonic() < deadline:
        time.sleep(0.01)
    play.stage.recordings.close()
    (mix,) = tmp_path.glob("*.wav")
    assert len(read(mix)) == 16
    assert not np.any(read(mix))
