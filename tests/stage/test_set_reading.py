"""A stage that goes on after a death sounds first; the rest of its set is read while it is played."""

import queue
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from performer import running_kit
from performer.errors import BadSetlist
from performer.kit import setlist
from performer.kit.ready import one_of_set, ready_set
from performer.kit.setlist import Setlist
from performer.play_options import PlayOptions, set_of
from performer.sound import files
from performer.sound.sound import Sound
from performer.stage.bringing_back import put
from performer.stage.keeping import Keeper, Origin
from performer.stage.set_reading import RestOfSet
from tests.stage.boards import LENGTH, RATE, Played, played_setlist
from tests.stage.keepers import kept

SECONDS = 10.0
KIT = """
version = 1
name = "{name}"
[[pad]]
pad = 1
note = 36
name = "one"
role = "snare"
[[pad.layer]]
velocity = [0.0, 1.0]
sounds = [{{ file = "one.wav" }}]
"""


def written(folder: Path, order: tuple[str, ...] = ("a", "b", "c")) -> Setlist:
    """Write kits with one pad each, that sounds as 0.1, 0.2, 0.3, and a set of them."""
    for value, name in enumerate("abc", 1):
        (folder / name).mkdir()
        files.write(folder / name / "one.wav", Sound(np.full((LENGTH, 1), value / 10, np.float32), RATE))
        (folder / name / "kit.toml").write_text(KIT.format(name=name))
    lines = "".join(f'[[kit]]\nfile = "{name}"\n' for name in order)
    (folder / "setlist.toml").write_text(f"version = 1\n{lines}")
    return setlist.load(folder / "setlist.toml")


class GoneOn:
    """A stage that goes on with what is kept in a folder, and begins with one kit of the set."""

    def __init__(self, found: Setlist, folder: Path) -> None:
        self._asked: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.told: list[str] = []
        self.kept = running_kit.read(folder, running_kit.NOW)

        def begin(stage: object) -> None:
            self._rest = RestOfSet(found, stage, put(stage, self.kept, print), self._asked.put, self.told.append)

        self.play = played_setlist(found, one_of_set(found, self.kept.number, RATE), begin)

    def read(self, n_kits: int) -> None:
        """Read the rest, so many files, and let the stage take them."""
        self._rest.start()
        for _ in range(n_kits):
            self._asked.get(timeout=SECONDS)()
        self.play.hear_anchors()


def left_on_the_second(found: Setlist, folder: Path) -> Played:
    """Change something on the first kit of a set, and go on to the second."""
    play, keeping = kept(folder, played_setlist(found, list(ready_set(found, RATE, 1 << 18))))
    play.ask("/nf/pad/gain", 1, -6.0)
    play.ask("/nf/kit/next")
    play.hear_anchors()
    keeping.look()
    keeping.keeper.stop()
    return play


def test_the_kit_that_was_on_sounds_before_any_other_is_read_and_a_kit_that_is_not_there_yet_says_so(
    tmp_path: Path,
):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")

    again = GoneOn(found, tmp_path / "running").play

    assert (again.stage.board.kit_number, again.sounds(1)) == (2, pytest.approx(0.2))
    again.ask("/nf/kit/next")
    again.ask("/nf/kit/go", 1)
    assert again.said("/nf/error") == [
        ("/nf/kit/next", "c is still being read; ask again in a moment"),
        ("/nf/kit/go", "a is still being read; ask again in a moment"),
    ]
    assert again.sounds(1) == pytest.approx(0.2)
    again.ask("/nf/state")
    again.whole_state()
    assert again.said("/nf/kit/offer")[-3:] == [(1, 3, "a"), (2, 3, "b"), (3, 3, "c")]


