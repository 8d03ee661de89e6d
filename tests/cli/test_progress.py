import os
import pty
import subprocess
import sys

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


def test_on_a_terminal_a_bar_is_drawn_on_standard_error_alone():
    ours, theirs = pty.openpty()
    done = subprocess.run([sys.executable, "-c", WORK], stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)

    assert done.stdout == b"done\n"
    assert "counting" in shown
    assert "3/3" in shown


def test_the_bar_leaves_the_terminal_whole_when_work_breaks_off():
    ours, theirs = pty.openpty()
    broken = WORK.replace('print("done")', "").replace("show(done, 3)", "show(done, 3); raise KeyboardInterrupt")
    subprocess.run([sys.executable, "-c", broken], stderr=theirs, check=False)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)

    assert shown.count("\x1b[?25h") >= shown.count("\x1b[?25l") > 0  # the cursor is hidden, and shown again
