"""Run every bench, or those named: `python -m bench [NAME…]`. Prints one table and writes bench.json."""

import argparse
import sys
import time
from importlib import import_module
from inspect import signature
from pathlib import Path

from bench.table import Row, show, write
from performer.errors import NeuralFunkError, nearest_names

FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Return the names of all benches: the files of this folder that define rows()."""
    paths = sorted(FOLDER.glob("*.py"))
    return [path.stem for path in paths if "\ndef rows(" in path.read_text(encoding="utf-8")]


def measured(name: str, quick: bool) -> list[Row]:
    """Return the rows of one bench, or one row that says what kept it from measuring."""
    print(f"measuring {name.replace('_', ' ')} …", end="", file=sys.stderr, flush=True)
    began = time.perf_counter()
    try:
        bench = import_module(f"bench.{name}")
        can_be_quick = "quick" in signature(bench.rows).parameters
        rows: list[Row] = list(bench.rows(quick=quick) if can_be_quick else bench.rows())
    except (NeuralFunkError, OSError) as error:
        rows = [Row(name.replace("_", " "), None, "", "", str(error))]
    print(f" {time.perf_counter() - began:.1f} s", file=sys.stderr)
    return rows


def main() -> int:
    """Measure, show and write; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"one of: {', '.join(names())}; all if none is given"
    )
    parser.add_argument("--quick", action="store_true", help="try out: fewer hits, one block size")
    parser.add_argument("--out", type=Path, default=Path("bench.json"), metavar="FILE", help="where the figures go")
    args = parser.parse_args()
    known = names()
    for name in args.names:
        if name not in known:
            parser.error(f"there is no bench {name!r}{nearest_names(name, known)}")
    rows = [row for name in args.names or known for row in measured(name, args.quick)]
    show(rows)
    write(rows, args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
