"""Named parameters and the ranges they are drawn from.

A model of the synthesiser is a frozen dataclass of parameters, each field carrying its range,
and a pure function that renders them. Nothing here makes a sound.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Mono = NDArray[np.float64]  # (n_frames,)
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Range:
    """The values that a parameter may take: evenly, by ratio, or whole numbers."""

    low: float
    high: float
    scale: str  # "even", "ratio" or "whole"

    def at(self, place: float) -> float:
        """Return the value at `place`, 0 for the lowest and 1 for the highest."""
        if self.scale == "ratio":
            return float(self.low * (self.high / self.low) ** place)
        value = self.low + (self.high - self.low) * place
        return round(value) if self.scale == "whole" else float(value)

    def place(self, value: float) -> float:
        """Return where `value` lies in the range, 0 to 1; undoes `at`."""
        if self.low == self.high:
            return 0.0
        if self.scale == "ratio":
            return float(np.log(value / self.low) / np.log(self.high / self.low))
        return (value - self.low) / (self.high - self.low)

    def draw(self, rng: Generator) -> float:
        """Draw one value."""
        if self.scale == "whole":
            return int(rng.integers(int(self.low), int(self.high) + 1))
        return self.at(rng.random())


def even(low: float, high: float) -> Any:
    """Declare a parameter that is drawn evenly from low to high."""
    return field(metadata={"range": Range(low, high, "even")})


def ratio(low: float, high: float) -> Any:
    """Declare a parameter that is drawn evenly in ratios: frequencies, times."""
    return field(metadata={"range": Range(low, high, "ratio")})


def whole(low: int, high: int) -> Any:
    """Declare a parameter that is a whole number from low to high, both included."""
    return field(metadata={"range": Range(low, high, "whole")})


def which() -> Any:
    """Declare which of ten thousand drums of a kind is struck: what is uneven in it stays from stroke to stroke."""
    return whole(0, 9999)


@dataclass(frozen=True, slots=True)
class Model:
    """One way of making a sound: its parameters, how they become sound, and how often it is taken."""

    parameters: type
    render: Callable[[Any, int, Generator], Mono]
    odds: float = 1.0


def unevenness(drum: int) -> Generator:
    """Return the numbers that are a drum's own, where those of a stroke are drawn afresh."""
    return np.random.default_rng(drum)


def ranges(parameters: type) -> dict[str, Range]:
    """Return the range table of a model's parameters."""
    return {each.name: each.metadata["range"] for each in fields(parameters)}


def drawn(parameters: type[P], rng: Generator) -> P:
    """Draw every parameter of a model from its range."""
    return parameters(**{name: each.draw(rng) for name, each in ranges(parameters).items()})


def nearby(parameters: P, amount: float, rng: Generator) -> P:
    """Return parameters moved at random by up to `amount` of their ranges: another stroke of the same drum."""
    moved: dict[str, float] = {}
    for name, each in ranges(type(parameters)).items():
        if each.scale != "whole":
            place = each.place(getattr(parameters, name)) + amount * rng.uniform(-1.0, 1.0)
            moved[name] = each.at(min(max(place, 0.0), 1.0))
    return replace(parameters, **moved)  # type: ignore[type-var]
