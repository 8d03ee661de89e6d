"""Write the model files of a trained network and check them: `python -m export.vae`.

Needs PyTorch, as training does. What it writes needs nothing but onnxruntime.
"""

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from export import vae_graphs
from export.__main__ import prior_entry
from export.parity import LARGEST_DIFFERENCE, Unfaithful, difference, probes
from models import dataset, first_model, sound_store, train_vae
from models.first_model import ClassGaussian
from models.sound_store import Store
from models.train import LICENCE
from models.vae import Vae
from performer.neural import sessions
from performer.neural.card import FORMAT_VERSION, PREFIX

CANDIDATE = Path("runs") / "candidate"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m export.vae", description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=train_vae.CHECKPOINT)
    parser.add_argument(
        "--store", type=Path, default=sound_store.FOLDER, help="what it was trained on, for the prior"
    )
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with the credits")
    parser.add_argument("--figures", default="none measured", help="one line for the card")
    parser.add_argument("--out", type=Path, default=CANDIDATE, help="folder for encoder.onnx and decoder.onnx")
    options = parser.parse_args()

    model, store = train_vae.restored(options.checkpoint), sound_store.load(options.store)
    facts = {**described(store, options.data), "figures": options.figures}
    for kind, path, difference_ in written(model, store, facts, options.out):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB; {kind} differs from PyTorch by {difference_:.1e}")


def written(model: Vae, store: Store, facts: dict[str, str], folder: Path) -> list[tuple[str, Path, float]]:
    """Write both files and return kind, path and difference of each; `Unfaithful` if they are not the network."""
    folder.mkdir(parents=True, exist_ok=True)
    encoder_path, decoder_path = folder / "encoder.onnx", folder / "decoder.onnx"
    encoder = vae_graphs.encoder(model, card("encoder", model, facts))
    encoder_path.write_bytes(encoder.SerializeToString())
    classes = gaussians(model, store)
    prior = prior_entry(classes)
    decoder = vae_graphs.decoder(model, {**card("decoder", model, facts), **prior})
    decoder_path.write_bytes(decoder.SerializeToString())
    audio = probes(model.config.settings)
    latents = model.encode_audio(audio)
    made = vae_graphs.magnitudes(model, latents)
    found = [
        ("encoder", encoder_path, difference(sessions.load(encoder_path, "encoder").run(audio), latents)),
        ("decoder", decoder_path, difference(sessions.load(decoder_path, "decoder").run(latents), made)),
    ]
    for kind, _, value in found:
        if not value <= LARGEST_DIFFERENCE:
            raise Unfaithful(f"{kind} differs by {value:.1e} of its deviation, more than {LARGEST_DIFFERENCE:.0e}")
    return found


def gaussians(model: Vae, store: Store) -> dict[str, ClassGaussian]:
    """Return where the latents of the store's clean sounds lie, class by class."""
    rows = store.first_picture
    latents: list[npt.NDArray[np.float32]] = []
    with torch.no_grad():
        for start in range(0, len(rows), 256):
            pictures = store.pictures[rows[start : start + 256]].astype(np.float32)
            latents.append(model.latent(torch.from_numpy(pictures)).numpy())
    return first_model.class_gaussians(np.concatenate(latents).astype(np.float64), store.classes)


def described(store: Store, data: Path) -> dict[str, str]:
    """Return what the card says of the making."""
    n_made = int((store.makers == dataset.MADE).sum())
    n_recorded = len(store.makers) - n_made
    sources = dataset.manifest(data) if n_recorded else []
    return {
        "trained_on": f"{n_recorded} recorded sounds, {n_made} of the drum synthesiser; hearings of all",
        "credits": "; ".join(source.credit for source in sources) or "the drum synthesiser of this project",
        "licence": LICENCE,
    }


def card(kind: str, model: Vae, facts: dict[str, str]) -> dict[str, str]:
    """Return the metadata of a file of that kind."""
    settings = model.config.settings
    entries: dict[str, str | int] = {
        "kind": kind,
        "version": FORMAT_VERSION,
        "sample_rate": settings.sample_rate,
        "frames": settings.n_frames,
        "latent_size": model.config.latent_size,
        "hop_frames": settings.hop_frames if kind == "encoder" else vae_graphs.SYNTHESIS_HOP_FRAMES,
        "bands": settings.n_bands,
        "metric": model.config.metric,
        **facts,
    }
    return {f"{PREFIX}{key}": str(value) for key, value in entries.items()}


if __name__ == "__main__":
    main()
