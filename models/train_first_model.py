"""Train the first model: `python -m models.train_first_model`, what evaluation compares with."""

import argparse
import sys
from pathlib import Path

import numpy as np

from models import dataset, first_model, manifest, mel
from models.dataset import Example
from models.describing import LICENCE
from models.first_model import FirstModel

CHECKPOINT = Path("runs") / "first_model.npz"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.train_first_model", description=__doc__)
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--synthesised", type=int, default=100, metavar="N", help="made sounds of each class")
    parser.add_argument("--made-share", type=float, default=0.5, help="what all made sounds count, of 1")
    parser.add_argument("--seed", type=int, default=1_000_000, help="of the made sounds")
    parser.add_argument("--out", type=Path, default=CHECKPOINT)
    options = parser.parse_args()
    try:
        manifest.check(options.data)
    except manifest.OtherSounds as error:
        sys.exit(str(error))
    examples = gather(options.data, options.synthesised, options.seed)
    pictures = np.concatenate([picture_of(example) for example in examples])
    weights = weigh(examples, options.made_share)
    model = first_model.fit(pictures, weights, [example.class_ for example in examples], first_model.SETTINGS)
    facts = describe(examples, model, pictures)
    first_model.save(model, options.out, facts)
    print(f"{options.out}: {facts['trained_on']}; {facts['figures']}")


def gather(data: Path, n_per_class: int, seed: int) -> list[Example]:
    """Return all examples; without a data folder only those of the synthesiser, and says so."""
    examples: list[Example] = []
    if (data / "labels.csv").exists():
        examples += dataset.recorded(data, first_model.SETTINGS)
    else:
        print(f"{data}: no labels.csv there, so the model is trained on the synthesiser alone")
    if n_per_class:
        examples += dataset.synthesised(n_per_class, seed, first_model.SETTINGS)
    return examples


def picture_of(example: Example) -> mel.Array:
    """Return the picture (1, n_steps, n_bands) of one example."""
    return mel.log_mel(example.audio[None], first_model.SETTINGS)


def weigh(examples: list[Example], made_share: float) -> mel.Array:
    """Return what each example counts (n,): all made ones together `made_share`, the recorded ones the rest."""
    made = np.array([example.maker == dataset.MADE for example in examples])
    if made.all() or not made.any():
        return np.ones(len(examples), np.float32)
    return np.where(made, made_share / made.sum(), (1.0 - made_share) / (~made).sum()).astype(np.float32)


def describe(examples: list[Example], model: FirstModel, pictures: mel.Array) -> dict[str, str]:
    """Return what the model's card says of its making."""
    n_made = sum(example.maker == dataset.MADE for example in examples)
    sources = manifest.sources() if n_made < len(examples) else []
    credits = "; ".join(source.credit for source in sources)
    return {
        "trained_on": f"{len(examples) - n_made} recorded sounds, {n_made} of the drum synthesiser",
        "credits": credits or "the drum synthesiser of this project",
        "licence": LICENCE,
        "figures": f"64 components carry {first_model.explained(model, pictures):.3f} of the pictures' variance",
    }


if __name__ == "__main__":
    main()
