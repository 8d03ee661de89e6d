"""Takes that begin in the middle of things: their own logs give the same bits from the first frame on."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio_format import Frames
from performer.control.general_midi import note_map
from performer.kit import toml_file
from performer.kit.ready import ready_set, ready_sounds
from performer.kit.setlist import Setlist, SetlistKit
from performer.library.library import Library
from performer.offline import Listener, Move
from performer.replay import Replay
from performer.sound import files
from performer.sound.sound import Sound
from performer.stage import Stage

RATE = 1000
ARENA = 1 << 20
PAD = """
[[pad]]
pad = {pad}
note = {note}
role = "snare"
{settings}
[[pad.layer]]
sounds = [{sounds}]
"""
KINDS = (
    "",
    'play = "toggle"',
    'play = "gate"\nrelease_seconds = 0.2',
    'order = "random"\nvary = 1.0',
    "choke_group = 1\ndecay_seconds = 0.3\nhold_seconds = 0.05",
    'choke_group = 1\nfilter = "low-pass"\ncutoff_hz = 120.0\nresonance = 0.5\nvoices = 2',
    "tune_semitones = -5.0\npan = -0.5\nvary = 0.5",
    "reverse = true\nattack_seconds = 0.05\nvoices = 1",
)


def write_kit(folder: Path, *pads: tuple[str, list[Frames]]) -> Path:
    """Write a kit of pads with these settings and sounds, on notes from 36; return its file."""
    folder.mkdir(parents=True)
    text = "version = 1\n"
    for number, (settings, sounds) in enumerate(pads, 1):
        names = [f"{number}-{turn}.wav" for turn in range(len(sounds))]
        for name, frames in zip(names, sounds):
            files.write(folder / name, Sound(frames, RATE))
        named = ", ".join(f'{{ file = "{name}" }}' for name in names)
        text += PAD.format(pad=number, note=35 + number, settings=settings, sounds=named)
    (folder / "kit.toml").write_text(text)
    return folder / "kit.toml"


def noises(seed: int, n_sounds: int = 3) -> list[Frames]:
    """Return sounds of about a second, no two alike."""
    draw = np.random.default_rng(seed)
    lengths = draw.integers(500, 1500, n_sounds)
    return [draw.uniform(-0.6, 0.6, (int(n), 1 + int(n) % 2)).astype(np.float32) for n in lengths]


class Playing:
    """A stage that plays a kit, or a set, with the limiter, and keeps all that it has played."""

    def __init__(self, folder: Path, kits: list[Path], pairs: tuple[int, ...] = (0,), limiter: bool = True) -> None:
        self.engine = Engine(RATE, MemoryPlan(1 << 14, ARENA), limiter=limiter)
        self.engine.use_pairs(pairs)
        self.folder, self.parts = folder / "takes", []
        listener = Listener(lambda: self.engine.clock)
        self.stage = Stage(
            self.engine, lambda _: None, listener, lambda _: None, lambda kit: note_map(kit.pads, False)
        )
        header = {"kit": str(kits[0]), "kit_number": len(kits) > 1, "limiter": limiter}
        self.stage.recordings.keep_in(self.folder, lambda: header | {"pairs": list(self.engine.pairs_in_use)})
        if len(kits) > 1:
            entries = tuple(SetlistKit(path, first_output=2 - 2 * n) for n, path in enumerate(kits))
            found = Setlist("the set", entries, folder / "setlist.toml")
            self.stage.begin_set(found, ready_set(found, RATE, ARENA))
        else:
            kit = toml_file.load(kits[0])
            self.stage.install(kit, self.stage.kits.write_sounds(ready_sounds(kit, RATE)))

    def play(self, n_frames: int, block: int = 8) -> None:
        """Let frames pass, and the stage hear of each block."""
        while n_frames > 0:
            out = np.zeros((min(n_frames, block), 2), np.float32)
            self.engine.render_offline(out, np.zeros(len(out), np.float32), block)
            self.parts.append(out)
            self.stage.poll()
            n_frames -= len(out)

    def ask(self, address: str, *args: int | float | str) -> None:
        """Say something to the stage in the words of OSC."""
        verb = address.removeprefix("/nf/").replace("/", "_")
        self.stage.request(Move(0, address, verb, args))

    def hit(self, pad: int, velocity: float = 1.0, after: int = 0) -> None:
        """Strike a pad so many frames from now."""
        self.engine.push(layout.PAD_ON, pad - 1, x=velocity, frame=self.engine.clock + after)

    def played_from(self, frame: int) -> Frames:
        """Return what was played from a frame on, less what the limiter holds back still."""
        return np.concatenate(self.parts)[frame + self.engine.look_ahead_frames :]

    def logs(self) -> list[Path]:
        """Return the logs of the takes that were begun, in order."""
        return sorted(self.folder.glob("*.nfset.jsonl"))


def lines_of(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()]


def again(log: Path, n_frames: int, block: int = 64, say: Callable[[str], object] = pytest.fail) -> Frames:
    """Return the first frames that a log sounds like."""
    no_library = cast(Library, None)  # nothing here was swapped
    return Replay(log, no_library, lambda _: None, None, say).play(n_frames / RATE, block)[:n_frames]


def assert_the_same(playing: Playing, log: Path, say: Callable[[str], object] = pytest.fail) -> None:
    """See that a take's log gives what was played from its first frame on, bit for bit."""
    first = lines_of(log)[0]["recording_frame"]
    played = playing.played_from(first)
    assert np.abs(played[:100]).max() > 0.01
    np.testing.assert_array_equal(again(log, len(played), say=say), played)


