"""The stage's end of the mind: starts it, sends it jobs, reads its answers, starts it again when it dies."""

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, Pipe
from pathlib import Path

from performer import jobs
from performer.audio.engine import MemoryPlan
from performer.audio.shared_memory import SharedMemory

CANNOT_START = 3  # the exit status of a mind that found its model or its library unusable and said so
LONG_LIFE_SECONDS = 10.0  # a mind that lived this long was well, and is started again at once
LONGEST_PAUSE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class MindPlan:
    """All that a mind has to know to start; handed to it as the first thing in its pipe."""

    memory_handle: str
    memory: MemoryPlan
    sample_rate: int
    home: Path
    roots: tuple[Path, ...]  # folders of the library, beside the built-in one; none: all that is catalogued
    kit_folder: Path
    encoder: Path | None
    decoder: Path | None
    voices: bool = True  # False: speech is thrown away
    reference: str = ""  # where what else the loudspeakers play comes in: "on 3-4"


class MindLink:
    """Keeps one mind running. `submit` and the callbacks may be used from any thread."""

    def __init__(
        self,
        plan: MindPlan,
        memory: SharedMemory,
        on_answer: Callable[[jobs.Answer], None],
        say: Callable[[str], None],
    ) -> None:
        self._plan = plan
        self._memory = memory
        self._on_answer = on_answer
        self._say = say
        self._pipe: Connection | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._sending = threading.Lock()
        self._thread = threading.Thread(target=self._keep_running, name="mind link", daemon=True)
        self.starts = 0

    @property
    def process_id(self) -> int | None:
        """Return the number of the mind's process, None while there is none."""
        return None if self._process is None else self._process.pid

    @property
    def is_there(self) -> bool:
        """Tell whether a mind runs that is ready."""
        return self._pipe is not None

    def start(self) -> None:
        """Start the mind, and go on starting it whenever it has died."""
        self._thread.start()

    def submit(self, job: jobs.Job) -> None:
        """Send a job. Without a mind it goes nowhere: at `MindReady` the stage sends again what is open."""
        with self._sending:
            if self._pipe is not None:
                with contextlib.suppress(OSError):  # it has just died; the reading thread deals with that
                    self._pipe.send(job)

    def move_to_rate(self, sample_rate: int) -> None:
        """End the mind at once, and start it again for another rate; what it was about to write it never will."""
        self._plan = replace(self._plan, sample_rate=sample_rate)
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """End the mind, kindly first; one that is still starting has nothing to finish."""
        self._stopping.set()
        self.submit(jobs.Stop())
        process = self._process
        if process is not None:
            if self._pipe is None:
                process.kill()
            try:
                process.wait(2.0)
            except subprocess.TimeoutExpired:
                process.kill()
        if self._thread.is_alive():
            self._thread.join(2.0)

    def _keep_running(self) -> None:
        pause_seconds = 0.1
        while not self._stopping.is_set():
            started = time.monotonic()
            self._run_once()
            if self._stopping.is_set():
                return
            code = self._process.wait() if self._process is not None else 0
            if code == CANNOT_START:
                self._say("the pads play without swaps; mend this, and start again")
                return
            how = f"killed by signal {-code}" if code < 0 else f"exit status {code}"
            self._say(f"the mind has stopped ({how}); the pads go on, and it is being started again")
            lived_long = time.monotonic() - started > LONG_LIFE_SECONDS
            pause_seconds = 0.1 if lived_long else min(LONGEST_PAUSE_SECONDS, pause_seconds * 2)
            self._stopping.wait(pause_seconds)

    def _run_once(self) -> None:
        """Start a mind and pass its answers on until it has gone."""
        ours, theirs = Pipe()
        self.starts += 1
        descriptors = (theirs.fileno(), *self._memory.descriptors)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "performer.mind.process", str(theirs.fileno())],
            pass_fds=descriptors,
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the stage, which ends the mind in its own time
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )
        theirs.close()
        try:
            ours.send(self._plan)
            while True:
                answer: jobs.Answer = ours.recv()
                if isinstance(answer, jobs.MindReady):
                    with self._sending:
                        self._pipe = ours
                self._on_answer(answer)
        except (EOFError, OSError):
            return
        finally:
            with self._sending:
                self._pipe = None
            ours.close()
