import os
import pty
import subprocess
import sys
from collections.abc import Iterator

import pytest

from performer.cli.progress import progress

WORK = """
from performer.cli.progress import progress
with progress("counting") as show:
    for done in range(1, 4):
        show(done, 3)
print("done")
"""


def test_in_a_pipe_nothing_is_drawn(capfd: pytest.CaptureFixture[str]):
    with progress("counting") as show:
        show(1, 3)

    assert capfd.readouterr() == ("", "")


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Yield the two ends of a terminal: the one that is looked at, the one that is written to."""
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this system has no terminals to give")
    yield ours, theirs
    os.close(ours)


def run(work: str, terminal: int) -> subprocess.CompletedProcess[bytes]:
    """Run some work whose standard error is a terminal."""
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    return subprocess.run(
        [sys.executable, "-c", work], stdout=subprocess.PIPE, stderr=terminal, env=environment, check=False
    )


def test_on_a_terminal_a_bar_is_drawn_on_standard_error_alone(terminal: tuple[int, int]):
    ours, theirs = terminal
    done = run(WORK, theirs)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()

    assert done.stdout == b"done\n"
    assert "counting" in shown
    assert "3/3" in shown


def test_the_bar_leaves_the_terminal_whole_when_work_breaks_off(terminal: tuple[int, int]):
    ours, theirs = terminal
    broken = WORK.replace('print("done")', "").replace("show(done, 3)", "show(done, 3); raise KeyboardInterrupt")
    run(broken, theirs)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()

    assert shown.count("\x1b[?25h") >= shown.count("\x1b[?25l") > 0  # the cursor is hidden, and shown again
