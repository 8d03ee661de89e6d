"""What a checkpoint says of its making: of what was learned from, and of nothing that was held out."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import describing, sound_store  # noqa: E402
from models.describing import Beginning  # noqa: E402
from models.lessons import Lessons  # noqa: E402
from models.sound_store import Store  # noqa: E402
from models.vae import Config, Layer, Vae  # noqa: E402
from tests.models.made_stores import random_store  # noqa: E402

SMALL = Config(sound_store.SETTINGS, ("kick", "snare"), (Layer("frequency", 4, 9, 8), Layer("time", 4, 5, 4)), 16)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return a store of twelve recorded kicks and twelve recorded snares, each by one maker."""
    made = sound_store.load(random_store(tmp_path, makers=("tr808-fischer", "sonic-pi")))
    return replace(made, origins=np.array(["recorded"] * len(made.origins)))


def test_what_is_held_out_is_not_learned_from_not_counted_not_credited_and_has_no_place(store: Store):
    held_out = frozenset({"sonic-pi"})

    whole, part = (describing.description(Vae(SMALL), store, without) for without in (frozenset(), held_out))
    learned = Lessons(store, SMALL.classes, held_out).draw(24, (0,))

    assert whole["facts"]["trained_on"] == "24 recorded sounds; hearings of all"
    assert part["facts"]["trained_on"] == "12 recorded sounds; hearings of all"
    assert "sonic-pi-net/sonic-pi" in whole["facts"]["credits"]
    assert "sonic-pi" not in part["facts"]["credits"]
    assert "tidalcycles/sounds-tr808-fischer" in part["facts"]["credits"]
    assert (set(whole["classes"]), set(part["classes"])) == ({"kick", "snare"}, {"kick"})
    assert set(learned.classes.tolist()) == {SMALL.classes.index("kick")}


def test_who_is_to_be_named_for_both_is_named_once():
    said = {"trained_on": "mine", "credits": "Ada; Bo", "licence": "CC0-1.0"}
    begun = Beginning(
        "shipped", "0123456789ab", {"trained_on": "theirs", "credits": "Bo; Cy", "licence": "CC0-1.0"}
    )

    assert describing.and_before(said, begun) == {
        "trained_on": "mine; tuned from: shipped (0123456789ab), trained on theirs",
        "credits": "Ada; Bo; Cy",
        "licence": "CC0-1.0",
    }
