"""Does the shipped encoder find what sounds alike? `python -m models.evaluate` in short, beside those to beat."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.table import Row
from models import dataset, encoders, evaluate, labelled, others, retrieval
from models.encoders import Encoder
from models.retrieval import Estimate

ROOT = Path(__file__).parents[1]
OURS, SHIPPED = "shipped", ROOT / "performer" / "assets" / "models" / "encoder.onnx"
N_OTHERS, N_QUERIES = 2000, 100
DISTURBANCE = "room"

FIGURES: dict[str, Callable[[dict[str, object]], Estimate]] = {
    "mAP, 12 classes": lambda found: found["all"].precision,
    "mAP, 7 drums": lambda found: found["drums"].precision,
    "first neighbour of the class, 12 classes": lambda found: found["all"].first,
    "first neighbour of the class, 7 drums": lambda found: found["drums"].first,
    "within a class, rank correlation with likeness": lambda found: found["within"].correlation,
    f"heard through a room among {N_OTHERS:,}, reciprocal rank": lambda found: found["heard again"][DISTURBANCE],
}


def rows() -> list[Row]:
    """Measure the neighbours, a sound heard again through a room, and what the encoder takes for one sound."""
    data = dataset.data_folder()
    if not (data / "labels.csv").exists():
        return [Row("models: evaluation", None, "", beside=f"no labelled sounds at {data}; set NEURALFUNK_DATA")]
    sounds = labelled.read(data, labelled.PART)
    candidates = [encoders.opened(OURS, SHIPPED), *_to_beat(), encoders.cepstral(evaluate.MFCC, sounds.audio)]
    pairs = retrieval.pairs_within(sounds.classes, sounds.makers)
    unlike = labelled.unlikeness(sounds, pairs)
    crowd = others.gathered(N_OTHERS - len(sounds.audio), data)
    again = evaluate.heard_again(candidates, sounds, N_QUERIES, crowd, N_OTHERS, [DISTURBANCE])
    found = {
        one.name: {**evaluate.compare(one, sounds, pairs, unlike), "heard again": again[one.name]}
        for one in candidates
    }
    figures = [figure_row(name, {who: of(one) for who, one in found.items()}) for name, of in FIGURES.items()]
    return [*figures, *(time_row(part, found) for part in ("p50", "p99"))]


def figure_row(name: str, found: Mapping[str, Estimate]) -> Row:
    """Return our figure with its interval, and those of the others."""
    ours = found[OURS]
    beside = ", ".join(f"{who} {one.mean:.3f}" for who, one in found.items() if who != OURS)
    return Row(f"models: {name}", ours.mean, "", "", f"[{ours.low:.3f}, {ours.high:.3f}]; {beside}")


def time_row(part: str, found: Mapping[str, Mapping[str, object]]) -> Row:
    """Return how long our encoder takes for one sound, and how long the others do."""
    taken = {who: one["milliseconds"][part] for who, one in found.items()}
    beside = ", ".join(f"{who} {ms:.1f}" for who, ms in taken.items() if who != OURS)
    return Row(f"models: encoder, one sound, {part}", taken[OURS], "ms", "", beside)


def _to_beat() -> list[Encoder]:
    """Return the first model, trained now if nobody has, and the network of 2018 if somebody trained it."""
    if not evaluate.BASELINE.exists():
        command = [sys.executable, "-m", "models.train_first_model", "--out", str(evaluate.BASELINE)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    files = {evaluate.FIRST: evaluate.BASELINE, evaluate.OF_2018: evaluate.NETWORK_2018}
    return [encoders.opened(name, file) for name, file in files.items() if file.exists()]