@pytest.fixture
def opened() -> Iterator[list[Playing]]:
    """Playings that are closed in the end."""
    made: list[Playing] = []
    yield made
    for playing in made:
        playing.stage.recordings.close()


def begin(opened: list[Playing], folder: Path, *kits: Path, **how: Any) -> Playing:
    playing = Playing(folder, list(kits), **how)
    opened.append(playing)
    playing.play(8)
    return playing


def test_what_rings_when_a_take_begins_rings_in_its_replay_from_where_it_was(tmp_path: Path, opened: list[Playing]):
    ramp = np.arange(1, 101, dtype=np.float32)[:, None] / 1024
    playing = begin(opened, tmp_path, write_kit(tmp_path / "kit", ("", [ramp])), limiter=False)
    playing.hit(1, after=3)  # on frame 11
    playing.play(8)
    playing.ask("/nf/record", 1, "mix")  # from frame 16 on
    playing.play(16)

    (log,) = playing.logs()
    assert lines_of(log)[0]["recording_frame"] == 16
    assert (again(log, 8)[:, 0] * 1024).tolist() == [6, 7, 8, 9, 10, 11, 12, 13]


@pytest.mark.parametrize("seed", range(12))
def test_a_take_from_the_middle_of_anything_is_had_again_bit_for_bit(
    tmp_path: Path, opened: list[Playing], seed: int
):
    pads = [(kind, noises(number)) for number, kind in enumerate(KINDS)]
    pairs = [(kind + '\noutputs = "3-4"' * (n % 2), sounds) for n, (kind, sounds) in enumerate(pads)]
    how: dict[str, Any] = {"pairs": (0, 2)} if seed % 2 else {}
    playing = begin(opened, tmp_path, write_kit(tmp_path / "kit", *(pairs if seed % 2 else pads)), **how)
    draw = np.random.default_rng(seed)
    begins = int(draw.integers(20, 60))
    for round_ in range(90):
        if round_ in (begins, begins + 9):
            playing.ask("/nf/record", 1, "mix" if round_ == begins else "room")
        for pad in draw.integers(1, len(KINDS) + 1, int(draw.integers(0, 4 if round_ < 80 else 30))):
            playing.hit(int(pad), float(draw.uniform(0.05, 1.0)), int(draw.integers(0, 30)))
        pad = int(draw.integers(1, len(KINDS) + 1))
        playing.engine.push(layout.PAD_OFF, pad - 1)
        knob, low, high = KNOBS[int(draw.integers(0, len(KNOBS)))]
        playing.ask(knob, pad, float(draw.uniform(low, high)))
        playing.play(int(draw.integers(1, 40)), int(draw.integers(1, 40)))
    playing.play(3000)

    assert len(playing.logs()) == 2
    for log in playing.logs():
        assert_the_same(playing, log)


def test_what_voices_that_were_cut_off_left_behind_dies_away_in_the_replay_too(
    tmp_path: Path, opened: list[Playing]
):
    kit = write_kit(tmp_path / "kit", *(("voices = 32", noises(n)) for n in range(4)))
    playing = begin(opened, tmp_path, kit)
    for _ in range(2):
        for n in range(100):
            playing.hit(1 + n % 4, 0.3)
        playing.play(2, block=2)
    playing.ask("/nf/record", 1, "mix")
    playing.play(100, block=4)

    assert playing.engine.figure("cut_voices") > 0
    assert np.abs(playing.engine.parts.kept_residue).max() > 0.01
    assert_the_same(playing, *playing.logs())


KNOBS = (
    ("/nf/pad/gain", -20.0, 6.0),
    ("/nf/pad/tune", -12.0, 12.0),
    ("/nf/pad/pan", -1.0, 1.0),
    ("/nf/pad/decay", 0.0, 1.0),
    ("/nf/pad/cutoff", 30.0, 400.0),
    ("/nf/pad/vary", 0.0, 1.0),
)


