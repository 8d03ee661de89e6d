"""The parts of a latent weighed anew: other distances, the same sounds."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from dataclasses import asdict, replace  # noqa: E402
from typing import Any  # noqa: E402

from models import checkpoint, reweighing, sound_store, vae  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402

CONFIG = Config(
    sound_store.SETTINGS, ("kick", "snare"), (Layer("frequency", 4, 9, 8), Layer("time", 4, 5, 4)), n_features=16
)


def content(config: Config = CONFIG) -> dict[str, Any]:
    torch.manual_seed(0)
    one = {"n_sounds": 3, "mean": torch.randn(64), "factor": torch.randn(64, 64).tril()}
    return {"config": asdict(config), "mean": Vae(config).state_dict(), "classes": {"kick": one}}


def pictures() -> torch.Tensor:
    rng = torch.Generator().manual_seed(1)
    return torch.rand(5, *vae.picture_shape(CONFIG), generator=rng) * CONFIG.settings.floor_db


def test_likeness_has_the_share_that_was_asked_for():
    latents = checkpoint.network(reweighing.reweighed(content(), 0.75)).latent(pictures())

    lengths = latents[:, : CONFIG.n_alike].norm(dim=1), latents.norm(dim=1)
    torch.testing.assert_close((lengths[0] / lengths[1]).square(), torch.full((5,), 0.75))


def test_sounds_come_back_as_before_and_keep_their_class():
    before, after = (checkpoint.network(one) for one in (content(), reweighing.reweighed(content(), 0.75)))

    torch.testing.assert_close(
        after.decoder(after.latent(pictures())), before.decoder(before.latent(pictures())), atol=1e-3, rtol=1e-4
    )
    torch.testing.assert_close(after.head(after.latent(pictures())), before.head(before.latent(pictures())))


def test_draws_of_a_class_decode_as_before():
    given, taken = content(), reweighing.reweighed(content(), 0.75)
    noise = torch.randn(64)
    drawn = [each["classes"]["kick"]["mean"] + each["classes"]["kick"]["factor"] @ noise for each in (given, taken)]

    before, after = (checkpoint.network(one).decoder(z[None]) for one, z in zip((given, taken), drawn))

    torch.testing.assert_close(after, before, atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, float("nan")])
def test_a_share_that_leaves_a_part_out_is_refused(share: float):
    with pytest.raises(ValueError, match="give one between 0 and 1"):
        reweighing.reweighed(content(), share)


def test_parts_that_a_flow_has_mixed_cannot_be_weighed():
    with pytest.raises(reweighing.Bent, match="--alike-share"):
        reweighing.reweighed(content(replace(CONFIG, n_flow_steps=1)), 0.6)
