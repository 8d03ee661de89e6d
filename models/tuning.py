"""The shipped network tuned to a player's own sounds: the store of these, named by the network itself.

Made sounds and voices are in the store too, so that what the network knows is not forgotten over what is new. A
class is what the network is sure of; the other sounds have none.
"""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from models import dataset, own_library, sound_store, voices
from models.going_on import other_pictures
from models.orders import Numbers, Workshop
from models.sound_store import Store
from models.vae import Vae

FOLDER = Path("runs") / "own"
DEFAULTS = {"store": FOLDER / "store", "out": FOLDER / "vae.pt", "steps": 400, "rate": 3e-4, "decoder_steps": 200}
"""What tuning does otherwise than training: where, how long, and how gently."""

AGAIN = "remove that folder, and the same command makes it again"
"""What to do about a store of a library that is of no use any more."""

NUMBERS = Numbers(made_per_class=150, voice_calls=10, mixtures=300, recorded_hearings=4, own_hearings=12)
SEED = 4_000_000
SURE = 0.8
"""Of a class, for a sound to be taken for one of it."""

BATCH = 256


class NoSounds(Exception):
    """A folder that has no sound to be tuned to."""


def store_of(library: Path, folder: Path, out: Path, model: Vae, n_workers: int) -> Store:
    """Return the store in `folder` of a library's sounds, made if it is not there or the library has changed.

    What was tuned to other sounds, in `out`, is then put aside. Raises `NoSounds` where the library has none that
    can be read.
    """
    files = own_library.files(library)
    listed = os.fsencode(
        "".join(f"{path.resolve()} {path.stat().st_size} {path.stat().st_mtime_ns}\n" for path in files)
    )
    of_what = folder / "library.txt"
    if not (folder / "table.npz").exists() or not of_what.exists() or of_what.read_bytes() != listed:
        if not files:
            raise NoSounds(f"{library}: there is no sound file in it, at any depth; name a folder of sounds")
        workshop = Workshop(
            dataset.data_folder(), model.config.settings, SEED, voiced=voices.program() is not None, own=library
        )
        sound_store.check(workshop)
        sound_store.build(folder, workshop, NUMBERS, n_workers)
        if out.exists():
            out.replace(out.with_suffix(".before.pt"))
        of_what.write_bytes(listed)
    store = sound_store.load(folder, AGAIN)
    if sizes := other_pictures(model.config, store):
        raise sound_store.OldStore(f"{folder}: {sizes}; {AGAIN}")
    if not (store.origins == "own").any():
        raise NoSounds(f"{library}: no file in it could be read, or all are silent; name another folder")
    return named_by(model, store)


def named_by(model: Vae, store: Store) -> Store:
    """Return the store with a class for each sound without one that the network is sure of."""
    classes = np.array(store.classes, dtype=object)
    rows = np.flatnonzero(classes == "")
    for start in range(0, len(rows), BATCH):
        numbers = rows[start : start + BATCH]
        pictures = store.pictures[store.first_picture[numbers]].astype(np.float32)
        with torch.no_grad():
            odds = model.head(model.latent(torch.from_numpy(pictures))).softmax(dim=-1)
        for number, sure, class_ in zip(numbers, *(each.tolist() for each in odds.max(dim=-1))):
            if sure >= SURE:
                classes[number] = model.config.classes[class_]
    return replace(store, classes=classes.astype(np.str_))
