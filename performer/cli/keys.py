"""The computer's keyboard as a controller while `play` runs: single keys, once somebody has typed `keys` and Enter.

Between two key modes the terminal is as it was: lines are typed, and `quit` ends the set.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Generator
from typing import Any

from performer.control.computer_keys import ComputerKeys

ESCAPE, END = "\x1b", "\x04"
LEAVE = (ESCAPE, END)
SAID_ON = (
    "keys: Escape leaves them, Ctrl-C ends the set; which key does what: docs/controllers/computer_keyboard.md"
)
SAID_OFF = "keys: left; type `keys` and Enter for them, `quit` to end"


class Keys:
    """What each key does."""

    def __init__(
        self,
        table: ComputerKeys,
        strike: Callable[[int, float], None],
        do: Callable[[str], None],
        step: Callable[[str, int], None],
    ) -> None:
        """`strike` takes a pad from 0 and a velocity, `do` a function, `step` a knob's control and its steps."""
        self._table, self._strike, self._do, self._step = table, strike, do, step

    def press(self, key: str) -> bool:
        """Do what a key does; False for one that does nothing."""
        table = self._table
        if key in table.pads:
            self._strike(table.pads.index(key), table.velocity)
        elif (function := table.functions.get(key)) is not None:
            self._do(function)
        elif (turn := table.turns.get(key)) is not None:
            self._step(*turn)
        else:
            return False
        return True

    def play(self, say: Callable[[str], None]) -> None:
        """Take single keys from the terminal until one of them leaves; it is as it was then, whatever happens."""
        say(SAID_ON)
        with single_keys() as read:
            while (key := read()) and key not in LEAVE:
                self.press(key)
        say(SAID_OFF)


@contextlib.contextmanager
def single_keys() -> Generator[Callable[[], str]]:
    """Have the terminal give keys one by one meanwhile, unechoed; "" when it is gone. Ctrl-C stays what it is."""
    if sys.platform == "win32":
        import msvcrt

        yield msvcrt.getwch
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before: Any = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSANOW)
        yield lambda: _read(terminal)
    finally:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _read(terminal: int) -> str:
    """Return the next character that the terminal sends, "" at its end."""
    try:
        data = os.read(terminal, 1)
        while data and not _is_whole(data):
            data += os.read(terminal, 1)
    except OSError:
        return ""
    return data.decode(errors="replace")


def _is_whole(data: bytes) -> bool:
    with contextlib.suppress(UnicodeDecodeError):
        data.decode()
        return True
    return len(data) >= 4
