"""Legs: several processes end one with the same step, however their clocks stand."""

import time
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models.leg import is_over, is_over_for_all, walk  # noqa: E402

N_PROCESSES = 2
LONGEST_WAIT = timedelta(seconds=20)


class Shared:
    """Steps in which all processes add something up, as they do with gradients."""

    step, n_steps = 0, 1_000_000

    def learn(self) -> dict[str, float]:
        torch.distributed.all_reduce(torch.ones(1))
        self.step += 1
        return {}


def walked(rank: int, folder: Path) -> None:
    """Walk a leg in one of several processes; the others' clocks say that it ends a minute later."""
    torch.distributed.init_process_group("gloo", f"file://{folder / 'meeting'}", rank=rank, world_size=N_PROCESSES)
    shared, until = Shared(), time.monotonic() + 0.2 + 60.0 * rank
    walk("steps", shared, partial(is_over_for_all, until), lambda: None, quiet=True)
    (folder / f"{rank}.txt").write_text(str(shared.step))
    torch.distributed.destroy_process_group()


def test_the_first_process_says_when_the_leg_of_all_is_over(tmp_path: Path):
    torch.multiprocessing.spawn(walked, (tmp_path,), nprocs=N_PROCESSES)

    first, second = ((tmp_path / f"{rank}.txt").read_text() for rank in range(N_PROCESSES))
    assert first == second != "0"


def test_alone_the_clock_decides():
    assert is_over_for_all(time.monotonic()) == is_over(time.monotonic()) is True
    assert is_over_for_all(time.monotonic() + 60.0) == is_over(time.monotonic() + 60.0) is False
