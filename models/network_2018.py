"""The network of 2018, by which ours are measured: rebuilt from its published numbers, not from its code.

A picture of two seconds at 16 kHz, 128 mel bands by 126 hops, each against its own loudest point; a variational
autoencoder of 64 numbers with an inverse autoregressive flow; ten rounds of Griffin-Lim to come back. It hears
every sound from its onset on, as all do here: kinder than the original, which kept the silence before it.
Where the numbers are silent, this is assumed: Glorot's uniform weights, biases at 0, ELU inside the flow.
"""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import librosa
import numpy as np
import numpy.typing as npt
import soxr
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.mel import Array

SAMPLE_RATE = 16_000
N_FRAMES = 32_000  # 2.0 s
N_FFT, HOP_FRAMES = 1024, 256
N_BANDS, N_HOPS = 128, 126
RANGE_DB = 80.0  # below the loudest point; that is 1, and this is 0

SIZE = 64  # of a latent
N_FLOW_LAYERS = 5
N_FLOW_CONTEXT = N_FLOW_HIDDEN = 64
N_DENSE = 512
CHANNELS = (1, 32, 64, 32, 32)
POOLS = ((4, 4), (2, 2), (2, 4), (2, 2))  # (bands, hops), each every second place
GRIDS = ((N_BANDS, N_HOPS), (63, 62), (31, 31), (15, 14), (7, 7))
N_FEATURES = CHANNELS[-1] * GRIDS[-1][0] * GRIDS[-1][1]  # 1568
N_ROUNDS = 10  # of Griffin-Lim


KIND = "network of 2018"
"""By this a checkpoint is told from those of our networks."""


class Posterior(NamedTuple):
    """q(z|x) before the flow, (B, 64) each, and what the flow is conditioned by, (B, 1568)."""

    mean: Tensor
    log_variance: Tensor
    features: Tensor


