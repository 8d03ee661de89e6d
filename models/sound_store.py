"""All that the network learns from, computed once: pictures of every sound and of its hearings, on disk.

`python -m models.sound_store` writes a folder that training maps into memory. Sounds are numbered; a sound has
several pictures, the first of them clean; likeness is judged on the clean sound's small envelope.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models import dataset, hearings, likeness, mel
from models.dataset import Example
from models.mel import MelSettings

FOLDER = Path("runs") / "store"

SETTINGS = MelSettings(
    sample_rate=44_100,
    n_frames=65_536,  # 1.49 s
    n_fft=1024,
    hop_frames=256,
    n_bands=96,
    n_single_steps=8,
    step_growth=1.075,
    floor_db=-70.0,
    margin_db=4.0,
)
"""As the first model's, but longer fine at the onset and looking deeper."""


@dataclass(frozen=True, slots=True)
class Store:
    """The folder, mapped into memory. `sound` says of each picture whose it is."""

    pictures: npt.NDArray[np.float16]  # (n_pictures, n_steps, n_bands), dB
    sound: npt.NDArray[np.int64]  # (n_pictures,)
    envelopes: npt.NDArray[np.float16]  # (n_sounds, n_cells_in_time, n_cells_in_frequency), dB
    n_cells: npt.NDArray[np.int64]  # (n_sounds,): how long each sounds
    classes: npt.NDArray[np.str_]  # (n_sounds,), "" where unknown
    makers: npt.NDArray[np.str_]  # (n_sounds,)

    @property
    def first_picture(self) -> npt.NDArray[np.int64]:
        """The clean picture of each sound, (n_sounds,); its hearings follow it."""
        return np.searchsorted(self.sound, np.arange(len(self.classes)))


def load(folder: Path) -> Store:
    """Return the store in a folder."""
    with np.load(folder / "table.npz", allow_pickle=False) as table:
        columns = {name: table[name] for name in ("sound", "n_cells", "classes", "makers")}
    pictures, envelopes = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("pictures", "envelopes"))
    return Store(pictures=pictures, envelopes=envelopes, **columns)


def write(folder: Path, examples: Iterator[tuple[Example, int]], n_workers: int, seed: int) -> None:
    """Write the store of examples, each with how many hearings it shall have."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures, envelopes, columns = [], [], {"sound": [], "n_cells": [], "classes": [], "makers": []}
    with get_context("spawn").Pool(n_workers) as pool:
        results = pool.imap(partial(seen, seed=seed), enumerate(examples), chunksize=8)
        for number, (example_class, maker, shown, envelope, n_cells) in enumerate(results):
            pictures.append(shown)
            envelopes.append(envelope)
            columns["sound"] += [number] * len(shown)
            columns["n_cells"].append(n_cells)
            columns["classes"].append(example_class)
            columns["makers"].append(maker)
            if number % 500 == 0:
                print(f"\r{number} sounds", end="", flush=True)
    np.save(folder / "pictures.npy", np.concatenate(pictures))
    np.save(folder / "envelopes.npy", np.stack(envelopes))
    np.savez(folder / "table.npz", **{name: np.array(values) for name, values in columns.items()})
    print(f"\r{folder}: {len(envelopes)} sounds, {len(columns['sound'])} pictures")


def seen(
    numbered: tuple[int, tuple[Example, int]], seed: int, settings: MelSettings = SETTINGS
) -> tuple[str, str, npt.NDArray[np.float16], npt.NDArray[np.float16], int]:
    """Return class, maker, pictures (1 + n_hearings, n_steps, n_bands), small envelope and its length."""
    number, (example, n_hearings) = numbered
    rng = np.random.default_rng((seed, number))
    heard = [hearings.heard_again(example.audio, settings.sample_rate, rng) for _ in range(n_hearings)]
    shown = mel.log_mel(np.stack([example.audio, *heard]), settings).astype(np.float16)
    envelope, n_cells = likeness.small_envelope(example.audio, settings)
    return example.class_, example.maker, shown, envelope, n_cells


def gathered(data: Path, n_recorded: int, made: int, n_made: int, seed: int) -> Iterator[tuple[Example, int]]:
    """Yield recorded sounds with `n_recorded` hearings, then `made` of each class with `n_made`."""
    if (data / "labels.csv").exists():
        yield from ((example, n_recorded) for example in dataset.recorded(data, SETTINGS))
    yield from ((example, n_made) for example in dataset.synthesised(made, seed, SETTINGS))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.sound_store", description=__doc__)
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--recorded-hearings", type=int, default=15, metavar="N")
    parser.add_argument("--made", type=int, default=1500, metavar="N", help="made sounds of each class")
    parser.add_argument("--made-hearings", type=int, default=2, metavar="N")
    parser.add_argument("--seed", type=int, default=2_000_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    examples = gathered(options.data, options.recorded_hearings, options.made, options.made_hearings, options.seed)
    write(options.out, examples, options.workers, options.seed)


if __name__ == "__main__":
    main()
