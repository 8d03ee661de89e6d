"""The door to the engine's compiled code: the same machine code for everybody, from its file where there is one.

llvmlite alone loads it, without numba, whose import takes longer than all the rest of a start. Where the file is
missing or not to be used, numba compiles the code once more, and it is kept for the next start.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import numpy.typing as npt

from performer.audio import object_file
from performer.audio.calls import Calls, Kernel
from performer.audio.object_file import MachineCode, NotUsable
from performer.audio.parts import Parts

CHECKS = ("NUMBA_BOUNDSCHECK", "NUMBA_DISABLE_JIT")  # each wants code that can raise: numba's own

_C_TYPES: dict[str, Any] = {
    "int64": ctypes.c_int64,
    "int32": ctypes.c_int32,
    "uint32": ctypes.c_uint32,
    "uint64": ctypes.c_uint64,
    "float64": ctypes.c_double,
    "address": ctypes.c_size_t,
}

_kept: list[Kernel] = []  # the one kernel of this process


class LoadedKernel:
    """Machine code, loaded into this process for as long as this lives."""

    def __init__(self, made: MachineCode) -> None:
        self._made = made
        self._loaded = _load(made)
        self._written = self._short("written")

    def calls(self, parts: Parts) -> Calls:
        """Return the functions for the arrays of one engine."""
        push, pop, render = self._short("push"), self._short("pop"), self._function("render", ctypes.CFUNCTYPE)
        follow, say, at = self._short("follow"), self._short("say"), parts.address
        return Calls(
            lambda *event: push(at, *event),
            lambda out: pop(at, out.ctypes.data, len(out)),
            lambda n_frames: render(at, n_frames),
            lambda hand, message: say(at, hand, message.ctypes.data, len(message)),
            lambda now_ns, n_frames: follow(at, now_ns, n_frames),
        )

    def written(self, counters: npt.NDArray[np.int64]) -> int:
        """Return how many frames of the shared rings have been written so far."""
        return self._written(counters.ctypes.data)

    def callback(self, name: str) -> int:
        """Return the address of a driver's callback."""
        return self._loaded.get_function_address(self._made.entries[name].symbol)

    def _short(self, name: str) -> Callable[..., int]:
        """Return a function that is over sooner than the interpreter could be lent to another thread and back."""
        return self._function(name, ctypes.PYFUNCTYPE)

    def _function(self, name: str, make: Callable[..., Any]) -> Callable[..., int]:
        entry = self._made.entries[name]
        kind = make(_C_TYPES[entry.result], *(_C_TYPES[word] for word in entry.arguments))
        return kind(self.callback(name))


def _load(made: MachineCode) -> Any:
    """Return LLVM's engine with the code in it; NotUsable where it cannot be had."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    # LLVM looks by itself only where somebody has told it to
    process = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    for name in made.needs:
        if not hasattr(process, name):
            raise NotUsable(f"needs {name}, which this system does not have")
        llvm.add_symbol(name, ctypes.cast(getattr(process, name), ctypes.c_void_p).value)
    target = llvm.Target.from_triple(llvm.get_process_triple())
    machine = target.create_target_machine(codemodel="jitdefault", jit=True)
    try:
        loaded = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
        loaded.add_object_file(llvm.ObjectFileRef.from_data(made.code))
        loaded.finalize_object()
    except RuntimeError as error:
        raise NotUsable(f"cannot be loaded ({error})") from error
    if lost := [name for name, entry in made.entries.items() if not loaded.get_function_address(entry.symbol)]:
        raise NotUsable(f"lacks {', '.join(lost)}")
    return loaded


def kernel() -> Kernel:
    """Return the engine's compiled code, compiled now where it has to be."""
    return prepare(_say_nothing)


def prepare(say: Callable[[str], None]) -> Kernel:
    """Return the engine's compiled code; `say` is told, in one line each, what takes long and what went wrong."""
    if not _kept:
        _kept.append(_from_numba() if any(os.environ.get(check) for check in CHECKS) else _have(say))
    return _kept[0]


def _have(say: Callable[[str], None]) -> Kernel:
    """Return the code of the file, else code that is made now."""
    try:
        return LoadedKernel(object_file.read())
    except NotUsable as why:
        found = f"the engine's object file {why}" if str(why) else "first start"
        say(f"{found}: compiling the engine for this processor; half a minute, once")
    return make(say)


def make(say: Callable[[str], None]) -> Kernel:
    """Return code that numba makes now, and keep it for the next start."""
    from performer.audio.object_build import CannotStand, build

    try:
        made = build()
        kernel = LoadedKernel(made)
    except (CannotStand, NotUsable) as error:
        say(f"the engine starts the slow way, with numba: its code alone {error}; please report this line")
        return _from_numba()
    try:
        object_file.write(made)
    except OSError as error:
        say(f"the compiled engine cannot be kept ({error.filename}: {error.strerror}): the next start compiles too")
    return kernel


def _from_numba() -> Kernel:
    from performer.audio.numba_kernel import NumbaKernel

    return NumbaKernel()


def _say_nothing(text: str) -> None:
    """Take a line that only a player at the start of a set wants to read."""
