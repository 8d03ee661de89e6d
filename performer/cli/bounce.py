"""`neuralfunk bounce`: the same engine on an offline clock."""

import argparse
import sys
from pathlib import Path

from performer import settings
from performer.errors import BadSettings

HELP = "The same engine on an offline clock: same input, same bytes out."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `bounce` takes."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--replay", type=Path, metavar="LOG", help="a set log, to the same audio")
    what.add_argument("--midi", type=Path, metavar="FILE.mid", help="a MIDI file; channel 10 is General MIDI")
    parser.add_argument("--room", type=Path, metavar="FILE", help="what the microphone hears, from the start")
    parser.add_argument(
        "--reference", type=Path, metavar="FILE", help="what else the PA plays in that room, from the start"
    )
    parser.add_argument("--moves", type=Path, metavar="FILE", help="lines `seconds address args…`")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.wav", help="where the sound goes")
    parser.add_argument("--kit", type=Path, metavar="FILE", help="a kit.toml; without it the built-in kit")
    parser.add_argument(
        "--library", type=Path, nargs="+", metavar="DIR", default=[], help="folders of sounds to search"
    )
    parser.add_argument("--seed", type=int, metavar="N", help="seeds what is generated (0)")
    parser.add_argument("--no-limiter", action="store_true", help="leave the output as it is")
    parser.add_argument("--log", type=Path, metavar="FILE", help="write the set log here")


def run(args: argparse.Namespace) -> int:
    """Bounce a log or a MIDI file to a WAV."""
    if args.replay is not None:
        names = ("kit", "moves", "log", "reference", "seed", "no_limiter")
        given = [name for name in names if getattr(args, name) is not None and getattr(args, name) is not False]
        named = ", ".join(f"--{name.replace('_', '-')}" for name in given)
        if given:
            raise BadSettings(f"{named}: of --midi only; a replay takes all from its log, leave it out")
    if args.reference is not None and args.room is None:
        raise BadSettings("--reference is of use to the room's ear: give the room, too, with --room")
    if args.out.suffix.lower() != ".wav":
        raise BadSettings(f"--out {args.out}: give a name that ends in .wav")
    from performer import bounce
    from performer.play_options import BUILT_IN_KIT

    home = settings.home()
    kits = home / "kits"
    library = tuple(args.library)
    if args.replay is not None:
        blocks, rate = bounce.begin_replay(args.replay, args.room, home, library, kits, _say)
        n_frames = bounce.write_wav(args.out, blocks, rate)
    else:
        what = bounce.Performance(
            args.kit or BUILT_IN_KIT,
            args.midi,
            args.moves,
            args.room,
            home,
            library,
            kits,
            args.log,
            args.seed or 0,
            limiter=not args.no_limiter,
            reference=args.reference,
        )
        begun = bounce.begin(what, _say)
        rate = begun.sample_rate
        n_frames = bounce.write_wav(args.out, begun.blocks, rate)
        for said in begun.said:
            if said.address in ("/nf/error", "/nf/pad/refused"):
                _say(f"{said.frame / rate:.2f} s: {' '.join(str(value) for value in said.values)}")
    print(f"{args.out}: {n_frames / rate:.2f} s at {rate} Hz")
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
