"""Arithmetic on latents: mixtures, paths, draws. A class's draws come from its Gaussian, kept with the decoder."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.errors import BadModel, NeuralFunkError, nearest_names
from performer.neural.card import PREFIX
from performer.neural.roles import RoleNetwork, read_roles

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Gaussian:
    """Where the latents of one class lie: `mean` (64,) and the covariance's lower-triangular `factor` (64, 64)."""

    n_sounds: int
    mean: Array
    factor: Array


@dataclass(frozen=True, slots=True)
class Prior:
    """All classes of the model: a draw takes a class by its share of the sounds, then a latent of it."""

    classes: dict[str, Gaussian]
    roles: RoleNetwork | None = None  # what tells a hit of the room; None where the model was made without

    def of_class(self, name: str) -> Gaussian:
        """Return the Gaussian of a class; an error with the nearest names if the model does not know it."""
        if name not in self.classes:
            names = nearest_names(name, self.classes)
            raise NeuralFunkError(f"the model has no class '{name}'{names}")
        return self.classes[name]

    def nearest(self, latent: Latent) -> Gaussian | None:
        """Return the Gaussian of the class whose mean is nearest; None if no class is known."""
        return min(self.classes.values(), key=lambda one: float(np.linalg.norm(one.mean - latent)), default=None)


def combine(latents: Sequence[Latent], weights: Sequence[float]) -> Latent:
    """Return the sum of latents times weights; weights may be negative and are brought to a sum of 1.

    Weights that add up to nothing are taken as they are: then the result is a direction from the model's mean.
    """
    if not latents or len(latents) != len(weights):
        raise NeuralFunkError(f"{len(latents)} sounds and {len(weights)} weights; give one weight for each sound")
    given = np.asarray(weights, np.float64)
    total = given.sum()
    shares = given / total if abs(total) > 1e-6 else given
    return (shares @ np.stack(latents)).astype(np.float32)


def path(first: Latent, last: Latent, n_steps: int) -> list[Latent]:
    """Return `n_steps` latents (at least 2) evenly spaced on the straight line, both ends included."""
    if n_steps < 2:
        raise NeuralFunkError(f"a path of {n_steps} steps; give at least 2, both ends included")
    return [((1.0 - at) * first + at * last).astype(np.float32) for at in np.linspace(0.0, 1.0, n_steps)]


def draw(gaussian: Gaussian, rng: np.random.Generator, spread: float = 1.0) -> Latent:
    """Return a latent of the class; `spread` scales how far draws lie from its mean."""
    return draw_around(gaussian.mean, gaussian, rng, spread)


def draw_around(middle: Latent, gaussian: Gaussian, rng: np.random.Generator, spread: float) -> Latent:
    """Return a latent about `middle`, as far from it and in such directions as the class spreads."""
    away = gaussian.factor @ rng.standard_normal(len(gaussian.mean)).astype(np.float32)
    return (middle + np.float32(spread) * away).astype(np.float32)


def draw_near(latents: Sequence[Latent], rng: np.random.Generator, spread: float = 1.0) -> Latent:
    """Return a latent like those given: their mean, and away from it as they are from one another."""
    known = np.stack(latents)  # (n, 64)
    mean = known.mean(axis=0)
    amounts = rng.standard_normal(len(known)) / np.sqrt(max(1, len(known) - 1))
    return (mean + spread * amounts @ (known - mean)).astype(np.float32)


def draw_prior(prior: Prior, rng: np.random.Generator, spread: float = 1.0) -> tuple[str, Latent]:
    """Return a class, drawn by its share of the sounds, and a latent of it."""
    names = sorted(prior.classes)
    if not names:
        raise NeuralFunkError("this decoder keeps no prior; export it again, or give sounds to start from")
    counts = np.array([prior.classes[name].n_sounds for name in names], np.float64)
    name = names[int(rng.choice(len(names), p=counts / counts.sum()))]
    return name, draw(prior.classes[name], rng, spread)


def read_prior(metadata: Mapping[str, str], where: str, latent_size: int) -> Prior:
    """Return the prior in a decoder's metadata, an empty one if it keeps none."""
    text = metadata.get(f"{PREFIX}prior", "{}")
    try:
        stored: dict[str, Any] = json.loads(text)
        classes = {name: _gaussian(one, latent_size) for name, one in stored.items()}
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error) as error:
        raise BadModel(f"{where}: its prior cannot be read ({error}); export the model again") from error
    return Prior(classes, read_roles(metadata, where, latent_size))


def _gaussian(stored: Mapping[str, Any], latent_size: int) -> Gaussian:
    factor = np.zeros((latent_size, latent_size), np.float32)
    factor[np.tril_indices(latent_size)] = _unpacked(stored["factor"])
    mean = _unpacked(stored["mean"])
    if mean.shape != (latent_size,) or not (np.isfinite(mean).all() and np.isfinite(factor).all()):
        raise ValueError(f"a mean of {len(mean)} numbers")
    return Gaussian(int(stored["n_sounds"]), mean, factor)


def _unpacked(text: str) -> Array:
    return np.frombuffer(base64.b64decode(text, validate=True), "<f4").astype(np.float32)
