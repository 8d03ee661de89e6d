"""The network as two graphs, encoder and decoder: the layers of `models.vae`, each norm folded into its neighbour.

Dropout, the class head and what only the posterior's width needs stay behind. The flow, where there is one, is
part of the encoder, since a sound's latent is the mean through the flow.
"""

from collections.abc import Sequence
from typing import cast

import numpy as np
import numpy.typing as npt
import onnx
import torch
from torch import nn

from export import mel_graph
from export.graph import Graph
from models import mel
from models.flows import AutoregressiveStep, MaskedLinear
from models.vae import Config, Layer, Vae, along, grid_shapes, part_lengths

Array = npt.NDArray[np.float32]

SYNTHESIS_HOP_FRAMES = 256


def encoder(model: Vae, card: dict[str, str]) -> onnx.ModelProto:
    """Return the graph `audio (batch, n_frames)` → `latent (batch, 64)`."""
    config, graph, part = model.config, Graph("encoder"), model.encoder
    picture = mel_graph.log_mel(graph, "audio", config.settings)
    n_steps, n_columns = grid_shapes(config)[0]
    level = _affine(graph, picture, -2.0 / config.settings.floor_db, 1.0)
    grid = graph.add("Reshape", level, graph.whole(0, 1, n_steps, n_columns))
    for layer, block in zip(config.layers, part.layers):
        convolution, norm, _ = cast(nn.Sequential, block)
        weights, bias = _folded(
            _array(cast(nn.Conv2d, convolution).weight), np.zeros(layer.n_channels, np.float32), norm
        )
        grid = graph.add("Relu", _convolved(graph, grid, layer, weights, bias, layer.stride))
    flat = graph.add("Flatten", grid, axis=1)
    weights, bias = _folded(_array(part.dense.weight), _array(part.dense.bias), part.norm)
    context = graph.add("Relu", graph.add("Gemm", flat, graph.constant(weights.T), graph.constant(bias)))
    parts = _linear(graph, context, part.alike), _linear(graph, context, part.kind)
    z = _of_lengths(graph, parts, config)
    for step in model.flow.steps:
        bent = _flow_step(graph, z, context, cast(AutoregressiveStep, step), config.latent_size)
        z = graph.add("MatMul", bent, graph.constant(np.eye(config.latent_size)[::-1]))
    graph.add("Identity", z, output="latent")
    inputs = {"audio": ["batch", config.settings.n_frames]}
    return graph.model(inputs, {"latent": ["batch", config.latent_size]}, card)


def decoder(model: Vae, card: dict[str, str]) -> onnx.ModelProto:
    """Return the graph `latent (batch, 64)` → `magnitude (batch, n_bins, n_hops)`."""
    config, graph, part = model.config, Graph("decoder"), model.decoder
    latent = "latent"
    if part.is_round:
        n_alike = config.n_alike
        ends = (0, n_alike), (n_alike, config.latent_size)
        latent = _of_lengths(graph, [graph.slice("latent", *each, axis=1) for each in ends], config)
    first, _, second, _ = part.dense
    hidden = graph.add("Relu", _linear(graph, latent, cast(nn.Linear, first)))
    flat = graph.add("Relu", _linear(graph, hidden, cast(nn.Linear, second)))
    grid = graph.add("Reshape", flat, graph.whole(0, *part.grid))
    shapes = grid_shapes(config)
    for layer, block, shape in zip(reversed(config.layers), part.layers, reversed(shapes[:-1])):
        grid = _widened(graph, grid, layer, cast(nn.Sequential, block), shape)
    n_steps, n_columns = shapes[0]
    level = graph.add("Reshape", grid, graph.whole(0, n_steps, n_columns))
    straight = graph.add("Reshape", _linear(graph, latent, part.straight), graph.whole(0, n_steps, n_columns))
    half = -config.settings.floor_db / 2.0
    picture = _affine(graph, graph.add("Add", level, straight), half, -half)
    mel_graph.magnitude(graph, picture, config.settings, SYNTHESIS_HOP_FRAMES)
    n_hops = config.settings.n_frames // SYNTHESIS_HOP_FRAMES
    outputs = {"magnitude": ["batch", config.settings.n_bins, n_hops]}
    return graph.model({"latent": ["batch", config.latent_size]}, outputs, card)


def magnitudes(model: Vae, latents: Array) -> Array:
    """Return what the decoder's graph is to give for latents (B, D), by PyTorch and `models.mel`."""
    with torch.no_grad():
        pictures = model.decoder(torch.from_numpy(latents)).numpy()
    return mel.magnitude(pictures, model.config.settings, SYNTHESIS_HOP_FRAMES)


