"""A network that was tuned, in the instrument: its card names what it came from."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from export import __main__ as export  # noqa: E402
from models import checkpoint, sound_store, train, tuning  # noqa: E402
from models.drum_synthesis import CLASSES_MADE  # noqa: E402
from models.orders import Numbers  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402
from performer.neural.decoder import Decoder  # noqa: E402
from performer.neural.encoder import Encoder  # noqa: E402

CONFIG = Config(sound_store.SETTINGS, CLASSES_MADE, (Layer("frequency", 4, 9, 8), Layer("time", 4, 5, 4)), 16)
FEW = Numbers(made_per_class=1, voice_calls=0, mixtures=0, made_hearings=1, own_hearings=1)
FACTS = {"trained_on": "7 recorded sounds", "credits": "Ada (CC0-1.0); Bo (CC BY 3.0)", "licence": "CC BY 3.0"}


@pytest.mark.parametrize("facts", [FACTS, None])
def test_the_card_of_a_tuned_network_names_what_it_came_from_and_everyone_who_is_to_be_named(
    facts: dict[str, str] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    torch.manual_seed(0)
    checkpoint.write(tmp_path / "ada.pt", Vae(CONFIG), {"facts": facts} if facts else {})
    (tmp_path / "library").mkdir()
    soundfile.write(tmp_path / "library" / "hit.wav", np.exp(-np.arange(8000) / 900), 44_100)
    monkeypatch.setattr(tuning, "NUMBERS", FEW)
    monkeypatch.setattr(tuning.dataset, "data_folder", lambda: tmp_path)
    places = {"store": tmp_path / "store", "out": tmp_path / "own.pt", "steps": 1, "decoder_steps": 1}
    monkeypatch.setattr(tuning, "DEFAULTS", {**tuning.DEFAULTS, **places})
    begun, tuned = tmp_path / "ada.pt", tmp_path / "own.pt"
    named = checkpoint.identity(checkpoint.read(begun))

    command = [
        "train",
        "--library",
        str(tmp_path / "library"),
        "--from",
        str(begun),
        "--workers",
        "1",
        "--batch",
        "8",
    ]
    monkeypatch.setattr("sys.argv", command)
    train.main()
    command = ["export", "--checkpoint", str(tuned), "--out", str(tmp_path), "--role-sounds", "0"]
    monkeypatch.setattr("sys.argv", command)
    export.main()

    for part in (Encoder.load(tmp_path / "encoder.onnx"), Decoder.load(tmp_path / "decoder.onnx")):
        assert part.card.trained_on == (
            "13 of the drum synthesiser, 1 of a player's library; hearings of all; "
            f"tuned from: ada ({named}), trained on {facts['trained_on'] if facts else 'sounds that nobody named'}"
        )
        of_both = "; Ada (CC0-1.0); Bo (CC BY 3.0)" if facts else ""
        assert part.card.credits == f"the drum synthesiser of this project{of_both}"
        assert part.card.licence == ("CC BY-SA 4.0; CC BY 3.0" if facts else "CC BY-SA 4.0")
