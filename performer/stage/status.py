"""What a player sees at a glance, as one frozen record: made by the stage's thread, drawn by another."""

from dataclasses import dataclass

from performer import jobs
from performer.stage.meters import Figures
from performer.stage.stage import Stage


@dataclass(frozen=True, slots=True)
class Status:
    """How the instrument fares now."""

    figures: Figures
    kit: str
    bpm: float | None  # None: no clock runs
    mind: str  # what it does, in a word or two
    device: bool  # False: it has gone, and is being looked for
    recording: str = ""  # what is being recorded, "" for nothing


def status_of(stage: Stage, now: Figures, mind_is_there: bool, device: bool) -> Status:
    """Return the status of a stage that has measured `now`."""
    board = stage.board
    clock = board.tempo.at(board.engine.clock)
    return Status(
        figures=now,
        kit=board.kit.name if board.kit is not None else "",
        bpm=None if clock is None else clock.bpm,
        mind=mind_does(stage, mind_is_there),
        device=device,
        recording=" ".join(stage.recordings.running),
    )


def mind_does(stage: Stage, is_there: bool) -> str:
    """Return what the mind does: the job that the player waits for, else whether it listens or rests."""
    if stage.swaps.none_because:
        return "none"
    if not is_there:
        return "starting"
    out = stage.swaps.jobs_out
    if n := sum(isinstance(job, jobs.FindSound) for job in out):
        return f"seeking {n}"
    if any(isinstance(job, jobs.ReadKit | jobs.SaveKit) for job in out):
        return "kit file"
    if any(isinstance(job, jobs.Anchor) for job in out):
        return "hearing kit"
    if any(isinstance(job, jobs.MakeStep) for job in out):
        return "morph"
    return "listening" if stage.board.controls.listen else "idle"
