"""Pad files of an instrument that is played: what is in them is what is heard, also after its mind was killed."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from performer.sound import files
from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, PADS, RATE

pytestmark = pytest.mark.live
WRITTEN_SECONDS = 20.0
ROUNDING = 1e-7  # a 24-bit step, and less


@pytest.fixture
def slots(playing: Playing) -> Iterator[Path]:
    """The folder in which the pads of an instrument are being written."""
    shell = playing.shell
    shell.say("/nf/pad/files", "i", 1)
    folder = shell.hear("/nf/slots s ").split('"')[1]
    for number in PAD_NUMBERS.values():
        shell.hear(f"/nf/pad/file is {number} ", WRITTEN_SECONDS)
    yield Path(folder)
    shell.say("/nf/pad/files", "i", 0)


def written(playing: Playing, role: str) -> str:
    """Return the slot into which a pad is written next, when it has been."""
    told = playing.shell.hear(f"/nf/pad/file is {PAD_NUMBERS[role]} ", WRITTEN_SECONDS)
    return told.split('"')[1]


def in_file(slots: Path, role: str, slot: str) -> np.ndarray:
    """Return what a pad's file holds, (n_frames, 2)."""
    sound = files.read(slots / f"pad-{PAD_NUMBERS[role]:02}-{slot}.wav")
    assert sound.sample_rate == RATE
    return np.repeat(sound.frames, 2, axis=1) if sound.n_channels == 1 else sound.frames


def swapped(playing: Playing, role: str, source: str) -> tuple[str, np.ndarray]:
    """Swap a pad; return the slot it was written to, and what its next hit sounds like."""
    number = PAD_NUMBERS[role]
    playing.shell.say("/nf/pad/swap", "is", number, source)
    playing.shell.hear(f'/nf/pad/state isif {number} "pending"', WRITTEN_SECONDS)
    playing.peer.strike((0, NOTES[role]))
    slot = written(playing, role)
    return slot, playing.strike_alone(role, 2 * RATE)


def assert_plays(heard: np.ndarray, sound: np.ndarray) -> None:
    assert np.abs(sound).max() > 0.01
    np.testing.assert_allclose(heard[: len(sound)], sound[: len(heard)], rtol=0, atol=ROUNDING)
    assert not heard[len(sound) :].any()


def test_who_asks_has_every_pad_as_it_sounds(playing: Playing, slots: Path):
    assert slots.is_relative_to(playing.instrument.home)
    for role in NOTES:
        (path,) = slots.glob(f"pad-{PAD_NUMBERS[role]:02}-*.wav")
        assert_plays(playing.strike_alone(role, RATE), in_file(slots, role, path.stem[-1]))
    assert len(list(slots.iterdir())) == len(PADS)


@pytest.mark.parametrize(("role", "source"), [("snare", "library"), ("clap", "generated")])
def test_a_swap_is_in_the_other_file_as_the_instrument_plays_it(
    playing: Playing, slots: Path, role: str, source: str
):
    (before,) = slots.glob(f"pad-{PAD_NUMBERS[role]:02}-*.wav")
    slot, heard = swapped(playing, role, source)

    assert before.stem[-1] != slot
    assert_plays(heard, in_file(slots, role, slot))
    assert_plays(playing.curated(role), in_file(slots, role, before.stem[-1]))

    playing.shell.say("/nf/pad/undo", "i", PAD_NUMBERS[role])
    assert written(playing, role) == before.stem[-1]
    assert_plays(playing.curated(role), in_file(slots, role, before.stem[-1]))


def test_a_mind_that_was_killed_goes_on_writing_when_it_is_back(playing: Playing, slots: Path):
    said = len(playing.instrument.err)
    playing.instrument.mind.kill()
    playing.instrument.err.wait_for("the mind is ready", WRITTEN_SECONDS, said)

    slot, heard = swapped(playing, "snare", "library")
    assert_plays(heard, in_file(slots, "snare", slot))


def test_a_disk_that_takes_nothing_is_told_once_and_the_pads_play_on(playing: Playing, slots: Path):
    for path in slots.iterdir():
        path.unlink()
    slots.rmdir()
    slots.write_text("not a folder")

    slot, heard = swapped_in_vain(playing, "snare"), playing.strike_alone("snare", RATE)
    assert slot == ""
    assert np.abs(heard).max() > 0.01

    slots.unlink()
    playing.shell.say("/nf/pad/files", "i", 1)
    assert_plays(heard, in_file(slots, "snare", written(playing, "snare"))[:RATE])


def swapped_in_vain(playing: Playing, role: str) -> str:
    """Swap a pad, and return the slot that it was told to be written to, "" for none."""
    number = PAD_NUMBERS[role]
    playing.shell.say("/nf/pad/swap", "is", number, "library")
    playing.shell.hear(f'/nf/pad/state isif {number} "pending"', WRITTEN_SECONDS)
    since = len(playing.shell.lines)
    playing.peer.strike((0, NOTES[role]))
    told = playing.shell.hear('/nf/error ss "/nf/pad/files" "', WRITTEN_SECONDS)
    assert "cannot be made" in told or "not written" in told
    told = [line for _, line in playing.shell.lines.all[since:] if f"/nf/pad/file is {number} " in line]
    return told[-1].split('"')[1] if told else ""


def test_nothing_is_left_when_nobody_asks_any_more(playing: Playing, slots: Path):
    playing.shell.say("/nf/pad/files", "i", 0)
    playing.wait_for_the_stage()
    playing.shell.say("/nf/kit/save", "s", "after-it")  # the mind takes things in their order
    playing.shell.hear("/nf/kit/save", WRITTEN_SECONDS)

    assert not slots.exists()
