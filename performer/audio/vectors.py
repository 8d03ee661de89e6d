"""Sums of eight numbers side by side, written out for LLVM: fast, and in one order on every processor.

Left to itself the compiler either adds up one by one, which takes twice as long, or in an order of its own, which
changes with what the code is compiled into: a replay would differ from what was played in the last bit.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

SIDE_BY_SIDE = 8
_F32 = ir.FloatType()
_VECTOR = ir.VectorType(_F32, SIDE_BY_SIDE)
_F32_BYTES = 4


@intrinsic
def weighed_sums(typingctx, here, there, left, right, n, part):
    """Return the sums of `left` and of `right`, float32 each, weighed by `here` and, for a part, by `there`.

    All four are addresses of `n` float32; n is a multiple of eight.
    """
    address, n_type = types.int64, types.int64
    signature = types.UniTuple(types.float32, 2)(address, address, address, address, n_type, types.float32)

    def codegen(context, builder, signature, args):
        here, there, left, right, n, part = args
        parts = ir.Constant(_VECTOR, ir.Undefined)
        for lane in range(SIDE_BY_SIDE):
            parts = builder.insert_element(parts, part, ir.Constant(ir.IntType(32), lane))
        sums = [cgutils.alloca_once_value(builder, ir.Constant(_VECTOR, [0.0] * SIDE_BY_SIDE)) for _ in range(2)]
        step = ir.Constant(n.type, SIDE_BY_SIDE)
        with cgutils.for_range_slice(builder, ir.Constant(n.type, 0), n, step, inc=True) as (i, _):
            bytes_on = builder.mul(i, ir.Constant(n.type, _F32_BYTES))
            first, second = _load(builder, here, bytes_on), _load(builder, there, bytes_on)
            weights = builder.fadd(first, builder.fmul(parts, builder.fsub(second, first)))
            for total, frames in zip(sums, (left, right)):
                weighed = builder.fmul(weights, _load(builder, frames, bytes_on))
                builder.store(builder.fadd(builder.load(total), weighed), total)
        return context.make_tuple(builder, signature.return_type, [_added_up(builder, total) for total in sums])

    return signature, codegen


def _load(builder, address, bytes_on):
    pointer = builder.inttoptr(builder.add(address, bytes_on), _VECTOR.as_pointer())
    return builder.load(pointer, align=_F32_BYTES)


def _added_up(builder, total):
    vector = builder.load(total)
    lanes = [builder.extract_element(vector, ir.Constant(ir.IntType(32), i)) for i in range(SIDE_BY_SIDE)]
    while len(lanes) > 1:
        half = len(lanes) // 2
        lanes = [builder.fadd(a, b) for a, b in zip(lanes[:half], lanes[half:])]
    return lanes[0]
