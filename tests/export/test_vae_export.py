"""The network's files compute what PyTorch does, and stand alone."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from export import __main__ as export  # noqa: E402
from export.parity import Unfaithful, probes  # noqa: E402
from models import checkpoint, describing, sound_store  # noqa: E402
from models.first_model import ClassGaussian  # noqa: E402
from models.vae import Config, Layer, Vae, picture_shape  # noqa: E402
from performer.neural.decoder import Decoder  # noqa: E402
from performer.neural.encoder import Encoder  # noqa: E402
from performer.neural.identity import SHIPPED  # noqa: E402

FACTS = {"trained_on": "noise", "credits": "nobody", "licence": "CC0-1.0"}
LAYERS = (Layer("frequency", 4, 7, 2), Layer("time", 6, 5, 2), Layer("frequency", 8, 5, 2), Layer("time", 8, 3, 1))


def content(n_flow_steps: int) -> dict[str, Any]:
    """Return a checkpoint's content whose network has norms and flows far from what they begin as."""
    torch.manual_seed(0)
    model = Vae(Config(sound_store.SETTINGS, ("kick", "snare"), LAYERS, n_features=32, n_flow_steps=n_flow_steps))
    for name, parameter in model.named_parameters():
        if parameter.ndim == 1:
            torch.nn.init.uniform_(parameter, *((-0.3, 0.3) if name.endswith("bias") else (0.5, 1.5)))
        if "leave" in name:
            torch.nn.init.normal_(parameter, std=0.2)
    pictures = torch.rand(32, *picture_shape(model.config)) * sound_store.SETTINGS.floor_db
    model.train()
    for _ in range(30):
        model.decoder(model.latent(pictures))
    one = ClassGaussian(7, np.ones(64, np.float32), np.eye(64, dtype=np.float32))
    return {
        "config": checkpoint.asdict(model.config),
        "mean": model.state_dict(),
        "classes": describing.as_tensors({"kick": one, "snare": one}),
        "facts": FACTS,
    }


@pytest.mark.parametrize("n_flow_steps", [0, 2])
def test_files_compute_what_was_trained_and_come_back_with_their_cards(n_flow_steps: int, tmp_path: Path):
    found = export.written(content(n_flow_steps), "none", tmp_path)

    assert all(value < 1e-4 for _, _, value in found)
    encoder, decoder = Encoder.load(tmp_path / "encoder.onnx"), Decoder.load(tmp_path / "decoder.onnx")
    for card in (encoder.card, decoder.card):
        assert (card.sample_rate, card.frames, card.latent_size, card.metric) == (44_100, 65_536, 64, "cosine")
        assert (card.trained_on, card.credits, card.figures) == ("noise", "nobody", "none")
    assert {name: each.n_sounds for name, each in decoder.prior.classes.items()} == {"kick": 7, "snare": 7}


def test_the_batch_is_free_and_batches_equal_singles(tmp_path: Path):
    export.written(content(0), "none", tmp_path)
    session = onnxruntime.InferenceSession(tmp_path / "encoder.onnx", providers=["CPUExecutionProvider"])
    audio = probes(sound_store.SETTINGS)

    together = session.run(["latent"], {"audio": audio})[0]
    alone = np.concatenate([session.run(["latent"], {"audio": one[None]})[0] for one in audio])

    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_files_need_no_operators_but_the_standards(tmp_path: Path):
    for _, path, _ in export.written(content(2), "none", tmp_path):
        loaded = onnx.load(path)
        assert [opset.domain for opset in loaded.opset_import] == [""]
        assert {node.domain for node in loaded.graph.node} == {""}


def test_roles_are_not_taught_by_other_sounds_than_the_manifest_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    torch.save(content(0), tmp_path / "vae.pt")
    (tmp_path / "labels.csv").write_text("path,label,maker,train_ok\nmine.wav,kick,me,1\n")
    monkeypatch.setenv("NEURALFUNK_DATA", str(tmp_path))
    command = ["export", "--checkpoint", str(tmp_path / "vae.pt"), "--out", str(tmp_path / "out")]
    monkeypatch.setattr("sys.argv", [*command, "--role-sounds", "1"])

    with pytest.raises(SystemExit, match=r"^mine\.wav is not in manifest\.csv: leave it out"):
        export.main()

    assert not (tmp_path / "out").exists()


def test_a_file_that_computes_something_else_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "encoder.onnx").write_text("the one before")
    monkeypatch.setattr(
        Vae, "encode_audio", lambda self, audio: np.random.default_rng(0).random((len(audio), 64), np.float32)
    )

    with pytest.raises(Unfaithful, match="encoder differs by"):
        export.written(content(0), "none", tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["encoder.onnx"]
    assert (tmp_path / "encoder.onnx").read_text() == "the one before"


def test_what_is_shipped_in_half_precision_is_exported_too(tmp_path: Path):
    checkpoint.ship(content(0), tmp_path / "shipped.pt")

    found = export.written(checkpoint.read(tmp_path / "shipped.pt"), "none", tmp_path)

    assert all(value < 1e-4 for _, _, value in found)


def test_the_shipped_files_belong_together_and_say_what_they_are():
    encoder, decoder = Encoder.load(SHIPPED / "encoder.onnx"), Decoder.load(SHIPPED / "decoder.onnx")

    assert encoder.card.sample_rate == decoder.card.sample_rate
    assert encoder.card.frames == decoder.card.frames
    assert encoder.card.trained_on == decoder.card.trained_on
    assert encoder.card.licence == "CC BY-SA 4.0"
    assert {"kick", "snare", "clap", "hat_closed", "hat_open", "tom", "cymbal"} <= set(decoder.prior.classes)
    assert (SHIPPED / "encoder.onnx").stat().st_size <= 8e6
