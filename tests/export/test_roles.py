"""What tells roles is taught by hits that the room's ear has cut, and travels with the network."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from export.role_lessons import Lessons, lessons  # noqa: E402
from export.roles import taught  # noqa: E402
from models import checkpoint  # noqa: E402
from models.reweighing import reweighed  # noqa: E402
from performer.neural.decoder import Decoder  # noqa: E402
from performer.neural.identity import SHIPPED  # noqa: E402
from performer.room.judge import ROLES  # noqa: E402


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Lessons:
    nothing_recorded = tmp_path_factory.mktemp("nothing")
    return lessons(SHIPPED / "encoder.onnx", nothing_recorded, n_made=8, n_workers=1)


def test_most_hits_are_found_in_their_scenes_and_each_role_that_can_be_made_is_among_them(heard: Lessons):
    n_made = 8 * len(ROLES)

    assert 0.6 * n_made < len(heard.roles) <= n_made
    assert set(heard.roles) == set(range(len(ROLES)))
    assert heard.latents.shape == (len(heard.roles), 64)


def test_lessons_are_the_same_however_many_share_the_work(heard: Lessons, tmp_path: Path):
    again = lessons(SHIPPED / "encoder.onnx", tmp_path, n_made=8, n_workers=2)

    assert np.array_equal(again.roles, heard.roles)
    assert np.array_equal(again.latents, heard.latents)


def test_the_shipped_network_tells_made_hits_in_rooms_far_oftener_than_by_chance(heard: Lessons, tmp_path: Path):
    roles = Decoder.load(SHIPPED / "decoder.onnx").prior.roles
    assert roles is not None
    right = [
        roles.names[int(np.argmax(roles.log_likelihoods(latent)))] == ROLES[role]
        for latent, role in zip(heard.latents, heard.roles)
    ]

    assert np.mean(right) > 0.7


def test_what_is_taught_tells_roles_that_lie_apart_and_is_the_same_each_time():
    rng = np.random.default_rng(3)
    roles = rng.integers(len(ROLES), size=2000)
    middles = 3.0 * rng.standard_normal((len(ROLES), 6))
    latents = (middles[roles] + 0.5 * rng.standard_normal((2000, 6))).astype(np.float32)
    first, again = (taught(Lessons(latents[:1500], roles[:1500])) for _ in range(2))
    told = [int(np.argmax(first.log_likelihoods(latent))) for latent in latents[1500:]]

    assert np.mean(np.array(told) == roles[1500:]) > 0.9
    assert np.array_equal(first.hidden, again.hidden)
    assert np.array_equal(first.out, again.out)


def test_roles_that_were_taught_on_other_latents_are_left_behind_when_likeness_is_weighed_anew():
    content = checkpoint.read(checkpoint.SHIPPED)

    assert "roles" in content
    assert "roles" not in reweighed(content, 0.5)
