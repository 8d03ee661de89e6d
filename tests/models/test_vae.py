"""The network, its terms and its training, in small: a few pictures, a few steps."""

import copy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import checkpoint, describing, likeness, mel, objectives, sound_store, vae  # noqa: E402
from models.decoder_run import DecoderRun, cell_weights  # noqa: E402
from models.lessons import Lessons, maker_bits  # noqa: E402
from models.losses import Weights  # noqa: E402
from models.run import REMEMBERED_AFTER, Memory, Run  # noqa: E402
from models.sound_store import Store  # noqa: E402
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
    n_alike=3,
)


def pictures(n: int) -> torch.Tensor:
    n_steps, n_bands = vae.picture_shape(CONFIG)
    return torch.rand(n, n_steps, n_bands, generator=torch.Generator().manual_seed(n)) * SMALL.floor_db


@pytest.fixture(scope="module")
def store() -> Store:
    """Return a store of 12 low tones and 12 noises, half of each by A, each heard twice again in a little noise."""
    rng = np.random.default_rng(0)
    seconds = np.arange(SMALL.n_frames) / SMALL.sample_rate
    shown, cells = [], []
    for number in range(24):
        tone = np.sin(2 * np.pi * rng.uniform(80, 300) * seconds)
        audio = np.exp(-seconds * rng.uniform(5, 40)) * (rng.standard_normal(len(seconds)) if number % 2 else tone)
        again = [audio, *(audio + 0.01 * rng.standard_normal((2, len(audio))))]
        shown.append(mel.log_mel(np.stack(again).astype(np.float32), SMALL))
        cells.append(likeness.small_envelope(audio.astype(np.float32), SMALL))
    return Store(
        pictures=np.concatenate(shown).astype(np.float16),
        sound=np.repeat(np.arange(24), 3),
        envelopes=np.stack([envelope for envelope, _ in cells]),
        n_cells=np.array([n for _, n in cells]),
        classes=np.array([CONFIG.classes[number % 2] for number in range(24)]),
        makers=np.array(["A"] * 12 + ["synthesiser"] * 12),
        groups=np.arange(24),
        origins=np.array(["recorded"] * 12 + ["made"] * 12),
    )


ALL_TERMS = Weights()


def lessons(
    store: Store, held_out: frozenset[str] = frozenset(), coloured_share: float = 0.5, **shares: float
) -> Lessons:
    return Lessons(store, CONFIG.classes, held_out, shares or {"recorded": 0.5, "made": 0.5}, SMALL, coloured_share)


def run_of(store: Store, weights: Weights = ALL_TERMS, config: Config = CONFIG, **options: float) -> Run:
    return Run(
        config, weights, lessons(store), **{"n_sounds": 16, "n_steps": 60, "rate": 5e-3, "seed": 1, **options}
    )


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


def test_the_decoder_hears_only_the_direction_of_each_part():
    model = Vae(CONFIG).eval()
    latents = model.latent(pictures(3))

    louder = latents * torch.tensor([3.0] * CONFIG.n_alike + [0.5] * (CONFIG.latent_size - CONFIG.n_alike))

    torch.testing.assert_close(model.decoder(louder), model.decoder(latents))


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

    z, log_q = model.draw(posterior)

    assert (log_q - model.log_prior(z)).mean().item() == pytest.approx(
        objectives.gaussian_divergence(one.mean, one.log_variance).sum().item(), rel=0.05
    )


def test_draws_from_a_bent_prior_are_as_likely_as_it_says():
    torch.manual_seed(0)
    model = Vae(replace(CONFIG, latent_size=2, n_alike=1, n_prior_steps=3)).eval()
    for parameter in model.prior.parameters():
        torch.nn.init.normal_(parameter, std=0.3)

    drawn = model.draw_prior(20_000, torch.Generator().manual_seed(0)).detach()

    side = torch.linspace(-30.0, 30.0, 601)
    grid = torch.cartesian_prod(side, side)
    density = model.log_prior(grid).detach().exp() * (side[1] - side[0]) ** 2
    assert density.sum().item() == pytest.approx(1.0, abs=0.02)
    torch.testing.assert_close(drawn.mean(dim=0), (density[:, None] * grid).sum(dim=0), atol=0.05, rtol=0.0)


