"""What compiled code knows of `Parts`: one number, the address of their table; `k.voices` is looked up there.

Handing over all arrays by value made each function take some three hundred arguments, and compiling take minutes.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false, reportAttributeAccessIssue=false

from typing import Any

from llvmlite import ir
from numba import carray, njit, types
from numba.core import cgutils
from numba.extending import (
    NativeValue,
    intrinsic,
    models,
    overload_attribute,
    register_model,
    typeof_impl,
    unbox,
)

from performer.audio.atomics import pointer_at
from performer.audio.parts import OWN, SHAPES, Parts

N_PARTS = len(SHAPES)

compiled = njit(cache=True, nogil=True, error_model="numpy")


class PartsType(types.Type):
    """The type of `k`."""

    def __init__(self) -> None:
        super().__init__(name="Parts")


parts_type = PartsType()


@register_model(PartsType)
class _PartsModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, ir.IntType(64))


@typeof_impl.register(Parts)
def _typeof_parts(value: Any, context: Any) -> PartsType:
    return parts_type


@unbox(PartsType)
def _unbox_parts(typ: Any, obj: Any, c: Any) -> NativeValue:
    number = c.pyapi.object_getattr_string(obj, "address")
    address = c.pyapi.long_as_longlong(number)
    c.pyapi.decref(number)
    return NativeValue(address, is_error=cgutils.is_not_null(c.builder, c.pyapi.err_occurred()))


@intrinsic
def parts_at(typingctx, address):
    """Return the parts whose table lies at `address`."""

    def codegen(context, builder, signature, args):
        return args[0]

    return parts_type(types.int64), codegen


@intrinsic
def entry(typingctx, k, index):
    """Return a number of the parts' table: of part i the address is entry i, the length entry N_PARTS + i."""

    def codegen(context, builder, signature, args):
        at = builder.add(args[0], builder.mul(args[1], ir.Constant(ir.IntType(64), 8)))
        return builder.load(builder.inttoptr(at, ir.IntType(64).as_pointer()))

    return types.int64(parts_type, types.int64), codegen


def _add_part(name: str, index: int, shape: tuple[int, ...], dtype: Any) -> None:
    if shape == (OWN,):

        def own_length(k):
            return lambda k: carray(pointer_at(entry(k, index)), (entry(k, N_PARTS + index),), dtype)

        overload_attribute(PartsType, name)(own_length)
        return

    def fixed(k):
        return lambda k: carray(pointer_at(entry(k, index)), shape, dtype)

    overload_attribute(PartsType, name)(fixed)


for _index, (_name, (_shape, _dtype)) in enumerate(SHAPES.items()):
    _add_part(_name, _index, _shape, _dtype)
