"""The running kit: kept after every change, whole or not at all, and put back as it was."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

from performer import jobs, running_kit
from performer.audio.engine import Engine, MemoryPlan
from performer.offline import Listener
from performer.running_kit import NotKept
from performer.stage import Stage
from performer.stage.bringing_back import put
from tests.stage.boards import RATE, Played, played
from tests.stage.keepers import kept

SECONDS = 10.0


def again(folder: Path, which: str = running_kit.NOW, rate: int = RATE, listen: bool = False) -> Played:
    """Return another stage that goes on with what is kept."""
    engine = Engine(rate, MemoryPlan(1 << 14, 1 << 20), fade_frames=2)
    listener = Listener(lambda: engine.clock)
    waiting: list[jobs.Job] = []
    stage = Stage(engine, waiting.append, listener, lambda text: None, lambda kit: (0,) * 128)
    put(stage, running_kit.read(folder, which), print, listen)
    made = Played(engine, stage, listener, waiting)
    made.render(8)
    return made


def test_a_kit_comes_back_with_its_swaps_and_settings(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.swap(1, 2.0, "other snare")
    play.ask("/nf/pad/gain", 1, -6.0)
    play.ask("/nf/pad/tune", 2, 3.0)
    play.ask("/nf/pad/pan", 2, -0.5)
    play.ask("/nf/pad/decay", 2, 0.25)
    play.ask("/nf/pad/lock", 2, 1)
    play.ask("/nf/distance", 0.5)
    keeping.keeper.stop()

    other = again(tmp_path)

    first, second = other.stage.board.pads[1], other.stage.board.pads[2]
    assert other.sounds(1) == pytest.approx(2.0 * 0.5012, abs=1e-3)
    assert (first.current.facts.name, first.state) == ("other snare", "swapped")
    assert (second.tune_semitones, second.pan, second.decay_seconds, second.locked) == (3.0, -0.5, 0.25, True)
    assert other.stage.board.controls.distance == 0.5


def test_a_swap_that_came_back_can_be_undone_and_knows_what_was_heard_and_banned(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.swap(1, 3.0, "ugly")
    play.ask("/nf/pad/ban", 1)
    play.swap(1, 2.0, "fine")
    keeping.keeper.stop()

    other = again(tmp_path)

    assert other.stage.board.pads[1].banned == {"print of ugly"}
    assert other.stage.board.pads[1].heard == ["print of ugly", "print of fine"]
    assert other.sounds(1) == 2.0
    other.ask("/nf/pad/undo", 1)
    assert other.sounds(1) == 1.0


@pytest.mark.parametrize("source", ["room", "blend"])
def test_what_the_room_gave_never_reaches_the_disk(tmp_path: Path, source: str):
    play, keeping = kept(tmp_path)
    play.ask("/nf/pad/swap", 1, source)
    play.find(4.0, "a shout")
    play.hit(1)
    assert play.sounds(1) == pytest.approx(4.0, rel=0.2)  # varied a little from hit to hit
    play.ask("/nf/pad/keep", 1)
    keeping.look()
    keeping.keeper.stop()

    found = [np.fromfile(path, np.float32) for path in tmp_path.rglob("*.f32")]
    assert found
    assert not any((frames == 4.0).any() for frames in found)
    assert "a shout" not in (tmp_path / "now.json").read_text()
    assert again(tmp_path).sounds(1) == 1.0
    assert "pad 1: the curated sound" in running_kit.read(tmp_path, "now").describe()


def test_a_sound_that_was_kept_is_the_anchor_again(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.swap(1, 2.0, "better")
    play.ask("/nf/pad/keep", 1)
    play.swap(1, 3.0, "another")
    keeping.keeper.stop()

    other = again(tmp_path)

    assert other.sounds(1) == 3.0
    other.ask("/nf/pad/home", 1)
    assert other.sounds(1) == 2.0
    assert other.stage.board.pads[1].anchor.facts.name == "better"


def test_every_change_is_written_and_no_change_is_not(tmp_path: Path):
    play, keeping = kept(tmp_path)
    index = tmp_path / "now.json"
    until(index.exists)
    keeping.look()
    assert json.loads(index.read_text())["changed"] is False

    play.ask("/nf/pad/gain", 1, -3.0)
    keeping.look()

    until(lambda: json.loads(index.read_text())["changed"] is True)
    before = index.stat().st_mtime_ns
    for _ in range(3):
        play.hit(1)
        keeping.look()
    keeping.keeper.stop()
    assert index.stat().st_mtime_ns == before


def test_sounds_that_are_on_no_pad_any_more_are_cleared_away_and_let_go_of(tmp_path: Path):
    play, keeping = kept(tmp_path, played(n_pads=1))
    until((tmp_path / "now.json").exists)
    free = []
    for n in range(80):
        play.swap(1, 2.0 + n, f"sound {n}")
        keeping.look()
        until(lambda n=n: f"sound {n}" in (tmp_path / "now.json").read_text())
        play.render(64)
        play.stage.board.sweep()
        free.append(play.engine.sounds.free_floats)
    keeping.keeper.stop()

    assert len(list(tmp_path.rglob("*.f32"))) == 2  # the pad's own, and the one on it now
    assert free[-1] >= free[40]


def test_a_disk_that_takes_nothing_is_told_once_and_playing_goes_on(tmp_path: Path):
    folder = tmp_path / "running"
    folder.write_text("a file where the folder should be")
    play, keeping = kept(folder)
    for n in range(3):
        play.swap(1, 2.0 + n)
        keeping.look()
        time.sleep(0)
    keeping.keeper.stop()

    assert len(keeping.said) == 1
    assert "cannot be kept" in keeping.said[0]
    assert play.sounds(1) == 4.0


def test_a_kit_comes_back_at_another_rate(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.swap(1, 2.0)
    keeping.keeper.stop()

    other = again(tmp_path, rate=2 * RATE)

    placed = other.stage.board.pads[1].current
    slot = int(other.engine.parts.set_slots[placed.set, 0, 0])
    assert other.engine.sounds.frames_of(slot).shape == (100, 1)


def test_the_microphone_stays_closed_unless_the_same_set_goes_on(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.ask("/nf/room/listen", 1)
    keeping.keeper.stop()

    assert again(tmp_path).stage.board.controls.listen is False
    assert again(tmp_path, listen=True).stage.board.controls.listen is True


def test_the_last_three_kits_that_were_changed_are_kept_and_unchanged_ones_are_not(tmp_path: Path):
    for n in range(5):
        running_kit.begin_session(tmp_path)
        play, keeping = kept(tmp_path)
        play.swap(1, 2.0 + n, f"sound {n}")
        keeping.keeper.stop()
        running_kit.begin_session(tmp_path)
        kept(tmp_path)[1].keeper.stop()  # started, and nothing changed

    assert [again(tmp_path, which).sounds(1) for which in running_kit.LAST] == [6.0, 5.0, 4.0]
    assert "1 swapped pad; `play --kit last` brings it back" in running_kit.offer(tmp_path)


def test_there_is_nothing_to_offer_before_anything_was_changed(tmp_path: Path):
    kept(tmp_path)[1].keeper.stop()
    running_kit.begin_session(tmp_path)

    assert running_kit.offer(tmp_path) == ""
    with pytest.raises(NotKept, match="no kit is kept as 'last'"):
        running_kit.read(tmp_path, "last")


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "now.json").write_text("{"),
        lambda folder: (folder / "now.json").write_text('{"version": 1}'),
        lambda folder: next(folder.rglob("*.f32")).write_bytes(b"\0" * 5),
        lambda folder: next(folder.rglob("*.f32")).unlink(),
    ],
)
def test_a_damaged_kit_is_one_line(tmp_path: Path, damage):
    kept(tmp_path)[1].keeper.stop()
    damage(tmp_path)

    with pytest.raises(NotKept) as told:
        running_kit.read(tmp_path, "now")
    assert "\n" not in str(told.value)
    assert str(tmp_path) in str(told.value)


def test_a_kit_of_a_newer_version_is_refused_in_one_line(tmp_path: Path):
    kept(tmp_path)[1].keeper.stop()
    index = json.loads((tmp_path / "now.json").read_text())
    (tmp_path / "now.json").write_text(json.dumps({**index, "version": 99}))

    with pytest.raises(NotKept, match="version 99"):
        running_kit.read(tmp_path, "now")


def until(done) -> None:
    """Return when it is so; the keeper's thread does it in its own time."""
    deadline = time.monotonic() + SECONDS
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.005)
