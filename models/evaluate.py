"""Compare encoders on labelled sounds that no model was trained on: `python -m models.evaluate [FILE…]`.

Files are `.onnx`, `.pt` or `.npz` checkpoints; MFCC statistics and the first model run beside them on the same
sounds. Prints one table; `--json` writes all figures, class by class, with their intervals.
"""

import argparse
import csv
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from models import dataset, encoders, hearings, likeness, retrieval
from models.encoders import AUDIO, Encoder
from models.mel import Array
from models.retrieval import Estimate, Pairs

PART = "library-unclear/"
BASELINE = Path("runs") / "first_model.npz"
UNLIKENESS = Path("runs") / "unlikeness.npz"
BATCH = 32


@dataclass(frozen=True, slots=True)
class Labelled:
    """Sounds to compare on: audio (n, n_frames), and of each its class, maker and path, in the order of paths."""

    audio: Array
    classes: list[str]
    makers: list[str]
    paths: list[Path]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.evaluate", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="encoders to compare: .onnx, .pt or .npz")
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--baseline", type=Path, default=BASELINE, help="checkpoint of the first model")
    parser.add_argument("--others", type=int, default=0, metavar="N", help="hear sounds again among N others")
    parser.add_argument("--queries", type=int, default=200, metavar="N", help="sounds that are heard again")
    parser.add_argument("--json", type=Path, help="write all figures here")
    options = parser.parse_args()

    labelled = read(options.data, PART)
    candidates = [
        encoders.cepstral(labelled.audio),
        encoders.components(options.baseline),
        *map(encoders.opened, options.files),
    ]
    pairs = retrieval.pairs_within(labelled.classes, labelled.makers)
    unlike = unlikeness(labelled, pairs, UNLIKENESS)
    figures = {encoder.name: compare(encoder, labelled, pairs, unlike) for encoder in candidates}
    if options.others:
        again = heard_again(candidates, labelled, options.queries, options.others, options.data)
        for name, ranks in again.items():
            figures[name]["heard again"] = ranks
    for name, found in figures.items():
        print(f"{name}\n" + "\n".join(lines(found)))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1, default=asdict))


def read(data: Path, part: str) -> Labelled:
    """Return the labelled sounds of one part of a data folder; silent ones are left out."""
    with open(data / "labels.csv", newline="", encoding="utf-8") as file:
        rows = sorted((row for row in csv.DictReader(file) if row["label"]), key=lambda row: row["path"])
    audio, kept = [], []
    for row in rows:
        if not row["path"].startswith(part):
            continue
        frames, rate = soundfile.read(data / row["path"], dtype="float32", always_2d=True)
        heard = dataset.aligned(frames.mean(axis=1), rate, AUDIO)
        if heard is not None:
            audio.append(heard)
            kept.append(row)
    paths = [data / row["path"] for row in kept]
    return Labelled(np.stack(audio), [row["label"] for row in kept], [row["maker"] for row in kept], paths)


def unlikeness(labelled: Labelled, pairs: Pairs, kept: Path) -> dict[str, npt.NDArray[np.float64]]:
    """Return how unlike the sounds of each pair are; it takes a minute, so it is kept in a file for these pairs."""
    key = json.dumps([[str(path) for path in labelled.paths], pairs])
    if kept.exists():
        with np.load(kept, allow_pickle=False) as stored:
            if str(stored["key"]) == key:
                return {name: stored[f"of_{name}"] for name in pairs}
    sounds: dict[int, Array] = {}

    def sound(i: int) -> Array:
        if i not in sounds:
            sounds[i] = likeness.load(labelled.paths[i])
        return sounds[i]

    found = retrieval.unlikeness_of(pairs, lambda i, j: likeness.distances(sound(i), sound(j))[1])
    kept.parent.mkdir(parents=True, exist_ok=True)
    np.savez(kept, key=key, **{f"of_{name}": values for name, values in found.items()})
    return found


