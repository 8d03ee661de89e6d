"""What the network is to become good at, term by term; each returns a number to be made small.

`hearings`, `kinds` and `keep_distances` shape the latents for finding: one sound heard twice is one place, a class
is a region, and inside a class near means alike.
"""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F

FEWEST_PAIRS = 8  # of a class, for a correlation to mean something


def reconstruction(pictures: Tensor, wanted: Tensor, scale_db: float) -> Tensor:
    """Return the negative log likelihood (B,) of pictures (B, n_steps, n_bands), Gaussian of `scale_db`."""
    return 0.5 * ((pictures - wanted) / scale_db).square().sum(dim=(1, 2))


def gaussian_divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """Return the divergence of each number from the standard Gaussian, in nats, (B, D)."""
    return 0.5 * (mean.square() + log_variance.exp() - 1.0 - log_variance)


def with_free_bits(nats: Tensor, free: float) -> Tensor:
    """Return the divergence (D,) summed, of which each number has `free` nats for nothing."""
    return nats.clamp_min(free).sum()


class Others(NamedTuple):
    """Sounds that are not in the batch but stand in its way: latents (M, D) and groups (M,)."""

    latents: Tensor
    groups: Tensor


def hearings(one: Tensor, other: Tensor, groups: Tensor, temperature: float, others: Others) -> Tensor:
    """Return how hard row i of `other` (B, D) is to find from row i of `one`, both ways (InfoNCE).

    In the way are the rest of the batch and `others`, but none of the same group (B,): siblings of a sound, another
    velocity of the same instrument say, may lie as near as they like.
    """
    both = F.normalize(one, dim=-1), F.normalize(other, dim=-1)
    beside = F.normalize(others.latents, dim=-1)  # (M, D)
    sibling = (groups[:, None] == groups) & ~torch.eye(len(groups), dtype=torch.bool, device=groups.device)
    sibling_beside = groups[:, None] == others.groups
    right = torch.arange(len(one), device=one.device)
    lost = []
    for asked, answers in (both, both[::-1]):
        near = (asked @ answers.T).masked_fill(sibling, -1e4), (asked @ beside.T).masked_fill(sibling_beside, -1e4)
        lost.append(F.cross_entropy(torch.cat(near, dim=1) / temperature, right))
    return 0.5 * (lost[0] + lost[1])


def kinds(latents: Tensor, classes: Tensor, sounds: Tensor, makers: Tensor, temperature: float) -> Tensor:
    """Return how hard sounds of the same class by other makers are to find (supervised contrastive).

    Classes (B,) below 0 are unknown: such sounds are neither asked nor answers. As in evaluation, sounds by the
    same maker never count, so that a maker's room and habits are nothing to hold on to; `makers` (B,) has a bit for
    each. Nor does the same sound (B,) heard again: that is what `hearings` asks for.
    """
    known = classes >= 0
    unit, class_ = F.normalize(latents[known], dim=-1), classes[known]
    sound, maker = sounds[known], makers[known]
    stranger = ((maker[:, None] & maker) == 0) & (sound[:, None] != sound)
    likeness = (unit @ unit.T / temperature).masked_fill(~stranger, -1e9)
    log_share = likeness - likeness.logsumexp(dim=-1, keepdim=True)
    same = (class_[:, None] == class_) & stranger
    asked = same.any(dim=-1)
    return -((log_share * same).sum(dim=-1)[asked] / same.sum(dim=-1)[asked]).mean()


def unlikeness(envelopes: Tensor, n_cells: Tensor, first: Tensor, second: Tensor) -> Tensor:
    """Return the mean dB between envelopes (B, T, F) of each pair (P,), over the length of either in the mean."""
    apart = (envelopes[first] - envelopes[second]).abs().mean(dim=-1)  # (P, T)
    cell = torch.arange(apart.shape[1], device=apart.device)

    def over(n: Tensor) -> Tensor:
        return (apart * (cell < n[:, None])).sum(dim=1) / n

    return 0.5 * (over(n_cells[first]) + over(n_cells[second]))


def pairs_of_a_class(classes: Tensor, at_most: int, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return pairs (P,), (P,) of different rows that share a known class (B,), a random `at_most` of all."""
    same = (classes[:, None] == classes[None]) & (classes[:, None] >= 0)
    first, second = same.triu(1).nonzero(as_tuple=True)
    chosen = torch.randperm(len(first), generator=rng, device=rng.device)[:at_most].to(first.device)
    return first[chosen], second[chosen]


def keep_distances(latents: Tensor, classes: Tensor, wanted: Tensor, first: Tensor, second: Tensor) -> Tensor:
    """Return one less the correlation of latent distances with `wanted` (P,) of the pairs, a class at a time."""
    unit = F.normalize(latents, dim=-1)
    near = (2.0 - 2.0 * (unit[first] * unit[second]).sum(dim=-1)).clamp_min(1e-6).sqrt()
    of = classes[first]
    lost = [
        1.0 - correlation(near[of == c], wanted[of == c]) for c in of.unique() if (of == c).sum() >= FEWEST_PAIRS
    ]
    return torch.stack(lost).mean() if lost else latents.new_zeros(())


def correlation(one: Tensor, other: Tensor) -> Tensor:
    """Return Pearson's correlation of two rows (P,)."""
    a, b = one - one.mean(), other - other.mean()
    return (a * b).sum() / (a.norm() * b.norm()).clamp_min(1e-9)


ACTIVE = 0.01
"""A number of the posterior is active where its mean varies more than this over sounds (Burda and others, 2016)."""


def spread(means: Tensor) -> Tensor:
    """Return the variance over the batch of each number of the posterior's mean, (D,)."""
    return means.var(dim=0, correction=0)
