"""Train the network: `python -m models.train` (`make train`). Stops after its leg, goes on where it stopped.

Reads the store (`python -m models.sound_store`), on a processor or a GPU, on several with
`torchrun --nproc-per-node N -m models.train`. With `--library DIR --from shipped` the shipped network is tuned to
the sounds of a folder instead. `python -m export` puts the result into the instrument.
"""

import argparse
import os
import sys
import time
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import torch

from models import checkpoint, describing, sound_store, tuning, vae
from models.colouring import COLOURED_SHARE
from models.decoder_run import DecoderRun
from models.drum_synthesis import CLASSES_MADE as CLASSES
from models.leg import Stage, walk
from models.lessons import Lessons
from models.losses import Weights
from models.run import Run, the_same_every_time
from models.sound_store import Store
from models.vae import Config

STEPS, RATE, DECODER_STEPS, SEED, N_THREADS = 2200, 2e-3, 2400, 4, 1


def main() -> None:
    parser = arguments()
    options = parser.parse_args()
    the_same_every_time(options.threads)
    rank = joined()
    if options.library:
        if not options.begin:
            parser.error("--library tunes a network: say which with --from, as --from shipped")
        with_defaults_of_tuning(options)
    try:
        begun = checkpoint.read(options.begin) if options.begin else None
        store = the_store(options, begun)
        kept = checkpoint.read(options.out) if options.out.exists() else {}
    except (checkpoint.Unreadable, sound_store.OldStore, tuning.NoSounds, FileNotFoundError) as error:
        sys.exit(str(error))
    config = checkpoint.config_of(begun) if begun else config_from(options)
    held_out = frozenset(options.held_out)
    lessons = Lessons(store, CLASSES, held_out, settings=config.settings, coloured_share=options.coloured_share)
    weights = Weights(**{field.name: getattr(options, field.name) for field in fields(Weights)})
    if misfit := misfits(config, store, kept, options):
        sys.exit(misfit)
    run = Run(config, weights, lessons, options.batch, options.steps, options.rate, options.seed, rank)
    if kept:
        run.go_on_from(kept)
    elif begun:
        run.begin_from(begun)
    until = time.monotonic() + 60.0 * options.leg_minutes
    walk("steps", run, until, partial(saved, options.out, run, rank), quiet=rank > 0)
    if rank > 0:
        return
    if not run.is_done:
        told(options.out, run)
        return
    decoding = DecoderRun(run.mean, lessons, options.decoder_steps, options.seed)
    decoding.go_on_from(kept)
    walk("decoder", decoding, until, lambda: run.save(options.out, decoding.state()), quiet=False)
    if decoding.is_done:
        run.save(options.out, decoding.state() | describing.description(run.mean, store))
    told(options.out, run, decoding)


def saved(out: Path, run: Run, rank: int) -> None:
    """Save a run, if it is the first of several."""
    if rank == 0:
        run.save(out)


def told(out: Path, *stages: Stage) -> None:
    """Say how far a run has come."""
    done = all(stage.step >= stage.n_steps for stage in stages) and len(stages) > 1
    far = ", ".join(
        f"{stage.step} of {stage.n_steps} {what}" for stage, what in zip(stages, ("steps", "for the decoder"))
    )
    print(f"{out}: {far}" + ("" if done else "; call again to go on"))


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m models.train", description=__doc__)
    parser.add_argument("--store", type=Path, default=sound_store.FOLDER)
    parser.add_argument("--out", type=Path, default=checkpoint.CHECKPOINT)
    parser.add_argument("--steps", type=int, default=STEPS, help="in all, over all legs")
    parser.add_argument("--decoder-steps", type=int, default=DECODER_STEPS, help="of the decoder alone, at the end")
    parser.add_argument("--leg-minutes", type=float, default=60.0, help="stop after this long; call again to go on")
    parser.add_argument("--batch", type=int, default=256, help="sounds, each seen twice")
    parser.add_argument("--held-out", nargs="*", default=[], metavar="MAKER", help="makers never trained on")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument(
        "--flow-steps", type=int, default=0, help="of the posterior; five are the network of 2018's"
    )
    parser.add_argument("--prior-steps", type=int, default=0, help="of the prior")
    parser.add_argument("--alike-share", type=float, default=vae.ALIKE_SHARE)
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
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=float, default=field.default)
    return parser


def with_defaults_of_tuning(options: argparse.Namespace) -> None:
    """Set what tuning does otherwise than training, where nothing else was asked for."""
    training = arguments()
    for name, value in tuning.DEFAULTS.items():
        if getattr(options, name) == training.get_default(name):
            setattr(options, name, value)


def the_store(options: argparse.Namespace, begun: dict[str, Any] | None) -> Store:
    """Return the store to learn from: the one of all our sounds, or that of a player's library."""
    if options.library and begun:
        return tuning.store_of(
            options.library, options.store, options.out, checkpoint.network(begun), options.workers
        )
    if not (options.store / "table.npz").exists():
        raise FileNotFoundError(f"{options.store}: there is no store; `python -m models.sound_store` makes it")
    return sound_store.load(options.store)


def misfits(config: Config, store: Store, kept: dict[str, Any], options: argparse.Namespace) -> str:
    """Return one line about what does not fit the network that is to be trained, "" where all does."""
    shown, wanted = store.pictures.shape[1:], vae.picture_shape(config)
    if shown != wanted:
        sizes = f"pictures of {shown[0]} x {shown[1]}, the network sees {wanted[0]} x {wanted[1]}"
        return f"{options.store}: its store has {sizes}; make it again with `python -m models.sound_store`"
    if kept and checkpoint.config_of(kept) != config:
        return f"{options.out}: is of a network of another shape; give another --out, or move it away"
    return ""


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
