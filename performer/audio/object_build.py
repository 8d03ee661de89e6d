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

C_FUNCTIONS = C_LIBRARY | {f"{name}f" for name in C_LIBRARY}

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
    _simplify(module, machine)
    if strange := sorted(_missing(module) - C_FUNCTIONS):
        raise CannotStand(f"cannot run: it needs {', '.join(strange)}")
    code = machine.emit_object(module)
    entries = {
        name: Entry(PREFIX + name, _word(entry._sig.return_type), tuple(map(_word, entry._sig.args)))
        for name, entry in ENTRIES.items()
    }
    return MachineCode(code, entries, tuple(_called(code)))


def _called(code: bytes) -> list[str]:
    """Return the C functions whose names stand in an object file; LLVM calls some for its own instructions."""
    return sorted(name for name in C_FUNCTIONS for mark in ("", "_") if f"\0{mark}{name}\0".encode() in code)


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


def _simplify(module: llvm.ModuleRef, machine: llvm.TargetMachine) -> None:
    """Drop what can be proved to be never reached.

    No pass here touches arithmetic. Where the kernel lets sums be taken in any order, numba's choice stays:
    optimised once more, the code would sound like numba's own to the ear, and not to the bit.
    """
    passes = llvm.create_new_module_pass_manager()
    for _ in range(2):  # a branch that is gone may show that another never happens
        passes.add_ipsccp_pass()
        passes.add_simplify_cfg_pass()
        passes.add_dead_arg_elimination_pass()
        passes.add_global_opt_pass()
        passes.add_global_dead_code_eliminate_pass()
    passes.add_strip_dead_prototype_pass()
    passes.run(module, llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options()))


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
