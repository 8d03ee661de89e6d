"""The network, its terms and its training, in small: a few pictures, a few steps."""

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import objectives, sound_store, train_vae, vae  # noqa: E402
from models.dataset import Example  # noqa: E402
from models.lessons import Lessons, moved, varied  # noqa: E402
from models.train_vae import Run, Weights  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402

SMALL = replace(
    sound_store.SETTINGS, sample_rate=8000, n_frames=4096, n_fft=256, hop_frames=64, n_bands=20, n_single_steps=4
)
CONFIG = Config(
    settings=SMALL,
    classes=("kick", "hat_closed"),
    layers=(Layer("frequency", 4, 5, 2), Layer("time", 6, 3, 2)),
    n_features=16,
    latent_size=8,
    n_straight=3,
)


def pictures(n: int) -> torch.Tensor:
    n_steps, n_bands = vae.picture_shape(CONFIG)
    return torch.rand(n, n_steps, n_bands, generator=torch.Generator().manual_seed(n)) * SMALL.floor_db


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> sound_store.Store:
    """Return a store of 12 low tones and 12 noises, half of each made by A, with two hearings each."""
    rng = np.random.default_rng(0)
    seconds = np.arange(SMALL.n_frames) / SMALL.sample_rate
    columns: dict[str, list] = {
        name: [] for name in ("pictures", "sound", "envelopes", "n_cells", "classes", "makers")
    }
    for number in range(24):
        tone = np.sin(2 * np.pi * rng.uniform(80, 300) * seconds)
        audio = np.exp(-seconds * rng.uniform(5, 40)) * (rng.standard_normal(len(seconds)) if number % 2 else tone)
        example = Example(
            audio.astype(np.float32), CONFIG.classes[number % 2], "A" if number < 12 else "synthesiser", ""
        )
        class_, maker, shown, envelope, n_cells = sound_store.seen((number, (example, 2)), seed=0, settings=SMALL)
        columns["pictures"].extend(shown)
        columns["sound"].extend([number] * len(shown))
        for name, value in zip(("envelopes", "n_cells", "classes", "makers"), (envelope, n_cells, class_, maker)):
            columns[name].append(value)
    return sound_store.Store(**{name: np.array(values) for name, values in columns.items()})


def lessons(store: sound_store.Store, **options) -> Lessons:
    return Lessons(store, CONFIG.classes, **{"held_out": frozenset(), "recorded": 0.5, **options})


def test_the_encoder_gives_a_latent_and_the_decoder_a_picture_of_the_same_shape():
    model = Vae(CONFIG).eval()

    latents = model.latent(pictures(3))

    assert latents.shape == (3, 8)
    assert model.decoder(latents).shape == pictures(3).shape


def test_both_parts_of_a_latent_have_their_fixed_say():
    latents = Vae(CONFIG).eval().latent(pictures(5))

    for part, length in zip((latents[:, :3], latents[:, 3:]), vae.part_lengths(CONFIG)):
        torch.testing.assert_close(part.norm(dim=1), torch.full((5,), length))
    torch.testing.assert_close(latents.norm(dim=1), torch.full((5,), 8.0**0.5))


@pytest.mark.parametrize("n_flow_steps", [0, 2])
def test_a_draw_knows_its_own_probability(n_flow_steps: int):
    model = Vae(replace(CONFIG, n_flow_steps=n_flow_steps)).eval()
    posterior = model.encoder(pictures(5))

    z, log_q = model.draw(posterior)

    before, log_det = model.flow.inverse(z, posterior.context)
    gaussian = torch.distributions.Normal(posterior.mean, (0.5 * posterior.log_variance).exp())
    torch.testing.assert_close(log_q, gaussian.log_prob(before).sum(-1) + log_det, rtol=1e-4, atol=1e-4)


def test_the_divergence_of_many_draws_is_the_one_in_closed_form():
    torch.manual_seed(0)
    model = Vae(CONFIG).eval()
    one = model.encoder(pictures(1))
    posterior = vae.Posterior(*(part.expand(20_000, -1) for part in one))

    drawn = objectives.divergence(*model.draw(posterior)).mean()

    assert drawn.item() == pytest.approx(
        objectives.gaussian_divergence(one.mean, one.log_variance).sum().item(), rel=0.05
    )


def test_free_bits_cost_nothing_to_use():
    nats = torch.tensor([0.0, 0.05, 2.0], requires_grad=True)

    total = objectives.with_free_bits(nats, free=0.1)
    total.backward()

    assert total.item() == pytest.approx(2.2)
    assert nats.grad.tolist() == [0.0, 0.0, 1.0]


def test_two_hearings_of_a_sound_are_best_in_one_place_and_unlike_the_others():
    places = torch.eye(4)

    assert objectives.hearings(places, places, 0.1) < 0.01
    assert objectives.hearings(places, places.roll(1, 0), 0.1) > 5.0


