"""The mind's main loop: jobs first, then the microphone. Run as `python -m performer.mind.process DESCRIPTOR`."""

import contextlib
import os
import signal
import sys
import threading
import time
import traceback
from collections import deque
from multiprocessing.connection import Connection

from performer import jobs
from performer.audio.shared_memory import SharedMemory
from performer.errors import NeuralFunkError
from performer.library.workers import BEING_STARTED
from performer.mind.changing import change_models, changed_since, stamps
from performer.mind.link import CANNOT_START, MindPlan
from performer.mind.mind import Means, Mind, open_means, scan_roots
from performer.neural.serving import Serving, keep, serving

LISTEN_SECONDS = 0.004  # how often the input ring is looked at while nothing else happens
LEVELS_PER_SECOND = 10
LONGEST_START_SECONDS = 1.0  # of one process of a scan
REFRESH_SECONDS = 2.0  # how often the catalogue is asked for what a scan has added
NICENESS = 5  # below the stage: finding sounds may wait, playing may not


def main(descriptor: int) -> None:
    """Serve the stage at the other end of the pipe until it hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    pipe = Connection(descriptor)
    try:
        plan: MindPlan = pipe.recv()
        memory = SharedMemory.attach(plan.memory_handle)
        serves = serving(plan.home, plan.encoder, plan.decoder)
        means = open_means(plan.home, plan.roots, plan.kit_folder, serves.now)
        mind = Mind(
            plan.memory.arrays(memory), plan.sample_rate, means, voices=plan.voices, reference=plan.reference
        )
        line = Line(pipe)
        line.send(jobs.MindReady(mind.describe()))
        line.send(mind.serves())
        threading.Thread(target=_keep_up, args=(plan, means, serves, line), name="keep up", daemon=True).start()
        try:
            serve(line, mind)
        finally:
            BEING_STARTED.acquire(timeout=LONGEST_START_SECONDS)  # kept: no worker of the scan starts any more
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the stage has gone
    except NeuralFunkError as error:
        with contextlib.suppress(OSError):
            pipe.send(jobs.MindSays(f"the mind cannot start: {error}"))
        sys.exit(CANNOT_START)


class Line:
    """The pipe to the stage, used by the mind's two threads."""

    def __init__(self, pipe: Connection) -> None:
        self.pipe = pipe
        self.next_means: Means | None = None  # made beside the play, taken between two jobs
        self._sending = threading.Lock()

    def send(self, answer: jobs.Answer) -> None:
        """Send one answer."""
        with self._sending:
            self.pipe.send(answer)


def _keep_up(plan: MindPlan, means: Means, serves: Serving, line: Line) -> None:
    """Catalogue what is new in the built-in library and the folders asked for; go over to every new model."""

    def say(text: str) -> None:
        line.send(jobs.MindSays(text))

    wanted, known = serves.wanted, stamps(serves.wanted)
    try:
        try:
            keep(plan.home, means.models)
            for said in scan_roots(plan.home, plan.roots, means.encoder):
                say(said)
            means.library.refresh()
        except NeuralFunkError as error:
            say(f"the library could not be scanned: {error}")
        while True:
            try:
                serves = serving(plan.home, plan.encoder, plan.decoder)
                if (changed := change_models(plan.home, serves, means, say)) is not None:
                    means = line.next_means = changed
            except (BrokenPipeError, ConnectionResetError):
                raise
            except (NeuralFunkError, OSError) as error:  # a file may go between two looks at it
                say(f"the model stays as it is: {error}")
            known = changed_since(wanted, known)
    except (BrokenPipeError, ConnectionResetError):
        return  # the stage has gone


def serve(line: Line, mind: Mind) -> None:
    """Answer jobs and listen, by turns."""
    next_level = next_refresh = 0.0
    work = _Work(line, mind)
    mind.between(work.meanwhile)
    # beside the jobs, because on a first start it compiles for many seconds
    threading.Thread(target=mind.warm_up, name="warm up", daemon=True).start()
    while work.do():
        if (means := line.next_means) is not None:
            line.next_means = None
            mind.adopt(means)
            line.send(mind.serves(f"the model has changed: {means.encoder.model_id} serves from now on"))
        work.hear()
        now = time.monotonic()
        if now >= next_level and (level := mind.room_level()) is not None:
            line.send(level)
            next_level = now + 1.0 / LEVELS_PER_SECOND
        if now >= next_refresh:
            mind.refresh()
            next_refresh = now + REFRESH_SECONDS


class _Work:
    """The jobs that have come: those that are waited for, and those that a morph is prepared by."""

    def __init__(self, line: Line, mind: Mind) -> None:
        self._line, self._mind = line, mind
        self._next: deque[jobs.Job] = deque()
        self._later: deque[jobs.Job] = deque()  # what nobody waits for: one between two looks at all else

    def do(self) -> bool:
        """Answer what has come, and one of what nobody waits for; False when the stage wants an end."""
        self._take(0.0 if self._later else LISTEN_SECONDS)
        while self._next:
            job = self._next.popleft()
            if isinstance(job, jobs.Stop):
                return False
            self._answer(job)
            self._take(0.0)
        if self._later:
            self._answer(self._later.popleft())
        return True

    def meanwhile(self) -> None:
        """Between the tries of a step: tell what is heard, and find what a player waits for.

        A step may take a fifth of a second. Jobs that change anything wait for its end, and all that came after.
        """
        self.hear()
        self._take(0.0)
        while self._next and isinstance(self._next[0], jobs.FindSound):
            self._answer(self._next.popleft())

    def hear(self) -> None:
        """Tell what has been heard in the room."""
        for answer in self._mind.listen():
            self._line.send(answer)

    def _take(self, seconds: float) -> None:
        """Take all jobs off the pipe; wait so long for the first."""
        while self._line.pipe.poll(seconds):
            job: jobs.Job = self._line.pipe.recv()
            (self._later if isinstance(job, jobs.MakeStep | jobs.ChooseHits) else self._next).append(job)
            seconds = 0.0

    def _answer(self, job: jobs.Job) -> None:
        for answer in answers_to(self._mind, job):
            self._line.send(answer)


def answers_to(mind: Mind, job: jobs.Job) -> list[jobs.Answer]:
    """Return the answers to one job; one that fails in a way nobody foresaw is refused with its reason."""
    try:
        return mind.handle(job)
    except (EOFError, BrokenPipeError, ConnectionResetError):  # the stage has gone, in the middle of a job
        raise
    except Exception as error:  # noqa: BLE001  # a mind that dies of one job would die of it again and again
        traceback.print_exc(file=sys.stderr)
        number = getattr(job, "number", 0)
        return [jobs.Refused(number, getattr(job, "pad", 0), f"this went wrong in the mind: {error}")]


if __name__ == "__main__":
    main(int(sys.argv[1]))
