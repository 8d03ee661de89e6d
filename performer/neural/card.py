"""What a model file says of itself: the card in its metadata, and what of it must be true."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from performer.errors import BadModel

PREFIX = "neuralfunk."
FORMAT_VERSION = 1
KINDS = ("encoder", "decoder", "wavenet")
METRICS = ("cosine", "euclidean")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """The card of a model file; counts are of frames, hops and bands, `figures` is for people."""

    kind: str
    version: int
    sample_rate: int
    frames: int  # how many the model hears or makes
    latent_size: int
    hop_frames: int
    bands: int
    metric: str  # how distances of its latents are taken
    trained_on: str
    credits: str
    licence: str
    figures: str


def read_card(metadata: Mapping[str, str], where: str, kind: str | None = None) -> ModelCard:
    """Return the card in a file's metadata; a `BadModel` if it is missing, wrong or not of that kind."""
    if f"{PREFIX}kind" not in metadata:
        raise BadModel(f"{where}: has no card, so it was not made for this instrument; give one that was")
    values = {field.name: _value(metadata, field.name, field.type is int, where) for field in fields(ModelCard)}
    card = ModelCard(**values)  # type: ignore[arg-type]
    if card.version > FORMAT_VERSION:
        raise BadModel(
            f"{where}: is of format version {card.version}, newer than {FORMAT_VERSION}; update the instrument"
        )
    if card.kind not in KINDS:
        raise BadModel(f"{where}: its card says kind '{card.kind}'; known: {', '.join(KINDS)}")
    if kind is not None and card.kind != kind:
        raise BadModel(f"{where}: is of kind '{card.kind}' where '{kind}' is wanted; give the other file")
    if card.metric not in METRICS:
        raise BadModel(f"{where}: its card says metric '{card.metric}'; known: {', '.join(METRICS)}")
    return card


def _value(metadata: Mapping[str, str], name: str, is_count: bool, where: str) -> int | str:
    text = metadata.get(f"{PREFIX}{name}")
    if text is None:
        raise BadModel(f"{where}: its card lacks '{name}'; export the model again")
    if not is_count:
        return text
    if not text.isdecimal() or not 0 < int(text) < 2**31:
        raise BadModel(f"{where}: its card says {name} '{text[:40]}', which is no positive whole number")
    return int(text)
