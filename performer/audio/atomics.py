"""Compiled loads, stores and calls by address: what numba has no words for and the callback cannot do without.

Addresses are plain integers. A ctypes call inside the callback would do some of this, but silently switches
numba's on-disk cache off for every function that contains one.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

_I32, _I64 = ir.IntType(32), ir.IntType(64)


@intrinsic
def load_acquire(typingctx, address):
    """Return the int64 at `address`; what the other side wrote before it stored it is visible afterwards."""

    def codegen(context, builder, signature, args):
        pointer = builder.inttoptr(args[0], _I64.as_pointer())
        return builder.load_atomic(pointer, ordering="acquire", align=8, typ=_I64)

    return types.int64(types.int64), codegen


@intrinsic
def store_release(typingctx, address, value):
    """Store the int64 `value` at `address` after everything written so far has become visible."""

    def codegen(context, builder, signature, args):
        pointer = builder.inttoptr(args[0], _I64.as_pointer())
        builder.store_atomic(args[1], pointer, ordering="release", align=8)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64), codegen


@intrinsic
def pointer_at(typingctx, address):
    """Return the void pointer to `address`, for `numba.carray`."""

    def codegen(context, builder, signature, args):
        return builder.inttoptr(args[0], ir.IntType(8).as_pointer())

    return types.voidptr(types.int64), codegen


@intrinsic
def address_of(typingctx, pointer):
    """Return the address that a void pointer holds."""

    def codegen(context, builder, signature, args):
        return builder.ptrtoint(args[0], _I64)

    return types.int64(types.voidptr), codegen


def _call(builder, result, function_address, arguments):
    """Emit a call of the C function at `function_address`; `arguments` are (LLVM type, value)."""
    function_type = ir.FunctionType(result, [kind for kind, _ in arguments])
    function = builder.inttoptr(function_address, function_type.as_pointer())
    return builder.call(function, [value for _, value in arguments])


@intrinsic
def call_buffer(typingctx, function, handle, n_frames):
    """Return the address that `void *function(void *handle, uint32_t n_frames)` returns."""

    def codegen(context, builder, signature, args):
        void = ir.IntType(8).as_pointer()
        handle_pointer = builder.inttoptr(args[1], void)
        n_frames_32 = builder.trunc(args[2], _I32)
        found = _call(builder, void, args[0], [(void, handle_pointer), (_I32, n_frames_32)])
        return builder.ptrtoint(found, _I64)

    return types.int64(types.int64, types.int64, types.int64), codegen


@intrinsic
def call_count(typingctx, function, handle):
    """Return what `uint32_t function(void *handle)` returns."""

    def codegen(context, builder, signature, args):
        void = ir.IntType(8).as_pointer()
        found = _call(builder, _I32, args[0], [(void, builder.inttoptr(args[1], void))])
        return builder.zext(found, _I64)

    return types.int64(types.int64, types.int64), codegen


@intrinsic
def call_event(typingctx, function, event, buffer, index):
    """Return what `int function(void *event, void *buffer, uint32_t index)` returns."""

    def codegen(context, builder, signature, args):
        void = ir.IntType(8).as_pointer()
        found = _call(
            builder,
            _I32,
            args[0],
            [
                (void, builder.inttoptr(args[1], void)),
                (void, builder.inttoptr(args[2], void)),
                (_I32, builder.trunc(args[3], _I32)),
            ],
        )
        return builder.sext(found, _I64)

    return types.int64(types.int64, types.int64, types.int64, types.int64), codegen


@intrinsic
def call_write(typingctx, function, buffer, time, data, n_bytes):
    """Return what `int function(void *buffer, uint32_t time, const void *data, size_t n_bytes)` returns."""

    def codegen(context, builder, signature, args):
        void = ir.IntType(8).as_pointer()
        found = _call(
            builder,
            _I32,
            args[0],
            [
                (void, builder.inttoptr(args[1], void)),
                (_I32, builder.trunc(args[2], _I32)),
                (void, builder.inttoptr(args[3], void)),
                (_I64, args[4]),
            ],
        )
        return builder.sext(found, _I64)

    return types.int64(types.int64, types.int64, types.int64, types.int64, types.int64), codegen


@intrinsic
def call_clock(typingctx, function, clock_id, timespec):
    """Return what `int function(int clock_id, void *timespec)` (`clock_gettime`) returns."""

    def codegen(context, builder, signature, args):
        void = ir.IntType(8).as_pointer()
        found = _call(
            builder,
            _I32,
            args[0],
            [(_I32, builder.trunc(args[1], _I32)), (void, builder.inttoptr(args[2], void))],
        )
        return builder.sext(found, _I64)

    return types.int64(types.int64, types.int64, types.int64), codegen
