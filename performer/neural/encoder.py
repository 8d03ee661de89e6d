"""Sound to latent: what a sound is near to. Silence has no latent."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from performer.audio_format import Latent
from performer.errors import BadModel
from performer.neural import identity, sessions
from performer.neural.card import ModelCard
from performer.neural.sessions import Session
from performer.sound.onsets import onset_frame
from performer.sound.resample import resample
from performer.sound.sound import Sound

SILENT_PEAK = 1e-4
"""A sound that never reaches this (-80 dB of full scale) is silence."""

BATCH = 32
"""Sounds that go through the model at once."""


class Encoder:
    """The encoder of a model file. It listens to its own copy of a sound: mono, at its rate, from the onset on."""

    def __init__(self, session: Session, path: Path) -> None:
        self._session = session
        self.path = path
        self.card: ModelCard = session.card
        self.model_id: str = session.model_id

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Return the encoder of a file, of the built-in one if none is given."""
        path = path or identity.SHIPPED / "encoder.onnx"
        session = sessions.load(path, "encoder")
        if session.input_shape[1:] != [session.card.frames]:
            raise BadModel(f"{path}: takes {session.input_shape} but its card says {session.card.frames} frames")
        if session.output_shape[1:] != [session.card.latent_size]:
            raise BadModel(
                f"{path}: gives {session.output_shape} but its card says {session.card.latent_size} numbers"
            )
        return cls(session, path)

    def encode(self, sound: Sound) -> Latent | None:
        """Return the latent (64,) of a sound, None for silence."""
        return self.encode_batch([sound])[0]

    def encode_batch(self, sounds: Sequence[Sound]) -> list[Latent | None]:
        """Return for each sound what `encode` returns."""
        heard = [heard_by(self.card, sound) for sound in sounds]
        latents: list[Latent | None] = [None] * len(sounds)
        audible = [number for number, audio in enumerate(heard) if audio is not None]
        for start in range(0, len(audible), BATCH):
            numbers = audible[start : start + BATCH]
            batch = np.stack([audio for number in numbers if (audio := heard[number]) is not None])
            for number, latent in zip(numbers, self._session.run(batch)):
                latents[number] = latent if np.isfinite(latent).all() else None
        return latents


def heard_by(card: ModelCard, sound: Sound) -> npt.NDArray[np.float32] | None:
    """Return what such a model hears of a sound: mono (frames,), at its rate, onset first; None for silence."""
    mono = sound.mono()
    peak = float(np.abs(mono).max(initial=0.0))
    if not np.isfinite(peak) or peak < SILENT_PEAK:
        return None
    start = onset_frame(mono, sound.sample_rate)
    wanted = -(-card.frames * sound.sample_rate // card.sample_rate)  # rounded up
    cut = Sound(mono[start : start + wanted, None], sound.sample_rate)
    audio = resample(cut, card.sample_rate).frames[: card.frames, 0]
    return np.pad(audio, (0, card.frames - len(audio)))
