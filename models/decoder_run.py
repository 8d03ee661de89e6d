"""The last part of training: the decoder alone, against the latents that sounds are found by.

The encoder no longer changes. Until here the decoder saw an eighth of what the encoder did, through the noise of
the posterior and with every cell of the picture counting the same; here it sees the latents as they are, and cells
count by how much of the spectrum and of the time they speak for.
"""

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from models import mel
from models.lessons import Lessons
from models.mel import MelSettings
from models.run import halves, pace
from models.vae import Vae

N_SOUNDS = 128
RATE = 1.5e-3
FINE_DB = 2.0  # smaller errors count as their square
BY_AREA = 0.5
"""How far a cell counts by its area: 0 as every other, 1 by its width in Hz and its length."""


class DecoderRun:
    """Trains the decoder of `model`, whose encoder stays as it is."""

    def __init__(self, model: Vae, lessons: Lessons, n_steps: int, seed: int) -> None:
        self.model, self.n_steps, self.seed, self.step = model, n_steps, seed, 0
        self.device = next(model.parameters()).device.type
        self._lessons = lessons
        self._weights = cell_weights(model.config.settings).to(self.device)
        model.requires_grad_(False)
        model.decoder.requires_grad_(True)
        self.optimiser = torch.optim.AdamW(model.decoder.parameters(), lr=RATE, weight_decay=0.01)

    @property
    def is_done(self) -> bool:
        return self.step >= self.n_steps

    def learn(self) -> dict[str, float]:
        """Take one step and return the weighted error in dB."""
        self.model.eval()
        self.model.decoder.train()
        for group in self.optimiser.param_groups:
            group["lr"] = RATE * pace(self.step, self.n_steps)
        pictures = self._lessons.clean(N_SOUNDS, (self.seed, 1, self.step)).to(self.device)
        with halves(self.device):
            with torch.no_grad():
                latents = self.model.latent(pictures)
            made = self.model.decoder(latents)
        error = nn.functional.smooth_l1_loss(made.float(), pictures, reduction="none", beta=FINE_DB)
        loss = (error * self._weights).mean()
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.decoder.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        self.model.eval()
        return {"error_db": float(loss.detach())}

    def state(self) -> dict[str, Any]:
        return {"decoder_step": self.step, "decoder_optimiser": self.optimiser.state_dict()}

    def go_on_from(self, content: dict[str, Any]) -> None:
        """Take up where a checkpoint left, if it had begun."""
        if "decoder_step" in content:
            self.step = content["decoder_step"]
            self.optimiser.load_state_dict(content["decoder_optimiser"])


def cell_weights(settings: MelSettings) -> Tensor:
    """Return what the cells of a picture count, (n_steps, n_columns), 1 in the mean.

    The narrow bands count nothing: no sound is made of them.
    """
    edges = mel.band_centres_hz(settings)
    widths = (edges[2:] - edges[:-2]) ** BY_AREA
    lengths = (mel.pooling(settings) > 0).sum(axis=1) ** BY_AREA
    area = np.outer(lengths / lengths.mean(), widths / widths.mean())
    of_all = np.pad(area * settings.n_columns / settings.n_bands, ((0, 0), (settings.n_narrow, 0)))
    return torch.from_numpy(of_all.astype(np.float32))
