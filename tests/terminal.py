"""A terminal that tests look at: a real pseudo-terminal, and the rows that one shows of what was written on it."""

import fcntl
import os
import pty
import re
import struct
import termios
import threading
import time

import pytest


class Terminal:
    """A terminal of so many columns; `theirs` is the end that a program writes to."""

    def __init__(self, columns: int) -> None:
        try:
            self.ours, self.theirs = pty.openpty()
        except OSError:
            pytest.skip("this system has no terminals to give")
        self.columns = columns
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self._written = b""
        self._grown = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def written(self) -> str:
        """All that has been written so far."""
        return self._written.decode(errors="replace")

    @property
    def plain(self) -> str:
        """All that has been written so far, without colours."""
        return re.sub(r"\x1b\[[0-9;]*m", "", self.written)

    def rows(self) -> list[str]:
        """Return the rows that it shows."""
        return screen(self.written, self.columns)

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self.ours, text.encode())

    def wait_for(self, pattern: str, seconds: float) -> str:
        """Return what matches in what was written, without colours."""
        deadline = time.monotonic() + seconds
        with self._grown:
            while (found := re.search(pattern, self.plain, re.MULTILINE)) is None:
                assert self._grown.wait(max(0.0, deadline - time.monotonic())), (
                    f"nothing like {pattern!r} within {seconds} s; there was:\n{self.plain[-3000:]}"
                )
        return found[0]

    def let_go(self) -> None:
        """Keep only the end that is looked at: a program has the other."""
        os.close(self.theirs)

    def close(self) -> None:
        """Read to the end: until no program has it any more."""
        self._reader.join(20.0)
        os.close(self.ours)

    def _read(self) -> None:
        while True:
            try:
                part = os.read(self.ours, 65536)
            except OSError:  # nobody has the other end any more
                return
            with self._grown:
                self._written += part
                self._grown.notify_all()


def screen(written: str, columns: int) -> list[str]:
    """Return the rows of a terminal on which this was written; it knows what the status line uses, and no more."""
    rows, row, column = [""], 0, 0
    for piece in re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|.|\n", written):
        line = rows[row]
        if piece == "\r":
            column = 0
        elif piece == "\n":
            row += 1
            rows += [""] * (row == len(rows))
        elif piece == "\x1b[2K":
            rows[row] = ""
        elif piece in ("\x1b[0K", "\x1b[K"):
            rows[row] = line[:column]
        elif piece.startswith("\x1b["):
            assert piece.endswith("m"), f"a terminal of these tests does not know {piece!r}"
        else:
            if column == columns:  # goes on below
                row, column = row + 1, 0
                rows += [""] * (row == len(rows))
            rows[row] = rows[row][:column].ljust(column) + piece + rows[row][column + 1 :]
            column += 1
    return rows
