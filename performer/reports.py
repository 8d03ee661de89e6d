"""Reports of stages that died: what the interpreter, the fault handler and the supervisor knew, a file each."""

import contextlib
import faulthandler
import platform
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from performer import __version__, settings

KEPT = 20


def folder() -> Path:
    """Return where the reports are."""
    return settings.home() / "reports"


class Report:
    """The report of this process, in case it dies. One that ends well leaves nothing.

    Where the disk takes none there is none: what dies is started again all the same.
    """

    def __init__(self, number: int) -> None:
        self.path = folder() / f"stage-{time.strftime('%Y%m%d-%H%M%S')}-{number}.txt"
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("w", encoding="utf-8", buffering=1)
        faulthandler.enable(self._file or sys.__stderr__ or 2)
        self._told = threading.excepthook
        threading.excepthook = self._thread_failed

    def exception(self, error: BaseException) -> None:
        """Write down an error that nobody foresaw, and show it."""
        text = "".join(traceback.format_exception(error))
        self._write(f"{head()}{text}")
        with contextlib.suppress(OSError):
            print(text, end="", file=sys.stderr, flush=True)

    def _thread_failed(self, args: threading.ExceptHookArgs) -> None:
        self._write(f"in thread {args.thread.name if args.thread else '?'}:\n")
        self._write("".join(traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)))
        self._told(args)

    def _write(self, text: str) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.write(text)

    def __enter__(self) -> "Report":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        faulthandler.disable()
        threading.excepthook = self._told
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            if self.path.stat().st_size == 0:
                self.path.unlink()


def head() -> str:
    """Return the lines that every report begins with."""
    return f"NeuralFunk {__version__}, Python {platform.python_version()}, {platform.platform()}\n"


def add(number: int, text: str) -> Path | str:
    """Add what the supervisor knows to the report of a dead process; return where it is, or why there is none."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        found = sorted(folder().glob(f"stage-*-{number}.txt"))
        path = found[-1] if found else folder() / f"stage-{time.strftime('%Y%m%d-%H%M%S')}-{number}.txt"
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}{head()}")
        for old in sorted(folder().glob("stage-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
        return path
    except OSError as error:
        return f"not written ({error.strerror})"
