"""Checkpoints of another version of the project: told in one line, wherever they are read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import checkpoint, sound_store  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402

CONFIG = Config(sound_store.SETTINGS, ("kick", "snare"), (Layer("frequency", 4, 9, 8),), n_features=8)


def with_a_new_part(content: dict[str, Any]) -> None:
    content["config"]["n_heads"] = 3


def without_an_old_part(content: dict[str, Any]) -> None:
    del content["config"]["settings"]["hop_frames"]


def without_settings(content: dict[str, Any]) -> None:
    del content["config"]["settings"]


def with_another_head(content: dict[str, Any]) -> None:
    content["mean"]["head.weight"] = content["mean"]["head.weight"][:1]


def without_a_head(content: dict[str, Any]) -> None:
    del content["mean"]["head.weight"]


HARMS = (with_a_new_part, without_an_old_part, without_settings, with_another_head, without_a_head)


@pytest.mark.parametrize("harm", HARMS)
def test_a_checkpoint_of_another_version_is_told_in_one_line(
    harm: Callable[[dict[str, Any]], None], tmp_path: Path
):
    checkpoint.write(tmp_path / "vae.pt", Vae(CONFIG), {})
    content = checkpoint.read(tmp_path / "vae.pt")
    harm(content)
    torch.save(content, tmp_path / "other.pt")

    with pytest.raises(checkpoint.Unreadable, match=r"^the checkpoint is of another version of the project \("):
        checkpoint.network(content)
    with pytest.raises(checkpoint.Unreadable, match=r"other\.pt: the checkpoint is of another version") as told:
        checkpoint.read(tmp_path / "other.pt")
    assert "\n" not in str(told.value)
