"""The stage's end of the process that writes a take: starts it, tells it what to write, hears how it went."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from typing import IO, Any

from performer.audio.shared_memory import SharedMemory
from performer.recording.taking import Plan

DIED = "the process that records has died; what it wrote can be read up to its last second"


class Writer:
    """One process for one take. Nothing here waits but `wait`; what comes back lies in `said`, from oldest on."""

    def __init__(self, memory: SharedMemory) -> None:
        """Start the process: the sooner, the less it has to catch up with."""
        self.said: deque[dict[str, Any]] = deque()
        self._memory = memory
        self._lock = threading.Lock()
        self._pipe: IO[bytes] | None = None
        self._unsent: list[bytes] = []
        self._let_go = False
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()

    def begin(self, plan: Plan) -> None:
        """Let it write."""
        self._send(json.dumps(plan.to_json()))

    def end(self, what: str, frame: int) -> None:
        """Let what is recorded of that kind end before `frame`."""
        self._send(f"end {what} {frame}")

    def let_go(self) -> None:
        """Tell it that the engine has ended, or that there is nothing to write."""
        with self._lock:
            self._let_go = True
            self._close()

    def wait(self, seconds: float) -> bool:
        """Wait until everything is written; tell whether it is."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _send(self, line: str) -> None:
        with self._lock:
            self._unsent.append(line.encode() + b"\n")
            self._flush()

    def _flush(self) -> None:
        if self._pipe is not None:
            with contextlib.suppress(OSError):  # it has just died; the reading thread deals with that
                self._pipe.write(b"".join(self._unsent))
                self._pipe.flush()
            self._unsent.clear()

    def _close(self) -> None:
        if self._pipe is not None:
            with contextlib.suppress(OSError):
                self._pipe.close()
            self._pipe = None

    def _run(self) -> None:
        """Start the process and keep what it says until it has ended."""
        try:
            process = subprocess.Popen(
                [sys.executable, "-m", "performer.recording.process"],
                pass_fds=self._memory.descriptors,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,  # Ctrl-C is for the stage
                env=dict(os.environ),
            )
        except OSError as error:
            self.said.append({"failed": f"nothing is recorded: {error.strerror}", "died": True})
            return
        assert process.stdin is not None
        assert process.stdout is not None
        with self._lock:
            self._pipe = process.stdin
            self._flush()
            if self._let_go:
                self._close()
        finished = False
        for line in process.stdout:
            self.said.append(json.loads(line))
            finished = finished or "done" in self.said[-1]
        with self._lock:
            self._close()
        if process.wait() != 0 or not finished:
            self.said.append({"failed": DIED if process.returncode else "", "died": True})
