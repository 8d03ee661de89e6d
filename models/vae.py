"""The variational autoencoder of sounds: a log-mel picture in, 64 numbers, the picture out.

Time and frequency are convolved by turns, each for what it is: frequency is pooled by sixteen, time, whose
resolution matters most for drums, by four. A latent has two parts: one is taught what sounds alike, the other what
is of a kind. Each has a fixed length, so that both have their say in every distance. The posterior is a Gaussian,
bent by a flow if the config has one; the prior is the standard Gaussian, bent by a flow if the config has one. A
sound's latent is the posterior's mean, through its flow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from models import mel
from models.flows import Flow
from models.mel import MelSettings

ALIKE_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Layer:
    """A convolution along one axis that keeps every `stride`-th step of it."""

    along: str  # "time" or "frequency"
    n_channels: int
    width: int
    stride: int


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that shapes the network."""

    settings: MelSettings
    classes: tuple[str, ...]
    layers: tuple[Layer, ...] = (
        Layer("frequency", 32, 9, 4),
        Layer("time", 64, 5, 2),
        Layer("frequency", 64, 5, 2),
        Layer("time", 128, 5, 2),
        Layer("frequency", 128, 5, 2),
        Layer("time", 48, 5, 1),
    )
    n_features: int = 256
    latent_size: int = 64
    n_alike: int = 40  # of these numbers say what sounds alike, the rest what is of a kind
    alike_share: float = ALIKE_SHARE  # of a latent's squared length
    n_flow_steps: int = 0  # of the posterior
    n_prior_steps: int = 0  # of the prior
    n_flow_hidden: int = 64
    dropout: float = 0.2
    metric: str = "cosine"


class Posterior(NamedTuple):
    """q(z|x) before the flow, (B, D) each, and what the flow reads, (B, n_features)."""

    mean: Tensor
    log_variance: Tensor
    context: Tensor


class Encoder(nn.Module):
    """Pictures (B, n_steps, n_columns) in dB → Posterior."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.floor_db = config.settings.floor_db
        grids = grid_shapes(config)
        ins = [1, *(layer.n_channels for layer in config.layers)]
        self.layers = nn.Sequential(*(narrowing(layer, n) for layer, n in zip(config.layers, ins)))
        self.dense = nn.Linear(ins[-1] * grids[-1][0] * grids[-1][1], config.n_features)
        self.norm = nn.BatchNorm1d(config.n_features)
        self.dropout = nn.Dropout(config.dropout)
        self.alike = nn.Linear(config.n_features, config.n_alike)
        self.kind = nn.Linear(config.n_features, config.latent_size - config.n_alike)
        self.lengths = part_lengths(config)
        self.log_variance = nn.Linear(config.n_features, config.latent_size)

    def forward(self, pictures: Tensor) -> Posterior:
        level = pictures / -self.floor_db * 2.0 + 1.0  # (B, n_steps, n_columns), -1 at the floor, 1 at the top
        grid = self.layers(level[:, None])  # (B, C, T, F)
        context = torch.relu(self.norm(self.dense(grid.flatten(1))))  # (B, n_features)
        context = self.dropout(context)
        parts = self.alike(context).float(), self.kind(context).float()
        mean = of_lengths(parts, self.lengths)
        return Posterior(mean, self.log_variance(context).clamp(-9.0, 3.0), context)


class Decoder(nn.Module):
    """Latents (B, D) → pictures (B, n_steps, n_columns) in dB: the encoder's layers backwards."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.floor_db = config.settings.floor_db
        self.is_round = config.n_flow_steps == 0
        self.sizes, self.lengths = part_sizes(config), part_lengths(config)
        grids = grid_shapes(config)
        outs = [1, *(layer.n_channels for layer in config.layers)]
        self.grid = (outs[-1], *grids[-1])
        self.dense = nn.Sequential(
            nn.Linear(config.latent_size, config.n_features),
            nn.ReLU(),
            nn.Linear(config.n_features, self.grid[0] * self.grid[1] * self.grid[2]),
            nn.ReLU(),
        )
        backwards = list(zip(config.layers, outs, grids[:-1]))[::-1]
        self.layers = nn.Sequential(*(widening(layer, n, smaller_than) for layer, n, smaller_than in backwards))
        self.straight = nn.Linear(config.latent_size, grids[0][0] * grids[0][1])

    def forward(self, latents: Tensor) -> Tensor:
        if self.is_round:  # mixtures and draws lie beside the two spheres: only their direction is heard
            latents = of_lengths(latents.split(self.sizes, dim=-1), self.lengths)
        grid = self.dense(latents).unflatten(1, self.grid)  # (B, C, T, F)
        level = self.layers(grid)[:, 0]  # (B, n_steps, n_columns)
        level = level + self.straight(latents).view_as(level)
        return (level - 1.0) / 2.0 * -self.floor_db


