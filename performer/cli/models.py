"""`neuralfunk models`: which model files are in use, and what their cards say."""

import argparse
import json
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import Any

from performer.cli import DONE

HELP = "Which model files are in use, with their cards."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    found = [_facts(kind) for kind in ("encoder", "decoder")]
    if args.json:
        print(json.dumps({"models": found}, indent=1, ensure_ascii=False))
        return DONE
    for facts in found:
        print(f"{facts['kind']}: {facts['file']} ({facts['bytes'] / 1e6:.1f} MB, id {facts['model_id']})")
        for name, value in facts["card"].items():
            if name != "kind":
                line = textwrap.fill(str(value), 100, subsequent_indent=" " * 15, break_on_hyphens=False)
                print(f"  {name:<12} {line}")
    return DONE


def _facts(kind: str) -> dict[str, Any]:
    from performer.neural.decoder import Decoder
    from performer.neural.encoder import Encoder
    from performer.neural.identity import SHIPPED

    path: Path = SHIPPED / f"{kind}.onnx"
    model = Encoder.load(path) if kind == "encoder" else Decoder.load(path)
    return {
        "kind": kind,
        "file": str(path),
        "bytes": path.stat().st_size,
        "model_id": model.model_id,
        "card": asdict(model.card),
    }
