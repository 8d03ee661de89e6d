"""Compare encoders on labelled sounds: `python -m models.evaluate [NAME=FILE…]`.

The sounds are of collections that no model was trained on. Files are `.onnx`, `.pt` or `.npz` checkpoints. MFCC
statistics, the first model and, where it has been trained, the network of 2018 run beside them on the same sounds.
Prints one table and writes all figures, class by class, with their intervals. What takes long is kept in `runs/`
and made anew when what it is made of changes.
"""

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models import dataset, encoders, hearings, labelled, others, remade, retrieval, steadiness
from models.encoders import HEARD, Encoder
from models.labelled import Labelled
from models.mel import Array
from models.progress import shown
from models.remade import Remade
from models.retrieval import Estimate, Pairs

BASELINE = Path("runs") / "first_model.npz"
NETWORK_2018 = Path("runs") / "network_2018.pt"
FIGURES = Path("runs") / "evaluation.json"
MFCC, FIRST, OF_2018 = "MFCC", "mel + PCA", "network of 2018"
BATCH = 32


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.evaluate", description=__doc__)
    parser.add_argument("files", nargs="*", type=named, metavar="[NAME=]FILE", help="encoders: .onnx, .pt or .npz")
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--baseline", type=Path, default=BASELINE, help="checkpoint of the first model")
    parser.add_argument("--network-2018", type=Path, default=NETWORK_2018, help="checkpoint of that network")
    parser.add_argument("--others", type=int, default=0, metavar="N", help="hear sounds again among N others")
    parser.add_argument("--queries", type=int, default=200, metavar="N", help="sounds that are heard again")
    parser.add_argument("--remade", type=int, default=0, metavar="N", help="remake at most N sounds of each class")
    parser.add_argument("--workers", type=int, default=1, help="processes for what is made or compared one by one")
    parser.add_argument("--json", type=Path, default=FIGURES, help="where all figures go")
    options = parser.parse_args()

    try:
        sounds = labelled.read(options.data, labelled.PART)
        files = all_files({FIRST: options.baseline, OF_2018: options.network_2018}, options.files)
        opened = [encoders.opened(*item) for item in files.items()]
    except (labelled.NoSounds, encoders.NoEncoder) as error:
        sys.exit(str(error))
    if 0 < options.others <= len(sounds.audio):
        sys.exit(f"--others {options.others}: the {len(sounds.audio)} labelled sounds are among them; ask for more")
    candidates = [encoders.cepstral(MFCC, sounds.audio), *opened]
    pairs = retrieval.pairs_within(sounds.classes, sounds.makers)
    unlike = labelled.unlikeness(sounds, pairs, n_workers=options.workers)
    figures = {
        each.name: compare(each, sounds, pairs, unlike) for each in shown(candidates, len(candidates), "compared")
    }
    if options.others:
        crowd = others.gathered(options.others - len(sounds.audio), options.data, options.workers)
        for name, ranks in heard_again(candidates, sounds, options.queries, crowd, options.others).items():
            figures[name]["heard again"] = ranks
    if options.remade:
        for name, found in come_back(files, sounds, options.remade, options.workers).items():
            figures[name]["remade"] = found
    for name, found in figures.items():
        print(f"{name}\n" + "\n".join(lines(found)))
    figures = {name: {"file": str(files.get(name, "")), **found} for name, found in figures.items()}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(figures, indent=1, default=asdict))


def named(text: str) -> tuple[str, Path]:
    """Return name and file of NAME=FILE; without a name an encoder.onnx is called by its folder."""
    name, _, file = text.rpartition("=")
    path = Path(file)
    return name or (path.resolve().parent.name if path.stem == "encoder" else path.stem), path


def all_files(beside: Mapping[str, Path], asked: Sequence[tuple[str, Path]]) -> dict[str, Path]:
    """Return the files of all encoders by name: those beside that are there, then those asked for.

    `NoEncoder` where two would have one name, for figures are kept by it.
    """
    for name, file in beside.items():
        if not file.exists():
            print(f"{name}: {file} is not there, so it is left out")
    files = {name: file for name, file in beside.items() if file.exists()}
    for name, file in asked:
        if name in files or name == MFCC:
            raise encoders.NoEncoder(f"{file}: another one is called {name} too; name it, as NAME={file}")
        files[name] = file
    return files


