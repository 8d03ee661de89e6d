"""`neuralfunk latency`: from a hit to its sound, measured on this machine through a cable or a virtual loop."""

import argparse
import json
import sys
from dataclasses import asdict

from performer.cli import DONE
from performer.errors import BadSettings

HELP = """Pad-to-sound through a loop, in milliseconds with spread, on this machine.

Put a cable from the output to the input, and turn the loudspeakers down: clicks are played out and looked for in
what comes in. Without a cable, --loop virtual joins the two on JACK; that leaves the device itself out."""
FEWEST_HITS, MOST_HITS = 5, 2000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--audio", metavar="DEVICE", help="jack, or a device by name or number (see `devices`)")
    parser.add_argument("--block", type=int, default=64, metavar="FRAMES", help="frames a block outside JACK (64)")
    parser.add_argument(
        "--loop", choices=("cable", "virtual"), default="cable", help="what joins out and in (cable)"
    )
    parser.add_argument("--out", default="1-2", metavar="CH-CH", help="output channels, from 1 (1-2)")
    parser.add_argument("--in", dest="in_", default="1", metavar="CH", help="the input that the cable leads to (1)")
    parser.add_argument("--hits", type=int, default=100, metavar="N", help="how many hits (100)")
    parser.add_argument("--no-limiter", action="store_true", help="as `play --no-limiter`: without its look-ahead")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    from performer.cli.play import channels
    from performer.loop_latency import LoopPlan, measure_loop

    if not FEWEST_HITS <= args.hits <= MOST_HITS:
        raise BadSettings(f"--hits {args.hits}: give {FEWEST_HITS} to {MOST_HITS}")
    if not 8 <= args.block <= 8192:
        raise BadSettings(f"--block {args.block}: give 8 to 8192 frames; 64 is a good start")
    plan = LoopPlan(
        args.audio,
        args.block,
        channels(args.out, "out"),
        channels(args.in_, "in"),
        args.loop == "virtual",
        args.hits,
        limiter=not args.no_limiter,
    )
    print(f"{args.hits} clicks; this takes {args.hits * plan.gap_seconds:.0f} s", file=sys.stderr)
    found = measure_loop(plan)
    if args.json:
        print(json.dumps(asdict(found) | {"through": args.loop}, indent=2))
        return DONE
    print(f"{found.device}, through a {'virtual loop' if plan.is_virtual else 'cable'}")
    print(
        f"pad to sound {found.median_ms:.2f} ms, spread {found.spread_ms:.3f} ms "
        f"({found.lowest_ms:.2f} to {found.highest_ms:.2f}); {found.heard} of {found.hits} heard"
    )
    print(f"  one block between a hit's stamp and its place: {found.block_ms:.2f} ms")
    print(f"  the limiter's look-ahead: {found.look_ahead_ms:.2f} ms")
    rest = "the loop's own, without the device" if plan.is_virtual else "the device: its buffers and converters"
    print(f"  {rest}: {found.device_ms:.2f} ms")
    return DONE
