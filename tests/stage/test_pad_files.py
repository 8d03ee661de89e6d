"""Pad files as the stage asks for them: which pads are written when, into which slot, and who is told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from performer import jobs
from performer.audio import layout
from performer.audio.sound_store import SetLayer
from performer.mind.pad_files import empty_slots, write_pad_file
from performer.offline import Listener, Move
from performer.sound import files
from performer.stage.pad_files import MOST_OUT
from performer.stage.placed import Placed
from tests.stage.boards import LENGTH, RATE, Played, played, played_set

FILE, SLOTS = "/nf/pad/file", "/nf/slots"


class Ears(Listener):
    """Keeps what is said to one client with the client."""

    def __init__(self, play: Played) -> None:
        super().__init__(lambda: play.engine.clock)
        self.to: list[tuple[object, ...]] = []

    def send(self, client: Any, address: str, *values: Any) -> None:
        self.to.append((client, address, *values))

    def refuse(self, client: Any, address: str, text: str) -> None:
        self.to.append((client, "/nf/error", address, text))


class Writing:
    """A stage whose pads are written, the clients that live, and a hand that writes as the mind does."""

    def __init__(self, play: Played, folder: Path) -> None:
        self.play, self.folder, self.living = play, folder, ["max", "pd"]
        self.ears = Ears(play)
        play.stage.board.tell = self.ears
        play.stage.pad_files.keep_in(folder, lambda client: (client,) if client in self.living else ())

    def ask(self, client: str, on: int = 1) -> None:
        self.play.stage.request(Move(0, "/nf/pad/files", "pad_files", (on,), client=client))
        self.play.render(8)

    def jobs(self) -> list[jobs.WritePadFile]:
        return [job for job in self.play.open_jobs if isinstance(job, jobs.WritePadFile)]

    def write(self, problem: str = "") -> None:
        """Answer all jobs for files, and those that follow from it."""
        while found := [job for job in self.play.open_jobs if isinstance(job, jobs.WritePadFile | jobs.EmptySlots)]:
            for job in found:
                self.play.open_jobs.remove(job)
                if isinstance(job, jobs.EmptySlots):
                    empty_slots(job.folder)
                    continue
                at = job.placement
                frames = self.play.engine.parts.arena[at.first : at.first + at.n_frames * at.n_channels]
                written = write_pad_file(job, frames.reshape(at.n_frames, at.n_channels), RATE)
                self.play.stage.answer(jobs.PadFileWritten(job.number, problem) if problem else written)
            self.play.render(8)

    def told(self, client: str = "max") -> list[tuple[object, ...]]:
        """Return what one client was told since the last call."""
        told = [words[1:] for words in self.ears.to if words[0] == client]
        self.ears.to = [words for words in self.ears.to if words[0] != client]
        return told

    def holds(self, name: str) -> float:
        """Return the value of all frames of a file."""
        sound = files.read(self.folder / name)
        assert sound.sample_rate == RATE
        assert np.ptp(sound.frames) == 0.0
        return float(sound.frames[0, 0])

    def emptied(self) -> bool:
        return jobs.EmptySlots(self.folder) in self.play.open_jobs


@pytest.fixture
def writing(tmp_path: Path) -> Iterator[Writing]:
    return Writing(played(), tmp_path / "slots")


def asked(writing: Writing) -> Writing:
    """Let a client have asked, and all pads be written."""
    writing.ask("max")
    writing.write()
    writing.told()
    return writing


def test_who_asks_is_told_the_folder_and_then_each_pads_present_sound(writing: Writing):
    writing.play.swap(2, 3.0)
    writing.ask("max")
    assert writing.told() == [(SLOTS, str(writing.folder))]

    writing.write()
    assert writing.told() == [(FILE, 1, "a"), (FILE, 2, "a")]
    assert [writing.holds(f"pad-0{pad}-a.wav") for pad in (1, 2)] == [1.0, 3.0]


def test_a_swap_is_written_to_the_other_slot_when_it_has_landed(writing: Writing):
    asked(writing)
    writing.play.ask("/nf/pad/swap", 2, "")
    writing.play.find(5.0)
    assert writing.jobs() == []  # it waits for the pad's next hit

    writing.play.hit(2)
    writing.write()
    assert writing.told() == [(FILE, 2, "b")]
    assert [writing.holds(f"pad-02-{slot}.wav") for slot in "ab"] == [1.0, 5.0]


@pytest.mark.parametrize("taken_back", ["/nf/pad/undo", "/nf/pad/home", "/nf/pad/ab"])
def test_what_takes_a_swap_back_is_written_in_its_turn(writing: Writing, taken_back: str):
    asked(writing)
    writing.play.swap(2, 5.0)
    writing.write()

    writing.play.ask(taken_back, 2)
    writing.write()
    assert writing.told() == [(FILE, 2, "b"), (FILE, 2, "a")]
    assert writing.holds("pad-02-a.wav") == 1.0


def test_another_kit_is_written_on_all_pads(tmp_path: Path):
    writing = asked(Writing(played_set(None, None), tmp_path))

    writing.play.ask("/nf/kit/next")
    writing.write()
    assert writing.told() == [(FILE, 1, "b"), (FILE, 2, "b")]
    assert writing.holds("pad-01-b.wav") == 10.0


def test_sounds_that_came_while_one_was_written_are_one_file_and_it_is_the_last(writing: Writing):
    asked(writing)
    for value in (2.0, 3.0, 4.0):
        writing.play.swap(1, value, f"sound {value}")
    assert len(writing.jobs()) == 1

    writing.write()
    assert writing.told() == [(FILE, 1, "b"), (FILE, 1, "a")]
    assert writing.holds("pad-01-a.wav") == 4.0


def test_a_file_is_the_first_sound_of_the_layer_that_full_velocity_plays_with_its_gain(writing: Writing):
    board = writing.play.stage.board
    slots = [board.engine.sounds.write(np.full((LENGTH, 2), value, np.float32)) for value in (1.0, 2.0, 3.0)]
    layers = [SetLayer(0.5, 1.0, (slots[0],)), SetLayer(1.0, 0.25, (slots[1], slots[2]))]
    board.place(board.pads[1], Placed(board.own_set(layers), board.pads[1].anchor.facts), layout.NOW)

    asked(writing)
    assert writing.holds("pad-01-a.wav") == 0.5
    assert files.read(writing.folder / "pad-01-a.wav").frames.shape == (LENGTH, 2)


def test_no_more_than_a_few_files_are_asked_for_at_a_time(tmp_path: Path):
    writing = Writing(played(2 * MOST_OUT + 1), tmp_path)
    writing.ask("max")
    assert len(writing.jobs()) == MOST_OUT

    writing.write()
    assert len(writing.told()) == 1 + 2 * MOST_OUT + 1


def test_a_new_client_asks_for_itself_and_is_told_of_every_pad(writing: Writing):
    asked(writing)
    assert writing.told("pd") == []

    writing.ask("pd")
    writing.write()
    assert writing.told("pd") == [(SLOTS, str(writing.folder)), (FILE, 1, "b"), (FILE, 2, "b")]
    assert writing.told("max") == [(FILE, 1, "b"), (FILE, 2, "b")]


def test_it_goes_on_until_the_last_client_has_enough_of_it(writing: Writing):
    asked(writing)
    writing.ask("pd")
    writing.write()
    writing.told()

    writing.ask("max", on=0)
    writing.play.swap(1, 2.0)
    writing.write()
    assert writing.told("max") == []
    assert writing.told("pd")[-1] == (FILE, 1, "a")
    assert not writing.emptied()

    writing.ask("pd", on=0)
    writing.play.swap(1, 3.0, "newer")
    assert writing.jobs() == []
    assert writing.emptied()


def test_it_ends_when_the_last_client_has_gone(writing: Writing):
    asked(writing)
    writing.living.remove("max")
    writing.play.swap(1, 2.0)

    assert writing.jobs() == []
    assert writing.emptied()


def test_a_program_that_said_no_hello_gets_none(writing: Writing):
    writing.ask("stranger")

    ((address, about, text),) = writing.told("stranger")
    assert (address, about) == ("/nf/error", "/nf/pad/files")
    assert "say /nf/hello first" in str(text)
    assert writing.jobs() == []


def test_what_was_at_work_when_it_was_asked_for_again_is_written_anew(writing: Writing):
    writing.ask("max")
    writing.ask("max", on=0)
    writing.ask("max")
    writing.told()

    writing.write()
    assert writing.told() == [(FILE, 1, "a"), (FILE, 2, "a")]
    assert [writing.holds(f"pad-0{pad}-a.wav") for pad in (1, 2)] == [1.0, 1.0]


def test_what_cannot_be_written_is_told_once_counted_and_not_told_as_written(writing: Writing):
    writing.ask("max")
    writing.told()
    writing.write("the disk is full")

    ((address, about, text),) = writing.told()
    assert (address, about) == ("/nf/error", "/nf/pad/files")
    assert "the disk is full" in str(text)
    assert writing.play.stage.board.counts.unwritten_files == 2

    writing.play.swap(1, 2.0)
    writing.write()
    assert writing.told() == [(FILE, 1, "a")]


def test_a_new_mind_is_asked_again_for_what_the_old_one_left(writing: Writing):
    writing.ask("max")
    before = writing.jobs()
    writing.play.open_jobs.clear()

    writing.play.stage.answer(jobs.MindReady("again"))
    assert writing.jobs() == before
    assert not writing.emptied()


def test_a_mind_that_comes_while_nobody_asks_removes_what_was_left(writing: Writing):
    writing.play.stage.answer(jobs.MindReady("first"))

    assert writing.emptied()


def test_what_is_to_be_written_stays_in_memory_though_no_pad_wants_it(writing: Writing):
    asked(writing)
    writing.play.swap(1, 2.0)
    (job,) = writing.jobs()
    for n in range(40):  # longer than the history
        writing.play.swap(1, 3.0 + n, f"sound {n}")
    writing.play.stage.board.sweep()
    for _ in range(8):  # into whatever place is free
        writing.play.engine.sounds.write(np.full((LENGTH, 1), 9.0, np.float32))

    at = job.placement
    assert set(writing.play.engine.parts.arena[at.first : at.first + at.n_frames]) == {2.0}


def test_nothing_is_held_when_it_has_ended(writing: Writing):
    sounds, board = writing.play.engine.sounds, writing.play.stage.board
    board.sweep()
    free = sounds.free_floats
    asked(writing)
    writing.ask("max", on=0)
    for state in board.pads.values():
        alive = np.full((LENGTH, 1), 2.0, np.float32)
        board.place(state, Placed(board.own_set([SetLayer(1.0, 1.0, (sounds.write(alive),))]), state.own.facts), 0)
        state.anchor = state.own = state.current
    writing.play.render(16)
    board.sweep()
    writing.play.render(16)
    board.sweep()

    assert sounds.free_floats == free


def test_all_are_written_again_at_the_rate_that_the_device_has_come_back_with(writing: Writing):
    asked(writing)
    writing.play.engine.move_to_rate(2 * RATE)
    writing.play.render(8)

    assert [job.pad for job in writing.jobs()] == [1, 2]


def test_without_a_folder_as_offline_nothing_is_written_or_said(tmp_path: Path):
    play = played()
    said = len(play.listener.said)
    play.ask("/nf/pad/files", 1)
    play.swap(1)

    assert not [job for job in play.open_jobs if isinstance(job, jobs.WritePadFile)]
    assert {one.address for one in play.listener.said[said:]} == {
        "/nf/pad/state",
        "/nf/pad/sound",
        "/nf/pad/struck",
    }
