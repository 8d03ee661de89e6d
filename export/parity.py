"""The exported files against the trained model: the same numbers, or nothing is shipped."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.first_model import FirstModel
from models.mel import MelSettings
from performer.neural import sessions

Array = npt.NDArray[np.float32]

LARGEST_DIFFERENCE = 1e-4
"""Of the output's standard deviation."""


class Unfaithful(Exception):
    """An exported file does not compute what was trained."""


def check(model: FirstModel, encoder_path: Path, decoder_path: Path) -> dict[str, float]:
    """Return the largest difference of each output in units of its deviation; `Unfaithful` beyond 1e-4."""
    audio = probes(model.settings)
    latents = model.encode(audio)
    found = {
        "latent": (sessions.load(encoder_path, "encoder").run(audio), latents),
        "magnitude": (sessions.load(decoder_path, "decoder").run(latents), model.decode(latents)),
    }
    differences = {name: difference(*pair) for name, pair in found.items()}
    for name, value in differences.items():
        if not value <= LARGEST_DIFFERENCE:
            raise Unfaithful(f"{name} differs by {value:.1e} of its deviation, more than {LARGEST_DIFFERENCE:.0e}")
    return differences


def difference(exported: Array, trained: Array) -> float:
    """Return the largest absolute difference in units of the trained output's standard deviation."""
    if exported.shape != trained.shape:
        return float("inf")
    return float(np.abs(exported - trained).max() / trained.std())


def probes(settings: MelSettings) -> Array:
    """Return eight decaying tones and noises (8, n_frames), levels from full scale to -60 dB, one sound a click."""
    rng = np.random.default_rng(0)
    seconds = np.arange(settings.n_frames) / settings.sample_rate
    kinds = [(55, 8, 0.0), (180, 20, 0.3), (440, 3, 0.01), (6000, 60, 2.0), (90, 4, 0.1), (3000, 9, 1.0)]
    sounds = [
        np.exp(-seconds * rate) * (np.sin(2 * np.pi * hz * seconds) + noise * rng.standard_normal(len(seconds)))
        for hz, rate, noise in kinds
    ]
    click = np.zeros(len(seconds))
    click[0] = 1.0
    gains = np.array([1.0, 0.1, 0.001, 0.5, 1.0, 0.01, 1.0, 0.001])
    return (np.stack([*sounds, click, rng.standard_normal(len(seconds))]) * gains[:, None]).astype(np.float32)
