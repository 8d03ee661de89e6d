"""The crowd's hits stay in memory until the kit is kept; the kept kit plays from its own folder alone."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from performer.kit import toml_file
from performer.sound import files
from tests.live.conftest import Playing
from tests.live.in_hand import in_hand
from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, PADS, RATE, sound_of, write_kit

pytestmark = pytest.mark.live
CLAP = PAD_NUMBERS["clap"]
HEARD_SECONDS = 30.0
KEPT_SECONDS = 2.0  # the running kit is looked at ten times a second, and written at once


def sounds_below(home: Path) -> dict[Path, bytes]:
    """Return every sound that the instrument keeps, the running kit's too."""
    kept = [path for path in (home / "running").rglob("*") if path.is_file() and path.suffix not in ("", ".json")]
    files_of_sound = [path for path in home.rglob("*") if path.suffix in (".wav", ".flac")]
    return {path: path.read_bytes() for path in (*kept, *files_of_sound)}


def hear_a_clap(playing: Playing) -> None:
    """Let a clap be heard that is no sound of the kit."""
    playing.shell.say("/nf/room/listen", "i", 1)
    room = np.random.default_rng(2).normal(0.0, 10 ** (-66 / 20), 3 * RATE).astype(np.float32)
    clap = 0.5 * sound_of(playing.kit, "clap")[: RATE // 2, 0][::3]
    room[RATE : RATE + len(clap)] += clap
    playing.peer.wait_until(playing.peer.play_sound(room) + len(room))
    playing.shell.lines.wait_for(r"^\S+ /nf/heard ", HEARD_SECONDS)


def test_what_is_heard_is_on_no_disk_until_the_kit_is_kept_and_that_plays_by_itself(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    home, carried = tmp_path / "home", tmp_path / "carried"
    home.mkdir()
    kit = write_kit(tmp_path / "kit")
    with in_hand(jack_server, peer, home, "--kit", str(kit)) as (instrument, shell):
        time.sleep(KEPT_SECONDS)
        before = sounds_below(home)
        assert len(before) == len(PADS)
        hear_a_clap(Playing(instrument, peer, shell, kit, home / "none"))
        shell.say("/nf/room/take", "i", CLAP)
        shell.hear(f"/nf/pad/sound iissf {CLAP} ")
        time.sleep(KEPT_SECONDS)
        assert sounds_below(home) == before

        shell.say("/nf/kit/save", "s", "crowd")
        shell.hear('/nf/kit/save s "crowd"')
        after = sounds_below(home)
        saved = home / "kits" / "crowd"
        assert {path.parent for path in after.keys() - before.keys()} == {saved}
    shutil.move(saved, carried)
    shutil.rmtree(home)
    shutil.rmtree(kit.parent)

    (pad,) = [pad for pad in toml_file.load(carried).pads if pad.number == CLAP]
    kept = files.read(carried / pad.sounds[0].file).frames[:, 0]
    (tmp_path / "elsewhere").mkdir()
    alone = Instrument(jack_server.environment, tmp_path / "elsewhere", "--safe", "--kit", str(carried))
    try:
        alone.wait_until_ready()
        peer.connect()
        heard = peer.recording(peer.strike((0, NOTES["clap"])) + peer.block_frames, len(kept))[:, 0]
    finally:
        assert alone.stop() == 0
    # each hit of it is varied a little in pitch and start, so it is looked for
    crossed = np.correlate(heard, kept, "full")
    assert crossed.max() > 0.7 * np.sqrt((heard @ heard) * (kept @ kept))
