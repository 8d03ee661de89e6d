"""The stage dies in the middle of a performance: it is started again and sounds as it did.

How long that takes is told (`-s` shows it) and not judged: beside other work it is the machine that is measured.
"""

import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, ROUNDING, sound_of, write_kit, write_turned_kit
from tests.live.shell import Shell

pytestmark = pytest.mark.live
LEFT_SECONDS = 60.0


def stage_of(instrument: Instrument) -> psutil.Process:
    """Return the process that plays now."""
    (found,) = psutil.Process(instrument.process.pid).children()
    return found


def kill(instrument: Instrument, number: int, said: int) -> tuple[float, str]:
    """Kill the stage; return how long it took until pads could be struck again, and what was said of it."""
    died, ready = time.monotonic(), len(instrument.out)
    stage_of(instrument).send_signal(number)
    line = instrument.err.wait_for("^the stage has died", LEFT_SECONDS, said)[1]
    back_at, _ = instrument.out.wait_for("^ready: ", LEFT_SECONDS, ready)
    return back_at - died, line


@pytest.fixture
def safe(programs: Callable[..., None], tmp_path: Path) -> Iterator[Instrument]:
    """An instrument that began with nothing but what it is itself, on a server that waits for no dead client."""
    programs("jackd")
    server = JackServer(synchronous=False)
    instrument = Instrument(server.environment, tmp_path, "--safe")
    try:
        instrument.wait_until_ready()
        yield instrument
    finally:
        instrument.stop()
        server.stop()


