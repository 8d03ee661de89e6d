"""What comes back through the 64 numbers, as near as an ear-like distance tells: class by class, kept once made.

A network of PyTorch is decoded here; what the instrument can run is remade by its own code (`export.remake`) in a
process of its own. All remade sounds lie in a folder, to be listened to.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from models import labelled, retrieval
from models.encoders import HEARD
from models.labelled import Labelled
from models.progress import shown
from models.retrieval import Estimate

FOLDER = Path("runs") / "remade"
MEAN = "mean of classes"

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Remade:
    """Distance in dB of each remade sound from its original, (n,) each, and the sounds' classes."""

    raw: Values
    envelope: Values
    classes: list[str]

    def figures(self) -> dict[str, dict[str, Estimate]]:
        """Return both distances by class, and their mean over the classes."""
        return {
            "raw": by_class(self.raw, self.classes),
            "envelope": by_class(self.envelope, self.classes),
        }


def of(name: str, file: Path, sounds: Labelled, chosen: Sequence[int], n_workers: int = 1) -> Remade | None:
    """Return how near the chosen sounds come back through the model in a file; None if it has no decoder."""
    parts = files_of(file)
    if not parts:
        return None
    folder, paths = FOLDER / name, [sounds.paths[i] for i in chosen]
    key = json.dumps([digest(parts), [str(path) for path in paths]])
    kept = folder / "distances.npz"
    if not _is_kept(kept, key):
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob("*.wav"):
            stale.unlink()
        make = by_network if file.suffix == ".pt" else by_instrument
        make(parts, sounds, chosen, folder)
        pairs = [(path, folder / f"{number:04d}.wav") for number, path in enumerate(paths)]
        raw, envelope = np.array(labelled.distances(pairs, n_workers, f"{name} remade")).T
        np.savez(kept, key=key, raw=raw, envelope=envelope)
    with np.load(kept, allow_pickle=False) as stored:
        return Remade(stored["raw"], stored["envelope"], [sounds.classes[i] for i in chosen])


def files_of(file: Path) -> list[Path]:
    """Return the files of a model that can go there and back; none if it has no decoder.

    The decoder of `encoder.onnx` is `decoder.onnx` beside it. Checkpoints of our networks are exported first.
    """
    if file.suffix == ".onnx":
        decoder = file.with_name(file.name.replace("encoder", "decoder"))
        return [file, decoder] if decoder != file and decoder.exists() else []
    if file.suffix == ".pt":
        from models import checkpoint, network_2018

        return [file] if checkpoint.loaded(file).get("kind") == network_2018.KIND else []
    return [file]


def why_not(file: Path) -> str:
    """Return what a file that cannot go there and back lacks, and what to do."""
    if file.suffix == ".pt":
        return f"remade by its exported files alone: `python -m export --checkpoint {file}`, then give encoder.onnx"
    return f"not remade: there is no {file.name.replace('encoder', 'decoder')} beside {file}; put it there"


def by_network(parts: Sequence[Path], sounds: Labelled, chosen: Sequence[int], folder: Path) -> None:
    """Write what the network of 2018 makes of the sounds."""
    import torch

    from models import network_2018

    network = network_2018.restored(torch.load(parts[0], map_location="cpu", weights_only=True))
    for number, i in enumerate(shown(chosen, len(chosen), "network of 2018")):
        latent = network.encode_audio(sounds.audio[i : i + 1], HEARD.sample_rate)[0]
        soundfile.write(
            folder / f"{number:04d}.wav", network.decode_audio(latent), network_2018.SAMPLE_RATE, "FLOAT"
        )


def by_instrument(parts: Sequence[Path], sounds: Labelled, chosen: Sequence[int], folder: Path) -> None:
    """Write what the instrument makes of the sounds with these model files."""
    command = [sys.executable, "-m", "export.remake", "--out", str(folder), *map(str, parts)]
    paths = "".join(f"{sounds.paths[i]}\n" for i in chosen)
    subprocess.run(command, input=paths, text=True, check=True)


def by_class(values: Values, classes: Sequence[str]) -> dict[str, Estimate]:
    """Return the mean of each class with its interval, and the mean over the classes."""
    each = {name: values[np.array(classes) == name] for name in sorted(set(classes))}
    found = {name: retrieval.bootstrap(some) for name, some in each.items()}
    draws = np.mean([retrieval.redrawn(some) for some in each.values()], axis=0)
    mean = float(np.mean([estimate.mean for estimate in found.values()]))
    return {**found, MEAN: retrieval.estimate(mean, draws)}


def times_nearer(ours: Remade, theirs: Remade) -> dict[str, Estimate]:
    """Return by class how many times as far (envelope) the same sounds are when they come back from `theirs`."""
    assert ours.classes == theirs.classes
    found = {}
    for name in sorted(set(ours.classes)):
        near, far = (one.envelope[np.array(ours.classes) == name] for one in (ours, theirs))
        found[name] = retrieval.estimate(
            float(far.mean() / near.mean()), retrieval.redrawn(far) / retrieval.redrawn(near)
        )
    return found


def digest(files: Sequence[Path]) -> str:
    """Return what changes whenever the content of one of the files does."""
    found = blake2b(digest_size=8)
    for file in files:
        found.update(file.read_bytes())
    return found.hexdigest()


def _is_kept(path: Path, key: str) -> bool:
    if not path.exists():
        return False
    with np.load(path, allow_pickle=False) as stored:
        return str(stored["key"]) == key
