"""Memory that the stage and the mind share: never a file on a disk, gone when both have let go of it.

Python's own SharedMemory is not used: its resource tracker unlinks a segment when a process that had only
attached to it is killed (Python 3.11), which is what happens to a mind that dies during a set.
"""

import mmap
import os
import sys
from typing import Any

import numpy as np
import numpy.typing as npt

from performer.errors import DeviceError


def _open_anonymous(n_bytes: int) -> int:
    """Return a descriptor of `n_bytes` of nameless shared memory that a child process may inherit."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("neuralfunk", os.MFD_CLOEXEC)
    else:
        import _posixshmem  # pyright: ignore[reportMissingImports]  # what multiprocessing itself uses on macOS

        name = f"/nf-{os.getpid()}"
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
        descriptor: int = _posixshmem.shm_open(name, flags, mode=0o600)
        _posixshmem.shm_unlink(name)
    os.ftruncate(descriptor, n_bytes)
    return descriptor


class SharedMemory:
    """A block of shared memory; `handle` is what another process attaches by."""

    def __init__(self, mapping: mmap.mmap, handle: str, descriptor: int | None) -> None:
        self._mapping = mapping
        self._descriptor = descriptor
        self.handle = handle

    @classmethod
    def create(cls, n_bytes: int) -> "SharedMemory":
        """Return new shared memory of `n_bytes`, all zero; pages are only taken when they are written."""
        try:
            if sys.platform == "win32":
                tag = f"neuralfunk-{os.getpid()}-{time_tag()}"
                return cls(mmap.mmap(-1, n_bytes, tagname=tag), f"tag:{tag}:{n_bytes}", None)
            descriptor = _open_anonymous(n_bytes)
            return cls(mmap.mmap(descriptor, n_bytes), f"fd:{descriptor}:{n_bytes}", descriptor)
        except OSError as error:
            raise DeviceError(
                f"no shared memory of {n_bytes >> 20} MB to be had ({error.strerror}); "
                "close other programs, or choose a smaller arena with --arena-mb"
            ) from error

    @classmethod
    def attach(cls, handle: str) -> "SharedMemory":
        """Return the shared memory that another process created, by its handle."""
        kind, name, size = handle.split(":")
        if kind == "tag" and sys.platform == "win32":
            return cls(mmap.mmap(-1, int(size), tagname=name), handle, None)
        return cls(mmap.mmap(int(name), int(size)), handle, int(name))

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Return the file descriptors that a child process has to inherit."""
        return () if self._descriptor is None else (self._descriptor,)

    def array(self, dtype: Any, first_byte: int, n: int) -> npt.NDArray[Any]:
        """Return `n` items of `dtype` as an array over the shared bytes."""
        return np.frombuffer(self._mapping, dtype=dtype, count=n, offset=first_byte)


def between(ring: npt.NDArray[np.float32], first: int, stop: int) -> npt.NDArray[np.float32]:
    """Return a copy of frames `first` to `stop` of a ring; not more of them than it has."""
    at, n = first % len(ring), stop - first
    before_wrap = ring[at : at + n]
    return np.concatenate((before_wrap, ring[: n - len(before_wrap)]))


def time_tag() -> str:
    """Return a short text that no earlier process of the same number has used."""
    import time

    return f"{time.time_ns():x}"
