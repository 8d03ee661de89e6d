"""Recording while it is played: files on one time line, and a take's set log played again to what was recorded."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from performer.audio import layout
from performer.control.packets import pack
from tests.live.conftest import Playing
from tests.live.in_hand import in_hand
from tests.live.instrument import ROOT, Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, room_recording, write_kit
from tests.live.shell import Shell

KICK, CLAP, SNARE, CYMBAL, HAT = (PAD_NUMBERS[role] for role in ("kick", "clap", "snare", "cymbal", "hat_open"))
SOFT = 50  # a velocity at which the limiter has nothing to do
BOUNCE_SECONDS = 120.0
WRITTEN_SECONDS = 20.0


@pytest.fixture(scope="module")
def played(
    jack_server: JackServer,
    peer: JackPeer,
    programs: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Playing]:
    """An instrument as players have it, with its limiter, that keeps no set log of its own."""
    programs("oscsend", "oscdump")
    home = tmp_path_factory.mktemp("recorded")
    kit = write_kit(home / "kit")
    with in_hand(jack_server, peer, home, "--kit", str(kit), limiter=True) as (instrument, shell):
        yield Playing(instrument, peer, shell, kit, home / "none")


def record(playing: Playing, *whats: str) -> None:
    """Begin one take of all these, asked for in one bundle, and return when it has begun."""
    since = len(playing.instrument.err)
    packets = [pack("/nf/record", "is", (1, what)) for what in whats]
    bundle = b"#bundle\0" + bytes(8) + b"".join(len(each).to_bytes(4, "big") + each for each in packets)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(bundle, ("127.0.0.1", playing.instrument.osc_port))
    playing.instrument.err.wait_for("^recording ", WRITTEN_SECONDS, since)


def end(playing: Playing, *whats: str) -> Path:
    """End the take and return its mix, or the file that is told of first, when all is written."""
    since = len(playing.instrument.err)
    for what in whats:
        playing.shell.say("/nf/record", "is", 0, what)
    _, line = playing.instrument.err.wait_for("^recorded ", WRITTEN_SECONDS, since)
    found = re.search(r": (/.*\.wav)", line)
    assert found is not None, line
    return Path(found[1])


def read(path: Path) -> np.ndarray:
    """Return a file of a take, (n_frames, n_channels)."""
    frames, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert rate == RATE
    return frames


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return the lines of the set log beside a mix."""
    text = path.with_name(path.stem + ".nfset.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def bounced(playing: Playing, mix: Path, *options: str) -> np.ndarray:
    """Return what the set log beside a mix sounds like, played again."""
    out = mix.with_name("again.wav")
    log = str(mix.with_name(mix.stem + ".nfset.jsonl"))
    environment = {**os.environ, "NEURALFUNK_HOME": str(playing.instrument.home), "PYTHONPATH": ROOT}
    subprocess.run(
        [sys.executable, "-m", "performer", "bounce", "--replay", log, "--out", str(out), *options],
        env=environment,
        check=True,
        timeout=BOUNCE_SECONDS,
    )
    again = read(out)
    out.unlink()
    return again


def swap(playing: Playing, pad: int, role: str, source: str) -> None:
    """Swap a pad, and strike it so that the swap lands."""
    playing.shell.say("/nf/pad/swap", "is", pad, source)
    playing.shell.hear(f'/nf/pad/state isif {pad} "pending"', WRITTEN_SECONDS)
    playing.peer.strike((0, NOTES[role]))
    playing.shell.hear(f"/nf/pad/sound iissf {pad} ")


def test_five_seconds_recorded_in_the_middle_of_a_set_are_what_the_takes_own_log_bounces_to(playing: Playing):
    swap(playing, SNARE, "snare", "library")  # before the take: its log has to know of it
    playing.shell.say("/nf/pad/gain", "if", KICK, -6.0)
    playing.shell.say("/nf/pad/decay", "if", HAT, 0.2)
    playing.wait_for_silence()
    record(playing, "mix")
    begun = playing.peer.clock
    for round_ in range(10):
        playing.peer.strike((0, NOTES["kick"]), (3000, NOTES["hat_open"]), (5111, NOTES["snare"]))
        playing.shell.say("/nf/pad/pan", "if", SNARE, round_ / 5.0 - 1.0)
        if round_ in (2, 5):
            swap(playing, SNARE, "snare", "library" if round_ == 2 else "generated")
        if round_ == 7:
            playing.shell.say("/nf/pad/undo", "i", SNARE)
            playing.shell.say("/nf/pad/tune", "if", KICK, 3.0)
        playing.peer.wait_until(begun + (round_ + 1) * RATE // 2)
    mix = end(playing, "mix")

    frames, again = read(mix), bounced(playing, mix)
    assert len(frames) >= 5 * RATE
    assert np.abs(frames).max() > 0.1
    np.testing.assert_array_equal(again[: len(frames)], frames)


def test_takes_that_begin_while_all_rings_are_had_again_from_their_first_frame_on(playing: Playing):
    playing.wait_for_silence()
    swap(playing, SNARE, "snare", "generated")
    roles = ("cymbal", "hat_open", "snare", "kick", "clap")
    playing.shell.say("/nf/pad/gain", "if", CYMBAL, 12.0)  # the limiter is at work when the take begins
    playing.shell.say("/nf/pad/tune", "if", CYMBAL, -7.0)
    playing.wait_for_the_stage()
    struck = playing.peer.strike(*((n * 700, NOTES[role]) for n, role in enumerate(roles)))
    playing.peer.wait_until(struck + 4000)
    record(playing, "mix")
    playing.peer.strike(*((n * 900, NOTES[role]) for n, role in enumerate(roles)))
    playing.shell.say("/nf/pad/undo", "i", SNARE)
    record(playing, "pads")
    last = playing.peer.strike((0, NOTES["snare"]), (500, NOTES["kick"]))
    playing.peer.wait_until(last + RATE // 2)
    mix = end(playing, "mix")
    pads = end(playing, "pads")
    playing.shell.say("/nf/pad/gain", "if", CYMBAL, 0.0)
    playing.shell.say("/nf/pad/tune", "if", CYMBAL, 0.0)

    frames, again = read(mix), bounced(playing, mix)
    assert np.abs(frames[:480]).max() > 0.1
    (state,) = [line for line in lines_of(mix) if line.get("way") == "state"]
    assert len(state["voices"]) >= 3
    assert state["limiters"]["0"]["state"]["released"] < layout.ONE
    assert lines_of(mix)[0]["recording_frame"] < first_of_pads(pads)
    np.testing.assert_array_equal(again[: len(frames)], frames)
    later = first_of_pads(pads) - lines_of(mix)[0]["recording_frame"]
    of_pads = bounced(playing, pads.with_name(re.sub(r"-pad-\d+", "", pads.name)))
    n = min(len(of_pads), len(frames) - later)
    assert n > RATE // 2
    np.testing.assert_array_equal(of_pads[:n], frames[later : later + n])


def first_of_pads(pad: Path) -> int:
    """Return the frame on which a take began that has files of pads alone."""
    return lines_of(pad.with_name(re.sub(r"-pad-\d+", "", pad.name)))[0]["recording_frame"]


def test_a_take_with_sounds_of_the_room_is_had_again_from_its_own_recording_of_the_room(playing: Playing):
    playing.wait_for_silence()
    record(playing, "mix", "room")
    playing.shell.say("/nf/room/listen", "i", 1)
    heard = room_recording(first_second=0.5, n_seconds=6.0)
    playing.peer.wait_until(playing.peer.play_sound(heard) + len(heard) + RATE // 2)
    deadline = time.monotonic() + WRITTEN_SECONDS  # the mind of a busy machine may take its time
    while len(playing.shell.heard_so_far("/nf/heard ")) < 4 and time.monotonic() < deadline:
        time.sleep(0.05)
    playing.shell.say("/nf/query", "s", "heard")
    swap(playing, CLAP, "clap", "room")
    playing.shell.say("/nf/room/take", "i", KICK)
    playing.shell.hear(f"/nf/pad/sound iissf {KICK} ")
    last = playing.peer.strike((0, NOTES["kick"]), (2000, NOTES["clap"]), (9000, NOTES["clap"]))
    playing.peer.wait_until(last + RATE)
    mix = end(playing, "room", "mix")
    playing.shell.say("/nf/kit/home")

    frames = read(mix)
    sounds = [line for line in lines_of(mix) if line.get("way") == "sound" and "room_first" in line]
    assert {line["pad"] for line in sounds} == {CLAP, KICK}
    again = bounced(playing, mix, "--room", str(mix.with_name(f"{mix.stem}-room.wav")))
    assert np.abs(frames[-RATE:]).max() > 0.01
    np.testing.assert_array_equal(again[: len(frames)], frames)
    without = bounced(playing, mix)
    assert not np.array_equal(without[: len(frames)], frames)


def test_mix_pads_and_room_lie_on_one_time_line(playing: Playing):
    playing.wait_for_silence()
    record(playing, "mix", "pads", "room")
    struck = playing.peer.strike((0, NOTES["clap"]), (4800, NOTES["cymbal"]), velocity=SOFT)
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, 9600).astype(np.float32)
    played_at = playing.peer.play_sound(noise)
    playing.peer.wait_until(played_at + RATE)
    mix = end(playing, "room", "pads", "mix")

    folder = sorted(mix.parent.glob(f"{mix.stem}*"))
    names = [path.name.removeprefix(mix.stem) for path in folder]
    assert names == sorted([".nfset.jsonl", f"-pad-{CLAP:02d}.wav", f"-pad-{CYMBAL:02d}.wav", "-room.wav", ".wav"])
    header, *events = lines_of(mix)
    first = header["recording_frame"]
    clap_frame, cymbal_frame = (
        next(e["frame"] for e in events if e.get("address") == "/nf/pad/hit" and e["args"][0] == pad) - first
        for pad in (CLAP, CYMBAL)
    )
    assert cymbal_frame - clap_frame == 4800
    clap, cymbal = (read(mix.with_name(f"{mix.stem}-pad-{pad:02d}.wav")) for pad in (CLAP, CYMBAL))
    room = read(mix.with_name(f"{mix.stem}-room.wav"))[:, 0]
    sound = playing.curated("clap") * np.float32((SOFT / 127) ** 2)
    np.testing.assert_allclose(clap[clap_frame : clap_frame + len(sound)], sound, atol=1e-6)
    np.testing.assert_allclose(
        read(mix)[: len(clap)], clap + cymbal, atol=1e-5
    )  # no peak is near the limiter's ceiling
    heard = clap_frame + played_at - struck  # both came over JACK
    assert abs(int(np.flatnonzero(room)[0]) - heard) <= playing.peer.block_frames
    at = int(np.flatnonzero(room)[0])
    np.testing.assert_array_equal(room[at : at + 9600], noise)


def test_what_is_recorded_is_told_and_read_back_and_nothing_is_written_over(playing: Playing):
    playing.shell.say("/nf/record")
    assert playing.shell.hear("/nf/record is ") == '/nf/record is 0 "mix"'
    playing.shell.say("/nf/record", "i", 1)
    assert playing.shell.hear("/nf/record is 1 ") == '/nf/record is 1 "mix"'
    first = end(playing, "mix")
    record(playing, "mix")
    second = end(playing, "mix")

    assert first != second
    assert first.parent == second.parent == playing.instrument.home / "recordings"
    assert len(lines_of(first)) >= 3


def test_a_stage_that_is_killed_leaves_files_that_are_whole(
    jack_server: JackServer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    instrument = Instrument(jack_server.environment, tmp_path, "--safe")
    try:
        instrument.wait_until_ready()
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/record", "is", 1, "mix")
            instrument.err.wait_for("^recording ", WRITTEN_SECONDS)
            shell.say("/nf/pad/hit", "if", 1, 1.0)
            shell.hear("/nf/pad/struck if 1 ")
            shell.say("/nf/ping", "i", 1)
            shell.hear("/nf/engine ifi 0 ")  # it has rung out
            stages = [each for each in instrument.children() if "performer.recording.process" in each.cmdline()]
            (writer,) = stages
            parent = writer.parent()
            assert parent is not None
            parent.send_signal(signal.SIGKILL)
            deadline = time.monotonic() + WRITTEN_SECONDS
            while writer.is_running() and writer.status() != "zombie" and time.monotonic() < deadline:
                time.sleep(0.05)
    finally:
        instrument.stop()

    (mix,) = (tmp_path / "recordings").glob("*.wav")
    frames = soundfile.read(mix, dtype="float32")[0]
    assert np.abs(frames).max() > 0.1
    assert mix.stat().st_size == 94 + frames.nbytes
    assert lines_of(mix)[0]["recording_frame"] >= 0
