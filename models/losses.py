"""What a batch costs: every term that the weights ask for, by its name."""

from dataclasses import dataclass

import torch
from torch import Tensor

from models import objectives, vae
from models.lessons import Batch
from models.objectives import Others
from models.vae import Posterior, Vae


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each term counts; 0 leaves it out, and what only it needs is not computed."""

    elbo: float = 0.0001
    beta: float = 1.0  # of the divergence within the elbo
    free_bits: float = 0.1  # nats of each number
    hearings: float = 1.5
    kinds: float = 2.1
    head: float = 0.2
    distances: float = 5.0


REPORTED = ("active", "nats", "reconstruction")
"""What is told beside the terms and weighs nothing."""

ELBO_EVERY = 8
"""The decoder, half of all work, sees every eighth sound of a batch."""

DISTANCE_SHARES = (0.5, 0.1, 0.4)
"""Distances count between clean sounds, between heard ones, and in the part that tells likeness alone."""

N_PAIRS = 3000
SCALE_DB = 6.0  # of the reconstruction's Gaussian
HEARING_TEMPERATURE, KIND_TEMPERATURE = 0.015, 0.15
"""The colder, the more the nearest of all other sounds count: at 0.07 a heard sound is found much less well."""


def losses(
    model: Vae, batch: Batch, weights: Weights, others: Others, rng: torch.Generator, half: torch.autocast
) -> tuple[dict[str, Tensor], Tensor]:
    """Return each term that counts, by its name in `Weights`, what is reported, and the clean latents (B, D).

    Only the network runs in `half` precision: eight bits are too few to tell the nearest of thousands.
    """
    with half:
        posterior = model.encoder(torch.cat([batch.clean, batch.heard]))
    posterior = Posterior(*(part.float() for part in posterior))
    n_alike = model.config.n_alike
    alike, kind = posterior.mean[:, :n_alike], posterior.mean[:, n_alike:]
    latents = model.flow(posterior.mean, posterior.context)[0]  # (2B, D)
    clean, heard = latents.chunk(2)
    terms: dict[str, Tensor] = {}
    if weights.elbo:
        some = slice(None, len(clean), ELBO_EVERY)
        terms |= elbo(model, Posterior(*(part[some] for part in posterior)), batch.clean[some], weights, half)
    if weights.hearings:
        terms["hearings"] = objectives.hearings(clean, heard, batch.groups, HEARING_TEMPERATURE, others)
    if weights.kinds or weights.head:
        # kinds are nothing for the part that tells likeness, which would forget over them what is alike
        taught = model.flow(torch.cat([alike.detach(), kind], dim=1), posterior.context)[0]
        classes, sounds, makers = (each.repeat(2) for each in (batch.classes, batch.sounds, batch.makers))
        if weights.kinds:
            terms["kinds"] = objectives.kinds(taught, classes, sounds, makers, KIND_TEMPERATURE)
        if weights.head:
            terms["head"] = torch.nn.functional.cross_entropy(model.head(taught), classes, ignore_index=-1)
    if weights.distances:
        # likeness is known of sounds as they were, not of those that were moved
        as_they_were = batch.classes.masked_fill(batch.moved, -1)
        first, second = objectives.pairs_of_a_class(as_they_were, N_PAIRS, rng)
        wanted = objectives.unlikeness(batch.envelopes, batch.n_cells, first, second)
        parts = clean, heard, alike[: len(clean)]
        kept = (objectives.keep_distances(part, batch.classes, wanted, first, second) for part in parts)
        terms["distances"] = sum(share * lost for share, lost in zip(DISTANCE_SHARES, kept))
    return terms, clean


def elbo(
    model: Vae, posterior: vae.Posterior, pictures: Tensor, weights: Weights, half: torch.autocast
) -> dict[str, Tensor]:
    """Return the negative evidence lower bound, its two parts, and how many numbers say anything."""
    z, log_q = model.draw(posterior)
    with half:
        made = model.decoder(z)
    reconstruction = objectives.reconstruction(made.float(), pictures, SCALE_DB).mean()
    each = objectives.gaussian_divergence(posterior.mean, posterior.log_variance).mean(dim=0)
    if model.config.n_flow_steps or model.config.n_prior_steps:
        nats = (log_q - model.log_prior(z)).mean()
        counted = nats.clamp_min(weights.free_bits * len(each))
    else:
        nats, counted = each.sum(), objectives.with_free_bits(each, weights.free_bits)
    active = (objectives.spread(posterior.mean) > objectives.ACTIVE).sum().float()
    return {
        "elbo": reconstruction + weights.beta * counted,
        "active": active,
        "nats": nats.detach(),
        "reconstruction": reconstruction.detach(),
    }
