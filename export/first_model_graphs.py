"""The first model as two graphs, encoder and decoder: the arithmetic of `models.first_model` and `models.mel`."""

import numpy as np
import onnx

from export import mel_graph
from export.graph import Graph
from models import mel
from models.first_model import LATENT_SIZE, SYNTHESIS_HOP_FRAMES, FirstModel


def encoder(model: FirstModel, card: dict[str, str]) -> onnx.ModelProto:
    """Return the graph `audio (batch, n_frames)` → `latent (batch, 64)`."""
    settings, graph = model.settings, Graph("encoder")
    level_db = mel_graph.log_mel(graph, "audio", settings)
    flat = graph.add("Reshape", level_db, graph.whole(0, len(model.mean)))
    centred = graph.add("Sub", flat, graph.constant(model.mean))
    graph.add("MatMul", centred, graph.constant(model.components / np.float32(model.scale)), output="latent")
    inputs = {"audio": ["batch", settings.n_frames]}
    return graph.model(inputs, {"latent": ["batch", LATENT_SIZE]}, card)


def decoder(model: FirstModel, card: dict[str, str]) -> onnx.ModelProto:
    """Return the graph `latent (batch, 64)` → `magnitude (batch, n_bins, n_hops)`."""
    settings, graph = model.settings, Graph("decoder")
    n_steps, n_hops = len(mel.step_edges(settings)), settings.n_frames // SYNTHESIS_HOP_FRAMES
    back = graph.constant(model.components.T * np.float32(model.scale))
    flat = graph.add("Add", graph.add("MatMul", "latent", back), graph.constant(model.mean))
    picture = graph.add("Reshape", flat, graph.whole(0, n_steps, settings.n_bands))
    mel_graph.magnitude(graph, picture, settings, SYNTHESIS_HOP_FRAMES)
    outputs = {"magnitude": ["batch", settings.n_bins, n_hops]}
    return graph.model({"latent": ["batch", LATENT_SIZE]}, outputs, card)
