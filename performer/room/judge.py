"""The role of a hit: what its latent says by where the classes lie, and by its neighbours in the library.

The neighbours of a sound that stands in a room's noise are often noise; the middle of a class is further from that.
One spread is taken for all classes (linear discriminant analysis, Fisher 1936), rounded by so much in every
direction as it has in the mean: the room's noise goes in directions in which clean sounds hardly differ.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.neural.blend import Gaussian

ROLES = ("kick", "snare", "clap", "hat_closed", "hat_open", "tom", "rim", "cymbal", "perc", "vocal")
"""What a hit may be: what comes out of a room in one stroke."""

ROUNDED = 0.5  # of the mean variance, added in every direction
NEIGHBOURS_SAY = 1.0  # nats for the class that the neighbours vote for


class Judge:
    """Tells roles by the classes of one model."""

    def __init__(self, classes: Mapping[str, Gaussian]) -> None:
        self._names = [name for name in ROLES if name in classes]
        known = [classes[name] for name in self._names]
        if known:
            self._means = np.stack([one.mean for one in known]).astype(np.float64)  # (n_roles, D)
            spread = np.mean([one.factor.astype(np.float64) @ one.factor.T for one in known], axis=0)
            rounded = spread + ROUNDED * np.trace(spread) / len(spread) * np.eye(len(spread))
            self._precision = np.linalg.inv(rounded)

    def role(self, latent: Latent, neighbours_say: str | None) -> str:
        """Return the role of a hit; without classes what its neighbours say, "" where they say nothing."""
        if not self._names:
            return neighbours_say or ""
        likelihoods = self._log_likelihoods(latent)
        if neighbours_say in self._names:
            likelihoods[self._names.index(neighbours_say)] += NEIGHBOURS_SAY
        return self._names[int(np.argmax(likelihoods))]

    def _log_likelihoods(self, latent: Latent) -> npt.NDArray[np.float64]:
        """Return up to a constant how likely each role makes the latent, (n_roles,)."""
        away = latent.astype(np.float64) - self._means
        return -0.5 * np.einsum("ri,ij,rj->r", away, self._precision, away)
