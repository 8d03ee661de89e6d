"""Drum sounds out of numbers: a class and a seed in, a sound out.

`draw` is all that most callers need. `draw_parameters` and `render` are its two halves, for those who want
to keep the parameters and move some of them: other velocities, other strokes of the same drum.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from models.synthesis import (
    basses,
    claps,
    cymbals,
    effects,
    hats,
    kicks,
    melodies,
    metals_and_shakers,
    rims,
    skins_and_woods,
    snares,
    toms,
    voices,
)
from models.synthesis.finish import Treatment, draw_treatment, finished, treated
from models.synthesis.parameters import Model, drawn, nearby, ranges

MODELS: dict[str, tuple[Model, ...]] = {
    "kick": kicks.MODELS,
    "snare": snares.MODELS,
    "clap": claps.MODELS,
    "hat_closed": hats.CLOSED_MODELS,
    "hat_open": hats.OPEN_MODELS,
    "tom": toms.MODELS,
    "cymbal": cymbals.MODELS,
    "rim": rims.MODELS,
    "perc": skins_and_woods.MODELS + metals_and_shakers.MODELS,
    "bass": basses.MODELS,
    "melodic": melodies.MODELS,
    "vocal": voices.MODELS,
    "fx": effects.MODELS,
}
CLASSES_MADE = tuple(MODELS)

_RENDERERS = {model.parameters: model.render for models in MODELS.values() for model in models}


def draw_parameters(class_: str, rng: Generator) -> Any:
    """Draw one of the models of a class, and its parameters."""
    models = MODELS[class_]
    odds = np.array([model.odds for model in models])
    return drawn(models[rng.choice(len(models), p=odds / odds.sum())].parameters, rng)


def render(parameters: Any, sample_rate: int, rng: Generator) -> NDArray[np.float32]:
    """Render parameters to a sound (n_frames, 1) whose peak is 1; `rng` decides what no two strokes share."""
    sound = _RENDERERS[type(parameters)](parameters, sample_rate, rng)
    return finished(sound, sample_rate, peak_db=0.0).astype(np.float32)[:, None]


def draw(class_: str, seed: int, sample_rate: int) -> tuple[NDArray[np.float32], int]:
    """Return a sound (n_frames, 1) of a class and its rate; the same seed and rate give the same sound.

    Three sounds in four are treated a little (tilted, driven, put into a room, kept with few bits), and the
    peak lies between -6 and -1 dBFS.
    """
    rng = np.random.default_rng((seed, CLASSES_MADE.index(class_)))
    return _treated_sound(draw_parameters(class_, rng), draw_treatment(rng), sample_rate, rng), sample_rate


def draw_other_stroke(class_: str, seed: int, stroke: int, sample_rate: int) -> NDArray[np.float32]:
    """Return what `draw` gives for class and seed, struck again: with another force and a little elsewhere."""
    rng = np.random.default_rng((seed, CLASSES_MADE.index(class_)))
    parameters, treatment = draw_parameters(class_, rng), draw_treatment(rng)
    rng = np.random.default_rng((seed, CLASSES_MADE.index(class_), 1 + stroke))
    parameters = nearby(parameters, 0.02, rng)
    if "strike" in (table := ranges(type(parameters))):
        parameters = replace(parameters, strike=table["strike"].draw(rng))
    return _treated_sound(parameters, treatment, sample_rate, rng)


def _treated_sound(parameters: Any, treatment: Treatment, sample_rate: int, rng: Generator) -> NDArray[np.float32]:
    sound = _RENDERERS[type(parameters)](parameters, sample_rate, rng)
    sound = treated(sound, treatment, sample_rate, rng)
    return finished(sound, sample_rate, treatment.peak_db).astype(np.float32)[:, None]
