"""Trainings alike in all but what their names say, to see what each part brings: `python -m models.ablations`.

Trains what is not trained yet, evaluates all in one run and prints the table of `docs/models.md`. It can be stopped
and called again.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from models import checkpoint
from models.progress import shown

FOLDER = Path("runs") / "ablations"
STEPS = 200
VARIANTS: dict[str, tuple[str, ...]] = {
    "the whole": (),
    "without hearings": ("--hearings", "0"),
    "without kinds and the head": ("--kinds", "0", "--head", "0"),
    "without kinds, with the head": ("--kinds", "0"),
    "without the head": ("--head", "0"),
    "without distances": ("--distances", "0"),
    "without the lower bound": ("--elbo", "0"),
    "sounds as they are": ("--coloured-share", "0"),
    "kinds and head alone": ("--hearings", "0", "--distances", "0", "--elbo", "0"),
    "the lower bound alone": ("--hearings", "0", "--kinds", "0", "--head", "0", "--distances", "0"),
    "a flow on the posterior": ("--flow-steps", "5"),
    "a flow on the prior": ("--prior-steps", "5"),
    "another seed": ("--seed", "1"),
}
AS_EVER = "--seed", "0", "--threads", "1"
"""What the table was made with, whatever training does today where nothing is asked for."""

COLUMNS = ("mAP, all", "drums", "first, all", "drums", "within", "room", "noise at 10 dB")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.ablations", description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS, help="of each training")
    parser.add_argument("--workers", type=int, default=2, help="trainings side by side")
    parser.add_argument("--others", type=int, default=10_000, metavar="N", help="hear sounds again among N others")
    parser.add_argument("--only", nargs="*", choices=VARIANTS, help="of the variants")
    options = parser.parse_args()
    chosen = options.only or list(VARIANTS)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(options.workers) as pool:
        jobs = [pool.submit(train, name, options.steps) for name in chosen]
        for job in shown(jobs, len(jobs), "trained"):
            job.result()
    figures = FOLDER / "figures.json"
    files = [f"{name}={file_of(name, options.steps)}" for name in chosen]
    evaluation = "-m", "models.evaluate", *files, "--others", str(options.others), "--json", str(figures)
    subprocess.run([sys.executable, *evaluation, "--workers", str(options.workers)], check=True)
    print(table(json.loads(figures.read_text()), chosen))


def file_of(name: str, n_steps: int) -> Path:
    return FOLDER / f"{name.replace(' ', '-')}-{n_steps}.pt"


def command(name: str, n_steps: int) -> list[str]:
    """Return the options of the training of a variant."""
    length = "--steps", str(n_steps), "--decoder-steps", "0", "--leg-minutes", "1000"
    return [*length, *AS_EVER, "--out", str(file_of(name, n_steps)), *VARIANTS[name]]


def train(name: str, n_steps: int) -> None:
    """Train a variant, if it has not been to the end; what the training says goes into a file beside it."""
    out = file_of(name, n_steps)
    if out.exists() and "classes" in checkpoint.read(out):
        return
    with out.with_suffix(".log").open("w") as log:
        training = [sys.executable, "-m", "models.train", *command(name, n_steps)]
        subprocess.run(training, check=True, stdout=log, stderr=log)


def table(figures: Mapping[str, Mapping[str, dict]], names: list[str]) -> str:
    """Return the figures as a table in Markdown, a row for each variant."""
    rows = ["| | " + " | ".join(COLUMNS) + " |", "|---" * (1 + len(COLUMNS)) + "|"]
    for name in names:
        found = figures[name]
        across = (found[part][figure] for figure in ("precision", "first") for part in ("all", "drums"))
        again = (found["heard again"][disturbance] for disturbance in ("room", "noise at 10 dB"))
        values = *across, found["within"]["correlation"], *again
        rows.append(f"| {name} | " + " | ".join(f"{value['mean']:.3f}" for value in values) + " |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
