"""What the library needs of an encoder, so that it need not know the neural room."""

from typing import Protocol

from performer.audio_format import Latent
from performer.sound.sound import Sound


class SoundEncoder(Protocol):
    """Turns sounds into latents; made anew in each process that scans."""

    @property
    def model_id(self) -> str:
        """Name the model, so that latents of two models are never mixed."""
        ...

    def encode_batch(self, sounds: list[Sound]) -> list[Latent | None]:
        """Return the latent of each sound, None for silence."""
        ...


class MakeEncoder(Protocol):
    """Makes the encoder in a process of its own: a function of a module, or a `partial` of one."""

    def __call__(self) -> SoundEncoder:
        """Return a new encoder."""
        ...
