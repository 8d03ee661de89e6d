"""The tables of controllers: those the instrument comes with, and the player's own, which win.

A device without a table needs none: its notes 36 to 51 are the pads.
"""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from performer.control.computer_keys import COMPUTER_KEYBOARD
from performer.control.controller import Controller, Ports, System
from performer.control.controller_reading import read_controller, worst
from performer.control.controller_writing import write_table
from performer.errors import BadController

__all__ = ["SHIPPED", "all_tables", "of_port", "own_folder", "read_table", "sends_to", "system_of", "write_table"]

SHIPPED = Path(__file__).parents[1] / "assets" / "controllers"
_KEY = re.compile(r"[a-z0-9_]+")
_ALSA_NUMBERS = re.compile(r" \d+(:\d+)$")


def own_folder(home: Path) -> Path:
    """Return the folder of the player's own tables."""
    return home / "controllers"


def read_table(path: Path) -> Controller:
    """Return the controller of a table; raise BadController with one of its faults."""
    if not _KEY.fullmatch(path.stem):
        what = "a table's name is of small letters, digits and underscores, as my_pads.toml"
        raise BadController(f"{path}: {what}; rename it")
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        raise BadController(f"{path}: the table cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadController(f"{path}: the table is not a text in UTF-8; save it as one") from error
    controller, faults = read_controller(text, path)
    if faults:
        raise BadController(worst(faults))
    return controller


def _to_standard_error(line: str) -> None:
    print(line, file=sys.stderr)


def all_tables(own: Path | None, say: Callable[[str], None] = _to_standard_error) -> tuple[Controller, ...]:
    """Return the player's own controllers, from the folder `own`, then the shipped ones that no own one replaces.

    An own table that is broken is told to `say` in one line and left out.
    """
    mine: dict[str, Controller] = {}
    for path in _tables_in(own) if own else ():
        try:
            mine[path.stem] = read_table(path)
        except BadController as error:
            say(f"{error}; this table is left out")
    shipped = (read_table(path) for path in _tables_in(SHIPPED) if path.stem not in mine)
    return (*mine.values(), *shipped)


def system_of(api: str) -> System | Literal["jack"]:
    """Return by whose names of ports a controller is known: JACK's where that is asked, or this system's."""
    if api == "jack":
        return "jack"
    return "darwin" if sys.platform == "darwin" else "win32" if sys.platform == "win32" else "linux"


def of_port(name: str, system: System | Literal["jack"], tables: Iterable[Controller]) -> Controller | None:
    """Return the first controller that is listened to by the input port of this name; None for an unknown one."""
    return next((table for table in tables if _fits(_ports(table, system).listen, name)), None)


def sends_to(controller: Controller, name: str, system: System | Literal["jack"]) -> bool:
    """Return whether the output port of this name is where the controller's lights are set."""
    return _fits(_ports(controller, system).send, name)


def _ports(controller: Controller, system: System | Literal["jack"]) -> Ports:
    return controller.jack if system == "jack" else controller.ports.get(system, Ports(""))


def _fits(expression: str, name: str) -> bool:
    """Return whether a port's name fits, without the numbers of ALSA: the client's changes at each plugging.

    The port's number does not change; where ALSA gives nothing else to tell two ports by, an expression may end
    in it: "Ableton Push 2:1".
    """
    shapes = (_ALSA_NUMBERS.sub("", name), _ALSA_NUMBERS.sub(r"\1", name))
    return expression != "" and any(re.search(expression, shape) for shape in shapes)


def _tables_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if path.stem != COMPUTER_KEYBOARD)
