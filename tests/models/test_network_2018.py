"""The network of 2018: the published numbers, and that its parts do what the description says."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from models import network_2018, train_2018
from models.dataset import Example
from models.first_model import SETTINGS
from models.network_2018 import FlowLayer, Network
from models.orders import MADE, RECORDED, Order, Sound, Workshop

EXACT = torch.autocast("cpu", enabled=False)


@pytest.fixture(scope="module")
def network() -> Network:
    torch.manual_seed(0)
    return Network().eval()


def n_parameters(module: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def test_it_has_the_published_number_of_parameters(network: Network):
    assert n_parameters(network) == 3_583_648
    assert n_parameters(network.flow) == 2_520_000


def test_the_encoder_ends_in_seven_by_seven_places_and_the_decoder_in_a_picture(network: Network):
    posterior = network.posterior(torch.rand(2, 128, 126))

    assert posterior.features.shape == (2, 7 * 7 * 32)
    assert network.logits(posterior.mean).shape == (2, 128, 126)


def test_the_grouped_product_is_sixty_four_small_networks():
    torch.manual_seed(1)
    layer = FlowLayer()
    torch.nn.init.normal_(layer.hidden_bias)
    torch.nn.init.normal_(layer.leave_bias)
    z, features = torch.randn(1, 64), torch.randn(1, 1568)

    moved, _ = layer(z, features)

    context = torch.nn.functional.elu(layer.context(features))[0]
    for j in (0, 1, 17, 63):
        first = j * (j - 1) // 2
        weights = torch.cat([layer.from_context[j].T, layer.from_before[first : first + j]])  # (64 + j, 64)
        hidden = torch.nn.functional.elu(torch.cat([context, z[0, :j]]) @ weights + layer.hidden_bias[j])
        target, gate = layer.leave[j] @ hidden + layer.leave_bias[j]
        sigma = torch.sigmoid(gate + 1.0)
        torch.testing.assert_close(moved[0, j], sigma * z[0, j] + (1.0 - sigma) * target)


def test_the_log_determinant_is_that_of_the_jacobian():
    torch.manual_seed(2)
    network = Network().double()
    z, features = torch.randn(1, 64, dtype=torch.double), torch.randn(1, 1568, dtype=torch.double)

    jacobian = torch.func.jacrev(lambda row: network.flowed(row[None], features)[0][0])(z[0])

    torch.testing.assert_close(network.flowed(z, features)[1][0], torch.linalg.slogdet(jacobian).logabsdet)


def test_a_posterior_like_the_prior_with_open_gates_diverges_by_nothing():
    network = Network()
    for module in (network.mean, network.log_variance):
        torch.nn.init.zeros_(module.weight)
    for layer in network.flow:
        torch.nn.init.zeros_(layer.leave)
        torch.nn.init.constant_(layer.leave_bias, 40.0)
    loss = network_2018.loss(network, torch.rand(3, 128, 126), torch.randn(3, 64), EXACT)

    assert loss.divergence.item() == pytest.approx(0.0, abs=1e-3)


def test_cross_entropy_is_summed_over_the_picture():
    network = Network()
    for parameter in network.parameters():
        torch.nn.init.zeros_(parameter)

    loss = network_2018.loss(network, torch.rand(2, 128, 126), torch.zeros(2, 64), EXACT)

    assert loss.cross_entropy.item() == pytest.approx(128 * 126 * np.log(2.0), rel=1e-4)


def hit(seconds: float, hz: float) -> np.ndarray:
    at = np.arange(round(seconds * 16_000)) / 16_000
    return (np.sin(2 * np.pi * hz * at) * np.exp(-6.0 * at)).astype(np.float32)


def test_a_picture_is_loudest_at_one_and_blind_to_gain():
    picture = network_2018.picture(hit(0.5, 400.0), 16_000)

    assert picture.shape == (128, 126)
    assert picture.min() == 0.0
    assert picture.max() == 1.0
    np.testing.assert_allclose(network_2018.picture(0.01 * hit(0.5, 400.0), 16_000), picture, atol=1e-4)


def test_griffin_lim_gives_back_the_pitch_and_the_place_of_a_tone():
    audio = network_2018.audio_of(network_2018.picture(np.concatenate([np.zeros(8000), hit(1.0, 1000.0)]), 16_000))

    assert np.abs(audio).max() == pytest.approx(1.0)
    assert np.square(audio[:6000]).sum() < 0.01 * np.square(audio).sum()
    assert np.argmax(np.abs(np.fft.rfft(audio))) * 16_000 / len(audio) == pytest.approx(1000.0, abs=20.0)


def pictures() -> train_2018.Pictures:
    rng = np.random.default_rng(0)
    return train_2018.Pictures(rng.integers(0, 256, (20, 128, 126), dtype=np.uint8), recorded=np.arange(20) < 5)


def test_a_batch_holds_its_share_of_recorded_sounds_and_the_same_ones_for_the_same_seed():
    some = pictures()
    levels = some.batch(8, 0.25, (0, 3))
    numbers = [int(np.flatnonzero((some.levels == one).all(axis=(1, 2)))[0]) for one in levels]

    assert sum(number < 5 for number in numbers) == 2
    assert len(set(numbers)) == 8
    np.testing.assert_array_equal(some.batch(8, 0.25, (0, 3)), levels)
    assert not np.array_equal(some.batch(8, 0.25, (0, 4)), levels)


def test_without_recorded_sounds_a_batch_is_of_made_ones():
    some = train_2018.Pictures(pictures().levels, np.zeros(20, np.bool_))

    assert some.batch(8, 0.5, (0, 0)).shape == (8, 128, 126)


def test_two_legs_are_one_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(train_2018, "BATCH", 2)
    at_once, in_legs = train_2018.Run(0, 0.5), train_2018.Run(0, 0.5)

    at_once.leg(pictures(), 2, 1.0, tmp_path / "at_once.pt")
    in_legs.leg(pictures(), 1, 1.0, tmp_path / "in_legs.pt")
    gone_on = train_2018.Run(7, 0.5)
    gone_on.seed = 0
    gone_on.go_on_from(torch.load(tmp_path / "in_legs.pt", weights_only=True))
    gone_on.leg(pictures(), 2, 1.0, tmp_path / "in_legs.pt")

    one, other = (torch.load(tmp_path / f"{name}.pt", weights_only=True) for name in ("at_once", "in_legs"))
    assert one["step"] == other["step"] == 2
    for name, value in one["model"].items():
        torch.testing.assert_close(other["model"][name], value, msg=name)


def test_steps_make_it_fit_better(monkeypatch: pytest.MonkeyPatch):
    run = train_2018.Run(0, 0.5)
    dull = np.zeros((4, 128, 126), np.uint8)

    fits = [run.learn(dull)[0] for _ in range(6)]

    assert fits[-1] < 0.8 * fits[0]


def test_the_store_keeps_the_pictures_of_all_orders_and_knows_the_recorded_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def sounds(_workshop: Workshop, order: Order) -> list[Sound]:
        return [
            Sound(Example(hit(0.2, 100.0 * n), "kick", "someone", ""), (), "") for n in range(1, 1 + order.seed)
        ]

    monkeypatch.setattr(Workshop, "sounds", sounds)
    settings = replace(SETTINGS, sample_rate=16_000)
    wanted = [Order(RECORDED, "a.wav", 1, 0), Order(MADE, "kick", 2, 0)]

    train_2018.write(tmp_path, Workshop(tmp_path, settings, 0, False), wanted, n_workers=1)
    stored = train_2018.load(tmp_path)

    assert stored.recorded.tolist() == [True, False, False]
    third = network_2018.picture(hit(0.2, 200.0), 16_000)
    np.testing.assert_allclose(stored.levels[2] / 255.0, third, atol=0.5 / 255.0)
