"""Teaches what tells the role of a hit: a small network on latents of hits that the room's ear has cut."""

import numpy as np
import torch

from export.role_lessons import Lessons
from performer.neural.roles import RoleNetwork
from performer.room.judge import ROLES

N_NETWORKS, N_UNITS = 3, 24
"""Several small ones, taught from different starts, are right a little oftener than one; they are kept as one."""

N_ROUNDS, BATCH = 40, 256
RATE, DECAY, LEFT_OUT = 3e-3, 1e-2, 0.5
JITTER = 0.1  # of each number's deviation, added anew each time
SMOOTHED = 0.05
PERCUSSION = 0.5
"""How likely percussion is held to be before anything is heard, with all other roles at 1.

Whatever is struck may be called that; where a hit might as well be a tom, the tom is of more use.
"""


def taught(lessons: Lessons, seed: int = 0) -> RoleNetwork:
    """Return the network that these lessons teach; the same each time, on one thread."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _merged([_one(lessons, seed + number) for number in range(N_NETWORKS)], lessons)
    finally:
        torch.set_num_threads(threads)


def _one(lessons: Lessons, seed: int) -> torch.nn.Sequential:
    generator = torch.Generator().manual_seed(seed)
    mean, deviation = _scale(lessons)
    latents = torch.from_numpy((lessons.latents - mean) / deviation)
    roles = torch.from_numpy(lessons.roles)
    counts = np.bincount(lessons.roles, minlength=len(ROLES))
    odds = np.where(np.array(ROLES) == "perc", PERCUSSION, 1.0)
    weights = (odds / np.maximum(counts, 1))[lessons.roles]
    weighed = torch.from_numpy((weights / weights.mean()).astype(np.float32))
    with torch.random.fork_rng([]):
        torch.manual_seed(seed)
        network = torch.nn.Sequential(
            torch.nn.Linear(latents.shape[1], N_UNITS),
            torch.nn.ReLU(),
            torch.nn.Dropout(LEFT_OUT),
            torch.nn.Linear(N_UNITS, len(ROLES)),
        )
        optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
        loss = torch.nn.CrossEntropyLoss(reduction="none", label_smoothing=SMOOTHED)
        for _ in range(N_ROUNDS):
            for rows in torch.randperm(len(roles), generator=generator).split(BATCH):
                jittered = latents[rows] + JITTER * torch.randn(len(rows), latents.shape[1], generator=generator)
                optimiser.zero_grad()
                (loss(network(jittered), roles[rows]) * weighed[rows]).mean().backward()
                optimiser.step()
    return network.eval()


def _merged(networks: list[torch.nn.Sequential], lessons: Lessons) -> RoleNetwork:
    """Return all as one: their units side by side, the mean of what they say, and the latents' scale inside."""
    mean, deviation = _scale(lessons)
    hidden, out, added = [], [], []
    for network in networks:
        first, last = (
            [part.detach().numpy() for part in (layer.weight, layer.bias)]
            for layer in network
            if isinstance(layer, torch.nn.Linear)
        )
        scaled = first[0] / deviation
        hidden.append(np.column_stack([scaled, first[1] - scaled @ mean]))
        out.append(last[0] / len(networks))
        added.append(last[1] / len(networks))
    return RoleNetwork(
        ROLES,
        np.concatenate(hidden).astype(np.float32),
        np.column_stack([*out, np.sum(added, axis=0)]).astype(np.float32),
    )


def _scale(lessons: Lessons) -> tuple[np.ndarray, np.ndarray]:
    return lessons.latents.mean(axis=0), lessons.latents.std(axis=0) + np.float32(1e-6)
