"""Checkpoints: a network with its config, and what a run needs to go on. Written whole or not at all."""

import pickle
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path
from typing import Any

import torch

from models.mel import MelSettings
from models.vae import Config, Layer, Vae

CHECKPOINT = Path("runs") / "vae.pt"
SHIPPED = Path(__file__).with_name("shipped.pt")
"""The shipped network, in half precision: what `--from shipped` starts from and the shipped files are made of."""

MOST_SAID = 100  # characters of what PyTorch says of a network that does not fit


def write(path: Path, model: Vae, content: dict[str, Any]) -> None:
    """Write a checkpoint of `model`, what is used, and whatever else is in `content`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = {"config": asdict(model.config), "mean": model.state_dict(), **content}
    torch.save(whole, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


class Unreadable(Exception):
    """A file that is no checkpoint of ours, or one of another version of the project."""


def loaded(path: Path) -> dict[str, Any]:
    """Return what PyTorch wrote to a file, on the processor; `Unreadable` where it is no table of things."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, EOFError, RuntimeError, LookupError, ValueError, pickle.UnpicklingError) as error:
        raise Unreadable(f"{path}: is no checkpoint, or a damaged one; give another, or train anew") from error
    if not isinstance(content, dict):
        raise Unreadable(f"{path}: is no checkpoint of `python -m models.train`; give another")
    return content


def read(path: Path) -> dict[str, Any]:
    """Return the content of a checkpoint whose network can be made; `Unreadable` for any other file."""
    content = loaded(path)
    if not {"config", "mean"} <= content.keys():
        raise Unreadable(f"{path}: is no checkpoint of `python -m models.train`; give another")
    try:
        network(content)
    except Unreadable as error:
        raise Unreadable(f"{path}: {error}") from error
    return content


def config_of(content: Mapping[str, Any]) -> Config:
    """Return the config of a checkpoint's network; `Unreadable` for one of another version of the project."""
    try:
        stored = dict(content["config"])
        stored["settings"] = MelSettings(**stored["settings"])
        stored["layers"] = tuple(Layer(**layer) for layer in stored["layers"])
        stored["classes"] = tuple(stored["classes"])
        return Config(**stored)
    except (TypeError, LookupError, ValueError) as error:
        raise _of_another_version(error) from error


def restored(path: Path) -> Vae:
    """Return the network of a checkpoint, ready to be used."""
    return network(read(path))


def network(content: Mapping[str, Any]) -> Vae:
    """Return the network in a checkpoint's content, ready to be used; `Unreadable` for one of another version."""
    config = config_of(content)
    try:
        model = Vae(config)
        model.load_state_dict(content["mean"])  # what is kept in half precision is copied into whole numbers
    except (TypeError, LookupError, ValueError, AttributeError, RuntimeError) as error:
        raise _of_another_version(error) from error
    return model.eval()


def _of_another_version(error: Exception) -> Unreadable:
    said = " ".join(str(error).split())[:MOST_SAID]
    return Unreadable(f"the checkpoint is of another version of the project ({said}); give another, or train anew")


def identity(content: Mapping[str, Any]) -> str:
    """Return 12 hex digits that name the network in a checkpoint's content, by its numbers."""
    found = blake2b(digest_size=6)
    for name, value in sorted(content["mean"].items()):
        found.update(name.encode() + value.cpu().numpy().tobytes())
    return found.hexdigest()


def ship(content: Mapping[str, Any], path: Path = SHIPPED) -> None:
    """Write what others start from: the network in half precision, where classes lie, what it was trained on."""
    half = {name: value.half() if value.is_floating_point() else value for name, value in content["mean"].items()}
    kept = [name for name in ("config", "classes", "facts", "roles") if name in content]
    torch.save({**{name: content[name] for name in kept}, "mean": half}, path)
