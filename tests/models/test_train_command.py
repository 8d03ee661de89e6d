"""The command that trains: legs that go on where they stopped, one process or several."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import checkpoint, sound_store  # noqa: E402
from models.lessons import Lessons  # noqa: E402
from models.losses import Weights  # noqa: E402
from models.run import Run, the_same_every_time  # noqa: E402
from models.train import arguments  # noqa: E402
from models.vae import Config  # noqa: E402
from tests.models.made_stores import random_store  # noqa: E402

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_store(tmp_path_factory.mktemp("store"))


def train(store: Path, out: Path, *options: str, runner: tuple[str, ...] = ("-m",)) -> str:
    """Run the command and return what it printed."""
    few = "--steps", "2", "--decoder-steps", "1", "--batch", "8"
    command = [sys.executable, *runner, "models.train", "--store", str(store), "--out", str(out), *few, *options]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=300).stdout


def test_a_leg_that_is_over_says_so_and_the_next_one_ends_the_training(store: Path, tmp_path: Path):
    out = tmp_path / "vae.pt"

    first = train(store, out, "--leg-minutes", "0")
    second = train(store, out)

    assert first.splitlines()[-1] == f"{out}: 0 of 2 steps; call again to go on"
    assert second.splitlines()[-1] == f"{out}: 2 of 2 steps, 1 of 1 for the decoder"
    assert set(checkpoint.read(out)["classes"]) == {"kick", "snare"}


@pytest.fixture
def every_time() -> Iterator[None]:
    """Have PyTorch add up in one order on one thread, for one test."""
    n_threads = torch.get_num_threads()
    the_same_every_time(1)
    yield
    torch.use_deterministic_algorithms(False)
    torch.set_num_threads(n_threads)


@pytest.mark.usefixtures("every_time")
def test_a_seed_gives_the_same_network_to_the_bit_in_one_go_and_in_legs(store: Path, tmp_path: Path):
    in_one_go, first_leg, second_leg, of_another_seed = (a_run(store, seed) for seed in (1, 1, 1, 2))

    learned(in_one_go, 3)
    learned(first_leg, 1)
    first_leg.save(tmp_path / "vae.pt")
    second_leg.go_on_from(checkpoint.read(tmp_path / "vae.pt"))
    learned(second_leg, 2)
    learned(of_another_seed, 3)

    assert same(in_one_go, second_leg)
    assert not same(in_one_go, of_another_seed)


def a_run(store: Path, seed: int) -> Run:
    """Return a run of three steps that has not begun."""
    config = Config(sound_store.SETTINGS, ("kick", "snare"))
    lessons = Lessons(sound_store.load(store), config.classes, frozenset())
    return Run(config, Weights(), lessons, n_sounds=8, n_steps=3, rate=1e-3, seed=seed)


def learned(run: Run, n_steps: int) -> None:
    """Have a run take so many steps."""
    for _ in range(n_steps):
        run.learn()


def same(one: Run, other: Run) -> bool:
    """Return whether two runs have the same network and the same mean of it."""
    states = zip(one.model.state_dict().values(), other.model.state_dict().values(), strict=True)
    means = zip(one.mean.state_dict().values(), other.mean.state_dict().values(), strict=True)
    return all(torch.equal(a, b) for a, b in (*states, *means))


def test_several_processes_train_one_network_in_legs_that_end_for_all_of_them(store: Path, tmp_path: Path):
    out = tmp_path / "vae.pt"

    several = "-m", "torch.distributed.run", "--nproc-per-node", "2", "-m"
    longer = "--steps", "100000", "--leg-minutes", "0.05"
    first = train(store, out, *longer, runner=several)
    n_before = checkpoint.read(out)["step"]
    assert first.splitlines()[-1] == f"{out}: {n_before} of 100000 steps; call again to go on"
    assert n_before > 0

    said = train(store, out, "--steps", str(n_before + 2), runner=several)

    of_all = f"{n_before + 2} of {n_before + 2} steps"
    assert said.splitlines()[-1] == f"{out}: {of_all}, 1 of 1 for the decoder"
    assert said.count(of_all) == 1
    content = checkpoint.read(out)
    assert content["step"] == n_before + 2
    assert all(torch.isfinite(value).all() for value in content["mean"].values() if value.is_floating_point())


def test_a_store_of_other_pictures_is_refused_in_one_line(store: Path, tmp_path: Path):
    other = tmp_path / "store"
    shutil.copytree(store, other)
    np.save(other / "pictures.npy", np.load(store / "pictures.npy")[:, :, :96])

    assert refused(other, tmp_path / "vae.pt") == (
        f"{other}: its store has pictures of 49 x 96, the network sees 49 x 128; "
        "make it again with `python -m models.sound_store`"
    )


def test_an_old_store_is_refused_in_one_line(store: Path, tmp_path: Path):
    old = tmp_path / "store"
    shutil.copytree(store, old)
    with np.load(store / "table.npz") as table:
        np.savez(old / "table.npz", **{name: table[name] for name in table.files if name != "groups"})

    assert refused(old, tmp_path / "vae.pt") == (
        f"{old}: an old store, without groups; make it again with `python -m models.sound_store`"
    )


def test_a_network_of_another_shape_is_not_gone_on_with_and_stays_as_it_is(store: Path, tmp_path: Path):
    out = tmp_path / "vae.pt"
    train(store, out, "--leg-minutes", "0")
    before = out.read_bytes()

    said = refused(store, out, "--flow-steps", "1")

    assert said == f"{out}: is of a network of another shape; give another --out, or move it away"
    assert out.read_bytes() == before


def refused(store: Path, out: Path, *options: str) -> str:
    """Run the command, which must fail, and return all that it said."""
    command = [sys.executable, "-m", "models.train", "--store", str(store), "--out", str(out), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 1
    return (done.stdout + done.stderr).strip()


@pytest.mark.parametrize("text", ["1.5", "-0.1", "nan"])
def test_a_share_that_is_none_is_refused_in_one_line(text: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        arguments().parse_args(["--coloured-share", text])

    assert f"--coloured-share: a share of {text}: give one from 0 to 1" in capsys.readouterr().err
