"""All that the network learns from, computed once: pictures of every sound and of its hearings, on disk.

`python -m models.sound_store` writes a folder that training maps into memory. Sounds are numbered; a sound has
several pictures, the first of them clean; likeness is judged on the clean sound's small envelope. No audio is kept.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numpy.random import Generator

from models import dataset, likeness, manifest, mel, voices
from models.growing_array import GrowingArray
from models.heard_again import heard_again
from models.mel import MelSettings
from models.orders import ORIGINS, Numbers, Order, Sound, Workshop, orders
from models.places import Places, places
from models.processes import mapped
from models.progress import shown

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
    n_narrow=32,  # from 21 to 355 Hz
)
"""As the first model's, but longer fine at the onset and looking deeper."""

OTHER_STROKE_ODDS = 0.1
"""How often a hearing is of another stroke of the same instrument, where there is one."""


@dataclass(frozen=True, slots=True)
class Store:
    """The folder, mapped into memory. `sound` says of each picture whose it is."""

    pictures: npt.NDArray[np.float16]  # (n_pictures, n_steps, n_columns), dB
    sound: npt.NDArray[np.int64]  # (n_pictures,)
    envelopes: npt.NDArray[np.float16]  # (n_sounds, n_cells_in_time, n_cells_in_frequency), dB
    n_cells: npt.NDArray[np.int64]  # (n_sounds,): how long each sounds
    classes: npt.NDArray[np.str_]  # (n_sounds,), "" where unknown
    makers: npt.NDArray[np.str_]  # (n_sounds,), several joined by "+": see `dataset.has_part_in`
    groups: npt.NDArray[np.int64]  # (n_sounds,): strokes of one instrument have one number, all others their own
    origins: npt.NDArray[np.str_]  # (n_sounds,): recorded, made, voice or mixture

    @property
    def first_picture(self) -> npt.NDArray[np.int64]:
        """The clean picture of each sound, (n_sounds,); its hearings follow it."""
        return np.searchsorted(self.sound, np.arange(len(self.classes)))

    def not_by(self, makers: Iterable[str]) -> npt.NDArray[np.bool_]:
        """Return for each sound (n_sounds,) whether none of these makers has a part in it."""
        return ~dataset.has_part_in(self.makers, makers)


class Seen(NamedTuple):
    """What is kept of a sound."""

    pictures: npt.NDArray[np.float16]  # (1 + n_hearings, n_steps, n_columns)
    envelope: npt.NDArray[np.float16]  # (n_cells_in_time, n_cells_in_frequency)
    n_cells: int
    class_: str
    maker: str
    instrument: str
    origin: str


MAPPED = ("pictures", "envelopes")
COLUMNS = tuple(each.name for each in fields(Store) if each.name not in MAPPED)


AGAIN = "make it again with `python -m models.sound_store`"


class OldStore(Exception):
    """A store that an earlier version of the project made."""


def load(folder: Path, again: str = AGAIN) -> Store:
    """Return the store in a folder; `OldStore`, which says how to have it `again`, where it lacks what is read."""
    with np.load(folder / "table.npz", allow_pickle=False) as table:
        if missing := [name for name in COLUMNS if name not in table.files]:
            raise OldStore(f"{folder}: an old store, without {missing[0]}; {again}")
        columns = {name: table[name] for name in COLUMNS}
    return Store(**{name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in MAPPED}, **columns)


def identity(folder: Path) -> str:
    """Return what tells the store in a folder from others: how many sounds it has, and a digest of its table."""
    found = blake2b(digest_size=6)
    with np.load(folder / "table.npz", allow_pickle=False) as table:
        for name in COLUMNS:
            found.update(np.ascontiguousarray(table[name]).tobytes())
        return f"{len(table['classes'])} sounds ({found.hexdigest()})"


def write(folder: Path, results: Iterable[Sequence[Seen]]) -> Store:
    """Write the store of what was seen, as it comes, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "table.npz").unlink(missing_ok=True)  # without it nobody takes the rest for a store
    rows, numbers = [], {}
    with GrowingArray(folder / "pictures.npy") as pictures, GrowingArray(folder / "envelopes.npy") as envelopes:
        for seen in (each for several in results for each in several):
            pictures.append(seen.pictures)
            envelopes.append(seen.envelope[None])
            group = numbers.setdefault(seen.instrument, len(numbers))
            rows.append((len(seen.pictures), seen.n_cells, seen.class_, seen.maker, group, seen.origin))
    n_pictures, n_cells, classes, makers, groups, origins = map(np.array, zip(*rows))
    sound = np.repeat(np.arange(len(rows)), n_pictures)
    table = {"n_cells": n_cells, "classes": classes, "makers": makers, "groups": groups, "origins": origins}
    np.savez(folder / "table.npz", sound=sound, **table)
    return load(folder)


def seen(
    sound: Sound, origin: str, n_hearings: int, heard_in: Places, settings: MelSettings, rng: Generator
) -> Seen:
    """Return the pictures of a sound and of its hearings, and its envelope."""
    example = sound.example
    struck = [
        sound.others[rng.integers(len(sound.others))]
        if sound.others and rng.random() < OTHER_STROKE_ODDS
        else example.audio
        for _ in range(n_hearings)
    ]
    shown = mel.log_mel(np.stack([example.audio, *(heard_again(each, heard_in, rng) for each in struck)]), settings)
    envelope, n_cells = likeness.small_envelope(example.audio, settings)
    return Seen(
        shown.astype(np.float16), envelope, n_cells, example.class_, example.maker, sound.instrument, origin
    )


def filled(order: Order, workshop: Workshop) -> list[Seen]:
    """Return all sounds of an order as they are kept; the same in whichever process."""
    settings = workshop.settings
    heard_in = places(settings.sample_rate, settings.n_frames, workshop.seed)
    rng = np.random.default_rng((workshop.seed, ORIGINS.index(order.origin), *os.fsencode(order.name), order.seed))
    return [
        seen(sound, order.origin, order.n_hearings, heard_in, settings, rng) for sound in workshop.sounds(order)
    ]


def build(folder: Path, workshop: Workshop, numbers: Numbers, n_workers: int) -> Store:
    """Write the store of a workshop's sounds, with a bar on a terminal."""
    all_orders = orders(workshop, numbers)
    fill = partial(filled, workshop=workshop)
    return write(folder, shown(mapped(fill, all_orders, n_workers), len(all_orders), "sounds"))


def check(workshop: Workshop) -> None:
    """Say what is missing, and end here if a recorded sound is not the one that the manifest names."""
    if not workshop.voiced:
        print(f"no voices: {voices.MAKER} is not installed (Debian: apt-get install espeak-ng)", file=sys.stderr)
    try:
        n_files = manifest.check(workshop.data)
    except manifest.OtherSounds as error:
        sys.exit(str(error))
    if n_files == 0:
        print(f"no recorded sounds: there are none in {workshop.data}", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.sound_store", description=__doc__)
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    for each in fields(Numbers):
        parser.add_argument(f"--{each.name.replace('_', '-')}", type=int, default=each.default, metavar="N")
    parser.add_argument("--seed", type=int, default=2_000_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    numbers = Numbers(**{each.name: getattr(options, each.name) for each in fields(Numbers)})
    workshop = Workshop(options.data, SETTINGS, options.seed, voiced=voices.program() is not None)
    check(workshop)
    store = build(options.out, workshop, numbers, options.workers)
    size = sum(path.stat().st_size for path in options.out.iterdir()) / 1e6
    print(f"{options.out}: {len(store.classes)} sounds, {len(store.sound)} pictures, {size:.0f} MB")


if __name__ == "__main__":
    main()
