"""An hour of a room with hits in it, heard and played in one go, off line: memory, speed, the log played again.

The rooms and the hits are real recordings, the performances those of drummers. Pads are swapped for what is heard,
by themselves and by hand, room hits follow, and the kit is morphed to the room and back, all the time.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count, cycle
from pathlib import Path
from typing import NamedTuple

import mido
import numpy as np
import psutil

from bench.own_scenes import SAMPLE_RATE
from bench.room_scenes import Mono, scenes
from bench.table import Row
from performer.control import midi_file
from performer.recording.wave_file import WavFile
from performer.set_log import read_log

SECONDS, QUICK_SECONDS = 3600.0, 120.0
TICKS = 960  # a quarter note, half a second
ROUND_SECONDS = 64.0  # of all that is asked for
MOVES = """\
0 /nf/room/follow 1
1 /nf/kit/swap room
20 /nf/morph 1 8
40 /nf/morph 0 4
50 /nf/room/follow 0
51 /nf/kit/swap library
58 /nf/kit/home
"""
MOST_GROWTH = 1.05
LOOKS = 1.0  # a second


class Played(NamedTuple):
    """How a command went."""

    seconds: float
    resident: list[int]  # bytes, at each look

    def growth(self) -> float:
        """Return the most of the last quarter for one of the second: in the first, all that is kept is filled."""
        quarter = max(1, len(self.resident) // 4)
        return max(self.resident[-quarter:]) / max(self.resident[quarter : 2 * quarter] or self.resident)


def rows(quick: bool = False) -> list[Row]:
    """Play through an hour and tell how it went."""
    data = Path(os.environ.get("NEURALFUNK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (data / "rooms").is_dir():
        return [Row("an hour of a room", None, "", beside=f"no recordings at {data}; set NEURALFUNK_DATA")]
    seconds = QUICK_SECONDS if quick else SECONDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_room(data, folder / "room.wav", seconds)
        write_midi(data, folder / "set.mid", seconds)
        write_moves(folder / "set.moves", seconds)
        log, room = folder / "set.nfset.jsonl", folder / "room.wav"
        asked = "--midi", folder / "set.mid", "--moves", folder / "set.moves", "--log", log
        played = bounced(folder, "--room", room, "--out", folder / "set.wav", *asked)
        again = bounced(folder, "--room", room, "--out", folder / "again.wav", "--replay", log)
        _, events = read_log(log)
        alike = same(folder / "set.wav", folder / "again.wav")
    addresses = [str(event.values.get("address", "")) for event in events if event.way == "out"]
    what = f"{seconds / 60:.2g} min of a room, played"
    heard, landed = addresses.count("/nf/heard"), addresses.count("/nf/pad/sound")
    return [
        Row(
            f"{what}: faster than real time", seconds / played.seconds, "times", "at least 1", f"{heard} hits heard"
        ),
        Row(
            f"{what}: memory in the last quarter",
            played.growth(),
            "of that in the second",
            f"at most {MOST_GROWTH:g}",
            f"{max(played.resident) / 2**20:.0f} MiB at most; {landed} sounds came onto pads",
        ),
        Row(
            f"{what}: the log played again",
            float(alike),
            "of 1 the same to the byte",
            "at least 1",
            f"{seconds / again.seconds:.3g} times as fast as real time",
        ),
    ]


def write_room(data: Path, path: Path, seconds: float) -> None:
    """Write rooms one after another, their hits planted anew each time round."""
    file, n_frames = WavFile(path, SAMPLE_RATE, 1), round(seconds * SAMPLE_RATE)
    for audio in _rooms(data):
        part = audio[: n_frames - file.n_frames]
        file.write(part[:, None])
        if file.n_frames >= n_frames:
            break
    file.close()


def _rooms(data: Path) -> Iterator[Mono]:
    for seed in count():
        for scene in scenes(data, SAMPLE_RATE, seed):
            yield scene.audio


def write_midi(data: Path, path: Path, seconds: float) -> None:
    """Write the performances of the data one after another, at 120 beats a minute whatever theirs was."""
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(120))])
    begin, done = 0.0, 0
    for performance in cycle(sorted((data / "midi").rglob("*.mid"))):
        messages = midi_file.read(performance)
        for timed in messages:
            tick = round((begin + timed.seconds) * 2 * TICKS)
            track.append(mido.Message.from_bytes(list(timed.data), time=tick - done))
            done = tick
        begin += messages[-1].seconds if messages else 0.0
        if begin >= seconds:
            break
    mido.MidiFile(ticks_per_beat=TICKS, tracks=[track]).save(path)


def write_moves(path: Path, seconds: float) -> None:
    """Write what is asked for, round after round."""
    lines = ["0 /nf/source room", "0 /nf/auto/bars 1"]
    for begin in np.arange(0.0, seconds - ROUND_SECONDS, ROUND_SECONDS):
        for line in MOVES.splitlines():
            at, words = line.split(" ", 1)
            lines.append(f"{begin + float(at):g} {words}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def bounced(home: Path, *options: str | Path) -> Played:
    """Run `neuralfunk bounce` and watch its memory."""
    command = [sys.executable, "-m", "performer", "bounce", *map(str, options)]
    began, resident = time.monotonic(), list[int]()
    environment = {**os.environ, "NEURALFUNK_HOME": str(home / "home")}
    with open(home / "said.txt", "w+", encoding="utf-8") as said:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=said)
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            resident.append(_resident(watched))
            time.sleep(1.0 / LOOKS)
        said.seek(0)
        if process.returncode:
            raise OSError(f"bounce ended with {process.returncode}: {said.read().strip().splitlines()[-1:]}")
    return Played(time.monotonic() - began, resident)


def _resident(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.NoSuchProcess:
        return 0


def same(one: Path, other: Path) -> bool:
    """Tell whether two files hold the same bytes."""
    with open(one, "rb") as first, open(other, "rb") as second:
        while (block := first.read(1 << 20)) == second.read(1 << 20):
            if not block:
                return True
    return False
