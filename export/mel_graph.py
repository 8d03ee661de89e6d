"""The log-mel picture as operations of a graph, there and back: the arithmetic of `models.mel`."""

import math

import numpy as np
import numpy.typing as npt

from export.graph import Graph
from export.spectrum import bin_order, power_spectra
from models import mel
from models.mel import MelSettings


def log_mel(graph: Graph, audio: str, settings: MelSettings) -> str:
    """Add the picture of audio (B, n_frames) and return its name: (B, n_steps, n_bands), in dB."""
    power = power_spectra(graph, audio, settings)  # (B, d, n_hops, c)
    steps = graph.add("MatMul", graph.constant(mel.pooling(settings)), power)  # (B, d, n_steps, c)
    by_step = graph.add("Transpose", steps, perm=[0, 2, 1, 3])
    band_rows = _bands_in_bin_order(settings)
    bins = graph.add("Reshape", by_step, graph.whole(0, len(mel.step_edges(settings)), len(band_rows)))
    bands = graph.add("MatMul", bins, graph.constant(band_rows))  # (B, n_steps, n_bands)

    loudest = graph.add("ReduceMax", bands, axes=[1, 2], keepdims=1)
    reference = graph.add("Max", loudest, graph.constant(mel.TINY_POWER))
    relative = graph.add("Add", graph.add("Div", bands, reference), graph.constant(settings.floor))
    return graph.add("Mul", graph.add("Log", relative), graph.constant(10.0 / math.log(10.0)))


def magnitude(graph: Graph, picture: str, settings: MelSettings, hop_frames: int) -> None:
    """Add the magnitudes of pictures (B, n_steps, n_bands) as the output `magnitude` (B, n_bins, n_hops)."""
    turned = graph.add("Transpose", picture, perm=[0, 2, 1])  # (B, n_bands, n_steps)
    in_time = graph.constant(mel.spread_in_time(settings, hop_frames).T)
    in_frequency = graph.constant(mel.spread_in_frequency(settings).T)
    level_db = graph.add("MatMul", in_frequency, graph.add("MatMul", turned, in_time))  # (B, n_bins, n_hops)

    tamed = graph.add("Min", level_db, graph.constant(mel.LOUDEST_DB))
    nepers = graph.add("Mul", tamed, graph.constant(math.log(10.0) / 10.0))
    relative = graph.add("Sub", graph.add("Exp", nepers), graph.constant(settings.silence))
    graph.add("Sqrt", graph.add("Relu", relative), output="magnitude")


def _bands_in_bin_order(settings: MelSettings) -> npt.NDArray[np.float32]:
    """Return the band matrix with a row for each result of the transform; a bin that comes twice counts once."""
    order = bin_order(settings).reshape(-1)
    first = np.zeros(len(order), bool)
    first[np.unique(order, return_index=True)[1]] = True
    return mel.bands(settings)[order] * first[:, None].astype(np.float32)
