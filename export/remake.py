"""Sounds through a model and back, by the instrument's own code: `python -m export.remake --out FOLDER MODEL…`.

MODEL is a checkpoint of the first model (.npz), or the files of an encoder and its decoder (.onnx). The paths of
the sounds come on standard input, one a line; the first becomes `0000.wav` in the folder. Evaluation runs this as a
process of its own, for it may not know the instrument.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from export import first_model_graphs
from models import first_model
from performer.library.cutting import first_seconds
from performer.neural.card import FORMAT_VERSION, PREFIX, ModelCard
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.sound import files

SEED = 0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m export.remake", description=__doc__)
    parser.add_argument(
        "model", nargs="+", type=Path, metavar="MODEL", help="FILE.npz, or ENCODER.onnx DECODER.onnx"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args()
    encoder, decoder = opened(options.model)
    for number, line in enumerate(sys.stdin):
        latent = encoder.encode(first_seconds(Path(line.rstrip("\n"))))
        if latent is not None:  # silence has none
            files.write(options.out / f"{number:04d}.wav", decoder.decode(latent, SEED))


def opened(paths: Sequence[Path]) -> tuple[Encoder, Decoder]:
    """Return the encoder and the decoder in these files."""
    if len(paths) == 2:
        return Encoder.load(paths[0]), Decoder.load(paths[1])
    model, _ = first_model.load(paths[0])
    with tempfile.TemporaryDirectory() as folder:
        encoder, decoder = Path(folder) / "encoder.onnx", Path(folder) / "decoder.onnx"
        hop_frames = model.settings.hop_frames
        graph = first_model_graphs.encoder(model, card("encoder", hop_frames, model))
        encoder.write_bytes(graph.SerializeToString())
        graph = first_model_graphs.decoder(model, card("decoder", first_model.SYNTHESIS_HOP_FRAMES, model))
        decoder.write_bytes(graph.SerializeToString())
        return Encoder.load(encoder), Decoder.load(decoder)


def card(kind: str, hop_frames: int, model: first_model.FirstModel) -> dict[str, str]:
    """Return the metadata of a file that nobody keeps."""
    says = ModelCard(
        kind=kind,
        version=FORMAT_VERSION,
        sample_rate=model.settings.sample_rate,
        frames=model.settings.n_frames,
        latent_size=first_model.LATENT_SIZE,
        hop_frames=hop_frames,
        bands=model.settings.n_bands,
        metric="euclidean",
        trained_on="",
        credits="",
        licence="",
        figures="",
    )
    return {f"{PREFIX}{key}": str(value) for key, value in asdict(says).items()}


if __name__ == "__main__":
    main()
