"""A device that comes back with another sample rate: what is kept and what is recorded is of the new one."""

import time
from pathlib import Path

import numpy as np
import pytest

from performer import running_kit
from performer.sound import files
from performer.stage import keeping as keeping_module
from performer.stage.rate_move import RateMove
from tests.stage.boards import LENGTH, RATE, Played, played_set
from tests.stage.keepers import Kept, kept

SECONDS = 10.0


class Mind:
    """A mind that has nothing to move."""

    def move_to_rate(self, sample_rate: int) -> None:
        pass


def moved(play: Played, keeping: Kept) -> None:
    """Move a stage to twice its rate, as the instrument does."""
    move = RateMove(play.stage.board, play.stage.swaps, Mind(), 2 * RATE, keeping.keeper.forget_sounds)
    move.prepare()
    move.apply()
    play.render(8)


def lengths(pads: dict[int, running_kit.KeptPad]) -> list[int]:
    return [
        len(sound.frames)
        for pad in pads.values()
        for kept_set in (pad.curated, pad.swap)
        if kept_set is not None
        for layer in kept_set.layers
        for sound in layer.sounds
    ]


def test_a_kit_is_kept_with_its_sounds_as_they_are_at_the_new_rate(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.swap(1, 2.0)
    keeping.look()
    moved(play, keeping)
    keeping.look()
    keeping.keeper.stop()
    found = running_kit.read(tmp_path, running_kit.NOW)

    assert found.sample_rate == 2 * RATE
    assert lengths(found.pads) == [2 * LENGTH] * 3


def test_a_kit_of_the_set_that_was_left_is_kept_anew_too(tmp_path: Path):
    play, keeping = kept(tmp_path, played_set(None, None))
    play.swap(1, 2.0)
    keeping.look()
    play.ask("/nf/kit/next")
    play.hear_anchors()
    keeping.look()
    moved(play, keeping)
    keeping.look()
    keeping.keeper.stop()
    found = running_kit.read(tmp_path, running_kit.NOW)

    assert [left.number for left in found.left] == [1]
    assert lengths(found.left[0].pads) == [2 * LENGTH]


def test_what_is_being_written_is_waited_for_before_its_sounds_are_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    rates: list[int] = []

    def slowly(kept_kit: running_kit.RunningKit, folder: Path) -> None:
        time.sleep(0.3)
        running_kit.write(kept_kit, folder)
        rates.append(play.engine.sample_rate)

    play, keeping = kept(tmp_path)
    keeping.look()
    monkeypatch.setattr(keeping_module, "write", slowly)
    play.swap(1, 2.0)
    keeping.look()
    time.sleep(0.1)  # it is in the middle of it
    moved(play, keeping)
    keeping.look()
    keeping.keeper.stop()

    assert rates == [RATE, 2 * RATE]
    assert lengths(running_kit.read(tmp_path, running_kit.NOW).pads) == [2 * LENGTH] * 3


def test_a_take_that_is_begun_while_the_sounds_are_made_ready_ends_before_they_are_moved(tmp_path: Path):
    play, keeping = kept(tmp_path)
    play.stage.recordings.keep_in(tmp_path / "takes", dict)
    ended: list[int] = []

    def end_takes() -> None:
        ended.append(play.engine.sample_rate)
        play.stage.recordings.end_all("the sample rate has changed")

    move = RateMove(play.stage.board, play.stage.swaps, Mind(), 2 * RATE, end_takes)
    play.ask("/nf/record", 1, "mix")  # while the sounds are being made ready
    play.render(16)
    move.prepare()
    move.apply()
    play.render(800)
    deadline = time.monotonic() + SECONDS
    while not list((tmp_path / "takes").glob("*.wav")) and time.monotonic() < deadline:
        time.sleep(0.01)
    play.stage.recordings.close()
    keeping.keeper.stop()
    (mix,) = (tmp_path / "takes").glob("*.wav")

    assert ended == [RATE]
    assert files.probe(mix).sample_rate == RATE
    assert files.probe(mix).n_frames <= 24
    assert np.all(np.isfinite(files.read(mix).frames))
    assert pytest.approx(0.0) == float(np.abs(files.read(mix).frames).max())
