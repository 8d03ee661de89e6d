"""A set of two kits offline, with the real mind: any block size gives the same bytes, and so does its log."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from performer.audio import layout
from performer.audio_format import Frames
from performer.control.addresses import INCOMING
from performer.kit import setlist, toml_file
from performer.library.scan import ensure_scanned
from performer.mind.mind import BUILT_IN_LIBRARY, Means, Mind, open_means
from performer.neural.encoder import Encoder
from performer.offline import Hit, Move, OfflineSession, Said
from performer.replay import Replay

RATE = 44_100
ASSETS = BUILT_IN_LIBRARY.parent
N_FRAMES = 7 * RATE
KICK, SNARE, OPEN, CLOSED = 36, 38, 46, 42

PAD = """
[[pad]]
pad = {pad}
note = {note}
role = "{role}"
gain_db = {gain}
choke_group = {group}
{more}
[[pad.layer]]
sounds = [{{ file = "{file}" }}]
"""

KITS = {
    "dark": (
        (1, KICK, "kick", "kick-1-1.flac", -3.0, 0, ""),
        (2, SNARE, "snare", "snare-1-1.flac", -3.0, 0, "decay_seconds = 0.4\nhold_seconds = 0.05"),
        (3, OPEN, "hat_open", "hat-open-1-1.flac", 0.0, 1, ""),
        (4, CLOSED, "hat_closed", "hat-closed-1-1.flac", 0.0, 1, ""),
    ),
    "light": (
        (1, KICK, "kick", "kick-3-1.flac", -6.0, 0, ""),
        (2, SNARE, "snare", "snare-3-1.flac", 0.0, 0, 'velocity_curve = "soft"'),
        (3, CLOSED, "hat_closed", "hat-closed-2-1.flac", 0.0, 1, ""),
        (4, OPEN, "hat_open", "hat-open-2-1.flac", 0.0, 1, 'play = "gate"'),
    ),
}

SETLIST = """\
version = 1
[[kit]]
file = "dark"
tempo = 120
[[kit]]
file = "light"
name = "the light one"
"""

MOVES = (
    (0.2, "/nf/pad/swap", 2, "generated"),
    (0.6, "/nf/pad/gain", 2, -9.0),
    (0.8, "/nf/pad/swap", 2, "library"),
    (1.0, "/nf/pad/decay", 2, 0.2),
    (1.3, "/nf/pad/swap", 2, "generated"),  # is found, and waits on the pad when the kit is left
    (1.4, "/nf/kit/next"),
    (2.1, "/nf/repeat", "1/16"),
    (2.3, "/nf/pad/swap", 2, "library"),
    (2.4, "/nf/pad/tune", 1, 3.0),
    (3.0, "/nf/kit/previous"),
    (4.6, "/nf/pad/undo", 2),
    (5.0, "/nf/kit/next"),
)

HITS = (
    (0.1, KICK), (0.1, SNARE), (0.5, SNARE), (0.7, SNARE), (1.2, SNARE),
    (1.9, OPEN), (1.93, SNARE), (1.95, SNARE), (2.0, CLOSED), (2.25, KICK), (2.5, SNARE),
    (3.93, KICK), (3.95, SNARE), (4.3, SNARE), (4.8, SNARE), (5.9, KICK), (6.0, SNARE), (6.0, KICK), (6.1, OPEN),
)  # fmt: skip
HELD = {(2.25, KICK): 2.45, (2.5, SNARE): 2.95, (6.1, OPEN): 6.3}  # until when; two of them while the repeat is on
TAP_SECONDS = 0.04


@dataclass
class PlayedSet:
    """The set as it was played."""

    frames: Frames
    said: list[Said]
    log: Path
    means: Means
    folder: Path

    def replayed(self, block_frames: int) -> Frames:
        """Return what the log sounds like."""
        again = Replay(self.log, self.means.library, lambda _: self.means.decoder, None, pytest.fail)
        return again.play(0.0, block_frames)


def performed(folder: Path, means: Means, log: Path | None, block_frames: int) -> tuple[Frames, list[Said]]:
    found = setlist.load(folder / "setlist.toml")
    session = OfflineSession(
        toml_file.load(found.kits[0].file),
        RATE,
        lambda shared, rate: Mind(shared, rate, means),
        log_path=log,
        header={"n_frames": N_FRAMES, "kit": str(found.kits[0].file)},
        say=pytest.fail,
        setlist=found,
    )
    hits = [Hit(round(at * RATE), layout.NOTE_ON, note, 0.8) for at, note in HITS]
    let_go = [(HELD.get((at, note), at + TAP_SECONDS), note) for at, note in HITS]
    hits += [Hit(round(at * RATE), layout.NOTE_OFF, note, 0.0) for at, note in let_go]
    frames = session.play(N_FRAMES, hits, [moved(*move) for move in MOVES], None, block_frames)
    return frames, session.said


def moved(seconds: float, address: str, *values: int | float | str) -> Move:
    row = INCOMING[address]
    args, reads = row.accept(values)
    return Move(round(seconds * RATE), address, row.verb, args, reads)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlayedSet]:
    folder = tmp_path_factory.mktemp("set")
    for name, pads in KITS.items():
        (folder / name).mkdir()
        text = "version = 1\n"
        for pad, note, role, file, gain, group, more in pads:
            shutil.copy(ASSETS / "kit" / file, folder / name)
            text += PAD.format(pad=pad, note=note, role=role, file=file, gain=gain, group=group, more=more)
        (folder / name / "kit.toml").write_text(text)
    (folder / "setlist.toml").write_text(SETLIST)
    shutil.copytree(ASSETS / "library" / "snare", folder / "library" / "snare")
    means = open_means(folder / "home", (folder / "library",), folder / "kits")
    encoder = means.encoder
    make_encoder = partial(Encoder.load, encoder.path)
    ensure_scanned(folder / "home", folder / "library", make_encoder, encoder.model_id, encoder.card.metric)
    means.library.refresh()
    log = folder / "set.nfset.jsonl"
    frames, said = performed(folder, means, log, 512)
    yield PlayedSet(frames, said, log, means, folder)
    means.library.close()


def told(played: PlayedSet, address: str) -> list[tuple[int, tuple[object, ...]]]:
    return [(said.frame, said.values) for said in played.said if said.address == address]


def test_the_kits_were_changed_at_the_bars_and_the_pads_were_swapped(played: PlayedSet):
    lines = [json.loads(line) for line in played.log.read_text().splitlines()[1:]]
    early = round(0.06 * RATE)
    loads = [(line["frame"], line["args"][1]) for line in lines if line.get("address") == "/nf/kit/load"]

    assert loads == [(bar * RATE - early, number) for bar, number in ((2, 2), (4, 1), (6, 2))]
    assert [name for _, (name,) in told(played, "/nf/kit/load")] == ["the light one", "dark", "the light one"]
    assert told(played, "/nf/error") == []
    assert {values[3] for _, values in told(played, "/nf/pad/sound")} == {"curated", "library", "generated"}
    assert len([line for line in lines if line.get("way") == "sound"]) == 4


def test_held_pads_repeated_on_the_lines_of_the_clock(played: PlayedSet):
    lines = [json.loads(line) for line in played.log.read_text().splitlines()[1:]]
    hits = [(line["args"][0], line["frame"]) for line in lines if line.get("address") == "/nf/pad/hit"]
    sixteenth = RATE / 8

    kicks = [frame for pad, frame in hits if pad == 1 and 2.2 * RATE < frame < 2.5 * RATE]
    assert kicks == [round(2.25 * RATE), round(19 * sixteenth)]


def test_a_pad_comes_back_sounding_as_it_was_left(played: PlayedSet):
    first, again = (round(seconds * RATE) for seconds in (4.8, 1.2))
    n = round(0.15 * RATE)

    # after the undo of the swap that was waiting, the snare is what it was before the kit was left
    left, came_back = played.frames[again : again + n], played.frames[first : first + n]
    assert np.abs(left).max() > 0.01
    np.testing.assert_array_equal(left, came_back)


@pytest.mark.parametrize("block_frames", [61, 1024])
def test_any_block_size_gives_the_same_bytes(played: PlayedSet, block_frames: int):
    frames, said = performed(played.folder, played.means, None, block_frames)

    assert frames.tobytes() == played.frames.tobytes()
    assert said == played.said


@pytest.mark.parametrize("block_frames", [512, 61])
def test_the_log_played_again_gives_the_same_bytes(played: PlayedSet, block_frames: int):
    assert played.replayed(block_frames).tobytes() == played.frames.tobytes()
