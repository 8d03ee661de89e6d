"""A training run: the network, its running mean, the optimiser, what it remembers of all sounds, how far it is.

A step depends on the seed and its number alone, so a run can stop and go on anywhere; with
`the_same_every_time` to the last bit.
"""

import copy
import math
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from models import checkpoint
from models.heard_pictures import HeardPictures
from models.lessons import Batch, Lessons
from models.losses import REPORTED, Weights, losses
from models.objectives import Others
from models.vae import Config, Vae

WARM_UP_STEPS = 100
KEPT_OF_MEAN = 0.995  # of the running mean, a step
REMEMBERED_AFTER = 60
"""Steps after which all sounds seen so far stand in the way; before, what is remembered is of no use.

All of them, however long ago: with those of the last 24 steps alone, sounds heard again are found much less well.
"""

WEIGHT_DECAY = 0.05
DRAWN_AHEAD = {"cuda": 4, "cpu": 1}  # batches; a GPU is quicker than one core that draws them


class Memory:
    """The last latent of every sound of the store: what a heard sound has to be told apart from."""

    def __init__(self, groups: Tensor, latent_size: int) -> None:
        self._latents = torch.zeros(len(groups), latent_size, device=groups.device)
        self._seen = torch.zeros(len(groups), dtype=torch.bool, device=groups.device)
        self._groups = groups

    def others(self, sounds: Tensor, step: int) -> Others:
        """Return what is remembered of all sounds but these, from a certain step on."""
        known = self._seen & (step >= REMEMBERED_AFTER)
        known[sounds] = False
        return Others(self._latents[known], self._groups[known])

    def put(self, sounds: Tensor, latents: Tensor) -> None:
        """Remember the latents (B, D) of sounds (B,)."""
        self._latents[sounds] = latents.detach()
        self._seen[sounds] = True

    def state(self) -> dict[str, Tensor]:
        return {"latents": self._latents, "seen": self._seen}

    def go_on_from(self, state: dict[str, Tensor]) -> None:
        self._latents.copy_(state["latents"])
        self._seen.copy_(state["seen"])