def compare(
    encoder: Encoder, sounds: Labelled, pairs: Pairs, unlike: dict[str, npt.NDArray[np.float64]]
) -> dict[str, object]:
    """Return all figures of one encoder but those of sounds heard again and of sounds remade."""
    latents = encoded(encoder, sounds.audio)
    distances = retrieval.pairwise(latents, encoder.metric)
    return {
        "metric": encoder.metric,
        "all": retrieval.across(distances, sounds.classes, sounds.makers),
        "drums": retrieval.across(distances, sounds.classes, sounds.makers, retrieval.DRUMS),
        "within": retrieval.within(distances, pairs, unlike),
        "kept": steadiness.neighbours_kept(encoder, latents),
        "milliseconds": speed(encoder, sounds.audio[:100]),
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
    candidates: Sequence[Encoder],
    sounds: Labelled,
    n_queries: int,
    crowd: others.Others,
    n_in_all: int,
    disturbances: Sequence[str] = (),
) -> dict[str, dict[str, Estimate]]:
    """Return the mean reciprocal rank of each encoder for each disturbance, for all if none is named.

    The queries are spread over the labelled sounds; the others are the labelled sounds, then those of the crowd
    until there are enough. All others are encoded once by each encoder.
    """
    asked = np.linspace(0, len(sounds.audio) - 1, min(n_queries, len(sounds.audio))).round().astype(int)
    among = {encoder.name: [encoded(encoder, sounds.audio)] for encoder in candidates}
    n_more = max(0, n_in_all - len(sounds.audio))
    for batch in shown(crowd.batches(n_more, BATCH), -(-n_more // BATCH), "others heard"):
        for encoder in candidates:
            among[encoder.name].append(encoder.encode(batch))
    found: dict[str, dict[str, Estimate]] = {encoder.name: {} for encoder in candidates}
    for name in shown(
        disturbances or list(hearings.EVALUATED), len(disturbances or hearings.EVALUATED), "heard again"
    ):
        rng = np.random.default_rng(3)
        again = np.stack([hearings.EVALUATED[name](sounds.audio[i], HEARD.sample_rate, rng) for i in asked])
        for encoder in candidates:
            crowded = np.concatenate(among[encoder.name])
            distances = retrieval.between(encoded(encoder, again), crowded, encoder.metric)
            to_itself = distances[np.arange(len(asked)), asked]
            found[encoder.name][name] = retrieval.bootstrap(retrieval.reciprocal_ranks(to_itself, distances))
    return found


def come_back(
    files: dict[str, Path], sounds: Labelled, n_of_each: int, n_workers: int
) -> dict[str, dict[str, dict[str, Estimate]]]:
    """Return of each model that has a decoder how near sounds come back, and how much nearer than in 2018."""
    chosen = sounds.some_of_each(n_of_each)
    all_found = {name: remade.of(name, file, sounds, chosen, n_workers) for name, file in files.items()}
    found: dict[str, Remade] = {name: one for name, one in all_found.items() if one is not None}
    for name in files.keys() - found.keys():
        print(f"{name}: {remade.why_not(files[name])}")
    figures = {name: one.figures() for name, one in found.items()}
    if OF_2018 in found:
        for name in figures.keys() - {OF_2018}:
            figures[name]["times nearer than in 2018"] = remade.times_nearer(found[name], found[OF_2018])
    return figures


def lines(found: dict[str, object]) -> list[str]:
    """Return the figures of one encoder as lines for people."""
    every, drums, within, kept = (found[name] for name in ("all", "drums", "within", "kept"))
    said = [
        f"  all     mAP {every.precision}  first {every.first}  ten {every.ten}  ({every.n_queries} queries)",
        f"  drums   mAP {drums.precision}  first {drums.first}  ten {drums.ten}  ({drums.n_queries} queries)",
        f"  within  {within.correlation}  " + "  ".join(f"{c} {value}" for c, value in within.by_class.items()),
        "  classes " + "  ".join(f"{c} {value}" for c, (value, n) in every.by_class.items() if n >= 40),
        "  kept    "
        + "  ".join(f"{name} {share}" for name, share in kept.items())
        + "  of the ten nearest of a kick",
        "  ms      " + "  ".join(f"{name} {value:.1f}" for name, value in found["milliseconds"].items()),
    ]
    said += [f"  again   {name:16} {estimate}" for name, estimate in found.get("heard again", {}).items()]
    for figure, by_class in found.get("remade", {}).items():
        said.append(f"  remade  {figure}")
        said += [f"          {name:16} {estimate}" for name, estimate in by_class.items()]
    return said


if __name__ == "__main__":
    main()
