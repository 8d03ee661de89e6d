"""Arithmetic on latents."""

import numpy as np
import pytest

from performer.errors import BadModel, NeuralFunkError
from performer.neural import blend
from performer.neural.blend import Gaussian, Prior

A, B = np.array([0.0, 0.0], np.float32), np.array([4.0, 8.0], np.float32)


def test_equal_weights_are_the_middle():
    assert blend.combine([A, B], [1, 1]).tolist() == [2, 4]


def test_weights_are_brought_to_a_sum_of_one():
    assert blend.combine([A, B], [30, 10]).tolist() == [1, 2]


def test_a_negative_weight_leads_away():
    assert blend.combine([A, B], [2, -1]).tolist() == [-4, -8]


def test_weights_that_cancel_are_a_direction():
    assert blend.combine([B, A], [1, -1]).tolist() == [4, 8]


def test_a_weight_is_needed_for_each_sound():
    with pytest.raises(NeuralFunkError, match="2 sounds and 3 weights"):
        blend.combine([A, B], [1, 1, 1])
    with pytest.raises(NeuralFunkError):
        blend.combine([], [])


def test_a_path_has_both_ends_and_equal_steps():
    assert [one.tolist() for one in blend.path(A, B, 5)] == [[0, 0], [1, 2], [2, 4], [3, 6], [4, 8]]


def test_a_path_of_one_step_is_refused():
    with pytest.raises(NeuralFunkError, match="at least 2"):
        blend.path(A, B, 1)


def test_draws_have_the_mean_and_spread_of_their_class():
    gaussian = Gaussian(10, np.array([1.0, -1.0], np.float32), np.array([[2.0, 0.0], [1.0, 1.0]], np.float32))
    rng = np.random.default_rng(0)

    draws = np.stack([blend.draw(gaussian, rng) for _ in range(20_000)])

    np.testing.assert_allclose(draws.mean(axis=0), [1, -1], atol=0.05)
    np.testing.assert_allclose(np.cov(draws.T), [[4, 2], [2, 2]], atol=0.15)


def test_no_spread_is_the_mean():
    gaussian = Gaussian(10, np.array([1.0, -1.0], np.float32), np.eye(2, dtype=np.float32))

    assert blend.draw(gaussian, np.random.default_rng(0), spread=0.0).tolist() == [1, -1]


def test_draws_near_given_latents_have_their_mean_and_spread():
    known = list(np.random.default_rng(1).normal([3.0, 5.0], [1.0, 0.1], (400, 2)).astype(np.float32))
    rng = np.random.default_rng(0)

    draws = np.stack([blend.draw_near(known, rng) for _ in range(2_000)])

    np.testing.assert_allclose(draws.mean(axis=0), [3, 5], atol=0.15)
    np.testing.assert_allclose(draws.std(axis=0), [1, 0.1], rtol=0.15)


def test_the_prior_draws_classes_by_their_share():
    def at(n_sounds: int) -> Gaussian:
        return Gaussian(n_sounds, A, np.eye(2, dtype=np.float32))

    rng = np.random.default_rng(0)
    names = [blend.draw_prior(Prior({"kick": at(30), "snare": at(10)}), rng)[0] for _ in range(2_000)]

    assert names.count("kick") / len(names) == pytest.approx(0.75, abs=0.03)


def test_an_unknown_class_is_one_line_with_the_nearest_names():
    prior = Prior({"kick": Gaussian(1, A, np.eye(2, dtype=np.float32))})

    with pytest.raises(NeuralFunkError, match="no class 'kik'; nearest names: 'kick'"):
        prior.of_class("kik")


def test_a_decoder_without_a_prior_says_so_when_asked():
    prior = blend.read_prior({}, "decoder.onnx", latent_size=2)

    with pytest.raises(NeuralFunkError, match="keeps no prior"):
        blend.draw_prior(prior, np.random.default_rng(0))


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"kick": {}}', '{"kick": {"n_sounds": 1, "mean": "!", "factor": ""}}', '{"kick": 3}'],
)
def test_a_broken_prior_is_one_line(text: str):
    with pytest.raises(BadModel, match=r"decoder\.onnx: its prior cannot be read") as found:
        blend.read_prior({"neuralfunk.prior": text}, "decoder.onnx", latent_size=2)

    assert "\n" not in str(found.value)
