"""Which model a file is, told without opening it: what logs, catalogues and their latents refer to."""

import hashlib
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[1] / "assets" / "models"


def model_id(content: bytes) -> str:
    """Return 12 hex digits that name the model in a file of this content."""
    return hashlib.blake2b(content, digest_size=6).hexdigest()


def model_ids(encoder: Path | None = None, decoder: Path | None = None) -> dict[str, str]:
    """Return the ids of the models in use by kind, the shipped ones where none is given; "" for a missing file."""
    files = {"encoder": encoder or SHIPPED / "encoder.onnx", "decoder": decoder or SHIPPED / "decoder.onnx"}
    return {kind: model_id(path.read_bytes()) if path.is_file() else "" for kind, path in files.items()}
