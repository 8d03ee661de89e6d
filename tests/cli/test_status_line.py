"""The line on a real terminal: the rows that are on it in the end, and what was written on the way."""

import io
import os
import pty
import re
import subprocess
import sys
import threading
from dataclasses import dataclass

from performer.cli.status_line import Above
from tests.terminal import Terminal

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
    rows: list[str]


def run(do: str, columns: int = 100, term: str = "xterm", settle: float = 0.4) -> Run:
    """Run something while the line is shown on a terminal of so many columns."""
    terminal = Terminal(columns)
    environment = {
        name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")
    }
    environment |= {"TERM": term, "PYTHONIOENCODING": "utf-8"}
    program = SHOWN.replace("SETTLE", str(settle)).replace("    DO\n", f"    {do.strip()}\n")
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=terminal.theirs,
        env=environment,
    )
    terminal.let_go()
    out, _ = process.communicate(timeout=60)
    terminal.close()
    return Run(process.returncode, out.decode(), terminal.written, terminal.rows())


def test_the_line_is_drawn_while_it_is_played_and_gone_afterwards():
    shown = run("time.sleep(0.3)")

    assert "5.3 ms  voices 3  load 4/9%" in re.sub(r"\x1b\[[0-9;]*m", "", shown.written)
    assert shown.rows == ["before", "after", ""]
    assert (shown.status, shown.out) == (0, "True\n")


def test_lines_from_many_threads_scroll_past_it_whole():
    shown = run(MANY)

    *lines, after, rest = shown.rows
    assert (lines[0], after, rest) == ("before", "after", "")
    assert sorted(lines[1:]) == sorted(f"thread {n} says {i}" for n in range(4) for i in range(50))


def test_two_threads_never_share_a_line():
    above = Above(io.StringIO())
    above.write("one ")
    other = threading.Thread(target=above.write, args=("another\n",))
    other.start()
    other.join()
    above.write("line\n")

    assert above.take(0.0) == ["another", "one line"]


def test_a_traceback_scrolls_past_it_whole():
    shown = run("import traceback; traceback.print_exception(ValueError('of nobody'))")

    assert shown.rows == ["before", "ValueError: of nobody", "after", ""]


def test_on_forty_columns_it_keeps_to_one_row():
    shown = run("print('a line from the stage', file=sys.stderr)", columns=40)

    assert "5.3 ms" in shown.written
    assert "load 4/9%  built-in" in shown.written
    assert all(
        len(row) < 40 for row in re.sub(r"\x1b\[[0-9;]*[mK]", "", shown.written).replace("\n", "\r").split("\r")
    )
    assert shown.rows == ["before", "a line from the stage", "after", ""]


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

    rows = shown.rows
    assert rows[0] == "before"
    assert rows[1].startswith("Traceback")
    assert rows[-2:] == ["KeyboardInterrupt", ""]


def test_a_terminal_that_is_taken_away_does_not_stop_the_play():
    ours, theirs = pty.openpty()
    program = SHOWN.replace("SETTLE", "0.5").replace(
        "DO",
        "sys.stdin.readline(); print('to nobody', file=sys.stderr); time.sleep(0.5); "
        "print('nor this', file=sys.stderr)",
    )
    program = program.replace('print("after", file=sys.stderr, flush=True)', 'print("played on")')
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
        text=True,
    ) as process:
        os.close(theirs)
        shown = b""
        while b" ms" not in shown:
            shown += os.read(ours, 1000)
        os.close(ours)
        out, _ = process.communicate("go\n", timeout=60)

    assert "played on" in out
