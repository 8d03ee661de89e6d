"""Bars, pedal and swaps by themselves in a bounce with the real mind: on their frames, and replayed to the byte."""

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import mido
import pytest

from performer import bounce
from performer.audio_format import Frames
from tests.bounced_kit import ASSETS, write_kit

RATE = 44_100
BAR = 2 * RATE  # at 120 beats a minute
EARLY = round(0.06 * RATE)
PEDAL_SECONDS = 4.5
FILES = {36: ("kick", "kick-1-1.flac"), 38: ("snare", "snare-1-1.flac"), 42: ("hat_closed", "hat-closed-1-1.flac")}

MOVES = """\
0.0 /nf/tempo 120
0.1 /nf/moment bar
0.2 /nf/pad/swap 2 library
0.3 /nf/pad/swap 1 generated
2.2 /nf/moment pedal
2.3 /nf/pad/swap 2 generated
4.6 /nf/moment hit
4.7 /nf/pad/lock 1 1
4.8 /nf/auto/bars 1
"""


@dataclass
class Bounced:
    """What was bounced, and from what."""

    what: bounce.Performance
    frames: Frames
    log: Path

    def lines(self, address: str) -> list[dict]:
        """Return the lines of the log under an address."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines()[1:]]
        return [line for line in lines if line.get("address") == address]


def write_midi(path: Path) -> None:
    """Write ten seconds of hits each eighth, and a pedal that goes down once and is moved about."""
    track = mido.MidiTrack()
    file = mido.MidiFile(ticks_per_beat=480, tracks=[track])  # 120 beats a minute
    events = [(240 * n, mido.Message("note_on", note=sorted(FILES)[n % 3], velocity=100)) for n in range(40)]
    at = round(PEDAL_SECONDS * 960)
    for after, value in ((-30, 20), (0, 100), (20, 127), (60, 0)):
        events.append((at + after, mido.Message("control_change", control=64, value=value)))
    done = 0
    for tick, message in sorted(events, key=lambda event: event[0]):
        track.append(message.copy(time=tick - done))
        done = tick
    file.save(path)


@pytest.fixture(scope="module")
def bounced(tmp_path_factory: pytest.TempPathFactory) -> Bounced:
    folder = tmp_path_factory.mktemp("moments")
    for role in ("snare", "hat_closed"):
        shutil.copytree(ASSETS / "library" / role, folder / "library" / role)
    write_midi(folder / "set.mid")
    (folder / "set.moves").write_text(MOVES)
    log = folder / "set.nfset.jsonl"
    what = bounce.Performance(
        kit=write_kit(folder / "kit", FILES),
        midi=folder / "set.mid",
        moves=folder / "set.moves",
        room=None,
        home=folder / "home",
        library=(folder / "library",),
        kit_folder=folder / "kits",
        log=log,
        seed=0,
        n_seconds=11.0,
    )
    return Bounced(what, bounce.perform(what, lambda text: None).frames, log)


def test_swaps_landed_on_their_bars_with_the_pedal_and_by_themselves(bounced: Bounced):
    landed = [(line["frame"], line["args"][0]) for line in bounced.lines("/nf/pad/sound")]
    pedal = bounced.lines("/nf/pedal")

    assert [line["args"] for line in pedal] == [[1], [0]]
    assert abs(pedal[0]["frame"] - PEDAL_SECONDS * RATE) <= 256
    assert sorted(landed[:2]) == [(BAR - EARLY, 1), (BAR - EARLY, 2)]
    assert landed[2] == (pedal[0]["frame"], 2)
    # three bars are left: the hat has never changed, then the snare is next; the kick is locked
    assert landed[3:] == [(3 * BAR - EARLY, 3), (4 * BAR - EARLY, 2), (5 * BAR - EARLY, 3)]


def test_the_log_says_of_every_swap_why_it_was_and_how_far_its_sound_is(bounced: Bounced):
    sounds = [json.loads(line) for line in bounced.log.read_text().splitlines()[1:]]
    sounds = [line for line in sounds if line["way"] == "sound"]

    assert [line["why"] for line in sounds] == ["asked"] * 3 + ["auto"] * (len(sounds) - 3)
    assert [line["moment"] for line in sounds[:4]] == ["bar", "bar", "pedal", "bar"]
    assert all(line["distance"] >= 0.0 and line["asked_query"] == "anchor" for line in sounds)


def test_any_block_size_gives_the_same_bytes(bounced: Bounced):
    again = bounce.perform(replace(bounced.what, log=None, block_frames=61), lambda text: None)

    assert again.frames.tobytes() == bounced.frames.tobytes()


def test_the_log_played_again_gives_the_same_bytes(bounced: Bounced):
    what = bounced.what
    frames, _ = bounce.replay(bounced.log, None, what.home, what.library, what.kit_folder, pytest.fail)

    assert frames.tobytes() == bounced.frames.tobytes()


def test_the_bars_are_those_of_the_midi_file_unless_the_moves_give_a_tempo(bounced: Bounced, tmp_path: Path):
    file = mido.MidiFile(bounced.what.midi)
    file.tracks[0][:0] = [
        mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(150)),
        mido.MetaMessage("time_signature", numerator=3, denominator=4),
    ]
    file.save(tmp_path / "fast.mid")
    moves = "0.1 /nf/moment bar\n0.2 /nf/pad/swap 2 library\n"
    (tmp_path / "a.moves").write_text(moves)
    (tmp_path / "b.moves").write_text(f"0.0 /nf/tempo 120\n{moves}")

    def landed(name: str) -> tuple[int, list[str]]:
        said: list[str] = []
        log = tmp_path / f"{name}.nfset.jsonl"
        what = replace(bounced.what, midi=tmp_path / "fast.mid", moves=tmp_path / name, log=log, n_seconds=2.5)
        bounce.perform(what, said.append)
        (line,) = Bounced(what, bounced.frames, log).lines("/nf/pad/sound")
        return line["frame"], [line for line in said if "tempo" in line]

    assert landed("a.moves") == (round(3 * 60 / 150 * RATE) - EARLY, ["tempo: 150.0, from the transport"])
    left_out = f"{tmp_path / 'fast.mid'}: its tempo is left out, as {tmp_path / 'b.moves'} gives another"
    assert landed("b.moves") == (BAR - EARLY, [left_out])