def test_makers_have_a_bit_each_and_the_synthesiser_none():
    bits = maker_bits(np.array(["a", "b", "a+b", "synthesiser", "a+synthesiser"]))

    assert bits[2] == bits[0] | bits[1]
    assert bits[0] & bits[1] == 0
    assert (bits[3], bits[4]) == (0, bits[0])


def test_batches_hold_the_wanted_share_and_never_the_makers_held_out(store: Store):
    both = lessons(store, recorded=0.25, made=0.75).draw(8, (0,))
    without = lessons(store, frozenset({"A"})).draw(8, (0,))

    assert sorted((both.sounds < 12).tolist()) == [False] * 6 + [True] * 2
    assert (without.sounds >= 12).all()


def test_a_batch_shows_sounds_as_they_are_but_for_those_that_were_moved(store: Store):
    batch = lessons(store, coloured_share=0.0).draw(16, (0,))

    shown = store.pictures[store.first_picture[batch.sounds.numpy()]].astype(np.float32)
    as_it_was = (batch.clean.numpy() == shown).all(axis=(1, 2))
    np.testing.assert_array_equal(batch.moved.numpy(), ~as_it_was)
    assert 0 < batch.moved.sum() < len(batch.moved)


def test_a_batch_moves_and_colours_a_sound_and_its_hearing_alike(store: Store):
    undisturbed = replace(store, pictures=store.pictures[store.first_picture[store.sound]])

    batch = lessons(undisturbed).draw(16, (0,))

    assert batch.moved.any()
    torch.testing.assert_close(batch.heard, batch.clean)


