"""`neuralfunk play`: the live instrument."""

import argparse
import signal
import sys
import threading
from pathlib import Path

from performer import settings
from performer.cli import not_yet
from performer.errors import BadSettings, DeviceError

HELP = "The live instrument. With nothing given: the built-in kit, library and model."

DEMO = "neuralfunk-demo.wav"
LATER = ("safe", "setlist", "reference", "page_port")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `play` takes."""
    parser.add_argument("--safe", action="store_true", help="start with the last good kit and nothing else (later)")
    kits = parser.add_mutually_exclusive_group()
    kits.add_argument("--kit", type=Path, metavar="FILE", help="a kit.toml; without it the built-in kit")
    kits.add_argument("--setlist", type=Path, metavar="FILE", help="a setlist.toml (later)")
    parser.add_argument(
        "--library", type=Path, nargs="+", metavar="DIR", default=[], help="folders of sounds to search"
    )
    parser.add_argument("--audio", metavar="DEVICE", help="jack, or a device by name or number (see `devices`)")
    parser.add_argument("--block", type=int, default=64, metavar="FRAMES", help="frames a block outside JACK (64)")
    parser.add_argument("--out", default="1-2", metavar="CH-CH", help="output channels, from 1 (1-2)")
    parser.add_argument("--in", dest="in_", default="1", metavar="CH|none", help="the microphone's channel (1)")
    parser.add_argument("--reference", metavar="CH-CH", help="inputs that carry what the PA plays (later)")
    parser.add_argument(
        "--midi", nargs="+", metavar="NAME", default=[], help="MIDI ports by name; 'none' opens none"
    )
    parser.add_argument("--osc-port", type=int, default=7720, metavar="N", help="the UDP port for OSC (7720)")
    pages = parser.add_mutually_exclusive_group()
    pages.add_argument("--page-port", type=int, metavar="N", help="the page's port (later)")
    pages.add_argument("--no-page", action="store_true", help="no page in the browser")
    parser.add_argument("--log", type=Path, metavar="FILE", help="write the set log here")
    parser.add_argument("--arena-mb", type=int, default=256, metavar="N", help="memory for sounds (256)")


def channels(text: str, option: str) -> int:
    """Return the first channel, from 0, of "3" or "3-4"; BadSettings in one line for anything else."""
    first, _, last = text.partition("-")
    if not first.isdigit() or int(first) < 1 or (last and (not last.isdigit() or int(last) != int(first) + 1)):
        raise BadSettings(f"--{option} {text}: not a channel; give one from 1, or a pair such as 1-2")
    return int(first) - 1


def run(args: argparse.Namespace) -> int:
    """Play until Ctrl-C, SIGTERM or `quit`; without a sound device bounce the built-in set instead."""
    for name in LATER:
        if getattr(args, name):
            return not_yet(f"play --{name.replace('_', '-')}")
    if not 8 <= args.block <= 8192:
        raise BadSettings(f"--block {args.block}: give 8 to 8192 frames; 64 is a good start")
    if not 1 <= args.osc_port <= 65535:
        raise BadSettings(f"--osc-port {args.osc_port}: give a port from 1 to 65535; 7720 is the usual one")
    if not 16 <= args.arena_mb <= 65536:
        raise BadSettings(f"--arena-mb {args.arena_mb}: give 16 to 65536")
    from performer.audio import compiled

    compiled.prepare(say)
    from performer.daemon import BUILT_IN_KIT, Daemon, PlayOptions

    options = PlayOptions(
        home=settings.home(),
        kit=args.kit or BUILT_IN_KIT,
        library=tuple(args.library),
        audio=args.audio,
        block_frames=args.block,
        out_channel=channels(args.out, "out"),
        in_channel=None if args.in_ == "none" else channels(args.in_, "in"),
        midi=tuple(args.midi),
        osc_port=args.osc_port,
        log=args.log,
        arena_mb=args.arena_mb,
    )
    try:
        daemon = Daemon(options, say)
    except DeviceError as error:
        if args.audio is not None or ("sound device" not in str(error) and "PortAudio" not in str(error)):
            raise
        say(str(error))
        return _bounce_the_built_in_set()
    return _play(daemon)


def say(text: str) -> None:
    """Print one line for the player at once."""
    print(text, file=sys.stderr, flush=True)


def _play(daemon: object) -> int:
    from performer.daemon import Daemon

    assert isinstance(daemon, Daemon)
    live = daemon

    def ended(_number: int, _frame: object) -> None:
        live.end()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, ended)
    reason = ""
    try:
        print(daemon.start(), flush=True)
        if sys.stdin is not None and sys.stdin.isatty():
            threading.Thread(target=_wait_for_quit, args=(daemon.end,), daemon=True).start()
        reason = daemon.run()
    finally:
        daemon.stop()
    if counted := daemon.counted():
        say(counted)
    if reason:
        raise DeviceError(reason)
    return 0


def _wait_for_quit(end: object) -> None:
    """End the set when somebody types `quit`."""
    for line in sys.stdin:
        if line.strip().lower() in ("quit", "q", "exit") and callable(end):
            end()
            return


def _bounce_the_built_in_set() -> int:
    from performer.built_in_set import bounce_built_in_set

    say(f"bouncing the built-in set to {DEMO} instead")
    bounce_built_in_set(Path(DEMO), print)
    return 0