def _widened(graph: Graph, grid: str, layer: Layer, block: nn.Sequential, shape: tuple[int, int]) -> str:
    """Add one layer of the decoder: to the grid `shape`, convolution, norm and bend."""
    modules = list(block)
    if isinstance(modules[0], nn.Upsample):
        modules = modules[1:]
        n_wanted, axis = (shape[0], 2) if layer.along == "time" else (shape[1], 3)
        n_given = -(-n_wanted // layer.stride)
        nearest = np.arange(n_wanted) * n_given // n_wanted  # as `nn.Upsample` takes them
        grid = graph.add("Gather", grid, graph.constant(nearest, np.int64), axis=axis)
    convolution = cast(nn.Conv2d, modules[0])
    assert convolution.bias is not None
    weights, bias = _array(convolution.weight), _array(convolution.bias)
    if len(modules) == 1:
        return _convolved(graph, grid, layer, weights, bias, stride=1)
    weights, bias = _folded(weights, bias, cast(nn.BatchNorm2d, modules[1]))
    return graph.add("Relu", _convolved(graph, grid, layer, weights, bias, stride=1))


def _flow_step(graph: Graph, z: str, context: str, step: AutoregressiveStep, size: int) -> str:
    """Add one autoregressive step, its masks multiplied in."""
    enter = graph.constant((_array(step.enter.weight) * _mask(step.enter)).T)
    leave = graph.constant((_array(step.leave.weight) * _mask(step.leave)).T)
    seen = graph.add("Gemm", z, enter, graph.constant(_array(step.enter.bias)))
    hidden = graph.add("Elu", graph.add("Add", seen, _linear(graph, context, cast(nn.Linear, step.context))))
    both = graph.add("Gemm", hidden, leave, graph.constant(_array(step.leave.bias)))
    gate = graph.add("Sigmoid", graph.add("Add", graph.slice(both, 0, size, axis=1), graph.constant(1.0)))
    target = graph.slice(both, size, 2 * size, axis=1)
    return graph.add("Add", target, graph.add("Mul", gate, graph.add("Sub", z, target)))


def _convolved(graph: Graph, grid: str, layer: Layer, weights: Array, bias: Array, stride: int) -> str:
    padding = along(layer, layer.width // 2, 0)
    return graph.add(
        "Conv",
        grid,
        graph.constant(weights),
        graph.constant(bias),
        strides=list(along(layer, stride, 1)),
        pads=[*padding, *padding],
    )


def _folded(weights: Array, bias: Array, norm: nn.Module) -> tuple[Array, Array]:
    """Return weights (n_out, …) and bias (n_out,) that do what the norm after them did."""
    batch_norm = cast(nn.BatchNorm2d, norm)
    assert batch_norm.running_mean is not None
    assert batch_norm.running_var is not None
    deviation: Array = np.sqrt(_array(batch_norm.running_var) + np.float32(batch_norm.eps))
    gain: Array = _array(batch_norm.weight) / deviation
    shaped = gain.reshape(-1, *[1] * (weights.ndim - 1))
    return weights * shaped, (bias - _array(batch_norm.running_mean)) * gain + _array(batch_norm.bias)


def _of_lengths(graph: Graph, parts: Sequence[str], config: Config) -> str:
    """Add the two parts of a latent, each brought to its length, side by side."""
    return graph.add("Concat", *(_of_length(graph, *one) for one in zip(parts, part_lengths(config))), axis=1)


def _of_length(graph: Graph, x: str, length: float) -> str:
    shortest = graph.constant(1e-12)
    norm = graph.add("Max", graph.add("ReduceL2", x, axes=[1], keepdims=1), shortest)
    return graph.add("Mul", graph.add("Div", x, norm), graph.constant(length))


def _linear(graph: Graph, x: str, layer: nn.Linear) -> str:
    return graph.add("Gemm", x, graph.constant(_array(layer.weight).T), graph.constant(_array(layer.bias)))


def _affine(graph: Graph, x: str, gain: float, offset: float) -> str:
    return graph.add("Add", graph.add("Mul", x, graph.constant(gain)), graph.constant(offset))


def _mask(layer: MaskedLinear) -> Array:
    return _array(cast(torch.Tensor, layer.mask))


def _array(tensor: torch.Tensor) -> Array:
    return tensor.detach().cpu().numpy().astype(np.float32)