def compare(
    encoder: Encoder, labelled: Labelled, pairs: Pairs, unlike: dict[str, npt.NDArray[np.float64]]
) -> dict[str, object]:
    """Return all figures of one encoder but those of sounds heard again."""
    latents = encoded(encoder, labelled.audio)
    distances = retrieval.pairwise(latents, encoder.metric)
    return {
        "metric": encoder.metric,
        "all": retrieval.across(distances, labelled.classes, labelled.makers),
        "drums": retrieval.across(distances, labelled.classes, labelled.makers, retrieval.DRUMS),
        "within": retrieval.within(distances, pairs, unlike),
        "milliseconds": speed(encoder, labelled.audio[:100]),
    }


def encoded(encoder: Encoder, audio: Array) -> Array:
    """Return the latents (n, size) of audio (n, n_frames), a batch at a time."""
    latents = [encoder.encode(audio[start : start + BATCH]) for start in range(0, len(audio), BATCH)]
    return np.concatenate(latents)


def speed(encoder: Encoder, audio: Array) -> dict[str, float]:
    """Return how long one sound takes from cut to latent, in milliseconds."""
    taken = []
    for one in audio:
        began = time.perf_counter()
        encoder.encode(one[None])
        taken.append(1000.0 * (time.perf_counter() - began))
    return {f"p{part}": float(np.percentile(taken, part)) for part in (50, 99)}


def heard_again(
    candidates: Sequence[Encoder], labelled: Labelled, n_queries: int, n_others: int, data: Path
) -> dict[str, dict[str, Estimate]]:
    """Return the mean reciprocal rank of each encoder for each disturbance.

    The queries are spread over the labelled sounds; the others are the labelled sounds, then the recorded ones,
    then made ones until there are enough. All others are encoded once by each encoder.
    """
    asked = np.linspace(0, len(labelled.audio) - 1, min(n_queries, len(labelled.audio))).round().astype(int)
    among = {encoder.name: [encoded(encoder, labelled.audio)] for encoder in candidates}
    for batch in batches_of_others(n_others - len(labelled.audio), data):
        for encoder in candidates:
            among[encoder.name].append(encoder.encode(batch))
    found: dict[str, dict[str, Estimate]] = {encoder.name: {} for encoder in candidates}
    for name, disturb in hearings.EVALUATED.items():
        rng = np.random.default_rng(3)
        again = np.stack([disturb(labelled.audio[i], AUDIO.sample_rate, rng) for i in asked])
        for encoder in candidates:
            distances = retrieval.between(
                encoded(encoder, again), np.concatenate(among[encoder.name]), encoder.metric
            )
            to_itself = distances[np.arange(len(asked)), asked]
            found[encoder.name][name] = retrieval.bootstrap(retrieval.reciprocal_ranks(to_itself, distances))
    return found


def batches_of_others(n_wanted: int, data: Path) -> Iterator[Array]:
    """Yield audio (n, n_frames) until `n_wanted` sounds have come: the recorded ones, then made ones."""
    from models.drum_synthesis import CLASSES_MADE

    batch, n_given = [], 0
    n_made = -(-max(0, n_wanted) // len(CLASSES_MADE))
    sources = (dataset.recorded(data, AUDIO), dataset.synthesised(n_made, 3_000_000, AUDIO))
    for example in (example for source in sources for example in source):
        if n_given + len(batch) >= n_wanted:
            break
        batch.append(example.audio)
        if len(batch) == BATCH:
            yield np.stack(batch)
            n_given, batch = n_given + len(batch), []
    if batch:
        yield np.stack(batch)


def lines(found: dict[str, object]) -> list[str]:
    """Return the figures of one encoder as lines for people."""
    every, drums, within = found["all"], found["drums"], found["within"]
    said = [
        f"  all     mAP {every.precision}  first {every.first}  ten {every.ten}  ({every.n_queries} queries)",
        f"  drums   mAP {drums.precision}  first {drums.first}  ten {drums.ten}  ({drums.n_queries} queries)",
        f"  within  {within.correlation}  " + "  ".join(f"{c} {value:.2f}" for c, value in within.by_class.items()),
        "  classes " + "  ".join(f"{c} {value:.2f}" for c, (value, n) in every.by_class.items() if n >= 40),
        "  ms      " + "  ".join(f"{name} {value:.1f}" for name, value in found["milliseconds"].items()),
    ]
    ranks = found.get("heard again", {})
    return said + [f"  again   {name:16} {estimate}" for name, estimate in ranks.items()]


if __name__ == "__main__":
    main()
