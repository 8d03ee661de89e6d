"""What a scan does with a file: its sounds, their measures and their latents. Runs in processes of its own."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from performer.audio_format import Latent
from performer.errors import BadSound
from performer.library.cutting import first_seconds, sounds_in
from performer.library.encoding import MakeEncoder, SoundEncoder
from performer.library.rows import FoundSound
from performer.library.walk import Candidate
from performer.sound.files import parts, shown
from performer.sound.fingerprint import fingerprint
from performer.sound.loudness import hit_level_db
from performer.sound.pitch import pitch
from performer.sound.sound import Sound

_BATCH_SOUNDS = 32  # encoded at a time …
_BATCH_SECONDS = 60.0  # … and never more than this


@dataclass(slots=True)
class Looked:
    """What a file turned out to be: sounds with their latents, or the reason why it gives none."""

    file: Candidate
    refused: str | None = None
    sounds: list[FoundSound] = field(default_factory=list[FoundSound])
    latents: list[Latent | None] = field(default_factory=list["Latent | None"])


Work = Callable[[Sequence[Candidate]], list[Looked]]
"""What a process does with a batch of files."""


def looker(make_encoder: MakeEncoder) -> Work:
    """Return `look_at` with an encoder of its own."""
    return partial(look_at, encoder=make_encoder())


def listener(make_encoder: MakeEncoder) -> Work:
    """Return `listen_to` with an encoder of its own."""
    return partial(listen_to, encoder=make_encoder())


def hearer(make_encoder: MakeEncoder) -> Work:
    """Return `hear_again` with an encoder of its own."""
    return partial(hear_again, encoder=make_encoder())


def listen_to(files: Sequence[Candidate], encoder: SoundEncoder) -> list[Looked]:
    """Return one latent a file, of its first half minute, and nothing else of it."""
    looked = [Looked(file) for file in files]
    waiting: list[tuple[Looked, Sound]] = []
    for one in looked:
        with _refusing(one):
            _hold(waiting, one, first_seconds(one.file.path), encoder)
    _encode(waiting, encoder)
    for one in looked:
        if one.latents and one.latents[0] is None:
            one.refused = "is silent, and silence is near to nothing"
    return looked


def hear_again(files: Sequence[Candidate], encoder: SoundEncoder) -> list[Looked]:
    """Return the latents of the sounds that files are known to have, and nothing else of them."""
    looked = [Looked(file) for file in files]
    waiting: list[tuple[Looked, Sound]] = []
    for one in looked:
        with _refusing(one):
            for sound in parts(one.file.path, list(one.file.places)):
                _hold(waiting, one, sound, encoder)
    _encode(waiting, encoder)
    for one in looked:
        if one.refused is not None or len(one.latents) != len(one.file.places):
            one.refused, one.latents = one.refused or "has not the sounds that it had", []
    return looked


def look_at(files: Sequence[Candidate], encoder: SoundEncoder) -> list[Looked]:
    """Return what each file is, in their order; no file stops the others."""
    looked = [Looked(file) for file in files]
    waiting: list[tuple[Looked, Sound]] = []
    for one in looked:
        for sound in _sounds(one):
            _hold(waiting, one, sound, encoder)
    _encode(waiting, encoder)
    for one in looked:
        if one.refused is not None:  # a file that breaks off half way is refused as a whole
            one.sounds, one.latents = [], []
    return looked


def measured(first_frame: int, sound: Sound) -> FoundSound:
    """Return what the catalogue keeps of a sound."""
    hz, confidence = pitch(sound.mono(), sound.sample_rate)
    return FoundSound(
        first_frame=first_frame,
        n_frames=sound.n_frames,
        sample_rate=sound.sample_rate,
        n_channels=sound.n_channels,
        level_db=hit_level_db(sound),
        pitch_hz=hz,
        pitch_confidence=confidence,
        fingerprint=fingerprint(sound),
    )


def _sounds(one: Looked) -> Iterator[Sound]:
    """Yield the sounds of the file, noted one by one; what stands in the way is noted too."""
    with _refusing(one):
        for first_frame, sound in sounds_in(one.file.path):
            one.sounds.append(measured(first_frame, sound))
            yield sound


@contextmanager
def _refusing(one: Looked) -> Generator[None]:
    try:
        yield
    except BadSound as error:
        one.refused = str(error).removeprefix(f"{shown(one.file.path)}: ")
    except MemoryError:
        one.refused = "needs more memory than there is"


def _hold(waiting: list[tuple[Looked, Sound]], one: Looked, sound: Sound, encoder: SoundEncoder) -> None:
    """Let a sound wait for its latent until there are enough of them."""
    waiting.append((one, sound))
    if len(waiting) >= _BATCH_SOUNDS or sum(each.seconds for _, each in waiting) > _BATCH_SECONDS:
        _encode(waiting, encoder)


def _encode(waiting: list[tuple[Looked, Sound]], encoder: SoundEncoder) -> None:
    """Give the waiting sounds their latents, and empty the list."""
    if waiting:
        latents = encoder.encode_batch([sound for _, sound in waiting])
        for (one, _), latent in zip(waiting, latents, strict=True):
            one.latents.append(latent)
    waiting.clear()
