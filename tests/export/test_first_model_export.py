"""What is exported computes what was trained, in a file that stands alone."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from export import first_model_graphs
from export.parity import Unfaithful, check, probes
from export.remake import card
from models import first_model, mel
from models.first_model import SYNTHESIS_HOP_FRAMES, FirstModel


@pytest.fixture(scope="module")
def model() -> FirstModel:
    """Return a model of a few made sounds, of full size: what is exported later has no other shape."""
    rng = np.random.default_rng(0)
    n_steps = len(mel.step_edges(first_model.SETTINGS))
    pictures = rng.uniform(-60, 0, (80, n_steps, first_model.SETTINGS.n_bands)).astype(np.float32)
    return first_model.fit(pictures, np.ones(80, np.float32), ["kick", "snare"] * 40, first_model.SETTINGS)


@pytest.fixture(scope="module")
def files(model: FirstModel, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("models")
    encoder, decoder = folder / "encoder.onnx", folder / "decoder.onnx"
    encoder.write_bytes(
        first_model_graphs.encoder(model, card("encoder", model.settings.hop_frames, model)).SerializeToString()
    )
    decoder.write_bytes(
        first_model_graphs.decoder(model, card("decoder", SYNTHESIS_HOP_FRAMES, model)).SerializeToString()
    )
    return encoder, decoder


def test_files_compute_what_was_trained_to_a_ten_thousandth(model: FirstModel, files: tuple[Path, Path]):
    assert max(check(model, *files).values()) < 1e-4


def test_a_file_that_computes_something_else_is_not_faithful(
    model: FirstModel, files: tuple[Path, Path], tmp_path: Path
):
    bent = onnx.load(files[0])
    for array in bent.graph.initializer:
        values = onnx.numpy_helper.to_array(array)
        if values.shape == model.mean.shape:
            array.CopyFrom(onnx.numpy_helper.from_array(values + np.float32(0.5), array.name))
    onnx.save(bent, tmp_path / "bent.onnx")

    with pytest.raises(Unfaithful, match="latent differs by"):
        check(model, tmp_path / "bent.onnx", files[1])


def test_the_batch_is_free_and_batches_equal_singles(model: FirstModel, files: tuple[Path, Path]):
    session = onnxruntime.InferenceSession(files[0].read_bytes(), providers=["CPUExecutionProvider"])
    audio = probes(model.settings)

    together = session.run(["latent"], {"audio": audio})[0]
    alone = np.concatenate([session.run(["latent"], {"audio": one[None]})[0] for one in audio])

    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_files_need_no_operators_but_the_standards(files: tuple[Path, Path]):
    for path in files:
        loaded = onnx.load(path)
        assert [opset.domain for opset in loaded.opset_import] == [""]
        assert {node.domain for node in loaded.graph.node} == {""}
