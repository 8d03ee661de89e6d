"""The command line: a table of commands, each in a module of its own that is imported only when asked for.

A command's module has `HELP`, `add_arguments(parser)` and `run(args) -> int`.
"""

import argparse
import importlib
import importlib.util
import io
import os
import signal
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from types import FrameType, ModuleType
from typing import Any, NoReturn

from performer import __version__, settings
from performer.errors import BadSettings, NeuralFunkError, nearest_names

COMMANDS: dict[str, str] = {
    "play": "the live instrument",
    "bounce": "the same engine on an offline clock: play a log or a MIDI file to a WAV",
    "devices": "sound devices and MIDI ports by name, and what would be opened",
    "latency": "pad-to-sound through a loop, in milliseconds with spread, on this machine",
    "learn": "teach it a controller: press the thing, move the thing, done",
    "library": "the catalogue of your folders: add, scan, watch, status, forget",
    "similar": "the nearest sounds of the library",
    "embed": "latents of any files or folders, as arrays",
    "generate": "new sounds: combined, on a path between two, or drawn",
    "reconstruct": "encode and decode each file",
    "slice": "a loop or recording into trimmed sounds, or onto pads",
    "map": "the library in the plane, coloured by class",
    "kit": "kits: new, show, check, import, export, collect",
    "models": "which model files are in use, with their cards",
}

DONE, FAILED, WRONG_USE = 0, 1, 2
INTERRUPTED, NOBODY_READS = 130, 141  # as shells report SIGINT and SIGPIPE


class WrongUse(Exception):
    """What argparse found wrong with a command line."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong, so that the settings' faults are told from the player's."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self.allow_abbrev = False  # also in the parsers of sub-commands, which are of this class

    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{self.format_usage()}{self.prog}: {message}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status: 0 done, 1 could not be done, 2 wrong use."""
    words = list(sys.argv[1:] if argv is None else argv)
    _let_every_path_be_printed()
    with _interrupts() as interrupts:
        try:
            return _answer(words)
        except Exception:
            if interrupts:  # a library that was just starting has made an error of its own of Ctrl-C
                return INTERRUPTED
            raise


def _answer(words: list[str]) -> int:
    """Run one command; whatever stands in its way is one line and an exit status."""
    try:
        status = _dispatch(words)
        sys.stdout.flush()
        return status
    except SystemExit as end:  # argparse, after --help
        return end.code if isinstance(end.code, int) else DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still buffered has no reader
        return NOBODY_READS
    except WrongUse as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except NeuralFunkError as error:
        return _fail(str(error))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")


def not_yet(what: str) -> int:
    """Say in one line that this version cannot do `what`; return the exit status of that."""
    return _fail(f"{what}: not yet in version {__version__}")


def _dispatch(words: list[str]) -> int:
    if not words:
        raise WrongUse(_overview())
    name, *rest = words
    if name in ("-h", "--help"):
        print(_overview())
        return DONE
    if name == "--version":
        print(f"neuralfunk {__version__}")
        return DONE
    if name not in COMMANDS:
        what = "option" if name.startswith("-") else "command"
        raise WrongUse(f"neuralfunk: there is no {what} {name!r}{nearest_names(name, COMMANDS)}")
    module = f"{__name__}.{name}"
    if importlib.util.find_spec(module) is None:
        return _answer_for_a_missing_one(name, rest)
    return _run(name, importlib.import_module(module), rest)


def _run(name: str, command: ModuleType, words: list[str]) -> int:
    parser = _Parser(
        prog=f"neuralfunk {name}",
        description=command.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    return command.run(_parse(name, parser, words))


def _parse(name: str, parser: argparse.ArgumentParser, words: list[str]) -> argparse.Namespace:
    """Return the arguments of a command line, completed from the settings file."""
    path = settings.find()
    if path is None or not {"-h", "--help"}.isdisjoint(words):
        return parser.parse_args(words)
    added = settings.for_command(name, words, settings.read(path))
    end = words.index("--") if "--" in words else len(words)
    tokens = [token for setting in added for token in setting.tokens]
    try:
        args, unknown = parser.parse_known_args([*words[:end], *tokens, *words[end:]])
    except WrongUse as error:
        _blame_the_settings(parser, words, added, error)
        raise
    extra = [word for word in unknown if word not in tokens]  # `json` is not for each part of `kit`
    if extra:
        parser.error(f"unrecognized arguments: {' '.join(extra)}")
    return args


def _blame_the_settings(
    parser: argparse.ArgumentParser, words: list[str], added: list[settings.Setting], error: WrongUse
) -> None:
    """Raise BadSettings where the command line alone is right, so that the fault is in the file."""
    try:
        parser.parse_args(words)
    except WrongUse:
        return
    text = str(error).rsplit("\n", 1)[-1]
    place = next((s.place for s in added if f"-{s.name}" in text), added[0].place)
    raise BadSettings(f"{place}: {text}") from error


def _overview() -> str:
    width = max(len(name) for name in COMMANDS)
    rows = "\n".join(f"  {name:<{width}}  {summary}" for name, summary in COMMANDS.items())
    return (
        "usage: neuralfunk COMMAND [OPTION…]\n\n"
        f"{rows}\n\n"
        "`neuralfunk COMMAND --help` tells the options of each; `neuralfunk --version` the version."
    )


def _answer_for_a_missing_one(name: str, words: list[str]) -> int:
    if {"-h", "--help"}.isdisjoint(words):
        return not_yet(name)
    print(f"usage: neuralfunk {name}\n\n{COMMANDS[name]}: not yet in version {__version__}")
    return DONE


def _fail(line: str) -> int:
    print(f"neuralfunk: {' '.join(line.splitlines())}", file=sys.stderr)
    return FAILED


@contextmanager
def _interrupts() -> Generator[list[int]]:
    """Yield a list that is empty until Ctrl-C is pressed, which goes on to raise KeyboardInterrupt."""
    seen: list[int] = []

    def interrupt(number: int, frame: FrameType | None) -> None:
        seen.append(number)
        signal.default_int_handler(number, frame)

    # not where somebody else listens, nor where SIGINT is ignored, as under nohup
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not ours or threading.current_thread() is not threading.main_thread():
        yield seen
        return
    signal.signal(signal.SIGINT, interrupt)
    try:
        yield seen
    finally:
        if signal.getsignal(signal.SIGINT) is interrupt:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _let_every_path_be_printed() -> None:
    """File names need not be text; standard output gives them back byte for byte where it can."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        utf8 = sys.stdout.encoding.lower().replace("-", "") == "utf8"
        sys.stdout.reconfigure(errors="surrogateescape" if utf8 else "backslashreplace")
