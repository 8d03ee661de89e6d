"""What a stage does where the disk, the terminal or a port has gone with it: it plays on."""

import contextlib
import io
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from performer import reports, settings
from performer.cli import play
from performer.daemon import Daemon
from performer.play_options import PlayOptions
from performer.played_by import keep_device
from performer.set_log import BadLog
from tests.live.instrument import ROOT

BACKGROUND = """
import os, signal, sys, threading, time, types
job = os.fork()
if job == 0:
    os.setpgid(0, 0)  # a job in the background of this terminal
    from performer.cli import typed
    typed.read(types.SimpleNamespace(end=lambda: None), print)
    time.sleep(2.0)
    os._exit(0)
if {sent_there}:  # it reads in the foreground, is stopped by hand, and goes on in the background
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    time.sleep(0.2)
    os.tcsetpgrp(0, job)
    time.sleep(1.0)
    os.kill(job, signal.SIGSTOP)
    os.waitpid(job, os.WUNTRACED)
    os.tcsetpgrp(0, os.getpgrp())
    os.kill(job, signal.SIGCONT)
_, status = os.waitpid(job, os.WUNTRACED)
print("STOPPED" if os.WIFSTOPPED(status) else "PLAYED ON", flush=True)
if os.WIFSTOPPED(status):
    os.kill(job, 9)
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEURALFUNK_HOME", str(tmp_path / "home"))
    return settings.home()


def test_without_a_place_for_its_report_a_stage_plays_and_its_errors_are_still_shown(
    home: Path, capsys: pytest.CaptureFixture[str]
):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file, and no folder")
    with reports.Report(os.getpid()) as report:
        report.exception(ValueError("nobody foresaw this"))

    assert "nobody foresaw this" in capsys.readouterr().err


def test_a_report_that_the_disk_takes_no_more_of_is_no_error(home: Path):
    with reports.Report(os.getpid()) as report:
        assert report._file is not None
        report._file.close()
        report._file = open("/dev/full", "w", buffering=1)  # noqa: SIM115  # closed by the report
        report.exception(ValueError("nobody foresaw this"))


class Full(io.StringIO):
    """A file on a disk that takes no more."""

    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")


def test_a_line_that_nobody_takes_is_no_error(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", Full())
    play.say("the sound device has gone")


@pytest.mark.parametrize("after_death", [True, False])
def test_a_stage_that_goes_on_does_without_a_set_log_that_cannot_be_written_a_first_start_does_not(
    tmp_path: Path, after_death: bool
):
    (tmp_path / "stick").write_text("a file, and no folder")
    said: list[str] = []
    daemon = Daemon.__new__(Daemon)
    daemon.options = PlayOptions(tmp_path, log=tmp_path / "stick" / "set.jsonl", after_death=after_death, safe=True)
    daemon._say, daemon._setlist, daemon._kit_file = said.append, None, tmp_path / "kit.toml"
    daemon.engine = SimpleNamespace(sample_rate=48000, pairs_in_use=(0,))
    if after_death:
        assert daemon._begin_log(SimpleNamespace(name="kit")) is None
        assert said[0].endswith("; going on without a set log")
    else:
        with pytest.raises(BadLog):
            daemon._begin_log(SimpleNamespace(name="kit"))


def test_a_stage_that_goes_on_looks_for_the_device_that_played_whatever_the_command_line_called_it(home: Path):
    import argparse

    keep_device(home / "running", "a session", "Scarlett 2i2 USB: Audio")
    parser = argparse.ArgumentParser()
    play.add_arguments(parser)
    args = parser.parse_args(["--audio", "5"])

    assert play._options(args, "a session", resume=True).audio == "Scarlett 2i2 USB: Audio"
    assert play._options(args, "a session", resume=False).audio == "5"


@pytest.mark.parametrize("sent_there", [False, True], ids=["begun there", "sent there"])
def test_in_the_background_of_a_terminal_it_is_not_stopped_for_reading_it(sent_there: bool):
    try:
        child, ours = pty.fork()
    except OSError:
        pytest.skip("this system has no terminals to give")
    if child == 0:
        script = BACKGROUND.format(sent_there=sent_there)
        os.execve(sys.executable, [sys.executable, "-c", script], {**os.environ, "PYTHONPATH": ROOT})
    told, deadline = b"", time.monotonic() + 60.0
    try:
        with contextlib.suppress(OSError):  # its end has been closed
            while b"ON\r\n" not in told and b"STOPPED" not in told and time.monotonic() < deadline:
                told += os.read(ours, 1000)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(ours)

    assert b"PLAYED ON" in told


def test_the_help_of_play_needs_none_of_this():
    run = subprocess.run(
        [sys.executable, "-m", "performer", "play", "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert run.returncode == 0
    assert "--safe" in run.stdout
