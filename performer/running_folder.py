"""Which folder of a home an instrument keeps its running kit in: no two that play at once have the same.

The first has `running/`; one that begins while that is taken has a folder by its OSC port, `running-7721/`. A
folder is taken by a lock on a file in it, which the system takes back from a stage that dies. The file says for
which session it was taken: the stage that is started again finds its folder by it, and nobody else takes it before.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import FileIO
from itertools import count
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "lock"
AGAIN_SECONDS = 3.0  # so long a folder waits for a stage that is being started again
LOOK_SECONDS = 0.02
FAR = 1 << 20  # Windows lets nobody read the byte that is locked

_held: dict[Path, FileIO] = {}  # the locks of this process, which end with it


def first(home: Path) -> Path:
    """Return the folder of the instrument that began first, whose kits the next ones are offered."""
    return home / "running"


def take(home: Path, osc_port: int, session: str, resumed: bool, say: Callable[[str], None]) -> Path:
    """Return the folder that is this process's own from now on; a stage that is started again has its session's."""
    if resumed and (former := _former(home, session)) is not None:
        if _taken_again(former, session):
            return former
        say(f"another instrument has taken {former}: the kit that was on the pads is not brought back")
    folder = next(each for each in _folders(home, osc_port) if _taken(each, session))
    if folder != first(home) and not resumed:
        say(f"another instrument keeps its kit in {first(home)}: this one keeps its own in {folder}")
    return folder


def let_go(folder: Path) -> None:
    """Give a folder back whose session has ended, so that it waits for nobody."""
    if (lock := _held.pop(folder, None)) is None:
        return
    with suppress(OSError):  # the disk is not ours any more, and the lock ends all the same
        lock.truncate(0)
    lock.close()


def _folders(home: Path, osc_port: int) -> Iterator[Path]:
    own = home / f"running-{osc_port}"
    yield first(home)
    yield own
    yield from (own.with_name(f"{own.name}-{n}") for n in count(2))


def _former(home: Path, session: str) -> Path | None:
    """Return the folder that a session has had before."""
    for path in home.glob(f"running*/{LOCK}"):
        with suppress(OSError):  # one that cannot be read could not be taken either
            if path.read_text("utf-8", "replace") == session:
                return path.parent
    return None


def _taken_again(folder: Path, session: str) -> bool:
    """Take the session's own folder; whoever looks whether it is free holds it for an instant."""
    deadline = time.monotonic() + AGAIN_SECONDS
    while not (taken := _taken(folder, session)) and time.monotonic() < deadline:
        time.sleep(LOOK_SECONDS)
    return taken


def _taken(folder: Path, session: str) -> bool:
    """Take a folder, unless another instrument has it or is about to have it again."""
    deadline = time.monotonic() + AGAIN_SECONDS
    try:
        folder.mkdir(parents=True, exist_ok=True)
        while (lock := _locked(folder / LOCK)) is not None:
            former = lock.read().decode("utf-8", "replace")
            if former == session or not _is_supervised(former) or time.monotonic() > deadline:
                _hold(folder, lock, former, session)
                return True
            lock.close()
            time.sleep(LOOK_SECONDS)
    except OSError:
        return True  # the disk is full, or not ours, or knows no locks: whoever writes there says so
    return False


def _hold(folder: Path, lock: FileIO, former: str, session: str) -> None:
    """Keep the lock, and note whose it is; on a full disk nothing is noted."""
    _held[folder] = lock
    if former != session:
        with suppress(OSError):
            lock.truncate(0)
            lock.write(session.encode())


def _locked(path: Path) -> FileIO | None:
    """Return the file, locked and at its beginning; None where another process has it."""
    file = FileIO(path, "a+")
    try:
        if sys.platform == "win32":
            file.seek(FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # POSIX, Windows
        file.close()
        return None
    except OSError:
        file.close()
        raise
    file.seek(0)
    return file


def _is_supervised(session: str) -> bool:
    """Tell whether a session's supervisor may be there still; its number may be another's by now."""
    number = session.partition("-")[0]
    if sys.platform == "win32" or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except (OSError, OverflowError):
        return False
    return True