class Ahead:
    """Draws the batches of the next `n_ahead` steps on another core while this one is learned from."""

    def __init__(self, lessons: Lessons, n_sounds: int, seed: int, rank: int, n_ahead: int) -> None:
        self._lessons, self._n_sounds, self._seed, self._rank = lessons, n_sounds, seed, rank
        self._n_ahead = n_ahead
        self._pool = ThreadPoolExecutor(max(1, min(n_ahead, (os.cpu_count() or 1) // 2)), "lessons")
        self._drawn: deque[tuple[int, Future[Batch]]] = deque()

    def batch(self, step: int, n_steps: int) -> Batch:
        """Return the batch of a step, and have those of the following ones drawn, up to the last."""
        while self._drawn and self._drawn[0][0] != step:
            self._drawn.popleft()[1].cancel()
        begun = self._drawn[-1][0] + 1 if self._drawn else step
        for each in range(begun, max(step + 1, min(step + 1 + self._n_ahead, n_steps))):
            seed = (self._seed, each, self._rank)
            self._drawn.append((each, self._pool.submit(self._lessons.draw, self._n_sounds, seed)))
        return self._drawn.popleft()[1].result()


class Run:
    """Trains on batches of lessons; `mean` is the network that is used."""

    def __init__(
        self,
        config: Config,
        weights: Weights,
        lessons: Lessons,
        n_sounds: int,
        n_steps: int,
        rate: float,
        seed: int,
        rank: int = 0,
    ) -> None:
        torch.manual_seed(seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.model = Vae(config).to(self.device, memory_format=torch.channels_last)
        self.mean = copy.deepcopy(self.model).eval().requires_grad_(False)
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=rate, weight_decay=WEIGHT_DECAY)
        self.weights, self.n_steps, self.rate, self.seed, self.rank = weights, n_steps, rate, seed, rank
        self.step = 0
        self._ahead = Ahead(lessons, n_sounds, seed, rank, DRAWN_AHEAD[self.device])
        self._pictures = HeardPictures(config.settings, self.device)
        self._memory = Memory(torch.from_numpy(lessons.groups).to(self.device), config.latent_size)

    def learn(self) -> dict[str, float]:
        """Take one step on a batch and return the terms."""
        self.model.train()
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * pace(self.step, self.n_steps)
        rng = torch.Generator(self.device).manual_seed(hash((self.seed, self.step, self.rank)) % 2**63)
        torch.manual_seed(self.step)  # dropout and draws, on every device
        batch = self._ahead.batch(self.step, self.n_steps).to(self.device)
        batch = self._heard(batch, rng)
        others = self._memory.others(batch.sounds, self.step)
        terms, clean = losses(self.model, batch, self.weights, others, rng, halves(self.device))
        weighed = sum(getattr(self.weights, name) * value for name, value in terms.items() if name not in REPORTED)
        self.optimiser.zero_grad(set_to_none=True)
        weighed.backward()
        shared(self.model)
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self._memory.put(batch.sounds, clean)
        self.step += 1
        self._keep_mean()
        return {name: float(value.detach()) for name, value in terms.items()}

    @property
    def is_done(self) -> bool:
        return self.step >= self.n_steps

    def _heard(self, batch: Batch, rng: torch.Generator) -> Batch:
        """Return the batch with its pictures heard once more, the clean ones a little."""
        return batch._replace(
            clean=self._pictures.draw(batch.clean, rng, room=0.1, lean=0.0, noise=0.1),
            heard=self._pictures.draw(batch.heard, rng, room=0.4, lean=0.1, noise=0.35),
        )

    def _keep_mean(self) -> None:
        kept = min(KEPT_OF_MEAN, self.step / (self.step + 10))
        for mean, now in zip(self.mean.state_dict().values(), self.model.state_dict().values()):
            mean.lerp_(now, 1.0 - kept) if mean.is_floating_point() else mean.copy_(now)

    def save(self, path: Path, more: dict[str, Any] | None = None) -> None:
        """Write all that is needed to go on, and what else is to be kept."""
        content = {
            "step": self.step,
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "memory": self._memory.state(),
            **(more or {}),
        }
        checkpoint.write(path, self.mean, content)

    def go_on_from(self, content: dict[str, Any]) -> None:
        """Take up a run where its checkpoint left it."""
        self.model.load_state_dict(content["model"])
        self.mean.load_state_dict(content["mean"])
        self.optimiser.load_state_dict(content["optimiser"])
        self._memory.go_on_from(content["memory"])
        self.step = content["step"]

    def begin_from(self, content: dict[str, Any]) -> None:
        """Begin a run of its own from the network of a checkpoint."""
        for model in (self.model, self.mean):
            model.load_state_dict(content["mean"])


def the_same_every_time(n_threads: int) -> None:
    """See to it that a seed gives the same network to the bit, on machines of one kind and with as many threads.

    Sums that several threads add to as they come (an index that occurs twice, in the gradient of a pick) would not:
    between the 20th and the 40th step two runs parted. To be called before anything is on a GPU.
    """
    torch.set_num_threads(n_threads)
    os.environ.setdefault(
        "CUBLAS_WORKSPACE_CONFIG", ":4096:8"
    )  # read by CUDA's library; without it PyTorch refuses
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # nothing is read before it is written


def pace(step: int, n_steps: int) -> float:
    """Return the share of the learning rate: up in a straight line, down along a cosine."""
    if step < WARM_UP_STEPS:
        return (step + 1) / WARM_UP_STEPS
    return 0.5 + 0.5 * math.cos(math.pi * min(1.0, step / n_steps))


def shared(model: nn.Module) -> None:
    """Give every process of a run the mean of all their gradients; alone, change nothing."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        for parameter in model.parameters():
            if parameter.grad is not None:
                torch.distributed.all_reduce(parameter.grad)
                parameter.grad /= torch.distributed.get_world_size()


def halves(device: str) -> torch.autocast:
    """Return the context in which bfloat16 is used where the hardware does it; elsewhere it would take longer."""
    quicker = device == "cuda" or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast(device, torch.bfloat16, enabled=quicker)
