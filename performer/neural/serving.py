"""Which models serve: the ones in use, or, until these have heard the whole library, copies of those before them.

An encoder and its decoder change together, for a latent of one means nothing to the other's.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from performer.errors import NeuralFunkError
from performer.library.catalogue import FILE_NAME, SERVES, Catalogue
from performer.neural.identity import SHIPPED, model_id

FOLDER = "models"
"""Below the player's data folder: a folder for each encoder that the library was heard by, with its decoder."""


@dataclass(frozen=True, slots=True)
class ModelPair:
    """An encoder with the decoder that understands it, and the encoder's id."""

    encoder: Path
    decoder: Path
    id: str  # "" for a file that cannot be read


@dataclass(frozen=True, slots=True)
class Serving:
    """The models that serve now and those that are wanted, and how many files of the library these have heard."""

    now: ModelPair
    wanted: ModelPair
    n_heard: int = 0
    n_files: int = 0
    settled: bool = True  # nothing is left to be heard

    def line(self) -> str:
        """Return one line for the player; "" where the models in use have heard everything."""
        if self.settled:
            return ""
        heard = f"{self.n_heard} of {self.n_files} files (`neuralfunk library scan` ends this)"
        if self.now.id != self.wanted.id:
            return f"the model has changed: {self.now.id} serves until {self.wanted.id} has heard {heard}"
        return f"the model has changed, its former file is not kept: {self.wanted.id} serves; it has heard {heard}"


def serving(home: Path, encoder: Path | None = None, decoder: Path | None = None) -> Serving:
    """Return which models serve the library in `home` if these are wanted, the shipped ones where none is given."""
    wanted = _pair(encoder or SHIPPED / "encoder.onnx", decoder or SHIPPED / "decoder.onnx")
    if not (home / FILE_NAME).exists():
        return Serving(wanted, wanted)
    catalogue = Catalogue(home)
    try:
        former = catalogue.noted(SERVES)
        if former in (None, wanted.id):
            return Serving(wanted, wanted)
        n_heard, n_files = catalogue.how_far(wanted.id)
    finally:
        catalogue.close()
    kept = kept_pair(home, former)
    return Serving(kept or wanted, wanted, n_heard, n_files, settled=n_files == 0)


def kept_pair(home: Path, encoder_id: str | None) -> ModelPair | None:
    """Return the copies that were kept of an encoder and its decoder, None if they are not there whole."""
    folder = home / FOLDER / (encoder_id or "none")
    pair = _pair(folder / "encoder.onnx", folder / "decoder.onnx")
    return pair if encoder_id and pair.id == encoder_id and pair.decoder.is_file() else None


def keep(home: Path, pair: ModelPair) -> None:
    """Keep copies of models that the library is heard by, for the day when others take their place."""
    folder = home / FOLDER / pair.id
    if not pair.id or pair.encoder.parent == folder:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, name in ((pair.decoder, "decoder.onnx"), (pair.encoder, "encoder.onnx")):
            _copy(path.read_bytes(), folder / name)
    except OSError as error:
        raise NeuralFunkError(
            f"{folder}: the models cannot be kept there: {error.strerror}; free some space or check the folder"
        ) from error


def kept_decoder(home: Path, decoder_id: str) -> Path | None:
    """Return a copy that was kept of a decoder, None if there is none."""
    paths = sorted((home / FOLDER).glob("*/decoder.onnx"))
    return next((path for path in paths if model_id(path.read_bytes()) == decoder_id), None)


def _copy(content: bytes, path: Path) -> None:
    """Write a file whole, if it is not there like that."""
    if path.is_file() and path.read_bytes() == content:
        return
    half = path.with_name(f"{path.name}.{os.getpid()}")
    half.write_bytes(content)
    half.replace(path)


def _pair(encoder: Path, decoder: Path) -> ModelPair:
    return ModelPair(encoder, decoder, model_id(encoder.read_bytes()) if encoder.is_file() else "")
