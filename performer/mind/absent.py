"""The mind's place when there is none, as in a safe start: every job is refused at once, in one line."""

from collections.abc import Callable

from performer import jobs

WHY = "a safe start has no mind, so no swaps, no room and no files; start `play` without --safe for them"


class AbsentMind:
    """Answers as a mind would that can do nothing."""

    process_id = None
    is_there = False

    def __init__(self, on_answer: Callable[[jobs.Answer], None]) -> None:
        self._on_answer = on_answer

    def start(self) -> None:
        """Start nothing."""

    def stop(self) -> None:
        """Stop nothing."""

    def submit(self, job: jobs.Job) -> None:
        """Refuse a job."""
        if isinstance(job, jobs.Listen | jobs.CheckRoom):
            if not isinstance(job, jobs.Listen) or job.on:
                self._on_answer(jobs.MindSays(WHY))
        elif not isinstance(job, jobs.RememberHits | jobs.ClearRoom | jobs.EmptySlots | jobs.Stop):
            self._on_answer(jobs.Refused(job.number, getattr(job, "pad", 0), WHY))

    def move_to_rate(self, sample_rate: int) -> None:
        """Go on at another rate."""
