"""What a checkpoint says of its network when training ends: where classes lie, and what it was trained on."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from models import checkpoint, first_model, manifest
from models.first_model import ClassGaussian
from models.sound_store import Store
from models.vae import Vae

LICENCE = "CC BY-SA 4.0"
BATCH = 256
TOGETHER = "; "
"""Stands between those who are to be named."""

TOLD = {
    "recorded": "recorded sounds",
    "made": "of the drum synthesiser",
    "voice": "spoken by espeak-ng",
    "mixture": "layers, mixtures and cuts of these",
    "own": "of a player's library",
}


@dataclass(frozen=True, slots=True)
class Beginning:
    """The network that a run began with: its name, its id, and what was said of its making."""

    name: str
    id: str
    facts: Mapping[str, str]


def beginning(path: Path, content: Mapping[str, Any]) -> Beginning:
    """Return what is to be said of the network in a file, of that content, as one that a run began with."""
    return Beginning(path.stem, checkpoint.identity(content), content.get("facts", {}))


def description(
    model: Vae, store: Store, held_out: frozenset[str] = frozenset(), begun: Beginning | None = None
) -> dict[str, Any]:
    """Return what is added to a checkpoint of `model`, trained on `store`: `classes` and `facts`.

    Nothing by the makers held out is in either. What the network began with is named, and whoever is to be named
    for it.
    """
    kept = store.not_by(held_out)
    said = facts(store, kept, held_out)
    return {
        "classes": as_tensors(gaussians(model, store, kept)),
        "facts": and_before(said, begun) if begun else said,
    }


def gaussians(model: Vae, store: Store, kept: npt.NDArray[np.bool_]) -> dict[str, ClassGaussian]:
    """Return where the latents of the clean sounds that are kept (n_sounds,) lie, class by class."""
    rows = store.first_picture[kept]
    device = next(model.parameters()).device
    latents: list[npt.NDArray[np.float32]] = []
    with torch.no_grad():
        for start in range(0, len(rows), BATCH):
            pictures = torch.from_numpy(store.pictures[rows[start : start + BATCH]].astype(np.float32))
            latents.append(model.latent(pictures.to(device)).cpu().numpy())
    return first_model.class_gaussians(np.concatenate(latents).astype(np.float64), store.classes[kept])


def facts(store: Store, kept: npt.NDArray[np.bool_], held_out: frozenset[str]) -> dict[str, str]:
    """Return what the card says of the making: of the sounds that are kept (n_sounds,), and of their makers."""
    counts = {origin: int((store.origins[kept] == origin).sum()) for origin in TOLD}
    sources = manifest.sources(without=held_out) if counts["recorded"] else []
    return {
        "trained_on": ", ".join(f"{n} {TOLD[origin]}" for origin, n in counts.items() if n) + "; hearings of all",
        "credits": TOGETHER.join(source.credit for source in sources) or "the drum synthesiser of this project",
        "licence": LICENCE,
    }


def and_before(said: Mapping[str, str], begun: Beginning) -> dict[str, str]:
    """Return what the card says of a network that began with another: what is said of both."""
    before = begun.facts.get("trained_on", "sounds that nobody named")
    return {
        "trained_on": f"{said['trained_on']}; tuned from: {begun.name} ({begun.id}), trained on {before}",
        **{name: both(said[name], begun.facts.get(name, "")) for name in ("credits", "licence")},
    }


def both(one: str, other: str) -> str:
    """Return all that is listed in either, each once."""
    return TOGETHER.join(dict.fromkeys(each for each in (*one.split(TOGETHER), *other.split(TOGETHER)) if each))


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
