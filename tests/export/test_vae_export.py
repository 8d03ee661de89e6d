"""The network's files compute what PyTorch does, and stand alone."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from export import vae as vae_export  # noqa: E402
from models import sound_store  # noqa: E402
from models.sound_store import Store  # noqa: E402
from models.vae import Config, Layer, Vae, picture_shape  # noqa: E402
from performer.neural.decoder import Decoder  # noqa: E402
from performer.neural.encoder import Encoder  # noqa: E402

FACTS = {"trained_on": "noise", "credits": "nobody", "licence": "CC0-1.0", "figures": "none"}
LAYERS = (Layer("frequency", 4, 7, 2), Layer("time", 6, 5, 2), Layer("frequency", 8, 5, 2), Layer("time", 8, 3, 1))


def network(n_flow_steps: int) -> Vae:
    """Return a network whose norms and flows are far from what they begin as."""
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
    return model.eval()


@pytest.fixture(scope="module")
def store() -> Store:
    rng = np.random.default_rng(0)
    shape = picture_shape(network(0).config)
    return Store(
        pictures=rng.uniform(-70, 0, (12, *shape)).astype(np.float16),
        sound=np.repeat(np.arange(6), 2),
        envelopes=np.zeros((6, 1, 1), np.float16),
        n_cells=np.ones(6, np.int64),
        classes=np.array(["kick", "snare"] * 3),
        makers=np.array(["synthesiser"] * 6),
    )


@pytest.mark.parametrize("n_flow_steps", [0, 2])
def test_files_compute_what_was_trained_and_come_back_with_their_cards(
    n_flow_steps: int, store: Store, tmp_path: Path
):
    found = vae_export.written(network(n_flow_steps), store, FACTS, tmp_path)

    assert all(value < 1e-4 for _, _, value in found)
    encoder, decoder = Encoder.load(tmp_path / "encoder.onnx"), Decoder.load(tmp_path / "decoder.onnx")
    for card in (encoder.card, decoder.card):
        assert (card.sample_rate, card.frames, card.latent_size, card.metric) == (44_100, 65_536, 64, "cosine")
    assert set(decoder.prior.classes) == {"kick", "snare"}


def test_a_file_that_computes_something_else_is_not_kept_quiet(store: Store, tmp_path: Path, monkeypatch):
    model = network(0)
    other = network(0)
    torch.nn.init.zeros_(other.encoder.straight.weight)
    monkeypatch.setattr(model, "encode_audio", other.encode_audio)

    with pytest.raises(vae_export.Unfaithful, match="encoder differs by"):
        vae_export.written(model, store, FACTS, tmp_path)