def test_when_the_rest_has_been_read_every_kit_is_there_as_it_was_left(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    gone_on = GoneOn(found, tmp_path / "running")
    gone_on.read(2)
    again = gone_on.play

    again.ask("/nf/kit/next")
    assert again.sounds(1) == pytest.approx(0.3)
    again.ask("/nf/kit/go", 1)
    assert again.sounds(1) == pytest.approx(0.1 * 10 ** (-6 / 20))
    assert again.stage.board.pads[1].gain_db == -6.0
    assert again.said("/nf/error") == []


def test_a_kit_that_comes_twice_in_the_set_is_read_once_and_there_at_both_places(tmp_path: Path):
    found = written(tmp_path, ("a", "b", "c", "a"))
    left_on_the_second(found, tmp_path / "running")
    gone_on = GoneOn(found, tmp_path / "running")
    gone_on.read(2)

    kits = gone_on.play.stage.sets.kits
    assert [kit.lacks for kit in kits] == [""] * 4
    assert kits[0].own_sounds == kits[3].own_sounds


def test_a_kit_whose_file_is_broken_by_now_is_told_and_left_out_and_the_others_are_there(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    gone_on = GoneOn(found, tmp_path / "running")
    (tmp_path / "c" / "one.wav").unlink()
    gone_on.read(2)
    again = gone_on.play

    assert len(gone_on.told) == 1
    assert "one.wav" in gone_on.told[0]
    assert gone_on.told[0].endswith("; this kit is left out of the set")
    again.ask("/nf/kit/next")
    ((address, text),) = again.said("/nf/error")
    assert address == "/nf/kit/next"
    assert text.startswith("c cannot be put on: ")
    again.ask("/nf/kit/previous")
    assert again.sounds(1) == pytest.approx(0.1 * 10 ** (-6 / 20))


def test_a_kit_file_that_cannot_be_read_any_more_keeps_no_stage_from_going_on(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    (tmp_path / "c" / "kit.toml").write_text("[[pad]\n")
    gone_on = GoneOn(found, tmp_path / "running")

    assert (gone_on.play.stage.board.kit_number, gone_on.play.sounds(1)) == (2, pytest.approx(0.2))
    gone_on.read(2)
    assert len(gone_on.told) == 1
    assert "kit.toml, line 1" in gone_on.told[0]
    gone_on.play.ask("/nf/kit/previous")
    assert gone_on.play.sounds(1) == pytest.approx(0.1 * 10 ** (-6 / 20))


@pytest.mark.parametrize("lost", ["kit.toml", "one.wav"])
def test_the_kit_that_was_on_sounds_from_what_was_kept_if_its_own_file_is_gone(tmp_path: Path, lost: str):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    (tmp_path / "b" / lost).unlink()
    gone_on = GoneOn(found, tmp_path / "running")

    assert gone_on.play.sounds(1) == pytest.approx(0.2)
    gone_on.read(3)
    assert len(gone_on.told) == 1
    gone_on.play.ask("/nf/kit/go", 3)
    assert gone_on.play.sounds(1) == pytest.approx(0.3)


def test_a_set_whose_own_file_is_gone_is_left_out_by_a_stage_that_goes_on_and_refused_at_a_first_start(
    tmp_path: Path,
):
    left_on_the_second(written(tmp_path), tmp_path / "running")
    kept_kit, told = running_kit.read(tmp_path / "running", running_kit.NOW), list[str]()
    gone = tmp_path / "gone.toml"

    assert set_of(PlayOptions(tmp_path, setlist=gone, kept=kept_kit, after_death=True), told.append) is None
    assert told == [f"{gone}: the setlist cannot be read: No such file or directory; going on without the set"]
    with pytest.raises(BadSetlist):
        set_of(PlayOptions(tmp_path, setlist=gone), told.append)


def test_a_kit_read_for_a_rate_that_the_device_has_left_is_read_again(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    gone_on = GoneOn(found, tmp_path / "running")
    gone_on._rest.start()
    engine = gone_on.play.engine
    fills = [gone_on._asked.get(timeout=SECONDS) for _ in range(2)]
    engine.sample_rate = 2 * RATE
    for fill in fills:
        fill()
    for _ in fills:
        gone_on._asked.get(timeout=SECONDS)()

    kits = gone_on.play.stage.sets.kits
    lengths = [int(engine.parts.slots[kits[place].own_sounds[1][1]]["n_frames"]) for place in (0, 2)]
    assert lengths == [2 * LENGTH, 2 * LENGTH]


def test_a_stage_that_dies_again_before_the_rest_was_read_forgets_nothing(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    for _ in range(2):
        gone_on = GoneOn(found, tmp_path / "running")
        origin = Origin(gone_on.kept.kit_file, "session 2")
        keeper = Keeper(gone_on.play.stage, tmp_path / "running", print, origin, gone_on.kept.left)
        keeper.start()
        gone_on.play.ask("/nf/distance", 0.5)
        keeper.stop()

    gone_on = GoneOn(found, tmp_path / "running")
    gone_on.read(2)
    gone_on.play.ask("/nf/kit/previous")
    assert gone_on.play.sounds(1) == pytest.approx(0.1 * 10 ** (-6 / 20))


def test_the_set_goes_on_behind_the_kit_that_was_on_also_where_that_plays_from_what_was_kept(tmp_path: Path):
    found = written(tmp_path)
    left_on_the_second(found, tmp_path / "running")
    (tmp_path / "b" / "one.wav").unlink()
    gone_on = GoneOn(found, tmp_path / "running")
    gone_on.read(3)
    gone_on.play.ask("/nf/kit/next")

    assert gone_on.play.said("/nf/error") == []
    assert gone_on.play.sounds(1) == pytest.approx(0.3)


@pytest.mark.parametrize("clock_runs", [True, False])
def test_a_stage_that_goes_on_has_its_tempo_and_its_clock_and_one_that_begins_with_a_kept_kit_has_not(
    tmp_path: Path, clock_runs: bool
):
    the_set = written(tmp_path)
    play, keeping = kept(tmp_path, played_setlist(the_set, list(ready_set(the_set, RATE, 1 << 18))))
    play.ask("/nf/tempo", 172.0)
    if not clock_runs:
        play.ask("/nf/transport", 0, 0.0, 172.0, 4.0)
    keeping.look()
    keeping.keeper.stop()
    found = running_kit.read(tmp_path, running_kit.NOW)

    for goes_on, bpm in ((True, 172.0), (False, 120.0)):
        stage = played_setlist(
            the_set,
            one_of_set(the_set, 1, RATE),
            lambda stage, on=goes_on: put(stage, found, print, resumed=on) and None,
        ).stage
        tempo = stage.board.tempo
        assert tempo.bpm == bpm
        assert (tempo.at(stage.board.engine.clock) is not None) == (clock_runs and goes_on)
