"""Pictures as another microphone would give them: in a room, leaning, in noise, made from the picture alone.

The store holds hearings made from audio, a few of each sound; these, made anew in every batch at next to no cost,
are as many as there are steps. A room smears power along time, band by band; a microphone leans; noise fills up
what is weak. Pictures are (B, n_steps, n_columns), in dB from the floor to 0 at the loudest point.
"""

import math

import numpy as np
import torch
from torch import Generator, Tensor

from models import mel
from models.mel import MelSettings

SHORTEST_SECONDS, LONGEST_SECONDS, N_DECAYS = 0.08, 1.2, 14
DIRECT_DB = (-3.0, 12.0)  # the direct sound against all reflections
NOISE_BELOW_DB = (6.0, 40.0)  # against the mean of the loudest tenth of a second
LOUDEST_SECONDS = 0.1
LEAN_DB = (3.0, 2.0, 1.5, 1.5)  # deviations of slope, smile and two ripples
ROUGHNESS = 0.9  # of a reverberation's power in one hop, as the deviation of its logarithm


class HeardPictures:
    """Draws hearings of pictures of one kind of settings."""

    def __init__(self, settings: MelSettings, device: str = "cpu") -> None:
        self._floor, self._top = settings.floor, 10.0 / math.log(10.0)
        pooling = mel.pooling(settings)
        lengths = (pooling > 0).sum(axis=1)
        self._smears = torch.from_numpy(smears(settings)).to(device)  # (N_DECAYS, n_steps, n_steps)
        self._lengths = torch.from_numpy(lengths.astype(np.float32)).to(device)  # (n_steps,), hops
        first = round(LOUDEST_SECONDS * settings.sample_rate / settings.hop_frames)
        self._n_loudest = int(np.searchsorted(np.cumsum(lengths), first)) + 1
        self._n_narrow = settings.n_narrow  # columns that tell once more what others do
        band = torch.from_numpy(mel.column_places(settings)).to(device)
        self._band = band
        self._waves = torch.cos(math.pi * band * torch.arange(1, 5, device=device)[:, None])  # (4, n_columns)
        self._deviations = torch.tensor(LEAN_DB, device=device)

    def draw(self, pictures: Tensor, rng: Generator, room: float, lean: float, noise: float) -> Tensor:
        """Return pictures, each with these odds in a room, leaning, in noise."""
        power = (self._to_power(pictures)).clamp_min(0.0)
        power = torch.where(self._chosen(power, room, rng), self._in_room(power, rng), power)
        power = torch.where(self._chosen(power, lean, rng), power * self._lean(len(power), rng), power)
        power = torch.where(self._chosen(power, noise, rng), power + self._noise(power, rng), power)
        return self._to_db(power / self._bands(power).amax(dim=(1, 2), keepdim=True).clamp_min(1e-9))

    def _in_room(self, power: Tensor, rng: Generator) -> Tensor:
        n, n_steps, n_columns = power.shape
        low = torch.randint(N_DECAYS, (n,), generator=rng, device=power.device)
        high = (low - torch.randint(8, (n,), generator=rng, device=power.device)).clamp_min(0)
        duller = 10.0 ** (-self._uniform(n, (0.0, 12.0), rng) / 10.0 * self._band)  # walls and air take the highs
        tail = torch.lerp(self._smears[low] @ power, self._smears[high] @ power, self._band) * duller
        rough = self._normal((n, n_steps, n_columns), rng) * ROUGHNESS / self._lengths[:, None].sqrt()
        tail = tail * rough.exp() * self._lean(n, rng)
        wanted = self._energy(power) * 10.0 ** (-self._uniform(n, DIRECT_DB, rng) / 10.0)
        return power + tail * wanted / self._energy(tail).clamp_min(1e-9)

    def _noise(self, power: Tensor, rng: Generator) -> Tensor:
        n, n_steps, n_columns = power.shape
        slope_db = -self._uniform(n, (0.0, 30.0), rng)[:, 0] * self._band  # (B, n_columns): white to brown
        colour = 10.0 ** (slope_db / 10.0)[:, None] * self._lean(n, rng)
        rough = self._normal((n, n_steps, n_columns), rng) * 0.6 / self._lengths[:, None].sqrt()
        loud = self._bands(power)[:, : self._n_loudest].mean(dim=(1, 2), keepdim=True)
        level = loud * 10.0 ** (-self._uniform(n, NOISE_BELOW_DB, rng) / 10.0)
        return level * colour / self._bands(colour).mean(dim=2, keepdim=True) * rough.exp()

    def _lean(self, n: int, rng: Generator) -> Tensor:
        """Return gains of power (n, 1, n_columns)."""
        lean_db = (self._normal((n, 4), rng) * self._deviations) @ self._waves
        return 10.0 ** (lean_db / 10.0)[:, None]

    def _bands(self, power: Tensor) -> Tensor:
        return power[:, :, self._n_narrow :]

    def _energy(self, power: Tensor) -> Tensor:
        return (self._bands(power) * self._lengths[:, None]).sum(dim=(1, 2), keepdim=True)

    def _chosen(self, power: Tensor, odds: float, rng: Generator) -> Tensor:
        return torch.rand(len(power), 1, 1, generator=rng, device=power.device) < odds

    def _normal(self, shape: tuple[int, ...], rng: Generator) -> Tensor:
        return torch.randn(shape, generator=rng, device=self._band.device)

    def _uniform(self, n: int, limits: tuple[float, float], rng: Generator) -> Tensor:
        drawn = torch.rand(n, 1, 1, generator=rng, device=self._band.device)
        return limits[0] + (limits[1] - limits[0]) * drawn

    def _to_power(self, pictures: Tensor) -> Tensor:
        return torch.exp(pictures / self._top) - self._floor

    def _to_db(self, power: Tensor) -> Tensor:
        return torch.log(power + self._floor) * self._top


def smears(settings: MelSettings) -> mel.Array:
    """Return matrices (N_DECAYS, n_steps, n_steps) that give, of the power in each step, what rings on of it later.

    Decays fall by 60 dB in times spread evenly, as ears judge, from the shortest to the longest. Each matrix keeps
    the energy of what lies at the beginning.
    """
    pooling = mel.pooling(settings)
    held = (pooling > 0).T.astype(np.float64)  # a step's power is that of all its hops
    hop = np.arange(settings.n_hops)
    later_seconds = (hop[:, None] - hop) * settings.hop_frames / settings.sample_rate
    found = []
    for decay_seconds in np.geomspace(SHORTEST_SECONDS, LONGEST_SECONDS, N_DECAYS):
        rings = np.where(later_seconds > 0, np.exp(-13.8 * np.maximum(later_seconds, 0.0) / decay_seconds), 0.0)
        found.append(pooling @ (rings / rings[:, 0].sum()) @ held)
    return np.stack(found).astype(np.float32)
