"""Stores of random pictures, of the size that is trained on, for what does not depend on what is in them."""

from pathlib import Path

import numpy as np

from models import mel, sound_store


def random_store(
    folder: Path, n_sounds: int = 24, makers: tuple[str, str] = ("synthesiser", "synthesiser")
) -> Path:
    """Fill a folder with a store of kicks and snares, by a maker each, each heard again once, and return it."""
    settings, rng = sound_store.SETTINGS, np.random.default_rng(0)
    shape = len(mel.step_edges(settings)), settings.n_columns
    pictures = rng.uniform(settings.floor_db, 0.0, (2 * n_sounds, *shape)).astype(np.float16)
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "pictures.npy", pictures)
    np.save(folder / "envelopes.npy", rng.uniform(-80.0, 0.0, (n_sounds, 6, 8)).astype(np.float16))
    np.savez(
        folder / "table.npz",
        sound=np.repeat(np.arange(n_sounds), 2),
        n_cells=np.full(n_sounds, 6),
        classes=np.array(["kick", "snare"] * (n_sounds // 2)),
        makers=np.array(makers * (n_sounds // 2)),
        groups=np.arange(n_sounds),
        origins=np.array(["made"] * n_sounds),
    )
    return folder
