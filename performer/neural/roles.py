"""What tells the role of a hit by its latent: a small network, kept with the decoder as the classes are."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.errors import BadModel
from performer.neural.card import PREFIX

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class RoleNetwork:
    """Two layers with rectified units between them: latents in, one number for each role out."""

    names: tuple[str, ...]  # (n_roles,)
    hidden: Array  # (n_units, latent_size + 1), the last column is added
    out: Array  # (n_roles, n_units + 1), as well

    def log_likelihoods(self, latent: Latent) -> npt.NDArray[np.float64]:
        """Return how likely each role is, in nats, (n_roles,)."""
        units = np.maximum(self.hidden.astype(np.float64) @ np.append(latent, 1.0), 0.0)
        scores = self.out.astype(np.float64) @ np.append(units, 1.0)
        return scores - scores.max() - np.log(np.exp(scores - scores.max()).sum())


def roles_entry(network: RoleNetwork) -> dict[str, str]:
    """Return the network as an entry of a decoder's metadata."""
    stored = {
        "names": network.names,
        "hidden": _packed(network.hidden),
        "out": _packed(network.out),
    }
    return {f"{PREFIX}roles": json.dumps(stored, separators=(",", ":"))}


def read_roles(metadata: Mapping[str, str], where: str, latent_size: int) -> RoleNetwork | None:
    """Return the network in a decoder's metadata, None if it keeps none."""
    text = metadata.get(f"{PREFIX}roles")
    if text is None:
        return None
    try:
        stored: dict[str, Any] = json.loads(text)
        names = tuple(str(name) for name in stored["names"])
        hidden = _unpacked(stored["hidden"]).reshape(-1, latent_size + 1)
        out = _unpacked(stored["out"]).reshape(len(names), len(hidden) + 1)
        if not (names and len(hidden) and np.isfinite(hidden).all() and np.isfinite(out).all()):
            raise ValueError("a number is missing")
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error) as error:
        raise BadModel(f"{where}: its roles cannot be read ({error}); export the model again") from error
    return RoleNetwork(names, hidden, out)


def _packed(values: Array) -> str:
    return base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")


def _unpacked(text: str) -> Array:
    return np.frombuffer(base64.b64decode(text, validate=True), "<f4").astype(np.float32)