def test_a_class_is_best_in_one_place_and_sounds_of_no_known_class_do_not_matter():
    places = torch.eye(3)[[0, 0, 1, 1, 2, 0]]

    makers = torch.arange(6)

    together = objectives.kinds(places, torch.tensor([0, 0, 1, 1, -1, -1]), makers, 0.1)
    crossed = objectives.kinds(places, torch.tensor([0, 1, 0, 1, -1, -1]), makers, 0.1)

    assert together < 0.01 < 1.0 < crossed


def test_sounds_of_the_same_maker_are_neither_wanted_near_nor_in_the_way():
    places = torch.eye(2)[[0, 0, 1, 1]]
    classes = torch.tensor([0, 1, 1, 1])

    among_strangers = objectives.kinds(places, classes, torch.tensor([0, 1, 2, 3]), 0.1)
    neighbours_do_not_count = objectives.kinds(places, classes, torch.tensor([0, 0, 1, 2]), 0.1)

    assert neighbours_do_not_count < among_strangers


def test_unlikeness_counts_the_cells_in_which_either_sounds():
    envelopes = torch.tensor([[[0.0], [0.0], [9.0]], [[2.0], [4.0], [0.0]]])  # (2 sounds, 3 cells, 1 band)

    found = objectives.unlikeness(envelopes, torch.tensor([1, 2]), torch.tensor([0]), torch.tensor([1]))

    assert found.tolist() == [0.5 * 2.0 + 0.5 * 3.0]


def test_distances_that_grow_with_unlikeness_are_kept_and_others_are_not():
    angle = torch.linspace(0.0, 1.0, 8)
    latents, classes = torch.stack([angle.cos(), angle.sin()], dim=1), torch.zeros(8, dtype=torch.long)
    first, second = objectives.pairs_of_a_class(classes)
    apart = (angle[first] - angle[second]).abs()

    assert objectives.keep_distances(latents, classes, apart, first, second) < 0.01
    assert objectives.keep_distances(latents, classes, -apart, first, second) > 1.9


def test_batches_hold_the_wanted_share_and_never_the_makers_held_out(store):
    both = lessons(store, recorded=0.25).draw(8, (0,))
    made = lessons(store, held_out=frozenset({"A"})).draw(8, (0,))

    assert len(both.classes) == 8
    recorded = store.pictures[store.first_picture[:12]].astype(np.float32)
    assert sum((one.numpy() == recorded).all((1, 2)).any() for one in both.clean) <= 2
    assert not any((one.numpy() == recorded).all((1, 2)).any() for one in made.clean)


def test_moved_pictures_keep_their_shape_and_lie_between_floor_and_a_little_above_the_top():
    given = pictures(6).numpy()

    out = moved(given, np.random.default_rng(0))

    assert out.shape == given.shape
    assert out.min() >= given.min()
    assert not np.array_equal(out, given)


def test_a_lean_leaves_the_loudest_point_at_the_top():
    out = varied(pictures(6).numpy(), np.random.default_rng(0), share=1.0).numpy()

    np.testing.assert_allclose(out.max(axis=(1, 2)), 0.0, atol=1e-5)
    assert out.min() >= pictures(6).min()


def test_training_makes_every_term_smaller_and_goes_on_where_it_stopped(store, tmp_path):
    weights = Weights()
    whole, first = (Run(CONFIG, weights, n_steps=60, rate=5e-3, seed=1) for _ in range(2))
    told = [whole.learn(lessons(store).draw(16, (1, step))) for step in range(60)]

    torch.manual_seed(1)
    first.step = 0
    for step in range(30):
        first.learn(lessons(store).draw(16, (1, step)))
    first.save(tmp_path / "half.pt")
    second = Run(CONFIG, weights, n_steps=60, rate=5e-3, seed=2)
    second.go_on_from(torch.load(tmp_path / "half.pt", weights_only=True))

    for name in ("elbo", "hearings", "kinds", "head", "distances"):
        begin, end = (np.mean([terms[name] for terms in part]) for part in (told[:10], told[-10:]))
        assert end < begin, name
    assert second.step == 30
    for one, other in zip(second.model.parameters(), first.model.parameters()):
        torch.testing.assert_close(one, other)
    restored = train_vae.restored(tmp_path / "half.pt")
    torch.testing.assert_close(restored.latent(pictures(2)), first.mean.latent(pictures(2)))


def test_a_term_of_weight_nothing_is_not_computed(store):
    weights = Weights(elbo=0.0, hearings=0.0, distances=0.0)

    terms = Run(CONFIG, weights, n_steps=10, rate=1e-3, seed=0).learn(lessons(store).draw(8, (0,)))

    assert set(terms) == {"kinds", "head"}
