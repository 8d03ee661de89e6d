"""`neuralfunk generate`: sounds that were not there before, each with its provenance beside it."""

import argparse
import math
from pathlib import Path

from performer.cli import DONE, WrongUse, not_yet
from performer.roles import CLASSES

HELP = """New sounds: of one file (reconstructed), of several (combined), on a path between two, or drawn.
Each is a WAV with its provenance beside it as JSON; nothing is overwritten, a name that is taken gets a number."""
MOST_AT_ONCE = 10_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="sounds to make others of")
    parser.add_argument(
        "--weights",
        nargs="+",
        type=float,
        metavar="W",
        help="how much of each file; may be negative (all the same)",
    )
    parser.add_argument(
        "--steps", type=int, metavar="N", help="a path of N steps between two files, both ends included"
    )
    parser.add_argument("--count", type=int, default=1, metavar="N", help="how many to make (1)")
    parser.add_argument("--prior", action="store_true", help="draw from all that the model has learned")
    parser.add_argument(
        "--random", type=int, metavar="N", help="N sounds of 0 to 3 random parents each, out of the library"
    )
    parser.add_argument("--class", dest="class_", choices=CLASSES, metavar="C", help="draw sounds of this class")
    parser.add_argument(
        "--spread",
        type=float,
        metavar="S",
        help="how far draws lie from the middle (1; 0.5 for variations of files)",
    )
    parser.add_argument("--wavenet", action="store_true", help="(not yet)")
    parser.add_argument("--seed", type=int, metavar="N", help="the same seed draws the same sounds (a new one)")
    parser.add_argument("--pictures", action="store_true", help="also a PNG: spectrograms of inputs and output")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write to")


def run(args: argparse.Namespace) -> int:
    if args.wavenet:
        return not_yet("neuralfunk generate --wavenet")
    _check(args)
    from performer.cli.made_sounds import free_path, provenance, write_made
    from performer.cli.progress import progress
    from performer.cli.recipes import recipes
    from performer.neural.decoder import Decoder
    from performer.neural.encoder import Encoder

    encoder, decoder = Encoder.load(), Decoder.load()
    n_sounds = args.steps or args.random or args.count
    with progress("generating") as show:
        for number, recipe in enumerate(recipes(args, encoder, decoder)):
            show(number, n_sounds)
            made = decoder.decode(recipe.latent, recipe.seed)
            path = free_path(args.out, recipe.name)
            beside = [parent.sound for parent in recipe.parents] if args.pictures else None
            write_made(path, made, provenance(recipe, encoder, decoder), beside)
            print(path, flush=True)
    return DONE


def _check(args: argparse.Namespace) -> None:
    """Raise WrongUse for a command line that asks for two things, or for none."""
    drawn = args.prior or args.class_ is not None or args.random is not None
    if args.files and drawn:
        raise WrongUse("neuralfunk generate: give files, or one of --prior, --class, --random; not both")
    if args.prior and args.random is not None:
        raise WrongUse("neuralfunk generate: --prior and --random are two ways to draw; give one")
    if not args.files and not drawn:
        raise WrongUse("neuralfunk generate: nothing to start from; give files, --prior, --class C or --random N")
    if args.steps is not None and len(args.files) != 2:
        raise WrongUse(f"neuralfunk generate: --steps goes from one file to another; {len(args.files)} were given")
    if args.weights is not None and (args.steps is not None or len(args.weights) != len(args.files)):
        raise WrongUse(
            f"neuralfunk generate: {len(args.files)} files and {len(args.weights)} weights; give one for each"
            if args.steps is None
            else "neuralfunk generate: a path has no --weights"
        )
    _check_amounts(args)


def _check_amounts(args: argparse.Namespace) -> None:
    for name, least in (("steps", 2), ("count", 1), ("random", 1)):
        value: int | None = getattr(args, name)
        if value is not None and not least <= value <= MOST_AT_ONCE:
            raise WrongUse(f"neuralfunk generate: --{name} {value}; give {least} to {MOST_AT_ONCE}")
    if args.count > 1 and (args.steps is not None or args.random is not None):
        raise WrongUse("neuralfunk generate: --steps and --random say how many; leave --count out")
    if args.seed is not None and args.seed < 0:
        raise WrongUse(f"neuralfunk generate: --seed {args.seed}; give 0 or more")
    amounts: list[float] = [*(args.weights or ()), args.spread or 0.0]
    for amount in amounts:
        if not math.isfinite(amount) or abs(amount) > 100.0:
            raise WrongUse(f"neuralfunk generate: {amount} is no weight or spread; give -100 to 100")
    if args.spread is not None and args.spread < 0.0:
        raise WrongUse(f"neuralfunk generate: --spread {args.spread}; give 0 or more")
