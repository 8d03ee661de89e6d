"""A set that goes on after a death: every kit of it comes back as it was left."""

from pathlib import Path

import numpy as np
import pytest

from performer import jobs, running_kit
from performer.audio import layout
from performer.offline import Move
from performer.stage import Stage
from performer.stage.bringing_back import put
from tests.audio.engines import constant
from tests.stage.boards import Played, played_set, small_kit
from tests.stage.keepers import Kept, kept


def test_in_a_set_the_kit_that_was_on_comes_back_as_it_was_left_and_the_set_goes_on(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None, None))
    play.ask("/nf/kit/next")
    play.hear_anchors()
    play.swap(1, 3.0)
    play.ask("/nf/pad/pan", 1, 0.5)
    keeping.keeper.stop()

    other = played_set(
        None, None, None, begin=lambda stage: put(stage, running_kit.read(tmp_path, running_kit.NOW), print)
    )

    assert other.stage.board.kit_number == 2
    assert other.sounds(1) == 1.5
    other.ask("/nf/kit/next")
    assert other.sounds(1) == 100.0
    other.ask("/nf/kit/previous")
    assert other.sounds(1) == 1.5
    other.ask("/nf/kit/previous")
    assert other.sounds(1) == 1.0


def in_the_set_again(folder: Path, n_kits: int = 3) -> Played:
    """Return another stage that plays the same set and goes on with what is kept."""
    tempos = [None] * n_kits
    return played_set(*tempos, begin=lambda stage: put(stage, running_kit.read(folder, running_kit.NOW), print))


def change_three_kits(play: Played, keeping: Kept) -> None:
    """Change something on each kit of a set of three, and end on the first."""
    play.swap(1, 2.0, "first's")
    play.ask("/nf/pad/gain", 2, -6.0)
    play.ask("/nf/distance", 0.5)
    keeping.look()
    play.ask("/nf/kit/next")
    play.hear_anchors()
    play.swap(1, 3.0, "second's")
    play.ask("/nf/pad/lock", 2, 1)
    play.ask("/nf/pad/tune", 2, 3.0)
    play.ask("/nf/distance", 0.25)
    play.ask("/nf/kit/next")  # before anybody has looked
    play.hear_anchors()
    play.ask("/nf/pad/pan", 2, -1.0)
    keeping.look()
    play.ask("/nf/kit/go", 1)
    keeping.look()


def test_every_kit_of_a_set_comes_back_as_it_was_left(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None, None))
    change_three_kits(play, keeping)
    keeping.keeper.stop()

    other = in_the_set_again(tmp_path)

    board = other.stage.board
    assert (board.kit_number, other.sounds(1), other.sounds(2)) == (1, 2.0, pytest.approx(0.5012, abs=1e-3))
    assert board.controls.distance == 0.5
    other.ask("/nf/kit/next")
    assert other.sounds(1) == 3.0
    assert (board.pads[2].locked, board.pads[2].tune_semitones) == (True, 3.0)
    assert board.controls.distance == 0.25
    other.ask("/nf/pad/undo", 1)
    assert other.sounds(1) == 10.0
    other.ask("/nf/kit/next")
    assert other.sounds(1) == 100.0
    assert board.pads[2].pan == -1.0


def test_a_set_that_dies_again_and_again_forgets_nothing(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None, None))
    change_three_kits(play, keeping)
    keeping.keeper.stop()
    for _ in range(3):
        other = in_the_set_again(tmp_path)
        again_kept = Kept(other, tmp_path)
        again_kept.look()
        again_kept.keeper.stop()

    other = in_the_set_again(tmp_path)
    other.ask("/nf/kit/next")
    assert other.sounds(1) == 3.0
    assert other.stage.board.pads[2].locked
    assert len(list((tmp_path / "left").iterdir())) == 2  # what no index refers to is cleared away


def test_an_anchor_that_was_kept_on_a_kit_that_was_left_is_its_anchor_again(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.swap(1, 2.0, "better")
    play.ask("/nf/pad/keep", 1)
    play.swap(1, 3.0, "another")
    play.ask("/nf/kit/next")
    keeping.keeper.stop()

    other = in_the_set_again(tmp_path, n_kits=2)
    other.ask("/nf/kit/previous")
    assert other.sounds(1) == 3.0
    other.ask("/nf/pad/home", 1)
    assert other.sounds(1) == 2.0
    assert not any(isinstance(job, jobs.Anchor) and job.pad == 1 for job in other.open_jobs)  # it has been heard


def test_the_other_kits_of_a_set_come_back_beside_a_kit_that_is_of_none(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.swap(1, 2.0)
    play.stage.install(small_kit(), {(n, 0, 0): play.engine.sounds.write(constant(7.0)) for n in (1, 2)})
    play.render(8)
    keeping.keeper.stop()

    other = in_the_set_again(tmp_path, n_kits=2)
    assert other.sounds(1) == 7.0
    other.ask("/nf/kit/go", 1)
    assert other.sounds(1) == 2.0


def test_what_the_room_gave_to_a_kit_that_was_left_never_reaches_the_disk(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.ask("/nf/pad/swap", 1, "room")
    play.find(4.0, "a shout")
    play.hit(1)
    play.ask("/nf/kit/next")
    keeping.keeper.stop()

    assert not any((np.fromfile(path, np.float32) == 4.0).any() for path in tmp_path.rglob("*.f32"))
    (left,) = (tmp_path / "left").iterdir()
    assert '"a shout"' not in left.read_text()
    other = in_the_set_again(tmp_path, n_kits=2)
    other.ask("/nf/kit/go", 1)
    assert other.sounds(1) == 1.0


def test_a_swap_that_lands_as_its_kit_is_left_is_kept(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.ask("/nf/pad/swap", 1, "")
    play.find(3.0)
    play.engine.push(layout.PAD_ON, 0, x=1.0)
    play.stage.request(Move(0, "/nf/kit/next", "kit_next", ()))  # the engine has the hit, and has not told of it
    keeping.look()
    play.render(16)
    keeping.look()
    keeping.keeper.stop()

    other = in_the_set_again(tmp_path, n_kits=2)
    other.ask("/nf/kit/previous")
    assert other.sounds(1) == 3.0


def test_a_set_that_finds_no_memory_for_all_of_it_goes_on_with_what_there_is_and_says_so(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.swap(1, 2.0)
    play.ask("/nf/kit/next")
    keeping.keeper.stop()
    said: list[str] = []

    def full(stage: Stage) -> None:
        stage.board.engine.sounds.reserve(stage.board.engine.sounds.free_floats)
        put(stage, running_kit.read(tmp_path, running_kit.NOW), said.append)

    other = played_set(None, None, begin=full)
    assert said == ["kit 1: no memory for all that its pads held; give more with --arena-mb"]
    assert other.sounds(1) == 10.0
    other.ask("/nf/kit/previous")
    assert other.sounds(1) == 1.0
