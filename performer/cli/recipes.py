"""What `generate` is to make: each way to a latent, as recipes. Same seed, same library, same recipes."""

import argparse
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from performer import settings
from performer.audio_format import Latent
from performer.cli.made_sounds import Parent, Recipe, read_parent
from performer.errors import BadSound, NeuralFunkError
from performer.library.catalogue import FILE_NAME as CATALOGUE
from performer.library.labels import class_of
from performer.library.library import Library
from performer.library.rows import SoundRow
from performer.library.scan import BUILT_IN
from performer.neural import blend
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.sound import files

ENOUGH_OF_A_CLASS = 8
"""Sounds the library must have of a class, for its draws to be like the library's rather than the model's."""

MOST_OF_A_CLASS = 500
MOST_PARENTS = 3
LONGEST_PARENT_SECONDS = 3.0

SPREAD_OF_DRAWS, SPREAD_OF_VARIATIONS = 1.0, 0.5
PHASE_SEEDS = 2**31


def recipes(args: argparse.Namespace, encoder: Encoder, decoder: Decoder) -> Iterator[Recipe]:
    """Yield what the command line asks for."""
    if args.files:
        return _of_files(args, encoder, decoder)
    if args.random is not None:
        return _random(args, encoder, decoder)
    if args.class_ is not None:
        return _of_class(args, encoder, decoder)
    return _of_prior(args, decoder)


def _of_files(args: argparse.Namespace, encoder: Encoder, decoder: Decoder) -> Iterator[Recipe]:
    weights: list[float] = args.weights or [1.0] * len(args.files)
    parents = tuple(read_parent(path, encoder, weight) for path, weight in zip(args.files, weights))
    latents = [parent.latent for parent in parents]
    if args.steps is not None:
        return _path(args, parents)
    spread = args.spread if args.spread is not None else SPREAD_OF_VARIATIONS * (args.count > 1)
    how = "vary" if spread else "combine" if len(parents) > 1 else "reconstruct"
    name = "+".join(dict.fromkeys(path.stem for path in args.files[:4]))[:80]
    base = Recipe(name, how, blend.combine(latents, weights), 0, parents, spread=spread)
    return _varied(base, args, decoder)


def _varied(base: Recipe, args: argparse.Namespace, decoder: Decoder) -> Iterator[Recipe]:
    """Yield the recipe as often as asked, each time moved by a draw of the class it is nearest to."""
    seed = _seed(args) if base.spread else args.seed or 0
    gaussian = decoder.prior.nearest(base.latent) if base.spread else None
    for number in range(args.count):
        rng = np.random.default_rng([seed, number])
        moved = blend.draw_around(base.latent, gaussian, rng, base.spread) if gaussian else base.latent
        name = base.name if args.count == 1 else f"{base.name}-{number + 1:04d}"
        yield replace(base, name=name, latent=moved, seed=seed + number)


def _path(args: argparse.Namespace, parents: tuple[Parent, ...]) -> Iterator[Recipe]:
    first, last = parents
    name = f"{first.path.stem}-to-{last.path.stem}"
    latents = blend.path(first.latent, last.latent, args.steps)
    width = len(str(args.steps))
    for number, latent in enumerate(latents):
        share = number / (args.steps - 1)
        both = (replace(first, weight=1.0 - share), replace(last, weight=share))
        yield Recipe(f"{name}-{number + 1:0{width}d}", "path", latent, args.seed or 0, both)


def _of_prior(args: argparse.Namespace, decoder: Decoder) -> Iterator[Recipe]:
    seed, spread = _seed(args), SPREAD_OF_DRAWS if args.spread is None else args.spread
    for number in range(args.count):
        rng = np.random.default_rng([seed, number])
        class_, latent = blend.draw_prior(decoder.prior, rng, spread)
        yield Recipe(f"prior-{class_}", "prior", latent, _phase_seed(rng), class_=class_, spread=spread)


def _of_class(args: argparse.Namespace, encoder: Encoder, decoder: Decoder) -> Iterator[Recipe]:
    """Yield draws of a class: as the library's sounds of it lie, else as those of the training did."""
    seed, spread = _seed(args), SPREAD_OF_DRAWS if args.spread is None else args.spread
    known = _latents_of_class(encoder, args.class_)
    gaussian = None if known else decoder.prior.of_class(args.class_)
    for number in range(args.count):
        rng = np.random.default_rng([seed, number])
        latent = blend.draw(gaussian, rng, spread) if gaussian else blend.draw_near(known, rng, spread)
        how = "class of the model" if gaussian else "class of the library"
        yield Recipe(args.class_, how, latent, _phase_seed(rng), class_=args.class_, spread=spread)


