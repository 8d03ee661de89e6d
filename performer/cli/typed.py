"""What is typed on the terminal while the instrument plays: lines, and after `keys` keys that strike pads."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from performer.errors import NeuralFunkError

if TYPE_CHECKING:
    from performer.cli.keys import Keys
    from performer.daemon import Daemon

Say = Callable[[str], None]
BACKGROUND_SECONDS = 0.2  # between two looks whether the terminal is ours again


def read(daemon: "Daemon", say: Say) -> None:
    """Begin to read what is typed, on a thread of its own."""
    if sys.platform != "win32":
        # a read from the background is to fail; the system would stop the whole instrument for it
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_read_lines, args=(daemon, say), daemon=True).start()


def _is_in_the_background() -> bool:
    if sys.platform == "win32":
        return False
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) != os.getpgrp()
    except OSError:
        return False  # the terminal has gone


def _read_lines(daemon: "Daemon", say: Say) -> None:
    """End the set when somebody types `quit`, take keys after `keys`; a terminal that has gone types no more."""
    while True:
        while _is_in_the_background():
            time.sleep(BACKGROUND_SECONDS)
        try:
            line = sys.stdin.readline()
            match line.strip().lower():
                case "quit" | "q" | "exit":
                    daemon.end()
                    return
                case "keys":
                    _take_keys(daemon, say)
                case _:
                    pass
        except OSError:
            if not _is_in_the_background():
                return
            continue
        if not line:
            return


def _take_keys(daemon: "Daemon", say: Say) -> None:
    """Take single keys until one of them leaves; a table of the player's own that is broken is told in one line."""
    try:
        _keys(daemon).play(say)
    except NeuralFunkError as error:
        say(str(error))


def _keys(daemon: "Daemon") -> "Keys":
    from performer.cli.keys import Keys
    from performer.control.computer_keys import COMPUTER_KEYBOARD, SHIPPED, read_computer_keys
    from performer.control.controller_tables import own_folder

    own = own_folder(daemon.options.home) / f"{COMPUTER_KEYBOARD}.toml"
    hands = daemon.stage.hands
    return Keys(
        read_computer_keys(own if own.exists() else SHIPPED),
        daemon.midi.strike_pad,
        lambda function: daemon.call(lambda: hands.do(function)),
        lambda control, n_steps: daemon.call(lambda: hands.step(control, n_steps)),
    )
