"""The Fourier transform that is inside the graphs, against numpy's."""

from dataclasses import replace

import numpy as np
import onnxruntime
import pytest

from export.graph import Graph
from export.spectrum import bin_order, power_spectra
from models import mel
from models.first_model import SETTINGS
from models.mel import MelSettings

SMALL = replace(SETTINGS, n_frames=4096)


def computed(audio: mel.Array, settings: MelSettings) -> mel.Array:
    """Return the power (B, n_hops, n_bins) that the graph computes, its results put in the order of bins."""
    graph = Graph("spectrum")
    power = power_spectra(graph, "audio", settings)
    graph.add("Identity", power, output="power")
    n_kept = settings.n_fft // 64 + 1
    shape: list[str | int] = ["batch", n_kept, 32, settings.n_hops]
    model = graph.model({"audio": ["batch", settings.n_frames]}, {"power": shape}, {})
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(None, {"audio": audio})[0].reshape(len(audio), -1, settings.n_hops).transpose(0, 2, 1)
    in_order = np.full((len(audio), settings.n_hops, settings.n_bins), np.nan, np.float32)
    in_order[:, :, bin_order(settings).reshape(-1)] = found
    return in_order


@pytest.mark.parametrize(("n_fft", "hop_frames"), [(1024, 256), (1024, 128), (512, 128), (2048, 512), (256, 64)])
def test_it_is_the_power_of_the_real_transform(n_fft: int, hop_frames: int):
    settings = replace(SMALL, n_fft=n_fft, hop_frames=hop_frames)
    audio = np.random.default_rng(0).standard_normal((3, settings.n_frames)).astype(np.float32)

    found, expected = computed(audio, settings), mel.power(audio, settings)

    np.testing.assert_allclose(found, expected, atol=1e-5 * expected.max())


def test_a_click_on_the_first_frame_lights_all_bins_of_the_hops_that_see_it():
    audio = np.zeros((1, SMALL.n_frames), np.float32)
    audio[0, 0] = 1.0

    found = computed(audio, SMALL)[0]

    np.testing.assert_allclose(found[0], 1.0, rtol=1e-4)  # in the middle of its window
    np.testing.assert_allclose(found[1], 0.25, rtol=1e-4)  # a quarter of the window on: half its height
    np.testing.assert_allclose(found[2:], 0.0, atol=1e-10)


def test_results_stand_for_every_bin():
    assert set(bin_order(SMALL).reshape(-1)) == set(range(SMALL.n_bins))
