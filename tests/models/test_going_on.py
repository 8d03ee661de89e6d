"""Going on with a checkpoint: the same training goes on, another one is told of and leaves it as it is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import checkpoint, sound_store, train, tuning  # noqa: E402
from models.drum_synthesis import CLASSES_MADE  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402
from tests.models.made_stores import random_store  # noqa: E402

SMALL = Config(sound_store.SETTINGS, CLASSES_MADE, (Layer("frequency", 4, 9, 8), Layer("time", 4, 5, 4)), 16)

Train = Callable[..., str]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_store(tmp_path_factory.mktemp("store"), makers=("synthesiser", "Bo"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "vae.pt"


@pytest.fixture
def networks(tmp_path: Path) -> tuple[Path, Path]:
    """Return the checkpoints of two small networks."""
    for seed, name in enumerate(("one.pt", "other.pt")):
        torch.manual_seed(seed)
        checkpoint.write(tmp_path / name, Vae(SMALL), {})
    return tmp_path / "one.pt", tmp_path / "other.pt"


@pytest.fixture
def call(store: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Train:
    """Return a call of the command, a leg without a step, that returns the last line it said."""

    def called(*options: str) -> str:
        command = [
            "train",
            "--store",
            str(store),
            "--out",
            str(out),
            "--batch",
            "8",
            "--leg-minutes",
            "0",
            *options,
        ]
        monkeypatch.setattr("sys.argv", command)
        try:
            train.main()
        except SystemExit as end:
            if isinstance(end.code, str):
                return end.code
        said = capsys.readouterr()
        return (said.out + said.err).splitlines()[-1]

    return called


@pytest.mark.parametrize(
    ("option", "value", "was", "now"),
    [
        ("--seed", "9", "--seed 4", "--seed 9"),
        ("--hearings", "0", "--hearings 1.5", "--hearings 0.0"),
        ("--batch", "4", "--batch 8", "--batch 4"),
        ("--rate", "0.001", "--rate 0.002", "--rate 0.001"),
        ("--coloured-share", "0", "--coloured-share 0.9", "--coloured-share 0.0"),
        ("--held-out", "Bo", "no --held-out", "--held-out Bo"),
    ],
)
def test_another_training_than_the_one_that_was_begun_is_told_and_changes_nothing(
    option: str, value: str, was: str, now: str, call: Train, out: Path
):
    call()
    before = out.read_bytes()

    assert call(option, value) == (
        f"{out}: was trained with {was}, and now {now} is asked for; "
        "ask for the same, give another --out, or move it away"
    )
    assert out.read_bytes() == before


def test_how_long_is_not_what_is_trained(call: Train, out: Path):
    call("--steps", "3")

    assert call("--steps", "5", "--threads", "2") == f"{out}: 0 of 5 steps; call again to go on"


def test_a_checkpoint_that_keeps_nothing_of_what_was_asked_for_goes_on(call: Train, out: Path):
    call("--steps", "5")
    content = checkpoint.read(out)
    del content["asked"]
    torch.save(content, out)

    assert call("--steps", "5", "--seed", "9") == f"{out}: 0 of 5 steps; call again to go on"


@pytest.mark.parametrize("keeps_what_was_asked", [True, False])
def test_a_store_that_was_made_anew_with_more_sounds_is_told(
    keeps_what_was_asked: bool, call: Train, out: Path, tmp_path: Path
):
    call()
    content = checkpoint.read(out)
    if not keeps_what_was_asked:
        del content["asked"]
    torch.save(content, out)

    said = call("--store", str(random_store(tmp_path / "more", n_sounds=30, makers=("synthesiser", "Bo"))))

    assert said.startswith(f"{out}: was trained with a store of 24 sounds")
    assert "30" in said
    assert said.endswith("; ask for the same, give another --out, or move it away")


def test_a_network_without_its_run_is_not_gone_on_with(call: Train, out: Path):
    call()
    content = checkpoint.read(out)
    del content["optimiser"]
    torch.save(content, out)

    assert call() == f"{out}: is a network without what going on needs (optimiser); give another --out"


def test_a_run_that_began_with_one_network_does_not_go_on_with_another(
    call: Train, out: Path, networks: tuple[Path, Path], tmp_path: Path
):
    one, other = networks
    first, second = (checkpoint.identity(checkpoint.read(each)) for each in networks)
    call("--from", str(one), "--steps", "5")

    assert f"--from the network {first}, and now --from the network {second} is" in call("--from", str(other))
    assert "0 of 5 steps" in call("--from", str(shutil.copy(one, tmp_path / "copied.pt")), "--steps", "5")


@pytest.mark.parametrize("option", ["--flow-steps", "--prior-steps", "--alike-share"])
def test_what_shapes_a_network_cannot_be_asked_of_one_that_is_there(
    option: str, call: Train, networks: tuple[Path, Path], out: Path
):
    said = call("--from", str(networks[0]), option, "0")

    assert said == f"{option} cannot apply: the network that --from names has its shape; leave it out"
    assert not out.exists()


def test_a_maker_whom_nobody_knows_cannot_be_held_out(call: Train, store: Path):
    assert call("--held-out", "synthesizer") == (
        f"--held-out: no sound in {store} is by 'synthesizer'; nearest names: 'synthesiser', 'Bo'"
    )
    assert call("--held-out", "Bo", "synthesiser") == (
        f"--held-out: nobody else has made a sound in {store}; hold out fewer"
    )


def test_what_was_given_counts_even_if_it_is_what_training_does_anyway():
    given = ["--steps", "2200", "--rate", "0.002", "--decoder-steps", "2400", "--out", "runs/vae.pt"]
    options = train.arguments().parse_args(["--library", "x", *given])

    train.with_defaults(options)

    assert (options.steps, options.rate, options.decoder_steps, options.out) == (
        2200,
        2e-3,
        2400,
        Path("runs/vae.pt"),
    )
    assert options.store == tuning.DEFAULTS["store"]
