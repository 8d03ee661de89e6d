"""A JACK client whose compiled callback does nothing but count: what the machine itself loses.

Run as a process: `python -m bench.empty_client`. It counts the blocks that the server went on without it exactly as
the instrument does, from the server's frame counter; a line in is answered by what was counted since the last.
"""

import json
import sys
from typing import Any

import jack
import numpy as np
from numba import carray, cfunc, types

from performer.audio.atomics import call_count

FUNCTION, CLIENT, NEXT_FRAME, BLOCKS, LOST = range(5)
N_FIELDS = 5


@cfunc(types.int32(types.uint32, types.voidptr), cache=True, error_model="numpy")
def count(n_frames, argument):
    """JACK's process callback: compare the server's frame counter with what comes next if nothing was lost."""
    fields = carray(argument, (N_FIELDS,), np.int64)
    now = call_count(fields[FUNCTION], fields[CLIENT])
    if fields[NEXT_FRAME] >= 0:
        missing = (now - fields[NEXT_FRAME]) & 0xFFFFFFFF
        if 0 < missing < 0x7FFFFFFF:
            fields[LOST] += max(1, missing // max(np.int64(n_frames), 1))
    fields[NEXT_FRAME] = (now + n_frames) & 0xFFFFFFFF
    fields[BLOCKS] += 1
    return 0


def main() -> None:
    """Count until the input ends."""
    client: Any = jack.Client("empty", no_start_server=True)
    ffi, library = jack._ffi, jack._lib
    fields = np.zeros(N_FIELDS, np.int64)
    fields[FUNCTION] = int(ffi.cast("uintptr_t", ffi.addressof(library, "jack_last_frame_time")))
    fields[CLIENT] = int(ffi.cast("uintptr_t", client._ptr))
    fields[NEXT_FRAME] = -1
    client.outports.register("out")
    callback = ffi.cast("JackProcessCallback", count.address)
    library.jack_set_process_callback(client._ptr, callback, ffi.cast("void*", fields.ctypes.data))
    with client:
        print("counting", flush=True)
        for _ in sys.stdin:
            print(json.dumps({"blocks": int(fields[BLOCKS]), "lost": int(fields[LOST])}), flush=True)


if __name__ == "__main__":
    main()