class Vae(nn.Module):
    """Encoder, flow, decoder and a head that names the class."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.flow = Flow(config.n_flow_steps, config.latent_size, config.n_flow_hidden, config.n_features)
        self.prior = Flow(config.n_prior_steps, config.latent_size, config.n_flow_hidden, 0)  # latent → Gaussian
        self.decoder = Decoder(config)
        self.head = nn.Linear(config.latent_size, len(config.classes))

    def latent(self, pictures: Tensor) -> Tensor:
        """Return the latents (B, D) by which sounds are found: the posterior's mean through the flow."""
        posterior = self.encoder(pictures)
        return self.flow(posterior.mean, posterior.context)[0]

    def draw(self, posterior: Posterior) -> tuple[Tensor, Tensor]:
        """Return z (B, D) drawn from the posterior, and log q(z|x) (B,)."""
        noise = torch.randn_like(posterior.mean)
        before = posterior.mean + noise * (0.5 * posterior.log_variance).exp()
        log_q = -0.5 * (noise.square() + posterior.log_variance + LOG_2_PI).sum(dim=-1)
        z, log_det = self.flow(before, posterior.context)
        return z, log_q - log_det

    def log_prior(self, z: Tensor) -> Tensor:
        """Return log p(z), (B,), of latents z (B, D)."""
        plain, log_det = self.prior(z)
        return log_det - 0.5 * (plain.square() + LOG_2_PI).sum(dim=-1)

    def draw_prior(self, n: int, rng: torch.Generator | None = None) -> Tensor:
        """Return latents (n, D) drawn from the prior."""
        return self.prior.inverse(torch.randn(n, self.config.latent_size, generator=rng))[0]

    @torch.no_grad()
    def encode_audio(self, audio: mel.Array) -> mel.Array:
        """Return the latents (B, D) of audio (B, n_frames), for evaluation."""
        pictures = torch.from_numpy(mel.log_mel(audio, self.config.settings))
        return self.latent(pictures.to(next(self.parameters()).device)).cpu().numpy()


LOG_2_PI = 1.8378770664093453


def picture_shape(config: Config) -> tuple[int, int]:
    """Return (n_steps, n_columns)."""
    return len(mel.step_edges(config.settings)), config.settings.n_columns


def part_sizes(config: Config) -> tuple[int, int]:
    """Return how many numbers the two parts have."""
    return config.n_alike, config.latent_size - config.n_alike


def of_lengths(parts: Sequence[Tensor], lengths: Sequence[float]) -> Tensor:
    """Return the parts (B, d), each brought to its length, side by side, (B, D)."""
    return torch.cat([nn.functional.normalize(p, dim=-1) * length for p, length in zip(parts, lengths)], dim=-1)


def part_lengths(config: Config) -> tuple[float, float]:
    """Return the lengths of the two parts; together that of a draw from the standard Gaussian."""
    return (
        (config.alike_share * config.latent_size) ** 0.5,
        ((1.0 - config.alike_share) * config.latent_size) ** 0.5,
    )


def grid_shapes(config: Config) -> list[tuple[int, int]]:
    """Return (T, F) of the picture and after each layer."""
    shapes = [picture_shape(config)]
    for layer in config.layers:
        n_steps, n_bands = shapes[-1]
        in_time = layer.along == "time"
        shapes.append((-(-n_steps // layer.stride), n_bands) if in_time else (n_steps, -(-n_bands // layer.stride)))
    return shapes


def along(layer: Layer, value: int, otherwise: int) -> tuple[int, int]:
    """Return (time, frequency) with `value` on the layer's axis."""
    return (value, otherwise) if layer.along == "time" else (otherwise, value)


def narrowing(layer: Layer, n_in: int) -> nn.Module:
    """Return convolution, norm and bend."""
    convolution = nn.Conv2d(
        n_in,
        layer.n_channels,
        along(layer, layer.width, 1),
        stride=along(layer, layer.stride, 1),
        padding=along(layer, layer.width // 2, 0),
        bias=False,
    )
    return nn.Sequential(convolution, nn.BatchNorm2d(layer.n_channels), nn.ReLU())


def widening(layer: Layer, n_out: int, shape: tuple[int, int]) -> nn.Module:
    """Return what undoes `narrowing` to the grid `shape` (T, F); the last one, of one channel, bends nothing."""
    modules: list[nn.Module] = [nn.Upsample(size=shape, mode="nearest")] if layer.stride > 1 else []
    modules.append(
        nn.Conv2d(layer.n_channels, n_out, along(layer, layer.width, 1), padding=along(layer, layer.width // 2, 0))
    )
    if n_out > 1:
        modules += [nn.BatchNorm2d(n_out), nn.ReLU()]
    return nn.Sequential(*modules)
