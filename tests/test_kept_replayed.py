"""A kit that was kept and is played again: its set log and its takes give the same sound when they are replayed."""

from pathlib import Path
from typing import cast

import numpy as np
import pytest

from performer import jobs, running_kit
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.control.general_midi import note_map
from performer.kit import toml_file
from performer.kit.ready import ready_sounds
from performer.library.library import Library
from performer.offline import Listener, Move
from performer.replay import Replay
from performer.set_log import SetLog
from performer.stage import Stage
from performer.stage.bringing_back import put
from performer.stage.keeping import Keeper, Origin
from performer.swap.fit import Measure
from tests.test_takes_replayed import ARENA, RATE, lines_of, noises, write_kit


class Set:
    """A stage that keeps its kit, or goes on with it."""

    def __init__(self, log: SetLog | None = None) -> None:
        self.engine = Engine(RATE, MemoryPlan(1 << 14, ARENA))
        listener = Listener(lambda: self.engine.clock)
        notes = lambda kit: note_map(kit.pads, False)  # noqa: E731
        self.stage = Stage(self.engine, lambda _: None, listener, lambda _: None, notes, (), log)

    def ask(self, address: str, *args: int | float | str) -> None:
        self.stage.request(Move(0, address, address.removeprefix("/nf/").replace("/", "_"), args))

    def play(self, n_frames: int) -> np.ndarray:
        parts: list[np.ndarray] = []
        for _ in range(0, n_frames, 8):
            out = np.zeros((8, 2), np.float32)
            self.engine.render_offline(out, np.zeros(8, np.float32), 8)
            self.stage.poll()
            parts.append(out)
        return np.concatenate(parts)

    def begin(self, kit: Path, folder: Path) -> Keeper:
        """Play a kit's file, and keep it."""
        read = toml_file.load(kit)
        self.stage.install(read, self.stage.kits.write_sounds(ready_sounds(read, RATE)))
        keeper = Keeper(self.stage, folder, pytest.fail, Origin(str(kit), "a session"))
        keeper.start()
        self.play(16)
        return keeper


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return write_kit(tmp_path / "kit", *(("", [sound]) for sound in noises(1, 2)))


def test_a_set_log_that_begins_with_a_kept_kit_has_what_was_changed_on_it(tmp_path: Path, kit: Path):
    before = Set()
    keeper = before.begin(kit, tmp_path)
    before.ask("/nf/pad/gain", 1, -12.0)
    before.ask("/nf/pad/tune", 2, -5.0)
    before.ask("/nf/pad/filter", 2, 1.0)
    before.ask("/nf/pad/cutoff", 2, 300.0)
    before.play(16)
    keeper.stop()
    kept = running_kit.read(tmp_path, running_kit.NOW)
    header = {"rate": RATE, "kit": kept.kit_file, "kit_number": 0, "pairs": [0], "limiter": False}
    log = SetLog(tmp_path / "set.nfset.jsonl", header, pytest.fail)
    again = Set(log)
    put(again.stage, kept, pytest.fail)
    heard = [again.play(16)]
    for pad in range(2):
        again.engine.push(layout.PAD_ON, pad, x=1.0, frame=again.engine.clock + 3)
        heard.append(again.play(400))
    log.close()
    live = np.concatenate(heard)

    assert again.stage.board.pads[1].gain_db == -12.0
    assert np.abs(live).max() > 0.01
    replayed = Replay(tmp_path / "set.nfset.jsonl", cast(Library, None), lambda _: None, None, pytest.fail)
    np.testing.assert_array_equal(replayed.play(len(live) / RATE, 64)[: len(live)], live)


def test_a_take_of_a_kept_kit_names_the_sound_that_a_player_had_made_a_pads_own(tmp_path: Path, kit: Path):
    before = Set()
    keeper = before.begin(kit, tmp_path / "running")
    board, (sound,) = before.stage.board, noises(7, 1)
    facts = jobs.SoundFacts(7, "better", "library", 0.5, "f" * 32, None, Measure(-10.0, 1.0, 0, len(sound), RATE))
    layers = [SetLayer(1.0, 1.0, (before.engine.sounds.write(sound),))]
    board.place(board.pads[1], board.found(board.pads[1], facts, layers, 0.0), layout.NOW, board.new_group())
    before.play(16)
    before.ask("/nf/pad/keep", 1)
    before.play(16)
    keeper.stop()
    again, kept = Set(), running_kit.read(tmp_path / "running", running_kit.NOW)
    again.stage.recordings.keep_in(tmp_path / "takes", lambda: {"kit": kept.kit_file, "kit_number": 0})
    put(again.stage, kept, pytest.fail)
    again.play(16)
    again.ask("/nf/record", 1, "mix")
    again.play(240)
    again.stage.recordings.close()
    (log,) = (tmp_path / "takes").glob("*.nfset.jsonl")

    named = [line for line in lines_of(log)[1:] if line["way"] == "sound"]
    assert [(line["pad"], line["fingerprint"]) for line in named] == [(1, "f" * 32)]
    again.engine.push(layout.PAD_ON, 0, x=1.0)
    assert np.abs(again.play(16)[8:, 0] - sound[8:16, 0]).max() < 1e-6
