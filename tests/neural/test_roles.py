"""What tells the role of a hit, kept with the decoder."""

import json

import numpy as np
import pytest

from performer.errors import BadModel
from performer.neural.card import PREFIX
from performer.neural.decoder import Decoder
from performer.neural.identity import SHIPPED
from performer.neural.roles import RoleNetwork, read_roles, roles_entry
from performer.room.judge import ROLES

RNG = np.random.default_rng(1)
NETWORK = RoleNetwork(
    ("kick", "snare", "tom"),
    RNG.standard_normal((5, 9)).astype(np.float32),
    RNG.standard_normal((3, 6)).astype(np.float32),
)


def test_a_network_comes_back_as_it_was_written():
    read = read_roles(roles_entry(NETWORK), "decoder.onnx", 8)

    assert read is not None
    assert read.names == NETWORK.names
    assert np.array_equal(read.hidden, NETWORK.hidden)
    assert np.array_equal(read.out, NETWORK.out)


def test_likelihoods_are_those_of_two_layers_and_add_up_to_one():
    latent = RNG.standard_normal(8).astype(np.float32)
    units = [max(0.0, sum(w * x for w, x in zip(row, [*latent, 1.0]))) for row in NETWORK.hidden]
    scores = np.array([sum(w * x for w, x in zip(row, [*units, 1.0])) for row in NETWORK.out])

    found = NETWORK.log_likelihoods(latent)

    assert np.exp(found).sum() == pytest.approx(1.0)
    assert found - found[0] == pytest.approx(scores - scores[0], abs=1e-5)


def test_a_decoder_without_roles_has_none():
    assert read_roles({}, "decoder.onnx", 8) is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"names": ["kick"], "hidden": "", "out": ""}',
        roles_entry(NETWORK)[f"{PREFIX}roles"]
        .replace("snare", "snare2")
        .replace(', "tom"', "")
        .replace(',"tom"', ""),
        json.dumps({**json.loads(roles_entry(NETWORK)[f"{PREFIX}roles"]), "out": "AADAfwAAwH8="}),
    ],
)
def test_broken_roles_are_one_line(text: str):
    with pytest.raises(BadModel, match=r"^decoder.onnx: its roles cannot be read .*; export the model again$"):
        read_roles({f"{PREFIX}roles": text}, "decoder.onnx", 8)


def test_the_shipped_decoder_tells_every_role_of_a_room():
    roles = Decoder.load(SHIPPED / "decoder.onnx").prior.roles

    assert roles is not None
    assert roles.names == ROLES
