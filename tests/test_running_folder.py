"""Two instruments on one home: each keeps its own running kit, whatever dies in whatever order."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from performer import running_folder, running_kit
from performer.cli import play
from performer.running_folder import first, let_go, take
from tests.stage.keepers import kept

OURS = f"{os.getpid()}-1"  # a session whose supervisor lives
TAKES = """
import sys, time
from pathlib import Path
from performer.running_folder import take
home, port, session, resumed = sys.argv[1:]
print(take(Path(home), int(port), session, bool(resumed), lambda line: print(line, flush=True)), flush=True)
time.sleep(60.0)
"""

Begin = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Start processes that take a folder, say which, and stay."""
    begun: list[subprocess.Popen[str]] = []

    def start(port: int, session: str, resumed: bool = False) -> "subprocess.Popen[str]":
        words = [sys.executable, "-c", TAKES, str(tmp_path), str(port), session, "1" if resumed else ""]
        begun.append(subprocess.Popen(words, stdout=subprocess.PIPE, text=True))
        return begun[-1]

    yield start
    for process in begun:
        kill(process)


def kill(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What is said to the player; the folders that this process has taken are free again afterwards."""
    lines: list[str] = []
    yield lines
    for folder in list(running_folder._held):
        let_go(folder)


def test_the_first_has_running_and_the_second_says_in_one_line_where_it_keeps_its_own(begin: Begin, tmp_path: Path):
    one = begin(7720, "")
    assert line(one) == str(tmp_path / "running")

    two = begin(7721, "")
    assert line(two) == (
        f"another instrument keeps its kit in {tmp_path / 'running'}: this one keeps its own in "
        f"{tmp_path / 'running-7721'}"
    )
    assert line(two) == str(tmp_path / "running-7721")


def test_a_third_on_the_port_of_the_second_has_a_folder_of_its_own_too(begin: Begin, tmp_path: Path):
    for port, folder in ((7720, "running"), (7721, "running-7721"), (7721, "running-7721-2")):
        process = begin(port, "")
        if folder != "running":
            line(process)
        assert line(process) == str(tmp_path / folder)


def test_a_folder_is_free_when_its_stage_was_killed_and_its_supervisor_has_gone(
    begin: Begin, tmp_path: Path, said: list[str]
):
    one = begin(7720, "")
    line(one)
    kill(one)

    assert take(tmp_path, 7721, "other", False, said.append) == tmp_path / "running"
    assert said == []


def test_a_stage_that_is_started_again_has_its_folder_though_another_began_meanwhile(
    begin: Begin, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
):
    one = begin(7720, OURS)
    line(one)
    kill(one)
    told: list[str] = []

    def wait(seconds: float) -> None:
        told.append(line(begin(7720, OURS, resumed=True)))

    monkeypatch.setattr(running_folder.time, "sleep", wait)

    assert take(tmp_path, 7721, "other", False, said.append) == tmp_path / "running-7721"
    assert told == [str(tmp_path / "running")]


def test_the_second_is_started_again_in_its_own_folder_though_the_first_is_free_by_then(
    begin: Begin, tmp_path: Path, said: list[str]
):
    one = begin(7720, "")
    line(one)
    assert take(tmp_path, 7721, OURS, False, said.append) == tmp_path / "running-7721"
    kill(one)
    running_folder._held.pop(tmp_path / "running-7721").close()  # as the system does for a stage that dies
    said.clear()

    assert take(tmp_path, 7721, OURS, True, said.append) == tmp_path / "running-7721"
    assert said == []


def test_a_stage_that_nobody_starts_again_keeps_the_folder_for_a_moment_only(
    begin: Begin, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(running_folder, "AGAIN_SECONDS", 0.1)
    one = begin(7720, OURS)
    line(one)
    kill(one)

    assert take(tmp_path, 7720, "other", False, said.append) == tmp_path / "running"


def test_a_stage_whose_folder_was_taken_all_the_same_says_that_its_kit_is_not_brought_back(
    begin: Begin, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(running_folder, "AGAIN_SECONDS", 0.1)
    line(begin(7721, ""))
    (tmp_path / "running" / "lock").write_text(OURS)

    assert take(tmp_path, 7720, OURS, True, said.append) == tmp_path / "running-7720"
    assert said == [
        f"another instrument has taken {tmp_path / 'running'}: the kit that was on the pads is not brought back"
    ]


def test_a_session_that_has_ended_keeps_nobody_waiting(
    tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(running_folder.time, "sleep", lambda seconds: pytest.fail("it waits"))
    let_go(take(tmp_path, 7720, OURS, False, said.append))

    assert take(tmp_path, 7721, "other", False, said.append) == tmp_path / "running"


def test_where_nothing_can_be_written_the_usual_folder_is_named(tmp_path: Path, said: list[str]):
    home = tmp_path / "a file"
    home.write_text("")

    assert take(home, 7720, OURS, False, said.append) == home / "running"
    assert said == []


def test_two_kits_that_are_played_at_once_are_both_kept(tmp_path: Path, said: list[str]):
    one, two = (take(tmp_path, port, f"of {port}", False, said.append) for port in (7720, 7721))
    (play_one, keeping_one), (play_two, keeping_two) = kept(one), kept(two)
    play_one.swap(1, 2.0, "of the first")
    play_two.swap(1, 3.0, "of the second")
    keeping_two.keeper.stop()
    keeping_one.keeper.stop()

    names = [running_kit.read(folder, "now").pads[1].swap for folder in (one, two)]
    assert [swap.facts.name for swap in names if swap is not None] == ["of the first", "of the second"]


def test_the_second_is_offered_what_the_first_kept_and_lets_it_lie(
    begin: Begin,
    tmp_path: Path,
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setenv("NEURALFUNK_HOME", str(tmp_path))
    line(begin(7720, ""))
    for name in ("yesterday's", "tonight's"):
        running_kit.begin_session(first(tmp_path))
        playing, keeping = kept(first(tmp_path))
        playing.swap(1, 2.0, name)
        keeping.keeper.stop()

    parser = argparse.ArgumentParser()
    play.add_arguments(parser)
    options = play._options(parser.parse_args(["--osc-port", "7721", "--kit", "last"]), "", False)

    assert options.kept is not None
    swap = options.kept.pads[1].swap
    assert swap is not None
    assert swap.facts.name == "yesterday's"
    assert options.running == tmp_path / "running-7721"
    assert running_kit.read(first(tmp_path), "now").session == "session 1"
    assert "keeps its own in" in capsys.readouterr().err
