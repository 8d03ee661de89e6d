"""Latent to sound: magnitudes by the model, phases by `phase`. The same latent and seed give the same bytes."""

from pathlib import Path
from typing import Self

import numpy as np

from performer.audio_format import Latent
from performer.errors import BadModel
from performer.neural import blend, identity, phase, sessions
from performer.neural.blend import Prior
from performer.neural.card import ModelCard
from performer.neural.sessions import Session
from performer.sound.sound import Sound
from performer.sound.trim import trim_tail

PEAK = 0.9
"""Of every decoded sound: latents do not know how loud a sound was."""

TAIL_FLOOR_DB = 60.0  # below the peak: what the model never learned to tell from silence
TAIL_FADE_SECONDS = 0.005


class Decoder:
    """The decoder of a model file."""

    def __init__(self, session: Session, prior: Prior) -> None:
        self._session = session
        self.card: ModelCard = session.card
        self.model_id: str = session.model_id
        self.prior = prior

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Return the decoder of a file, of the built-in one if none is given."""
        path = path or identity.SHIPPED / "decoder.onnx"
        session = sessions.load(path, "decoder")
        card = session.card
        n_hops = card.frames // card.hop_frames
        if session.input_shape[1:] != [card.latent_size] or session.output_shape[2:] != [n_hops]:
            shapes = f"{session.input_shape} to {session.output_shape}"
            raise BadModel(
                f"{path}: goes from {shapes}, but its card says {card.latent_size} numbers to {n_hops} hops"
            )
        return cls(session, blend.read_prior(session.metadata, str(path), card.latent_size))

    def decode(self, latent: Latent, seed: int) -> Sound:
        """Return the sound of a latent (64,): mono, at the card's rate, onset first, its tail trimmed."""
        if latent.shape != (self.card.latent_size,) or not np.isfinite(latent).all():
            raise ValueError(f"a latent is ({self.card.latent_size},) finite numbers, not {latent.shape}")
        magnitude = self._session.run(latent[None])[0]  # (n_bins, n_hops)
        audio = phase.audio_of(magnitude, self.card.hop_frames, np.random.default_rng(seed))
        peak = float(np.abs(audio).max(initial=0.0))
        frames = (audio * np.float32(PEAK / max(peak, 1e-9)))[:, None]
        n_fade = round(TAIL_FADE_SECONDS * self.card.sample_rate)
        return Sound(trim_tail(frames, TAIL_FLOOR_DB, n_fade), self.card.sample_rate)
