"""Write the model files of a checkpoint and check them: `python -m export`."""

import argparse
import base64
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from export import first_model_graphs
from export.parity import check
from models import first_model
from models.first_model import LATENT_SIZE, SYNTHESIS_HOP_FRAMES, ClassGaussian, FirstModel
from models.train import CHECKPOINT
from performer.neural.card import FORMAT_VERSION, PREFIX

SHIPPED = Path("performer") / "assets" / "models"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m export", description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=CHECKPOINT)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder for encoder.onnx and decoder.onnx")
    options = parser.parse_args()

    model, facts = first_model.load(options.checkpoint)
    options.out.mkdir(parents=True, exist_ok=True)
    encoder_path, decoder_path = options.out / "encoder.onnx", options.out / "decoder.onnx"
    encoder_path.write_bytes(first_model_graphs.encoder(model, encoder_card(model, facts)).SerializeToString())
    decoder_path.write_bytes(first_model_graphs.decoder(model, decoder_card(model, facts)).SerializeToString())
    for name, difference in check(model, encoder_path, decoder_path).items():
        print(f"{name}: differs from the trained model by {difference:.1e} of its deviation")
    for path in (encoder_path, decoder_path):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


def encoder_card(model: FirstModel, facts: dict[str, str]) -> dict[str, str]:
    """Return the metadata of the encoder's file."""
    return _card("encoder", model.settings.hop_frames, model, facts)


def decoder_card(model: FirstModel, facts: dict[str, str]) -> dict[str, str]:
    """Return the metadata of the decoder's file, the prior with it."""
    return {**_card("decoder", SYNTHESIS_HOP_FRAMES, model, facts), **prior_entry(model.classes)}


def prior_entry(classes: Mapping[str, ClassGaussian]) -> dict[str, str]:
    """Return the prior as an entry of the metadata."""
    prior = {
        name: {"n_sounds": one.n_sounds, "mean": _packed(one.mean), "factor": _packed(_lower(one.factor))}
        for name, one in classes.items()
    }
    return {f"{PREFIX}prior": json.dumps(prior, separators=(",", ":"))}


def _card(kind: str, hop_frames: int, model: FirstModel, facts: dict[str, str]) -> dict[str, str]:
    card: dict[str, str | int] = {
        "kind": kind,
        "version": FORMAT_VERSION,
        "sample_rate": model.settings.sample_rate,
        "frames": model.settings.n_frames,
        "latent_size": LATENT_SIZE,
        "hop_frames": hop_frames,
        "bands": model.settings.n_bands,
        "metric": "euclidean",
        **facts,
    }
    return {f"{PREFIX}{key}": str(value) for key, value in card.items()}


def _packed(values: npt.NDArray[np.float32]) -> str:
    return base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")


def _lower(factor: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the lower triangle (64, 64) row by row, as (2080,)."""
    return factor[np.tril_indices(len(factor))]


if __name__ == "__main__":
    main()
