"""The player's settings file and folders. Every option of the command line has the same name in the file."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import platformdirs

from performer.errors import BadSettings, nearest_names
from performer.toml_lines import TomlText, read_toml

FILE_NAME = "neuralfunk.toml"

Kind = Literal["switch", "whole", "number", "numbers", "text", "text or whole", "texts", "path", "paths"]

_WANTS: dict[Kind, str] = {
    "switch": "true or false",
    "whole": "a whole number",
    "number": "a number",
    "numbers": "a list of numbers",
    "text": "a text in quotes",
    "text or whole": "a text in quotes or a whole number",
    "texts": "a text in quotes, or a list of them",
    "path": "a path in quotes",
    "paths": "a path in quotes, or a list of them",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the command line that the settings file knows, and the commands that take it there."""

    kind: Kind
    commands: tuple[str, ...]
    rivals: tuple[str, ...] = ()  # given on the command line, each of these puts this setting aside


# `out`, `midi` and `kit` mean other things to other commands (a file to write, a file to play):
# the settings are those of the commands named here.
OPTIONS: dict[str, Option] = {
    "safe": Option("switch", ("play",)),
    "kit": Option("path", ("play", "bounce", "devices"), rivals=("setlist", "safe", "replay")),
    "setlist": Option("path", ("play",), rivals=("kit", "safe")),
    "library": Option("paths", ("play", "bounce")),
    "audio": Option("text or whole", ("play", "devices", "latency")),
    "block": Option("whole", ("play", "latency")),
    "out": Option("text", ("play", "latency")),
    "in": Option("text or whole", ("play", "latency")),
    "loop": Option("text", ("latency",)),
    "hits": Option("whole", ("latency",)),
    "reference": Option("text", ("play",)),
    "midi": Option("texts", ("play",)),
    "osc-port": Option("whole", ("play",)),
    "page-port": Option("whole", ("play",), rivals=("no-page",)),
    "no-page": Option("switch", ("play",), rivals=("page-port",)),
    "log": Option("path", ("play", "bounce"), rivals=("replay",)),
    "takes": Option("text", ("play",)),
    "arena-mb": Option("whole", ("play",)),
    "no-voices": Option("switch", ("play",)),
    "no-limiter": Option("switch", ("play", "bounce", "latency"), rivals=("replay",)),
    "replay": Option("path", ("bounce",), rivals=("midi",)),
    "room": Option("path", ("bounce",)),
    "moves": Option("path", ("bounce",), rivals=("replay",)),
    "seed": Option("whole", ("bounce", "generate"), rivals=("replay",)),
    "json": Option("switch", ("devices", "latency", "library", "similar", "kit", "models")),
    "k": Option("whole", ("similar",)),
    "class": Option("text", ("similar", "generate")),
    "min-seconds": Option("number", ("similar",)),
    "max-seconds": Option("number", ("similar",)),
    "key": Option("text", ("similar",)),
    "weights": Option("numbers", ("generate",)),
    "steps": Option("whole", ("generate",)),
    "count": Option("whole", ("generate",)),
    "prior": Option("switch", ("generate",)),
    "random": Option("whole", ("generate",)),
    "spread": Option("number", ("generate",)),
    "wavenet": Option("switch", ("generate",)),
    "pictures": Option("switch", ("generate",)),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the settings file, checked."""

    name: str
    tokens: tuple[str, ...]  # as they would stand on the command line
    place: str  # "neuralfunk.toml, line 3"


def home() -> Path:
    """Return the folder of catalogue, index and recordings: $NEURALFUNK_HOME, or the user's data folder."""
    named = os.environ.get("NEURALFUNK_HOME")
    return Path(named).expanduser().absolute() if named else platformdirs.user_data_path("neuralfunk", False)


def find() -> Path | None:
    """Return the settings file in use: the working folder's, else the user's, else None."""
    folders = (Path.cwd(), platformdirs.user_config_path("neuralfunk", False))
    return next((path for folder in folders if (path := folder / FILE_NAME).is_file()), None)


def read(path: Path) -> list[Setting]:
    """Return the settings of a file; raise BadSettings with the line of the first that is wrong."""
    try:
        text = path.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path} cannot be read: {error}") from error
    toml = read_toml(text, str(path), BadSettings)
    return [_setting(name, value, toml, path) for name, value in toml.values.items()]


def for_command(command: str, given: Sequence[str], settings: Sequence[Setting]) -> list[Setting]:
    """Return the settings that `command` takes, less those that its command line, `given`, overrules."""
    said = {word.split("=", 1)[0].lstrip("-") for word in given if word.startswith("-")}

    def holds(name: str) -> bool:
        option = OPTIONS[name]
        return command in option.commands and said.isdisjoint((name, *option.rivals))

    return [setting for setting in settings if holds(setting.name)]


def _setting(name: str, value: Any, toml: TomlText, path: Path) -> Setting:
    place = f"{path}, line {toml.line(name)}"
    if name not in OPTIONS:
        raise BadSettings(f"{place}: there is no setting {name!r}{nearest_names(name, OPTIONS)}")
    kind = OPTIONS[name].kind
    words = _words(kind, value, path.parent)
    if words is None:
        raise BadSettings(f"{place}: {name} wants {_WANTS[kind]}, not {value!r}")
    return Setting(name, _tokens(name, kind, words), place)


def _words(kind: Kind, value: Any, folder: Path) -> list[str] | None:
    """Return `value` as words of a command line, or None where it is not of this kind."""
    many = kind in ("texts", "paths", "numbers")
    items: list[Any] = value if many and isinstance(value, list) else [value]
    if kind == "switch":
        return ["on"] * value if isinstance(value, bool) else None
    allowed: dict[Kind, tuple[type, ...]] = {
        "whole": (int,),
        "number": (int, float),
        "numbers": (int, float),
        "text or whole": (str, int),
    }
    if any(isinstance(item, bool) or not isinstance(item, allowed.get(kind, (str,))) for item in items):
        return None
    if kind in ("path", "paths"):
        return [str(folder / Path(item).expanduser()) for item in items]
    return [str(item) for item in items]


def _tokens(name: str, kind: Kind, words: list[str]) -> tuple[str, ...]:
    flag = f"--{name}" if len(name) > 1 else f"-{name}"
    if not words:
        return ()
    if kind == "switch":
        return (flag,)
    if kind in ("texts", "paths", "numbers"):
        return (flag, *words)
    return (f"{flag}={words[0]}",) if len(name) > 1 else (flag, words[0])