def test_a_batch_judges_likeness_by_the_envelopes_of_its_sounds_as_they_are_coloured(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("models.lessons.MOVED_SHARE", 0.0)

    batch = lessons(store).draw(16, (0,))

    sounds = batch.sounds.numpy()
    shown = store.pictures[store.first_picture[sounds]].astype(np.float32)
    coloured = (batch.clean.numpy() != shown).any(axis=(1, 2))
    other = (batch.envelopes.numpy() != store.envelopes[sounds].astype(np.float32)).any(axis=(1, 2))
    np.testing.assert_array_equal(coloured, other)
    assert 0 < coloured.sum() < len(coloured)
    assert not batch.moved.any()  # their likeness is known


def test_likeness_is_not_judged_on_sounds_that_were_moved(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("models.lessons.MOVED_SHARE", 1.0)

    assert run_of(store).learn()["distances"] == 0.0


def test_training_makes_every_term_smaller(store: Store):
    run = run_of(store)

    told = [run.learn() for _ in range(60)]

    for name in ("elbo", "hearings", "kinds", "head", "distances", "reconstruction"):
        begin, end = (np.mean([terms[name] for terms in part]) for part in (told[:10], told[-10:]))
        assert end < begin, name
    assert 0 < told[-1]["active"] <= CONFIG.latent_size


def test_a_run_that_stopped_goes_on_as_if_it_had_not(store: Store, tmp_path: Path):
    whole, first, second = run_of(store), run_of(store), run_of(store)
    for _ in range(20):
        whole.learn()
    for _ in range(10):
        first.learn()
    first.save(tmp_path / "half.pt")
    second.go_on_from(checkpoint.read(tmp_path / "half.pt"))
    for _ in range(10):
        second.learn()

    assert second.step == whole.step == 20
    for one, other in zip(second.model.parameters(), whole.model.parameters()):
        torch.testing.assert_close(one, other)
    second.save(tmp_path / "whole.pt")
    restored = checkpoint.restored(tmp_path / "whole.pt")
    torch.testing.assert_close(restored.latent(pictures(2)), second.mean.latent(pictures(2)))


def test_all_that_was_seen_stands_in_the_way_once_the_network_knows_a_little():
    memory = Memory(torch.tensor([7, 8, 9]), latent_size=2)
    memory.put(torch.tensor([0, 2]), torch.tensor([[1.0, 0.0], [0.0, 1.0]]))

    others = memory.others(torch.tensor([0]), step=REMEMBERED_AFTER)

    assert (others.latents.tolist(), others.groups.tolist()) == ([[0.0, 1.0]], [9])
    assert len(memory.others(torch.tensor([0]), step=REMEMBERED_AFTER - 1).groups) == 0


def test_a_term_of_weight_nothing_is_not_computed(store: Store):
    terms = run_of(store, Weights(elbo=0.0, hearings=0.0, distances=0.0)).learn()

    assert set(terms) == {"kinds", "head"}


@pytest.mark.parametrize(
    ("counts", "taught"),
    [({"kinds", "head"}, {"kind"}), ({"hearings"}, {"alike", "kind"}), ({"distances"}, {"alike", "kind"})],
)
def test_kinds_are_taught_to_one_part_of_a_latent_and_all_else_to_both(
    store: Store, counts: set[str], taught: set[str]
):
    terms = ("elbo", "hearings", "kinds", "head", "distances")
    run = run_of(store, Weights(**{name: 0.0 for name in terms if name not in counts}))

    run.learn()

    gradients = {name: getattr(run.model.encoder, name).weight.grad for name in ("alike", "kind")}
    assert {name for name, each in gradients.items() if each is not None and each.abs().sum() > 0.0} == taught


@pytest.mark.parametrize(("n_flow_steps", "n_prior_steps"), [(2, 0), (0, 2), (2, 2)])
def test_flows_are_trained_with_the_rest(store: Store, n_flow_steps: int, n_prior_steps: int):
    run = run_of(store, config=replace(CONFIG, n_flow_steps=n_flow_steps, n_prior_steps=n_prior_steps))
    before = [parameter.clone() for flow in (run.model.flow, run.model.prior) for parameter in flow.parameters()]

    for _ in range(3):
        run.learn()

    after = [parameter for flow in (run.model.flow, run.model.prior) for parameter in flow.parameters()]
    assert all(not torch.equal(one, other) for one, other in zip(before, after))


def test_the_decoder_alone_spends_nothing_on_narrow_bands():
    narrow, others = np.split(cell_weights(SMALL).numpy(), [SMALL.n_narrow], axis=1)

    assert (narrow == 0.0).all()
    assert (others > 0.0).all()
    assert narrow.sum() + others.sum() == pytest.approx(narrow.size + others.size, rel=1e-4)


def test_the_decoder_alone_comes_nearer_while_the_encoder_stays_and_goes_on_where_it_stopped(store: Store):
    run = run_of(store)
    run.learn()
    latents = run.mean.latent(pictures(3))
    whole = DecoderRun(copy.deepcopy(run.mean), lessons(store), n_steps=60, seed=0)
    first = DecoderRun(run.mean, lessons(store), n_steps=60, seed=0)

    told = [whole.learn()["error_db"] for _ in range(60)]
    for _ in range(30):
        first.learn()
    second = DecoderRun(first.model, lessons(store), n_steps=60, seed=0)
    second.go_on_from(first.state())
    while not second.is_done:
        second.learn()

    assert np.mean(told[-10:]) < 0.8 * np.mean(told[:10])
    torch.testing.assert_close(second.model.latent(pictures(3)), latents)
    torch.testing.assert_close(second.model.decoder(latents), whole.model.decoder(latents))


def test_what_is_shipped_is_half_as_precise_and_names_its_classes(store: Store, tmp_path: Path):
    run = run_of(store)
    run.learn()
    run.save(tmp_path / "run.pt", describing.description(run.mean, store))

    checkpoint.ship(checkpoint.read(tmp_path / "run.pt"), tmp_path / "shipped.pt")

    shipped = checkpoint.read(tmp_path / "shipped.pt")
    torch.testing.assert_close(
        checkpoint.network(shipped).latent(pictures(3)), run.mean.latent(pictures(3)), rtol=1e-2, atol=1e-2
    )
    assert set(describing.from_tensors(shipped["classes"])) == set(CONFIG.classes)
    assert (tmp_path / "shipped.pt").stat().st_size < 0.3 * (tmp_path / "run.pt").stat().st_size
