"""Leave every controller dark and as it was, when the instrument that lit it has died: `python -m performer.dark`.

The supervisor runs it when a stage is not started again. It knows nothing of what was lit, so all lights go out.
"""

import sys
import time
from collections.abc import Iterable
from typing import Literal

from performer.control.controller import Controller, System
from performer.control.controller_tables import all_tables, own_folder, sends_to
from performer.control.lights import Lights
from performer.control.midi_out import open_outputs
from performer.errors import DeviceError
from performer.settings import home

HEARD_SECONDS = 0.2  # before a port is closed that messages were just sent to
LEAST_APART_SECONDS = 0.0005  # what is sent faster, some devices lose


def leave_dark(tables: Iterable[Controller], system: System | Literal["jack"]) -> int:
    """Darken every controller that one system has, and return how many there were."""
    n_found = 0
    for table in tables:
        outputs = open_outputs(lambda name, table=table: sends_to(table, name, system), system == "jack")
        for output in outputs:
            lights = None if table.lights is None else Lights(table)
            for message in (*(lights.dark() if lights is not None else ()), *table.leave):
                output.send(message)
                time.sleep(max(LEAST_APART_SECONDS, 0.0 if table.lights is None else table.lights.pace_seconds))
        if outputs:
            time.sleep(HEARD_SECONDS)
        for output in outputs:
            output.close()
        n_found += len(outputs)
    return n_found


def main() -> int:
    """Darken what JACK has, and what the system has; return the exit status."""
    tables = all_tables(own_folder(home()), lambda line: None)  # what is wrong with them was told at the start
    every: tuple[System, ...] = ("linux", "darwin", "win32")
    systems: list[System | Literal["jack"]] = ["jack", *(system for system in every if system == sys.platform)]
    for system in systems:
        try:
            leave_dark(tables, system)
        except DeviceError:  # there is no MIDI
            continue
    return 0


if __name__ == "__main__":
    sys.exit(main())