def test_a_take_on_a_device_that_has_fewer_outputs_than_the_one_before_is_had_again(
    tmp_path: Path, opened: list[Playing]
):
    kit = write_kit(tmp_path / "kit", ("", noises(1, 1)), ('outputs = "3-4"', noises(2, 1)))
    playing = begin(opened, tmp_path, kit, pairs=(0, 2))
    playing.hit(2)
    playing.play(40)
    playing.engine.play_to(1)
    playing.hit(1)
    playing.hit(2)
    playing.play(64)
    playing.ask("/nf/record", 1, "mix")
    playing.play(16)
    playing.hit(1, 0.4, 3)
    playing.play(2000)

    (log,) = playing.logs()
    assert lines_of(log)[0]["pairs"] == [0]
    (state,) = (line for line in lines_of(log) if line.get("way") == "state")
    assert list(state["limiters"]) == ["0"]
    told: list[str] = []
    assert_the_same(playing, log, told.append)
    assert told == ["kit: outputs 3-4 are not open, so what should play there plays where --out says"]


def test_a_sound_of_the_kit_before_rings_on_in_the_replay_and_its_pads_come_back_as_they_were(
    tmp_path: Path, opened: list[Playing]
):
    kits = [
        write_kit(tmp_path / f"kit-{n}", *((kind, noises(8 * n + i)) for i, kind in enumerate(KINDS)))
        for n in (0, 1)
    ]
    playing = begin(opened, tmp_path, *kits, pairs=(0, 2))
    for pad in range(1, 9):
        playing.hit(pad, 0.7, after=pad)
    playing.ask("/nf/pad/gain", 1, -9.0)
    playing.play(40)
    playing.ask("/nf/kit/next")
    playing.play(16)
    playing.ask("/nf/pad/tune", 2, 3.0)
    playing.hit(2)
    playing.play(16)
    playing.ask("/nf/record", 1, "mix")
    playing.play(100)
    playing.hit(1)
    playing.ask("/nf/kit/previous")
    playing.play(50)
    for pad in range(1, 9):
        playing.hit(pad, 0.9, after=pad)
    playing.play(2000)

    (log,) = playing.logs()
    assert {row["kit"] for row in lines_of(log)[1]["sets"]} == {1, 2}
    assert_the_same(playing, log)


def test_a_toggle_that_played_on_under_another_kit_is_stopped_in_the_replay_as_it_was(
    tmp_path: Path, opened: list[Playing]
):
    long = [np.random.default_rng(4).uniform(-0.3, 0.3, (9000, 1)).astype(np.float32)]
    kits = [write_kit(tmp_path / f"kit-{n}", ('play = "toggle"', long), ("", noises(n, 1))) for n in range(2)]
    playing = begin(opened, tmp_path, *kits, pairs=(0, 2))
    playing.hit(1)
    playing.play(40)
    playing.ask("/nf/kit/next")
    playing.play(40)
    playing.ask("/nf/record", 1, "mix")
    playing.play(40)
    playing.hit(2)
    playing.play(100)
    playing.ask("/nf/kit/previous")
    playing.play(40)
    playing.ask("/nf/pad/gain", 1, -6.0)
    playing.play(40)
    playing.hit(1)
    playing.play(1000)

    (log,) = playing.logs()
    assert_the_same(playing, log)
    assert np.abs(np.concatenate(playing.parts)[-100:]).max() == 0.0


def test_a_kit_that_was_loaded_away_is_named_by_its_file_while_it_rings(tmp_path: Path, opened: list[Playing]):
    files_of = [write_kit(tmp_path / name, ("", noises(seed))) for seed, name in enumerate(("old", "new"))]
    playing = begin(opened, tmp_path, files_of[0])
    playing.hit(1)
    playing.play(8)
    other = toml_file.load(files_of[1])
    playing.stage.sets.put_on_now(
        playing.stage.make_ready(other, playing.stage.kits.write_sounds(ready_sounds(other, RATE)))
    )
    playing.play(16)
    playing.ask("/nf/record", 1, "mix")
    playing.play(32)
    playing.hit(1)
    playing.play(1600)

    (log,) = playing.logs()
    assert {Path(row["file"]).parent.name for row in lines_of(log)[1]["sets"]} == {"old", "new"}
    assert_the_same(playing, log)


def test_what_rang_and_is_not_to_be_had_any_more_is_left_out_and_told(tmp_path: Path, opened: list[Playing]):
    path = write_kit(tmp_path / "kit", ("", noises(0, 2)))
    playing = begin(opened, tmp_path, path)
    for _ in range(2):
        playing.hit(1)
        playing.play(8)
    playing.ask("/nf/record", 1, "mix")
    playing.play(8)
    path.write_text(path.read_text().replace(', { file = "1-1.wav" }', ""))
    said: list[str] = []
    (log,) = playing.logs()
    Replay(log, cast(Library, None), lambda _: None, None, said.append).play(0.1, 64)

    assert said == ["1 sounds that rang when the take began are not to be had any more; they are left out"]
