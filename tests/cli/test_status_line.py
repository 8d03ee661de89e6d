"""The line on a real terminal: what a small terminal emulator shows of what was written."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
from dataclasses import dataclass

import pytest

SHOWN = """
import sys, threading, time
from performer.cli.status_line import StatusLine
from performer.stage.meters import Figures
from performer.stage.status import Status

status = Status(Figures(3, 0.04, 0.09, 0, 0, 0, 0, 5.33, 2.67, -20.0, -20.0), "built-in", 120.0, "idle", True)
print("before", file=sys.stderr, flush=True)
with StatusLine() as line:
    line.show(status)
    time.sleep(SETTLE)
    DO
print("after", file=sys.stderr, flush=True)
print("rich" in sys.modules)
"""
MANY = """
    def speak(n):
        for i in range(50):
            print(f"thread {n} says {i}", file=sys.stderr, flush=True)
    threads = [threading.Thread(target=speak, args=(n,)) for n in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
"""


@dataclass
class Run:
    """What became of a program on a terminal."""

    status: int
    out: str
    written: str

    def screen(self, columns: int) -> list[str]:
        """Return the lines that a terminal shows in the end; it knows what the status line uses, and fails else."""
        return screen(self.written, columns)


def screen(written: str, columns: int) -> list[str]:
    """Return the rows of a terminal on which this was written."""
    rows, row, column = [""], 0, 0
    for piece in re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|.|\n", written):
        line = rows[row]
        if piece == "\r":
            column = 0
        elif piece == "\n":
            row += 1
            if row == len(rows):
                rows.append("")
        elif piece == "\x1b[2K":
            rows[row] = ""
        elif piece == "\x1b[0K":
            rows[row] = line[:column]
        elif piece.startswith("\x1b["):
            assert piece.endswith("m"), piece
        else:
            assert column < columns, f"goes beyond the right edge: {written[-300:]!r}"
            rows[row] = line[:column].ljust(column) + piece + line[column + 1 :]
            column += 1
    return rows


def run(do: str, columns: int = 100, term: str = "xterm", settle: float = 0.4) -> Run:
    """Run something while the line is shown on a terminal of so many columns."""
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this system has no terminals to give")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {
        name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")
    }
    environment |= {"TERM": term, "PYTHONIOENCODING": "utf-8"}
    program = SHOWN.replace("SETTLE", str(settle)).replace("    DO\n", f"    {do.strip()}\n")
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment,
    )
    os.close(theirs)
    written: list[bytes] = []
    reader = threading.Thread(target=_read, args=(ours, written))
    reader.start()
    out, _ = process.communicate(timeout=60)
    reader.join()
    os.close(ours)
    return Run(process.returncode, out.decode(), b"".join(written).decode())


def _read(ours: int, written: list[bytes]) -> None:
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # nobody has the other end any more
            return
        if not part:
            return
        written.append(part)


def test_the_line_is_drawn_while_it_is_played_and_gone_afterwards():
    shown = run("time.sleep(0.3)")

    assert "5.3 ms  3 voices  load 4/9%" in re.sub(r"\x1b\[[0-9;]*m", "", shown.written)
    assert shown.screen(100) == ["before", "after", ""]
    assert (shown.status, shown.out) == (0, "True\n")


def test_lines_from_many_threads_scroll_past_it_whole():
    shown = run(MANY)

    *lines, after, rest = shown.screen(100)
    assert (lines[0], after, rest) == ("before", "after", "")
    assert sorted(lines[1:]) == sorted(f"thread {n} says {i}" for n in range(4) for i in range(50))


def test_a_traceback_scrolls_past_it_whole():
    shown = run("import traceback; traceback.print_exception(ValueError('of nobody'))")

    assert shown.screen(100) == ["before", "ValueError: of nobody", "after", ""]


def test_on_forty_columns_it_keeps_to_one_row():
    shown = run("print('a line from the stage', file=sys.stderr)", columns=40)

    assert "5.3 ms" in shown.written
    assert "mind" not in shown.written
    assert shown.screen(40) == ["before", "a line from the stage", "after", ""]


def test_a_line_longer_than_the_terminal_is_whole():
    shown = run("print('word ' * 30, file=sys.stderr)", columns=40)

    assert "word " * 30 in shown.written


def test_on_a_dumb_terminal_lines_come_as_they_are():
    shown = run("print('a line', file=sys.stderr)", term="dumb")

    assert shown.written.replace("\r\n", "\n") == "before\na line\nafter\n"
    assert shown.out == "False\n"


def test_in_a_pipe_nothing_is_drawn_and_rich_is_not_imported():
    program = SHOWN.replace("SETTLE", "0").replace("DO", "print('a line', file=sys.stderr)")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert (done.stdout, done.stderr) == ("False\n", "before\na line\nafter\n")


def test_an_error_leaves_the_terminal_clean():
    shown = run("raise KeyboardInterrupt")

    rows = shown.screen(100)
    assert rows[0] == "before"
    assert rows[1].startswith("Traceback")
    assert rows[-2:] == ["KeyboardInterrupt", ""]


def test_a_terminal_that_is_taken_away_does_not_stop_the_play():
    ours, theirs = pty.openpty()
    program = SHOWN.replace("SETTLE", "0.5").replace(
        "DO", "sys.stdin.readline(); print('to nobody', file=sys.stderr); time.sleep(0.5)"
    )
    program = program.replace('print("after", file=sys.stderr, flush=True)', 'print("played on")')
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=theirs, text=True
    ) as process:
        os.close(theirs)
        os.read(ours, 100)
        os.close(ours)
        out, _ = process.communicate("go\n", timeout=60)

    assert "played on" in out
