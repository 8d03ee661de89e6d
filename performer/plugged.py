"""One controller whose ports are open, what python-rtmidi strikes in place of the kernel, and its own table."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from performer.ableton_live import live_runs
from performer.audio import layout
from performer.control.controller import Controller
from performer.control.controller_tables import of_port, write_table
from performer.control.lights import Lights
from performer.errors import BadController


@dataclass(slots=True)
class Plugged:
    """A controller whose ports are open."""

    number: int  # of its hand, from 1
    controller: Controller
    listen: str  # the full name of its port
    to: str  # that of the port for its lights, "" for none
    send: Callable[[bytes], bool]
    close: Callable[[], None]
    on_jack: bool
    mean: Callable[[Sequence[int]], None]  # from now on its notes and controls are these
    lights: Lights | None = None
    n_unsent: int = 0


def on_jack(names: Sequence[str], tables: Sequence[Controller]) -> Controller | None:
    """Return the controller of a port on JACK, by its name and aliases; None for an unknown one."""
    return next((table for name in names if (table := of_port(name, "jack", tables)) is not None), None)


def lives(controller: Controller) -> bool:
    """Tell whether a controller that comes now is Live's: Live runs, and the device is the one's or the other's."""
    return bool(controller.taken) and live_runs()


class Gate:
    """What the kernel does for a controller on JACK, for one that is read by python-rtmidi (`take_from_hand`)."""

    def __init__(self, of: Sequence[int]) -> None:
        self._meanings = of
        self._down: set[int] = set()  # buttons; one that is told twice is down once

    def mean(self, of: Sequence[int]) -> None:
        """Take other meanings from now on."""
        self._meanings, self._down = of, set()

    def pad_of(self, data: Sequence[int]) -> int | None:
        """Return the pad, from 0, that a message strikes or lets go, AS_NOTE for the kit's choice, else None."""
        kind = data[0] & 0xF0
        if len(data) < 3 or kind not in (0x80, 0x90, 0xB0):
            return None
        key = data[1] + (128 if kind == 0xB0 else 0)
        meaning = self._meanings[key]
        down = data[2] > 0 and kind != 0x80
        if meaning == layout.BUTTON:
            (self._down.add if down else self._down.discard)(key)
        elif meaning == layout.AS_NOTE or (meaning >= 0 and kind != 0xB0 and (not down or not self._down)):
            return meaning
        return None


class OwnTables:
    """The player's own tables, as files."""

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder, self._say = folder, say
        self._lock = threading.Lock()

    def keep(self, controller: Controller) -> None:
        """Write the table of a controller; what goes wrong is said."""
        self._do(lambda: write_table(controller, self._path(controller)))

    def forget(self, controller: Controller) -> None:
        """Remove the table of a controller; what goes wrong is said."""
        self._do(lambda: self._path(controller).unlink(missing_ok=True))

    def _path(self, controller: Controller) -> Path:
        return self._folder / f"{controller.key}.toml"

    def _do(self, what: Callable[[], None]) -> None:
        try:
            with self._lock:
                what()
        except (BadController, OSError) as error:
            self._say(str(error))
