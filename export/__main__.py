"""Put a trained network into the instrument and check it: `python -m export`.

Writes encoder.onnx and decoder.onnx from a checkpoint, computes with both files what PyTorch computes, and refuses
beyond a ten-thousandth. Needs PyTorch, as training does. What it writes needs nothing but onnxruntime.
"""

import argparse
import base64
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from export import vae_graphs
from export.parity import LARGEST_DIFFERENCE, Unfaithful, difference, probes
from export.role_lessons import lessons
from export.roles import taught
from models import checkpoint, dataset, describing, manifest
from models.first_model import ClassGaussian
from models.reweighing import Bent, reweighed
from models.vae import Vae
from performer.neural import sessions
from performer.neural.card import FORMAT_VERSION, PREFIX
from performer.neural.roles import RoleNetwork, roles_entry

SHIPPED = Path("performer") / "assets" / "models"
ROLE_SOUNDS = 1000


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m export", description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=checkpoint.CHECKPOINT)
    parser.add_argument("--alike-share", type=float, help="of a distance, for what sounds alike; else as trained")
    parser.add_argument(
        "--ship", action="store_true", help=f"also write {checkpoint.SHIPPED.name}, in half precision"
    )
    parser.add_argument(
        "--role-sounds",
        type=int,
        default=ROLE_SOUNDS,
        metavar="N",
        help=f"how many made sounds of each role teach the roles of a room's hits ({ROLE_SOUNDS}: some minutes; 0: "
        "roles are told by where the classes lie)",
    )
    parser.add_argument("--figures", default="none measured", help="one line for the card")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder for encoder.onnx and decoder.onnx")
    options = parser.parse_args()
    if not options.checkpoint.is_file():
        parser.error(f"{options.checkpoint}: there is no such checkpoint; `python -m models.train` makes it")
    try:
        content = checkpoint.read(options.checkpoint)
    except checkpoint.Unreadable as error:
        parser.error(str(error))
    if "classes" not in content:
        parser.error(f"{options.checkpoint}: its training has not ended yet; `python -m models.train` goes on")
    if options.alike_share is not None:
        try:
            content = reweighed(content, options.alike_share)
        except (Bent, ValueError) as error:
            parser.error(str(error))
    roles_are_taught = options.role_sounds > 0 and "roles" not in content
    if roles_are_taught:
        try:
            manifest.check(dataset.data_folder())
        except manifest.OtherSounds as error:
            sys.exit(str(error))
    if options.ship:
        checkpoint.ship(content)
        content = checkpoint.read(checkpoint.SHIPPED)
    if roles_are_taught:
        content = {**content, "roles": roles_as_tensors(role_network(content, options.role_sounds))}
        if options.ship:
            checkpoint.ship(content)
    for kind, path, found in written(content, options.figures, options.out):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB; {kind} differs from PyTorch by {found:.1e}")


def written(content: Mapping[str, Any], figures: str, folder: Path) -> list[tuple[str, Path, float]]:
    """Write both files of a checkpoint's content and return kind, path and difference of each.

    `Unfaithful` if they do not compute what the network does; then nothing in the folder has changed.
    """
    model = checkpoint.network(content)
    said = {**content["facts"], "figures": figures}
    prior = prior_entry(describing.from_tensors(content["classes"]))
    roles = roles_entry(roles_from_tensors(content["roles"])) if "roles" in content else {}
    graphs = {
        "encoder": vae_graphs.encoder(model, card("encoder", model, said)),
        "decoder": vae_graphs.decoder(model, {**card("decoder", model, said), **prior, **roles}),
    }
    folder.mkdir(parents=True, exist_ok=True)
    new = {kind: folder / f"{kind}.onnx.new" for kind in graphs}
    for kind, graph in graphs.items():
        new[kind].write_bytes(graph.SerializeToString())
    found = differences(model, new["encoder"], new["decoder"])
    for kind, value in found.items():
        if not value <= LARGEST_DIFFERENCE:
            for path in new.values():
                path.unlink()
            raise Unfaithful(f"{kind} differs by {value:.1e} of its deviation, more than {LARGEST_DIFFERENCE:.0e}")
    return [(kind, path.replace(folder / f"{kind}.onnx"), found[kind]) for kind, path in new.items()]


def differences(model: Vae, encoder: Path, decoder: Path) -> dict[str, float]:
    """Return how far the files are from the network, in units of each output's deviation."""
    audio = probes(model.config.settings)
    latents = model.encode_audio(audio)
    made = vae_graphs.magnitudes(model, latents)
    return {
        "encoder": difference(sessions.load(encoder, "encoder").run(audio), latents),
        "decoder": difference(sessions.load(decoder, "decoder").run(latents), made),
    }


def card(kind: str, model: Vae, facts: Mapping[str, str]) -> dict[str, str]:
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


def role_network(content: Mapping[str, Any], n_made: int) -> RoleNetwork:
    """Return what tells the roles of a room's hits by the latents of this network."""
    model = checkpoint.network(content)
    with tempfile.TemporaryDirectory() as folder:
        encoder = Path(folder) / "encoder.onnx"
        said = {**content["facts"], "figures": ""}
        encoder.write_bytes(vae_graphs.encoder(model, card("encoder", model, said)).SerializeToString())
        return taught(lessons(encoder, dataset.data_folder(), n_made, os.cpu_count() or 1))


def roles_as_tensors(network: RoleNetwork) -> dict[str, Any]:
    """Return the network as a checkpoint keeps it."""
    return {
        "names": list(network.names),
        "hidden": torch.from_numpy(network.hidden),
        "out": torch.from_numpy(network.out),
    }


def roles_from_tensors(stored: Mapping[str, Any]) -> RoleNetwork:
    """Return the network of a checkpoint."""
    return RoleNetwork(tuple(stored["names"]), stored["hidden"].numpy(), stored["out"].numpy())


def prior_entry(classes: Mapping[str, ClassGaussian]) -> dict[str, str]:
    """Return the prior as an entry of the metadata."""
    prior = {
        name: {"n_sounds": one.n_sounds, "mean": _packed(one.mean), "factor": _packed(_lower(one.factor))}
        for name, one in classes.items()
    }
    return {f"{PREFIX}prior": json.dumps(prior, separators=(",", ":"))}


def _packed(values: npt.NDArray[np.float32]) -> str:
    return base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")


def _lower(factor: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the lower triangle (64, 64) row by row, as (2080,)."""
    return factor[np.tril_indices(len(factor))]


if __name__ == "__main__":
    main()
