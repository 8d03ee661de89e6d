"""The first model: a log-mel picture and its 64 principal components. No network; the baseline for those to come.

Encoding is a projection, decoding its transpose: what 64 numbers can say linearly about a sound, and no more.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.linalg

from models import mel
from models.mel import Array, MelSettings

SETTINGS = MelSettings(
    sample_rate=44_100,
    n_frames=65_536,  # 1.49 s
    n_fft=1024,
    hop_frames=256,
    n_bands=96,
    n_single_steps=4,
    step_growth=1.1,
    floor_db=-60.0,
    margin_db=4.0,
)
LATENT_SIZE = 64
SYNTHESIS_HOP_FRAMES = 256
"""The hop of decoded magnitudes. 128 costs twice as much and brings these smooth pictures no nearer (measured)."""

OWN_SHARE = 0.8
"""How much of a class's covariance is its own; the rest is what all classes have in common."""


@dataclass(frozen=True, slots=True)
class ClassGaussian:
    """Where the latents of one class lie: mean (64,) and lower-triangular factor (64, 64) of the covariance."""

    n_sounds: int
    mean: Array
    factor: Array


@dataclass(frozen=True, slots=True)
class FirstModel:
    """A picture is `mean + scale * components.T @ latent`, and the latent is the nearest that this reaches."""

    settings: MelSettings
    mean: Array  # (n_steps * n_bands,)
    components: Array  # (n_steps * n_bands, 64), orthonormal columns
    scale: float  # latents have unit variance on average; a number, so that distances keep their order
    classes: dict[str, ClassGaussian]  # the prior: one Gaussian a class

    def encode(self, audio: Array) -> Array:
        """Return the latents (B, 64) of audio (B, n_frames)."""
        picture = mel.log_mel(audio, self.settings).reshape(len(audio), -1)
        return (picture - self.mean) @ self.components / np.float32(self.scale)

    def decode(self, latents: Array) -> Array:
        """Return the magnitudes (B, n_bins, n_hops) of latents (B, 64)."""
        pictures = latents @ self.components.T * np.float32(self.scale) + self.mean
        shaped = pictures.reshape(len(latents), -1, self.settings.n_bands)
        return mel.magnitude(shaped, self.settings, SYNTHESIS_HOP_FRAMES)


def fit(pictures: Array, weights: Array, classes: Sequence[str], settings: MelSettings) -> FirstModel:
    """Return the model of pictures (n, n_steps, n_bands); `weights` (n,) say how much each counts.

    A sound of class "" counts for the components and belongs to no class.
    """
    flat = pictures.reshape(len(pictures), -1).astype(np.float64)
    share = (weights / weights.sum()).astype(np.float64)
    mean = share @ flat
    centred = flat - mean
    components, variances = _principal(centred * np.sqrt(share)[:, None])
    scale = float(np.sqrt(variances.mean()))
    latents = centred @ components / scale
    return FirstModel(
        settings=settings,
        mean=mean.astype(np.float32),
        components=components.astype(np.float32),
        scale=scale,
        classes=class_gaussians(latents, np.asarray(classes)),
    )


def explained(model: FirstModel, pictures: Array) -> float:
    """Return the share of the variance of pictures (n, n_steps, n_bands) that the components carry."""
    centred = pictures.reshape(len(pictures), -1) - model.mean
    return float(np.square(centred @ model.components).sum() / np.square(centred).sum())


def save(model: FirstModel, path: Path, facts: dict[str, str]) -> None:
    """Write the checkpoint: the model's arrays and what is to be said of it (`facts`)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    names = sorted(model.classes)
    np.savez(
        path,
        mean=model.mean,
        components=model.components,
        scale=model.scale,
        class_names=np.array(names),
        class_sizes=np.array([model.classes[name].n_sounds for name in names]),
        class_means=np.array([model.classes[name].mean for name in names]),
        class_factors=np.array([model.classes[name].factor for name in names]),
        **{f"settings_{key}": value for key, value in asdict(model.settings).items()},
        **{f"fact_{key}": value for key, value in facts.items()},
    )


def load(path: Path) -> tuple[FirstModel, dict[str, str]]:
    """Return the model of a checkpoint and what is to be said of it."""
    with np.load(path, allow_pickle=False) as stored:
        settings = {key[9:]: stored[key].item() for key in stored.files if key.startswith("settings_")}
        facts = {key[5:]: str(stored[key]) for key in stored.files if key.startswith("fact_")}
        columns = zip(stored["class_names"], stored["class_sizes"], stored["class_means"], stored["class_factors"])
        model = FirstModel(
            settings=MelSettings(**settings),
            mean=stored["mean"],
            components=stored["components"],
            scale=float(stored["scale"]),
            classes={str(name): ClassGaussian(int(n), mean, factor) for name, n, mean, factor in columns},
        )
    return model, facts


def _principal(
    rows: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return the 64 directions (size, 64) in which rows (n, size) spread most, and how much: the largest first.

    Both products of the rows with themselves have the same spread; the smaller is the faster.
    """
    n, size = rows.shape
    product = rows @ rows.T if n < size else rows.T @ rows
    last = len(product) - 1
    variances, vectors = scipy.linalg.eigh(product, subset_by_index=(last + 1 - LATENT_SIZE, last))
    vectors = rows.T @ vectors / np.sqrt(variances) if n < size else vectors
    return _with_fixed_signs(vectors[:, ::-1]), variances[::-1]


def _with_fixed_signs(vectors: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the columns turned so that each one's largest entry is positive: the same on every machine."""
    largest = vectors[np.abs(vectors).argmax(axis=0), np.arange(vectors.shape[1])]
    return vectors * np.sign(largest)


def class_gaussians(latents: npt.NDArray[np.float64], classes: npt.NDArray[np.str_]) -> dict[str, ClassGaussian]:
    """Return a Gaussian for each class of at least two sounds, its covariance drawn a little towards the common."""
    names = [str(name) for name in np.unique(classes) if name and (classes == name).sum() >= 2]
    within = {name: np.cov(latents[classes == name].T) for name in names}
    if not within:
        return {}
    common = np.mean([within[name] for name in names], axis=0)
    gaussians = {}
    for name in names:
        covariance = OWN_SHARE * within[name] + (1.0 - OWN_SHARE) * common + 1e-6 * np.eye(latents.shape[1])
        gaussians[name] = ClassGaussian(
            n_sounds=int((classes == name).sum()),
            mean=latents[classes == name].mean(axis=0).astype(np.float32),
            factor=np.linalg.cholesky(covariance).astype(np.float32),
        )
    return gaussians
