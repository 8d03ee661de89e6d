"""A leg of training: steps until all are done or the time is up, with a bar on a terminal and lines elsewhere."""

import time
from collections.abc import Callable
from typing import Protocol

import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

SAVED_EVERY_SECONDS = 120.0
TOLD_EVERY_STEPS = 20
REMEMBERED = 0.95  # of what is told, a step


class Stage(Protocol):
    """What a leg moves on."""

    step: int
    n_steps: int

    def learn(self) -> dict[str, float]:
        """Take one step and return what is to be told of it."""
        ...


def is_over(until: float) -> bool:
    """Return whether `time.monotonic` has come to `until`."""
    return time.monotonic() >= until


def is_over_for_all(until: float) -> bool:
    """Return to every process of a run what `is_over` returns to the first of them.

    Each waits for the gradients of the others, so they have to end with the same step.
    """
    over = is_over(until)
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return over
    device = "cuda" if torch.distributed.get_backend() == "nccl" else "cpu"
    told = torch.tensor(float(over and torch.distributed.get_rank() == 0), device=device)
    torch.distributed.all_reduce(told)
    return bool(told)


def walk(name: str, stage: Stage, leg_is_over: Callable[[], bool], save: Callable[[], None], quiet: bool) -> None:
    """Take steps until all are done or the leg is over; save now and then and at the end."""
    console = Console(stderr=True)
    columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.fields[told]}")
    bar = Progress(TextColumn(name), *columns, console=console, disable=quiet or not console.is_terminal)
    began = saved = time.monotonic()
    sums: dict[str, float] = {}
    with bar:
        task = bar.add_task("", total=stage.n_steps, completed=stage.step, told="")
        while stage.step < stage.n_steps and not leg_is_over():
            for term, value in stage.learn().items():
                sums[term] = REMEMBERED * sums.get(term, value) + (1.0 - REMEMBERED) * value
            told = "  ".join(f"{term} {value:.3f}" for term, value in sums.items())
            bar.update(task, completed=stage.step, told=told)
            if not quiet and not console.is_terminal and stage.step % TOLD_EVERY_STEPS == 0:
                minutes = (time.monotonic() - began) / 60.0
                print(f"{name} {stage.step}/{stage.n_steps}  {minutes:.1f} min  {told}", flush=True)
            if time.monotonic() - saved > SAVED_EVERY_SECONDS:
                save()
                saved = time.monotonic()
    save()
