"""The log-mel picture as operations of a graph, there and back: the arithmetic of `models.mel`."""

import math

import numpy as np
import numpy.typing as npt

from export.graph import Graph
from export.spectrum import bin_order, power_spectra
from models import mel
from models.mel import MelSettings


def log_mel(graph: Graph, audio: str, settings: MelSettings) -> str:
    """Add the picture of audio (B, n_frames) and return its name: (B, n_steps, n_columns), in dB."""
    power = power_spectra(graph, audio, settings)  # (B, d, c, n_hops)
    steps = graph.add("MatMul", power, graph.constant(mel.pooling(settings).T))  # (B, d, c, n_steps)
    band_rows = _bands_in_bin_order(settings)
    bins = graph.add("Reshape", steps, graph.whole(0, len(band_rows), len(mel.step_edges(settings))))
    by_step = graph.add("Transpose", bins, perm=[0, 2, 1])
    bands = graph.add("MatMul", by_step, graph.constant(band_rows))  # (B, n_steps, n_bands)

    loudest = graph.add("ReduceMax", bands, axes=[1, 2], keepdims=1)
    reference = graph.add("Max", loudest, graph.constant(mel.TINY_POWER))
    columns = bands
    if settings.n_narrow:
        columns = graph.add("Concat", _narrow(graph, audio, settings), bands, axis=2)
    relative = graph.add("Add", graph.add("Div", columns, reference), graph.constant(settings.floor))
    return graph.add("Mul", graph.add("Log", relative), graph.constant(10.0 / math.log(10.0)))


def _narrow(graph: Graph, audio: str, settings: MelSettings) -> str:
    """Add the power of audio (B, n_frames) in the narrow bands and return its name: (B, n_steps, n_narrow).

    A window is a few hops long. What every hop gives to each place in a window is one product; a window's is the
    sum of those at its places, and no window is copied.
    """
    n_narrow, hop = settings.n_narrow, settings.narrow_hop_frames
    n_hops, n_in_window, half = settings.n_frames // hop, settings.narrow_fft // hop, settings.narrow_fft // 2
    padded = graph.add("Pad", audio, graph.whole(0, half, 0, half))
    hops = graph.add("Reshape", padded, graph.whole(0, n_hops + n_in_window, hop))
    waves = mel.narrow_waves(settings).reshape(n_in_window, hop, 2 * n_narrow).transpose(1, 0, 2)
    given = graph.add("MatMul", hops, graph.constant(waves.reshape(hop, -1)))  # (B, hops, places and waves)
    by_place = [
        graph.slice(
            graph.slice(given, place * 2 * n_narrow, (place + 1) * 2 * n_narrow, axis=2),
            place,
            place + n_hops,
            axis=1,
        )
        for place in range(n_in_window)
    ]
    parts = graph.add("Sum", *by_place)  # (B, n_narrow_hops, waves)
    squares = graph.add("Mul", parts, parts)
    both = (graph.slice(squares, *ends, axis=2) for ends in ((0, n_narrow), (n_narrow, 2 * n_narrow)))
    power = graph.add("Add", *both)  # (B, n_narrow_hops, n_narrow)
    return graph.add("MatMul", graph.constant(mel.narrow_pooling(settings)), power)


def magnitude(graph: Graph, picture: str, settings: MelSettings, hop_frames: int) -> None:
    """Add the magnitudes of pictures (B, n_steps, n_columns) as the output `magnitude` (B, n_bins, n_hops)."""
    bands = graph.slice(picture, settings.n_narrow, settings.n_columns, axis=2) if settings.n_narrow else picture
    turned = graph.add("Transpose", bands, perm=[0, 2, 1])  # (B, n_bands, n_steps)
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
