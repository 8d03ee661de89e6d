"""Train the network: `python -m models.train` (`make train`). Stops after its leg, goes on where it stopped.

Reads the store (`python -m models.sound_store`), on a processor or a GPU, on several with
`torchrun --nproc-per-node N -m models.train`. With `--library DIR --from shipped` the shipped network is tuned to
the sounds of a folder instead. `python -m export` puts the result into the instrument.
"""

import argparse
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import torch

from models import checkpoint, describing, going_on, sound_store, tuning, vae
from models.colouring import COLOURED_SHARE
from models.decoder_run import DecoderRun
from models.drum_synthesis import CLASSES_MADE as CLASSES
from models.leg import Stage, is_over, is_over_for_all, walk
from models.lessons import Lessons
from models.losses import Weights
from models.run import Run, the_same_every_time
from models.sound_store import Store
from models.vae import Config

SEED, N_THREADS = 4, 1
SHAPING = {"flow_steps": 0, "prior_steps": 0, "alike_share": vae.ALIKE_SHARE}
"""What shapes a network that is trained from nothing."""

DEFAULTS = {
    "store": sound_store.FOLDER,
    "out": checkpoint.CHECKPOINT,
    "steps": 2200,
    "rate": 2e-3,
    "decoder_steps": 2400,
    **SHAPING,
}
"""What is done where nothing else is asked for; `tuning.DEFAULTS` are tuning's."""


def main() -> None:
    parser = arguments()
    options = parser.parse_args()
    the_same_every_time(options.threads)
    rank = joined()
    if options.library and not options.begin:
        parser.error("--library tunes a network: say which with --from, as --from shipped")
    if options.begin and (shaping := [name for name in SHAPING if getattr(options, name) is not None]):
        sys.exit(
            f"{going_on.flag(shaping[0])} cannot apply: the network that --from names has its shape; leave it out"
        )
    with_defaults(options)
    try:
        begun = checkpoint.read(options.begin) if options.begin else None
        store = the_store(options, begun)
        kept = checkpoint.read(options.out) if options.out.exists() else {}
    except (checkpoint.Unreadable, sound_store.OldStore, tuning.NoSounds, FileNotFoundError) as error:
        sys.exit(str(error))
    config = checkpoint.config_of(begun) if begun else config_from(options)
    asked = going_on.asked_for(options, begun)
    if misfit := going_on.misfits(config, store, kept, options, asked):
        sys.exit(misfit)
    held_out = frozenset(options.held_out)
    lessons = Lessons(store, CLASSES, held_out, settings=config.settings, coloured_share=options.coloured_share)
    weights = Weights(**{field.name: getattr(options, field.name) for field in fields(Weights)})
    run = Run(config, weights, lessons, options.batch, options.steps, options.rate, options.seed, rank)
    if kept:
        run.go_on_from(kept)
    elif begun:
        run.begin_from(begun)
    until = time.monotonic() + 60.0 * options.leg_minutes
    save = partial(saved, options.out, run, rank, {"asked": asked})
    walk("steps", run, partial(is_over_for_all, until), save, quiet=rank > 0)
    if rank > 0:
        return
    if not run.is_done:
        told(options.out, run)
        return
    decoding = DecoderRun(run.mean, lessons, options.decoder_steps, options.seed)
    decoding.go_on_from(kept)
    walk("decoder", decoding, partial(is_over, until), lambda: save(decoding.state()), quiet=False)
    if decoding.is_done:
        beginning = describing.beginning(options.begin, begun) if begun else None
        save(decoding.state() | describing.description(run.mean, store, held_out, beginning))
    told(options.out, run, decoding)


def saved(out: Path, run: Run, rank: int, asked: Mapping[str, Any], more: Mapping[str, Any] | None = None) -> None:
    """Save a run with what was asked of it, if it is the first of several."""
    if rank == 0:
        run.save(out, {**asked, **(more or {})})


def told(out: Path, *stages: Stage) -> None:
    """Say how far a run has come."""
    done = all(stage.step >= stage.n_steps for stage in stages) and len(stages) > 1
    far = ", ".join(
        f"{stage.step} of {stage.n_steps} {what}" for stage, what in zip(stages, ("steps", "for the decoder"))
    )
    print(f"{out}: {far}" + ("" if done else "; call again to go on"))


def arguments() -> argparse.ArgumentParser:
    """Return the parser of the command; what `with_defaults` fills in is None where nothing was given."""
    parser = argparse.ArgumentParser(prog="python -m models.train", description=__doc__)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--steps", type=int, help="in all, over all legs")
    parser.add_argument("--decoder-steps", type=int, help="of the decoder alone, at the end")
    parser.add_argument("--leg-minutes", type=float, default=60.0, help="stop after this long; call again to go on")
    parser.add_argument("--batch", type=int, default=256, help="sounds, each seen twice")
    parser.add_argument("--held-out", nargs="*", default=[], metavar="MAKER", help="makers never trained on")
    parser.add_argument("--rate", type=float)
    parser.add_argument("--flow-steps", type=int, help="of the posterior; five are the network of 2018's")
    parser.add_argument("--prior-steps", type=int, help="of the prior")
    parser.add_argument("--alike-share", type=float)
    parser.add_argument("--coloured-share", type=share, default=COLOURED_SHARE, help="of the sounds of a batch")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--threads",
        type=int,
        default=N_THREADS,
        metavar="N",
        help="of the processor; another number, other rounding",
    )
    parser.add_argument(
        "--from", dest="begin", type=starting_point, metavar="FILE", help="begin with this network, or `shipped`"
    )
    parser.add_argument("--workers", type=int, default=2, help="that read the sounds of --library")
    parser.add_argument("--library", type=Path, metavar="DIR", help="tune to the sounds of this folder")
    for field in fields(Weights):
        parser.add_argument(going_on.flag(field.name), type=float, default=field.default)
    return parser


def with_defaults(options: argparse.Namespace) -> None:
    """Fill in what was not given: as training does it, and tuning otherwise."""
    tuned = options.library is not None
    for name, value in {**DEFAULTS, **(tuning.DEFAULTS if tuned else {})}.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    options.again = tuning.AGAIN if tuned else sound_store.AGAIN


def the_store(options: argparse.Namespace, begun: dict[str, Any] | None) -> Store:
    """Return the store to learn from: the one of all our sounds, or that of a player's library."""
    if options.library and begun:
        return tuning.store_of(
            options.library, options.store, options.out, checkpoint.network(begun), options.workers
        )
    if not (options.store / "table.npz").exists():
        raise FileNotFoundError(f"{options.store}: there is no store; `python -m models.sound_store` makes it")
    return sound_store.load(options.store)


def share(text: str) -> float:
    value = float(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"a share of {text}: give one from 0 to 1")
    return value


def starting_point(text: str) -> Path:
    path = checkpoint.SHIPPED if text == "shipped" else Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{path}: there is no such checkpoint")
    return path


def config_from(options: argparse.Namespace) -> Config:
    return Config(
        sound_store.SETTINGS,
        CLASSES,
        alike_share=options.alike_share,
        n_flow_steps=options.flow_steps,
        n_prior_steps=options.prior_steps,
    )


def joined() -> int:
    """Join the other processes that `torchrun` started, if it did, and return which one this is."""
    if "RANK" not in os.environ:
        return 0
    torch.distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    return torch.distributed.get_rank()


if __name__ == "__main__":
    main()
