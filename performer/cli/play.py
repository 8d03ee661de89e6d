"""`neuralfunk play`: the live instrument."""

import argparse
import contextlib
import gc
import os
import signal
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from performer import running_folder, settings
from performer.cli import not_yet
from performer.errors import BadSettings, DeviceError, NeuralFunkError
from performer.supervisor import CRASHED, ENDING, RESUME, SESSION

if TYPE_CHECKING:
    from performer.daemon import Daemon
    from performer.play_options import PlayOptions
    from performer.reports import Report
    from performer.running_kit import RunningKit

HELP = "The live instrument. With nothing given: the built-in kit, library and model."

DEMO = "neuralfunk-demo.wav"
LATER = ("page_port",)
SEEK_SECONDS = 0.5  # between two looks for what a stage needs that is started again


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `play` takes."""
    parser.add_argument("--safe", action="store_true", help="start at once with the last good kit and nothing else")
    kits = parser.add_mutually_exclusive_group()
    kits.add_argument(
        "--kit",
        type=Path,
        metavar="FILE",
        help="a kit.toml, or `last` for the kit as you left it (last-2, last-3: before); else the built-in kit",
    )
    kits.add_argument(
        "--setlist", type=Path, metavar="FILE", help="a setlist.toml: kits in order, all loaded at the start"
    )
    parser.add_argument(
        "--library", type=Path, nargs="+", metavar="DIR", default=[], help="folders of sounds to search"
    )
    parser.add_argument("--audio", metavar="DEVICE", help="jack, or a device by name or number (see `devices`)")
    parser.add_argument("--block", type=int, default=64, metavar="FRAMES", help="frames a block outside JACK (64)")
    parser.add_argument("--out", default="1-2", metavar="CH-CH", help="output channels, from 1 (1-2)")
    parser.add_argument("--in", dest="in_", default="1", metavar="CH|none", help="the microphone's channel (1)")
    parser.add_argument("--reference", metavar="CH-CH", help="inputs that carry what else the PA plays")
    parser.add_argument(
        "--midi", nargs="+", metavar="NAME", default=[], help="MIDI ports by name; 'none' opens none"
    )
    parser.add_argument("--osc-port", type=int, default=7720, metavar="N", help="the UDP port for OSC (7720)")
    pages = parser.add_mutually_exclusive_group()
    pages.add_argument("--page-port", type=int, metavar="N", help="the page's port (later)")
    pages.add_argument("--no-page", action="store_true", help="no page in the browser")
    parser.add_argument("--log", type=Path, metavar="FILE", help="write the set log here")
    parser.add_argument(
        "--no-limiter", action="store_true", help="leave the output as it is, for playing into a DAW; 1 ms earlier"
    )
    parser.add_argument(
        "--no-voices", action="store_true", help="throw speech that the room's ear hears away at once"
    )
    parser.add_argument(
        "--takes",
        choices=("wav", "flac"),
        default="wav",
        help="what recordings end as (wav): float, or FLAC of 24 bits",
    )
    parser.add_argument("--arena-mb", type=int, default=256, metavar="N", help="memory for sounds (256)")


def channels(text: str, option: str) -> int:
    """Return the first channel, from 0, of "3" or "3-4"; BadSettings in one line for anything else."""
    first, _, last = text.partition("-")
    if not first.isdecimal() or int(first) < 1 or (last and (not last.isdecimal() or int(last) != int(first) + 1)):
        raise BadSettings(f"--{option} {text}: not a channel; give one from 1, or a pair such as 1-2")
    return int(first) - 1


def references(text: str | None, in_channel: int | None) -> tuple[int, ...]:
    """Return the channels, from 0, of "3", "3-4" or "none"; BadSettings for others and for the microphone's."""
    if text is None or text == "none":
        return ()
    first = channels(text, "reference")
    named = (first, first + 1) if text.partition("-")[2] else (first,)
    if in_channel is not None and in_channel in named:
        raise BadSettings(
            f"--reference {text}: channel {in_channel + 1} is the microphone's (--in {in_channel + 1}); "
            "a reference has inputs of its own"
        )
    if in_channel is None:
        say(f"--reference {text} is not listened to: there is no microphone (--in none)")
        return ()
    return named


def run(args: argparse.Namespace) -> int:
    """Play until Ctrl-C, SIGTERM or `quit`; without a sound device bounce the built-in set instead."""
    session, resume = os.environ.pop(SESSION, ""), bool(os.environ.pop(RESUME, ""))
    for name in LATER:
        if getattr(args, name):
            return not_yet(f"play --{name.replace('_', '-')}")
    if not 8 <= args.block <= 8192:
        raise BadSettings(f"--block {args.block}: give 8 to 8192 frames; 64 is a good start")
    if not 1 <= args.osc_port <= 65535:
        raise BadSettings(f"--osc-port {args.osc_port}: give a port from 1 to 65535; 7720 is the usual one")
    if not 16 <= args.arena_mb <= 65536:
        raise BadSettings(f"--arena-mb {args.arena_mb}: give 16 to 65536")
    if not session:
        return _start(args, session, resume, None)
    from performer.reports import Report

    with Report(os.getpid()) as report:
        return _start(args, session, resume, report)


def _start(args: argparse.Namespace, session: str, resume: bool, report: "Report | None") -> int:
    gc.disable()  # imports and tables leave next to nothing to collect; to look for it costs 25 ms and more
    from performer.audio import compiled

    compiled.prepare(say)
    from performer.daemon import Daemon

    options = _options(args, session, resume)
    if resume:
        return _go_on(options, report)
    try:
        daemon = Daemon(options, say)
    except DeviceError as error:
        if args.audio is not None or ("sound device" not in str(error) and "PortAudio" not in str(error)):
            raise
        say(str(error))
        return _bounce_the_built_in_set()
    return _play(daemon, report)


