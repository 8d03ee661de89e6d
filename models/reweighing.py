"""The two parts of a latent weighed anew after training: more of what sounds alike, or more of what is of a kind.

Each part of every latent is scaled, and all that reads latents is told, so sounds come back as before; only the
distances change.
"""

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from models.checkpoint import config_of

READERS = ("decoder.dense.0.weight", "decoder.straight.weight", "head.weight")
"""What multiplies a latent, (n_out, D)."""


class Bent(Exception):
    """A network whose latents go through a flow, which mixes the parts."""


def reweighed(content: Mapping[str, Any], alike_share: float) -> dict[str, Any]:
    """Return a checkpoint's content in which likeness has this share of a latent's squared length.

    Raises `Bent` for a network with flows, and ValueError for a share that is not between 0 and 1.
    """
    config = config_of(content)
    if config.n_flow_steps or config.n_prior_steps:
        raise Bent("its latents go through a flow, which mixes the parts: train it with --alike-share instead")
    if not 0.0 < alike_share < 1.0:
        raise ValueError(f"a share of {alike_share}: give one between 0 and 1")
    scale = scales(config.n_alike, config.latent_size, config.alike_share, alike_share)
    mean = {name: value / scale if name in READERS else value for name, value in content["mean"].items()}
    classes = {
        name: {**each, "mean": each["mean"] * scale, "factor": each["factor"] * scale[:, None]}
        for name, each in content.get("classes", {}).items()
    }
    others = {name: value for name, value in content.items() if name != "roles"}  # those are of the latents as were
    return {
        **others,
        "config": {**content["config"], "alike_share": alike_share},
        "mean": mean,
        "classes": classes,
    }


def scales(n_alike: int, size: int, before: float, after: float) -> Tensor:
    """Return by what each number of a latent grows, (D,)."""
    alike, kind = (after / before) ** 0.5, ((1.0 - after) / (1.0 - before)) ** 0.5
    return torch.tensor([alike] * n_alike + [kind] * (size - n_alike))
