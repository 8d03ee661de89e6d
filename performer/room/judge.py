"""The role of a hit: what a network says of its latent that was taught by hits in rooms.

The neighbours of a sound that stands in a room's noise are often noise, and the classes of clean sounds lie
elsewhere. So the network has learned from hits that came out of rooms as the ear cuts them; asked as well, the
neighbours only made it wrong.

A model that was made without one is judged by its neighbours and by where its classes lie: one spread is taken
for all of them (linear discriminant analysis, Fisher 1936), rounded by so much in every direction as it has in the
mean, for the room's noise goes in directions in which clean sounds hardly differ.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.neural.blend import Gaussian, Prior

ROLES = ("kick", "snare", "clap", "hat_closed", "hat_open", "tom", "rim", "cymbal", "perc", "vocal")
"""What a hit may be: what comes out of a room in one stroke."""

ROUNDED = 0.5  # of the mean variance, added in every direction
NEIGHBOURS_SAY = 1.0  # nats for the class that the neighbours vote for


class Judge:
    """Tells roles by the knowledge of one model."""

    def __init__(self, prior: Prior) -> None:
        self._taught = prior.roles is not None
        by_classes = _Discriminant(prior.classes)
        self._names = list(prior.roles.names) if prior.roles is not None else by_classes.names
        self._likelihoods = (prior.roles or by_classes).log_likelihoods

    def role(self, latent: Latent, neighbours_say: str | None) -> str:
        """Return the role of a hit; of a model that knows none what its neighbours say, "" for nothing."""
        if not self._names:
            return neighbours_say or ""
        likelihoods = self._likelihoods(latent)
        if neighbours_say in self._names and not self._taught:
            likelihoods[self._names.index(neighbours_say)] += NEIGHBOURS_SAY
        return self._names[int(np.argmax(likelihoods))]


class _Discriminant:
    """Roles by where the classes of a model lie."""

    def __init__(self, classes: Mapping[str, Gaussian]) -> None:
        self.names = [name for name in ROLES if name in classes]
        known = [classes[name] for name in self.names]
        if known:
            self._means = np.stack([one.mean for one in known]).astype(np.float64)  # (n_roles, D)
            spread = np.mean([one.factor.astype(np.float64) @ one.factor.T for one in known], axis=0)
            rounded = spread + ROUNDED * np.trace(spread) / len(spread) * np.eye(len(spread))
            self._precision = np.linalg.inv(rounded)

    def log_likelihoods(self, latent: Latent) -> npt.NDArray[np.float64]:
        """Return up to a constant how likely each role makes the latent, (n_roles,)."""
        away = latent.astype(np.float64) - self._means
        return -0.5 * np.einsum("ri,ij,rj->r", away, self._precision, away)