def _go_on(options: "PlayOptions", report: "Report | None") -> int:
    """Play on after a death: what the stage needs may have gone with it, so it is waited for."""
    from performer.daemon import Daemon

    told = ""
    while True:
        daemon = None
        try:
            daemon = Daemon(options, say)
            ready = daemon.start()
        except DeviceError as error:
            if daemon is not None:
                daemon.stop()
            if str(error) != told:
                told = str(error)
                say(f"{told}; it is waited for")
            time.sleep(SEEK_SECONDS)
        except Exception as error:
            if daemon is not None:
                daemon.stop()
            if report is None:
                raise
            report.exception(error)
            return CRASHED
        else:
            return _play(daemon, report, ready)


def _options(args: argparse.Namespace, session: str, resume: bool) -> "PlayOptions":
    from performer.play_options import BUILT_IN_KIT, PlayOptions
    from performer.played_by import played_by

    home = settings.home()
    running = running_folder.take(home, args.osc_port, session, resume, say)
    kept, resumed = _kept(args, running, session if resume else "")
    in_channel = None if args.in_ == "none" else channels(args.in_, "in")
    named = references(args.reference, in_channel)
    return PlayOptions(
        home=home,
        kit=BUILT_IN_KIT if args.kit is None or kept is not None else args.kit,
        setlist=None if args.safe else args.setlist,
        library=tuple(args.library),
        audio=(played_by(running, session) if resume else None) or args.audio,
        block_frames=args.block,
        out_channel=channels(args.out, "out"),
        in_channel=in_channel,
        references=named,
        reference=f"on {args.reference}" if named else "",
        midi=tuple(args.midi),
        osc_port=args.osc_port,
        log=_next_free(args.log) if resume and args.log is not None else args.log,
        arena_mb=args.arena_mb,
        limiter=not args.no_limiter,
        kept=kept,
        session=session,
        after_death=resume,
        resumed=resumed,
        safe=args.safe,
        flac=args.takes == "flac",
        voices=not args.no_voices,
        own_folder=running,
    )


def _kept(args: argparse.Namespace, folder: Path, resume_session: str) -> "tuple[RunningKit | None, bool]":
    """Return the running kit to go on with, None for none, and whether it is that of a stage that has died."""
    from performer import running_kit

    if resume_session:
        kept = _try(folder, running_kit.NOW)
        if kept is not None and kept.session == resume_session:
            others = f"; kits of the set as they were left: {len(kept.left)} more" if kept.left else ""
            say(f"going on with {kept.describe()}{others}")
            return kept, True
    own, folder, safe = folder, running_folder.first(folder.parent), None
    if args.safe and args.setlist is not None:
        say(f"safe start: the set {args.setlist} is left out")
    if args.safe and args.kit is None:
        safe = next((kept for which in running_kit.KEPT if (kept := _try(folder, which)) is not None), None)
        say(
            f"safe start: {safe.describe()}" if safe is not None else "safe start: no kit is kept, the built-in one"
        )
    if not resume_session:
        running_kit.begin_session(own)
    if args.kit is not None and str(args.kit) in running_kit.LAST and not args.kit.exists():
        return running_kit.read(folder, str(args.kit)), False
    if args.kit is None and args.setlist is None and safe is None and (line := running_kit.offer(folder)):
        say(line)
    return safe, False


def _try(folder: Path, which: str) -> "RunningKit | None":
    """Return a kept kit, None where there is none; one that is there and cannot be used is told."""
    from performer import running_kit

    try:
        return running_kit.read(folder, which)
    except running_kit.NotKept as error:
        if (folder / f"{which}.json").exists():
            say(str(error))
        return None


def _next_free(path: Path) -> Path:
    """Return the path with a number, so that what the stage wrote before it died stays."""
    name, dot, endings = path.name.partition(".")
    numbered = (path.with_name(f"{name}-{n}{dot}{endings}") for n in count(2))
    return next(free for free in numbered if not free.exists())


def say(text: str) -> None:
    """Print one line for the player at once; where nobody takes it any more, playing goes on."""
    with contextlib.suppress(OSError, ValueError):
        print(text, file=sys.stderr, flush=True)


def _play(daemon: "Daemon", report: "Report | None", ready: str | None = None) -> int:
    """Play until the end; `ready` is the line of a daemon that has been started."""
    from performer.cli import typed
    from performer.cli.status_line import StatusLine

    def ended(_number: int, _frame: object) -> None:
        daemon.end()

    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, ended)
    reason = ""
    try:
        ready = ready or daemon.start()
        with contextlib.suppress(OSError):  # who reads it has gone
            print(ready, flush=True)
        if sys.stdin is not None and sys.stdin.isatty():
            typed.read(daemon, say)
            if not daemon.midi.n_devices:
                say("no MIDI device: type `keys` and Enter to play on this keyboard")
        try:
            with StatusLine() as line:
                daemon.show = line.show
                reason = daemon.run()
        except NeuralFunkError as error:
            if report is None:
                raise
            report.exception(error)  # while it plays no such error is meant for the player
            return CRASHED
    except NeuralFunkError:
        raise
    except Exception as error:
        if report is None:
            raise
        report.exception(error)
        return CRASHED
    finally:
        daemon.stop()
    if counted := daemon.counted():
        say(counted)
    if reason:
        raise DeviceError(reason)
    return 0


def _bounce_the_built_in_set() -> int:
    from performer.built_in_set import bounce_built_in_set

    gc.enable()
    say(f"bouncing the built-in set to {DEMO} instead")
    bounce_built_in_set(Path(DEMO), print)
    return 0
