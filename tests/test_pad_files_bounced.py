"""A bounce plays nobody's pads but its own: asked for pad files it writes none, and no byte is another."""

from pathlib import Path

import mido

from performer import bounce
from performer.play_options import BUILT_IN_KIT

MOVES = "0.1 /nf/pad/swap 1 library\n0.9 /nf/pad/undo 1\n"
ASKING = "0.0 /nf/pad/files 1\n0.5 /nf/pad/files 0\n"


def bounced(folder: Path, moves: str) -> tuple[bytes, list[str]]:
    """Return the audio of four kicks and these moves, and the lines of the log."""
    folder.mkdir()
    (folder / "set.moves").write_text(moves)
    hits = [mido.Message("note_on", note=36, velocity=100, time=240) for _ in range(4)]
    mido.MidiFile(ticks_per_beat=480, tracks=[mido.MidiTrack(hits)]).save(folder / "set.mid")
    what = bounce.Performance(
        kit=BUILT_IN_KIT,
        midi=folder / "set.mid",
        moves=folder / "set.moves",
        room=None,
        home=folder.parent / "home",
        library=(),
        kit_folder=folder / "kits",
        log=folder / "set.nfset.jsonl",
        seed=0,
    )
    frames = bounce.perform(what, lambda text: None).frames
    return frames.tobytes(), (folder / "set.nfset.jsonl").read_text("utf-8").splitlines()[1:]


def test_a_bounce_that_is_asked_for_pad_files_is_the_same_to_the_byte(tmp_path: Path):
    plain, plain_log = bounced(tmp_path / "plain", MOVES)
    asked, asked_log = bounced(tmp_path / "asked", ASKING + MOVES)

    assert any(plain)
    assert any('"/nf/pad/sound"' in line for line in plain_log)
    assert asked == plain
    assert asked_log == plain_log
    assert not (tmp_path / "home" / "slots").exists()