def _random(args: argparse.Namespace, encoder: Encoder, decoder: Decoder) -> Iterator[Recipe]:
    """Yield sounds of 0 to 3 random parents each; none means a draw."""
    seed, spread = _seed(args), SPREAD_OF_DRAWS if args.spread is None else args.spread
    pool = _pool(encoder, args.class_)
    for number in range(args.random):
        rng = np.random.default_rng([seed, number])
        parents = _draw_parents(pool, int(rng.integers(MOST_PARENTS + 1)), encoder, rng)
        if parents:
            latent, class_ = blend.combine([one.latent for one in parents], [one.weight for one in parents]), None
        elif args.class_ is not None:
            latent, class_ = blend.draw(decoder.prior.of_class(args.class_), rng, spread), args.class_
        else:
            class_, latent = blend.draw_prior(decoder.prior, rng, spread)
        yield Recipe("random", "random", latent, _phase_seed(rng), parents, class_, 0.0 if parents else spread)


def _draw_parents(
    pool: Sequence[SoundRow | Path], n_parents: int, encoder: Encoder, rng: np.random.Generator
) -> tuple[Parent, ...]:
    """Return that many parents of the pool with random weights; what cannot be read is passed over."""
    shares = rng.dirichlet(np.ones(max(1, n_parents)))
    parents: list[Parent] = []
    for place in rng.permutation(len(pool))[: 8 * n_parents]:
        if len(parents) == n_parents:
            break
        parent = _read(pool[int(place)], encoder, float(shares[len(parents)]))
        if parent is not None:
            parents.append(parent)
    if len(parents) < n_parents:
        raise NeuralFunkError("no parents: the library's sounds cannot be read; run `neuralfunk library scan`")
    return tuple(parents)


def _read(place: SoundRow | Path, encoder: Encoder, weight: float) -> Parent | None:
    try:
        if isinstance(place, Path):
            return read_parent(place, encoder, weight)
        sound = files.read(place.path, place.first_frame, place.n_frames)
    except BadSound:  # gone since the last scan, perhaps: another parent is drawn
        return None
    latent = encoder.encode(sound)
    return None if latent is None else Parent(place.path, sound, latent, weight, place.first_frame)


def _pool(encoder: Encoder, class_: str | None) -> Sequence[SoundRow | Path]:
    """Return the sounds that parents are drawn from: the player's library, else the built-in one."""
    library = _library(encoder)
    rows = [] if library is None else [row for row in library.rows() if _fits(row, class_)]
    if library is not None:
        library.close()
    if rows:
        return rows
    paths = sorted(path for path in BUILT_IN.rglob("*") if files.is_candidate(path))
    return [path for path in paths if class_ in (None, class_of(path.relative_to(BUILT_IN)))]


def _fits(row: SoundRow, class_: str | None) -> bool:
    return row.latent_row is not None and row.seconds <= LONGEST_PARENT_SECONDS and class_ in (None, row.class_)


def _latents_of_class(encoder: Encoder, class_: str) -> list[Latent]:
    """Return the library's latents of a class, none if it has too few; of very many, evenly spread ones."""
    library = _library(encoder)
    if library is None:
        return []
    rows = [row for row in library.rows() if _fits(row, class_)]
    rows = rows[:: max(1, len(rows) // MOST_OF_A_CLASS)]
    latents = [latent for row in rows if (latent := library.latent(row)) is not None]
    library.close()
    return latents if len(latents) >= ENOUGH_OF_A_CLASS else []


def _library(encoder: Encoder) -> Library | None:
    """Return the player's library, None where there is none yet; it is not made by looking for it."""
    home = settings.home()
    if not (home / CATALOGUE).exists():
        return None
    return Library.open(home, encoder.model_id, encoder.card.metric)


def _seed(args: argparse.Namespace) -> int:
    """Return the seed given, or a new one: it stands in the provenance."""
    return secrets.randbelow(PHASE_SEEDS) if args.seed is None else args.seed


def _phase_seed(rng: np.random.Generator) -> int:
    return int(rng.integers(PHASE_SEEDS))
