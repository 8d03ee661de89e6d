"""Train the network of 2018 on the sounds that ours learns from: `python -m models.train_2018 --steps 3500`.

Makes the pictures of all sounds once, trains for a leg, and goes on where it stopped when called again; the same
seed gives the same batches however the legs fall. As in 2018: Adam at one rate, 64 sounds a batch, each as it is
and never as heard again. Only the share of recorded sounds in a batch is ours.
"""

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from models import dataset, network_2018, sound_store, voices
from models.encoders import HEARD
from models.network_2018 import Network
from models.orders import RECORDED, Numbers, Order, Workshop, orders
from models.processes import mapped
from models.progress import shown

FOLDER = Path("runs") / "store_2018"
CHECKPOINT = Path("runs") / "network_2018.pt"
BATCH = 64
RATE, EPSILON = 1e-3, 1e-4
BETA = 1.0
N_STEPS = 10_000
SAVED_EVERY_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures, and which of them are of recorded sounds."""

    levels: npt.NDArray[np.uint8]  # (n, 128, 126), 0 to 255: steps of a third of a decibel
    recorded: npt.NDArray[np.bool_]  # (n,)

    def batch(self, n_sounds: int, share: float, seed: tuple[int, int]) -> npt.NDArray[np.uint8]:
        """Return the levels of a batch (n_sounds, 128, 126), `share` of them recorded; without any, none."""
        rng = np.random.default_rng(seed)
        n_recorded = round(share * n_sounds)
        parts = (
            (np.flatnonzero(self.recorded), n_recorded),
            (np.flatnonzero(~self.recorded), n_sounds - n_recorded),
        )
        parts = [(of, n) for of, n in parts if len(of)]
        if len(parts) == 1:
            parts = [(parts[0][0], n_sounds)]
        return self.levels[np.concatenate([rng.choice(of, n, replace=n > len(of)) for of, n in parts])]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.train_2018", description=__doc__)
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    for each in fields(Numbers):
        if not each.name.endswith("_hearings"):
            parser.add_argument(f"--{each.name.replace('_', '-')}", type=int, default=each.default, metavar="N")
    parser.add_argument("--store-seed", type=int, default=2_000_000, help="that of our sound store")
    parser.add_argument("--store", type=Path, default=FOLDER)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=CHECKPOINT)
    parser.add_argument("--minutes", type=float, default=60.0, help="stop after this long; call again to go on")
    parser.add_argument("--steps", type=int, default=N_STEPS, help="in all, over all legs")
    parser.add_argument("--recorded", type=float, default=0.5, help="share of recorded sounds in a batch")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if not (options.store / "pictures.npz").exists():
        numbers = Numbers(**{name: n for name, n in vars(options).items() if name in Numbers.__match_args__})
        workshop = Workshop(options.data, HEARD, options.store_seed, voiced=voices.program() is not None)
        sound_store.check(workshop)
        write(options.store, workshop, orders(workshop, numbers), options.workers)
    run = Run(options.seed, options.recorded)
    if options.out.exists():
        run.go_on_from(torch.load(options.out, map_location=run.device, weights_only=True))
    run.leg(load(options.store), options.steps, options.minutes, options.out)


def write(folder: Path, workshop: Workshop, wanted: Sequence[Order], n_workers: int) -> None:
    """Write the pictures of all sounds that are ordered, with a bar on a terminal."""
    levels, recorded = [], []
    see = partial(seen, workshop=workshop)
    for is_recorded, several in shown(mapped(see, wanted, n_workers), len(wanted), "pictures"):
        levels += several
        recorded += [is_recorded] * len(several)
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / "pictures.new.npz", levels=np.stack(levels), recorded=np.array(recorded))
    (folder / "pictures.new.npz").replace(folder / "pictures.npz")
    print(f"{folder}: {len(levels)} pictures, {sum(recorded)} of recorded sounds")


def seen(order: Order, workshop: Workshop) -> tuple[bool, list[npt.NDArray[np.uint8]]]:
    """Return whether an order's sounds are recorded ones, and the levels (128, 126) of each."""
    rate = workshop.settings.sample_rate
    pictures = [network_2018.picture(sound.example.audio, rate) for sound in workshop.sounds(order)]
    return order.origin == RECORDED, [np.round(picture * 255.0).astype(np.uint8) for picture in pictures]


def load(folder: Path) -> Pictures:
    """Return the pictures of a folder."""
    with np.load(folder / "pictures.npz", allow_pickle=False) as stored:
        return Pictures(stored["levels"], stored["recorded"])


def halves(device: str) -> torch.autocast:
    """Return the context in which convolutions are taken in bfloat16, where the machine is the faster for it."""
    able = torch.cuda.is_bf16_supported() if device == "cuda" else torch.cpu.get_capabilities().get("amx_bf16")
    return torch.autocast(device, torch.bfloat16, enabled=bool(able))


class Run:
    """A training run: the network, its optimiser, and how far they are."""

    def __init__(self, seed: int, recorded_share: float) -> None:
        torch.manual_seed(seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.network = Network().to(self.device, memory_format=torch.channels_last)
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=RATE, eps=EPSILON)
        self.autocast = halves(self.device)
        self.seed, self.recorded_share, self.step, self.seconds = seed, recorded_share, 0, 0.0

    def leg(self, pictures: Pictures, n_steps: int, minutes: float, out: Path) -> None:
        """Train until all steps are done or the time is up, saving now and then and at the end."""
        began = before = saved = time.monotonic()
        first = self.step
        while self.step < n_steps and time.monotonic() - began < 60.0 * minutes:
            levels = pictures.batch(BATCH, self.recorded_share, (self.seed, self.step))
            entropy, divergence = self.learn(levels)
            now = time.monotonic()
            self.seconds, before = self.seconds + now - before, now
            if self.step % 20 == 0:
                pace = BATCH * (self.step - first) / (now - began)
                print(
                    f"\rstep {self.step}/{n_steps}  {self.seconds / 60.0:.1f} min  {pace:.0f} sounds/s  "
                    f"cross-entropy {entropy:.0f}  divergence {divergence:.1f}  ",
                    end="",
                    flush=True,
                )
            if now - saved > SAVED_EVERY_SECONDS:
                self.save(out)
                saved = now
        self.save(out)
        print()

    def learn(self, levels: npt.NDArray[np.uint8]) -> tuple[float, float]:
        """Take one step on levels (B, 128, 126) and return cross-entropy and divergence, in nats."""
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + self.step)
        noise = torch.randn(len(levels), network_2018.SIZE, generator=generator).to(self.device)
        shown = torch.from_numpy(levels).to(self.device).float() / 255.0
        loss = network_2018.loss(self.network, shown, noise, self.autocast)
        self.optimiser.zero_grad(set_to_none=True)
        (loss.cross_entropy + BETA * loss.divergence).backward()
        self.optimiser.step()
        self.step += 1
        return float(loss.cross_entropy.detach()), float(loss.divergence.detach())

    def save(self, path: Path) -> None:
        """Write the checkpoint whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        content = {
            "kind": network_2018.KIND,
            "step": self.step,
            "seconds": self.seconds,
            "model": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        torch.save(content, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def go_on_from(self, content: dict[str, Any]) -> None:
        """Take up a run where its checkpoint left it."""
        self.network.load_state_dict(content["model"])
        self.optimiser.load_state_dict(content["optimiser"])
        self.step, self.seconds = content["step"], content["seconds"]


if __name__ == "__main__":
    main()
