"""From numba's compiled functions to one piece of machine code that needs neither numba nor Python.

All entries are linked into one module. Everything but the entries is made private to it, so that LLVM can prove
what numba cannot know while it compiles function by function: that no exception is ever raised. What would have
printed one, and needed numba's runtime and the interpreter for it, is gone then. That it is gone is checked.
"""
# pyright: basic, reportAttributeAccessIssue=false, reportPrivateUsage=false

import llvmlite.binding as llvm

from performer.audio.entries import ENTRIES
from performer.audio.object_file import Entry, MachineCode
from performer.errors import NeuralFunkError

C_LIBRARY = {
    *("memcpy", "memmove", "memset", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos"),
    *("atan", "atan2", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "pow", "sqrt", "cbrt"),
    *("hypot", "fmod", "floor", "ceil", "trunc", "round", "nearbyint", "rint", "copysign", "ldexp"),
    *("fma", "fmin", "fmax", "fabs"),
}
"""What compiled code may need from outside, each also with an `f` behind it: every process has it."""

PREFIX = "nf_"
_NUMBERS = ("int64", "int32", "uint32", "uint64", "float64")


class CannotStand(NeuralFunkError):
    """Compiled code that needs more than a C library."""


def build() -> MachineCode:
    """Return the engine's machine code for this processor; CannotStand if it needs more than a C library.

    Compiles what numba has not in its cache: half a minute at the first start.
    """
    module = _linked()
    _make_private(module)
    machine = _machine()
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    needs = sorted(_missing(module))
    strange = [name for name in needs if not {name, name.removesuffix("f")} & C_LIBRARY]
    if strange:
        raise CannotStand(f"cannot run: it needs {', '.join(strange)}")
    entries = {
        name: Entry(PREFIX + name, _word(entry._sig.return_type), tuple(map(_word, entry._sig.args)))
        for name, entry in ENTRIES.items()
    }
    return MachineCode(machine.emit_object(module), entries, tuple(needs))


def _linked() -> llvm.ModuleRef:
    """Return one module with all entries under their own names."""
    whole = llvm.parse_assembly("")
    whole.triple = llvm.get_process_triple()
    for name, entry in ENTRIES.items():
        module = llvm.parse_bitcode(entry._library._get_module_for_linking().as_bitcode())
        function = module.get_function(entry.native_name)
        function.linkage = "external"  # before it is linked in: what may be left out, and nobody calls, is
        function.name = PREFIX + name
        whole.link_in(module)
    whole.verify()
    return whole


def _make_private(module: llvm.ModuleRef) -> None:
    for thing in [*module.functions, *module.global_variables]:
        if not thing.is_declaration and not thing.name.startswith(PREFIX):
            thing.linkage = "internal"


def _missing(module: llvm.ModuleRef) -> set[str]:
    """Return what the module uses and does not have, LLVM's own intrinsics apart."""
    things = [*module.functions, *module.global_variables]
    return {thing.name for thing in things if thing.is_declaration and not thing.name.startswith("llvm.")}


def _machine() -> llvm.TargetMachine:
    """Return the machine that numba's own code is compiled for: this processor, code to be placed anywhere."""
    from numba.core.registry import cpu_target

    return cpu_target.target_context.codegen()._tm


def _word(kind: object) -> str:
    """Return the word for a type of numba's in the index; every pointer is an address."""
    return str(kind) if str(kind) in _NUMBERS else "address"
