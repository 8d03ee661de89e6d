"""What a store is made of: orders, small enough to be handed to another process, each good for a few sounds.

An order knows its own seed, so its sounds do not depend on who makes them, or when.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.random import Generator

from models import dataset, drum_synthesis, mixtures, own_library, voices
from models.dataset import Example
from models.mel import Array, MelSettings

RECORDED, MADE, VOICE, MIXTURE, OWN = "recorded", "made", "voice", "mixture", "own"
ORIGINS = (RECORDED, MADE, VOICE, MIXTURE, OWN)
"""Where a sound comes from."""

MIXED_SHARES = {RECORDED: 0.5, MADE: 0.35, VOICE: 0.15}
"""What mixtures and cuts are made of."""

MIXED_SEED = 200_000
"""Added to a store's seed: the made sounds and voices in mixtures are others than those that stand alone."""

OTHER_STROKE_ODDS = 0.5
"""How often a made sound has another stroke beside it, to be heard again in its stead."""


@dataclass(frozen=True, slots=True)
class Order:
    """One order. `paths` are the other strokes of a recorded sound's instrument."""

    origin: str
    name: str  # a path, a class or ""
    seed: int
    n_hearings: int
    class_: str = ""
    maker: str = ""
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many sounds of each origin, and how often each is heard again."""

    made_per_class: int = 1400
    voice_calls: int = 125
    mixtures: int = 4000
    recorded_hearings: int = 24
    made_hearings: int = 4
    voice_hearings: int = 6
    mixture_hearings: int = 4
    own_hearings: int = 12


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound, other strokes of the same instrument (n_frames,) each, and the instrument's name."""

    example: Example
    others: tuple[Array, ...]
    instrument: str


@dataclass(frozen=True, slots=True)
class Workshop:
    """What every worker has: the data folder, the picture's settings, the seed, and whether anyone speaks."""

    data: Path
    settings: MelSettings
    seed: int
    voiced: bool
    own: Path | None = None  # a player's library

    def sounds(self, order: Order) -> Iterator[Sound]:
        """Yield the sounds of an order; none where there is only silence."""
        makers = dict(zip(ORIGINS, (self._recorded, self._made, self._voices, self._mixed, self._own)))
        yield from makers[order.origin](order)

    def _recorded(self, order: Order) -> Iterator[Sound]:
        audio, *others = (heard(self.data / path, self.settings) for path in (order.name, *order.paths))
        if audio is not None:
            example = Example(audio, order.class_, order.maker, order.name)
            yield Sound(example, tuple(o for o in others if o is not None), dataset.instrument(order.name))

    def _made(self, order: Order) -> Iterator[Sound]:
        example = dataset.made(order.name, order.seed, self.settings)
        if example is not None:
            rate, other = self.settings.sample_rate, None
            if np.random.default_rng((order.seed, 3)).random() < OTHER_STROKE_ODDS:
                frames = drum_synthesis.draw_other_stroke(order.name, order.seed, 0, rate)
                other = dataset.aligned(frames.mean(axis=1), rate, self.settings)
            yield Sound(example, () if other is None else (other,), example.path)

    def _voices(self, order: Order) -> Iterator[Sound]:
        for example in voices.spoken(order.seed, self.settings):
            yield Sound(example, (), example.path)

    def _mixed(self, order: Order) -> Iterator[Sound]:
        example = mixtures.drawn(self._any_sound, order.seed, self.settings)
        if example is not None:
            yield Sound(example, (), example.path)

    def _own(self, order: Order) -> Iterator[Sound]:
        example = own_library.example(Path(order.name), self.settings)
        if example is not None:
            yield Sound(example, (), example.path)

    def _any_sound(self, rng: Generator) -> Example:
        """Return a recorded or made sound or a voice, as often as `MIXED_SHARES` says of what there is."""
        rows = recorded_rows(self.data)
        there = {RECORDED: bool(rows), MADE: True, VOICE: self.voiced}
        shares = np.array([share * there[origin] for origin, share in MIXED_SHARES.items()])
        origin = list(MIXED_SHARES)[rng.choice(len(shares), p=shares / shares.sum())]
        example = None
        while example is None:
            example = self._one(origin, int(rng.integers(len(rows) or 1)), self.seed + MIXED_SEED, rng)
        return example

    def _one(self, origin: str, row_number: int, seed: int, rng: Generator) -> Example | None:
        if origin == RECORDED:
            row = recorded_rows(self.data)[row_number]
            audio = heard(self.data / row["path"], self.settings)
            return None if audio is None else Example(audio, row["label"], row["maker"], row["path"])
        seed += int(rng.integers(200_000))
        if origin == VOICE:
            return next(voices.spoken(seed, self.settings), None)
        return dataset.made(str(rng.choice(drum_synthesis.CLASSES_MADE)), seed, self.settings)


def orders(workshop: Workshop, numbers: Numbers) -> list[Order]:
    """Return all orders of a store: recorded sounds, a player's own, voices, mixtures, made ones."""
    seed = workshop.seed
    spoken = range(seed, seed + numbers.voice_calls * workshop.voiced)
    own = own_library.files(workshop.own) if workshop.own else []
    mixed = range(seed, seed + numbers.mixtures)
    made = range(seed, seed + numbers.made_per_class)
    return [
        *_recorded_orders(workshop.data, numbers.recorded_hearings),
        *(Order(OWN, str(each), 0, numbers.own_hearings) for each in own),
        *(Order(VOICE, "", each, numbers.voice_hearings) for each in spoken),
        *(Order(MIXTURE, "", each, numbers.mixture_hearings) for each in mixed),
        *(Order(MADE, name, each, numbers.made_hearings) for name in drum_synthesis.CLASSES_MADE for each in made),
    ]


def _recorded_orders(data: Path, n_hearings: int) -> Iterator[Order]:
    strokes: dict[str, list[str]] = defaultdict(list)
    for row in recorded_rows(data):
        strokes[dataset.instrument(row["path"])].append(row["path"])
    for row in recorded_rows(data):
        path = row["path"]
        others = tuple(each for each in strokes[dataset.instrument(path)] if each != path)
        yield Order(RECORDED, path, 0, n_hearings, row["label"], row["maker"], others)


@lru_cache(maxsize=1)
def recorded_rows(data: Path) -> tuple[dict[str, str], ...]:
    return tuple(dataset.allowed(data))


@lru_cache(maxsize=400)
def heard(path: Path, settings: MelSettings) -> Array | None:
    """Return a recorded sound, as `dataset.heard` does, remembered: siblings and mixtures ask for it again."""
    return dataset.heard(path, settings)
