"""Models that are others than the shipped ones: their latents are those with the sign turned."""

from pathlib import Path

import onnx

from performer.neural.identity import SHIPPED, model_id
from performer.neural.serving import ModelPair

_PLAIN = "latent_as_it_was"


def turned_pair(folder: Path) -> ModelPair:
    """Write an encoder whose latents are turned and a decoder that understands them; return the two."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in ("encoder", "decoder"):
        model = onnx.load(SHIPPED / f"{kind}.onnx")
        for node in model.graph.node:
            node.input[:] = [_PLAIN if name == "latent" else name for name in node.input]
            node.output[:] = [_PLAIN if name == "latent" else name for name in node.output]
        if kind == "encoder":
            model.graph.node.append(onnx.helper.make_node("Neg", [_PLAIN], ["latent"]))
        else:
            model.graph.node.insert(0, onnx.helper.make_node("Neg", ["latent"], [_PLAIN]))
        onnx.save(model, folder / f"{kind}.onnx")
    encoder = folder / "encoder.onnx"
    return ModelPair(encoder, folder / "decoder.onnx", model_id(encoder.read_bytes()))
