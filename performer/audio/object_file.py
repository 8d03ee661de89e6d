"""The file that keeps the engine's machine code: one line of JSON, the index, and the code behind it.

The index says what the code was made from and for. Code that anything of this has changed for is not run.
"""

import hashlib
import importlib.util
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm
import numpy as np

from performer.audio import layout
from performer.audio.parts import SHAPES
from performer.compiled_cache import engine_sources_digest, object_path

VERSION = 1


class NotUsable(Exception):
    """Why the code of a file cannot be run; "" when there is no file."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One function of the code: what it is called there, and its types in the words of C."""

    symbol: str
    result: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MachineCode:
    """Code that can be loaded into this process."""

    code: bytes
    entries: dict[str, Entry]
    needs: tuple[str, ...]  # functions of the C library


def origin() -> dict[str, str]:
    """Return what code that is made now is made from and for."""
    return {
        "sources": engine_sources_digest(),
        "layout": layout_digest(),
        "processor": f"{llvm.get_process_triple()} {llvm.get_host_cpu_name()} {_digest(_features())}",
        "llvmlite": llvmlite.__version__,
        "numpy": np.__version__,
        "numba": _numba_version(),
    }


_SAID = {
    "sources": "is of another version of the engine",
    "layout": "is of another version of the engine",
    "processor": "is for another processor",
    "llvmlite": "was made by another version of llvmlite",
    "numpy": "was made for another version of numpy",
    "numba": "was made by another version of numba",
}


def write(made: MachineCode, path: Path | None = None) -> None:
    """Keep code, whole or not at all, in the place of what was there; OSError if that cannot be."""
    path = path or object_path()
    index: dict[str, Any] = {"version": VERSION, **origin(), "code": _digest(made.code), "needs": made.needs}
    index["entries"] = {name: asdict(entry) for name, entry in made.entries.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(json.dumps(index).encode() + b"\n" + made.code)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def read(path: Path | None = None) -> MachineCode:
    """Return the code of the file; NotUsable says why it must not be run."""
    try:
        head, _, code = (path or object_path()).read_bytes().partition(b"\n")
    except FileNotFoundError as error:
        raise NotUsable("") from error
    except OSError as error:
        raise NotUsable(f"cannot be read ({error.strerror})") from error
    try:
        index: dict[str, Any] = json.loads(head)
        if index["version"] != VERSION:
            raise NotUsable("is of another format")
        for key, now in origin().items():
            if index[key] != now:
                raise NotUsable(_SAID[key])
        if index["code"] != _digest(code):
            raise NotUsable("is damaged")
        entries = {
            name: Entry(entry["symbol"], entry["result"], tuple(entry["arguments"]))
            for name, entry in index["entries"].items()
        }
        return MachineCode(code, entries, tuple(index["needs"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotUsable("is damaged") from error


def layout_digest() -> str:
    """Return hexadecimal digits that change when any array, record or limit of the engine does."""
    facts = [
        f"{name} {value!r} {value.itemsize if isinstance(value, np.dtype) else ''}"
        for name, value in sorted(vars(layout).items())
        if name.isupper() and isinstance(value, int | float | tuple | np.dtype)
    ]
    return _digest("\n".join([*facts, repr(SHAPES)]).encode())


def _features() -> bytes:
    return llvm.get_host_cpu_features().flatten().encode()


def _numba_version() -> str:
    """Return the installed version of numba, "" where it cannot be told, without importing it."""
    spec = importlib.util.find_spec("numba")
    if spec is None or spec.origin is None:
        return ""
    return ", ".join(sorted(path.name for path in Path(spec.origin).parents[1].glob("numba-*.dist-info")))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=8).hexdigest()
