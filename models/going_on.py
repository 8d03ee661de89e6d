"""Whether a training can go on with a checkpoint: what was asked for is kept in it, all but how long.

So another training is never taken for the next leg of this one. Checkpoints that keep nothing of it, as earlier
versions wrote them, go on with whatever is asked for.
"""

import argparse
import difflib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import numpy as np

from models import checkpoint, sound_store, vae
from models.dataset import TOGETHER
from models.losses import Weights
from models.sound_store import Store
from models.vae import Config

KEPT = ("seed", "batch", "rate", "coloured_share", *(field.name for field in fields(Weights)))
NEEDED = ("model", "optimiser", "memory", "step")
WHAT_TO_DO = "ask for the same, give another --out, or move it away"


def asked_for(options: argparse.Namespace, begun: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what a checkpoint keeps of what was asked for."""
    return {
        **{name: getattr(options, name) for name in KEPT},
        "held_out": sorted(options.held_out),
        "store": sound_store.identity(options.store),
        "began_with": checkpoint.identity(begun) if begun else "",
    }


def misfits(
    config: Config, store: Store, kept: Mapping[str, Any], options: argparse.Namespace, asked: Mapping[str, Any]
) -> str:
    """Return one line about what does not fit what is to be trained, "" where all does."""
    if sizes := other_pictures(config, store):
        return f"{options.store}: {sizes}; {options.again}"
    return unknown_makers(store, options) or (other_than(config, store, kept, options, asked) if kept else "")


def other_pictures(config: Config, store: Store) -> str:
    """Return what differs between the pictures of a store and those that a network sees, "" where nothing does."""
    shown, wanted = store.pictures.shape[1:], vae.picture_shape(config)
    if shown == wanted:
        return ""
    return f"its store has pictures of {shown[0]} x {shown[1]}, the network sees {wanted[0]} x {wanted[1]}"


def unknown_makers(store: Store, options: argparse.Namespace) -> str:
    """Return one line about makers to be held out whom the store does not have, or where none is left."""
    makers = sorted({one for several in np.unique(store.makers) for one in several.split(TOGETHER)})
    for name in options.held_out:
        if name not in makers:
            nearest = ", ".join(f"'{one}'" for one in difflib.get_close_matches(name, makers, n=3, cutoff=0.0))
            return f"--held-out: no sound in {options.store} is by '{name}'; nearest names: {nearest}"
    if not store.not_by(options.held_out).any():
        return f"--held-out: nobody else has made a sound in {options.store}; hold out fewer"
    return ""


def other_than(
    config: Config, store: Store, kept: Mapping[str, Any], options: argparse.Namespace, asked: Mapping[str, Any]
) -> str:
    """Return one line about a checkpoint of another training than the one asked for, "" for one of this."""
    if checkpoint.config_of(kept) != config:
        return f"{options.out}: is of a network of another shape; give another --out, or move it away"
    if missing := [name for name in NEEDED if name not in kept]:
        return f"{options.out}: is a network without what going on needs ({missing[0]}); give another --out"
    before = kept.get("asked", {})
    if others := [name for name, value in asked.items() if name in before and before[name] != value]:
        was, now = (", ".join(said(name, one[name]) for name in others) for one in (before, asked))
        return f"{options.out}: was trained with {was}, and now {now} is asked for; {WHAT_TO_DO}"
    if (n_before := len(kept["memory"]["seen"])) != len(store.classes):
        of_now = f"{options.store} has {len(store.classes)}"
        return f"{options.out}: was trained with a store of {n_before} sounds, {of_now}; {WHAT_TO_DO}"
    return ""


def said(name: str, value: Any) -> str:
    """Return a part of what was asked for as people read it."""
    match name:
        case "store":
            return f"a store of {value}"
        case "began_with":
            return f"--from the network {value}" if value else "no --from"
        case "held_out":
            return " ".join(["--held-out", *value]) if value else "no --held-out"
        case _:
            return f"{flag(name)} {value}"


def flag(name: str) -> str:
    """Return an option as it is given."""
    return f"--{name.replace('_', '-')}"
