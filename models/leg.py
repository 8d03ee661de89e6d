"""A leg of training: steps until all are done or the time is up, with a bar on a terminal and lines elsewhere."""

import time
from collections.abc import Callable
from typing import Protocol

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


def walk(name: str, stage: Stage, until: float, save: Callable[[], None], quiet: bool) -> None:
    """Take steps until all are done or `time.monotonic` says `until`; save now and then and at the end."""
    console = Console(stderr=True)
    columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.fields[told]}")
    bar = Progress(TextColumn(name), *columns, console=console, disable=quiet or not console.is_terminal)
    began = saved = time.monotonic()
    sums: dict[str, float] = {}
    with bar:
        task = bar.add_task("", total=stage.n_steps, completed=stage.step, told="")
        while stage.step < stage.n_steps and time.monotonic() < until:
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
