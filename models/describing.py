"""What a checkpoint says of its network when training ends: where classes lie, and what it was trained on."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from models import first_model, manifest
from models.first_model import ClassGaussian
from models.sound_store import Store
from models.vae import Vae

LICENCE = "CC BY-SA 4.0"
BATCH = 256
TOLD = {
    "recorded": "recorded sounds",
    "made": "of the drum synthesiser",
    "voice": "spoken by espeak-ng",
    "mixture": "layers, mixtures and cuts of these",
    "own": "of a player's library",
}


def description(model: Vae, store: Store) -> dict[str, Any]:
    """Return what is added to a checkpoint of `model`, trained on `store`: `classes` and `facts`."""
    return {"classes": as_tensors(gaussians(model, store)), "facts": facts(store)}


def gaussians(model: Vae, store: Store) -> dict[str, ClassGaussian]:
    """Return where the latents of the store's clean sounds lie, class by class."""
    rows = store.first_picture
    device = next(model.parameters()).device
    latents: list[npt.NDArray[np.float32]] = []
    with torch.no_grad():
        for start in range(0, len(rows), BATCH):
            pictures = torch.from_numpy(store.pictures[rows[start : start + BATCH]].astype(np.float32))
            latents.append(model.latent(pictures.to(device)).cpu().numpy())
    return first_model.class_gaussians(np.concatenate(latents).astype(np.float64), store.classes)


def facts(store: Store) -> dict[str, str]:
    """Return what the card says of the making."""
    counts = {origin: int((store.origins == origin).sum()) for origin in TOLD}
    sources = manifest.sources() if counts["recorded"] else []
    return {
        "trained_on": ", ".join(f"{n} {TOLD[origin]}" for origin, n in counts.items() if n) + "; hearings of all",
        "credits": "; ".join(source.credit for source in sources) or "the drum synthesiser of this project",
        "licence": LICENCE,
    }


def as_tensors(classes: Mapping[str, ClassGaussian]) -> dict[str, dict[str, Any]]:
    """Return the Gaussians as a checkpoint keeps them."""
    return {
        name: {
            "n_sounds": each.n_sounds,
            "mean": torch.from_numpy(each.mean),
            "factor": torch.from_numpy(each.factor),
        }
        for name, each in classes.items()
    }


def from_tensors(stored: Mapping[str, Mapping[str, Any]]) -> dict[str, ClassGaussian]:
    """Return the Gaussians of a checkpoint."""
    return {
        name: ClassGaussian(each["n_sounds"], each["mean"].float().numpy(), each["factor"].float().numpy())
        for name, each in stored.items()
    }