class FlowLayer(nn.Module):
    """An inverse autoregressive layer: for every number a small network of its own.

    Network j reads the 64 numbers of the context and the j numbers before its own, has 64 hidden units, and says
    two numbers. All 64 are written as one product; only the weights that exist are stored.
    """

    def __init__(self) -> None:
        super().__init__()
        self.context = nn.Linear(N_FEATURES, N_FLOW_CONTEXT)
        self.from_context = nn.Parameter(torch.empty(SIZE, N_FLOW_HIDDEN, N_FLOW_CONTEXT))
        self.from_before = nn.Parameter(torch.empty(SIZE * (SIZE - 1) // 2, N_FLOW_HIDDEN))
        self.hidden_bias = nn.Parameter(torch.zeros(SIZE, N_FLOW_HIDDEN))
        self.leave = nn.Parameter(torch.empty(SIZE, 2, N_FLOW_HIDDEN))
        self.leave_bias = nn.Parameter(torch.zeros(SIZE, 2))
        networks, inputs = torch.tril_indices(SIZE, SIZE, -1)  # network j reads inputs 0 … j - 1
        self.register_buffer("networks", networks, persistent=False)
        self.register_buffer("inputs", inputs, persistent=False)
        with torch.no_grad():
            n_inputs = N_FLOW_CONTEXT + torch.arange(SIZE)
            widest = (6.0 / (n_inputs + N_FLOW_HIDDEN)).sqrt()
            self.from_context.uniform_(-1.0, 1.0).mul_(widest[:, None, None])
            self.from_before.uniform_(-1.0, 1.0).mul_(widest[networks, None])
            self.leave.uniform_(-1.0, 1.0).mul_((6.0 / (N_FLOW_HIDDEN + 2)) ** 0.5)

    def forward(self, z: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return z (B, 64) moved, and the sum of its log gates (B,), which is its log |det J|."""
        before = z.new_zeros(SIZE, SIZE, N_FLOW_HIDDEN).index_put((self.networks, self.inputs), self.from_before)
        context = F.elu(self.context(features))  # (B, 64)
        hidden = torch.einsum("bc,khc->bkh", context, self.from_context) + self.hidden_bias
        hidden = F.elu(hidden + torch.einsum("bi,kih->bkh", z, before))
        target, gate = (torch.einsum("bkh,koh->bko", hidden, self.leave) + self.leave_bias).unbind(-1)
        open_ = torch.sigmoid(gate + 1.0)  # (B, 64)
        return open_ * z + (1.0 - open_) * target, F.logsigmoid(gate + 1.0).sum(dim=-1)


class Network(nn.Module):
    """Pictures (B, 128, 126), 0 to 1, to 64 numbers and back."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = nn.ModuleList(
            nn.Conv2d(n_in, n_out, 3, padding=1, bias=False) for n_in, n_out in pairwise(CHANNELS)
        )
        self.dense = nn.Linear(N_FEATURES, N_DENSE)
        self.mean, self.log_variance = nn.Linear(N_DENSE, SIZE), nn.Linear(N_DENSE, SIZE)
        self.flow = nn.ModuleList(FlowLayer() for _ in range(N_FLOW_LAYERS))
        self.spread = nn.Linear(SIZE, N_FEATURES)
        self.widen = nn.ModuleList(
            nn.ConvTranspose2d(n_in, n_out, 3, padding=1, bias=False) for n_in, n_out in pairwise(CHANNELS[::-1])
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
                nn.init.xavier_uniform_(module.weight)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)

    def posterior(self, pictures: Tensor) -> Posterior:
        grid = pictures[:, None]  # (B, 1, 128, 126)
        for convolution, pool in zip(self.narrow, POOLS):
            grid = F.elu(F.max_pool2d(convolution(grid), pool, stride=2))
        features = grid.flatten(1)  # (B, 1568), of 7 x 7 places
        dense = F.elu(self.dense(features))
        return Posterior(self.mean(dense).float(), self.log_variance(dense).float(), features.float())

    def flowed(self, z: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return z (B, 64) through all layers, the order of its numbers reversed between them, and log |det J|."""
        log_det = z.new_zeros(len(z))
        for number, layer in enumerate(self.flow):
            z, more = layer(z.flip(-1) if number else z, features)
            log_det = log_det + more
        return z, log_det

    def latent(self, pictures: Tensor) -> Tensor:
        """Return the latents (B, 64) by which sounds are found: the mean through the flow, without noise."""
        posterior = self.posterior(pictures)
        return self.flowed(posterior.mean, posterior.features)[0]

    def logits(self, latents: Tensor) -> Tensor:
        """Return pictures (B, 128, 126) before the sigmoid."""
        grid = F.elu(self.spread(latents)).unflatten(1, (CHANNELS[-1], *GRIDS[-1]))  # (B, 32, 7, 7)
        for number, (convolution, size) in enumerate(zip(self.widen, GRIDS[-2::-1])):
            grid = F.interpolate(F.elu(grid) if number else grid, size, mode="bilinear", align_corners=False)
            grid = convolution(grid)
        return grid[:, 0]

    @torch.no_grad()
    def encode_audio(self, audio: Array, sample_rate: int) -> Array:
        """Return the latents (B, 64) of audio (B, n_frames), for evaluation."""
        pictures = np.stack([picture(one, sample_rate) for one in audio])
        return self.latent(torch.from_numpy(pictures)).numpy()

    @torch.no_grad()
    def decode_audio(self, latent: Array) -> Array:
        """Return the audio (n_frames,) at 16 kHz of a latent (64,), for evaluation."""
        logits = self.logits(torch.from_numpy(latent[None]))
        return audio_of(torch.sigmoid(logits)[0].numpy())


def restored(content: dict[str, Any]) -> Network:
    """Return the network of a checkpoint's content, ready to be used."""
    network = Network()
    network.load_state_dict(content["model"])
    return network.to(memory_format=torch.channels_last).eval()


@dataclass(frozen=True, slots=True)
class Loss:
    """Means over a batch, in nats: cross-entropy summed over a picture, and the flow's divergence from N(0, I)."""

    cross_entropy: Tensor
    divergence: Tensor


def loss(network: Network, pictures: Tensor, noise: Tensor, autocast: torch.autocast) -> Loss:
    """Return both terms for pictures (B, 128, 126) and noise (B, 64); the flow itself stays in full precision."""
    with autocast:
        posterior = network.posterior(pictures)
    log_deviation = 0.5 * posterior.log_variance
    z, log_det = network.flowed(posterior.mean + log_deviation.exp() * noise, posterior.features)
    with autocast:
        logits = network.logits(z)
    entropy = F.binary_cross_entropy_with_logits(logits.float(), pictures.float(), reduction="sum") / len(z)
    log_ratio = 0.5 * (z.square() - noise.square()).sum(dim=-1) - log_deviation.sum(dim=-1) - log_det
    return Loss(entropy, log_ratio.mean())


@cache
def bands() -> Array:
    """Return librosa's mel matrix (128, 513), Slaney's scale and norm, 0 to 8 kHz."""
    return librosa.filters.mel(sr=SAMPLE_RATE, n_fft=N_FFT, n_mels=N_BANDS)


def picture(mono: Array, sample_rate: int) -> Array:
    """Return the picture (128, 126) of the first two seconds of audio (n_frames,), 0 to 1."""
    mono = soxr.resample(mono, sample_rate, SAMPLE_RATE)
    audio = np.pad(mono[:N_FRAMES], (0, max(0, N_FRAMES - len(mono))))
    spectra = np.abs(librosa.stft(audio, n_fft=N_FFT, hop_length=HOP_FRAMES, pad_mode="reflect"))
    level_db = librosa.power_to_db(bands() @ np.square(spectra), ref=np.max, top_db=RANGE_DB)
    return (level_db / RANGE_DB + 1.0).astype(np.float32)


def audio_of(picture: Array) -> Array:
    """Return audio (n_frames,) at 16 kHz of a picture (128, 126), its peak at 1.

    As in the original, the root of the mel power is taken for a mel amplitude, and what the pseudo-inverse makes
    negative is nothing; ten rounds of Griffin-Lim begin with every phase at 0.
    """
    amplitude = 10.0 ** ((picture - 1.0) * RANGE_DB / 20.0)
    magnitude = np.maximum(np.linalg.pinv(bands()) @ amplitude, 1e-10)  # (513, 126)
    audio = _inverse(magnitude.astype(np.complex64))
    for _ in range(N_ROUNDS):
        spectra = librosa.stft(audio, n_fft=N_FFT, hop_length=HOP_FRAMES)
        audio = _inverse(magnitude * np.exp(1j * np.angle(spectra)))
    return (audio / max(float(np.abs(audio).max()), 1e-9)).astype(np.float32)


def _inverse(spectra: npt.NDArray[np.complexfloating]) -> Array:
    return librosa.istft(spectra, n_fft=N_FFT, hop_length=HOP_FRAMES)
