"""The variational autoencoder of sounds: a log-mel picture in, 64 numbers, the picture out.

Time and frequency are convolved by turns, each for what it is: frequency is pooled by sixteen, time, whose
resolution matters most for drums, by four. Part of the mean is read from the picture linearly, which keeps what is
alike alike; the rest comes from the network, which knows kinds. Each part has a fixed length, so that both have
their say in every distance. The posterior is a Gaussian, bent by a flow if the config has one; a sound's latent is
the mean, through the flow.
"""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from models import mel
from models.flows import Flow
from models.mel import MelSettings

STRAIGHT_SHARE = 0.5


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
        Layer("frequency", 24, 9, 4),
        Layer("time", 24, 5, 2),
        Layer("frequency", 48, 5, 2),
        Layer("time", 48, 5, 1),
        Layer("frequency", 64, 5, 2),
        Layer("time", 64, 5, 2),
    )
    n_features: int = 256
    latent_size: int = 64
    n_straight: int = 24  # of these numbers are read linearly
    straight_share: float = STRAIGHT_SHARE  # of a latent's squared length
    n_flow_steps: int = 0
    n_flow_hidden: int = 64
    dropout: float = 0.3
    metric: str = "cosine"


class Posterior(NamedTuple):
    """q(z|x) before the flow, (B, D) each, and what the flow reads, (B, n_features)."""

    mean: Tensor
    log_variance: Tensor
    context: Tensor


class Encoder(nn.Module):
    """Pictures (B, n_steps, n_bands) in dB → Posterior."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        n_steps, n_bands = picture_shape(config)
        self.floor_db = config.settings.floor_db
        grids = grid_shapes(config)
        ins = [1, *(layer.n_channels for layer in config.layers)]
        self.layers = nn.Sequential(*(narrowing(layer, n) for layer, n in zip(config.layers, ins)))
        self.dense = nn.Linear(ins[-1] * grids[-1][0] * grids[-1][1], config.n_features)
        self.norm = nn.BatchNorm1d(config.n_features)
        self.dropout = nn.Dropout(config.dropout)
        self.straight = nn.Linear(n_steps * n_bands, config.n_straight)
        self.mean = nn.Linear(config.n_features, config.latent_size - config.n_straight)
        self.lengths = part_lengths(config)
        self.log_variance = nn.Linear(config.n_features, config.latent_size)

    def forward(self, pictures: Tensor) -> Posterior:
        level = pictures / -self.floor_db * 2.0 + 1.0  # (B, n_steps, n_bands), -1 at the floor, 1 at the top
        grid = self.layers(level[:, None])  # (B, C, T, F)
        context = torch.relu(self.norm(self.dense(grid.flatten(1))))  # (B, n_features)
        context = self.dropout(context)
        parts = self.straight(level.flatten(1)), self.mean(context)
        mean = torch.cat(
            [nn.functional.normalize(p, dim=-1) * length for p, length in zip(parts, self.lengths)], -1
        )
        return Posterior(mean, self.log_variance(context).clamp(-9.0, 3.0), context)


class Decoder(nn.Module):
    """Latents (B, D) → pictures (B, n_steps, n_bands) in dB: the encoder's layers backwards."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.floor_db = config.settings.floor_db
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
        grid = self.dense(latents).unflatten(1, self.grid)  # (B, C, T, F)
        level = self.layers(grid)[:, 0]  # (B, n_steps, n_bands)
        level = level + self.straight(latents).view_as(level)
        return (level - 1.0) / 2.0 * -self.floor_db


class Vae(nn.Module):
    """Encoder, flow, decoder and a head that names the class."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.flow = Flow(config.n_flow_steps, config.latent_size, config.n_flow_hidden, config.n_features)
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

    @torch.no_grad()
    def encode_audio(self, audio: mel.Array) -> mel.Array:
        """Return the latents (B, D) of audio (B, n_frames), for evaluation."""
        pictures = torch.from_numpy(mel.log_mel(audio, self.config.settings))
        return self.latent(pictures.to(next(self.parameters()).device)).cpu().numpy()


LOG_2_PI = 1.8378770664093453


def picture_shape(config: Config) -> tuple[int, int]:
    """Return (n_steps, n_bands)."""
    return len(mel.step_edges(config.settings)), config.settings.n_bands


def part_lengths(config: Config) -> tuple[float, float]:
    """Return the lengths of the linear part and of the rest; together that of a draw from the prior."""
    return (
        (config.straight_share * config.latent_size) ** 0.5,
        ((1.0 - config.straight_share) * config.latent_size) ** 0.5,
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