def test_a_killed_stage_sounds_again_with_its_swap_and_gain(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    kit, log = write_kit(tmp_path / "kit"), tmp_path / "set.nfset.jsonl"
    number, note = PAD_NUMBERS["clap"], NOTES["clap"]
    instrument = Instrument(jack_server.environment, tmp_path, "--kit", str(kit), "--log", str(log))
    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        peer.connect()
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/pad/swap", "is", number, "library")
            shell.hear(f'/nf/pad/state isif {number} "pending"')
            struck = peer.strike((0, note))
            landed = shell.hear(rf'/nf/pad/sound iissf {number} \d+ "[^"]+" "library"')
            shell.say("/nf/pad/gain", "if", number, -6.0)
            shell.say("/nf/pad/gain", "i", number)
            shell.hear(f"/nf/pad/gain if {number} -6")
            peer.wait_until(struck + 4 * RATE)
            swapped = peer.recording(peer.strike((0, note)) + peer.block_frames, RATE)
            kicks = peer.strike(*((n * RATE // 8, NOTES["kick"]) for n in range(16)))
            peer.wait_until(kicks + RATE // 2)  # in the middle of them

            said = len(instrument.err)
            _, line = kill(instrument, signal.SIGKILL, said)
        instrument.err.wait_for("^going on with 'test kit' as of .*, 1 swapped pad", LEFT_SECONDS, said)
        peer.connect()
        peer.wait_until(kicks + 3 * RATE)
        again = peer.recording(peer.strike((0, note)) + peer.block_frames, RATE)
        with Shell(instrument.osc_port) as shell:  # who hears nothing any more says hello again
            shell.say("/nf/pad/gain", "i", number)
            told = shell.hear(f"/nf/pad/gain if {number} ")
            shell.say("/nf/state")
            sound = shell.hear(rf'/nf/pad/sound iissf {number} \d+ "[^"]+" "library"')
            instrument.err.wait_for("^the mind is ready", LEFT_SECONDS, said)
            shell.say("/nf/pad/home", "i", number)
            shell.hear(f'/nf/pad/state isif {number} "curated"')
            home = peer.recording(peer.strike((0, note)) + peer.block_frames, RATE)
        status = instrument.stop()
    finally:
        instrument.stop()

    assert "killed by SIGKILL" in line
    report = Path(re.search(r"the report is (\S+)$", line)[1])
    assert report.parent == tmp_path / "reports"
    assert "killed by SIGKILL" in report.read_text()
    assert status == 0
    assert np.abs(swapped).max() > 0.01
    np.testing.assert_allclose(again, swapped, rtol=0, atol=ROUNDING)
    assert sound == landed
    assert "-6" in told
    curated = np.zeros((RATE, 2), np.float32)
    frames = sound_of(kit, "clap")[:RATE] * 10 ** (-6 / 20)
    curated[: len(frames)] = frames
    np.testing.assert_allclose(home, curated, rtol=0, atol=1e-5)
    assert log.exists()
    assert (tmp_path / "set-2.nfset.jsonl").exists()


def test_a_crash_leaves_a_report_that_says_where(safe: Instrument):
    seconds, line = kill(safe, signal.SIGSEGV, 0)

    print(f"pads could be struck again {seconds:.2f} s after the stage crashed")

    report = Path(line.rsplit("the report is ", 1)[1]).read_text()
    assert "Segmentation fault" in report
    assert "performer/daemon.py" in report
    assert "killed by SIGSEGV" in report


def test_a_stage_that_dies_again_and_again_is_left_alone_after_five_times(safe: Instrument):
    said = 0
    for _ in range(4):
        kill(safe, signal.SIGKILL, said)
        said = len(safe.err)
    stage_of(safe).kill()

    assert safe.wait() == 1
    assert "the 5th time in a minute" in safe.err.text.splitlines()[-1]
    assert str(safe.home / "reports") in safe.err.text.splitlines()[-1]


def test_a_safe_start_plays_the_last_kit_from_its_own_cache_and_refuses_swaps(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    kit = write_kit(tmp_path / "kit")
    curated = sound_of(kit, "clap")[: RATE // 4]
    first = Instrument(jack_server.environment, tmp_path, "--kit", str(kit))
    try:
        first.wait_until_ready()
        with Shell(first.osc_port) as shell:
            shell.say("/nf/pad/pan", "if", PAD_NUMBERS["kick"], 0.5)
            shell.say("/nf/pad/pan", "i", PAD_NUMBERS["kick"])
            shell.hear(f"/nf/pad/pan if {PAD_NUMBERS['kick']} 0.5")
    finally:
        assert first.stop() == 0
    for path in kit.parent.iterdir():
        path.unlink()

    began = time.monotonic()
    instrument = Instrument(jack_server.environment, tmp_path, "--safe")
    try:
        ready_at, _ = instrument.out.wait_for("^ready: ", LEFT_SECONDS)
        peer.connect()
        with Shell(instrument.osc_port) as shell:
            heard = peer.recording(peer.strike((0, NOTES["clap"])) + peer.block_frames, len(curated))
            shell.say("/nf/pad/pan", "i", PAD_NUMBERS["kick"])
            pan = shell.hear(f"/nf/pad/pan if {PAD_NUMBERS['kick']} ")
            shell.say("/nf/pad/swap", "is", 1, "library")
            refused = shell.hear("/nf/pad/refused is 1 ")
        children = stage_of(instrument).children()
    finally:
        assert instrument.stop() == 0

    print(f"ready {ready_at - began:.2f} s after the command")
    np.testing.assert_allclose(heard, curated, rtol=0, atol=ROUNDING)
    assert "0.5" in pan
    assert "a safe start has no mind" in refused
    assert children == []
    assert "safe start: 'test kit'" in instrument.err.text


def test_the_kit_of_last_time_is_offered_and_comes_back_when_asked_for(
    jack_server: JackServer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    for options in (["--kit", str(write_kit(tmp_path / "kit"))], [], ["--kit", "last"]):
        instrument = Instrument(jack_server.environment, tmp_path, *options)
        try:
            instrument.wait_until_ready()
            with Shell(instrument.osc_port) as shell:
                shell.say("/nf/pad/gain", "i", 1)
                gain = shell.hear("/nf/pad/gain if 1 ")
                if "--kit" in options and "last" not in options:
                    shell.say("/nf/pad/gain", "if", 1, -9.0)
                    shell.say("/nf/pad/gain", "i", 1)
                    shell.hear("/nf/pad/gain if 1 -9")
        finally:
            assert instrument.stop() == 0
        if not options:
            assert "kept from last time: 'test kit'" in instrument.err.text
            assert "`play --kit last`" in instrument.err.text

    assert "-9" in gain


def test_ctrl_c_while_it_still_starts_ends_both_at_once(jack_server: JackServer, tmp_path: Path):
    instrument = Instrument(jack_server.environment, tmp_path)
    try:
        deadline = time.monotonic() + LEFT_SECONDS
        while not psutil.Process(instrument.process.pid).children():
            assert time.monotonic() < deadline
        started = instrument.children()
        os.kill(instrument.process.pid, signal.SIGINT)
        assert instrument.wait() in (0, 130)
    finally:
        instrument.stop()

    assert psutil.wait_procs(started, LEFT_SECONDS)[1] == []


def test_a_killed_stage_has_every_kit_of_its_set_as_it_was_left(
    jack_server: JackServer, peer: JackPeer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    write_kit(tmp_path / "plain"), write_turned_kit(tmp_path / "turned")
    setlist = tmp_path / "setlist.toml"
    setlist.write_text('version = 1\n[[kit]]\nfile = "plain"\n[[kit]]\nfile = "turned"\nname = "turned"\n')
    number, note = PAD_NUMBERS["clap"], NOTES["clap"]
    instrument = Instrument(jack_server.environment, tmp_path, "--setlist", str(setlist))

    def sounds(shell: Shell) -> np.ndarray:
        shell.say("/nf/panic")
        shell.say("/nf/ping", "i", 0)
        shell.hear("/nf/engine ifi 0 ", LEFT_SECONDS)
        return peer.recording(peer.strike((0, note)) + peer.block_frames, RATE)

    try:
        instrument.wait_until_ready()
        instrument.wait_for_the_mind()
        peer.connect()
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/pad/swap", "is", number, "library")
            shell.hear(f'/nf/pad/state isif {number} "pending"', LEFT_SECONDS)
            peer.strike((0, note))
            shell.hear(rf'/nf/pad/sound iissf {number} \d+ "[^"]+" "library"')
            shell.say("/nf/pad/gain", "if", number, -6.0)
            shell.say("/nf/pad/lock", "ii", number, 1)
            shell.hear(f'/nf/pad/state isif {number} "swapped" 1')
            first = sounds(shell)
            shell.say("/nf/kit/next")
            shell.hear('/nf/kit/load s "turned"')
            shell.say("/nf/pad/tune", "if", number, -3.0)
            shell.ask("/nf/pad/tune", "i", number)
            second = sounds(shell)
            time.sleep(1.0)  # the keeper looks ten times a second, and writes in its own time
        said = len(instrument.err)
        for more in ("1 more", "1 more"):  # what came back is kept for the next time
            kill(instrument, signal.SIGKILL, said)
            instrument.err.wait_for(f"^going on with .*as they were left: {more}$", LEFT_SECONDS, said)
            said = len(instrument.err)
            time.sleep(1.0)
        peer.connect()
        with Shell(instrument.osc_port) as shell:
            second_again = sounds(shell)
            shell.say("/nf/kit/previous")
            shell.hear(f'/nf/pad/state isif {number} "swapped" 1')
            first_again = sounds(shell)
            gain = shell.ask("/nf/pad/gain", "i", number)
    finally:
        instrument.stop()

    assert np.abs(first).max() > 0.01
    assert np.abs(second).max() > 0.01
    np.testing.assert_allclose(second_again, second, rtol=0, atol=ROUNDING)
    np.testing.assert_allclose(first_again, first, rtol=0, atol=ROUNDING)
    assert gain.endswith("-6.000000")


def test_a_stage_whose_server_has_died_with_it_waits_for_that_server_and_plays_on(
    programs: Callable[..., None], tmp_path: Path
):
    programs("jackd")
    server = JackServer(synchronous=False)
    instrument = Instrument(server.environment, tmp_path, "--safe")
    try:
        instrument.wait_until_ready()
        said, ready, stage = len(instrument.err), len(instrument.out), stage_of(instrument)
        stage.suspend()  # so that it cannot begin to look for its server by itself
        server.stop()
        stage.kill()
        instrument.err.wait_for("^no JACK server runs.*; it is waited for", LEFT_SECONDS, said)
        assert instrument.process.poll() is None
        server = JackServer(synchronous=False, name=server.name)
        instrument.out.wait_for("^ready: .* pads; JACK", LEFT_SECONDS, ready)
    finally:
        instrument.stop()
        server.stop()


def test_the_last_try_is_without_a_mind(programs: Callable[..., None], tmp_path: Path):
    programs("jackd")
    server = JackServer(synchronous=False)
    instrument = Instrument(server.environment, tmp_path, "--kit", str(write_kit(tmp_path / "kit")))
    try:
        instrument.wait_until_ready()
        said, lines, commands = 0, list[str](), list[list[str]]()
        for _ in range(4):
            lines.append(kill(instrument, signal.SIGKILL, said)[1])
            commands.append(stage_of(instrument).cmdline())
            said = len(instrument.err)
    finally:
        instrument.stop()
        server.stop()

    assert ["without a mind" in line for line in lines] == [False, False, False, True]
    assert ["--safe" in command for command in commands] == [False, False, False, True]
