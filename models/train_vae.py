"""Train the network: `python -m models.train_vae`. Stops after its leg, goes on where it stopped, on CPU or GPU.

Reads the store (`python -m models.sound_store`), writes a checkpoint of the network, its running mean, which is
what is used, and all that is needed to go on.
"""

import argparse
import copy
import math
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from models import objectives, sound_store, vae
from models.drum_synthesis import CLASSES_MADE as CLASSES
from models.lessons import Batch, Lessons
from models.mel import MelSettings
from models.vae import Config, Layer, Vae

CHECKPOINT = Path("runs") / "vae.pt"
WARM_UP_STEPS = 200
KEPT_OF_MEAN = 0.996  # of the running mean, a step


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each term counts; 0 leaves it out, and what only it needs is not computed."""

    elbo: float = 0.00003
    beta: float = 1.0  # of the divergence within the elbo
    free_bits: float = 0.1  # nats of each number
    hearings: float = 0.5
    kinds: float = 1.0
    head: float = 0.3
    distances: float = 2.0


ELBO_EVERY = 4
"""The decoder, half of all work, sees every fourth sound of a batch."""

DISTANCE_SHARES = (0.5, 0.1, 0.4)
"""Distances count between clean sounds, between heard ones, and in the linear part alone."""

SCALE_DB = 6.0  # of the reconstruction's Gaussian
HEARING_TEMPERATURE, KIND_TEMPERATURE = 0.1, 0.15


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.train_vae", description=__doc__)
    parser.add_argument("--store", type=Path, default=sound_store.FOLDER)
    parser.add_argument("--out", type=Path, default=CHECKPOINT)
    parser.add_argument("--steps", type=int, default=560, help="in all, over all legs")
    parser.add_argument("--leg-minutes", type=float, default=60.0, help="stop after this long; call again to go on")
    parser.add_argument("--batch", type=int, default=128, help="sounds, each seen twice")
    parser.add_argument("--recorded", type=float, default=0.5, help="share of recorded sounds in a batch")
    parser.add_argument("--held-out", nargs="*", default=[], metavar="MAKER", help="makers never trained on")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--flow-steps", type=int, default=0)
    parser.add_argument("--straight-share", type=float, default=vae.STRAIGHT_SHARE)
    parser.add_argument("--seed", type=int, default=0)
    for field in fields(Weights):
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=float, default=field.default)
    options = parser.parse_args()
    weights = Weights(**{field.name: getattr(options, field.name) for field in fields(Weights)})
    lessons = Lessons(sound_store.load(options.store), CLASSES, frozenset(options.held_out), options.recorded)
    config = Config(
        sound_store.SETTINGS, CLASSES, n_flow_steps=options.flow_steps, straight_share=options.straight_share
    )
    run = Run(config, weights, options.steps, options.rate, options.seed)
    if options.out.exists():
        run.go_on_from(torch.load(options.out, weights_only=True))
    run.leg(lessons, options.batch, options.leg_minutes, options.out)


class Run:
    """A training run: the network, its running mean, the optimiser, and how far they are."""

    def __init__(self, config: Config, weights: Weights, n_steps: int, rate: float, seed: int) -> None:
        torch.manual_seed(seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.model = Vae(config).to(self.device, memory_format=torch.channels_last)
        self.mean = copy.deepcopy(self.model).eval().requires_grad_(False)
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=rate, weight_decay=0.05)
        self.weights, self.n_steps, self.rate, self.seed, self.step = weights, n_steps, rate, seed, 0

    def leg(self, lessons: Lessons, n_sounds: int, minutes: float, out: Path) -> None:
        """Train until all steps are done or the time is up, saving now and then and at the end."""
        began = saved = time.monotonic()
        sums: dict[str, float] = {}
        while self.step < self.n_steps and time.monotonic() - began < 60.0 * minutes:
            terms = self.learn(lessons.draw(n_sounds, (self.seed, self.step)).to(self.device))
            for name, value in terms.items():
                sums[name] = 0.95 * sums.get(name, value) + 0.05 * value
            if self.step % 20 == 0:
                pace = (time.monotonic() - began) / 60.0
                told = "  ".join(f"{name} {value:.3f}" for name, value in sums.items())
                print(f"\rstep {self.step}/{self.n_steps}  {pace:.1f} min  {told}  ", end="", flush=True)
            if time.monotonic() - saved > 120.0:
                self.save(out)
                saved = time.monotonic()
        self.save(out)
        print()

    def learn(self, batch: Batch) -> dict[str, float]:
        """Take one step on a batch and return the terms."""
        self.model.train()
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * pace(self.step, self.n_steps)
        with torch.autocast(self.device, torch.bfloat16):
            terms = losses(self.model, batch, self.weights)
        weighed = sum(getattr(self.weights, name) * value for name, value in terms.items() if name != "active")
        self.optimiser.zero_grad(set_to_none=True)
        weighed.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        kept = min(KEPT_OF_MEAN, self.step / (self.step + 10))
        for mean, now in zip(self.mean.state_dict().values(), self.model.state_dict().values()):
            mean.lerp_(now, 1.0 - kept) if mean.is_floating_point() else mean.copy_(now)
        return {name: float(value.detach()) for name, value in terms.items()}

    def save(self, path: Path) -> None:
        """Write the checkpoint whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        content = {
            "config": asdict(self.model.config),
            "weights": asdict(self.weights),
            "step": self.step,
            "model": self.model.state_dict(),
            "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        torch.save(content, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def go_on_from(self, content: dict[str, Any]) -> None:
        """Take up a run where its checkpoint left it."""
        self.model.load_state_dict(content["model"])
        self.mean.load_state_dict(content["mean"])
        self.optimiser.load_state_dict(content["optimiser"])
        self.step = content["step"]


def pace(step: int, n_steps: int) -> float:
    """Return the share of the learning rate: up in a straight line, down along a cosine."""
    if step < WARM_UP_STEPS:
        return (step + 1) / WARM_UP_STEPS
    return 0.5 + 0.5 * math.cos(math.pi * min(1.0, step / n_steps))


def losses(model: Vae, batch: Batch, weights: Weights) -> dict[str, Tensor]:
    """Return each term that counts, by its name in `Weights`."""
    posterior = model.encoder(torch.cat([batch.clean, batch.heard]))
    n_straight = model.config.n_straight
    straight, learned = posterior.mean[:, :n_straight], posterior.mean[:, n_straight:]
    alike = model.flow(posterior.mean, posterior.context)[0].float()  # (2B, D)
    # kinds are not to be learned by the linear part, which would forget over them what is alike
    latents = model.flow(torch.cat([straight.detach(), learned], dim=1), posterior.context)[0].float()
    clean, heard = latents.chunk(2)
    classes = batch.classes.repeat(2)
    terms: dict[str, Tensor] = {}
    if weights.elbo:
        some = slice(None, len(clean), ELBO_EVERY)
        terms |= elbo(model, vae.Posterior(*(part[some] for part in posterior)), batch.clean[some], weights)
    if weights.hearings:
        terms["hearings"] = objectives.hearings(clean, heard, HEARING_TEMPERATURE)
    if weights.kinds:
        terms["kinds"] = objectives.kinds(latents, classes, batch.makers.repeat(2), KIND_TEMPERATURE)
    if weights.head:
        terms["head"] = torch.nn.functional.cross_entropy(model.head(latents), classes, ignore_index=-1)
    if weights.distances:
        first, second = objectives.pairs_of_a_class(batch.classes)
        wanted = objectives.unlikeness(batch.envelopes, batch.n_cells, first, second)
        parts = *alike.chunk(2), straight[: len(clean)].float()
        kept = (objectives.keep_distances(part, batch.classes, wanted, first, second) for part in parts)
        terms["distances"] = sum(share * lost for share, lost in zip(DISTANCE_SHARES, kept))
    return terms


def elbo(model: Vae, posterior: vae.Posterior, pictures: Tensor, weights: Weights) -> dict[str, Tensor]:
    """Return the negative evidence lower bound and how many numbers of the posterior say anything."""
    z, log_q = model.draw(posterior)
    reconstruction = objectives.reconstruction(model.decoder(z).float(), pictures, SCALE_DB).mean()
    each = objectives.gaussian_divergence(posterior.mean.float(), posterior.log_variance.float()).mean(dim=0)
    if model.config.n_flow_steps:
        nats = objectives.divergence(z.float(), log_q.float()).mean().clamp_min(weights.free_bits * len(each))
    else:
        nats = objectives.with_free_bits(each, weights.free_bits)
    return {"elbo": reconstruction + weights.beta * nats, "active": (each > 0.05).sum().float()}


def restored(checkpoint: Path) -> Vae:
    """Return the network of a checkpoint, its running mean, ready to be used."""
    content = torch.load(checkpoint, map_location="cpu", weights_only=True)
    stored = content["config"]
    stored["settings"] = MelSettings(**stored["settings"])
    stored["layers"] = tuple(Layer(**layer) for layer in stored["layers"])
    model = Vae(Config(**stored))
    model.load_state_dict(content["mean"])
    return model.eval()


if __name__ == "__main__":
    main()
