"""Processes that look at files, so that no file can stop a scan: one that dies is replaced, its file refused."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any

from performer.errors import NeuralFunkError
from performer.library.look import Looked, Work
from performer.library.walk import Candidate

_BATCH_FILES = 24
_BATCH_BYTES = 6_000_000
_AHEAD = 2  # batches that a worker has before it
_PATIENCE_SECONDS = 300.0
_NICE = 10  # a scan beside the playing instrument stands back

BEING_STARTED = threading.Lock()
"""Held while a process starts: a program that ended meanwhile would leave it without its orders, complaining."""

Batch = list[Candidate]
MakeWork = Callable[[], Work]
"""Called once in each process: a function of a module, or a `partial` of one."""


class Workers:
    """A few processes with a piece of work each, fed with batches of files."""

    def __init__(self, make_work: MakeWork, n_workers: int) -> None:
        """Start the processes; `stop` must follow."""
        self._make_work = make_work
        self._workers = [_Worker(make_work) for _ in range(n_workers)]

    def looked_at(self, batches: Sequence[Batch]) -> Iterator[list[Looked]]:
        """Yield what the files of each batch are, as they are done."""
        waiting = deque(batches)
        while waiting or any(worker.sent for worker in self._workers):
            for worker in self._workers:
                worker.feed(waiting)
            ready = wait([worker.pipe for worker in self._workers if worker.sent], timeout=1.0)
            for place, worker in enumerate(self._workers):
                if worker.pipe in ready:
                    answer = worker.answer()
                elif worker.sent and time.monotonic() - worker.since > _PATIENCE_SECONDS:
                    answer = None
                else:
                    continue
                if answer is None:
                    self._workers[place] = _Worker(self._make_work)
                    answer = _after_death(worker, waiting)
                if answer:
                    yield answer

    def stop(self) -> None:
        """End the processes at once; what they were at is looked at again another time."""
        for worker in self._workers:
            worker.kill()


class _Worker:
    """One process, the pipe to it, and the batches that it has not answered yet."""

    def __init__(self, make_work: MakeWork) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.sent: deque[Batch] = deque()
        self.is_ready = False
        self.since = time.monotonic()
        self._process = context.Process(target=_serve, args=(theirs, make_work), daemon=True)
        with BEING_STARTED, _deaf_to_ctrl_c():
            self._process.start()
        theirs.close()

    def feed(self, waiting: deque[Batch]) -> None:
        """Send batches until the worker has enough before it."""
        while waiting and len(self.sent) < _AHEAD:
            if not self.sent:
                self.since = time.monotonic()
            batch = waiting.popleft()
            self.sent.append(batch)
            try:
                self.pipe.send(batch)
            except (BrokenPipeError, ConnectionResetError):
                return  # it is dead, which its end of the pipe says too

    def answer(self) -> list[Looked] | None:
        """Return what the worker says of its first batch, nothing if only that it is ready; None if it is dead."""
        try:
            said: list[Looked] | NeuralFunkError | None = self.pipe.recv()
        except (EOFError, ConnectionResetError) as error:
            if not self.is_ready:  # no file is to blame
                raise NeuralFunkError(
                    "a process that reads sounds did not start; see what the system says of memory and run it again"
                ) from error
            return None
        if isinstance(said, NeuralFunkError):
            raise said
        if said is None:
            self.is_ready = True
            return []
        self.sent.popleft()
        self.since = time.monotonic()
        return said

    def kill(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


def batches_of(files: Sequence[Candidate]) -> list[Batch]:
    """Return the files in batches of about one size of work."""
    batches: list[Batch] = []
    n_bytes = 0
    for file in files:
        if not batches or len(batches[-1]) >= _BATCH_FILES or n_bytes + file.size > _BATCH_BYTES:
            batches.append([])
            n_bytes = 0
        batches[-1].append(file)
        n_bytes += file.size
    return batches


def processes_for(batches: Sequence[Batch], n_wanted: int | None) -> int:
    """Return how many processes to start: as many as wanted or as there are cores, if there is work for them."""
    n_cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(n_wanted or n_cores, len(batches)))


def _after_death(worker: _Worker, waiting: deque[Batch]) -> list[Looked]:
    """Put back what a dead worker had before it; a file that was alone in its batch is to blame, and refused."""
    worker.kill()
    guilty, *innocent = worker.sent
    waiting.extendleft(reversed(innocent))
    if len(guilty) == 1:
        return [Looked(guilty[0], refused="breaks the program that reads it; write the file again")]
    waiting.extendleft([file] for file in reversed(guilty))
    return []


def _serve(pipe: Connection, make_work: MakeWork) -> None:
    """Work on batches of files until there are no more: the life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _stand_back()
    try:
        work = make_work()
        pipe.send(None)
        while True:
            pipe.send(work(pipe.recv()))
    except NeuralFunkError as error:
        pipe.send(error)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the scan has ended


def _stand_back() -> None:
    """Give way to everything else, and let decoders' own warnings, which name no file, go nowhere."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    sys.stderr.flush()
    sys.stderr = os.fdopen(os.dup(2), "w", errors="backslashreplace")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


@contextmanager
def _deaf_to_ctrl_c() -> Generator[None]:
    """Start a process to which Ctrl-C never comes: it is for the scan, which ends its workers itself."""
    mask: Any = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    resource_tracker.ensure_running()  # or starting it would lift the mask
    before = mask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)
