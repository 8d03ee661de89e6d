"""The clocks that an engine is told of: the system's, and JACK's count of frames."""

import ctypes
import sys
import time


def clock_function() -> tuple[int, int]:
    """Return the address of the system's clock, `clock_gettime`, and the number of the one that perf_counter reads.

    On Windows that is QueryPerformanceCounter; in place of the number stand its ticks a second, below 0.
    """
    if sys.platform == "win32":
        windows, ticks = ctypes.WinDLL("kernel32"), ctypes.c_int64()
        windows.QueryPerformanceFrequency(ctypes.byref(ticks))
        return ctypes.cast(windows.QueryPerformanceCounter, ctypes.c_void_p).value or 0, -ticks.value
    address = ctypes.cast(ctypes.CDLL(None).clock_gettime, ctypes.c_void_p).value or 0
    return address, 8 if sys.platform == "darwin" else time.CLOCK_MONOTONIC


def last_frame_time(function: int, client: int) -> int:
    """Return which frame JACK calls for, 0 where there is no JACK to ask."""
    if client == 0:
        return 0
    ask = ctypes.PYFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p)  # no other thread gets its turn meanwhile
    return int(ask(function)(client))
