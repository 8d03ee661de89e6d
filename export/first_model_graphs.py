"""The first model as two graphs, encoder and decoder: the arithmetic of `models.first_model` and `models.mel`."""

import math

import numpy as np
import numpy.typing as npt
import onnx

from export.graph import Graph
from export.spectrum import bin_order, power_spectra
from models import mel
from models.first_model import LATENT_SIZE, SYNTHESIS_HOP_FRAMES, FirstModel


def encoder(model: FirstModel, card: dict[str, str]) -> onnx.ModelProto:
    """Return the graph `audio (batch, n_frames)` → `latent (batch, 64)`."""
    settings, graph = model.settings, Graph("encoder")
    power = power_spectra(graph, "audio", settings)  # (B, d, n_hops, c)
    steps = graph.add("MatMul", graph.constant(mel.pooling(settings)), power)  # (B, d, n_steps, c)
    by_step = graph.add("Transpose", steps, perm=[0, 2, 1, 3])
    band_rows = _bands_in_bin_order(model)
    n_steps = len(mel.step_edges(settings))
    bins = graph.add("Reshape", by_step, graph.whole(0, n_steps, len(band_rows)))
    bands = graph.add("MatMul", bins, graph.constant(band_rows))  # (B, n_steps, n_bands)

    loudest = graph.add("ReduceMax", bands, axes=[1, 2], keepdims=1)
    reference = graph.add("Max", loudest, graph.constant(mel.TINY_POWER))
    relative = graph.add("Add", graph.add("Div", bands, reference), graph.constant(settings.floor))
    level_db = graph.add("Mul", graph.add("Log", relative), graph.constant(10.0 / math.log(10.0)))

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
    turned = graph.add("Transpose", picture, perm=[0, 2, 1])  # (B, n_bands, n_steps)
    in_time = graph.constant(mel.spread_in_time(settings, SYNTHESIS_HOP_FRAMES).T)
    in_frequency = graph.constant(mel.spread_in_frequency(settings).T)
    level_db = graph.add("MatMul", in_frequency, graph.add("MatMul", turned, in_time))  # (B, n_bins, n_hops)

    tamed = graph.add("Min", level_db, graph.constant(mel.LOUDEST_DB))
    nepers = graph.add("Mul", tamed, graph.constant(math.log(10.0) / 10.0))
    relative = graph.add("Sub", graph.add("Exp", nepers), graph.constant(settings.silence))
    graph.add("Sqrt", graph.add("Relu", relative), output="magnitude")
    outputs = {"magnitude": ["batch", settings.n_bins, n_hops]}
    return graph.model({"latent": ["batch", LATENT_SIZE]}, outputs, card)


def _bands_in_bin_order(model: FirstModel) -> npt.NDArray[np.float32]:
    """Return the band matrix with a row for each result of the transform; a bin that comes twice counts once."""
    order = bin_order(model.settings).reshape(-1)
    first = np.zeros(len(order), bool)
    first[np.unique(order, return_index=True)[1]] = True
    return mel.bands(model.settings)[order] * first[:, None].astype(np.float32)
